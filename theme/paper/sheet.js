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

// Chromium tags the language of what stands in its accessibility tree, and bare spans do not.
function tagLanguages(flow) {
  for (const part of flow.querySelectorAll(":is(span, bdi, i, b, cite, q)[lang]:not([role])")) part.setAttribute("role", "mark");
}

// What stands on the pages, and what should: Paged.js loses what it cannot break.
const counted = nodes => {
  const count = {};
  for (const node of nodes) for (const letter of node.textContent) if (letter.trim()) count[letter] = (count[letter] ?? 0) + 1;
  return JSON.stringify(Object.entries(count).sort());
};

async function print() {
  await document.fonts.ready;
  const main = document.querySelector("main");
  placePeople(main);
  placeNotes(main);
  tagLanguages(main);
  const flow = document.createDocumentFragment();
  flow.append(main);
  const said = counted([main]);
  const pages = [...document.querySelectorAll("style:not([data-pagedjs-ignore])")].map(style => {
    style.remove();
    return { [location.href]: style.textContent };
  });
  await new PagedModule.Previewer().preview(flow, pages, document.body);
  for (const empty of document.querySelectorAll("[data-footnote-call]")) empty.remove();
  for (const margin of document.querySelectorAll(".pagedjs_margin")) margin.setAttribute("aria-hidden", "true");
  // A note that goes on after the text has pages that were not counted.
  const all = document.querySelector(".pagedjs_pages");
  all.style.setProperty("--pagedjs-page-count", all.children.length);
  if (counted(document.querySelectorAll(".pagedjs_page_content, .pagedjs_footnote_inner_content")) !== said)
    throw new Error("some of its words are on no page");
  for (const area of document.querySelectorAll(".pagedjs_page_content")) {
    const edge = area.getBoundingClientRect().right + 2;
    if ([...area.querySelectorAll("main *")].some(part => part.getBoundingClientRect().right > edge))
      throw new Error("some of its words run over the edge of a page");
  }
  return all.children.length;
}

// The engine waits for it.
globalThis.printed = print();
