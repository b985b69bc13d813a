// SPDX-License-Identifier: MIT
// A handle that closes itself.
#pragma once

#include <windows.h>

#include <utility>

/// Owns a handle, or none (NULL). https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-closehandle
class Handle
{
  public:
    explicit Handle(HANDLE handle = nullptr) : handle_(handle) {}
    Handle(Handle&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(handle_, other.handle_);
        return *this;
    }
    ~Handle()
    {
        if (handle_ != nullptr) {
            CloseHandle(handle_);
        }
    }
    [[nodiscard]] HANDLE get() const { return handle_; }

  private:
    HANDLE handle_;
};
