// SPDX-License-Identifier: MIT
// The words: what the page says about a step, what it asks before it, and the goals.
"use strict";

const Words = (() => {
    const SYMBOLS = { 2: "ERROR_FILE_NOT_FOUND", 6: "ERROR_INVALID_HANDLE", 183: "ERROR_ALREADY_EXISTS",
                      487: "ERROR_INVALID_ADDRESS" };
    const CALLS = { c: "CreateFileMappingW", o: "OpenFileMappingW", m: "MapViewOfFile", u: "UnmapViewOfFile",
                    x: "CloseHandle", k: "TerminateProcess", s: "CreateProcessW" };
    const and = names => names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
    const quote = text => text ? `“${text}”` : "an empty text: all zero";
    const has = (who, what) => `${and(who)} ${who.length > 1 ? "have" : "has"} a ${what}`;

    // What the system answers: one sentence.
    function answer(after) {
        const { who, action, code, text } = after.did;
        const fails = why => `${CALLS[action]} fails with ${SYMBOLS[code]} (${code}): ${why}.`;
        const process = after[who];
        switch (action) {
        case "c":
            return code === 183
                ? `${CALLS.c} returns a handle to memory ${process.handle}, which exists already, with its text. ` +
                  `GetLastError returns ${SYMBOLS[183]} (183).`
                : `${CALLS.c} creates memory ${process.handle}, all zero, and returns a handle. GetLastError returns 0.`;
        case "o":
            return code ? fails("no object with this name exists") : `${CALLS.o} returns a handle to memory ${process.handle}.`;
        case "m":
            return code ? fails(`${who} has no handle`) : `${CALLS.m} returns a view of memory ${process.view}.`;
        case "w":
            return `${who} writes ${quote(text)} into memory ${process.view}.`;
        case "r":
            return `${who} reads ${quote(text)}.`;
        case "u":
            return code ? fails(`${who} has no view`) : `${CALLS.u} unmaps the view.`;
        case "x":
            return code ? fails(`${who} has no handle`) : `${CALLS.x} closes the handle.`;
        case "k":
            return `${CALLS.k} ends ${who}. The system closes its handle and unmaps its view, if it has them.`;
        default:
            return `A new process ${who} starts. It has no handle and no view.`;
        }
    }

    // What follows from the step, and why: sentences.
    function consequences(before, after) {
        const said = [];
        const { who, action, code } = after.did;
        const handles = Model.holds(after, "handle", after.name);
        if (before.name && !after.name) {
            said.push("No handle is open now, so the name is removed.");
        } else if (before[who].handle && !after[who].handle) {
            said.push(`The name stays, because ${has(handles, "handle")}.`);
        }
        const losesHold = before[who].handle !== after[who].handle || before[who].view !== after[who].view;
        for (const memory of losesHold ? Model.alive(before) : []) {
            const views = Model.holds(after, "view", memory);
            if (!Model.alive(after).includes(memory)) {
                said.push(`Memory ${memory} has no handle and no view, so it is freed. Nobody can see this.`);
            } else if (before.name === memory && !after.name) {
                said.push(`Memory ${memory} stays, because ${has(views, "view")}.`);
            }
        }
        if (action === "c" && code === 0 && Model.alive(before).length) {
            said.push("It is a second, independent memory under the same name. The old views keep the old one.");
        }
        if (action === "w") {
            const others = Model.holds(after, "view", after[who].view).filter(other => other !== who);
            said.push(others.length ? `${has(others, "view")} of the same memory: it is there at once.`
                                    : "No other process has a view of this memory.");
        }
        return said;
    }

    // What is left after a step, and all that could be left: with the name or without, and with or
    // without each memory that the process held.
    const left = (memories, name) => and([...name ? ["the name"] : [], ...memories.map(memory => `memory ${memory}`)]) || "nothing";
    function couldBeLeft(before, who) {
        const memories = Model.alive(before);
        const held = [...new Set([before[who].handle, before[who].view])];
        const sets = held.reduce((some, memory) => [...some, ...some.map(set => set.filter(other => other !== memory))], [memories]);
        const withName = sets.filter(set => set.includes(before.name)).map(set => left(set, true));
        return [...new Set([...withName, ...sets.map(set => left(set, false))])];
    }

    // The question before a step: what is asked, the options, and the number of the right one.
    function question(before, after) {
        const { who, action, code, text } = after.did;
        const options = (ask, list, right) => ({ ask, options: list, right });
        const others = Model.PROCESSES.filter(other => other !== who);
        switch (action) {
        case "c":
            return options(`${who} calls ${CALLS.c}. What does it return?`,
                ["a handle to a new memory, all zero", "a handle to the existing memory, and error code 183",
                 "no handle: it fails"], code ? 1 : 0);
        case "o":
            return options(`${who} calls ${CALLS.o}. What does it return?`,
                ["a handle to the existing memory", "a handle to a new memory, all zero",
                 "no handle: it fails with error 2"], code ? 2 : 0);
        case "m":
            return options(`${who} calls ${CALLS.m}. What does it return?`,
                ["a view of the memory", "no view: it fails with error 6"], code ? 1 : 0);
        case "w": {
            const sharers = and(Model.holds(after, "view", after[who].view));
            const groups = [[who], [who, others[0]], [who, others[1]], Model.PROCESSES].map(g => and([...g].sort()));
            return options(`${who} writes a text. Whose views show it?`, groups, groups.indexOf(sharers));
        }
        case "r": {
            const texts = [...new Set(["", ...before.memories.map(memory => memory.text)])];
            return options(`${who} reads. What does it find?`, [...texts.map(quote), "some other text"], texts.indexOf(text));
        }
        case "s":
            return options(`${who} starts again. What does the new process have?`,
                ["no handle and no view", "the handle and the view that it had before"], 0);
        default: {
            const call = action === "k" ? `${who} is killed` : `${who} calls ${CALLS[action]}`;
            const failure = { x: 6, u: 487 }[action];
            const list = couldBeLeft(before, who);
            return options(`${call}. What is there afterwards?`,
                failure ? [...list, `what was there: the call fails with error ${failure}`] : list,
                code ? list.length : list.indexOf(left(Model.alive(after), after.name)));
        }
        }
    }

    const readsFrom = (states, test) => states.some((state, i) => {
        const { who, action } = state.did ?? {};
        const memory = action === "r" && states[i - 1].memories[state[who].view - 1];
        return memory && memory.writer && test(state, memory, who);
    });
    const GOALS = [
        ["One process reads what another one wrote.",
         states => readsFrom(states, (_, memory, who) => memory.writer !== who)],
        ["The name does not exist, and two processes still share the memory.",
         states => states.some(state => !state.name &&
             Model.alive(state).some(memory => Model.holds(state, "view", memory).length > 1))],
        ["A process reads what a killed process wrote.",
         states => readsFrom(states, (state, { writer, life }) => !state[writer].runs || state[writer].life > life)],
        ["One name created twice, both memories alive.",
         states => states.some(state => Model.alive(state).length > 1)],
        ["A memory is created and freed again, and no process is killed.",
         states => states.some(state => state.memories.length && !Model.alive(state).length && !/k/.test(state.steps))],
    ];

    // What the picture shows, for people who do not see it.
    function picture(state) {
        const processes = Model.PROCESSES.map(who => {
            const { runs, handle, view } = state[who];
            const what = [handle && `a handle to memory ${handle}`, view && `a view of memory ${view}`].filter(Boolean);
            return runs ? `${who} has ${what.join(" and ") || "no handle and no view"}.` : `${who} is not running.`;
        });
        return [...processes, state.name ? `The name leads to memory ${state.name}.` : "The name does not exist."].join(" ");
    }

    return { answer, consequences, question, picture, GOALS };
})();
