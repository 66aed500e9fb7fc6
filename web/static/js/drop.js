// Files can be dropped anywhere on a drop area; they are then chosen as if by its picker. And what a bookmarklet carries
// after the # is put into the form that it opened: a selection may be longer than an address.
const area = (event) => event.target.closest?.("[data-drop]");

document.addEventListener("dragover", (event) => mark(event, true));
document.addEventListener("dragleave", (event) => mark(event, false));
document.addEventListener("drop", (event) => {
    const zone = area(event);
    if (!zone || event.dataTransfer.files.length === 0) return;
    mark(event, false);
    const picker = zone.querySelector("input[type=file]");
    const all = new DataTransfer();
    for (const file of [...picker.files, ...event.dataTransfer.files]) all.items.add(file);
    picker.files = all.files;
    tell(picker);
});
document.addEventListener("change", (event) => {
    if (event.target.matches("[data-drop] input[type=file]")) tell(event.target);
});

carry();

function mark(event, over) {
    const zone = area(event);
    if (!zone) return;
    event.preventDefault();
    zone.classList.toggle("over", over);
}

function tell(picker) {
    const names = [...picker.files].map((file) => file.name);
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    const words = names.length === 0 ? "" : `${names.length === 1 ? "1 file" : `${names.length} files`}: ${names.slice(0, 5).join(", ")}${more}`;
    const megabytes = [...picker.files].reduce((sum, file) => sum + file.size, 0) / 1e6;
    picker.setCustomValidity(megabytes > 200 ? `These have ${Math.ceil(megabytes)} MB together; 200 MB come in at once. Choose fewer.` : "");
    picker.closest("[data-drop]").querySelector("[data-chosen]").textContent = picker.validationMessage || words;
    const live = document.querySelector("[data-live]");
    if (live) live.textContent = words;
}

function carry() {
    const form = document.querySelector("form[data-paste]");
    if (!form || !location.hash.startsWith("#text=")) return;
    form.elements.text.value = decodeURIComponent(location.hash.slice("#text=".length));
    history.replaceState(null, "", location.pathname + location.search);
}
