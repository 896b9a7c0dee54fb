// What is known is asked only of people who are known; without this script all fields show.
(() => {
  'use strict';

  const show = (radio) => {
    const facts = document.querySelector('[data-cc-facts="' + CSS.escape(radio.name.replace('known-', '')) + '"]');
    if (facts) {
      facts.hidden = radio.value === 'NOTHING';
    }
  };

  document.querySelectorAll('[data-cc-facts]').forEach((facts) => {
    const chosen = document.querySelector('[name="known-' + CSS.escape(facts.dataset.ccFacts) + '"]:checked');
    facts.hidden = !chosen || chosen.value === 'NOTHING';
  });
  document.addEventListener('change', (event) => {
    if (event.target.matches('[name^="known-"]')) {
      show(event.target);
    }
  });
})();
