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
    if (!leaver || leaver.dataset.ccReady || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    saved().then(() => {
      if (leaver.matches('a')) {
        clear();
        window.location.assign(leaver.href);
      } else {
        leaver.dataset.ccReady = 'true';
        leaver.click();
        delete leaver.dataset.ccReady;
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

  const acts = {
    n: () => document.getElementById('qa')?.focus(),
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
})();
