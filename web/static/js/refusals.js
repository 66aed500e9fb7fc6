// A refused form (422) and a lost race (409) come back as a part of the page to show, not as an error to hide.

document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status !== 422 && event.detail.xhr.status !== 409) return;
    // it stays an error for others: a draft is kept until its form is accepted
    event.detail.shouldSwap = true;
});
