// Keeps what was typed into form[data-draft="name"] in this tab until it is saved. A name that holds the version
// of what is judged and who judges ("review-214-3-of-7") keeps a draft from coming back on a changed claim or to others.

const SENT = "draft-sent";
const SKIPPED = "[type=hidden], [type=password], [type=file], [type=submit], [type=button], button, fieldset";
const drafts = (part) => [...(part.querySelectorAll?.("form[data-draft]") ?? [])].concat(part.matches?.("form[data-draft]") ? part : []);
const keyOf = (form) => "draft:" + form.dataset.draft;
const fields = (form) => [...form.elements].filter((it) => it.name && !it.matches(SKIPPED));

document.addEventListener("input", (event) => keep(event.target.form));
document.addEventListener("change", (event) => keep(event.target.form));
document.addEventListener("reset", (event) => forget(event.target));
document.addEventListener("submit", (event) => {
    // the next person at this desk must not read it, least of all in a blind review
    if (event.target.matches("[action='/sign-out']")) sessionStorage.clear();
    if (event.target.matches("form[data-draft]") && !event.defaultPrevented) sessionStorage.setItem(SENT, keyOf(event.target));
});
document.addEventListener("htmx:afterRequest", (event) => {
    const { elt, xhr, requestConfig } = event.detail;
    const form = elt.closest("form[data-draft]");
    if (form && xhr.status >= 200 && xhr.status < 400 && requestConfig?.verb !== "get") forget(form);
});
document.addEventListener("htmx:load", (event) => drafts(event.target).forEach(restore));

arrive();
drafts(document).forEach(restore);

// A form that was saved answers with a redirect; one that was refused, or that met a lost connection, does not.
// A redirect to the sign-in page is no answer: the draft waits for the person to come back.
function arrive() {
    const sent = sessionStorage.getItem(SENT);
    const [trip] = performance.getEntriesByType("navigation");
    if (sent && trip?.redirectCount > 0 && !document.querySelector("input[type=password]")) sessionStorage.removeItem(sent);
    sessionStorage.removeItem(SENT);
}

function keep(form) {
    if (!form?.matches("[data-draft]")) return;
    const values = fields(form).map((it) => [it.name, it.value, it.checked ?? null]);
    sessionStorage.setItem(keyOf(form), JSON.stringify(values));
}

function restore(form) {
    const values = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? "[]");
    for (const [name, value, checked] of values) {
        const field = fields(form).find((it) => it.name === name && (!isPick(it) || it.value === value));
        if (!field) continue;
        if (isPick(field)) field.checked = checked;
        else if (field.value === (field.defaultValue ?? field.value)) field.value = value;
    }
}

function isPick(field) {
    return field.type === "radio" || field.type === "checkbox";
}

function forget(form) {
    if (form.matches("[data-draft]")) sessionStorage.removeItem(keyOf(form));
}
