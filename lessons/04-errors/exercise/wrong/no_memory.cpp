// SPDX-License-Identifier: MIT
// exercise: a program that finds out whether it was first.

#include <conio.h>
#include <stdio.h>
#include <windows.h>

// WRONG: it says what the first must say, and makes no object.
int wmain()
{
    wprintf(L"I am first.\n");
    wprintf(L"Press any key to end.\n");
    fflush(stdout);
    _getch();
    return 0;
}
