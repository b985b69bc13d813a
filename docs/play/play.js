// SPDX-License-Identifier: MIT
// The page: buttons, picture, table. All that it shows follows from the steps, which are in the address.
"use strict";

const $ = id => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";
const NAME = "Local\\Play";

let states = Model.walk(""); // the walk so far: the first state and one for each step
let asked = null;            // the step whose prediction is awaited
const score = { right: 0, of: 0 };

// element("button", { type: "button" }, "text", child...): an HTML element.
function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
}

function draw(tag, attributes, text) {
    const made = document.createElementNS(SVG, tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.textContent = text ?? "";
    $("picture").append(made);
}

// ---- The picture: the processes above, each over its own buttons, the memories below ----

function drawPicture(state) {
    const width = $("picture").clientWidth || 320; // 0 until the browser has laid out the page
    const column = width / 3;
    const room = Math.min(column - 8, 190);
    const centre = who => (Model.PROCESSES.indexOf(who) + 0.5) * column;
    const memories = Model.alive(state);
    const place = memory => (memories.indexOf(memory) + 0.5) * width / memories.length;
    $("picture").replaceChildren();
    $("picture").setAttribute("aria-label", Words.picture(state));

    for (const who of Model.PROCESSES) {
        const x = centre(who);
        const { runs } = state[who];
        draw("rect", { x: x - room / 2, y: 2, width: room, height: 76, rx: 12, class: runs ? `process ${who}` : "process ended" });
        draw("text", { x, y: 25, class: runs ? `strong ink-${who}` : "quiet" }, runs ? `process ${who}` : `${who} has ended`);
        if (!runs) {
            continue;
        }
        for (const [what, side] of [["handle", -1], ["view", 1]]) {
            const memory = state[who][what];
            const at = x + side * room / 4;
            const half = Math.min(room / 4 - 3, 38);
            if (memory) {
                const to = place(memory) + side * 14;
                draw("path", { d: `M${at} 66C${at} 120 ${to} 110 ${to} 160`, class: `line ${what} ${who}` });
            }
            draw("rect", { x: at - half, y: 40, width: 2 * half, height: 26, rx: 8, class: memory ? `pill ${who}` : "pill empty" });
            draw("text", { x: at, y: 57.5, class: memory ? `ink-${who}` : "quiet" }, what);
        }
    }
    const size = Math.min(width / Math.max(memories.length, 1) - 6, 170);
    for (const memory of memories) {
        const x = place(memory);
        draw("rect", { x: x - size / 2, y: 160, width: size, height: 58, rx: 10, class: "memory" });
        draw("text", { x, y: 183, class: "strong" }, `memory ${memory}`);
        draw("text", { x, y: 204 }, state.memories[memory - 1].text || "all zero");
    }
    if (memories.length === 0) {
        draw("text", { x: width / 2, y: 190, class: "quiet" }, "No memory. A process can create it.");
    }
    const tag = state.name ? Math.min(Math.max(place(state.name), 48), width - 48) : width / 2;
    const half = state.name ? 46 : 110;
    draw("rect", { x: tag - half, y: 226, width: 2 * half, height: 26, rx: 13, class: state.name ? "name" : "name empty" });
    draw("text", { x: tag, y: 243.5, class: state.name ? "strong ink-name" : "quiet" }, state.name ? NAME : `${NAME} does not exist`);
}

// ---- The table: a row for each step, and a bar as long as there is a handle, a view, the name ----

function drawTable() {
    const columns = Model.PROCESSES.flatMap(who => [[who, "handle"], [who, "view"]]);
    const reached = (state, [who, what]) => who === "name" ? state.name : state[who][what];
    const head = element("thead", {},
        element("tr", {}, element("td", { colspan: 2 }),
            ...Model.PROCESSES.map(who => element("th", { colspan: 2, scope: "colgroup", class: `ink-${who}` }, who)),
            element("th", { scope: "col", class: "ink-name" }, "name")),
        element("tr", {}, element("th", { scope: "col" }, element("span", { class: "hidden" }, "step")),
            element("th", { scope: "col" }, element("span", { class: "hidden" }, "what happens")),
            ...columns.map(([who, what]) => element("th", { scope: "col", class: `small ink-${who}` }, element("span", {}, what))),
            element("th", { scope: "col", class: "small ink-name" }, element("span", {}, "exists"))));
    const body = element("tbody");
    states.slice(1).forEach((state, i) => {
        const row = element("tr", {}, element("th", { scope: "row" }, `${i + 1}`),
            element("td", { class: "said" }, element("b", { class: `ink-${state.did.who}` }, state.did.who), ` ${summary(state.did)}`));
        for (const column of [...columns, ["name"]]) {
            const [before, now, next] = [states[i], state, states[i + 2]].map(some => some ? reached(some, column) : 0);
            const ends = `${before === now ? "" : "first"} ${next === now ? "" : "last"}`;
            const number = element("span", { class: before === now ? "hidden" : "" }, `${now}`);
            row.append(element("td", {}, ...now ? [element("span", { class: `bar ${column[0]} ${ends}` }, number)] : []));
        }
        body.append(row);
    });
    const caption = element("caption", {}, states.length > 1
        ? "A bar is as long as a process has its handle or its view, or as the name exists. Its number is the memory's."
        : "No step yet.");
    $("table").replaceChildren(element("table", {}, caption, ...states.length > 1 ? [head, body] : []));
}

function summary({ action, code, text }) {
    const result = "wr".includes(action) ? `: ${text || "all zero"}` : code ? `: ${code === 183 ? "code" : "error"} ${code}` : "";
    return `${Model.ACTIONS[action]}${result}`;
}

// ---- Goals, buttons, answers ----

function showGoals() {
    $("goals").replaceChildren(...Words.GOALS.map(([text, test]) => {
        const done = test(states);
        return element("li", { class: done ? "done" : "" }, text, element("span", { class: "hidden" }, done ? " Reached." : " Not reached yet."));
    }));
}

function showButtons(state) {
    for (const button of document.querySelectorAll("[data-who]")) {
        const { who, slot } = button.dataset;
        const action = slot === "k" && !state[who].runs ? "s" : slot;
        button.dataset.action = action;
        button.textContent = Model.ACTIONS[action];
        button.setAttribute("aria-label", `${Model.ACTIONS[action]}, process ${who}`);
        button.setAttribute("aria-disabled", Model.refusal(state, who, action) !== "");
    }
    $("undo").setAttribute("aria-disabled", states.length === 1);
    $("restart").setAttribute("aria-disabled", states.length === 1);
}

function show(...paragraphs) {
    const state = states.at(-1);
    asked = null;
    $("question").hidden = true;
    drawPicture(state);
    drawTable();
    showGoals();
    showButtons(state);
    $("link").href = `#${state.steps}`;
    say(...paragraphs);
}

function say(...paragraphs) {
    $("answer").replaceChildren(...paragraphs.filter(Boolean).map(text => typeof text === "string" ? element("p", {}, text) : text));
}

// Goes to the steps of another walk, as undo does or a link.
function go(steps, said) {
    states = Model.walk(steps);
    const taken = states.at(-1).steps;
    if (taken !== steps) {
        said = `The address holds a step that cannot be taken: “${steps.slice(taken.length)}”. You see the steps before it.`;
    } else if (!said) {
        said = taken ? `${Words.answer(states.at(-1))} ${Words.consequences(states.at(-2), states.at(-1)).join(" ")}`
                     : "Let process A create the memory.";
    }
    location.hash = taken;
    show(said);
}

function take(who, action, verdict) {
    const before = states.at(-1);
    const reached = Words.GOALS.filter(([, test]) => test(states));
    const after = Model.step(before, who, action);
    states = [...states, after];
    location.hash = after.steps;
    const goals = Words.GOALS.filter(goal => goal[1](states) && !reached.includes(goal));
    const { code } = after.did;
    const first = element("p", { class: "first" }, ...code ? [element("b", { class: "code" }, `${code}`), " "] : [], Words.answer(after));
    show(verdict, first, Words.consequences(before, after).join(" "),
        ...goals.map(([text]) => element("p", { class: "reached" }, `Goal reached: ${text}`)));
    $("answer").scrollIntoView({ block: "nearest" });
}

function press(button) {
    const { who, action } = button.dataset;
    const before = states.at(-1);
    const refusal = Model.refusal(before, who, action);
    if (refusal || !$("predict").checked) {
        return refusal ? show(refusal) : take(who, action);
    }
    const { ask, options, right } = Words.question(before, Model.step(before, who, action));
    asked = button;
    $("ask").textContent = ask;
    const choose = number => {
        score.of += 1;
        score.right += number === right ? 1 : 0;
        const verdict = number === right ? "You are right." : `You said: ${options[number]}. It is: ${options[right]}.`;
        finish(element("p", { class: number === right ? "right" : "wrong" }, `${verdict} (${score.right} of ${score.of})`));
    };
    const finish = verdict => {
        take(who, action, verdict);
        button.focus({ preventScroll: true });
    };
    $("options").replaceChildren(...options.map((text, number) => {
        const option = element("button", { type: "button" }, text);
        option.addEventListener("click", () => choose(number));
        return option;
    }));
    const skip = element("button", { type: "button", class: "plain" }, "Just show me");
    skip.addEventListener("click", () => finish());
    $("options").append(skip);
    say();
    $("question").hidden = false;
    $("options").firstChild.focus({ preventScroll: true });
    $("question").scrollIntoView({ block: "nearest" });
}

for (const who of Model.PROCESSES) {
    const group = element("fieldset", { class: who }, element("legend", { class: "hidden" }, `Process ${who}`));
    for (const slot of "comwruxk") {
        const button = element("button", { type: "button", "data-who": who, "data-slot": slot });
        button.addEventListener("click", () => press(button));
        group.append(button);
    }
    $("processes").append(group);
}
$("undo").addEventListener("click", () => states.length === 1 ? say("There is no step to undo.")
    : go(states.at(-2).steps, `Undone: ${states.at(-1).did.who} ${Model.ACTIONS[states.at(-1).did.action]}.`));
$("restart").addEventListener("click", () => go(""));
$("question").addEventListener("keydown", event => {
    if (event.key === "Escape") {
        const button = asked;
        show("Nothing was done.");
        button.focus();
    }
});
const address = () => location.hash.slice(1);
window.addEventListener("hashchange", () => address() !== states.at(-1).steps && go(address()));
new ResizeObserver(() => drawPicture(states.at(-1))).observe($("picture"));
go(address());
