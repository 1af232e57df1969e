// A ZIP file without compression (APPNOTE 6.3, stored entries), made in the browser out of pieces that it may put aside.

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes) {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) value = CRC_TABLE[(value ^ bytes[at]) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function littleEndian(fields) {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** Date and time as MS-DOS wrote them; midnight of an ISO day, or of the first day there is. */
function dosDate(day) {
  const [year, month, date] = (day || "1980-01-01").split("-").map(Number);
  return ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | date;
}

class Archive {
  constructor() {
    this.pieces = [];
    this.directory = [];
    this.length = 0;
    this.count = 0;
  }

  add(name, day, bytes) {
    const path = new TextEncoder().encode(name);
    const facts = [
      [0x0800, 2], [0, 2], [0, 2], [dosDate(day), 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4],
      [path.length, 2], [0, 2],
    ];
    const here = this.length;
    this.append(littleEndian([[0x04034b50, 4], [20, 2], ...facts]), path, new Blob([bytes]));
    this.directory.push(littleEndian([
      [0x02014b50, 4], [20, 2], [20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [here, 4],
    ]), path);
    this.count += 1;
  }

  append(...pieces) {
    this.pieces.push(...pieces);
    for (const piece of pieces) this.length += piece.size ?? piece.length;
  }

  finish() {
    const begin = this.length;
    this.append(...this.directory);
    const size = this.length - begin;
    this.append(littleEndian([[0x06054b50, 4], [0, 2], [0, 2], [this.count, 2], [this.count, 2], [size, 4], [begin, 4], [0, 2]]));
    return new Blob(this.pieces, { type: "application/zip" });
  }
}
