// SPDX-License-Identifier: MIT
// Named objects, seen and created by the stage itself: neither of the two processes, an onlooker.
#pragma once

#include "handle.h"

#include <cstddef>
#include <string>
#include <vector>

/// Tells whether a file mapping object of this name can be opened now.
/// Throws Failure for any error but 2 (no such name).
/// https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-openfilemappingw
bool file_mapping_exists(const std::wstring& name);

/// Opens the object. Throws Failure.
Handle open_file_mapping(const std::wstring& name, DWORD access = FILE_MAP_READ | FILE_MAP_WRITE);

/// Returns the first `size` bytes of the file mapping object `name`. Throws Failure.
std::vector<std::byte> read_file_mapping(const std::wstring& name, size_t size);

/// Returns all bytes of an object, whole pages. Throws Failure.
std::vector<std::byte> all_bytes(const Handle& mapping);

/// Returns the UTF-16 text at byte `offset`, up to its terminating null or the end of the first page.
/// Throws Failure.
std::wstring text_in_file_mapping(const std::wstring& name, size_t offset);

/// Writes `character` (UTF-16) over the first `size` bytes of an object. Throws Failure.
void fill_file_mapping(const Handle& mapping, size_t size, wchar_t character);

/// Writes `size` bytes at byte `offset` of an object. Throws Failure.
void write_file_mapping(const Handle& mapping, const void* bytes, size_t size, size_t offset);

/// Creates an object on the paging file, `size` bytes. `access` says who may open it, in SDDL;
/// nullptr is the system's default. Throws Failure when it exists already.
/// https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-createfilemappingw
/// https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
Handle create_file_mapping(const std::wstring& name, DWORD size, const wchar_t* access = nullptr);

/// Creates an event: an object of another type, under the same name. Throws Failure.
/// https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventw
Handle create_event(const std::wstring& name);

/// Sets an event that exists. Throws Failure.
/// https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setevent
void set_event(const std::wstring& name);

/// Returns lines of 16 bytes: offset, bytes in hexadecimal, characters (ASCII; a period for the rest).
std::vector<std::wstring> hex_dump(const std::vector<std::byte>& bytes);
