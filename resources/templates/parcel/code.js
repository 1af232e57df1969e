// The code as a person types it: paper/parcel_code.py says how it is made.

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 4;
const GROUP = 5;
const LOOKALIKES = { O: "0", I: "1", L: "1", U: "V" };

function lettersOf(typed) {
  return typed.toUpperCase().replace(/[\s\-\u2010-\u2015\u2212_.]/g, "").replace(/[OILU]/g, (sign) => LOOKALIKES[sign]);
}

/** Multiply in GF(32), x⁵ + x² + 1. */
function times(one, other) {
  let product = 0;
  for (; other; other >>= 1) {
    if (other & 1) product ^= one;
    one = (one << 1) ^ (one & 16 ? 0b100101 : 0);
  }
  return product;
}

/** Say whether a whole group fits its own check character. */
function groupFits(group, number) {
  const places = [...group].map((sign) => ALPHABET.indexOf(sign));
  if (places.includes(-1)) return false;
  const check = places.slice(0, -1).reduce((sum, place, at) => sum ^ times(at + 2, place), number);
  return places[GROUP - 1] === check;
}

/** Return for each group its signs, and whether it is good, bad, or not whole yet. */
function groupsOf(letters) {
  return Array.from({ length: GROUPS }, (_, at) => {
    const signs = letters.slice(at * GROUP, (at + 1) * GROUP);
    return { signs, state: signs.length < GROUP ? "open" : groupFits(signs, at + 1) ? "good" : "bad" };
  });
}

/** Return the twenty signs, or the number of the first group that is wrong: 0 where the length is. */
function readCode(typed) {
  const letters = lettersOf(typed);
  const bad = groupsOf(letters).findIndex((group) => group.state === "bad");
  if (letters.length !== GROUPS * GROUP) return { letters: "", wrong: bad + 1 };
  return bad < 0 ? { letters, wrong: -1 } : { letters: "", wrong: bad + 1 };
}
