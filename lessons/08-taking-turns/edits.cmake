# Changes to the programs of lesson 08: what the page shows and lets the reader try, and mistakes that the scenes notice.
experiment(own_turns PROGRAM lost_update
OLD [[
    const DWORD before = *counter;
]]
NEW [[
    const Handle mutex(CreateMutexW(nullptr, FALSE, (name + L".mutex").c_str()));
    WaitForSingleObject(mutex.get(), INFINITE);
    const DWORD before = *counter;
]]
OLD [[
    *counter = before + 1;
]]
NEW [[
    *counter = before + 1;
    ReleaseMutex(mutex.get());
]]
RUN lost_update)

experiment(wrong_right PROGRAM news_reader
OLD [[
    const Handle event(mutex ? OpenEventW(SYNCHRONIZE, FALSE, (name + L".event").c_str())
]]
NEW [[
    const Handle event(mutex ? OpenEventW(EVENT_MODIFY_STATE, FALSE, (name + L".event").c_str())
]]
RUN news)

experiment(short_limit PROGRAM news_reader
OLD [[
constexpr DWORD LIMIT_IN_MS = 60000; // silent for longer, the writer has a problem
]]
NEW [[
constexpr DWORD LIMIT_IN_MS = 1;
]]
RUN writer_ends)

experiment(one_order PROGRAM two_orders
OLD [[
    const bool first = GetLastError() != ERROR_ALREADY_EXISTS;
]]
NEW [[
    const bool first = true; // every process takes the left one first
]]
RUN deadlock)

experiment(initial_owner PROGRAM counter
OLD [[
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
]]
NEW [[
    const Handle mutex(CreateMutexW(nullptr, TRUE, mutex_name.c_str()));
]]
OLD [[
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
]]
NEW [[
    const DWORD result = WAIT_OBJECT_0; // WRONG: TRUE is ignored if the mutex exists
]]
RUN turns)

experiment(abandoned_is_an_error PROGRAM counter
OLD [[
    if (result != WAIT_OBJECT_0 && result != WAIT_ABANDONED) {
        return failed(L"WaitForSingleObject", mutex_name.c_str());
]]
NEW [[
    if (result != WAIT_OBJECT_0) {
        return failed(L"WaitForSingleObject", mutex_name.c_str(), result); // WRONG: it owns the mutex
]]
RUN turns)

fault(keeps_the_mutex PROGRAM counter
OLD [[ReleaseMutex(mutex.get()) ? 0]]
NEW [[mutex ? 0]]
RUN turns FAILS [[two prints My turn: WAIT_OBJECT_0.]])

fault(does_not_repair PROGRAM counter
OLD [[
        shared->count = shared->copy;
]]
NEW [[
]]
RUN nobody_is_told FAILS [[two prints Wrote count 1, copy 1.]])

fault(never_signals PROGRAM news_writer
OLD [[
        SetEvent(event.get());
]]
NEW [[
]]
RUN news FAILS [[news_reader prints Waiting.]])

fault(takes_any_memory PROGRAM news_writer
OLD [[!mapping || error == ERROR_ALREADY_EXISTS]]
NEW [[!mapping]]
RUN refused FAILS [[two exits with 1]])

fault(polls PROGRAM news_reader
OLD [[
        woken = WaitForMultipleObjects(copy.count == 0 ? 1 : 2, either, FALSE, LIMIT_IN_MS);
]]
NEW [[
        do {
            woken = WaitForMultipleObjects(2, either, FALSE, 0);
        } while (woken == WAIT_TIMEOUT);
]]
RUN news FAILS [[news_reader waits and uses no processor time]])

fault(waits_for_the_event_alone PROGRAM news_reader
OLD [[copy.count == 0 ? 1 : 2]]
NEW [[1]]
RUN writer_ends FAILS [[news_reader prints The writer has ended.]])

fault(waits_without_a_limit PROGRAM two_orders
OLD [[WaitForSingleObject(other, LIMIT_IN_MS)]]
NEW [[WaitForSingleObject(other, INFINITE)]]
RUN deadlock FAILS [[one prints Not mine within 200 ms.]])
