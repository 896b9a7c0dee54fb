// What every page can do: open menus, show errors first, show a password, refuse a second press.
(() => {
  'use strict';

  const closeMenu = (button) => {
    const menu = document.getElementById(button.dataset.ccToggle);
    button.setAttribute('aria-expanded', 'false');
    menu.classList.remove('cc-is-open');
    if (menu.classList.contains('cc-menu')) {
      menu.hidden = true;
    }
  };

  const openMenu = (button) => {
    const menu = document.getElementById(button.dataset.ccToggle);
    button.setAttribute('aria-expanded', 'true');
    menu.classList.add('cc-is-open');
    menu.hidden = false;
  };

  const openButtons = () => document.querySelectorAll('[data-cc-toggle][aria-expanded="true"]');

  const toggle = (button) => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    openButtons().forEach(closeMenu);
    if (!isOpen) {
      openMenu(button);
    }
  };

  const reveal = (button) => {
    const input = document.getElementById(button.dataset.ccReveal);
    const shown = input.type === 'password';
    input.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
    button.textContent = shown ? 'Hide' : 'Show';
  };

  const copy = (button) => {
    const text = document.getElementById(button.dataset.ccCopy).textContent.trim();
    navigator.clipboard.writeText(text).then(() => { button.textContent = 'Copied'; });
  };

  document.addEventListener('click', (event) => {
    const toggler = event.target.closest('[data-cc-toggle]');
    if (toggler) {
      toggle(toggler);
      return;
    }
    openButtons().forEach((button) => {
      const menu = document.getElementById(button.dataset.ccToggle);
      if (!menu.contains(event.target)) {
        closeMenu(button);
      }
    });
    const revealer = event.target.closest('[data-cc-reveal]');
    const copier = event.target.closest('[data-cc-copy]');
    if (revealer) {
      reveal(revealer);
    }
    if (copier) {
      copy(copier);
    }
    if (event.target.closest('[data-cc-print]')) {
      window.print();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      openButtons().forEach((button) => {
        closeMenu(button);
        button.focus();
      });
    }
  });

  // A press that is still being answered is not pressed again.
  const busy = (button) => {
    if (button && button.matches('button, input')) {
      button.setAttribute('aria-busy', 'true');
    }
  };
  const idle = () => document.querySelectorAll('[aria-busy="true"].cc-btn').forEach((b) => b.removeAttribute('aria-busy'));

  document.addEventListener('click', (event) => {
    const pressed = event.target.closest('.cc-btn[aria-busy="true"]');
    if (pressed) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  const fileBegins = 3000;
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method.toLowerCase() !== 'post') {
      return;
    }
    if (form.dataset.ccSent) {
      event.preventDefault();
      return;
    }
    form.dataset.ccSent = 'true';
    busy(event.submitter);
    if ('ccFile' in form.dataset) {
      setTimeout(() => { delete form.dataset.ccSent; idle(); }, fileBegins); // a file that comes leaves the page as it is, and nothing tells
    }
  });

  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-cc-sent]').forEach((form) => { delete form.dataset.ccSent; });
    idle();
  });

  const focusErrors = () => {
    const errors = document.querySelector('[data-cc-errors]');
    if (errors && !errors.contains(document.activeElement)) {
      errors.focus();
      if (!document.title.startsWith('Error: ')) {
        document.title = 'Error: ' + document.title;
      }
    }
  };

  // A link of the summary goes to the field, not only to its place on the page.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-cc-errors] a');
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.focus();
      (field.closest('.cc-field, .cc-fieldset') || field).scrollIntoView({ block: 'start' });
    }
  });

  // PrimeFaces tells jQuery when it asks and when it has answered.
  const watchAjax = () => {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document)
      .on('pfAjaxSend', (event, request, settings) => {
        const source = settings && settings.source;
        busy(typeof source === 'string' ? document.getElementById(source) : source);
      })
      .on('pfAjaxComplete', () => {
        idle();
        setTimeout(focusErrors, 0);
      });
  };

  // A page that answers a sent form stands in the history as that form: "reload" would send it again, and "back" would
  // show an error instead of the page. As its address alone, both open the page. On "back" the browser
  // puts into a field what differs from its first text, so what came with the answer counts as typed.
  const forgetSending = () => {
    if (document.body.dataset.ccAnswers !== 'POST') {
      return;
    }
    window.history.replaceState(null, '', window.location.href);
    const fields = 'textarea:not([data-cc-draft]), input:is([type="text"], [type="date"], [type="time"], :not([type]))';
    document.querySelectorAll('main :is(' + fields + ')')
      .forEach((field) => {
        const typed = field.value;
        field.defaultValue = '';
        field.value = typed;
      });
  };

  watchAjax();
  focusErrors();
  forgetSending();
})();
