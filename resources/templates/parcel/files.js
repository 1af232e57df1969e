// Letters and consents, all files to save, everything at once, and the check of every byte.

const ARCHIVE_BYTES = 300 * 1000 * 1000; // as much as a browser gathers before it is saved

function fileItem(shelf, line, showToo) {
  const { file } = line;
  const about = [dateWords(file.day), lastPart(file.name), sizeWords(line.length), file.covered].filter(Boolean).join(" · ");
  const label = (word) => ({ "aria-label": `${words[word]}: ${file.title}` });
  return make("li", {},
    make("span", { className: "what" }, file.title, make("span", { textContent: about })),
    make("span", { className: "buttons" },
      showToo ? busyButton(words.show, () => shelf.show(line), label("show")) : null,
      busyButton(words.save, () => shelf.save(line), label("save"))));
}

function documentsView(shelf) {
  const groups = [["letter", words.letters], ["consent", words.consents]];
  return [
    make("p", { className: "text", textContent: words.documents_what }),
    ...groups.map(([kind, title]) => [title, shelf.ofKind(kind)]).filter(([, lines]) => lines.length).map(([title, lines]) =>
      make("section", { className: "card" }, make("h2", { textContent: title }),
        make("ul", { className: "files" }, ...lines.map((line) => fileItem(shelf, line, true))))),
  ];
}

function filesView(shelf, checking) {
  const groups = [
    ["overview", words.group_overview], ["data", words.group_data], ["website", words.group_website],
    ["original", words.group_original], ["letter", words.letters],
    ["consent", words.consents], ["picture", words.group_pictures],
  ];
  return [
    make("p", { className: "note warn", textContent: words.files_warning }),
    everythingCard(shelf),
    ...groups.map(([kind, title]) => [title, shelf.ofKind(kind)]).filter(([, lines]) => lines.length).map(([title, lines]) =>
      make("section", { className: "card" }, make("h2", { textContent: `${title} (${lines.length})` }),
        make("ul", { className: "files" }, ...lines.map((line) => fileItem(shelf, line, false))))),
    make("section", { className: "card" }, make("h2", { textContent: words.check_title }),
      make("p", { className: "text", textContent: words.check_what }), checking,
      make("details", {}, make("summary", { textContent: words.sums_title }), sumsOf(shelf))),
  ];
}

function everythingCard(shelf) {
  const groups = archiveGroups(shelf.offered);
  const buttons = groups.map((lines, at) => {
    const size = sizeWords(lines.reduce((sum, line) => sum + line.length, 0));
    const text = groups.length === 1 ? say("all_one", { size }) : say("all_part", { at: at + 1, count: groups.length, size });
    return busyButton(text, (tell) => saveArchive(shelf, lines, at + 1, groups.length, tell), { className: at ? "" : "main" });
  });
  return make("section", { className: "card" }, make("h2", { textContent: words.all_title }),
    make("p", { className: "text", textContent: groups.length === 1 ? words.all_what : words.all_what_parts }),
    make("p", { className: "buttons" }, ...buttons));
}

/** Divide files, in order, into groups that a browser can gather. */
function archiveGroups(lines) {
  const groups = [[]];
  let room = ARCHIVE_BYTES;
  for (const line of lines) {
    if (line.length > room && groups.at(-1).length) {
      groups.push([]);
      room = ARCHIVE_BYTES;
    }
    groups.at(-1).push(line);
    room -= line.length;
  }
  return groups;
}

async function saveArchive(shelf, lines, number, count, tell) {
  const archive = new Archive();
  const manifest = new TextEncoder().encode(manifestText(shelf.offered));
  if (number === 1) archive.add("manifest-sha256.txt", shelf.contents.created, manifest);
  for (const [at, line] of lines.entries()) {
    tell(say("all_busy", { at: at + 1, count: lines.length }));
    try {
      archive.add(line.file.name, line.file.day ?? shelf.contents.created, await shelf.bytes(line));
    } catch {
      if (!shelf.stream.key) return; // locked meanwhile; else it is told, and the others are saved
    }
  }
  const part = count === 1 ? "" : `-${number}`;
  saveBlob(archive.finish(), `${words.all_name}${part}.zip`);
}

const manifestText = (lines) => lines.map((line) => `${line.sha256}  ${line.file.name}\n`).join("");

function sumsOf(shelf) {
  const columns = [words.sum_file, words.sum_size, "SHA-256"];
  const rows = shelf.offered.map((line) => [line.file.name, sizeWords(line.length), line.sha256]);
  const table = tableOf(columns, rows);
  for (const cell of table.querySelectorAll("td:last-child")) cell.dataset.as = "sum";
  return make("div", {}, table, make("p", { className: "buttons" }, busyButton(words.sums_save, async () => {
    saveBlob(new Blob([manifestText(shelf.offered)], { type: "text/plain" }), "manifest-sha256.txt");
  })));
}
