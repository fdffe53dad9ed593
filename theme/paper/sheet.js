// Each note goes to its first call, from where Paged.js takes it to the foot of that page.
const flow = document.createDocumentFragment();
flow.append(document.querySelector("main"));
const notes = flow.querySelector(".notes");
for (const item of [...notes.children]) {
  const call = flow.querySelector(`a[href="#${CSS.escape(item.id)}"]`);
  if (!call) continue;
  const number = Object.assign(document.createElement("a"), { className: "number", id: item.id, href: `#${call.id}`, textContent: item.value });
  const note = Object.assign(document.createElement("span"), { className: "note" });
  note.setAttribute("role", "doc-footnote");
  call.removeAttribute("role");
  note.append(number, " ", ...item.childNodes);
  call.parentElement.after(note);
}
notes.remove();

const pages = [...document.querySelectorAll("style:not([data-pagedjs-ignore])")].map(style => {
  style.remove();
  return { [location.href]: style.textContent };
});

// The engine waits for it.
globalThis.printed = document.fonts.ready
  .then(() => new PagedModule.Previewer().preview(flow, pages, document.body))
  .then(laid => {
    for (const empty of document.querySelectorAll("[data-footnote-call]")) empty.remove();
    for (const margin of document.querySelectorAll(".pagedjs_margin")) margin.setAttribute("aria-hidden", "true");
    return laid.total;
  });
