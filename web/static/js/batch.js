// A batch asks for itself again every two seconds. It is left as it is while somebody types, chooses or reads in it.
document.addEventListener("htmx:beforeSwap", (event) => {
    const batch = event.detail.target.closest?.("[data-batch]");
    if (batch && isInUse(batch)) event.detail.shouldSwap = false;
});

function isInUse(batch) {
    if (batch.querySelector("details[open]")) return true;
    if (batch.contains(document.activeElement) && document.activeElement.matches("input, select, textarea")) return true;
    return [...batch.querySelectorAll("input")].some((it) => it.type !== "hidden" && it.value !== it.defaultValue);
}
