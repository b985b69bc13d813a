// SPDX-License-Identifier: MIT
// exercise: a client.

#include <stdio.h>
#include <windows.h>

// WRONG: it never asks the system for anything.
int wmain()
{
    wprintf(L"Read: Message from first process.\n");
    return 0;
}
