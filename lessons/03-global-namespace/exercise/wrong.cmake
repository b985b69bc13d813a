# Wrong answers of exercise 03, made from its solution: cmake/edit.cmake tells how.
wrong(requests_all_access
    WHY [[As in the documentation's sample: all access is more than this DACL allows, so no receipt is left.]]
    OLD [[FILE_MAP_READ | FILE_MAP_WRITE]] NEW [[FILE_MAP_ALL_ACCESS]]
    FAILS [[exercise prints Left a receipt.]])
wrong(requests_only_reading
    WHY [[It never finds out that it may write.]]
    OLD [[FILE_MAP_READ | FILE_MAP_WRITE]] NEW [[FILE_MAP_READ]]
    FAILS [[exercise prints Left a receipt.]])
wrong(never_requests_less
    WHY [[Writing is denied, so it does not read either.]]
    OLD [[GetLastError() == ERROR_ACCESS_DENIED]] NEW [[false]]
    FAILS [[exercise prints Read: Another {secret}]])
wrong(requests_less_after_the_wrong_error
    WHY [[Fewer rights cannot help if no object exists. They can help after error 5.]]
    OLD [[GetLastError() == ERROR_ACCESS_DENIED]] NEW [[GetLastError() == ERROR_FILE_NOT_FOUND]]
    FAILS [[exercise prints Read: Another {secret}]])
wrong(creates_if_denied
    WHY [[Creating requests even more rights of the existing object.]]
    OLD [[mapping = OpenFileMappingW(access, FALSE, name);
    }]] NEW [[mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
    }]]
    FAILS [[exercise prints Read: Another {secret}]])
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
    FAILS [[exercise prints Read: Another {secret}]])
wrong(always_writes
    WHY [[A write through a read-only view is an access violation.]]
    OLD [[may_write = access != FILE_MAP_READ]] NEW [[may_write = true]]
    FAILS [[exercise prints Read: Another {secret}]])
wrong(claims_a_receipt
    WHY [[It prints that it left a receipt where it could not.]]
    OLD [[wprintf(may_write ? L"Left a receipt.\n" : L"No receipt: read-only.\n");]] NEW [[wprintf(L"Left a receipt.\n");]]
    FAILS [[exercise prints No receipt: read-only.]])
wrong(receipt_over_the_message
    WHY [[The offset is missing, so the receipt replaces the message.]]
    OLD [[static_cast<BYTE*>(view) + RECEIPT_OFFSET]] NEW [[view]]
    FAILS [[Local\MyFileMappingObject holds Received. at byte 128]])
wrong(receipt_not_terminated
    WHY [[Without its terminating null, the receipt runs into what the memory held before.]]
    OLD [[RECEIPT, sizeof(RECEIPT))]] NEW [[RECEIPT, sizeof(RECEIPT) - sizeof(wchar_t))]]
    FAILS [[Local\MyFileMappingObject holds Received. at byte 128]])
wrong(one_meaning_for_all_errors
    WHY [[The object exists, and the program prints that it does not.]]
    OLD [[error == ERROR_FILE_NOT_FOUND ]] NEW [[error != 0 ]]
    FAILS [[exercise prints Its DACL denies access.]])
