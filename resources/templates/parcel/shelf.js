// The opened parcel while the page is open: files by kind, their bytes when asked for, and what turned out damaged.

const PIECES_AT_ONCE = 8;

class Shelf {
  constructor(stream, index) {
    Object.assign(this, { stream, contents: index.contents, drawings: index.drawings, lines: index.lines });
    this.urls = new Set();
    this.windows = new Set();
    this.damaged = new Set();
    this.tellDamaged = () => {};
    this.previews = new Map();
    for (const line of index.lines) if (line.file.kind === "preview") this.previews.set(line.file.of, line);
    this.pictures = this.ofKind("picture");
  }

  ofKind(...kinds) {
    return this.lines.filter((line) => kinds.includes(line.file.kind));
  }

  /** All files that can be saved: the previews are only for the screen. */
  get offered() {
    return this.lines.filter((line) => line.file.kind !== "preview");
  }

  /** Return a file, compared with its line of the manifest. */
  async bytes(line) {
    try {
      const bytes = await this.stream.read(line.at, line.length);
      if (hex(await sha256(bytes)) !== line.sha256) throw new Damaged(line.file.name);
      return bytes;
    } catch (error) {
      if (this.stream.key) this.markDamaged(line);
      throw error;
    }
  }

  async blob(line) {
    return new Blob([await this.bytes(line)], { type: line.file.media });
  }

  async url(line) {
    const blob = await this.blob(line);
    if (!this.stream.key) throw new Damaged("closed");
    const url = URL.createObjectURL(blob);
    this.urls.add(url);
    return url;
  }

  letGo(url) {
    URL.revokeObjectURL(url);
    this.urls.delete(url);
  }

  markDamaged(line) {
    if (this.damaged.has(line)) return;
    this.damaged.add(line);
    this.tellDamaged();
  }

  async save(line) {
    try {
      saveBlob(await this.blob(line), lastPart(line.file.name));
    } catch {
      // markDamaged has told it
    }
  }

  /** Open a file in a window of its own, as far as the browser can show it. */
  async show(line) {
    const opened = window.open("about:blank");
    try {
      const url = await this.url(line);
      if (!opened) return this.save(line);
      opened.location.href = url;
      this.windows.add(opened);
    } catch {
      opened?.close();
    }
    return undefined;
  }

  /** Open every chunk once; what does not open marks the files in it. Resolves to whether all is whole. */
  async check(progress) {
    let whole = true;
    for (let index = 0; index < this.stream.end.chunks && this.stream.key; index += PIECES_AT_ONCE) {
      const some = Array.from({ length: Math.min(PIECES_AT_ONCE, this.stream.end.chunks - index) }, (_, at) => index + at);
      const results = await Promise.allSettled(some.map((one) => this.stream.openAt(one)));
      if (!this.stream.key) break;
      results.forEach((result, at) => {
        if (result.status === "fulfilled") return;
        whole = false;
        this.markChunk(index + at);
      });
      progress(Math.min(index + PIECES_AT_ONCE, this.stream.end.chunks) / this.stream.end.chunks);
      await new Promise((done) => setTimeout(done));
    }
    return whole;
  }

  markChunk(index) {
    const [from, to] = [index * CHUNK, (index + 1) * CHUNK];
    for (const line of this.lines) if (line.at < to && line.at + line.length > from) this.markDamaged(line);
    this.tellDamaged();
  }

  forget() {
    this.stream.forget();
    for (const url of this.urls) URL.revokeObjectURL(url);
    for (const opened of this.windows) opened.close();
    this.urls.clear();
    this.windows.clear();
  }
}
