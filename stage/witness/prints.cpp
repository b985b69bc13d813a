// SPDX-License-Identifier: MIT
// The witness: what prints. Printing may change the last error; and what a program says that it has closed
// can be compared with what is open then. It does not see what a stream of Microsoft's C++ library prints.
#include "instead.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static int printed(int result)
{
    return undefined_error(result, result >= 0);
}

constexpr size_t ROOM = 256; // characters of a text, and more than are compared

static void prints(const char* text)
{
    wchar_t wide[ROOM]{};
    for (size_t i = 0; text[i] != '\0' && i + 1 < ROOM; ++i) {
        wide[i] = static_cast<unsigned char>(text[i]);
    }
    witness::prints(wide);
}

static void prints(const wchar_t* format, va_list arguments)
{
    wchar_t text[ROOM]{};
    va_list copy;
    va_copy(copy, arguments);
    const bool fits = vswprintf(text, ROOM, format, copy) >= 0;
    va_end(copy);
    witness::prints(fits ? text : format);
}

static void prints(const char* format, va_list arguments)
{
    char text[ROOM]{};
    va_list copy;
    va_copy(copy, arguments);
    vsnprintf(text, ROOM, format, copy);
    va_end(copy);
    prints(text);
}

// The library of the C runtime.
#ifdef _DEBUG
#define RUNTIME L"ucrtbased"
#elif defined(_MSC_VER) || defined(_UCRT)
#define RUNTIME L"ucrtbase"
#else
#define RUNTIME L"msvcrt"
#endif

INSTEAD_OF(RUNTIME, int, _putws, const wchar_t* text)
{
    const auto call = real__putws();
    witness::prints(text);
    return printed(call(text));
}

#ifdef _MSC_VER

// The headers make wprintf and its relatives inline functions that call one of these.

INSTEAD_OF(RUNTIME, int, __stdio_common_vfwprintf, unsigned __int64 options, FILE* stream,
           const wchar_t* format, _locale_t locale, va_list arguments)
{
    const auto call = real___stdio_common_vfwprintf();
    prints(format, arguments);
    return printed(call(options, stream, format, locale, arguments));
}

INSTEAD_OF(RUNTIME, int, __stdio_common_vfprintf, unsigned __int64 options, FILE* stream,
           const char* format, _locale_t locale, va_list arguments)
{
    const auto call = real___stdio_common_vfprintf();
    prints(format, arguments);
    return printed(call(options, stream, format, locale, arguments));
}

INSTEAD_OF(RUNTIME, int, fflush, FILE* stream)
{
    return printed(real_fflush()(stream));
}

INSTEAD_OF(RUNTIME, int, puts, const char* text)
{
    const auto call = real_puts();
    prints(text);
    return printed(call(text));
}

#else

// These are linked statically: the linker is told to call __wrap_<name> instead of <name>.
// NOLINTBEGIN(bugprone-reserved-identifier): the linker gives these names
extern "C" {
int __real___mingw_vfwprintf(FILE* stream, const wchar_t* format, va_list arguments);
int __wrap___mingw_vfwprintf(FILE* stream, const wchar_t* format, va_list arguments)
{
    witness::begin();
    prints(format, arguments);
    return printed(__real___mingw_vfwprintf(stream, format, arguments));
}

int __real___mingw_vfprintf(FILE* stream, const char* format, va_list arguments);
int __wrap___mingw_vfprintf(FILE* stream, const char* format, va_list arguments)
{
    witness::begin();
    prints(format, arguments);
    return printed(__real___mingw_vfprintf(stream, format, arguments));
}

int __real_fputws(const wchar_t* text, FILE* stream);
int __wrap_fputws(const wchar_t* text, FILE* stream)
{
    witness::begin();
    witness::prints(text);
    return printed(__real_fputws(text, stream));
}

int __real_puts(const char* text);
int __wrap_puts(const char* text)
{
    witness::begin();
    prints(text);
    return printed(__real_puts(text));
}

int __real_fflush(FILE* stream);
int __wrap_fflush(FILE* stream)
{
    witness::begin();
    return printed(__real_fflush(stream));
}

// What streams of the C++ library call.
wint_t __real_putwc(wchar_t character, FILE* stream);
wint_t __wrap_putwc(wchar_t character, FILE* stream)
{
    witness::begin();
    static wchar_t line[ROOM];
    static size_t length = 0;
    if (character == L'\n') {
        line[length] = L'\0';
        witness::prints(line);
        length = 0;
    } else if (length + 1 < ROOM) {
        line[length++] = static_cast<wchar_t>(character);
    }
    const wint_t result = __real_putwc(character, stream);
    return undefined_error(result, result != WEOF);
}

size_t __real_fwrite(const void* bytes, size_t size, size_t count, FILE* stream);
size_t __wrap_fwrite(const void* bytes, size_t size, size_t count, FILE* stream)
{
    witness::begin();
    const size_t bytes_in_all = size * count;
    char text[ROOM]{};
    memcpy(text, bytes, bytes_in_all < ROOM ? bytes_in_all : ROOM - 1);
    prints(text);
    const size_t result = __real_fwrite(bytes, size, count, stream);
    return undefined_error(result, result == count);
}
}
// NOLINTEND(bugprone-reserved-identifier)

#endif
