// A file that is too large is said to be so beside its field, before it is sent: nothing typed is lost with it.
(() => {
  'use strict';

  const limited = 'input[type="file"][data-cc-most]';
  const isTooLarge = (input) => Array.from(input.files).some((file) => file.size > Number(input.dataset.ccMost));
  const errorOf = (input) => document.getElementById(input.id + '-error');

  const clear = (input) => {
    const error = errorOf(input);
    if (error) {
      error.remove();
    }
    input.closest('.cc-field').classList.remove('cc-field--error');
    input.removeAttribute('aria-invalid');
    const others = (input.getAttribute('aria-describedby') || '').split(' ').filter((id) => id !== input.id + '-error');
    input.setAttribute('aria-describedby', others.join(' '));
  };

  const say = (input) => {
    clear(input);
    const error = document.createElement('p');
    error.className = 'cc-error';
    error.id = input.id + '-error';
    error.setAttribute('role', 'alert');
    const label = document.createElement('span');
    label.className = 'cc-visually-hidden';
    label.textContent = 'Error: ';
    error.append(label, input.dataset.ccTooLarge);
    input.before(error);
    input.closest('.cc-field').classList.add('cc-field--error');
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', (error.id + ' ' + input.getAttribute('aria-describedby')).trim());
  };

  document.addEventListener('change', (event) => {
    if (event.target.matches(limited)) {
      if (isTooLarge(event.target)) {
        say(event.target);
      } else {
        clear(event.target);
      }
    }
  });

  // Before anything else hears of the press: the form is not sent, and may be pressed again.
  document.addEventListener('submit', (event) => {
    const found = Array.from(event.target.querySelectorAll(limited)).find(isTooLarge);
    if (found) {
      event.preventDefault();
      event.stopPropagation();
      say(found);
      found.focus();
    }
  }, true);
})();
