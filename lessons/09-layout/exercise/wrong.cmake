# Wrong answers to exercise 09, made from the solution: cmake/edit.cmake.
wrong(ready_is_ignored
    WHY [[It reads a list that is not ready.]]
    OLD [[problem = ready ?]] NEW [[problem = ready || !ready ?]]
    FAILS [[early exits with 1]])

wrong(refuses_with_0
    WHY [[It prints why it refuses the list, and returns 0: a script takes that for success.]]
    OLD [[problem);
        return 1;]] NEW [[problem);
        return 0;]]
    FAILS [[early exits with 1]])

wrong(refuses_everything
    WHY [[It compares the state with the wrong number, so no list is ready.]]
    OLD [[(std::memory_order_acquire) == READY;]] NEW [[(std::memory_order_acquire) == MAGIC;]]
    FAILS [[exercise prints Checked.]])

wrong(prints_from_the_view
    WHY [[It checks the copy, and reads the list once more from the view.]]
    OLD [[    for (const std::wstring& text : texts) {]]
    NEW [[    texts.clear();
    read_list(view.get(), texts);
    for (const std::wstring& text : texts) {]]
    FAILS [[exercise prints Read: {secret}]])

wrong(first_text_from_the_view
    WHY [[It prints the first text from the view, where the writer has written another one.]]
    OLD [[    for (const std::wstring& text : texts) {]]
    NEW [[    const std::byte* first = view.get() + read<Header>(copy.data(), 0).first + sizeof(Record);
    texts[0] = reinterpret_cast<const wchar_t*>(first);
    for (const std::wstring& text : texts) {]]
    FAILS [[exercise prints Read: {secret}]])

wrong(first_text_only
    WHY [[It stops after the first text.]]
    OLD [[        wprintf(L"Read: %ls\n", text.c_str());]]
    NEW [[        wprintf(L"Read: %ls\n", text.c_str());
        break;]]
    FAILS [[exercise prints Read: two]])

wrong(fixed_header
    WHY [[It takes the records to begin after the header that it knows, so it reads version 2 from the wrong byte.]]
    OLD [[uint32_t at = header.first; at]] NEW [[uint32_t at = sizeof(Header); at]]
    FAILS [[version_2 prints Checked.]])

wrong(version_1_only
    WHY [[It refuses every version but its own, although the writer says that version 1 can read the list.]]
    OLD [[header.oldest_reader > VERSION]] NEW [[header.version != VERSION]]
    FAILS [[version_2 prints Checked.]])

wrong(refuses_other_kinds
    WHY [[It refuses a kind that it does not know, instead of skipping the record.]]
    OLD [[
        // WHY: version 2 has more kinds.]] TO [[
        if (read<Record>(bytes, at).kind == TEXT) {
]] NEW [[
        if (read<Record>(bytes, at).kind != TEXT) {
            return L"a record has another kind";
        } else {
]]
    FAILS [[version_2 prints Checked.]])

wrong(every_kind_is_a_text
    WHY [[It prints records of other kinds as texts.]]
    OLD [[kind == TEXT]] NEW [[kind != 0]]
    FAILS [[version_2 prints Read: full]])

wrong(reads_up_to_a_null
    WHY [[The text that fills its record has no null, so the size of the next record follows it.]]
    OLD [[
            std::wstring text((size]] TO [[
            texts.push_back(text.substr(0, text.find(L'\0')));
]] NEW [[
            texts.push_back(reinterpret_cast<const wchar_t*>(bytes + at + sizeof(Record)));
]]
    FAILS [[version_2 prints Read: full]])

wrong(needs_a_null
    WHY [[It refuses a text that fills its record.]]
    OLD [[            // WHY: a text that fills its record has no null.
]] NEW [[            if (text.find(L'\0') == text.npos) {
                return L"a text has no null";
            }
]]
    FAILS [[version_2 prints Checked.]])

wrong(oldest_reader_is_ignored
    WHY [[It reads a list whose writer says that a reader of version 1 cannot understand it.]]
    OLD [[header.magic != MAGIC || header.oldest_reader > VERSION]] NEW [[header.magic != MAGIC]]
    FAILS [[older exits with 1]])

wrong(magic_is_ignored
    WHY [[It reads any memory as a list.]]
    OLD [[header.magic != MAGIC || header.oldest_reader > VERSION]] NEW [[header.oldest_reader > VERSION]]
    FAILS [[other exits with 1]])

wrong(trusts_the_end
    WHY [[It takes the end that the writer has written for its limit. That is after the end of the memory.]]
    OLD [[header.end > SIZE_IN_BYTES || header.first]] NEW [[header.first]]
    FAILS [[beyond exits with 1]])

wrong(trusts_the_first
    WHY [[It does not compare the first offset with the end, and reads 4 GB away.]]
    OLD [[header.first > header.end || ]] NEW [[]]
    FAILS [[late exits with 1]])

wrong(may_end_later
    WHY [[A record that ends after the list is the last one for it, and it reads it.]]
    OLD [[at != header.end; at]] NEW [[at < header.end; at]]
    OLD [[ || size > room || ]] NEW [[ || ]]
    FAILS [[too_long exits with 1]])

wrong(prints_before_it_knows
    WHY [[It prints each text as soon as it has read it, and refuses the list later.]]
    OLD [[            texts.push_back(text]] NEW [[            if (header.version > 1 && header.end == SIZE_IN_BYTES) {
                wprintf(L"Read: %ls\n", text.c_str());
            }
            texts.push_back(text]]
    FAILS [[too_long exits with 1]])

wrong(size_0_is_a_size
    WHY [[A record of the size 0 never ends: it reads the same one again and again.]]
    OLD [[if (size < sizeof(Record) || ]] NEW [[if (]]
    FAILS [[endless exits with 1]])

wrong(the_sum_overflows
    WHY [[It adds the size to the offset. In 32 bits, the sum is a small number.]]
    OLD [[size > room]] NEW [[at + size > header.end]]
    FAILS [[overflow exits with 1]])

wrong(any_size
    WHY [[It accepts sizes that are not multiples of 4.]]
    OLD [[ || size % 4 != 0) {]] NEW [[) {]]
    FAILS [[odd exits with 1]])

wrong(asks_for_too_much
    WHY [[It requests write access, which a reader does not need, and the DACL denies.]]
    OLD [[OpenFileMappingW(FILE_MAP_READ,]] NEW [[OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE,]]
    FAILS [[exercise prints Checked.]])

wrong(keeps_the_view
    WHY [[It gives the view away and never unmaps it.]]
    OLD [[    const auto* state = reinterpret_cast<const std::atomic<uint32_t>*>(view.get());]]
    NEW [[    const std::byte* bytes = const_cast<View<const std::byte[]>&>(view).release();
    const auto* state = reinterpret_cast<const std::atomic<uint32_t>*>(bytes);]]
    OLD [[copy(view.get(), view.get() + SIZE_IN_BYTES);]] NEW [[copy(bytes, bytes + SIZE_IN_BYTES);]]
    FAILS [[every exercise has released everything]])
