// What a page can do more when script runs. Without it everything still works: forms send, links lead, notes stand at the end.

const each = (selector, act, from = document) => from.querySelectorAll(selector).forEach(act);

// Ways to share that only script can offer.
const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;

const acts = {
  print: () => window.print(),
  copy: async button => {
    await navigator.clipboard.writeText(address);
    say(button);
  },
  device: () => navigator.share({ title: document.querySelector('meta[property="og:title"]')?.content, url: address }).catch(() => {}),
};

function say(button) {
  const told = button.parentElement.querySelector('[role="status"]');
  told.textContent = button.closest('[data-copied]').dataset.copied;
  setTimeout(() => { told.textContent = ''; }, 4000);
}

const can = { print: true, copy: !!navigator.clipboard, device: !!navigator.share };

each('[data-share]', button => {
  const act = button.dataset.share;
  if (!can[act])
    return;
  if (act === 'copy') {
    const told = document.createElement('span');
    told.className = 'said';
    told.setAttribute('role', 'status');
    button.after(told);
  }
  button.hidden = false;
  button.addEventListener('click', () => acts[act](button));
});

// A table that is wider than the page is moved by keyboard too.
each('.text table', table => {
  if (table.scrollWidth > table.clientWidth)
    table.tabIndex = 0;
});

// The newsletter tells how it goes on the same page, where the form is sent to this site; another host's form is left to the browser.
each('.newsletter form', form => {
  const room = form.closest('.newsletter');
  const button = form.querySelector('button');
  const idle = button.textContent;
  const tell = (selector, state) => {
    each('[data-says]', told => { told.textContent = told.matches(selector) ? told.dataset.says : ''; }, room);
    room.dataset.state = state;
    button.textContent = state === 'sending' ? button.dataset.sending : idle;
    button.setAttribute('aria-disabled', String(state === 'sending'));
  };
  if (new URL(form.action).origin !== location.origin)
    return;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (room.dataset.state === 'sending')
      return;
    tell('none', 'sending');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok)
        throw new Error(answer.statusText);
      tell('.thanks', 'thanks');
    } catch {
      tell('.failed', 'error');
    }
  });
});

// Notes beside the line that cites them; each pushes the next down.
const wide = matchMedia('screen and (min-width: 70rem)');
const notes = document.querySelector('.document > .footnotes');
const text = document.getElementById('page-text');

function place() {
  notes.classList.toggle('placed', wide.matches);
  const written = text.parentElement;
  written.classList.remove('crowded');
  if (!wide.matches)
    return;
  const top = notes.parentElement.getBoundingClientRect().top;
  const apart = 12;
  let free = text.getBoundingClientRect().top - top;
  each('li', note => {
    const call = document.getElementById(note.querySelector('.back')?.hash.slice(1));
    const line = call ? call.closest('p, li, td, blockquote, figcaption') ?? call : null;
    const beside = call ? call.getBoundingClientRect().bottom - top - note.firstElementChild.getClientRects()[0]?.height : 0;
    const at = Math.max(free, line ? beside : 0);
    note.style.setProperty('--at', `${at}px`);
    free = at + note.offsetHeight + apart;
  }, notes);
  if (free > text.getBoundingClientRect().bottom - top) {
    written.style.setProperty('--reach', `${free - (written.getBoundingClientRect().top - top)}px`);
    written.classList.add('crowded');
  }
}

if (notes && text) {
  const sizes = new ResizeObserver(place);
  sizes.observe(text);
  sizes.observe(notes.parentElement);
  wide.addEventListener('change', place);
  document.fonts?.ready.then(place);
}

// On a narrow screen a note comes up under the line that cites it, and its number still leads to its place at the end.
if (notes && HTMLElement.prototype.showPopover) {
  const sheet = document.body.appendChild(document.createElement('div'));
  sheet.className = 'peek';
  sheet.popover = 'auto';
  sheet.role = 'dialog';
  sheet.tabIndex = -1;
  each('[role="doc-noteref"]', call => call.addEventListener('click', event => {
    const note = document.getElementById(call.hash.slice(1));
    if (!note || wide.matches || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const words = note.cloneNode(true);
    each('.back', back => back.remove(), words);
    each('[id]', named => named.removeAttribute('id'), words);
    const number = document.createElement('a');
    number.href = call.hash;
    number.textContent = call.textContent;
    number.addEventListener('click', () => sheet.hidePopover());
    sheet.replaceChildren(number, ...words.childNodes);
    sheet.lang = note.closest('[lang]').lang;
    sheet.ariaLabel = call.ariaLabel ?? call.getAttribute('aria-label');
    sheet.showPopover();
    sheet.focus();
  }));
}

// On paper everything is unfolded; newer browsers do this by stylesheet.
let unfolded = [];
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll(':is(.letterhead, .reached):not([open])')];
  unfolded.forEach(head => { head.open = true; });
});
addEventListener('afterprint', () => unfolded.forEach(head => { head.open = false; }));
