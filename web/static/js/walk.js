// j and k move the real focus through claims, rows and suggestions: all elements with data-walk.
import { pressed } from "./keys.js";

const STEPS = { j: 1, k: -1 };

document.addEventListener("keydown", (event) => {
    const key = pressed(event);
    const row = event.target.closest?.("[data-walk]");
    if (key in STEPS) step(event, row, STEPS[key]);
    if (key === "Enter" && row && row === event.target) open(event, row);
});

function step(event, row, by) {
    const rows = [...document.querySelectorAll("[data-walk]")].filter((it) => it.checkVisibility());
    const here = rows.indexOf(row ?? document.querySelector("[data-walk][aria-current]"));
    const next = here < 0 ? rows[by > 0 ? 0 : rows.length - 1] : rows[here + by];
    if (!next) return;
    event.preventDefault();
    go(next);
}

function go(row) {
    const stop = row.querySelector("a[href]") ?? row;
    if (stop === row && !row.hasAttribute("tabindex")) row.tabIndex = -1;
    stop.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
    // a page may load the open card on this: hx-trigger="walked"
    row.dispatchEvent(new CustomEvent("walked", { bubbles: true }));
}

function open(event, row) {
    const link = row.querySelector("a[href]");
    if (!link) return;
    event.preventDefault();
    link.click();
}

// after an answer the page comes back with the next question: the browser itself goes to the one that the address names
const answered = !location.hash && document.querySelector(".notice") && document.querySelector(".sgs > [data-walk][aria-current]");
if (answered) go(answered);
