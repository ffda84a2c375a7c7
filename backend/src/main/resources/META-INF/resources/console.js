/* The console in the browser: keys, double clicks, timers, the choice of a language. What anything means is decided by the server. */
(() => {
  const BOUNCE_MILLIS = 400;
  let lastKey = 0;

  const typing = (element) => element.matches("input:not([type=checkbox]), textarea, select");

  // A key presses the button that shows it. Held keys and bounced presses count once; a focused button has Enter for itself.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) {
      return;
    }
    const key = event.key === "Enter" ? "Enter" : event.key.toUpperCase();
    const button = document.querySelector(`button[data-key="${CSS.escape(key)}"]:not([disabled]):not([hidden])`);
    const own = key === "Enter" && event.target.closest("button, a, summary");
    if (!button || (own && own !== button)) {
      return;
    }
    event.preventDefault();
    if (!event.repeat && event.timeStamp - lastKey > BOUNCE_MILLIS) {
      lastKey = event.timeStamp;
      button.click();
    }
  });

  // The second click of a double click may land on the button that came in the place of the first.
  document.addEventListener("click", (event) => {
    if (event.detail > 1 && event.target.closest("button[data-command]")) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  }, true);

  // After the mouse, Enter belongs to the main action again, not to the button that was clicked last.
  document.addEventListener("click", (event) => {
    if (event.detail > 0) {
      event.target.closest("button[data-key]")?.blur();
    }
  });

  document.addEventListener("click", (event) => {
    const choice = event.target.closest("button[data-language]");
    if (choice) {
      document.cookie = `loket-language=${choice.dataset.language}; path=/; max-age=31536000; samesite=lax`;
      location.reload();
    }
  });

  // Timers count by the server's clock, whose difference to ours is measured when a new time comes.
  const offsets = new Map();
  setInterval(() => {
    for (const timer of document.querySelectorAll("[data-since]")) {
      const { since, now } = timer.dataset;
      if (!offsets.has(now)) {
        offsets.clear();
        offsets.set(now, Number(now) - Date.now());
      }
      const seconds = Math.max(0, Math.floor((Date.now() + offsets.get(now) - Number(since)) / 1000));
      timer.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
  }, 250);
})();
