// The body map: drawings with numbered places, and the same places as a list for who cannot see or reach them there.

function bodyMapView(shelf, openViewer) {
  const list = make("ol", { className: "spots" });
  const pins = new Map();
  const choose = (number) => {
    for (const [one, elements] of pins) {
      for (const pin of elements.pins) pin.setAttribute("aria-pressed", String(one === number));
      elements.item.classList.toggle("chosen", one === number);
    }
    const { item } = pins.get(number);
    item.querySelector("h3").focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  };
  for (const mark of marksOf(shelf)) {
    const item = spotItem(shelf, mark, openViewer);
    pins.set(mark.number, { pins: [], item });
    list.append(item);
  }
  const figures = shelf.drawings.map((drawing) => figureOf(drawing, choose, pins));
  return [
    make("p", { textContent: words.map_what }),
    make("div", { className: "bodies" }, ...figures),
    make("h2", { textContent: words.map_list }),
    make("div", { className: "card" }, list),
  ];
}

/** Return each place once, lowest number first. */
function marksOf(shelf) {
  const marks = new Map(shelf.contents.marks.map((mark) => [mark.number, mark]));
  return [...marks.values()].sort((one, other) => one.number - other.number);
}

function spotItem(shelf, mark, openViewer) {
  const lines = shelf.pictures.filter((line) => line.file.lesion === mark.number);
  const name = say("spot", { number: mark.number });
  const open = button(several(lines.length, "see_pictures"), () => openViewer(lines, 0));
  open.setAttribute("aria-label", `${name}: ${open.textContent}`);
  return make("li", { value: mark.number },
    make("h3", { tabIndex: -1, textContent: `${name}: ${mark.where}` }),
    lines.length ? open : make("p", { className: "quiet", textContent: words.spot_without }));
}

function figureOf(drawing, choose, pins) {
  const { width, height } = drawing;
  const picture = makeSvg("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    ...drawing.regions.map((d) => makeSvg("path", { d, class: "region" })),
    ...drawing.lines.map((d) => makeSvg("path", { d, class: "detail" })),
    ...drawing.pins.flatMap(leaderOf));
  const buttons = [...drawing.pins].sort((one, other) => one.number - other.number).map((pin) => {
    const label = `${say("spot", { number: pin.number })}: ${pin.where}`;
    const element = button(String(pin.number), () => choose(pin.number), { className: "pin", title: label });
    element.setAttribute("aria-label", label);
    element.setAttribute("aria-pressed", "false");
    element.style.left = `${(pin.x / width) * 100}%`;
    element.style.top = `${(pin.y / height) * 100}%`;
    pins.get(pin.number)?.pins.push(element);
    return element;
  });
  const facing = { front: ["right", "left"], back: ["left", "right"], soles: ["right", "left"] }[drawing.view];
  const sides = facing ? [["left", facing[0]], ["right", facing[1]]] : [];
  return make("figure", {},
    make("figcaption", { textContent: words[`view_${drawing.view}`] }),
    make("div", { className: "drawing" }, picture,
      ...sides.map(([at, side]) => make("span", { className: `side ${at}`, textContent: words[`side_${side}`] })),
      ...buttons));
}

function leaderOf(pin) {
  if (Math.hypot(pin.x - pin.tip_x, pin.y - pin.tip_y) < 0.5) return [];
  return [
    makeSvg("line", { x1: pin.x, y1: pin.y, x2: pin.tip_x, y2: pin.tip_y, class: "leader" }),
    makeSvg("circle", { cx: pin.tip_x, cy: pin.tip_y, r: 4, class: "tip" }),
  ];
}
