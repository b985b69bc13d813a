# Wrong answers to exercise 10, made from the solution: cmake/edit.cmake.
wrong(diary_for_everyone
    WHY [[WD is everyone, the group included.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user + L")"]]
    NEW [[diary = L"D:P(A;;GA;;;WD)"]]
    FAILS [[member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.diary]])

wrong(diary_for_all_authenticated_users
    WHY [[AU contains every member of the group.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user + L")"]]
    NEW [[diary = L"D:P(A;;GA;;;AU)"]]
    FAILS [[member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.diary]])

wrong(diary_for_nobody
    WHY [[An empty DACL denies even the user.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user + L")"]]
    NEW [[diary = L"D:P"]]
    FAILS [[user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.diary]])

wrong(diary_for_reading
    WHY [[GR is not everything.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user]]
    NEW [[diary = L"D:P(A;;GR;;;" + user]]
    FAILS [[user prints FILE_MAP_WRITE       a handle 0  Local\MyFileMappingObject.diary]])

wrong(diary_for_reading_and_writing
    WHY [[GRGW is not GA.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user]]
    NEW [[diary = L"D:P(A;;GRGW;;;" + user]]
    FAILS [[user prints FILE_MAP_ALL_ACCESS  a handle 0  Local\MyFileMappingObject.diary]])

wrong(diary_for_the_group
    WHY [[The group is not the user.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user]]
    NEW [[diary = L"D:P(A;;GA;;;" + group]]
    FAILS [[member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.diary]])

wrong(diary_with_the_placeholder
    WHY [[CO stands for the creator only where entries are inherited, and here nothing is.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user + L")"]]
    NEW [[diary = L"D:P(A;;GA;;;CO)"]]
    FAILS [[user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.diary]])

wrong(diary_with_the_right_of_files
    WHY [[FR is a right of files, without the bit for reading memory.]]
    OLD [[diary = L"D:P(A;;GA;;;" + user]]
    NEW [[diary = L"D:P(A;;FR;;;" + user]]
    FAILS [[user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.diary]])

wrong(news_with_the_right_of_files
    WHY [[FR is a right of files: the group cannot read.]]
    OLD [[L")(A;;GR;;;" + group]]
    NEW [[L")(A;;FR;;;" + group]]
    FAILS [[member prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.news]])

wrong(news_for_writing
    WHY [[The group may read, and no more.]]
    OLD [[L")(A;;GR;;;" + group]]
    NEW [[L")(A;;GRGW;;;" + group]]
    FAILS [[member prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.news]])

wrong(news_with_everything_for_the_group
    WHY [[GA lets the group write.]]
    OLD [[L")(A;;GR;;;" + group]]
    NEW [[L")(A;;GA;;;" + group]]
    FAILS [[member prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.news]])

wrong(news_for_all_authenticated_users
    WHY [[Somebody who is not in the group reads, too.]]
    OLD [[L")(A;;GR;;;" + group + L")"]]
    NEW [[L")(A;;GR;;;AU)"]]
    FAILS [[stranger prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.news]])

wrong(news_without_the_group
    WHY [[Nobody but the user reads.]]
    OLD [[L")(A;;GR;;;" + group + L")"]]
    NEW [[L")"]]
    FAILS [[member prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.news]])

wrong(news_for_reading_alone
    WHY [[The user, too, may only read.]]
    OLD [[news = L"D:P(A;;GA]]
    NEW [[news = L"D:P(A;;GR]]
    FAILS [[user prints FILE_MAP_WRITE       a handle 0  Local\MyFileMappingObject.news]])

wrong(news_denies_too_much
    WHY [[The entry before denies the group reading, too.]]
    OLD [[L")(A;;GR;;;" + group + L")"]]
    NEW [[L")(D;;GRGW;;;" + group + L")(A;;GR;;;" + group + L")"]]
    FAILS [[member prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.news]])

wrong(desk_denies_first
    WHY [[The user is a member of the group, and is denied before it is allowed.]]
    OLD [[desk = L"D:P(A;;GRGW;;;" + user + L")(D;;GA;;;" + group + L")(A]]
    NEW [[desk = L"D:P(D;;GA;;;" + group + L")(A;;GRGW;;;" + user + L")(A]]
    FAILS [[user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.desk]])

wrong(desk_denies_last
    WHY [[AU allows the group before it is denied.]]
    OLD [[(D;;GA;;;" + group + L")(A;;GRGW;;;AU)"]]
    NEW [[(A;;GRGW;;;AU)(D;;GA;;;" + group + L")"]]
    FAILS [[member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.desk]])

wrong(desk_without_deny
    WHY [[A member of the group is an authenticated user.]]
    OLD [[(D;;GA;;;" + group + L")(A;;GRGW;;;AU)"]]
    NEW [[(A;;GRGW;;;AU)"]]
    FAILS [[member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.desk]])

wrong(desk_denies_reading_alone
    WHY [[The group still writes.]]
    OLD [[(D;;GA;;;"]]
    NEW [[(D;;0x4;;;"]]
    FAILS [[member prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.desk]])

wrong(desk_denies_writing_alone
    WHY [[The group still reads.]]
    OLD [[(D;;GA;;;"]]
    NEW [[(D;;0x2;;;"]]
    FAILS [[member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.desk]])

wrong(desk_with_everything
    WHY [[GA is more than reading and writing.]]
    OLD [[;;;" + group + L")(A;;GRGW;;;AU)]]
    NEW [[;;;" + group + L")(A;;GA;;;AU)]]
    FAILS [[stranger prints FILE_MAP_ALL_ACCESS  nothing  5  Local\MyFileMappingObject.desk]])

wrong(desk_with_everything_for_the_user
    WHY [[The user, too, may read and write, and no more.]]
    OLD [[desk = L"D:P(A;;GRGW]]
    NEW [[desk = L"D:P(A;;GA]]
    FAILS [[user prints FILE_MAP_ALL_ACCESS  nothing  5  Local\MyFileMappingObject.desk]])

wrong(desk_for_reading
    WHY [[All authenticated users may write, too.]]
    OLD [[(A;;GRGW;;;AU)]]
    NEW [[(A;;GR;;;AU)]]
    FAILS [[stranger prints FILE_MAP_WRITE       a handle 0  Local\MyFileMappingObject.desk]])

wrong(desk_forgets_the_user
    WHY [[The user is a member of the group, and nothing allows the user before.]]
    OLD [[desk = L"D:P(A;;GRGW;;;" + user + L")(D]]
    NEW [[desk = L"D:P(D]]
    FAILS [[user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.desk]])

wrong(desk_denies_everyone
    WHY [[Denying all authenticated users leaves nobody to allow.]]
    OLD [[(D;;GA;;;" + group + L")]]
    NEW [[(D;;GA;;;AU)]]
    FAILS [[stranger prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.desk]])

wrong(no_colon
    WHY [[D without a colon is not SDDL.]]
    OLD [[diary = L"D:P]]
    NEW [[diary = L"DP]]
    FAILS [[one prints Press any key to exit.]])

wrong(ignores_the_text
    WHY [[Without security attributes, the object has the default DACL.]]
    OLD [[INVALID_HANDLE_VALUE, &security,]]
    NEW [[INVALID_HANDLE_VALUE, nullptr,]]
    FAILS [[user prints FILE_MAP_ALL_ACCESS  nothing  5  Local\MyFileMappingObject.desk]])

wrong(takes_what_exists
    WHY [[An object that existed does not have this DACL.]]
    OLD [[!mapping || error == ERROR_ALREADY_EXISTS]]
    NEW [[!mapping]]
    FAILS [[four exits with 1]])

wrong(wrong_object
    WHY [[The texts of the diary and the news are exchanged.]]
    OLD [[L".diary", diary)]]
    NEW [[L".diary", news)]]
    OLD [[L".news", news)]]
    NEW [[L".news", diary)]]
    FAILS [[member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.diary]])

wrong(closes_the_desk
    WHY [[The name of the desk is removed with its last handle.]]
    OLD [[    wprintf(L"Created three]]
    NEW [[    CloseHandle(objects[2].get());
    wprintf(L"Created three]]
    FAILS [[user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.desk]])
