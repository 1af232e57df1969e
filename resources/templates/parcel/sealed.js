// The sealed stream: paper/parcel_stream.py says what it looks like and why.

const CHUNK = 256 * 1024;
const TAG = 16;
const HEADER_BYTES = 58;
const FEWEST_ROUNDS = 1_000_000;
const MOST_ROUNDS = 10_000_000;
const REMEMBERED = 6;

class Damaged extends Error {}
class WrongCode extends Error {}
class Newer extends Error {}

const asciiBytes = (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);

function fromBase64(text) {
  try {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    return asciiBytes(atob(text));
  } catch {
    throw new Damaged("base64");
  }
}

/** Check a header as far as that goes without the code, and return its fields. */
async function readHeader(bytes) {
  if (bytes.length !== HEADER_BYTES) throw new Damaged("header");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const checksum = (await sha256(bytes.subarray(0, 50))).subarray(0, 8);
  if (!same(checksum, bytes.subarray(50))) throw new Damaged("header");
  const magic = String.fromCharCode(...bytes.subarray(0, 8));
  const [version, suite, rounds, chunk] = [view.getUint8(8), view.getUint8(9), view.getUint32(10), view.getUint32(14)];
  if (magic === "SKINTWIN" && version > 1) throw new Newer();
  if (magic !== "SKINTWIN" || version !== 1 || suite !== 1 || chunk !== CHUNK) throw new Damaged("header");
  if (rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS) throw new Damaged("header");
  return { bytes, rounds, salt: bytes.subarray(18, 34), check: bytes.subarray(34, 50) };
}

async function stretch(code, salt, rounds) {
  const key = await crypto.subtle.importKey("raw", code, "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, key, 256));
}

async function expand(secret, salt, info, length) {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, length * 8));
}

/** Turn the signs of a code into the key of the chunks; it cannot be taken out of the browser's keeping again. */
async function openKey(header, letters) {
  const secret = await stretch(asciiBytes(letters), header.salt, header.rounds);
  const check = await expand(secret, new Uint8Array(), asciiBytes("skintwin parcel 1 check"), 16);
  if (!same(check, header.check)) throw new WrongCode();
  const content = await expand(secret, await sha256(header.bytes), asciiBytes("skintwin parcel 1 content"), 32);
  return crypto.subtle.importKey("raw", content, "AES-GCM", false, ["decrypt"]);
}

async function openChunk(key, header, index, last, sealed) {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setBigUint64(0, BigInt(index));
  nonce[11] = last ? 1 : 0;
  try {
    const sealing = { name: "AES-GCM", iv: nonce, additionalData: header, tagLength: 128 };
    return new Uint8Array(await crypto.subtle.decrypt(sealing, key, sealed));
  } catch {
    throw new Damaged("chunk");
  }
}

/** What is in the chunks, as one row of bytes of which any part can be read. */
class Stream {
  constructor(header, key, end, sealedChunk) {
    Object.assign(this, { header, key, end, sealedChunk });
    this.length = (end.chunks - 1) * CHUNK + end.last - TAG;
    this.opened = new Map(); // a few chunks, the one used last at the end
  }

  async chunk(index) {
    let opened = this.opened.get(index);
    this.opened.delete(index);
    opened ??= this.openAt(index);
    this.opened.set(index, opened);
    if (this.opened.size > REMEMBERED) this.opened.delete(this.opened.keys().next().value);
    return opened;
  }

  async openAt(index) {
    const last = index === this.end.chunks - 1;
    const content = await openChunk(this.key, this.header.bytes, index, last, await this.sealedChunk(index));
    if (content.length !== (last ? this.end.last - TAG : CHUNK)) throw new Damaged("chunk");
    return content;
  }

  async read(at, length) {
    if (at < 0 || length < 0 || at + length > this.length) throw new Damaged("end");
    const found = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const [index, from] = [Math.floor((at + done) / CHUNK), (at + done) % CHUNK];
      const piece = (await this.chunk(index)).subarray(from, from + length - done);
      found.set(piece, done);
      done += piece.length;
    }
    return found;
  }

  async readIndex() {
    const tail = await this.read(this.length - 8, 8);
    const length = Number(new DataView(tail.buffer).getBigUint64(0));
    const text = new TextDecoder().decode(await this.read(this.length - 8 - length, length));
    const index = JSON.parse(text);
    if (index.format > 1) throw new Newer();
    return index;
  }

  forget() {
    this.key = null;
    this.opened.clear();
  }
}
