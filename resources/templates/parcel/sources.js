// Where sealed chunks come from: this page itself, or parts that the client points at (a page cannot fetch files).

const PART_HEAD = HEADER_BYTES + 4;

/** Return what stands behind the chunks of this page; nothing where the page was cut off. */
function readEnd() {
  const text = document.getElementById("end")?.textContent;
  if (!text) return null;
  const end = JSON.parse(text);
  const sound = end.chunks >= 1 && end.last >= TAG && end.last <= CHUNK + TAG && end.per >= 0;
  return sound ? end : null;
}

function blocksOfPage() {
  return document.querySelectorAll('script[type="application/octet-stream"]');
}

/** Return a function that gives a sealed chunk of this page; each text must have exactly the length it should. */
function chunksOfPage(end) {
  const blocks = blocksOfPage();
  const lengthOf = (sealed) => Math.ceil(sealed / 3) * 4;
  if (blocks.length !== end.chunks) throw new Damaged("count");
  if (blocks[end.chunks - 1].textContent.length !== lengthOf(end.last)) throw new Damaged("last");
  return (index) => {
    const sealed = fromBase64(blocks[index].textContent);
    if (sealed.length !== (index === end.chunks - 1 ? end.last : CHUNK + TAG)) throw new Damaged("chunk");
    return sealed;
  };
}

const partsOf = (end) => Math.ceil(end.chunks / end.per);

function lengthOfPart(end, number) {
  const isLast = number === partsOf(end);
  const whole = isLast ? end.chunks - 1 - (number - 1) * end.per : end.per;
  return PART_HEAD + whole * (CHUNK + TAG) + (isLast ? end.last : 0);
}

/** Sort files into parts of this parcel by what they begin with: {parts, missing, broken} with numbers from 1. */
async function sortParts(files, header, end) {
  const parts = new Map();
  const broken = new Set();
  for (const file of files) {
    if (file.size < PART_HEAD || !/\.skintwin$/i.test(file.name)) continue;
    const head = new Uint8Array(await file.slice(0, PART_HEAD).arrayBuffer());
    if (!same(head.subarray(0, HEADER_BYTES), header.bytes)) continue;
    const number = new DataView(head.buffer).getUint32(HEADER_BYTES);
    if (number < 1 || number > partsOf(end)) continue;
    if (file.size === lengthOfPart(end, number)) parts.set(number, file);
    else broken.add(number);
  }
  const numbers = Array.from({ length: partsOf(end) }, (_, at) => at + 1);
  return {
    parts,
    broken: [...broken].filter((number) => !parts.has(number)),
    missing: numbers.filter((number) => !parts.has(number) && !broken.has(number)),
  };
}

/** Return a function that gives a sealed chunk from the parts. */
function chunksOfParts(end, parts) {
  return async (index) => {
    const part = parts.get(Math.floor(index / end.per) + 1);
    const from = PART_HEAD + (index % end.per) * (CHUNK + TAG);
    const length = index === end.chunks - 1 ? end.last : CHUNK + TAG;
    try {
      return new Uint8Array(await part.slice(from, from + length).arrayBuffer());
    } catch {
      throw new Damaged("part"); // the stick was pulled out, or the file went away
    }
  };
}

/** Return all files that were dropped, those in folders too. */
async function droppedFiles(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files];
  const found = [];
  while (entries.length) {
    const entry = entries.pop();
    if (entry.isFile) found.push(await new Promise((done, failed) => entry.file(done, failed)));
    else entries.push(...(await allEntries(entry.createReader())));
  }
  return found;
}

async function allEntries(reader) {
  const found = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return found;
    found.push(...some);
  }
}
