// Keeps what is typed: PUT api/drafts/{key} five seconds after a change and when the field is left. The server answers
// the sequence it has stored; until then the page says that it is saving or that it is not saved. Text waits in memory
// only, never in the browser's storage: computers are shared.
(() => {
  'use strict';

  const root = document.querySelector('meta[name="concord-root"]').content;
  const own = document.querySelector('meta[name="concord-own"]');
  const waiting = new Map();
  let leaving = false;

  const clock = () => new Date().toLocaleTimeString('en-GB');

  const signs = { saved: 'check', saving: 'sync', unsaved: 'warning', offline: 'offline' };

  const say = (key, state, words) => {
    document.querySelectorAll('[data-cc-save="' + CSS.escape(key) + '"]').forEach((mark) => {
      mark.className = 'cc-save cc-save--' + state;
      mark.querySelector('.cc-save__text').textContent = words;
      mark.querySelector('use').setAttribute('href', '#i-' + signs[state]);
    });
  };

  const draftOf = (field) => {
    const key = field.dataset.ccDraft;
    if (!waiting.has(key)) {
      waiting.set(key, {
        key, field, sequence: Number(field.dataset.ccSequence || 0),
        kept: field.value, keptAt: '', sending: false, timer: 0, wait: 2000
      });
    }
    const draft = waiting.get(key);
    draft.field = field;
    return draft;
  };

  const dirty = (draft) => draft.field.value !== draft.kept;

  const later = (draft, delay) => {
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => send(draft), delay);
  };

  const failed = (draft) => {
    const since = draft.keptAt ? ' since ' + draft.keptAt : '';
    if (navigator.onLine) {
      say(draft.key, 'unsaved', 'Not saved' + since + '. Kept here, trying again');
    } else {
      say(draft.key, 'offline', 'Offline: kept here');
    }
    draft.wait = Math.min(draft.wait * 2, 30000);
    later(draft, draft.wait);
  };

  const stored = (draft, text, answer) => {
    const taken = answer.sequence === draft.sequence;
    draft.sequence = answer.sequence;
    if (!taken) {
      later(draft, 0);
      return;
    }
    draft.kept = text;
    draft.keptAt = clock();
    draft.wait = 2000;
    document.dispatchEvent(new CustomEvent('concord:kept'));
    if (dirty(draft)) {
      later(draft, 1000);
    } else {
      say(draft.key, 'saved', 'Saved ' + draft.keptAt);
    }
  };

  // A text that arrives after its form was accepted is not kept again: the form's token tells.
  const formOf = (field) => field.closest('[data-cc-form]')?.dataset.ccForm;

  // The server takes only what has a higher number than it holds; the time makes the number of a later visit higher.
  const put = (draft, text, keepalive) => {
    draft.sequence = Math.max(draft.sequence + 1, Date.now());
    return fetch(root + '/api/drafts/' + draft.key.split('/').map(encodeURIComponent).join('/'), {
      method: 'PUT', credentials: 'same-origin', cache: 'no-store', keepalive,
      headers: { 'Content-Type': 'application/json', 'X-Concord': own.content },
      body: JSON.stringify({ sequence: draft.sequence, text, form: formOf(draft.field) })
    });
  };

  const send = (draft) => {
    if (draft.sending || !dirty(draft)) {
      return;
    }
    const text = draft.field.value;
    draft.sending = true;
    say(draft.key, 'saving', 'Saving…');
    put(draft, text, false)
      .then((answer) => {
        draft.sending = false;
        own.content = answer.headers.get('X-Concord') || own.content;
        if (answer.ok) {
          return answer.json().then((body) => stored(draft, text, body));
        }
        if (answer.status === 409) {
          later(draft, 500);
          return undefined;
        }
        failed(draft);
        return undefined;
      })
      .catch(() => {
        draft.sending = false;
        failed(draft);
      });
  };

  const flush = () => waiting.forEach((draft) => {
    if (dirty(draft)) {
      put(draft, draft.field.value, true).catch(() => {});
    }
  });

  document.addEventListener('focusin', (event) => {
    if (event.target.matches('[data-cc-draft]')) {
      draftOf(event.target);
    }
  });
  document.addEventListener('input', (event) => {
    if (event.target.matches('[data-cc-draft]')) {
      later(draftOf(event.target), 5000);
    }
  });
  document.addEventListener('focusout', (event) => {
    if (event.target.matches('[data-cc-draft]')) {
      send(draftOf(event.target));
    }
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's' && waiting.size > 0) {
      event.preventDefault();
      waiting.forEach(send);
    }
  });
  document.addEventListener('concord:signed-out', (event) => {
    if (Array.from(waiting.values()).some(dirty)) {
      event.preventDefault();
    }
  });
  document.addEventListener('concord:leaving', () => {
    leaving = true;
    flush();
  });
  window.addEventListener('pagehide', flush);
  window.addEventListener('online', () => waiting.forEach(send));
  window.addEventListener('beforeunload', (event) => {
    const unsaved = Array.from(waiting.values()).some((draft) => dirty(draft) && !draft.field.form?.dataset.ccSent);
    if (unsaved && !leaving) {
      event.preventDefault();
    }
  });
})();
