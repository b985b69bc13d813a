# What the learner of exercise 08 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[one prints Sales 1, total 5, repairs 0.]]
    OLD [[
    // WHY: TRUE is ignored if the mutex exists, so FALSE: every process waits, and only then owns it.
]] TO [[
    // 2. Wait for the turn of this process.
]] NEW [[

    // TODO 1: create or open the mutex. Does this process own it then?

    // 2. Wait for the turn of this process.
    // TODO 2: which results of the wait make this thread the owner? What do you do with the others?
]]
    OLD [[
    // WHY: with WAIT_ABANDONED, too, this thread owns the mutex. Only then may it look at the till.
]] TO [[
    }

    // 3. Repair what a killed process has left.
]] NEW [[


    // 3. Repair what a killed process has left.
    // TODO 3: which number is right, sales or total? When do you check, and what do you count?
]]
    OLD [[
    // WHY: after both results, because a mutex that was destroyed with its owner reports nothing. The
]] TO [[
        till->repairs += 1;
    }
]] NEW [[
]]
    OLD [[
    // WHY: this program goes on, and others wait. Ending without a release would abandon the mutex.
    ReleaseMutex(mutex.get());
]] NEW [[
    // TODO 4: do it here, or is there a better place?
]])
