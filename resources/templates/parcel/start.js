// From the door to the views: read what stands in the page, ask for the code, open, show, and close again.

const CHECK_BY_ITSELF = 300 * 1000 * 1000;
let door = null; // what is known before any code: header, end, and where chunks come from
let opened = null; // the shelf while the page is open

const show = (id, visible) => { byId(id).hidden = !visible; };

function trouble(text, tone = "danger") {
  byId("trouble").textContent = text;
  byId("trouble").className = `note ${tone}`;
  show("trouble", Boolean(text));
}

/** Stop at the door: this file cannot be opened, and no code changes that. */
function refuse(text) {
  for (const id of ["loading", "form", "choose"]) show(id, false);
  trouble(text);
}

const reasonWords = (error) =>
  error instanceof Newer ? words.newer : error instanceof Damaged ? words.damaged : words.failed;

// --- the door ---

function begin() {
  show("dead", false);
  if (!globalThis.crypto?.subtle || !HTMLDialogElement.prototype.showModal) {
    refuse(words.old_browser);
    return;
  }
  prepareCode();
  if (document.readyState === "loading") {
    show("loading", true);
    document.addEventListener("DOMContentLoaded", () => wholePage());
  } else wholePage();
}

async function wholePage() {
  show("loading", false);
  try {
    const header = await readHeader(fromBase64(byId("header").textContent));
    const end = readEnd();
    if (!end) {
      refuse(words.cut_off);
      return;
    }
    door = { header, end };
    if (end.per) prepareParts();
    else {
      door.chunk = chunksOfPage(end);
      askCode();
    }
  } catch (error) {
    refuse(reasonWords(error));
  }
}

function prepareParts() {
  show("choose", true);
  const folder = byId("folder");
  if (!("webkitdirectory" in folder)) show("folder-button", false);
  for (const input of [folder, byId("parts")]) {
    input.addEventListener("change", () => takeParts([...input.files]));
  }
  const drop = byId("drop");
  for (const name of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", name === "dragover");
    });
  }
  drop.addEventListener("drop", async (event) => takeParts(await droppedFiles(event.dataTransfer)));
  addEventListener("dragover", (event) => event.preventDefault()); // a file dropped beside the box must not open here
  addEventListener("drop", (event) => event.preventDefault());
}

async function takeParts(files) {
  const { parts, missing, broken } = await sortParts(files, door.header, door.end);
  for (const [number, part] of door.parts ?? []) if (!parts.has(number)) parts.set(number, part);
  const still = [...missing, ...broken].filter((number) => !parts.has(number));
  door.parts = parts;
  const count = partsOf(door.end);
  const lacking = still.filter((number) => !broken.includes(number));
  const lines = [say(parts.size === count ? "parts_all" : "parts_some", { found: parts.size, count })];
  if (lacking.length && parts.size + broken.length) lines.push(say("parts_missing", { numbers: lacking.join(", ") }));
  trouble(broken.length ? say("parts_broken", { numbers: broken.join(", ") }) : "");
  byId("chosen").textContent = lines.join(" ");
  show("form", parts.size === count);
  if (parts.size === count) {
    door.chunk = chunksOfParts(door.end, parts);
    askCode();
  }
}

// --- the code ---

function prepareCode() {
  byId("code").addEventListener("input", () => {
    const all = groupsOf(lettersOf(byId("code").value));
    byId("groups").replaceChildren(...all.map(({ signs, state }, at) => {
      const mark = { good: "✓", bad: "✗", open: "" }[state];
      return make("li", { className: state, textContent: `${at + 1} ${signs && mark}` });
    }));
    const bad = all.findIndex((group) => group.state === "bad");
    codeError(bad < 0 ? "" : say("code_group", { number: bad + 1 }));
  });
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    tryCode();
  });
}

function codeError(text) {
  if (byId("code-error").textContent !== text) byId("code-error").textContent = text;
  byId("code").setAttribute("aria-invalid", String(Boolean(text)));
}

function askCode() {
  show("form", true);
  byId("code").value = "";
  byId("code").dispatchEvent(new Event("input"));
  byId("code").focus();
}

async function tryCode() {
  const submit = byId("open");
  if (submit.getAttribute("aria-disabled") === "true") return;
  const { letters, wrong } = readCode(byId("code").value);
  if (!letters) {
    codeError(wrong ? say("code_group", { number: wrong }) : words.code_length);
    byId("code").focus();
    return;
  }
  codeError("");
  submit.setAttribute("aria-disabled", "true");
  byId("busy").textContent = words.opening;
  try {
    const began = performance.now();
    const key = await openKey(door.header, letters);
    performance.measure("key", { start: began });
    const stream = new Stream(door.header, key, door.end, door.chunk);
    enter(new Shelf(stream, await stream.readIndex()));
    performance.measure("open", { start: began });
  } catch (error) {
    if (error instanceof WrongCode) {
      codeError(words.code_wrong);
      byId("code").select();
    } else trouble(reasonWords(error));
  } finally {
    byId("busy").textContent = "";
    submit.removeAttribute("aria-disabled");
  }
}

// --- inside ---

function enter(shelf) {
  opened = shelf;
  byId("code").value = "";
  trouble("");
  show("door", false);
  show("inside", true);
  const lock = new Lock(leave);
  const alarm = make("div", { role: "alert" });
  shelf.tellDamaged = () => tellDamaged(shelf, alarm);
  const main = make("main", { id: "main" });
  const views = viewsOf(shelf);
  byId("inside").replaceChildren(
    make("header", { className: "top" },
      make("span", { className: "mark" }, document.querySelector("#door .mark svg").cloneNode(true), shelf.contents.studio.name),
      button(words.lock_now, () => lock.now())),
    make("div", { className: "frame" }, navigation(views), make("div", {}, alarm, main)));
  const go = () => showView(views, main, location.hash.slice(1));
  addEventListener("hashchange", go);
  shelf.leaveViews = () => removeEventListener("hashchange", go);
  lock.begin();
  go();
}

function viewsOf(shelf) {
  const viewer = new Viewer(shelf);
  const openViewer = (lines, at) => viewer.show(lines, at);
  const checking = checkingOf(shelf);
  const documents = shelf.ofKind("letter", "consent");
  return [
    ["overview", words.overview, () => overviewView(shelf, checking.line), 0],
    ["map", words.map, () => bodyMapView(shelf, openViewer), marksOf(shelf).length],
    ["pictures", words.pictures, () => picturesView(shelf, openViewer), shelf.pictures.length],
    ["documents", words.documents, () => documentsView(shelf), documents.length],
    ["looks", words.looks, () => looksView(shelf), shelf.contents.looks.length],
    ["information", words.information, () => informationView(shelf), shelf.contents.information.length],
    ["files", words.all_files, () => filesView(shelf, checking.box), shelf.offered.length],
  ].filter(([id, , , count]) => count || id === "overview" || id === "looks")
    .map(([id, title, build, count]) => ({ id, title, build, count: id === "information" ? 0 : count }));
}

function navigation(views) {
  return make("nav", { "aria-label": words.parts }, make("ul", {}, ...views.map((view) => {
    view.link = make("a", { href: `#${view.id}` }, make("span", { textContent: view.title }),
      view.count ? make("span", { className: "count", textContent: String(view.count) }) : null);
    return make("li", {}, view.link);
  })));
}

function showView(views, main, id) {
  const view = views.find((one) => one.id === id) ?? views[0];
  for (const one of views) {
    if (one === view) one.link.setAttribute("aria-current", "page");
    else one.link.removeAttribute("aria-current");
  }
  const heading = make("h1", { tabIndex: -1, textContent: view.title });
  view.content ??= view.build();
  main.replaceChildren(heading, ...view.content);
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** The check of every byte: small parcels by itself, large ones when asked; told in two places. */
function checkingOf(shelf) {
  const line = make("p", { role: "status", className: "quiet" });
  const box = make("p", { className: "quiet" });
  const tell = (text) => { line.textContent = box.textContent = text; };
  const check = async () => {
    const whole = await shelf.check((part) => tell(say("checking", { percent: Math.floor(part * 100) })));
    if (!shelf.stream.key) return;
    tell(whole ? say("checked", { files: several(shelf.offered.length, "files") }) : words.checked_damaged);
    line.className = box.className = whole ? "note good" : "note danger";
  };
  const holder = make("div", {}, box);
  if (shelf.stream.length <= CHECK_BY_ITSELF) setTimeout(check, 1500);
  else {
    const ask = busyButton(words.check_now, check);
    holder.append(make("p", { className: "buttons" }, ask));
  }
  return { line, box: holder };
}

function tellDamaged(shelf, alarm) {
  const names = [...shelf.damaged].map((line) => line.file.title);
  const shown = names.slice(0, 8).join("; ") + (names.length > 8 ? "; …" : "");
  alarm.className = "note danger";
  alarm.textContent = names.length ? say("damaged_files", { names: shown }) : words.damaged_part;
}

/** Forget everything that was opened and stand at the door again. */
function leave(why) {
  opened?.leaveViews();
  opened?.forget();
  opened = null;
  byId("inside").replaceChildren();
  show("inside", false);
  show("door", true);
  history.replaceState(null, "", location.href.split("#")[0]);
  trouble(why, "warn");
  askCode();
}

begin();
