// SPDX-License-Identifier: MIT
#include "failure.h"

#include <windows.h>

Failure refused(const std::wstring& call)
{
    const DWORD error = GetLastError();
    return {call + L" works", L"error " + std::to_wstring(error)};
}
