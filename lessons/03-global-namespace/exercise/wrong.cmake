# Wrong answers to exercise 03, made from the solution: cmake/edit.cmake.
wrong(requests_all_access
    WHY [[As in the documentation's sample: all access is more than this DACL allows, so no receipt is left.]]
    OLD [[FILE_MAP_READ | FILE_MAP_WRITE]] NEW [[FILE_MAP_ALL_ACCESS]]
    FAILS [[exercise prints Left a receipt.]])
wrong(requests_only_reading
    WHY [[It never finds out that it may write.]]
    OLD [[FILE_MAP_READ | FILE_MAP_WRITE]] NEW [[FILE_MAP_READ]]
    FAILS [[exercise prints Left a receipt.]])
wrong(requests_a_right_more
    WHY [[It also asks for execution, which it never uses.]]
    OLD [[    // WHY: only error 5]] NEW [[    HANDLE probe = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_EXECUTE, FALSE, name);
    if (probe != nullptr) {
        CloseHandle(probe);
    }
    // WHY: only error 5]]
    FAILS [[exercise requests no more than FILE_MAP_READ | FILE_MAP_WRITE]])
wrong(never_requests_less
    WHY [[Writing is denied, so it does not read either.]]
    OLD [[GetLastError() == ERROR_ACCESS_DENIED]] NEW [[false]]
    FAILS [[exercise prints Read:]])
wrong(requests_less_after_the_wrong_error
    WHY [[Fewer rights cannot help if no object exists. They can help after error 5.]]
    OLD [[GetLastError() == ERROR_ACCESS_DENIED]] NEW [[GetLastError() == ERROR_FILE_NOT_FOUND]]
    FAILS [[exercise prints Read:]])
wrong(creates_if_denied
    WHY [[Creating requests even more rights of the existing object.]]
    OLD [[mapping = OpenFileMappingW(access, FALSE, name);
    }]] NEW [[mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
    }]]
    FAILS [[exercise prints Read:]])
wrong(creates_if_missing
    WHY [[It creates an empty object, reads an empty message, and reports success.]]
    OLD [[    if (mapping == nullptr) {
        const DWORD error]] NEW [[    if (mapping == nullptr && GetLastError() == ERROR_FILE_NOT_FOUND) {
        mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
    }
    if (mapping == nullptr) {
        const DWORD error]]
    FAILS [[exercise prints No such object exists.]])
wrong(maps_more_than_the_handle_allows
    WHY [[The handle may only read, and the view requests writing: error 5 from MapViewOfFile.]]
    OLD [[MapViewOfFile(mapping, access,]] NEW [[MapViewOfFile(mapping, FILE_MAP_WRITE,]]
    FAILS [[exercise prints Read:]])
wrong(maps_a_copy
    WHY [[A copy-on-write view can always be written to, and no other process sees it.]]
    OLD [[MapViewOfFile(mapping, access,]] NEW [[MapViewOfFile(mapping, FILE_MAP_COPY,]]
    FAILS [[exercise requests no more than FILE_MAP_READ | FILE_MAP_WRITE]])
wrong(always_writes
    WHY [[A write through a read-only view is an access violation.]]
    OLD [[may_write = access != FILE_MAP_READ]] NEW [[may_write = true]]
    FAILS [[exercise prints Read:]])
wrong(claims_a_receipt
    WHY [[It prints that it left a receipt where it could not.]]
    OLD [[wprintf(may_write ? L"Left a receipt.\n" : L"No receipt: read-only.\n");]]
    NEW [[wprintf(L"Left a receipt.\n");]]
    FAILS [[exercise prints No receipt: read-only.]])
wrong(prints_both_results
    WHY [[An else is missing, so it leaves a receipt and prints that it could not.]]
    OLD [[wprintf(may_write ? L"Left a receipt.\n" : L"No receipt: read-only.\n");]]
    NEW [[wprintf(may_write ? L"Left a receipt.\nNo receipt: read-only.\n" : L"No receipt: read-only.\n");]]
    FAILS [[exercise exits with 0]])
wrong(receipt_over_the_message
    WHY [[The offset is missing, so the receipt replaces the message.]]
    OLD [[static_cast<BYTE*>(view) + RECEIPT_OFFSET]] NEW [[view]]
    FAILS [[Local\MyFileMappingObject holds Received. at byte 128]])
wrong(receipt_at_character_128
    WHY [[Added to a pointer to characters, 128 are 256 bytes.]]
    OLD [[static_cast<BYTE*>(view) + RECEIPT_OFFSET]] NEW [[static_cast<wchar_t*>(view) + RECEIPT_OFFSET]]
    FAILS [[Local\MyFileMappingObject holds Received. at byte 128]])
wrong(receipt_not_terminated
    WHY [[Without its terminating null, the receipt runs into what the memory held before.]]
    OLD [[RECEIPT, sizeof(RECEIPT))]] NEW [[RECEIPT, sizeof(RECEIPT) - sizeof(wchar_t))]]
    FAILS [[Local\MyFileMappingObject holds Received. at byte 128]])
wrong(receipt_with_more_bytes
    WHY [[It copies what comes after the receipt in its own memory, too.]]
    OLD [[RECEIPT, sizeof(RECEIPT))]] NEW [[RECEIPT, sizeof(RECEIPT) + sizeof(wchar_t))]]
    FAILS [[only 20 bytes of Local\MyFileMappingObject at byte 128 have changed]])
wrong(cuts_the_message
    WHY [[It ends the message itself, and so it changes the memory.]]
    OLD [[    wchar_t message[MESSAGE_IN_WCHARS];]] NEW [[    if (access != FILE_MAP_READ) {
        static_cast<wchar_t*>(view)[MESSAGE_IN_WCHARS - 1] = L'\0';
    }
    wchar_t message[MESSAGE_IN_WCHARS];]]
    FAILS [[only 20 bytes of Local\MyFileMappingObject at byte 128 have changed]])
wrong(prints_all_characters
    WHY [[What follows the terminating null is the rest of an older text.]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: %ls %.9ls\n", message, message + 50);]]
    FAILS [[exercise prints Read: {secret}]])
wrong(counts_one_character_less
    WHY [[The last of the 64 characters may be the null.]]
    OLD [[L'\0', MESSAGE_IN_WCHARS) == nullptr]] NEW [[L'\0', MESSAGE_IN_WCHARS - 1) == nullptr]]
    FAILS [[exercise prints Read:]])
wrong(prints_what_is_not_terminated
    WHY [[It puts a null after the first 63 characters, and takes them for the message.]]
    OLD [[    // WHY: a write through]] NEW [[    message[MESSAGE_IN_WCHARS - 1] = L'\0';
    // WHY: a write through]]
    FAILS [[exercise prints an error]])
wrong(saves_the_code_too_late
    WHY [[It prints first, and printing may change the last error.]]
    OLD [[        const DWORD error = GetLastError();]]
    NEW [[        fwprintf(stderr, L"%ls cannot be opened.\n", name);
        const DWORD error = GetLastError();]]
    FAILS [[exercise prints No such object exists.]])
wrong(one_meaning_for_all_errors
    WHY [[The object exists, and the program prints that it does not.]]
    OLD [[error == ERROR_FILE_NOT_FOUND ]] NEW [[error != 0 ]]
    FAILS [[exercise prints Its DACL denies access.]])
wrong(two_meanings_for_three_errors
    WHY [[After error 6, an object of this name exists, and no DACL denies anything.]]
    OLD [[L"See docs/errors.md."]] NEW [[L"Its DACL denies access."]]
    FAILS [[exercise exits with 1]])
wrong(succeeds_without_an_object
    WHY [[It prints the right meaning, and its exit code says that all went well.]]
    OLD [[                 meaning(error));
        return 1;]] NEW [[                 meaning(error));
        return error == ERROR_FILE_NOT_FOUND ? 0 : 1;]]
    FAILS [[exercise exits with 1]])
wrong(leaves_the_view
    WHY [[Closing the handle does not unmap the view.]]
    OLD [[    UnmapViewOfFile(view);
]] NEW [[
]]
    FAILS [[every exercise has released everything]])
wrong(leaves_a_handle_on_one_path
    WHY [[It opens the object once more to see whether it still exists, and forgets this handle.]]
    OLD [[        access = FILE_MAP_READ;]] NEW [[        static_cast<void>(OpenFileMappingW(FILE_MAP_READ, FALSE, name));
        access = FILE_MAP_READ;]]
    FAILS [[every exercise has released everything]])
wrong(no_default_name
    WHY [[Without an argument, it opens no name.]]
    OLD [[argc == 2 ? argv[1] : L"Local\\MyFileMappingObject"]] NEW [=[argv[1]]=]
    FAILS [[exercise prints Read:]])
wrong(no_usage
    WHY [[It ignores what it does not understand.]]
    OLD [[argc > 2]] NEW [[argc > 3]]
    FAILS [[exercise exits with 2]])
