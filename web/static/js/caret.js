// F7 puts a caret of one word into the article: arrows move it, Shift extends it, Enter or a adds a claim, Esc ends it.
import { rangeOf, spanOf, textOf } from "./offsets.js";
import { offer, text } from "./select.js";
import { nextLine } from "./lines.js";

const LABEL = "Words of the article. Arrows move, Shift and arrows select, Enter adds a claim, Escape ends.";
let words = [];
let anchor = 0;
let head = 0;

document.addEventListener("keydown", (event) => {
    const on = text() && "caret" in text().dataset;
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!text() || modified || event.defaultPrevented || document.documentElement.dataset.shortcuts === "off") return;
    if (event.key === "F7") return done(event, on ? end : begin);
    if (on && event.target === text()) press(event);
});

function press(event) {
    const last = words.length - 1;
    const to = {
        ArrowRight: () => head + 1,
        ArrowLeft: () => head - 1,
        ArrowDown: () => nextLine(words, head, 1),
        ArrowUp: () => nextLine(words, head, -1),
    }[event.key];
    if (to) done(event, () => move(Math.min(last, Math.max(0, to())), event.shiftKey));
    if (event.key === "Enter" || event.key === "a") done(event, add);
    if (event.key === "Escape") done(event, end);
}

function begin() {
    words = [...text().querySelectorAll("[data-start]")].flatMap(cut);
    if (!words.length) return;
    text().dataset.caret = "";
    text().tabIndex = -1;
    // screen readers keep the arrows to themselves outside an application
    text().setAttribute("role", "application");
    text().setAttribute("aria-label", LABEL);
    text().focus({ preventScroll: true });
    move(Math.max(0, words.findIndex((it) => it.range().getBoundingClientRect().top > 120)), false);
}

function cut(paragraph) {
    const begins = Number(paragraph.dataset.start);
    const cutter = new Intl.Segmenter(text().lang || document.documentElement.lang || "en", { granularity: "word" });
    return [...cutter.segment(textOf(paragraph))]
        .filter((it) => it.segment.trim())
        .map((it) => [begins + it.index, begins + it.index + it.segment.length])
        .map(([from, to]) => ({ range: () => rangeOf(paragraph, from, to) }));
}

function move(to, extend) {
    head = to;
    if (!extend) anchor = to;
    const range = chosen();
    getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    words[head].range().startContainer.parentElement.scrollIntoView({ block: "nearest" });
    const spoken = spanOf(range, text())?.words;
    document.querySelectorAll("[data-live]").forEach((it) => (it.textContent = spoken));
}

function chosen() {
    const range = words[Math.min(anchor, head)].range();
    const { endContainer, endOffset } = words[Math.max(anchor, head)].range();
    range.setEnd(endContainer, endOffset);
    return range;
}

function add() {
    if (!offer(chosen(), text())) return;
    document.querySelector("form[data-add-claim] :is(input:not([type=hidden]):checked, select, button)")?.focus();
}

function end() {
    delete text().dataset.caret;
    ["role", "aria-label", "tabindex"].forEach((it) => text().removeAttribute(it));
    getSelection().removeAllRanges();
}

function done(event, what) {
    event.preventDefault();
    event.stopImmediatePropagation();
    what();
}
