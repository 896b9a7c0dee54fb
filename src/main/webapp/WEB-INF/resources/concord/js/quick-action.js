// A new action in one line: "text @owner +5wd". Letters after @ offer the people of the case, those here first.
(() => {
  'use strict';

  const line = document.querySelector('[data-cc-quick]');
  if (!line) {
    return;
  }
  const list = document.getElementById('owners');
  const options = Array.from(list.querySelectorAll('[role="option"]'));
  const parsed = document.getElementById('qp');
  const gate = document.querySelector('[data-cc-gate]');
  options.forEach((option, at) => { option.id = 'owner-' + at; });

  const letters = () => {
    const before = line.value.slice(0, line.selectionStart);
    const found = before.match(/(?:^|\s)@([^@+\n]*)$/);
    return found ? found[1] : null;
  };

  const begins = (name, sought) => {
    const lower = name.toLowerCase();
    return lower.startsWith(sought) || lower.includes(' ' + sought) || lower.includes('-' + sought);
  };

  const shown = () => options.filter((option) => !option.hidden);
  const active = () => options.find((option) => option.getAttribute('aria-selected') === 'true');

  const mark = (option) => {
    options.forEach((each) => each.setAttribute('aria-selected', String(each === option)));
    if (option) {
      line.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      line.removeAttribute('aria-activedescendant');
    }
  };

  const close = () => {
    list.hidden = true;
    mark(null);
  };

  const offer = () => {
    const sought = letters();
    if (sought === null || sought.trim().length < 1 || options.some((o) => o.dataset.name === sought.trim())) {
      close();
      return;
    }
    options.forEach((option) => { option.hidden = !begins(option.dataset.name, sought.trim().toLowerCase()); });
    const open = shown().length > 0;
    list.hidden = !open;
    mark(open ? shown()[0] : null);
  };

  const insert = (option) => {
    const at = line.selectionStart;
    const before = line.value.slice(0, at).replace(/@[^@+\n]*$/, '@' + option.dataset.name + ' ');
    line.value = before + line.value.slice(at);
    line.setSelectionRange(before.length, before.length);
    close();
    tell();
  };

  const chip = (words) => {
    const tag = document.createElement('span');
    tag.className = 'cc-tag cc-tag--info';
    tag.textContent = words;
    return tag;
  };

  const tell = () => {
    const owner = line.value.match(/(?:^|\s)@([^+@\n]{1,60}?)(?=\s*(?:\+|@|\s+next\b|$))/);
    const due = line.value.match(/(?:^|\s)\+(\d{1,3})(d|wd)(?=\s|$)/);
    const chips = [];
    if (owner) {
      const person = options.filter((o) => begins(o.dataset.name, owner[1].trim().toLowerCase()));
      chips.push(chip(person.length === 1 || person.some((o) => o.dataset.name === owner[1].trim())
        ? (person.find((o) => o.dataset.name === owner[1].trim()) || person[0]).textContent.trim() : '@' + owner[1].trim() + '…'));
    }
    if (due) {
      chips.push(chip(due[2] === 'wd' ? 'in ' + due[1] + ' working days' : 'in ' + due[1] + ' days'));
    } else if (/\snext\s*$/.test(line.value)) {
      chips.push(chip('by the next meeting'));
    }
    parsed.replaceChildren(...chips);
  };

  line.addEventListener('input', () => { offer(); tell(); });
  line.addEventListener('blur', () => setTimeout(close, 150));
  list.addEventListener('mousedown', (event) => {
    const option = event.target.closest('[role="option"]');
    if (option) {
      event.preventDefault();
      insert(option);
    }
  });
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      document.querySelector('[data-cc-add]').click();
      return;
    }
    if (list.hidden) {
      return;
    }
    const seen = shown();
    const at = seen.indexOf(active());
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(seen[(at + (event.key === 'ArrowDown' ? 1 : seen.length - 1)) % seen.length]);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      insert(active());
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });

  const alerts = document.querySelector('[data-cc-alerts]');
  const gateShown = () => { gate.hidden = !alerts.checked; };
  alerts.addEventListener('change', gateShown);
  gateShown();
  tell();
})();
