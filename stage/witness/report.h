// SPDX-License-Identifier: MIT
// What the witness in a graded program tells the stage: memory that both have mapped.
#pragma once

#include <windows.h>

/// One call that opens something.
struct Opening {
    void* value;  // what is open: a handle or the address of a view; not nullptr in the other lists
    DWORD access; // what was requested, as FILE_MAP_READ; 0 when the call has no such argument
    wchar_t call[32];   // CreateFileMappingW
    wchar_t object[92]; // its name, as far as there is room; empty when it has none
};

/// The stage creates the memory, all zero but for what it sets. The first process of a program that finds it fills it. It is
/// true at any moment, so a program needs to report nothing at its end, however it ends.
struct WitnessReport {
    wchar_t suffix[48]; // the stage sets it: added to the name of each file mapping object
    LONG process;       // the id of the process that reports; 0: none does
    LONG sleeps;        // calls of Sleep and SleepEx
    LONG waiting;       // threads that wait for an object now
    LONG too_early; // set by the stage: OpenFileMappingW finds nothing before a CreateFileMappingW
    LONG lost;      // what found no room in `open` or `calls`
    Opening open[256];  // what is open now; an entry without a value is free
    Opening calls[128]; // each different call so far, also one that failed
    Opening prints
        [64]; // each different text so far, before it was printed: `object` is the text or its
              // format, `access` how much was open then, `value` 1 + how many `calls` came before
};

/// The environment variable that holds the name of the memory. Without it the witness does nothing.
constexpr wchar_t WITNESS_VARIABLE[] = L"STAGE_WITNESS";
