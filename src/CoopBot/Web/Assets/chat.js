// Progressive enhancement: without this file every form works as a plain form. All words come from the server.
(() => {
  'use strict';

  const fragment = 'text/html-fragment';
  const partEnd = '<!--part-->';
  const turns = document.getElementById('turns');
  const composer = document.getElementById('composer');
  if (!turns || !composer) {
    return;
  }

  const box = composer.elements.question;
  const send = composer.querySelector('button[type=submit]');
  const trouble = document.getElementById('trouble');
  const welcome = document.getElementById('welcome');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let conversation = composer.elements.conversation.value;
  let asking = false;

  document.documentElement.classList.add('scripted');

  // Our own server rendered this and encoded every text in it; a template runs no script.
  const parse = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };

  const show = (element) =>
    element.scrollIntoView({ block: 'start', behavior: calm.matches ? 'auto' : 'smooth' });

  const busy = (state) => {
    asking = state;
    send.disabled = state;
    turns.setAttribute('aria-busy', String(state));
  };

  const explain = (text) => {
    trouble.textContent = text;
    trouble.hidden = !text;
  };

  // The whole parts that have arrived, one by one.
  async function* parts(response) {
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      text += value ?? '';
      for (let end = text.indexOf(partEnd); end >= 0; end = text.indexOf(partEnd)) {
        yield parse(text.slice(0, end));
        text = text.slice(end + partEnd.length);
      }
      if (done) {
        return;
      }
    }
  }

  const belongTo = (id) => {
    conversation = id;
    for (const field of document.querySelectorAll('input[name=conversation]')) {
      field.value = id;
    }
    const address = new URL(location.href);
    address.searchParams.set('c', id);
    address.hash = '';
    history.replaceState(null, '', address);
    for (const link of document.querySelectorAll('a[data-language]')) {
      const other = new URL(link.href);
      other.searchParams.set('c', id);
      link.href = other.pathname + other.search;
    }
  };

  // The problem in the server's own words, or none where it sent none.
  const problem = (content) => content.querySelector('[data-trouble]')?.textContent ?? '';

  async function receive(response) {
    if (!response.ok) {
      throw new Error(problem(new DOMParser().parseFromString(await response.text(), 'text/html')));
    }
    let turn = null;
    let answered = false;
    try {
      for await (const part of parts(response)) {
        if (!turn) {
          turn = part.firstElementChild;
          if (welcome) {
            welcome.hidden = true;
          }
          turns.append(turn);
          show(turn);
        } else if (problem(part)) {
          throw new Error(problem(part));
        } else {
          turn.querySelector('.pending').replaceWith(part);
          answered = true;
          belongTo(response.headers.get('CoopBot-Conversation'));
          show(turn);
        }
      }
      if (!answered) {
        throw new Error('');
      }
    } catch (error) {
      turn?.remove();
      if (welcome) {
        welcome.hidden = turns.childElementCount > 0;
      }
      throw error;
    }
  }

  async function ask(data) {
    const typed = box.value;
    const question = data.get('question');
    data.set('conversation', conversation);
    busy(true);
    explain('');
    box.value = '';
    try {
      await receive(await fetch('/ask', { method: 'POST', body: new URLSearchParams(data), headers: { Accept: fragment } }));
      box.value = box.value || (typed === question ? '' : typed);
    } catch (error) {
      box.value = box.value || question;
      explain(error instanceof TypeError || !error.message ? composer.dataset.noConnection : error.message);
    } finally {
      busy(false);
      // On a phone the keyboard would cover the answer.
      if (matchMedia('(pointer: fine)').matches) {
        box.focus({ preventScroll: true });
      }
    }
  }

  document.addEventListener('submit', (event) => {
    if (new URL(event.target.action).pathname === '/ask') {
      event.preventDefault();
      if (!asking) {
        ask(new FormData(event.target, event.submitter));
      }
    }
  });

  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      composer.requestSubmit(send.disabled ? null : send);
    }
  });

  // Browsers open the citation that a mark leads to; older ones need help.
  turns.addEventListener('click', (event) => {
    const mark = event.target.closest('a.mark');
    const passage = mark && document.getElementById(mark.hash.slice(1));
    if (passage) {
      passage.closest('details').open = true;
    }
  });

  const last = turns.lastElementChild;
  if (last && !location.hash) {
    last.scrollIntoView({ block: 'start' });
  }
})();
