// The matrix by keyboard: arrows move from cell to cell, 1 to 5 say what the article does with the claim; and how many articles
// lie outside of what is in view.
import { pressed } from "./keys.js";

const ARROWS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const CELL = "[data-matrix] a.cell";

document.addEventListener("keydown", (event) => {
    const cell = event.target.closest?.(CELL);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!cell) return enter(event);
    if (event.key in ARROWS) move(event, cell, ARROWS[event.key]);
    else if (/^[1-5]$/.test(pressed(event))) judge(event, cell);
});

/** With "m", or to the left or right; a digit judges the cell that the page is about, and without one shows where it would. */
function enter(event) {
    const key = pressed(event);
    const sideways = event.target === document.body && ["ArrowLeft", "ArrowRight"].includes(event.key);
    const current = document.querySelector(`${CELL}[aria-current]`);
    const cell = current ?? [...document.querySelectorAll(CELL)].find((it) => it.checkVisibility());
    if (!cell || !(sideways || /^[m1-5]$/.test(key))) return;
    if (current && /^[1-5]$/.test(key)) return judge(event, current);
    event.preventDefault();
    cell.focus();
}

function move(event, cell, [down, right]) {
    const rows = [...cell.closest("table").tBodies[0].rows];
    const cells = (row) => [...row.querySelectorAll("a.cell")];
    const at = rows.indexOf(cell.closest("tr"));
    const next = cells(rows[at + down] ?? rows[at])[cells(rows[at]).indexOf(cell) + right];
    if (!next) return;
    event.preventDefault();
    next.focus();
}

function judge(event, cell) {
    const form = document.querySelector("form[data-cell]");
    const choice = form?.querySelectorAll("input[name=does]")[Number(event.key) - 1];
    if (!choice || "stated" in cell.dataset) return;
    event.preventDefault();
    form.elements.claim.value = cell.dataset.claim;
    form.elements.article.value = cell.dataset.article;
    form.action = cell.href;
    choice.checked = true;
    form.requestSubmit();
}

// after a judgement the page comes back at its cell
if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    document.querySelector(`${CELL}[aria-current]`)?.focus();
}

const more = document.querySelector("[data-matrix-more]");
const view = document.querySelector(".mx-view");
/** Heads that reach so few pixels beyond the edge can be read. */
const SLACK = 8;
if (more && view) {
    const button = more.querySelector("button");
    const outside = () => {
        const heads = [...view.querySelectorAll("thead th")];
        const edge = heads.at(-1).getBoundingClientRect().left;
        return heads.slice(1, -1).filter((head) => head.getBoundingClientRect().right > edge + SLACK).length;
    };
    const tell = () => {
        const left = outside();
        more.hidden = view.scrollWidth <= view.clientWidth + SLACK;
        button.textContent = left === 0 ? "← Back to the first article" : left === 1 ? "1 more article →" : `${left} more articles →`;
    };
    button.addEventListener("click", () => {
        view.scrollTo({ left: outside() === 0 ? 0 : view.scrollLeft + view.clientWidth / 2 });
    });
    view.addEventListener("scroll", tell, { passive: true });
    new ResizeObserver(tell).observe(view);
}
