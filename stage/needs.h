// SPDX-License-Identifier: MIT
// What a scene needs of the system. Each function throws Skipped, with the reason, when it is not there.
#pragma once

#include <windows.h>

#include <string>

/// Windows itself: what Wine answers says nothing about Windows.
void needs_windows();
/// Wine: what happens was seen there, and is not documented for Windows.
void needs_wine();
/// A session other than 0, where Global\ and Local\ are one place.
void needs_a_user_session();
/// The session `wanted`: the transcript tells its number.
void needs_session(DWORD wanted);
/// The privilege, enabled.
void needs_privilege(const std::wstring& privilege);
