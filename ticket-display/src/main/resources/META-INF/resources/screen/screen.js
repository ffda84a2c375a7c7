/* What only the browser can do: make a sound, speak, and notice that the display server is gone. */
(() => {
  const SILENCE = 15_000; // three beats of the server
  const RELOAD_AFTER = 30_000;
  const root = document.documentElement;
  const audio = new AudioContext();
  const screen = () => document.querySelector(".screen");

  /* Two soft strokes, a third apart. */
  const stroke = (hertz, at) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.5, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 1.4);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 1.5);
    return new Promise((done) => (tone.onended = done));
  };

  const gong = () => {
    if (audio.state !== "running") return Promise.resolve();
    stroke(659.26, audio.currentTime);
    return stroke(523.25, audio.currentTime + 0.45);
  };

  /* Only voices of this machine: no town's calls go to a speech service. */
  const speak = (text, lang) =>
    new Promise((done) => {
      const speech = window.speechSynthesis;
      const voice = speech?.getVoices().find((v) => v.localService && v.lang.toLowerCase().startsWith(lang));
      if (!voice) return done();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate: 0.9, onend: done, onerror: done });
      speech.speak(utterance);
    });

  let announcements = Promise.resolve();
  const ring = (text, lang, tooLate) => {
    if (Number(screen()?.dataset.beat) >= tooLate) return; // the words were held up on their way
    document.dispatchEvent(new CustomEvent("loket-ring", { detail: text }));
    announcements = announcements.then(gong).then(() => speak(text, lang)).catch(() => {});
  };

  const showSound = () => root.toggleAttribute("data-sound", audio.state === "running");
  audio.addEventListener("statechange", showSound);
  for (const touch of ["pointerdown", "keydown"]) {
    document.addEventListener(touch, () => audio.resume());
  }

  let lastBeat;
  let heardAt = performance.now();
  const listen = () => {
    const beat = screen()?.dataset.beat;
    if (beat !== undefined && beat !== lastBeat) {
      lastBeat = beat;
      heardAt = performance.now();
    }
    const silentFor = performance.now() - heardAt;
    const cut = silentFor > SILENCE;
    if (cut && !root.hasAttribute("data-cut")) writeTime();
    root.toggleAttribute("data-cut", cut);
    if (silentFor > RELOAD_AFTER) reloadWhenServed();
  };

  /* The clock on the page stopped when the words did. */
  const writeTime = () => {
    const time = document.querySelector(".clock")?.textContent ?? "";
    for (const words of document.querySelectorAll(".cut-off [lang]")) {
      words.dataset.template ??= words.textContent;
      words.textContent = words.dataset.template.replace("{time}", time);
    }
  };

  const reloadWhenServed = () =>
    fetch("actuator/health", { cache: "no-store" }).then(
      (answer) => answer.ok && location.reload(),
      () => {},
    );

  setInterval(listen, 1000);
  showSound();
  window.loket = { ring };
})();
