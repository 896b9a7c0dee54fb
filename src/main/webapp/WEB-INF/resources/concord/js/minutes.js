// Minutes: one part at a time on the screen. What is typed goes to the draft channel at once (drafts.js) and into the
// minutes every few seconds, when the part is left, and before the page is. If somebody else wrote meanwhile, both texts
// stand: theirs in the box, one's own beside it.
(() => {
  'use strict';

  const box = document.getElementById('minutes');
  if (!box) {
    return;
  }
  const root = document.querySelector('meta[name="concord-root"]').content;
  const own = document.querySelector('meta[name="concord-own"]');
  const writable = box.dataset.ccMinutes === 'true';
  const pause = 5000;
  const parts = new Map();

  const areaOf = (id) => document.getElementById('m-' + id);
  const boxOf = (id) => box.querySelector('[data-cc-partbox="' + CSS.escape(id) + '"]');

  const partOf = (id) => {
    if (!parts.has(id)) {
      const area = areaOf(id);
      parts.set(id, {
        id, area, kept: area.defaultValue, revision: Number(area.dataset.ccRevision), sending: null, timer: 0
      });
    }
    return parts.get(id);
  };

  const say = (part, state, words) => {
    const mark = boxOf(part.id).querySelector('[data-cc-kept]');
    mark.className = 'cc-save cc-save--' + state;
    mark.querySelector('.cc-save__text').textContent = words;
    const all = document.querySelector('[data-cc-allsaved]');
    all.className = 'cc-save cc-save--onbrand';
    all.querySelector('.cc-save__text').textContent = state === 'saved' ? 'All saved ' + words.replace('Saved ', '') : words;
  };

  const dirty = (part) => part.area.value !== part.kept;

  const wording = (part, other) => {
    const section = document.createElement('section');
    section.className = 'cc-bothtexts';
    section.dataset.ccWording = other.id;
    section.setAttribute('aria-label', 'Written at the same time');
    const who = document.createElement('p');
    who.className = 'cc-strong';
    who.textContent = 'Written at the same time by ' + other.who + '. Both texts are kept.';
    const text = document.createElement('p');
    text.className = 'cc-prewrap';
    text.dataset.ccWordingtext = '';
    text.textContent = other.text;
    const row = document.createElement('div');
    row.className = 'cc-row';
    [['ccTake', 'Add it to the text'], ['ccAside', 'Leave it out']].forEach(([name, label]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'cc-btn cc-btn--small';
      button.dataset[name] = '';
      button.textContent = label;
      row.append(button);
    });
    section.append(who, text, row);
    return section;
  };

  const show = (part, stands) => {
    part.revision = stands.revision;
    const others = boxOf(part.id).querySelector('[data-cc-others]');
    others.replaceChildren(...stands.others.map((other) => wording(part, other)));
    const holder = boxOf(part.id).querySelector('[data-cc-holder]');
    holder.textContent = stands.holder ? stands.holder + ' is writing here' : '';
  };

  const put = (path, body) => fetch(root + '/api/minutes/' + path, {
    method: 'PUT', credentials: 'same-origin', cache: 'no-store', keepalive: JSON.stringify(body).length < 60000,
    headers: { 'Content-Type': 'application/json', 'X-Concord': own.content }, body: JSON.stringify(body)
  }).then((answer) => {
    own.content = answer.headers.get('X-Concord') || own.content;
    return answer;
  });

  const now = () => new Date().toLocaleTimeString('en-GB');

  const stored = (part, text, stands) => {
    if (stands.kept) {
      part.kept = text;
      say(part, 'saved', 'Saved ' + now());
    } else {
      // What was typed since the save began would be hidden by their text: it stays, and is saved beside as well.
      part.kept = stands.text;
      part.area.value = part.area.value === text ? stands.text : stands.text + '\n' + part.area.value;
      say(part, 'unsaved', 'Somebody wrote at the same time: both texts are kept');
    }
    show(part, stands);
  };

  const why = (status) => {
    if (!navigator.onLine) {
      return 'Offline: kept here';
    }
    return status === 401 ? 'Not saved: signed out. Sign in again in another tab, the text is kept here' : 'Not saved. Kept here, trying again';
  };

  const failed = (part, status) => {
    say(part, navigator.onLine ? 'unsaved' : 'offline', why(status));
    part.timer = setTimeout(() => save(part), pause);
  };

  const save = (part) => {
    clearTimeout(part.timer);
    if (part.sending) {
      return part.sending.then(() => save(part));
    }
    if (!writable || !dirty(part)) {
      return Promise.resolve();
    }
    const text = part.area.value;
    say(part, 'saving', 'Saving…');
    part.sending = put(part.id, { revision: part.revision, text })
      .then((answer) => (answer.ok ? answer.json().then((stands) => stored(part, text, stands)) : failed(part, answer.status)))
      .catch(() => failed(part))
      .finally(() => { part.sending = null; });
    return part.sending;
  };

  const saveAll = () => Promise.all(Array.from(parts.values()).map(save));
  window.concordMinutes = { saveAll, last: () => last };

  let last = '';

  const choose = (id) => {
    saveAll();
    box.querySelectorAll('[data-cc-part]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.ccPart === id));
    });
    box.querySelectorAll('[data-cc-partbox]').forEach((each) => { each.hidden = each.dataset.ccPartbox !== id; });
    last = id;
    areaOf(id).focus();
  };

  const take = (part) => {
    if (!writable) {
      return;
    }
    put(part.id + '/hold', {}).then((answer) => (answer.ok ? answer.json() : null)).then((stands) => {
      if (stands) {
        if (stands.revision !== part.revision && !dirty(part)) {
          part.area.value = stands.text;
          part.kept = stands.text;
        }
        if (!dirty(part)) {
          show(part, stands);
        }
      }
    }).catch(() => {});
  };

  const settle = (section, text) => {
    const part = partOf(section.closest('[data-cc-partbox]').dataset.ccPartbox);
    save(part).then(() => put(part.id + '/settled/' + section.dataset.ccWording, { revision: part.revision, text: text(part) }))
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((stands) => {
        if (stands) {
          part.area.value = stands.text;
          part.kept = stands.text;
          show(part, stands);
          say(part, 'saved', 'Saved ' + now());
          part.area.focus();
        }
      }).catch(() => failed(part));
  };

  box.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const section = button && button.closest('[data-cc-wording]');
    if (button && 'ccPart' in button.dataset) {
      choose(button.dataset.ccPart);
    } else if (section) {
      const other = section.querySelector('[data-cc-wordingtext]').textContent;
      settle(section, (part) => ('ccTake' in button.dataset ? part.area.value + '\n' + other : part.area.value));
    }
  });

  const idOf = (area) => area.id.slice(2);
  box.addEventListener('focusin', (event) => {
    if (event.target.matches('textarea')) {
      last = idOf(event.target);
      take(partOf(last));
    }
  });
  box.addEventListener('input', (event) => {
    if (event.target.matches('textarea')) {
      const part = partOf(idOf(event.target));
      clearTimeout(part.timer);
      part.timer = setTimeout(() => save(part), pause);
    }
  });
  box.addEventListener('focusout', (event) => {
    if (event.target.matches('textarea')) {
      save(partOf(idOf(event.target)));
    }
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      saveAll();
    }
  });
  document.addEventListener('concord:signed-out', (event) => {
    if (Array.from(parts.values()).some(dirty)) {
      event.preventDefault();
    }
  });
  document.addEventListener('concord:leaving', saveAll);
  window.addEventListener('pagehide', saveAll);

  // A draft that reached the channel but not the minutes comes back into its box.
  if (writable && box.querySelector('textarea')) {
    const keys = Array.from(box.querySelectorAll('textarea'));
    Promise.all(keys.map((area) => fetch(root + '/api/drafts?under=' + encodeURIComponent(area.dataset.ccDraft), {
      credentials: 'same-origin', cache: 'no-store'
    }).then((answer) => (answer.ok ? answer.json() : [])).then((drafts) => {
      if (drafts.length > 0 && drafts[0].text !== area.value && area.value === area.defaultValue) {
        const part = partOf(idOf(area));
        area.value = drafts[0].text;
        area.dataset.ccSequence = String(drafts[0].sequence);
        save(part);
      }
    }).catch(() => {})));
  }
})();
