# Other right answers to exercise 08, made from the solution: cmake/edit.cmake.
right(owns_if_it_is_new
    WHY [[TRUE, and a wait if the mutex existed.]]
    OLD [[
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
]]
    NEW [[
    const Handle mutex(CreateMutexW(nullptr, TRUE, mutex_name.c_str()));
    const bool existed = GetLastError() == ERROR_ALREADY_EXISTS;
]]
    OLD [[
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
]]
    NEW [[
    const DWORD result = existed ? WaitForSingleObject(mutex.get(), INFINITE) : WAIT_OBJECT_0;
]])

right(opens_first
    WHY [[Opens with the right to wait, and creates only if no mutex exists.]]
    OLD [[
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
]]
    NEW [[
    Handle mutex(OpenMutexW(SYNCHRONIZE, FALSE, mutex_name.c_str()));
    if (!mutex) {
        mutex.reset(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
    }
]])

right(closes_by_hand
    WHY [[The handle of the mutex has no owner, and is closed on each path.]]
    OLD [[
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
    if (!mutex) {
]]
    NEW [[
    HANDLE mutex = CreateMutexW(nullptr, FALSE, mutex_name.c_str());
    if (mutex == nullptr) {
]]
    OLD [[WaitForSingleObject(mutex.get(), INFINITE)]]
    NEW [[WaitForSingleObject(mutex, INFINITE)]]
    OLD [[
        return failed(L"WaitForSingleObject", mutex_name.c_str());
]]
    NEW [[
        const DWORD error = GetLastError();
        CloseHandle(mutex);
        return failed(L"WaitForSingleObject", mutex_name.c_str(), error);
]]
    OLD [[
    ReleaseMutex(mutex.get());
]]
    NEW [[
    ReleaseMutex(mutex);
    CloseHandle(mutex);
]])

right(waits_again
    WHY [[A limit, and another wait after it: each wait lasts a second.]]
    OLD [[
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
]]
    NEW [[
    DWORD result = WAIT_TIMEOUT;
    while (result == WAIT_TIMEOUT) {
        result = WaitForSingleObject(mutex.get(), 1000);
    }
]])

right(waits_for_several_objects
    WHY [[A list of one object.]]
    OLD [[
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
]]
    NEW [[
    const HANDLE all[] = {mutex.get()};
    const DWORD result = WaitForMultipleObjects(1, all, FALSE, INFINITE);
]])

right(adds_what_is_missing
    WHY [[It adds the missing amount instead of computing the total.]]
    OLD [[
        till->total = till->sales * PRICE;
]]
    NEW [[
        till->total += till->sales * PRICE - till->total;
]])

right(repairs_after_each_result
    WHY [[It tells the two results apart, and does the same after both.]]
    OLD [[
    if (till->total != till->sales * PRICE) {
        till->total = till->sales * PRICE;
        till->repairs += 1;
    }
]]
    NEW [[
    const bool damaged = till->total != till->sales * PRICE;
    if (result == WAIT_ABANDONED) {
        wprintf(L"A process was killed.\n");
    }
    till->total = till->sales * PRICE;
    till->repairs += damaged ? 1 : 0;
]])

right(releases_in_a_destructor
    WHY [[The turn is a block, and its end releases the mutex.]]
    OLD [[
    // 3. Repair what a killed process has left.
]]
    NEW [[
    {
    struct Turn {
        HANDLE mutex;
        ~Turn() { ReleaseMutex(mutex); }
    } const turn{mutex.get()};
    // 3. Repair what a killed process has left.
]]
    OLD [[
    ReleaseMutex(mutex.get());
]]
    NEW [[
    }
]])
