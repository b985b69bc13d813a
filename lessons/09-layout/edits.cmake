# Changes to the programs of lesson 09: what the page shows and asks the reader to try, and mistakes that the scenes notice.
experiment(version_2 PROGRAM layout_writer
OLD [[
    std::atomic<uint32_t> count, first;           // accounts, and the offset of the first one
};
static_assert(sizeof(Header) == 24 && offsetof(Header, first) == 20);
]]
NEW [[
    std::atomic<uint32_t> count, first;           // accounts, and the offset of the first one
    std::atomic<uint32_t> currency;               // new in version 2: 978 is the euro
    uint32_t padding;                             // explicit: an int64_t follows at byte 32
};
static_assert(sizeof(Header) == 32 && offsetof(Header, first) == 20);
]]
OLD [[
Header{{0}, {MAGIC}, {1}, {1}, {3}, {sizeof(Header)}};
]]
NEW [[
Header{{0}, {MAGIC}, {2}, {1}, {3}, {sizeof(Header)}, {978}, 0};
]]
RUN story)

experiment(use_the_view PROGRAM layout_reader
OLD [[
(header.get()) + first;
]]
NEW [[
(header.get()) + header->first;
]]
RUN changed_between)

experiment(no_sequence PROGRAM record_reader
OLD [[
    return before % 2 == 0 && record.sequence.load(std::memory_order_relaxed) == before;
]]
NEW [[
    (void)before;
    return true;
]]
RUN torn_record)

experiment(construct_again PROGRAM initializer
OLD [[
    wprintf(L"Opened %ls, or created it.\n", name);
]]
NEW [[
    new (memory.get()) Memory{};
    wprintf(L"Opened %ls, or created it.\n", name);
]]
RUN initializer)

fault(ready_too_early PROGRAM layout_writer
    OLD [[Header{{0}, ]] NEW [[Header{{READY}, ]]
    RUN story FAILS [[layout_reader exits with 1]])
fault(takes_an_existing_object PROGRAM layout_writer
    OLD [[const DWORD error = GetLastError();]] NEW [[const DWORD error = 0;]]
    RUN name_is_taken FAILS [[layout_writer exits with 1]])
fault(reads_any_layout PROGRAM layout_reader
    OLD [[header->magic != MAGIC ]] NEW [[header->magic == 0 ]]
    RUN refused FAILS [[other exits with 1]])
fault(reads_any_version PROGRAM layout_reader
    OLD [[header->oldest_reader > 1]] NEW [[header->oldest_reader > 2]]
    RUN refused FAILS [[older exits with 1]])
fault(product_overflows PROGRAM layout_reader
    OLD [[count > (SIZE_IN_BYTES - first) / 8]] NEW [[count * 8 > SIZE_IN_BYTES - first]]
    RUN refused FAILS [[overflow exits with 1]])
fault(one_too_many PROGRAM layout_reader
    OLD [[count > (SIZE_IN_BYTES - first) / 8]] NEW [[count > (SIZE_IN_BYTES - first) / 8 + 1]]
    RUN refused FAILS [[too_many exits with 1]])
fault(any_offset PROGRAM layout_reader
    OLD [[first % 8 != 0 || first > SIZE_IN_BYTES]] NEW [[first > SIZE_IN_BYTES]]
    RUN refused FAILS [[misaligned exits with 1]])
fault(count_not_checked PROGRAM attacked_reader
    OLD [[count > (SIZE_IN_BYTES - first) / 8]] NEW [[count == 0x80000000]]
    RUN hostile FAILS [[attacked_reader prints it needs a newer reader]])
fault(writes_only_right_headers PROGRAM hostile_writer
    OLD [[? wrong[choice] : right]] NEW [[? right : right]]
    RUN hostile FAILS [[attacked_reader prints it needs a newer reader]])
fault(creator_decides PROGRAM initializer
    OLD [[memory->state.load(std::memory_order_acquire) != READY]] NEW [[memory->initialized == 0]]
    RUN creator_killed FAILS [[second prints the owner of the mutex has ended]])
fault(abandoned_is_an_error PROGRAM initializer
    OLD [[answer != WAIT_OBJECT_0 && answer != WAIT_ABANDONED]] NEW [[answer != WAIT_OBJECT_0]]
    RUN creator_killed FAILS [[second prints the owner of the mutex has ended]])
fault(does_not_wait PROGRAM initializer
    OLD [[LIMIT_IN_MS = 60000;]] NEW [[LIMIT_IN_MS = 0;]]
    RUN initializer FAILS [[second waits and uses no processor time]])
fault(never_releases PROGRAM initializer
    OLD [[    ReleaseMutex(mutex.get());]] NEW [[]]
    RUN initializer FAILS [[second prints Ready. Initializations: 1.]])
fault(always_even PROGRAM record_writer
    OLD [[record->sequence.store(sequence, std::memory_order_relaxed);]]
    NEW [[record->sequence.store(sequence - 1, std::memory_order_relaxed);]]
    RUN torn_record FAILS [[between prints no whole record]])
fault(stays_odd_after_a_kill PROGRAM record_writer
    OLD [[record->sequence.load(std::memory_order_relaxed) | 1;]]
    NEW [[record->sequence.load(std::memory_order_relaxed) + 1;]]
    RUN writer_killed FAILS [[next prints Wrote half of record 1]])
