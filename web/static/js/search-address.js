// While somebody types into the search box, the address keeps up with what is shown.

document.addEventListener("htmx:afterSwap", (event) => {
    const path = event.detail.pathInfo?.finalRequestPath;
    if (event.target.id === "found" && path) history.replaceState(null, "", path);
});
