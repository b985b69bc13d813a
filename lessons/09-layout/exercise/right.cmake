# Other right answers to exercise 09, made from the solution: the check must accept each.
right(word_by_word
    WHY [[It copies with atomic loads, word by word.]]
    OLD [[    const std::vector<std::byte> copy(view.get(), view.get() + SIZE_IN_BYTES);
]] NEW [[    std::vector<std::byte> copy(SIZE_IN_BYTES);
    for (uint32_t at = 0; at != SIZE_IN_BYTES; at += sizeof(uint32_t)) {
        const uint32_t word = state[at / sizeof(uint32_t)].load(std::memory_order_relaxed);
        std::memcpy(copy.data() + at, &word, sizeof(word));
    }
]])

right(releases_early
    WHY [[It unmaps the view as soon as it has the copy.]]
    OLD [[    const View<const std::byte[]> view(]] NEW [[    View<const std::byte[]> view(]]
    OLD [[    std::vector<std::wstring> texts;
    const wchar_t* problem]] NEW [[    view.reset();
    std::vector<std::wstring> texts;
    const wchar_t* problem]])

right(sums_of_64_bits
    WHY [[It adds, in 64 bits, where no sum of two 32-bit numbers overflows.]]
    OLD [[size > room]] NEW [[uint64_t{at} + size > header.end]])

right(two_passes
    WHY [[It checks the whole copy first, and looks for the texts after the key, in the copy.]]
    OLD [[    for (const std::wstring& text : texts) {]]
    NEW [[    texts.clear();
    read_list(copy.data(), texts);
    for (const std::wstring& text : texts) {]])

right(one_check_for_the_header
    WHY [[It refuses for one reason, in one sentence, on standard output.]]
    OLD [[        fwprintf(stderr, L"Refused %ls: %ls.\n", name, problem);]]
    NEW [[        wprintf(L"This is not a list for me.\n");]])

right(maps_all_of_it
    WHY [[It maps the whole object, which has at least the agreed size, and uses the agreed bytes.]]
    OLD [[FILE_MAP_READ, 0, 0, SIZE_IN_BYTES) : nullptr));]] NEW [[FILE_MAP_READ, 0, 0, 0) : nullptr));]])

right(counts_characters
    WHY [[It builds each text character by character, up to a null or the end of the record.]]
    OLD [[
            std::wstring text((size]] TO [[
            texts.push_back(text.substr(0, text.find(L'\0')));
]] NEW [[
            std::wstring text;
            for (uint32_t i = at + sizeof(Record); i != at + size; i += sizeof(wchar_t)) {
                const auto character = read<wchar_t>(bytes, i);
                if (character == L'\0') {
                    break;
                }
                text += character;
            }
            texts.push_back(text);
]])
