# What the learner of exercise 09 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[early exits with 1]]
    OLD [[
// 1. Returns why the list is refused]] TO [[
int wmain(int argc]] NEW [[
int wmain(int argc]]
    OLD [[
    // 2. Check the list before]] TO [[
    // 3. Print what was checked.
]] NEW [[
    // TODO 1: decide which memory is not a list for you. Then print why to stderr, and return 1.
    const std::byte* bytes = view.get();
    const Header header = read<Header>(bytes, 0);

    // TODO 2: check the offsets and every record, before anything of the list is printed.
    std::vector<std::wstring> texts;
    uint32_t at = header.first;
    while (at != header.end) {
        const Record record = read<Record>(bytes, at);
        texts.push_back(reinterpret_cast<const wchar_t*>(bytes + at + sizeof(Record)));
        at += record.size;
    }
    wprintf(L"Checked. Press any key to print the texts.\n");
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();

    // TODO 3: print the texts as you have checked them. The writer may go on writing.
]])
