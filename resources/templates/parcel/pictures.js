// All pictures as tiles by day. Only what is in sight is decrypted, and forgotten again when it is out of sight.

const MARGIN = "600px";
const AT_ONCE = 3;

class Tiles {
  constructor(shelf) {
    this.shelf = shelf;
    this.wanted = new Map(); // tile to its line, the newest wish last
    this.shown = new Map(); // tile to its url
    this.near = new Set(); // tiles in sight or nearly so
    this.working = 0;
    this.observer = new IntersectionObserver((changes) => changes.forEach((one) => this.seen(one)), { rootMargin: MARGIN });
  }

  watch(tile, line) {
    tile.line = line;
    this.observer.observe(tile);
  }

  seen({ target, isIntersecting }) {
    if (isIntersecting) {
      this.near.add(target);
      if (!this.shown.has(target)) this.wanted.set(target, target.line);
      this.work();
      return;
    }
    this.near.delete(target);
    this.wanted.delete(target);
    const url = this.shown.get(target);
    if (!url) return;
    this.shown.delete(target);
    target.replaceChildren();
    this.shelf.letGo(url);
  }

  async work() {
    while (this.working < AT_ONCE && this.wanted.size) {
      const [tile, line] = this.wanted.entries().next().value;
      this.wanted.delete(tile);
      this.working += 1;
      this.fill(tile, line).finally(() => {
        this.working -= 1;
        this.work();
      });
    }
  }

  async fill(tile, line) {
    const shown = this.shelf.previews.get(line.file.name) ?? line;
    try {
      const url = await this.shelf.url(shown);
      if (!this.near.has(tile) || this.shown.has(tile)) {
        this.shelf.letGo(url);
        return;
      }
      const image = make("img", { alt: "", src: url });
      this.shown.set(tile, url);
      image.onerror = () => tile.replaceChildren(words.tile_not_shown);
      tile.replaceChildren(image);
    } catch {
      if (this.shelf.stream.key) tile.replaceChildren(words.tile_damaged);
    }
  }
}

function picturesView(shelf, openViewer) {
  const tiles = new Tiles(shelf);
  const days = new Map();
  const sorted = [...shelf.pictures].sort((one, other) => (other.file.day ?? "").localeCompare(one.file.day ?? ""));
  sorted.forEach((line, at) => {
    const day = line.file.day ?? "";
    if (!days.has(day)) days.set(day, make("ul", { className: "grid" }));
    days.get(day).append(make("li", {}, tileOf(line, tiles, () => openViewer(sorted, at))));
  });
  return [
    make("p", { textContent: words.pictures_what }),
    ...[...days].flatMap(([day, grid]) => [make("h2", { textContent: dateWords(day) || words.no_day }), grid]),
  ];
}

function tileOf(line, tiles, open) {
  const { file } = line;
  const space = make("span", { className: "frame-of" });
  tiles.watch(space, line);
  const under = [file.lesion ? say("spot", { number: file.lesion }) : "", file.place].filter(Boolean).join(" · ");
  return make("button", { type: "button", className: "tile", onclick: open }, space,
    make("span", { className: "caption" }, make("b", { textContent: file.title }), under));
}
