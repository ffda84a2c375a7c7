'use strict';
const texts = {
  en: {
    title: 'Simulated devices', printer: 'Receipt printer', scanner: 'Code scanner', booth: 'Photo booths', booth1: 'Booth 1 (contact)', booth2: 'Booth 2 (message)', booth3: 'Booth 3 (code on the strip)', boothOff: 'Switch booth 2 off', tickets: 'Printed so far',
    paperOut: 'Paper out', nearEnd: 'Paper near its end', coverOpen: 'Open the cover', cutterJam: 'Jam the cutter at the next cut',
    unplug: 'Unplug the cable', slowLine: 'Slow line', powerCycle: 'Switch off and on', normal: 'Set everything right',
    code: 'Code to hold before it', hold: 'Hold before the scanner', photo: 'One person’s photo is taken in',
    none: 'Nothing yet. Take a ticket at the kiosk.', ready: 'Ready', isPaperOut: 'Out of paper', isNearEnd: 'Paper near its end',
    isCoverOpen: 'Cover open', isCutterJam: 'Cutter jams', isUnplugged: 'Unplugged', baud: 'baud', waiting: 'bytes waiting in its buffer',
    notCut: 'not cut', done: 'Done', failed: 'That did not work', gone: 'The simulator does not answer', ticketFrom: 'Ticket printed at',
  },
  nl: {
    title: 'Gesimuleerde toestellen', printer: 'Ticketprinter', scanner: 'Codescanner', booth: 'Fotohokjes', booth1: 'Hokje 1 (contact)', booth2: 'Hokje 2 (bericht)', booth3: 'Hokje 3 (code op de strook)', boothOff: 'Hokje 2 uitzetten', tickets: 'Tot nu toe gedrukt',
    paperOut: 'Papier op', nearEnd: 'Papier bijna op', coverOpen: 'Deksel openen', cutterJam: 'Mes laten vastlopen bij de volgende snede',
    unplug: 'Kabel uittrekken', slowLine: 'Trage lijn', powerCycle: 'Uit- en aanzetten', normal: 'Alles weer in orde',
    code: 'Code om ervoor te houden', hold: 'Voor de scanner houden', photo: 'Foto van één persoon genomen in',
    none: 'Nog niets. Neem een ticket aan de kiosk.', ready: 'Klaar', isPaperOut: 'Papier op', isNearEnd: 'Papier bijna op',
    isCoverOpen: 'Deksel open', isCutterJam: 'Mes loopt vast', isUnplugged: 'Kabel uitgetrokken', baud: 'baud', waiting: 'bytes wachten in de buffer',
    notCut: 'niet gesneden', done: 'Gedaan', failed: 'Dat is niet gelukt', gone: 'De simulator antwoordt niet', ticketFrom: 'Ticket gedrukt om',
  },
};
const troubles = [['unplugged', 'isUnplugged'], ['paperOut', 'isPaperOut'], ['coverOpen', 'isCoverOpen'], ['cutterJam', 'isCutterJam'], ['nearEnd', 'isNearEnd']];
const element = id => document.getElementById(id);
let language = localStorage.getItem('language') === 'nl' ? 'nl' : 'en';
let drawn = '';

function say(key) { element('said').textContent = texts[language][key]; }

async function post(verb, body) {
  try {
    const answer = await fetch('/api/' + verb, { method: 'POST', body });
    say(answer.ok ? 'done' : 'failed');
    await refresh();
  } catch { say('gone'); }
}

function showState(printer) {
  printer.unplugged = !printer.plugged;
  const found = troubles.filter(([field]) => printer[field]).map(([, key]) => texts[language][key]);
  const state = element('printer-state');
  const words = found.join(', ') || texts[language].ready;
  if (state.textContent !== words) state.textContent = words;
  const stopped = printer.unplugged || printer.paperOut || printer.coverOpen;
  state.className = 'state' + (stopped ? ' stopped' : found.length ? ' warned' : '');
  element('printer-line').textContent = `${printer.baud} ${texts[language].baud}, ${printer.bytesWaiting} ${texts[language].waiting}`;
  for (const button of document.querySelectorAll('[data-shows]')) {
    button.classList.toggle('on', printer[button.dataset.shows]);
    button.setAttribute('aria-pressed', printer[button.dataset.shows]);
  }
}

function showBooths([, message, strips]) {
  element('power').classList.toggle('on', !message.powered);
  element('power').setAttribute('aria-pressed', !message.powered);
  element('strip').hidden = !strips.strip;
  element('strip-code').textContent = strips.strip;
}

function drawTicket(ticket) {
  const time = new Date(ticket.at).toLocaleTimeString(language);
  const figure = document.createElement('figure');
  figure.classList.toggle('uncut', !ticket.cut);
  const picture = new Image();
  picture.src = ticket.picture;
  picture.alt = ticket.lines.join(', ') || `${texts[language].ticketFrom} ${time}`;
  const caption = document.createElement('figcaption');
  caption.textContent = `#${ticket.id}, ${time}, ${ticket.bytes} bytes` + (ticket.cut ? '' : `, ${texts[language].notCut}`);
  figure.append(picture, caption);
  for (const code of ticket.qr) {
    const hold = document.createElement('button');
    hold.type = 'button';
    hold.textContent = texts[language].hold;
    hold.setAttribute('aria-label', `${texts[language].hold}: #${ticket.id}`);
    hold.addEventListener('click', () => post('scanner', code));
    figure.append(hold);
  }
  const item = document.createElement('li');
  item.append(figure);
  return item;
}

async function refresh() {
  const [state, tickets] = await Promise.all(['state', 'tickets'].map(what => fetch('/api/' + what).then(answer => answer.json())));
  showState(state.printer);
  showBooths(state.booths);
  const now = language + tickets.map(ticket => ticket.id).join();
  if (now !== drawn) {
    drawn = now;
    element('none').hidden = tickets.length > 0;
    element('list').replaceChildren(...tickets.map(drawTicket));
  }
}

function speak(chosen) {
  language = chosen;
  localStorage.setItem('language', chosen);
  document.documentElement.lang = chosen;
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = texts[chosen][place.dataset.text];
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', button.dataset.language === chosen);
}

async function live() {
  try { await refresh(); } catch { say('gone'); }
  setTimeout(live, 700);
}

for (const button of document.querySelectorAll('[data-verb]')) button.addEventListener('click', () => post(button.dataset.verb));
for (const button of document.querySelectorAll('[data-language]')) button.addEventListener('click', () => { speak(button.dataset.language); refresh(); });
element('power').addEventListener('click', () => post('booths/2/' + (element('power').getAttribute('aria-pressed') === 'true' ? 'on' : 'off')));
element('hold-strip').addEventListener('click', () => post('scanner', element('strip-code').textContent));
element('hold').addEventListener('submit', event => { event.preventDefault(); post('scanner', element('code').value); });
speak(language);
live();
