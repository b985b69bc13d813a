// SPDX-License-Identifier: MIT
// exercise: your own message.

#include <conio.h>
#include <stdio.h>
#include <windows.h>

// WRONG: it says what is expected and shares no memory at all.
int wmain()
{
    wprintf(L"Created the file mapping object, 256 bytes.\n");
    wprintf(L"Wrote: Hello from my first process.\n");
    wprintf(L"Press any key to end.\n");
    fflush(stdout);
    _getch();
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
