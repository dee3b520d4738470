// Progressive enhancement: without this file every form and link works as it is. All words come from the server.
(() => {
  'use strict';

  const fragment = 'text/html-fragment';
  const newsEvery = 10_000;
  const rows = document.getElementById('rows');
  const news = document.getElementById('news');

  document.documentElement.classList.add('scripted');

  // Our own server rendered this and encoded every text in it; a template runs no script.
  const parse = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };

  const typing = (event) =>
    event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest('input, textarea, select, [contenteditable]');

  // In the list: j and k go from row to row, 1 to 7 judge the row.
  const all = () => [...rows.querySelectorAll('.row')];
  const current = () => document.activeElement?.closest('.row');

  const move = (by) => {
    const list = all();
    const at = list.indexOf(current());
    const next = list[at < 0 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)];
    next?.querySelector('a.open').focus();
    next?.scrollIntoView({ block: 'nearest' });
  };

  const judge = async (row, key) => {
    const verdicts = ['Right', 'PartlyRight', 'Wrong', 'Outdated', 'WrongSource', 'ShouldHaveAbstained', 'ShouldHaveAnswered'];
    const body = new URLSearchParams({ verdict: verdicts[key - 1], 'form-token': rows.dataset.token });
    const response = await fetch(row.dataset.review, { method: 'POST', body, headers: { Accept: fragment } });
    if (!response.ok) {
      location.reload();
      return;
    }
    row.querySelectorAll('.verdict, .state .hint').forEach((mark) => mark.remove());
    row.querySelector('.state').append(parse(await response.text()));
  };

  if (rows) {
    document.addEventListener('keydown', (event) => {
      if (typing(event)) {
        return;
      }
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        move(event.key === 'j' ? 1 : -1);
      } else if (/^[1-7]$/.test(event.key) && current()) {
        event.preventDefault();
        judge(current(), Number(event.key));
      }
    });
  } else {
    // Elsewhere a key presses what names it.
    document.addEventListener('keydown', (event) => {
      const target = !typing(event) && /^[a-z1-9]$/.test(event.key) && document.querySelector(`[data-key="${event.key}"]`);
      if (target) {
        event.preventDefault();
        target.click();
      }
    });
  }

  // New rows come by themselves while nobody is at work in the list; else a button offers them.
  if (rows?.dataset.news) {
    let waiting = null;
    const show = () => {
      if (!waiting) {
        return;
      }
      const fresh = [...waiting.querySelectorAll('.row')];
      fresh.forEach((row) => row.classList.add('fresh'));
      rows.prepend(waiting);
      waiting = null;
      news.hidden = true;
      document.querySelector('.empty')?.remove();
    };
    news.addEventListener('click', show);
    const look = async () => {
      if (document.hidden) {
        return;
      }
      const address = new URL(rows.dataset.news, location.href);
      address.searchParams.set('since', rows.querySelector('.row')?.dataset.sequence ?? '0');
      const response = await fetch(address);
      if (!response.ok) {
        clearInterval(timer);
        return;
      }
      const found = parse(await response.text());
      if (!found.querySelector('.row')) {
        return;
      }
      waiting = found;
      if (rows.contains(document.activeElement) || scrollY > 200) {
        news.hidden = false;
      } else {
        show();
      }
    };
    const timer = setInterval(() => look().catch(() => {}), newsEvery);
    addEventListener('focus', () => look().catch(() => {}));
  }

  for (const button of document.querySelectorAll('[data-opens]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const details = [...document.querySelectorAll(button.dataset.opens)];
      const open = details.some((one) => !one.open);
      details.forEach((one) => { one.open = open; });
    });
  }

  // Where there is room the filters stand open.
  const filters = document.querySelector('details.filters');
  if (filters && matchMedia('(min-width: 62rem)').matches) {
    filters.open = true;
  }
})();
