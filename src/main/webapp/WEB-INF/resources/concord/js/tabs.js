// Tabs of one page: arrow keys move, Home and End jump, only the chosen panel shows.
(() => {
  'use strict';

  const tabsOf = (tab) => Array.from(tab.closest('[role="tablist"]').querySelectorAll('[role="tab"]'));

  const choose = (tab) => {
    tabsOf(tab).forEach((other) => {
      const chosen = other === tab;
      other.setAttribute('aria-selected', String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(other.getAttribute('aria-controls'));
      if (panel) {
        panel.hidden = !chosen;
      }
    });
  };

  const next = (tab, key) => {
    const tabs = tabsOf(tab);
    const at = tabs.indexOf(tab);
    const places = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    return key in places ? tabs[(places[key] + tabs.length) % tabs.length] : null;
  };

  document.addEventListener('click', (event) => {
    const tab = event.target.closest('[role="tab"]');
    if (tab) {
      choose(tab);
    }
  });

  document.addEventListener('keydown', (event) => {
    const tab = event.target.closest('[role="tab"]');
    const target = tab && next(tab, event.key);
    if (target) {
      event.preventDefault();
      choose(target);
      target.focus();
    }
  });
})();
