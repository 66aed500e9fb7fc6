// On wide screens each card floats level with its words. Cards push each other; the one in focus keeps its place.
// Without this they stand in their paragraph's row.
import { picked } from "./select.js";

const WIDE = matchMedia("(min-width: 64.01rem)");
const GAP = 6;
const ABOVE = 4;
let frame = 0;

const text = document.querySelector("[data-article-text]");
if (text) {
    const sizes = new ResizeObserver(soon);
    const watch = () => text.querySelectorAll(".cards > *").forEach((it) => sizes.observe(it));
    new MutationObserver(() => (watch(), soon())).observe(text, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ["hidden", "class", "aria-current", "data-at"],
    });
    sizes.observe(text);
    watch();
    WIDE.addEventListener("change", soon);
    // by keyboard only: a card that moved between press and release would miss the click
    text.addEventListener("focusin", (event) => event.target.matches(":focus-visible") && soon());
    document.fonts?.ready.then(soon);
    soon();
}

function soon() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(lay);
}

function lay() {
    if (text.classList.contains("floating") !== WIDE.matches) text.classList.toggle("floating", WIDE.matches);
    const cards = [...text.querySelectorAll(".cards > *")].filter((it) => it.checkVisibility());
    if (!WIDE.matches) return settle(cards.map((card) => ({ card, top: "" })), "");
    const top = text.getBoundingClientRect().top;
    const places = cards.map((card) => ({ card, top: level(card) - top, height: card.offsetHeight }));
    places.sort((one, other) => one.top - other.top);
    push(places, Math.max(0, places.findIndex((it) => it.card === wins(cards))));
    const bottom = Math.max(0, ...places.map((it) => it.top + it.height));
    settle(places.map((it) => ({ ...it, top: it.top + top - it.card.parentElement.getBoundingClientRect().top })), bottom);
}

// level with the words of its claim; the form of a new claim with the words picked for it
function level(card) {
    const words = card.matches("form") ? picked : document.getElementById(card.id.replace(/^c/, "s"));
    const line = words && words !== card && words.getClientRects()[0];
    return line ? line.top - ABOVE : card.parentElement.getBoundingClientRect().top;
}

function wins(cards) {
    const has = (test) => cards.find(test);
    return has((it) => it.querySelector(":focus-visible")) ?? has((it) => it.matches("form")) ?? has((it) => it.ariaCurrent);
}

/** Moves places so that none overlap: those before the winner up, as far as there is room, those after it down. */
function push(places, winner) {
    for (let at = winner - 1; at >= 0; at--) {
        places[at].top = Math.min(places[at].top, places[at + 1].top - GAP - places[at].height);
    }
    let free = 0;
    for (const place of places) {
        place.top = Math.max(place.top, free);
        free = place.top + place.height + GAP;
    }
}

function settle(places, bottom) {
    for (const { card, top } of places) card.style.top = top === "" ? "" : `${top}px`;
    text.style.minHeight = bottom === "" ? "" : `${bottom}px`;
}
