/* The console in the browser: keys, double clicks, timers, the choice of a language. What anything means is decided by the server. */
(() => {
  const BOUNCE_MILLIS = 400;
  let lastKey = 0;

  const typing = (element) => element.matches("input:not([type=checkbox]), textarea, select");

  const pressed = (event) => (event.ctrlKey ? "Ctrl+" : "") + (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const silent = (event, key) => event.altKey || event.metaKey
      || (!key.startsWith("Ctrl+") && (typing(event.target) || document.querySelector("dialog[open]")));

  // A key presses the button that shows it. Held keys and bounced presses count once; a focused button has Enter for itself.
  document.addEventListener("keydown", (event) => {
    const key = pressed(event);
    const buttons = document.querySelectorAll(`button[data-key="${CSS.escape(key)}"]:not([disabled])`);
    const button = [...buttons].find((one) => one.checkVisibility());
    const own = key === "Enter" && event.target.closest("button, a, summary");
    if (!button || silent(event, key) || (own && own !== button)) {
      return;
    }
    event.preventDefault();
    if (!event.repeat && event.timeStamp - lastKey > BOUNCE_MILLIS) {
      lastKey = event.timeStamp;
      button.click();
    }
  });

  // Up and down go through the lines of the list; Enter opens one.
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const lines = [...document.querySelectorAll("td.number button.open")];
    if (!step || lines.length === 0 || silent(event, event.key)) {
      return;
    }
    event.preventDefault();
    const next = lines.indexOf(document.activeElement) + step;
    lines[Math.max(0, Math.min(next, lines.length - 1))].focus();
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

  // At reception whatever is typed goes into the one field: a scanner types wherever the focus is.
  document.addEventListener("keydown", (event) => {
    const plain = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (plain && !typing(event.target) && !document.querySelector("dialog[open]")) {
      document.querySelector("#ask")?.focus();
    }
  });

  // The arrow keys walk from that field through the buttons of its answer.
  document.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const answer = document.querySelector("[data-walk]");
    if (!by || !answer || !event.target.matches("#ask, [data-walk] button, [data-walk] [data-focus]")) {
      return;
    }
    const buttons = [...answer.querySelectorAll("button:not([disabled])")].filter((button) => button.checkVisibility());
    const stops = [document.querySelector("#ask"), ...buttons];
    event.preventDefault();
    stops[Math.max(0, stops.indexOf(event.target)) + by]?.focus();
  });

  document.addEventListener("click", (event) => {
    const choice = event.target.closest("button[data-language]");
    if (choice) {
      document.cookie = `loket-language=${choice.dataset.language}; path=/; max-age=31536000; samesite=lax`;
      location.reload();
    }
  });

  // Whoever presses nothing for a while is asked, and then signed out. The server decides; all windows of a browser count as one.
  const HERE = "loket-here";
  const EVERY_MILLIS = 20000;
  let asked = Date.now();
  localStorage.setItem(HERE, asked);

  const here = () => {
    asked = Date.now();
    localStorage.setItem(HERE, asked);
    fetch("/api/here", { method: "PUT", headers: { "Idempotency-Key": String(asked) } });
  };

  for (const act of ["pointerdown", "keydown"]) {
    document.addEventListener(act, () => {
      const dialog = document.querySelector("dialog.idle[open]");
      if (dialog || Date.now() - asked > EVERY_MILLIS) {
        dialog?.close();
        here();
      }
    });
  }

  setInterval(() => {
    const { idle, warning } = document.documentElement.dataset;
    const dialog = document.querySelector("dialog.idle");
    const left = Number(localStorage.getItem(HERE)) + Number(idle) - Date.now();
    if (!idle || !dialog) {
      return;
    }
    if (left <= -1000) {
      location.reload();
    } else if (left > Number(warning)) {
      dialog.close();
    } else {
      const seconds = Math.max(0, Math.ceil(left / 1000));
      dialog.querySelector(".left").textContent = clock(seconds * 1000);
      if (!dialog.open) {
        dialog.showModal();
      }
    }
  }, 1000);

  // Timers count by the server's clock, whose difference to ours is measured when a new time comes.
  const offsets = new Map();
  const MOST_OFFSETS = 200;
  const serverMillis = (now) => {
    if (!offsets.has(now)) {
      offsets.set(now, Number(now) - Date.now());
      if (offsets.size > MOST_OFFSETS) {
        offsets.delete(offsets.keys().next().value);
      }
    }
    return Date.now() + offsets.get(now);
  };
  const clock = (millis) => {
    const seconds = Math.max(0, Math.floor(millis / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  // What is possible only until then goes when its time is over.
  setInterval(() => {
    for (const timer of document.querySelectorAll("[data-since], [data-until]")) {
      const { since, until, now } = timer.dataset;
      timer.closest("[data-fleeting]")?.toggleAttribute("hidden", Boolean(until) && Number(until) <= serverMillis(now));
      timer.textContent = clock(since ? serverMillis(now) - Number(since) : Number(until) - serverMillis(now) + 999);
    }
  }, 250);

  // A colleague who calls for help is shown, and heard only where somebody asked for it.
  const SOUND = "loket-alarm-sound";
  const TONES_HERTZ = [660, 880];
  const heard = new Set();

  const ring = () => {
    const audio = new AudioContext();
    TONES_HERTZ.forEach((hertz, i) => {
      const tone = audio.createOscillator();
      tone.frequency.value = hertz;
      tone.connect(audio.destination);
      tone.start(audio.currentTime + i * 0.25);
      tone.stop(audio.currentTime + i * 0.25 + 0.2);
    });
  };

  document.addEventListener("change", (event) => {
    if (event.target.matches("input[data-sound]")) {
      localStorage.setItem(SOUND, event.target.checked);
    }
  });

  new MutationObserver(() => {
    const on = localStorage.getItem(SOUND) === "true";
    for (const box of document.querySelectorAll("input[data-sound]")) {
      box.checked = on;
    }
    for (const { dataset } of document.querySelectorAll("[data-alarm]")) {
      if (!heard.has(dataset.alarm)) {
        heard.add(dataset.alarm);
        if (on) {
          ring();
        }
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true });

  document.addEventListener("click", (event) => {
    const dialog = document.querySelector("dialog.keys");
    if (event.target.closest("[data-help]")) {
      dialog?.showModal();
    } else if (event.target.closest("dialog.keys button") || event.target === dialog) {
      dialog.close();
    }
  });

  // While the server cannot be reached, everybody is told; Vaadin tries again by itself, and draws what has changed meanwhile.
  const LOST = ["reconnecting", "connection-lost"];

  const tellConnection = (lost) => {
    for (const note of document.querySelectorAll(".offline")) {
      if (lost && note.hidden) {
        note.querySelector(".since").textContent = new Date().toTimeString().slice(0, 5);
      }
      note.hidden = !lost;
    }
  };

  const watchConnection = () => {
    const connection = window.Vaadin?.connectionState;
    if (connection) {
      connection.addStateChangeListener((before, now) => tellConnection(LOST.includes(now)));
    } else {
      setTimeout(watchConnection, 250);
    }
  };
  watchConnection();
})();
