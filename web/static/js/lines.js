// The word above or below another, as the eye sees it.

/** The index of the word in the next line (by 1) or the line before (by -1) that stands nearest below or above. */
export function nextLine(words, here, by) {
    const box = (at) => words[at].range().getBoundingClientRect();
    const { top, left, height } = box(here);
    const otherLine = (at, line) => Math.abs(box(at).top - line) > height / 2;
    let at = here;
    while (words[at + by] && !otherLine(at, top)) at += by;
    const line = box(at).top;
    let best = at;
    for (; words[at] && !otherLine(at, line); at += by) {
        if (Math.abs(box(at).left - left) < Math.abs(box(best).left - left)) best = at;
    }
    return best;
}
