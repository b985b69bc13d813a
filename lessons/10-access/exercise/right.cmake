# Other right answers to exercise 10, made from the solution: cmake/edit.cmake.
right(without_p
    WHY [[Without P, every access is granted or denied as before.]]
    OLD [[diary = L"D:P(A]]
    NEW [[diary = L"D:(A]]
    OLD [[news = L"D:P(A]]
    NEW [[news = L"D:(A]]
    OLD [[desk = L"D:P(A]]
    NEW [[desk = L"D:(A]])

right(numbers
    WHY [[The rights as numbers: everything, and reading.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user]]
    NEW [[diary = L"D:P(A;;0xF001F;;;" + user]]
    OLD [[L")(A;;GR;;;" + group]]
    NEW [[L")(A;;0x4;;;" + group]])

right(readers_first
    WHY [[Two entries that allow can have any order.]]
    OLD [[L"D:P(A;;GA;;;" + user + L")(A;;GR;;;" + group + L")"]]
    NEW [[L"D:P(A;;GR;;;" + group + L")(A;;GA;;;" + user + L")"]])

right(one_right_per_entry
    WHY [[Two entries for one SID add up.]]
    OLD [[(A;;GRGW;;;AU)]]
    NEW [[(A;;GR;;;AU)(A;;GW;;;AU)]])

right(desk_with_numbers
    WHY [[Reading and writing are 4 and 2.]]
    OLD [[desk = L"D:P(A;;GRGW]]
    NEW [[desk = L"D:P(A;;0x6]]
    OLD [[(A;;GRGW;;;AU)]]
    NEW [[(A;;0x6;;;AU)]])

right(denies_what_nobody_has
    WHY [[The diary denies the group after it allows the user. Nothing else allows the group.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user + L")"]]
    NEW [[diary = L"D:P(A;;GA;;;" + user + L")(D;;GA;;;" + group + L")"]])

right(says_it_with_a_function
    WHY [[A function writes one entry.]]
    OLD [[int wmain]]
    NEW [[static std::wstring allow(const std::wstring& rights, const std::wstring& sid)
{
    return L"(A;;" + rights + L";;;" + sid + L")";
}

int wmain]]
    OLD [[diary = L"D:P(A;;GA;;;" + user + L")"]]
    NEW [[diary = L"D:P" + allow(L"GA", user)]])

right(refuses_with_an_exit
    WHY [[The error is checked before the handle.]]
    OLD [[!mapping || error == ERROR_ALREADY_EXISTS]]
    NEW [[error != ERROR_SUCCESS]])
