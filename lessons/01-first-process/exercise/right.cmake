# Other right answers, made from the solution: the check must accept each.
right(directly_after WHY [[Any offset that keeps the rules is right. The prompt has no newline, and getchar waits for Enter.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= sizeof(FIRST);]]
    OLD [[wprintf(L"Press any key to end.\n");]] NEW [[wprintf(L"Press Enter to end: ");]]
    OLD [[_getch();]] NEW [[getchar();]])

right(at_the_end WHY [[The second message ends with the memory. Its address is computed in characters.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= SIZE_IN_BYTES - sizeof(SECOND);]]
    OLD [[CopyMemory(static_cast<char*>(view) + SECOND_AT, SECOND, sizeof(SECOND));]]
    NEW [[wmemcpy(static_cast<wchar_t*>(view) + SECOND_AT / sizeof(wchar_t), SECOND, ARRAYSIZE(SECOND));]])

right(on_one_line WHY [[All that it prints is one line, and a comment names the call that it leaves to the end.]]
    OLD [[wprintf(L"Wrote: %ls\n", FIRST);]] NEW [[wprintf(L"Wrote: %ls ", FIRST); // UnmapViewOfFile, CloseHandle: see 6]]
    OLD [[at byte %lu.\n", SECOND_AT);]] NEW [[at byte %lu. ", SECOND_AT);]]
    OLD [[wprintf(L"Press any key to end.\n");]] NEW [[wprintf(L"Press any key to end.");]])

right(cleared WHY [[The memory is cleared before the messages are copied. The rules are checked when it runs.]]
    OLD [[
static_assert(SECOND_AT % sizeof(wchar_t) == 0, "aligned for wchar_t");
]] TO [[
static_assert(SECOND_AT + sizeof(SECOND) <= SIZE_IN_BYTES, "within the memory, with its null");
]] NEW [[
]]
    OLD [[
    CopyMemory(view, FIRST, sizeof(FIRST));
]] NEW [[
    if (SECOND_AT % sizeof(wchar_t) != 0 || SECOND_AT < sizeof(FIRST) || SECOND_AT > SIZE_IN_BYTES - sizeof(SECOND)) {
        return 3; // never
    }
    ZeroMemory(view, SIZE_IN_BYTES);
    CopyMemory(view, FIRST, sizeof(FIRST));
]])

right(owning WHY [[Two owners release in their destructors, also on the paths that return early.]]
    OLD [[int wmain(]] NEW [[struct Handle {
    HANDLE value;
    ~Handle()
    {
        if (value != nullptr) {
            CloseHandle(value);
        }
    }
};

struct View {
    void* value;
    ~View() { UnmapViewOfFile(value); }
};

int wmain(]]
    OLD [[
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
        CloseHandle(mapping);
]] NEW [[
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
]]
    OLD [[
    // 2. Refuse]] NEW [[
    const DWORD error = GetLastError();
    const Handle owner{mapping};
    SetLastError(error);
    // 2. Refuse]]
    OLD [[
        CloseHandle(mapping);
        return 1;
    }

    // 4.]] NEW [[
        return 1;
    }
    const View view_owner{view};

    // 4.]]
    OLD [[
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
]] NEW [[]])

right(one_way_out WHY [[Every path leads to one label, which closes the handle first. The key is read from the console.]]
    OLD [[
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
        CloseHandle(mapping);
        return 1;
]] NEW [[
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
        goto end;
]]
    OLD [[    void* view = MapViewOfFile(]] NEW [[    view = MapViewOfFile(]]
    OLD [[
    // 2. Refuse]] NEW [[
    void* view = nullptr;
    int code = 1;
    wchar_t key[2];
    DWORD read = 0;
    // 2. Refuse]]
    OLD [[
        CloseHandle(mapping);
        return 1;
    }

    // 4.]] NEW [[
        goto end;
    }

    // 4.]]
    OLD [[    _getch();]] NEW [[    ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), key, 1, &read, nullptr);
    code = 0;
end:
    CloseHandle(mapping);]]
    OLD [[
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
]] NEW [[
    if (view != nullptr) {
        UnmapViewOfFile(view);
    }
    return code;
]])

right(helper_functions WHY [[Functions copy and wait. The messages go to standard error, before the first line of standard output.]]
    OLD [[int wmain(]] NEW [[static void put(void* memory, DWORD offset, const wchar_t* text)
{
    CopyMemory(static_cast<BYTE*>(memory) + offset, text, (wcslen(text) + 1) * sizeof(*text));
    fwprintf(stderr, L"%ls The second message begins at byte %lu.\n", text, SECOND_AT);
}

static void wait_for_key()
{
    wprintf(L"Any key.\n");
    fflush(nullptr);
    static_cast<void>(_getwch());
}

int wmain(]]
    OLD [[
    CopyMemory(static_cast<char*>(view) + SECOND_AT, SECOND, sizeof(SECOND));
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);
]] NEW [[
    put(view, SECOND_AT, SECOND);
]]
    OLD [[
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // otherwise, in a pipe, the lines would come at the end
    _getch();
]] NEW [[
    wait_for_key();
]])
