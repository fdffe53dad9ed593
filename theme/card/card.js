// A long title is set smaller until it fits; what is too long even then ends in an ellipsis.
const title = document.querySelector("h1");
const axis = title.parentElement;
const fits = () => axis.scrollHeight <= axis.clientHeight && title.scrollHeight <= title.clientHeight && title.scrollWidth <= title.clientWidth;
for (let size = parseFloat(getComputedStyle(title).fontSize); !fits() && size > 40; size -= 2)
  title.style.fontSize = `${size}px`;
if (!fits()) title.style.overflowWrap = "anywhere";
// A subtitle only fills room that is left.
const subtitle = document.querySelector(".subtitle");
if (subtitle) {
  subtitle.hidden = false;
  subtitle.hidden = !fits();
}
