// Native dialogs: opened by data-cc-open="id", closed by data-cc-close or Escape; the browser keeps the focus inside
// and gives it back. The idle dialog warns before the quiet minutes are over.
(() => {
  'use strict';

  // Opened by a letter key there is no place to give back: then it is the button that opens it.
  const open = (dialog, opener) => {
    const place = document.activeElement === document.body ? opener : document.activeElement;
    dialog.addEventListener('close', () => {
      // Where the focus came from nowhere, the browser leaves it for a moment on what it has just hidden.
      const now = document.activeElement;
      if (!now || now === document.body || dialog.contains(now)) {
        (place.isConnected && place.checkVisibility() ? place : opener).focus();
      }
    }, { once: true });
    dialog.showModal();
  };

  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-cc-open]');
    const closer = event.target.closest('[data-cc-close]');
    if (opener) {
      open(document.getElementById(opener.dataset.ccOpen), opener);
    }
    if (closer) {
      closer.closest('dialog').close();
    }
  });

  const dialog = document.querySelector('[data-cc-idle]');
  if (!dialog) {
    return;
  }

  const minute = 60000;
  const limit = Number(dialog.dataset.ccIdle) * minute;
  const warning = Number(dialog.dataset.ccWarn) * minute;
  const root = document.querySelector('meta[name="concord-root"]').content;
  const left = dialog.querySelector('[data-cc-idle-left]');
  let asked = Date.now();
  let touched = asked;

  // Signed in again in another tab: what this page sends carries the token of that sign-in from now on.
  const renew = (token) => {
    if (token) {
      document.querySelector('meta[name="concord-own"]').content = token;
      document.querySelectorAll('input[name="own"]').forEach((field) => { field.value = token; });
    }
  };

  const ask = () => fetch(root + '/api/drafts?under=-', { credentials: 'same-origin', cache: 'no-store' })
    .then((answer) => {
      if (answer.status === 401 && document.dispatchEvent(new CustomEvent('concord:signed-out', { cancelable: true }))) {
        // Nothing on this page is unsaved: whoever holds unsaved text stops this, and keeps it until somebody signs in again.
        window.location.assign(root + '/signed-out.xhtml');
      } else if (answer.status !== 401) {
        asked = Date.now();
        renew(answer.headers.get('X-Concord'));
      }
    })
    .catch(() => {});

  // Drafts are sent first; then the sign-in is ended, not only the page left.
  const leave = () => {
    document.dispatchEvent(new CustomEvent('concord:leaving'));
    const button = document.querySelector('[data-cc-signout]');
    if (button) {
      button.form.requestSubmit(button);
    } else {
      window.location.assign(root + '/signed-out.xhtml');
    }
  };

  const stay = () => {
    touched = Date.now();
    tell();
    dialog.close();
    ask();
  };

  // Work in another tab is work: a forgotten tab must not sign out the one that is used.
  const others = new BroadcastChannel('concord-touched');
  let told = 0;
  const tell = () => {
    if (Date.now() - told > 5000) {
      told = Date.now();
      others.postMessage('touched');
    }
  };
  others.addEventListener('message', () => {
    asked = Date.now();
    touched = asked;
    dialog.close();
  });

  // While someone works on the page, the server hears of it at most every two minutes.
  const touch = () => {
    touched = Date.now();
    tell();
    if (!dialog.open && touched - asked > 2 * minute) {
      asked = touched;
      ask();
    }
  };
  ['pointerdown', 'keydown'].forEach((kind) => document.addEventListener(kind, touch, { passive: true }));
  document.addEventListener('concord:kept', () => { asked = Date.now(); });

  const showLeft = (remaining) => {
    const minutes = Math.ceil(remaining / minute);
    left.textContent = minutes === 1 ? '1 minute' : minutes + ' minutes';
  };

  const look = () => {
    const remaining = limit - (Date.now() - Math.max(asked, dialog.open ? 0 : touched));
    if (remaining <= 0) {
      leave();
    } else if (remaining <= warning) {
      showLeft(remaining);
      if (!dialog.open) {
        dialog.showModal();
      }
    }
  };

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    stay();
  });
  dialog.querySelector('[data-cc-stay]').addEventListener('click', stay);
  dialog.querySelector('[data-cc-leave]').addEventListener('click', leave);
  tell();
  setInterval(look, 5000);
})();
