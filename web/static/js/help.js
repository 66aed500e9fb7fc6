// "?" and the link in the foot open the list of keys over the page; without script the link leads to its own page.
import { pressed } from "./keys.js";

document.addEventListener("keydown", (event) => {
    if (pressed(event) === "?") show(event);
    if (event.key === "Escape") document.querySelector("details.menu[open]")?.removeAttribute("open");
});

document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-open-keys]")) show(event);
    if (event.target.matches?.("dialog[open]")) event.target.close();
});

function show(event) {
    const help = document.getElementById("keys");
    if (!(help instanceof HTMLDialogElement) || help.open) return;
    event.preventDefault();
    help.showModal();
}
