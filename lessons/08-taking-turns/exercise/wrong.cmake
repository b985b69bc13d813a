# Wrong answers to exercise 08, made from the solution: cmake/edit.cmake.
wrong(does_not_wait
    WHY [[A mutex protects only from those who wait for it.]]
    OLD [[WaitForSingleObject(mutex.get(), INFINITE)]]
    NEW [[WAIT_OBJECT_0]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(believes_that_it_owns
    WHY [[TRUE makes the creator the owner, and nobody who finds the mutex.]]
    OLD [[CreateMutexW(nullptr, FALSE]]
    NEW [[CreateMutexW(nullptr, TRUE]]
    OLD [[WaitForSingleObject(mutex.get(), INFINITE)]]
    NEW [[WAIT_OBJECT_0]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(owns_twice
    WHY [[The creator owns it from the beginning, and once more after the wait. It releases it once.]]
    OLD [[CreateMutexW(nullptr, FALSE]]
    NEW [[CreateMutexW(nullptr, TRUE]]
    FAILS [[two prints Sale 2. Press any key to take the money.]])

wrong(no_name
    WHY [[Without a name, each process has a mutex of its own.]]
    OLD [[FALSE, mutex_name.c_str()]]
    NEW [[FALSE, nullptr]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(closes_the_mutex_early
    WHY [[The handle is closed, and the mutex destroyed, when the wait is over. The next process creates another one.]]
    OLD [[const Handle mutex(]]
    NEW [[Handle mutex(]]
    OLD [[
    // 3. Repair what a killed process has left.
]]
    NEW [[
    mutex.reset();
    // 3. Repair what a killed process has left.
]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(lock_of_its_own
    WHY [[An SRWLOCK outside of the memory is a lock of this process.]]
    OLD [[
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
]]
    NEW [[
    static SRWLOCK lock = SRWLOCK_INIT;
    AcquireSRWLockExclusive(&lock);
    const DWORD result = WAIT_OBJECT_0;
]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(polls
    WHY [[It asks without a pause whether the mutex is free.]]
    OLD [[
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
]]
    NEW [[
    DWORD result = WAIT_TIMEOUT;
    while (result == WAIT_TIMEOUT) {
        result = WaitForSingleObject(mutex.get(), 0);
    }
]]
    FAILS [[two still waits]])

wrong(sleeps
    WHY [[It asks every ten milliseconds whether the mutex is free.]]
    OLD [[
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
]]
    NEW [[
    DWORD result = WAIT_TIMEOUT;
    while (result == WAIT_TIMEOUT) {
        result = WaitForSingleObject(mutex.get(), 0);
        Sleep(10);
    }
]]
    FAILS [[two still waits]])

wrong(sells_after_the_limit
    WHY [[After 100 ms it does not own the mutex, and sells.]]
    OLD [[WaitForSingleObject(mutex.get(), INFINITE)]]
    NEW [[WaitForSingleObject(mutex.get(), 100)]]
    OLD [[if (result != WAIT_OBJECT_0 && result != WAIT_ABANDONED) {]]
    NEW [[if (result == WAIT_FAILED) {]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(gives_up
    WHY [[It asks once, and exits if it is not its turn.]]
    OLD [[WaitForSingleObject(mutex.get(), INFINITE)]]
    NEW [[WaitForSingleObject(mutex.get(), 0)]]
    FAILS [[two still waits]])

wrong(releases_too_early
    WHY [[The turn ends between the two steps of the sale.]]
    OLD [[
    _getch();
    till->total += PRICE;
]]
    NEW [[
    ReleaseMutex(mutex.get());
    _getch();
    till->total += PRICE;
]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(never_releases
    WHY [[The others wait until it has finished its other work, and find the mutex abandoned.]]
    OLD [[
    ReleaseMutex(mutex.get());
]]
    NEW [[
]]
    FAILS [[two prints Sale 2. Press any key to take the money.]])

wrong(abandoned_is_an_error
    WHY [[With WAIT_ABANDONED it owns the mutex, and exits.]]
    OLD [[result != WAIT_OBJECT_0 && result != WAIT_ABANDONED]]
    NEW [[result != WAIT_OBJECT_0]]
    FAILS [[three prints Sale 3. Press any key to take the money.]])

wrong(does_not_repair
    WHY [[It goes on with a total that lacks a sale.]]
    OLD [[
        till->total = till->sales * PRICE;
        till->repairs += 1;
]]
    NEW [[
        till->repairs += 1;
]]
    FAILS [[three prints Sales 3, total 15, repairs 1.]])

wrong(takes_the_ticket_back
    WHY [[The customer has the ticket: the sales are right, and the total is not.]]
    OLD [[till->total = till->sales * PRICE;]]
    NEW [[till->sales = till->total / PRICE;]]
    FAILS [[three prints Sale 3. Press any key to take the money.]])

wrong(begins_anew
    WHY [[A damaged till is repaired, not emptied.]]
    OLD [[
        till->total = till->sales * PRICE;
]]
    NEW [[
        till->sales = 0;
        till->total = 0;
]]
    FAILS [[three prints Sale 3. Press any key to take the money.]])

wrong(does_not_count
    WHY [[It repairs, and nobody learns of it.]]
    OLD [[
        till->repairs += 1;
]]
    NEW [[
]]
    FAILS [[three prints Sales 3, total 15, repairs 1.]])

wrong(counts_for_itself
    WHY [[It counts its own repairs. A later process does not know of them.]]
    OLD [[
    if (till->total != till->sales * PRICE) {
]]
    NEW [[
    till->repairs = 0;
    if (till->total != till->sales * PRICE) {
]]
    FAILS [[six prints Sales 3, total 15, repairs 1.]])

wrong(waits_to_be_told
    WHY [[Without WAIT_ABANDONED it does not look. A mutex that was destroyed with its owner reports nothing.]]
    OLD [[if (till->total != till->sales * PRICE) {]]
    NEW [[if (result == WAIT_ABANDONED) {]]
    FAILS [[five prints Sales 2, total 10, repairs 1.]])

wrong(repairs_before_its_turn
    WHY [[In the turn of another process, a difference is no damage.]]
    OLD [[
    // 2. Wait for the turn of this process.
]]
    NEW [[
    if (till->total != till->sales * PRICE) {
        till->total = till->sales * PRICE;
        till->repairs += 1;
    }
    // 2. Wait for the turn of this process.
]]
    FAILS [[one prints Sales 1, total 5, repairs 0.]])

wrong(event_for_a_mutex
    WHY [[An event has no owner. If a process is killed in its turn, nobody sets the event.]]
    OLD [[CreateMutexW(nullptr, FALSE, mutex_name.c_str())]]
    NEW [[CreateEventW(nullptr, FALSE, TRUE, mutex_name.c_str())]]
    OLD [[
    ReleaseMutex(mutex.get());
]]
    NEW [[
    SetEvent(mutex.get());
]]
    FAILS [[three prints Sale 3. Press any key to take the money.]])

wrong(semaphore_for_a_mutex
    WHY [[A semaphore has no owner. If a process is killed in its turn, its count does not come back.]]
    OLD [[CreateMutexW(nullptr, FALSE, mutex_name.c_str())]]
    NEW [[CreateSemaphoreW(nullptr, 1, 1, mutex_name.c_str())]]
    OLD [[
    ReleaseMutex(mutex.get());
]]
    NEW [[
    ReleaseSemaphore(mutex.get(), 1, nullptr);
]]
    FAILS [[three prints Sale 3. Press any key to take the money.]])

wrong(does_not_check_the_mutex
    WHY [[Without a mutex, it sells without a turn.]]
    OLD [[
    if (!mutex) {
        return failed(L"CreateMutexW", mutex_name.c_str());
    }
]]
    NEW [[
]]
    OLD [[if (result != WAIT_OBJECT_0 && result != WAIT_ABANDONED) {]]
    NEW [[if (result == WAIT_TIMEOUT) {]]
    FAILS [[seven exits with 1]])

wrong(keeps_the_handle
    WHY [[A handle that is released from its owner is never closed.]]
    OLD [[
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
]]
    NEW [[
    Handle owner(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
    struct {
        HANDLE handle;
        HANDLE get() const { return handle; }
        bool operator!() const { return handle == nullptr; }
    } const mutex = {owner.release()};
]]
    FAILS [[every exercise has released everything]])
