// Views that are words and tables: overview, information sheet, who looked.

function sectionCard(section) {
  return make("section", { className: "card" },
    make("h2", { textContent: section.title }),
    ...section.paragraphs.map((text) => make("p", { className: "text", textContent: text })),
    section.rows.length ? pairsOf(section.rows) : null,
    ...section.tables.flatMap((table) => (isRecord(table) ? recordOf(table) : [tableOf(table.columns, table.rows)])));
}

/** Tell whether a table is one record: its name stands above both columns. */
function isRecord(table) {
  return table.columns.length === 2 && table.columns[1] === "";
}

function recordOf(table) {
  return [make("h3", { textContent: table.columns[0] }), pairsOf(table.rows)];
}

function pairsOf(rows) {
  return make("dl", {}, ...rows.flatMap(([label, value]) => [
    make("dt", { textContent: label }), make("dd", { textContent: value || words.nothing }),
  ]));
}

/** Return a table; on a narrow screen every row becomes a small list with the headings before the values. */
function tableOf(columns, rows) {
  return make("table", { className: "wide" },
    make("thead", {}, make("tr", {}, ...columns.map((name) => make("th", { scope: "col", textContent: name })))),
    make("tbody", {}, ...rows.map((row) => make("tr", {}, ...row.map((value, at) => {
      const cell = make("td", { textContent: value });
      cell.dataset.label = columns[at] ?? "";
      return cell;
    })))));
}

function overviewView(shelf, checking) {
  const { contents } = shelf;
  const { studio } = contents;
  const facts = pairsOf([
    [words.for_whom, contents.client_name], [words.reference, contents.reference],
    [words.made_on, dateWords(contents.created)], [words.files, several(shelf.offered.length, "files")],
  ]);
  const contact = make("section", { className: "card" }, make("h2", { textContent: words.contact }),
    make("p", { className: "text", textContent: words.contact_what }),
    pairsOf([
      [words.studio_name, studio.name], [words.address, `${studio.address}\n${studio.postcode} ${studio.city}`],
      [words.email, studio.email], [words.phone, studio.phone],
    ]));
  const papers = shelf.ofKind("overview").map((line) => fileItem(shelf, line, true));
  return [
    make("p", { className: "text", textContent: words.overview_what }),
    make("div", { className: "card" }, facts, checking, papers.length ? make("ul", { className: "files" }, ...papers) : null),
    ...contents.sections.map(sectionCard), contact,
  ];
}

function informationView(shelf) {
  return [make("p", { textContent: words.information_what }), ...shelf.contents.information.map(sectionCard)];
}

function looksView(shelf) {
  const rows = shelf.contents.looks.map((look) => [
    dateWords(look.at), [look.who, look.role].filter(Boolean).join(", "), look.what, look.why,
  ]);
  const columns = ["look_when", "look_who", "look_what", "look_why"].map((name) => words[name]);
  return [
    make("p", { className: "text", textContent: words.looks_what }),
    make("div", { className: "card" }, rows.length ? tableOf(columns, rows) : make("p", { textContent: words.looks_none })),
  ];
}
