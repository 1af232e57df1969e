// One picture over the whole window: zoom and move with mouse, fingers or keys; nothing else of the page is reachable.

const MOST_ZOOM = 8;
const STEP = 1.25;
const MOVE = 80;

class Viewer {
  constructor(shelf) {
    this.shelf = shelf;
    this.fingers = new Map();
    this.title = make("h2", {});
    this.told = make("p", { role: "status" });
    this.image = make("img", { alt: "", draggable: false });
    this.stage = make("div", { className: "stage", tabIndex: 0, role: "application" }, this.image);
    this.stage.setAttribute("aria-label", words.viewer_stage);
    const tool = (name, sign, work) => button(sign, work, { title: words[name], "aria-label": words[name] });
    this.tools = make("div", { className: "buttons" },
      tool("zoom_out", "−", () => this.zoom(1 / STEP)), tool("zoom_fit", words.zoom_fit_short, () => this.fit()),
      tool("zoom_in", "+", () => this.zoom(STEP)));
    this.previous = button(words.previous, () => this.go(-1));
    this.next = button(words.next, () => this.go(1));
    this.dialog = make("dialog", { className: "viewer" },
      make("header", {}, this.title, button(words.close, () => this.dialog.close())),
      this.stage,
      make("footer", {}, this.told, this.tools, make("div", { className: "buttons" }, this.previous, this.next,
        button(words.save_original, () => this.shelf.save(this.line)))));
    this.dialog.addEventListener("close", () => this.closed());
    this.dialog.addEventListener("keydown", (event) => this.key(event));
    this.follow();
  }

  async show(lines, at) {
    Object.assign(this, { lines, at, line: lines[at] });
    if (!this.dialog.isConnected) byId("inside").append(this.dialog);
    if (!this.dialog.open) this.dialog.showModal();
    this.stage.focus();
    const { file } = this.line;
    const caption = [file.place, dateWords(file.day), file.covered].filter(Boolean).join(" · ");
    this.title.replaceChildren(file.title, make("span", { textContent: caption }));
    this.image.alt = [file.title, caption].filter(Boolean).join(", ");
    this.previous.hidden = this.next.hidden = lines.length < 2;
    this.told.textContent = words.loading_picture;
    this.image.removeAttribute("src");
    const preview = this.shelf.previews.get(file.name);
    try {
      if (preview) await this.put(preview, this.line);
      await this.put(this.line, this.line);
      this.told.textContent = say("picture_of", { at: at + 1, count: lines.length });
    } catch (error) {
      if (this.line !== lines[at] || !this.dialog.open) return;
      const undamaged = !(error instanceof Damaged);
      this.told.textContent = undamaged ? words.picture_not_shown : words.picture_damaged;
    }
  }

  /** Put a file on the stage, if the picture is still the one that was asked for. */
  async put(line, wanted) {
    const url = await this.shelf.url(line);
    const loaded = new Image();
    loaded.src = url;
    try {
      await loaded.decode();
    } catch {
      this.shelf.letGo(url);
      throw new Error("not shown");
    }
    if (this.line !== wanted || !this.dialog.open) {
      this.shelf.letGo(url);
      return;
    }
    const before = this.url;
    const share = this.scale && this.wanted === wanted ? this.size[0] / loaded.naturalWidth : 0;
    this.url = url;
    this.image.src = url;
    this.size = [loaded.naturalWidth, loaded.naturalHeight];
    if (share) this.scale *= share; // the same piece of skin, only sharper
    this.wanted = wanted;
    if (share) this.draw();
    else this.fit();
    if (before) this.shelf.letGo(before);
  }

  go(by) {
    this.show(this.lines, (this.at + by + this.lines.length) % this.lines.length);
  }

  closed() {
    if (this.url) this.shelf.letGo(this.url);
    this.url = this.wanted = this.scale = undefined;
    this.image.removeAttribute("src");
  }

  // --- zoom and place ---

  get least() {
    return Math.min(this.stage.clientWidth / this.size[0], this.stage.clientHeight / this.size[1]);
  }

  fit() {
    if (!this.size) return;
    this.scale = this.least;
    this.place = [0, 0];
    this.draw();
  }

  zoom(by, x = this.stage.clientWidth / 2, y = this.stage.clientHeight / 2) {
    if (!this.scale) return;
    const scale = Math.max(Math.min(this.scale * by, MOST_ZOOM), this.least);
    this.place = [x - (x - this.place[0]) * (scale / this.scale), y - (y - this.place[1]) * (scale / this.scale)];
    this.scale = scale;
    this.draw();
  }

  move(dx, dy) {
    if (!this.scale) return;
    this.place = [this.place[0] + dx, this.place[1] + dy];
    this.draw();
  }

  /** Show the picture where it is meant; smaller than the stage it stands in the middle, else it fills it. */
  draw() {
    const room = [this.stage.clientWidth, this.stage.clientHeight];
    this.place = this.place.map((at, side) => {
      const slack = room[side] - this.size[side] * this.scale;
      return slack >= 0 ? slack / 2 : Math.min(0, Math.max(slack, at));
    });
    this.image.style.transform = `translate(${this.place[0]}px, ${this.place[1]}px) scale(${this.scale})`;
  }

  key(event) {
    const keys = {
      "+": () => this.zoom(STEP), "=": () => this.zoom(STEP), "-": () => this.zoom(1 / STEP), 0: () => this.fit(),
      PageUp: () => this.go(-1), PageDown: () => this.go(1),
    };
    const moves = {
      ArrowLeft: () => this.move(MOVE, 0), ArrowRight: () => this.move(-MOVE, 0),
      ArrowUp: () => this.move(0, MOVE), ArrowDown: () => this.move(0, -MOVE),
    };
    const work = keys[event.key] ?? (event.target === this.stage ? moves[event.key] : undefined);
    if (!work || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    work();
  }

  /** Follow mouse and fingers: one moves, two move and zoom. */
  follow() {
    const { stage, fingers } = this;
    const here = (event) => {
      const box = stage.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const middle = () => {
      const all = [...fingers.values()];
      const sum = all.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
      const spread = all.length > 1 ? Math.hypot(all[0][0] - all[1][0], all[0][1] - all[1][1]) : 0;
      return { x: sum[0] / all.length, y: sum[1] / all.length, spread };
    };
    stage.addEventListener("pointerdown", (event) => {
      stage.setPointerCapture(event.pointerId);
      stage.classList.add("dragging");
      fingers.set(event.pointerId, here(event));
    });
    stage.addEventListener("pointermove", (event) => {
      if (!fingers.has(event.pointerId)) return;
      const before = middle();
      fingers.set(event.pointerId, here(event));
      const after = middle();
      this.move(after.x - before.x, after.y - before.y);
      if (before.spread && after.spread) this.zoom(after.spread / before.spread, after.x, after.y);
    });
    for (const name of ["pointerup", "pointercancel"]) {
      stage.addEventListener(name, (event) => {
        fingers.delete(event.pointerId);
        stage.classList.toggle("dragging", fingers.size > 0);
      });
    }
    stage.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 400), ...here(event));
    }, { passive: false });
    stage.addEventListener("dblclick", (event) => {
      if (this.scale > this.least * 1.01) this.fit();
      else this.zoom(Math.max(2, 1 / this.scale), ...here(event));
    });
    new ResizeObserver(() => this.scale && this.zoom(1)).observe(stage);
  }
}
