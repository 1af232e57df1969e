// Small things that all views use: words, elements, dates, sizes, saving.

const words = JSON.parse(document.getElementById("words").textContent);
const language = document.documentElement.lang;
const byId = (id) => document.getElementById(id);

/** Return a sentence with its blanks filled in, by name. */
function say(name, blanks = {}) {
  return words[name].replace(/\{(\w+)\}/g, (_, blank) => String(blanks[blank]));
}

/** Make an element. Text is always text, never markup: what a person wrote cannot become part of the page. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

function makeSvg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const button = (text, onclick, more = {}) => make("button", { type: "button", textContent: text, onclick, ...more });

/** Write a date in figures, day first; with the time where there is one. */
function dateWords(iso) {
  if (!iso) return "";
  const [day, time] = iso.split("T");
  return day.split("-").reverse().join("-") + (time ? ` ${time.slice(0, 5)}` : "");
}

function sizeWords(bytes) {
  const units = ["kB", "MB", "GB"];
  let value = Math.max(bytes / 1000, 1);
  let unit = 0;
  for (; value >= 999.5 && unit < 2; unit += 1) value /= 1000;
  const digits = value < 10 && unit ? 1 : 0;
  return `${value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })}\u00a0${units[unit]}`;
}

const lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);
const several = (count, name) => say(count === 1 ? `${name}_one` : `${name}_many`, { count });

function saveBlob(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = make("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Run something that may take a while behind a button: once at a time, and the button says so. */
function busyButton(text, work, more = {}) {
  const element = button(text, async () => {
    if (element.getAttribute("aria-disabled") === "true") return;
    element.setAttribute("aria-disabled", "true");
    try {
      await work((label) => { element.textContent = label; });
    } finally {
      element.textContent = text;
      element.removeAttribute("aria-disabled");
    }
  }, more);
  return element;
}
