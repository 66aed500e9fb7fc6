// Between places in the page and offsets in the stored text. Offsets are UTF-16 units, which is how strings count here.
// A paragraph has data-start; its text nodes outside data-not-text join to exactly its stored text.

/** The text nodes of a paragraph with the offset at which each begins. */
export function* pieces(paragraph) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_ALL, (node) => {
        if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
        return node.matches?.("[data-not-text]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    let at = Number(paragraph.dataset.start);
    while (walker.nextNode()) {
        yield { node: walker.currentNode, at };
        at += walker.currentNode.length;
    }
}

/** The stored text of a paragraph. */
export function textOf(paragraph) {
    return [...pieces(paragraph)].map((piece) => piece.node.data).join("");
}

/** What a range covers of the text, without blanks at its ends, or nothing: { start, end, words, paragraph }. */
export function spanOf(range, text) {
    let span = null;
    for (const paragraph of text.querySelectorAll("[data-start]")) {
        if (!range.intersectsNode(paragraph)) continue;
        if (span) span.words += " ";
        for (const { node, at } of pieces(paragraph)) {
            const from = node === range.startContainer ? range.startOffset : range.comparePoint(node, 0) < 0 ? node.length : 0;
            const to = node === range.endContainer ? range.endOffset : range.comparePoint(node, 0) > 0 ? 0 : node.length;
            span = longer(span, node.data.slice(from, Math.max(from, to)), at + from, paragraph);
        }
    }
    return span && { ...span, words: span.words.trim() };
}

function longer(span, words, at, paragraph) {
    if (!words.trim()) return span && { ...span, words: span.words + words };
    const start = span?.start ?? at + words.length - words.trimStart().length;
    return { start, end: at + words.trimEnd().length, words: (span?.words ?? "") + words, paragraph: span?.paragraph ?? paragraph };
}

/** The range in the page for two offsets of one paragraph. */
export function rangeOf(paragraph, start, end) {
    const range = document.createRange();
    for (const { node, at } of pieces(paragraph)) {
        if (start >= at && start < at + node.length) range.setStart(node, start - at);
        if (end > at && end <= at + node.length) range.setEnd(node, end - at);
    }
    return range;
}
