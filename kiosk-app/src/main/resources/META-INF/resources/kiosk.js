// The few things that only the browser can do: the clock's hands, a voice of this machine, what is below the screen, and no menu after a long press.
(() => {
  const all = selector => document.querySelectorAll(selector);

  const tick = () => all('.clock[data-zone]').forEach(clock => {
    const now = new Date(Date.now() + Number(clock.dataset.ahead));
    const text = new Intl.DateTimeFormat('nl-BE', {hour: '2-digit', minute: '2-digit', timeZone: clock.dataset.zone}).format(now);
    if (clock.textContent !== text) clock.textContent = text;
  });

  const voiceFor = language => window.speechSynthesis?.getVoices()
    .find(voice => voice.localService && voice.lang.toLowerCase().startsWith(language));

  const offerVoice = () => all('[data-listen]').forEach(button => {
    button.hidden = !voiceFor(button.dataset.listen);
  });

  const read = language => {
    speechSynthesis.cancel();
    const parts = all('.said h1, .said p, .note, .group, .checks li, .ticket > *, .answer .words');
    const speech = new SpeechSynthesisUtterance([...parts].map(part => part.innerText).join('. '));
    speech.voice = voiceFor(language);
    speech.lang = language;
    speechSynthesis.speak(speech);
  };

  const scroller = () => document.querySelector('.found') ?? document.querySelector('main');

  // The button that scrolls is there when the page is longer than the screen, and alive while there is more below.
  const offerMore = () => all('[data-more]').forEach(button => {
    const {scrollHeight, clientHeight, scrollTop} = scroller();
    button.hidden = scrollHeight - clientHeight < 24;
    button.disabled = scrollHeight - clientHeight - scrollTop < 24;
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-more]')) scroller().scrollBy({top: scroller().clientHeight * 0.6, behavior: 'smooth'});
    const listen = event.target.closest('[data-listen]');
    if (listen) read(listen.dataset.listen); else window.speechSynthesis?.cancel();
  });
  // Seven touches of the clock within four seconds lead to the attendant's page, which asks for a PIN.
  let touches = [];
  document.addEventListener('pointerdown', event => {
    if (!event.target.closest('.clock')) return;
    touches = [...touches, event.timeStamp].filter(touch => event.timeStamp - touch < 4000);
    if (touches.length >= 7) location.assign('attendant');
  });
  document.addEventListener('contextmenu', event => event.preventDefault());
  window.speechSynthesis?.addEventListener('voiceschanged', offerVoice);
  document.addEventListener('scroll', offerMore, true);
  window.addEventListener('resize', offerMore);
  new MutationObserver(() => { offerVoice(); offerMore(); tick(); })
    .observe(document, {subtree: true, childList: true, attributeFilter: ['data-listen', 'data-zone', 'class']});
  setInterval(tick, 1000);
})();
