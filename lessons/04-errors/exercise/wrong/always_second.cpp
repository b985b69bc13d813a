// SPDX-License-Identifier: MIT
// exercise: a program that finds out whether it was first.

#include <stdio.h>
#include <windows.h>

// WRONG: it is always second, and has never looked at any memory.
int wmain()
{
    wprintf(L"I am second.\n");
    wprintf(L"Read: Message from the first.\n");
    return 0;
}
