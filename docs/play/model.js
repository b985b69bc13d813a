// SPDX-License-Identifier: MIT
// The model: what the system does with one name, three processes, and their handles and views.
// It knows nothing of the page. Tests take the same steps with real processes and compare.
"use strict";

const Model = (() => {
    const PROCESSES = ["A", "B", "C"];
    const ACTIONS = { c: "create", o: "open", m: "map", w: "write", r: "read", u: "unmap", x: "close",
                      k: "kill", s: "start" };

    // A state is never changed: each step returns a new one.
    //   name       the number of the memory that the name leads to, 0: the name does not exist
    //   memories   memory N is memories[N - 1]: its text, and which process wrote it in which life
    //   A, B, C    runs, life (how often it was started), handle and view: a memory's number or 0
    //   did        the last step: who, action, code (0: success), text (what was read or written)
    const first = () => ({
        steps: "", name: 0, memories: [], did: null,
        ...Object.fromEntries(PROCESSES.map(who => [who, { runs: true, life: 1, handle: 0, view: 0 }])),
    });

    const holds = (state, what, memory) => PROCESSES.filter(who => state[who][what] === memory);
    const isAlive = (state, memory) =>
        holds(state, "handle", memory).length + holds(state, "view", memory).length > 0;
    const alive = state => state.memories.map((_, i) => i + 1).filter(memory => isAlive(state, memory));

    // Why this step cannot be taken, or "" if it can.
    function refusal(state, who, action) {
        const process = state[who];
        if (process.runs === (action === "s")) {
            return process.runs ? `${who} is running.` : `${who} is not running: start it first.`;
        }
        if ("co".includes(action) && process.handle) {
            return `${who} has a handle. Here, each process keeps one: close it first.`;
        }
        if (action === "m" && process.view) {
            return `${who} has a view. Here, each process keeps one: unmap it first.`;
        }
        if ("wr".includes(action) && !process.view) {
            return `${who} has no view, so it has no address to ${ACTIONS[action]}. A real program would crash.`;
        }
        return "";
    }

    // The name exists as long as any process has a handle. A view does not count.
    const withName = state => ({ ...state, name: Math.max(...PROCESSES.map(who => state[who].handle)) });

    function step(state, who, action) {
        const next = structuredClone(state);
        const process = next[who];
        const did = next.did = { who, action, code: 0, text: "" };
        next.steps += who + action;
        switch (action) {
        case "c": // an existing name: its object, as it is. Otherwise a new memory, all zero.
            did.code = next.name ? 183 : 0;
            process.handle = next.name || next.memories.push({ text: "", writer: "", life: 0 });
            break;
        case "o":
            did.code = next.name ? 0 : 2;
            process.handle = next.name;
            break;
        case "m":
            did.code = process.handle ? 0 : 6;
            process.view = process.handle;
            break;
        case "w":
            did.text = `${who}, step ${next.steps.length / 2}`;
            next.memories[process.view - 1] = { text: did.text, writer: who, life: process.life };
            break;
        case "r":
            did.text = next.memories[process.view - 1].text;
            break;
        case "u":
            did.code = process.view ? 0 : 487;
            process.view = 0;
            break;
        case "x":
            did.code = process.handle ? 0 : 6;
            process.handle = 0;
            break;
        case "k":
            Object.assign(process, { runs: false, handle: 0, view: 0 });
            break;
        case "s":
            Object.assign(process, { runs: true, life: process.life + 1 });
            break;
        }
        return withName(next);
    }

    // All states of a walk such as "AcAmAwBo", up to the first step that is unknown or refused.
    function walk(steps) {
        const states = [first()];
        for (let i = 0; i < steps.length; i += 2) {
            const [who, action] = [steps[i], steps[i + 1]];
            if (!PROCESSES.includes(who) || !(action in ACTIONS) || refusal(states.at(-1), who, action)) {
                break;
            }
            states.push(step(states.at(-1), who, action));
        }
        return states;
    }

    return { PROCESSES, ACTIONS, first, refusal, step, walk, alive, holds };
})();

if (typeof module !== "undefined") {
    module.exports = Model;
}
