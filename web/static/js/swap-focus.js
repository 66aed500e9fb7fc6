// After a part of the page was replaced: the focus goes on where the new part says, and its status is spoken.

let lost = false;

document.addEventListener("htmx:beforeSwap", (event) => {
    lost = event.detail.target.contains(document.activeElement) && document.activeElement !== document.body;
});

document.addEventListener("htmx:afterSettle", (event) => {
    const part = event.target;
    const next = part.matches?.("[data-focus]") ? part : part.querySelector?.("[data-focus], [autofocus]");
    if (next) focus(next);
    else if (lost && document.activeElement === document.body) focus(part);
    lost = false;
    if (!part.closest?.("[aria-live]")) speak(part.querySelector?.("[role=status], [role=alert]"));
});

function focus(part) {
    part.focus({ preventScroll: true });
    if (document.activeElement === part) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
}

// a status that arrives together with its words is not spoken by all screen readers; a change in a standing region is
function speak(status) {
    const live = document.querySelector("[data-live]");
    if (status && live) live.textContent = status.textContent.trim();
}
