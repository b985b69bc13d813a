// SPDX-License-Identifier: MIT
// model_walk: lets the model of the page take steps, and prints what can be seen after each, in the
// form of walker.cpp. Or makes up a walk.
//
// Usage:    node model_walk.js STEPS             for example AcAmAwBoBmBr
//           node model_walk.js random SEED COUNT
"use strict";
const Model = require("../model.js");

// The memories that can be reached, numbered in the order in which A, B and C reach them.
function seen(state) {
    const numbers = new Map([[0, "-"]]);
    const number = memory => numbers.get(memory) ?? numbers.set(memory, numbers.size).get(memory);
    const processes = Model.PROCESSES.map(who => {
        const { runs, handle, view } = state[who];
        if (!runs) {
            return `${who} ended`;
        }
        const text = view ? ` '${state.memories[view - 1].text}'` : "";
        return `${who} handle ${number(handle)} view ${number(view)}${text}`;
    });
    return [...processes, `name ${number(state.name)}`].join(" | ");
}

function answer({ action, code, text }) {
    if ("wr".includes(action)) {
        return `'${text}'`;
    }
    return action === "c" && code === 0 ? "0, all zero" : `${code}`;
}

function show(steps) {
    const states = Model.walk(steps).slice(1);
    for (const state of states) {
        const { who, action } = state.did;
        console.log(`${who} ${Model.ACTIONS[action]}: ${answer(state.did)} | ${seen(state)}`);
    }
    if (states.length * 2 !== steps.length) {
        console.log(`The model does not take this step: ${steps.slice(states.length * 2)}`);
        process.exitCode = 1;
    }
}

// Steps that the page offers. A kill and a useless step are rarer, or there would be little to see.
function random(seed, count) {
    const below = limit => { // a linear congruential generator: the same walk on every machine
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return Math.floor(seed / 2 ** 32 * limit);
    };
    let state = Model.first();
    while (state.steps.length < 2 * count) {
        const who = Model.PROCESSES[below(3)];
        const action = "cccooommmwwwrruuxxks"[below(20)];
        if (!Model.refusal(state, who, action)) {
            const next = Model.step(state, who, action);
            state = [6, 487].includes(next.did.code) && below(6) ? state : next;
        }
    }
    console.log(state.steps);
}

const [first, seed, count] = process.argv.slice(2);
if (first === "random") {
    random(Number(seed), Number(count));
} else {
    show(first);
}
