/* Keeps the ticket's page fresh. Without it the page loads itself again every 15 seconds. */
(() => {
  const EVERY_MILLIS = 5000;

  async function look() {
    const live = document.getElementById("live");
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (!answer.ok) {
        throw new Error(`The page answered ${answer.status}`);
      }
      show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      live.classList.remove("off");
    } catch {
      live.textContent = live.dataset.notLive;
      live.classList.add("off");
    }
    setTimeout(look, EVERY_MILLIS);
  }

  /** Only what has changed: a screen reader reads the status aloud whenever it is written anew. */
  function show(fresh) {
    const [before, after] = [document.getElementById("ticket"), fresh.getElementById("ticket")];
    document.getElementById("live").textContent = fresh.getElementById("live").textContent;
    document.title = fresh.title;
    if (before.dataset.state !== "called" && after.dataset.state === "called") {
      navigator.vibrate?.([300, 150, 300]);
    }
    document.body.dataset.state = before.dataset.state = after.dataset.state;
    replaceChanged(before, after);
  }

  function replaceChanged(before, after) {
    const [old, fresh] = [[...before.children], [...after.children]];
    if (old.length !== fresh.length) {
      before.replaceChildren(...fresh);
      return;
    }
    old.forEach((part, i) => {
      if (part.outerHTML !== fresh[i].outerHTML) {
        part.replaceWith(fresh[i]);
      }
    });
  }

  setTimeout(look, EVERY_MILLIS);
})();
