// SPDX-License-Identifier: MIT
// Does with the page what a learner does, in a real browser and by keyboard, and looks at what happens.
//
// Usage:    node browser.js CHROMIUM         NODE_PATH: the folder of playwright-core and axe-core
"use strict";
const assert = require("node:assert/strict");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");
const Model = require("../model.js");

const PAGE = pathToFileURL(path.join(__dirname, "..", "index.html")).href;
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
               "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const TWO_MEMORIES = "AcAmAwBoBmAxBxCcCmCwAkCxCo";

const button = (who, slot) => `[data-who=${who}][data-slot=${slot}]`;
const answer = page => page.locator("#answer").innerText();
const steps = page => page.evaluate(() => location.hash.slice(1));
const goalsReached = page => page.locator("#goals li.done").count();
const focused = page => page.evaluate(() => {
    const { id, dataset } = document.activeElement;
    return id ? `#${id}` : dataset.who ? `[data-who=${dataset.who}][data-slot=${dataset.slot}]` : "";
});

const pressKey = (page, selector, key = "Enter") => page.locator(selector).press(key);

async function open(page, hash = "") {
    await page.goto("about:blank");
    await page.goto(PAGE + (hash && `#${hash}`));
}

async function noViolation(page, where) {
    await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const { violations } = await page.evaluate(() => axe.run({ preload: false })); // it would fetch the style sheet
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" ")}`);
    assert.deepEqual(found, [], `axe-core, ${where}`);
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width <= room, `${where}: ${width} pixels wide, and the window has ${room}`);
}

async function looks(page) {
    await open(page);
    await noViolation(page, "at the beginning");
    await page.click(button("A", "c"));
    await noViolation(page, "with a question");
    await page.click("#options button:nth-child(2)");
    await noViolation(page, "after a wrong prediction");
    await page.click("summary");
    await open(page, TWO_MEMORIES);
    await noViolation(page, "with two memories and an ended process");
}

// Tab reaches each control: what the mouse can do, the keyboard can do.
async function tabs(page) {
    await open(page);
    const wanted = new Set(["#predict", "#undo", "#restart", "#link"]);
    Model.PROCESSES.forEach(who => [..."comwruxk"].forEach(slot => wanted.add(button(who, slot))));
    for (let i = 0; i < 40; ++i) {
        await page.keyboard.press("Tab");
        wanted.delete(await focused(page));
    }
    assert.deepEqual([...wanted], [], "not reached by Tab");
}

// Each button of each process, by keyboard: the answer, the address, the table, the picture.
async function buttons(page) {
    await open(page);
    await pressKey(page, "#predict", "Space");
    let taken = "";
    for (const who of Model.PROCESSES) {
        for (const [action, said] of Object.entries({
            c: /creates memory \d, all zero/, m: /returns a view of memory/, w: /writes/, r: /reads “/,
            u: /unmaps the view/, x: /closes the handle\.\s+No handle is open now, so the name is removed.*Nobody can see this/s,
            o: /ERROR_FILE_NOT_FOUND \(2\)/, k: /TerminateProcess ends/, s: /A new process/,
        })) {
            await pressKey(page, button(who, action === "s" ? "k" : action), "cmurk".includes(action) ? "Enter" : "Space");
            taken += who + action;
            assert.match(await answer(page), said, `${who}${action}`);
            assert.equal(await steps(page), taken);
            assert.equal(await page.locator("tbody tr").count(), taken.length / 2);
        }
    }
    await pressKey(page, button("A", "c"));
    assert.match(await page.locator("#picture").getAttribute("aria-label"), /A has a handle to memory 4.*The name leads to memory 4/);
    await pressKey(page, button("B", "c"));
    assert.match(await answer(page), /exists already.*ERROR_ALREADY_EXISTS/s);
    await pressKey(page, button("B", "r"));
    assert.match(await answer(page), /B has no view/);
    assert.equal(await steps(page), `${taken}AcBc`, "a refused step is not taken");
}

async function predictions(page) {
    await open(page);
    await pressKey(page, button("A", "c"));
    assert.equal(await steps(page), "", "nothing happens before the learner has said what will happen");
    await page.keyboard.press("Escape");
    assert.equal(await focused(page), button("A", "c"));
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter"); // the first option: a new memory
    assert.match(await answer(page), /You are right/);
    assert.equal(await focused(page), button("A", "c"), "the focus comes back");
    await pressKey(page, button("B", "c"));
    await page.keyboard.press("Enter"); // a new memory: wrong
    assert.match(await answer(page), /You said: a handle to a new memory, all zero\. It is: .*183/);
    assert.match(await answer(page), /\(1 of 2\)/);
    await pressKey(page, button("A", "m"));
    await pressKey(page, button("A", "m")); // a button in place of an answer: asked again
    await page.locator("#options .plain").press("Enter");
    assert.match(await answer(page), /^MapViewOfFile returns a view of memory 1/);
    // Each question has one right option, which says what the model then does, and no option twice.
    const wrong = await page.evaluate(() => {
        let state = Model.first();
        let number = 1; // a linear congruential generator: the same steps each time
        for (let i = 0; i < 20000; ++i) {
            number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
            const [who, action] = ["ABC"[(number >>> 8) % 3], "comwruxkscom"[(number >>> 16) % 12]];
            if (Model.refusal(state, who, action)) {
                continue;
            }
            const next = Model.step(state, who, action);
            const { options, right } = Words.question(state, next);
            const { code, text } = next.did;
            const said = options[right] ?? "";
            const left = Model.alive(next).map(memory => `memory ${memory}`);
            const isTrue = code ? said.includes(code) : !/fails|183/.test(said) && said.includes("r" === action ? text : "") &&
                (!"kux".includes(action) || /the name/.test(said) === next.name > 0 && (said.match(/memory \d/g) ?? []).join() === left.join()) &&
                (action !== "w" || (said.match(/[ABC]/g) ?? []).join() === Model.holds(next, "view", next[who].view).join());
            if (!said || !isTrue || new Set(options).size !== options.length) {
                return `${next.steps}: ${options} ${right}`;
            }
            state = next.steps.length < 120 ? next : Model.first();
        }
        return "";
    });
    assert.equal(wrong, "");
}

// Each goal is reached by the last step of its walk, and not before it; undo takes it back.
async function goals(page) {
    const walks = ["AcAmAwBoBmBr", "AcAmBoBmAxBx", "AcAmAwBoAkBmBr", "AcAmAxBc", "AcAmAuAx"];
    for (const [number, walk] of walks.entries()) {
        const goal = page.locator(`#goals li:nth-child(${number + 1})`);
        await open(page, walk.slice(0, -2));
        assert.doesNotMatch(await goal.innerText(), /Reached\./, walk);
        await pressKey(page, "#predict", "Space");
        await pressKey(page, button(walk.at(-2), walk.at(-1)));
        assert.match(await goal.innerText(), /Reached\./, walk);
        assert.match(await answer(page), /Goal reached: /);
        await pressKey(page, "#undo");
        assert.doesNotMatch(await goal.innerText(), /Reached\./, walk);
        assert.equal(await steps(page), walk.slice(0, -2));
    }
    assert.equal(await page.locator("#goals li").count(), walks.length);
}

async function addresses(page) {
    await open(page, TWO_MEMORIES);
    assert.equal(await page.locator("tbody tr").count(), TWO_MEMORIES.length / 2);
    assert.match(await answer(page), /ERROR_FILE_NOT_FOUND/);
    assert.equal(await page.locator("#link").getAttribute("href"), `#${TWO_MEMORIES}`);
    await page.locator(button("C", "r")).click();
    await page.locator("#options .plain").click();
    assert.equal(await steps(page), `${TWO_MEMORIES}Cr`);
    await page.goBack();
    assert.equal(await page.locator("tbody tr").count(), TWO_MEMORIES.length / 2, "the browser's Back is an undo");
    await pressKey(page, "#restart");
    assert.equal(await steps(page), "");
    assert.equal(await goalsReached(page), 0);
    await pressKey(page, "#undo");
    assert.match(await answer(page), /no step to undo/);
    await open(page, "AcAmAcBo");
    assert.match(await answer(page), /cannot be taken: “AcBo”/);
    assert.equal(await steps(page), "AcAm");
    await open(page, "%<img src=x>");
    assert.match(await answer(page), /cannot be taken/);
}

(async () => {
    const browser = await chromium.launch({ executablePath: process.argv[2], args: FLAGS });
    try {
        for (const colorScheme of ["light", "dark"]) {
            for (const width of [360, 1280]) {
                const context = await browser.newContext({ colorScheme, viewport: { width, height: 740 } });
                const page = await context.newPage();
                const bad = [];
                page.on("console", message => bad.push(`console: ${message.text()}`));
                page.on("pageerror", error => bad.push(`error: ${error.message}`));
                page.on("request", request => /^(file|data|about):/.test(request.url()) || bad.push(`request: ${request.url()}`));
                // What the page does depends on the width at most, never on the colors.
                const rest = (colorScheme === "dark") === (width === 1280) ? [tabs, buttons, predictions, goals, addresses] : [];
                for (const part of [looks, ...rest]) {
                    await part(page);
                    assert.deepEqual(bad, [], part.name);
                    console.log(`${colorScheme}, ${width} pixels: ${part.name}`);
                }
                await context.close();
            }
        }
    } finally {
        await browser.close();
    }
})().catch(error => {
    console.error(error);
    process.exitCode = 1;
});
