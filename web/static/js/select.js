// Words selected in an article open the form that adds a claim, with their offsets, beside their paragraph.
import { spanOf } from "./offsets.js";

const SETTLED = 250;
const DAY = /\b(\w+day|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|week|month|year|(19|20)\d\d)\b/;
let timer = 0;
let held = false;
let back = null;

/** The words that the open form is about. */
export let picked = null;

export const text = () => document.querySelector("[data-article-text]");
const form = () => document.querySelector("form[data-add-claim]");

document.addEventListener("pointerdown", () => (held = true));
document.addEventListener("pointercancel", () => (held = false));
document.addEventListener("pointerup", () => {
    held = false;
    soon();
});
document.addEventListener("selectionchange", soon);
document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && form() && !form().hidden) close(event);
});
document.addEventListener("click", (event) => {
    if (event.target.closest?.("form[data-add-claim] [data-close]")) close(event);
});
document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.xhr.status < 400 && event.detail.elt === form()) close(event);
});

function soon() {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED);
}

function look() {
    const selection = getSelection();
    if (held || !text() || !form() || "caret" in text().dataset || !selection.rangeCount) return;
    if (selection.isCollapsed) {
        if (selection.anchorNode?.parentElement?.closest("[data-start]") && !form().contains(document.activeElement)) hide();
    } else if (selection.anchorNode && text().contains(selection.anchorNode)) {
        offer(selection.getRangeAt(0), document.activeElement);
    }
}

/** Shows the form for a range; the focus goes to where it was when the form closes. False when the range holds no text. */
export function offer(range, from) {
    const span = spanOf(range, text());
    if (!span || !form()) return false;
    back = from === document.body ? span.paragraph : from;
    fill(form(), span);
    const cards = span.paragraph.closest(".para")?.querySelector(".cards") ?? span.paragraph.parentElement;
    if (form().parentElement !== cards) cards.append(form());
    form().hidden = false;
    form().dataset.at = span.start;
    picked = range.cloneRange();
    if (self.Highlight) CSS.highlights.set("picked", new Highlight(picked));
    return true;
}

function fill(into, { start, end, words }) {
    into.elements.start.value = start;
    into.elements.end.value = end;
    into.querySelectorAll("[data-selected-words]").forEach((it) => (it.textContent = words));
    into.querySelectorAll("[data-selected-span]").forEach((it) => (it.textContent = `${start}–${end}`));
    const kind = into.querySelector(`input[data-kind="${guess(words)}"]`);
    if (kind) kind.checked = true;
}

function guess(words) {
    if (/^["“”„«‘]/.test(words)) return "quote";
    if (DAY.test(words)) return "date";
    return /\d|\b(dozen|hundred|thousand|million)s?\b/i.test(words) ? "toll" : "statement";
}

function close(event) {
    event.preventDefault();
    hide();
    if (back?.isConnected && !back.matches("a, button, input, [tabindex]")) back.tabIndex = -1;
    if (back?.isConnected) back.focus({ preventScroll: true });
}

function hide() {
    form().hidden = true;
    picked = null;
    if (self.Highlight) CSS.highlights.delete("picked");
}
