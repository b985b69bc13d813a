// SPDX-License-Identifier: MIT
// exercise: a reader.

#include <stdio.h>
#include <windows.h>

// WRONG: it prints the message that it expects and never looks at the memory.
int wmain()
{
    wprintf(L"Opened the file mapping object Local\\MyFileMappingObject.\n");
    wprintf(L"Read: Message from first process.\n");
    return 0;
}
