// Shortcuts. An element names its key in data-key ("v", "/", "g d"); the nearest one to the focus acts.
// html[data-shortcuts] is on, alt or off, as single keys get in the way of speech input (WCAG 2.1.4).

const FIRST_OF_TWO = "g";
const SECOND_WITHIN = 1500;
const TYPED_INTO =
    "textarea, select, [contenteditable]:not([contenteditable=false]), " +
    "input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset], [type=file])";

let pending = -Infinity;

document.addEventListener("keydown", (event) => {
    const key = pressed(event);
    if (!key) return;
    const whole = performance.now() - pending < SECOND_WITHIN ? `${FIRST_OF_TWO} ${key}` : key;
    pending = key === FIRST_OF_TWO ? performance.now() : -Infinity;
    const goal = nearest(whole, event.target);
    if (!goal) return;
    event.preventDefault();
    act(goal, event.target);
});

/** The character of a key press that is meant as a shortcut, or nothing. */
export function pressed(event) {
    const mode = document.documentElement.dataset.shortcuts ?? "on";
    const meant = mode === "alt" ? event.altKey : mode === "on" && !event.altKey;
    if (!meant || event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return "";
    if (event.target.closest?.(TYPED_INTO) || document.querySelector("dialog[open]")) return "";
    return event.altKey ? withoutAlt(event) : event.key;
}

// Alt changes what many keyboards type; then only the place of the key tells which one it was.
function withoutAlt(event) {
    if (/^[ -~]$/.test(event.key)) return event.key;
    if (event.code === "Slash") return event.shiftKey ? "?" : "/";
    return event.code.replace(/^(Key|Digit)/, "").toLowerCase();
}

/** The visible element for a key: in the form or claim that has the focus, else outside all claims but the current. */
export function nearest(key, from) {
    const inFocus = from.closest?.("[data-walk]") ?? document.querySelector("[data-walk][aria-current]");
    const usable = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter((it) => {
        const row = it.closest("[data-walk]");
        return (!row || row === inFocus) && it.checkVisibility() && !it.matches(":disabled, [aria-disabled=true]");
    });
    for (let around = from; around; around = around.parentElement) {
        const found = usable.find((it) => around.contains(it));
        if (found) return found;
    }
    return usable.find((it) => it.closest("[data-walk]")) ?? usable[0];
}

// A form is entered with its key and sent with the same key; all else is pressed, ticked or written into.
function act(goal, from) {
    if (goal.matches("form, fieldset")) return goal.contains(from) ? send(goal) : enter(goal);
    if (goal.matches(TYPED_INTO)) return goal.focus();
    if (goal.matches("input")) goal.focus();
    goal.click();
}

function enter(part) {
    part.scrollIntoView({ block: "nearest" });
    part.querySelector("input:not([type=hidden], :disabled), textarea, select, button")?.focus();
}

function send(part) {
    const form = part.closest("form");
    form?.requestSubmit(form.querySelector("button[data-sign], button:not([type=button])"));
}
