// Each note goes to its first call, from where Paged.js takes it to the foot of that page.
function placeNotes(flow) {
  const notes = flow.querySelector(".notes");
  for (const item of [...notes.children]) {
    const call = flow.querySelector(`a[href="#${CSS.escape(item.id)}"]`);
    if (!call) continue;
    const number = Object.assign(document.createElement("a"), { className: "number", id: item.id, href: `#${call.id}`, textContent: item.value });
    const note = Object.assign(document.createElement("span"), { className: "note" });
    note.setAttribute("role", "complementary");
    note.append(number, " ", ...item.childNodes);
    call.removeAttribute("role");
    call.parentElement.after(note);
  }
  notes.remove();
}

// More people than stand beside the first page are set closer, and, if that does not help, at the end of the letter.
function placePeople(flow) {
  const people = flow.querySelector(".people");
  if (!people) return;
  const head = flow.querySelector(".heads").getBoundingClientRect();
  const room = () => people.getBoundingClientRect().bottom - head.top < flow.dataset.room * 96 / 25.4;
  if (room()) return;
  people.classList.add("close");
  if (room()) return;
  people.classList.add("last");
  flow.append(people);
}

// Logos of any form are of one area, no wider than the register and no higher than three lines of it.
function placeLogos(flow) {
  for (const logo of flow.querySelectorAll(".logo img")) {
    const form = logo.naturalWidth / logo.naturalHeight;
    if (form) logo.style.inlineSize = `${Math.min(38, 20 * form, Math.sqrt(260 * form))}mm`;
  }
}

// A column is as wide as its longest word. What is too wide for the page breaks between words, then is set smaller, then breaks anywhere.
// The widths stay on each page that a table goes on to.
function fitTables(flow) {
  for (const table of flow.querySelectorAll(".text table")) {
    for (const cell of table.querySelectorAll("td")) if (!/\p{L}{3}/u.test(cell.textContent)) cell.classList.add("figure");
    for (const way of ["wide", "small", "torn"])
      if (table.offsetWidth > table.parentElement.clientWidth) table.classList.add(way);
    const columns = document.createElement("colgroup");
    for (const cell of table.rows[0].cells) {
      const column = document.createElement("col");
      column.style.inlineSize = `${cell.getBoundingClientRect().width}px`;
      columns.append(column);
    }
    table.style.inlineSize = `${table.getBoundingClientRect().width}px`;
    table.style.tableLayout = "fixed";
    table.prepend(columns);
  }
}

// Dots under the words, as on the page; none stands under a mark.
function dotEmphasis(flow) {
  for (const part of flow.querySelectorAll("em:lang(zh)")) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts)
      text.replaceWith(...text.data.split(/(\p{L}|\p{N})/u).filter(Boolean).map(letter =>
        /^[\p{L}\p{N}]$/u.test(letter) ? Object.assign(document.createElement("span"), { className: "dot", textContent: letter }) : letter));
  }
}

// Notes that Paged.js has not taken to a foot.
const awaited = ".note:not([data-footnote-call])";

// Chromium tags the language of what stands in its accessibility tree, and bare spans do not.
function tagLanguages(flow) {
  for (const part of flow.querySelectorAll(":is(span, bdi, i, b, cite, q)[lang]:not([role])")) part.setAttribute("role", "mark");
}

PagedModule.registerHandlers(class extends PagedModule.Handler {
  layout(rendered, layout) {
    // What stood behind the page when its notes were looked for may have come back to it.
    for (const note of rendered.querySelectorAll(awaited)) this.chunker.hooks.renderNode.triggerSync(note, note, layout);
    // A table that goes on has its columns and its head on each page.
    for (const table of rendered.querySelectorAll("table[data-split-from]:not(:has(thead))")) {
      const source = this.chunker.source.querySelector(`[data-ref="${table.dataset.ref}"]`);
      for (const part of [...source.querySelectorAll(":scope > :is(colgroup, thead)")].reverse()) {
        const again = part.cloneNode(true);
        for (const one of [again, ...again.querySelectorAll("[data-ref]")]) one.removeAttribute("data-ref");
        again.setAttribute("aria-hidden", "true");
        again.classList.add("again");
        table.prepend(again);
      }
    }
  }
});

// What stands on the pages, and what should: Paged.js loses what it cannot break.
const counted = (nodes, again = []) => {
  const count = {};
  for (const [parts, by] of [[nodes, 1], [again, -1]])
    for (const part of parts)
      for (const letter of part.textContent) if (letter.trim()) count[letter] = (count[letter] ?? 0) + by;
  return JSON.stringify(Object.entries(count).sort());
};

// Of a paragraph.
function lines(part) {
  const range = document.createRange();
  range.selectNodeContents(part);
  const middles = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 4).map(box => (box.top + box.bottom) / 2);
  return middles.filter((middle, at) => middles.findIndex(other => Math.abs(other - middle) < 7) === at).length;
}

const split = ".pagedjs_page_content [data-part]:is([data-split-from], [data-split-to])";

// More than a quarter of each is empty, though the letter goes on.
const gaps = () => [...document.querySelectorAll(".pagedjs_page:not(:last-child) .pagedjs_page_content")].filter(area => {
  const { bottom } = area.getBoundingClientRect();
  const ends = [...area.querySelectorAll("main :not(.people, .people *)")].map(part => part.getBoundingClientRect().bottom);
  return bottom - Math.max(...ends) > area.closest(".pagedjs_pagebox").clientHeight / 4;
}).length;

// A note that no page has taken, or what stands beside a page, where Chromium puts the lines that a page has no room for.
function astray() {
  for (const area of document.querySelectorAll(".pagedjs_page_content")) {
    const note = area.querySelector(awaited);
    if (note) return note;
    const edge = area.getBoundingClientRect().right + 2;
    const part = ["main [data-part]", "main *"].flatMap(parts => [...area.querySelectorAll(parts)]).find(one => one.getBoundingClientRect().right > edge);
    if (part) return part;
  }
  return null;
}

// Why the pages can't be handed on.
function wrong(said) {
  if (counted(document.querySelectorAll(".pagedjs_page_content, .pagedjs_footnote_inner_content"), document.querySelectorAll(".again")) !== said)
    return "some of its words are on no page";
  const part = astray();
  if (!part) return "";
  return part.matches(awaited) ? "some of its notes are on no page" : "some of its words run over the edge of a page";
}

const laid = () => [...document.querySelectorAll("style[data-pagedjs-inserted-styles], .pagedjs_pages")];

function show(pages) {
  for (const old of laid()) old.remove();
  for (const part of pages) (part.matches("style") ? document.head : document.body).append(part);
}

// Each asks for more than the one before it.
const ways = ["widows: 3; orphans: 3", "widows: 4; orphans: 4", "break-inside: avoid", "break-before: column"];

// Notes change the pages that Chromium has broken into lines, two of which it keeps together: where fewer are left, it is asked for more.
// What would lose words or empty a page is not done, and the pages with the fewest single lines are those that stay.
async function layOut(main, styles, said) {
  for (const [number, part] of main.querySelectorAll(":is(p, li):not(:has(> p), .note *)").entries()) part.dataset.part = number;
  const asked = new Map();
  let best, last, undo;
  for (let tries = 0; tries < 30; tries++) {
    show([]);
    const flow = document.createDocumentFragment();
    flow.append(main.cloneNode(true));
    await new PagedModule.Previewer().preview(flow, styles, document.body);
    const singles = [...document.querySelectorAll(split)].filter(part => lines(part) === 1);
    const now = { pages: laid(), wrong: wrong(said), gaps: gaps(), singles };
    if (last && !last.wrong && (now.wrong || now.gaps > last.gaps)) {
      undo();
      show(last.pages);
    } else last = now;
    const worth = one => [one.wrong ? 1 : 0, one.gaps, one.singles.length];
    const [differs] = best ? worth(last).map((one, at) => one - worth(best)[at]).filter(Boolean) : [-1];
    if (differs < 0) best = last;
    const lost = astray()?.closest("[data-part]");
    const left = lost ?? last.singles.find(part => asked.get(part.dataset.part) !== ways.length);
    if (!left || asked.get(left.dataset.part) === ways.length) break;
    const { part } = left.dataset;
    const way = lost ? ways.length - 1 : asked.get(part) ?? 0;
    const { style } = main.querySelector(`[data-part="${part}"]`);
    const before = style.cssText;
    undo = () => style.cssText = before;
    style.cssText = ways[way];
    asked.set(part, way + 1);
  }
  show(best.pages);
  if (best.wrong) throw new Error(best.wrong);
}

async function print() {
  await document.fonts.ready;
  await Promise.all([...document.images].map(image => image.decode().catch(() => {})));
  const main = document.querySelector("main");
  placeLogos(main);
  placePeople(main);
  placeNotes(main);
  fitTables(main);
  dotEmphasis(main);
  tagLanguages(main);
  main.remove();
  const said = counted([main]);
  const styles = [...document.querySelectorAll("style:not([data-pagedjs-ignore])")].map(style => {
    style.remove();
    return { [location.href]: style.textContent };
  });
  await layOut(main, styles, said);
  for (const empty of document.querySelectorAll("[data-footnote-call]")) empty.remove();
  for (const margin of document.querySelectorAll(".pagedjs_margin")) margin.setAttribute("aria-hidden", "true");
  // A note that goes on after the text has pages that were not counted.
  const all = document.querySelector(".pagedjs_pages");
  all.style.setProperty("--pagedjs-page-count", all.children.length);
  return all.children.length;
}

// The engine waits for it.
globalThis.printed = print();
