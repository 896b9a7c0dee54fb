// The meeting console by keyboard. Letters act only outside text fields and can be switched off; leaving a case saves its
// minutes first and takes the case off the screen before the next one is drawn.
(() => {
  'use strict';

  if (!document.body.hasAttribute('data-cc-console')) {
    return;
  }
  const switchKey = 'concord.letters';
  const letters = document.querySelector('[data-cc-letters]');
  // A setting of this browser, no text: whether letter keys are used.
  const on = () => localStorage.getItem(switchKey) !== 'off';
  letters.checked = on();
  letters.addEventListener('change', () => localStorage.setItem(switchKey, letters.checked ? 'on' : 'off'));

  const typing = (target) => target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]');
  const saved = () => (window.concordMinutes ? window.concordMinutes.saveAll() : Promise.resolve());

  const clear = () => {
    document.querySelectorAll('#case, #actions .cc-con__scroll').forEach((part) => {
      part.replaceChildren();
      part.setAttribute('aria-busy', 'true');
    });
    document.title = 'Next case – Concord';
  };

  // A link leads on after the minutes are saved; a button sends its form after they are.
  document.addEventListener('click', (event) => {
    const leaver = event.target.closest('[data-cc-leaves]');
    if (!leaver || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const unsent = document.getElementById('words');
    if (unsent && unsent.value.trim() !== '') {
      // An action that was typed and not added would be gone with the case.
      document.getElementById('qp').textContent = 'Add this action first, or clear the line.';
      unsent.focus();
      return;
    }
    saved().then(() => {
      if (leaver.matches('a')) {
        clear();
        window.location.assign(leaver.href);
      } else {
        // Not by another click: one from the keyboard is still going on, and the browser would drop the second.
        leaver.form.requestSubmit(leaver);
      }
    });
  }, true);
  // What the browser keeps of a page for "back" must not hold a case.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });

  const agency = (button) => {
    document.querySelectorAll('[data-cc-agency]').forEach((each) => {
      if (each === button) {
        each.setAttribute('aria-current', 'true');
      } else {
        each.removeAttribute('aria-current');
      }
    });
    document.querySelectorAll('[data-cc-facts]').forEach((facts) => {
      facts.hidden = facts.dataset.ccFacts !== button.dataset.ccAgency;
    });
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-cc-agency]');
    if (button) {
      agency(button);
    }
  });

  const focusMinutes = () => {
    const last = window.concordMinutes ? window.concordMinutes.last() : '';
    const area = (last && document.getElementById('m-' + last))
      || document.querySelector('[data-cc-partbox]:not([hidden]) textarea');
    if (area) {
      area.focus();
    }
  };

  const regions = ['agenda', 'case', 'minutes', 'actions'];
  const nextRegion = () => {
    const at = regions.findIndex((id) => document.getElementById(id)?.contains(document.activeElement)
      && !(id === 'case' && document.getElementById('minutes')?.contains(document.activeElement)));
    const region = document.getElementById(regions[(at + 1) % regions.length]);
    if (region) {
      region.setAttribute('tabindex', '-1');
      region.focus();
    }
  };

  // The next part of the minutes, or the one before: by keyboard alone each can be written.
  const part = (step) => {
    const buttons = Array.from(document.querySelectorAll('[data-cc-part]'));
    const at = buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'true');
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.click();
  };

  const acts = {
    n: () => document.getElementById('words')?.focus(),
    '/': () => document.getElementById('find')?.focus(),
    c: () => document.getElementById('safety')?.focus(),
    '.': () => part(1),
    ',': () => part(-1),
    m: focusMinutes,
    a: () => {
      const attendance = document.getElementById('attendance');
      attendance.open = !attendance.open;
      attendance.querySelector('summary').focus();
    }
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'F6') {
      event.preventDefault();
      nextRegion();
      return;
    }
    if (event.key === 'Escape' && typing(event.target)) {
      event.target.blur();
      return;
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && !typing(event.target)) {
      event.preventDefault();
      const held = event.target.closest('[data-cc-item]') || document.querySelector('.cc-agenda__item--now');
      held?.querySelector(event.key === 'ArrowUp' ? '[data-cc-up]' : '[data-cc-down]')?.click();
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !document.querySelector('dialog[open]');
    if (!plain || typing(event.target) || (!on() && event.key !== '?')) {
      return;
    }
    const key = event.key.toLowerCase();
    const control = document.querySelector('[data-key="' + CSS.escape(key) + '"]');
    if (acts[key]) {
      event.preventDefault();
      acts[key]();
    } else if (control) {
      event.preventDefault();
      control.click();
      (control.matches('[role="tab"]') ? control : document.getElementById(control.getAttribute('aria-controls')))?.focus();
    }
  });

  const timer = document.querySelector('[data-cc-timer]');
  if (timer && timer.dataset.ccTimer) {
    const begun = Date.parse(timer.dataset.ccTimer);
    const planned = Number(timer.dataset.ccPlanned);
    const figure = timer.querySelector('strong');
    const words = timer.querySelector('span');
    const bar = timer.querySelector('progress');
    let paused = timer.dataset.ccRunning !== 'true';
    const two = (number) => String(number).padStart(2, '0');
    const standing = (minutes) => {
      if (minutes >= 15) {
        return 'over 15 min';
      }
      return minutes >= 10 ? 'over 10 min' : 'on time';
    };
    const tick = () => {
      if (paused) {
        return;
      }
      const seconds = Math.max(0, Math.floor((Date.now() - begun) / 1000));
      const minutes = Math.floor(seconds / 60);
      figure.textContent = two(minutes) + ':' + two(seconds % 60);
      words.textContent = 'of ' + planned + ' min, ' + standing(minutes);
      bar.value = Math.min(15, seconds / 60);
    };
    timer.querySelector('button').addEventListener('click', (event) => {
      paused = !paused;
      event.currentTarget.setAttribute('aria-label', paused ? 'Start timer' : 'Pause timer');
      tick();
    });
    tick();
    setInterval(tick, 1000);
  }

  // Finding a case: what does not match leaves the list; Enter opens the first that does.
  const find = document.querySelector('[data-cc-find]');
  const lines = Array.from(document.querySelectorAll('[data-cc-item]'));
  const found = () => lines.filter((line) => !line.hidden);
  find?.addEventListener('input', () => {
    const sought = find.value.trim().toLowerCase();
    lines.forEach((line) => { line.hidden = sought !== '' && !line.textContent.toLowerCase().includes(sought); });
    document.querySelectorAll('[data-cc-kin]').forEach((kin) => {
      kin.previousElementSibling.hidden = !kin.querySelector('[data-cc-item]:not([hidden])');
    });
    document.querySelector('[data-cc-found]').textContent = sought === '' ? ''
      : (found().length === 1 ? '1 case. Enter opens it' : found().length + ' cases');
  });
  find?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      found()[0]?.querySelector('a').click();
    }
  });

  // Reordering: two buttons a line; dragging is only a shorter way to the same.
  const reorder = document.querySelector('[data-cc-reorder]');
  reorder?.addEventListener('click', () => {
    const begins = reorder.getAttribute('aria-pressed') !== 'true';
    reorder.setAttribute('aria-pressed', String(begins));
    reorder.textContent = begins ? 'Done' : 'Reorder';
    document.querySelectorAll('[data-cc-moves]').forEach((moves) => { moves.hidden = !begins; });
    lines.forEach((line) => { line.draggable = begins; });
    sessionStorage.setItem('concord.reorder', begins ? 'on' : '');
  });
  // A setting of this tab, no text: the buttons stay while several cases are moved.
  if (reorder && sessionStorage.getItem('concord.reorder') === 'on') {
    reorder.click();
  }
  let dragged = null;
  document.addEventListener('dragstart', (event) => { dragged = event.target.closest?.('[data-cc-item]') || null; });
  document.addEventListener('dragover', (event) => {
    const over = event.target.closest('[data-cc-item]');
    lines.forEach((line) => line.classList.toggle('cc-agenda__item--over', line === over && dragged !== null));
    if (over && dragged && over.parentElement === dragged.parentElement) {
      event.preventDefault();
    }
  });
  document.addEventListener('drop', (event) => {
    const over = event.target.closest('[data-cc-item]');
    if (!over || !dragged || over === dragged) {
      return;
    }
    event.preventDefault();
    const kin = Array.from(over.parentElement.children);
    document.querySelector('[data-cc-steps]').value = String(kin.indexOf(over) - kin.indexOf(dragged));
    const button = dragged.querySelector('[data-cc-up]');
    button.disabled = false;
    button.value = 'move:' + dragged.dataset.ccItem;
    button.click();
  });

  // For ten seconds what was concluded can be taken back; then the way back goes.
  const undo = document.querySelector('[data-cc-undo]');
  if (undo) {
    setTimeout(() => undo.remove(), 10000);
  }

  // When the room will be done, if each case takes what was planned for it.
  const left = document.querySelector('[data-cc-left]');
  if (left && left.dataset.ccLeft) {
    const end = new Date(Date.now() + Number(left.dataset.ccLeft) * 60000);
    left.textContent = 'Likely end ' + end.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
  }

  // After a press the page is drawn anew: the focus goes on from where the user was, not from the top.
  const address = new URLSearchParams(window.location.search);
  const was = address.get('was') || '';
  const button = (acts) => acts.map((act) => document.querySelector('button[value="' + CSS.escape(act + ':' + was) + '"]'))
    .find((found) => found && !found.disabled && found.checkVisibility());
  const moved = () => button(['up', 'down']) || document.querySelector('[data-cc-item="' + CSS.escape(was) + '"] a');
  const person = () => {
    document.getElementById('attendance').open = true;
    return button(['here', 'absent']);
  };
  const next = () => document.querySelector('[data-cc-allheard]') || document.getElementById('case');
  const goesOn = {
    give: () => document.getElementById('words'),
    takenOn: () => document.querySelector('button[value^="takenOn:"]') || document.getElementById('actions'),
    changed: () => document.getElementById('actions'),
    notDone: () => document.getElementById('actions'),
    said: () => document.querySelector('[data-cc-agency]'),
    here: person, late: person, absent: person, up: moved, down: moved, move: moved,
    confidentiality: next, hear: next, defer: next, aside: next, takeBack: next, handOver: next, begin: next
  };
  if (document.body.dataset.ccAnswers === 'GET' && document.activeElement === document.body) {
    goesOn[address.get('done')]?.()?.focus({ preventScroll: true });
  }

  // A question whose answer was refused is asked again.
  document.querySelector('dialog .cc-error')?.closest('dialog').showModal();
})();
