/** Word-level differences of two short texts, for tracked changes. */

/** @typedef {{op: "same" | "del" | "ins", text: string}} Piece */

/** Beyond this many cells the table is not worth its memory: the whole text counts as replaced. */
const MOST_CELLS = 400_000;
/** Below this share of common words a mixture of both texts is harder to read than one after the other. */
const LEAST_IN_COMMON = 0.34;

/** Latin letters, digits, and the punctuation that goes with them. */
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2122]*$/;
/** Their words ("isn't", "3.14" and "1,000" are one each), runs of blanks, and all else by itself. */
const WORDS = /[\w\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['\u2019.,][\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*| +|[^]/g;

/** @type {Intl.Segmenter | undefined} */
let segmenter;

/** The browser's own words, for all other scripts; it takes it tens of milliseconds to make them ready. @param {string} text */
function segments(text) {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** @param {string} text @returns {string[]} */
const split = (text) => (LATIN.test(text) ? (text.match(WORDS) ?? []) : segments(text));

/**
 * The pieces that turn `before` into `after`: joined without `ins` they are `before`, without `del` they are `after`.
 * @param {string} before
 * @param {string} after
 * @returns {Piece[]}
 */
export function diff(before, after) {
  if (before === after) return before ? [{ op: "same", text: before }] : [];
  const a = split(before);
  const b = split(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  if (middleA.length * middleB.length > MOST_CELLS) return whole(before, after);
  /** @type {Piece[]} */
  const pieces = [
    { op: "same", text: a.slice(0, start).join("") },
    ...common(middleA, middleB),
    { op: "same", text: a.slice(a.length - end).join("") },
  ];
  const calm = smooth(pieces);
  const kept = calm.reduce((sum, p) => sum + (p.op === "same" ? letters(p.text) : 0), 0);
  const all = Math.max(letters(before), letters(after));
  return before && after && kept < LEAST_IN_COMMON * all ? whole(before, after) : calm;
}

/** @param {string} text */
const letters = (text) => text.replace(/\s/g, "").length;

/**
 * @param {string} before
 * @param {string} after
 * @returns {Piece[]}
 */
function whole(before, after) {
  /** @type {Piece[]} */
  const pieces = [{ op: "del", text: before }, { op: "ins", text: after }];
  return pieces.filter((p) => p.text);
}

/**
 * Longest common subsequence, by the textbook table.
 * @param {string[]} a
 * @param {string[]} b
 * @returns {Piece[]}
 */
function common(a, b) {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1] + 1
          : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  /** @type {Piece[]} */
  const pieces = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ op: "same", text: a[i++] });
      j++;
    } else if (j >= b.length || (i < a.length && table[(i + 1) * width + j] >= table[i * width + j + 1])) {
      pieces.push({ op: "del", text: a[i++] });
    } else {
      pieces.push({ op: "ins", text: b[j++] });
    }
  }
  return pieces;
}

/**
 * Join neighbours, and put what was taken out before what came in; a lone space or comma between two changes belongs
 * to them, so that "a lot" is struck out as one.
 * @param {Piece[]} pieces
 * @returns {Piece[]}
 */
function smooth(pieces) {
  /** @type {Piece[]} */
  const joined = [];
  let del = "";
  let ins = "";
  let gap = "";
  const flush = () => {
    const edge = del && ins && !gap ? shared(del, ins) : "";
    if (edge) {
      del = del.slice(0, -edge.length);
      ins = ins.slice(0, -edge.length);
      gap = edge;
    }
    if (del) joined.push({ op: "del", text: del });
    if (ins) joined.push({ op: "ins", text: ins });
    if (gap) joined.push({ op: "same", text: gap });
    del = ins = gap = "";
  };
  for (const { op, text } of pieces) {
    if (!text) continue;
    if (op === "same") {
      if ((del || ins) && /^[\s,;]+$/.test(gap + text)) {
        gap += text;
      } else {
        flush();
        const last = joined.at(-1);
        if (last?.op === "same") last.text += text;
        else joined.push({ op, text });
      }
      continue;
    }
    if (gap) {
      del += gap;
      ins += gap;
      gap = "";
    }
    if (op === "del") del += text;
    else ins += text;
  }
  flush();
  return merged(joined);
}

/** The white space that both end with, which neither takes out nor brings in. @param {string} a @param {string} b */
function shared(a, b) {
  const space = /\s*$/.exec(a)?.[0] ?? "";
  return space && b.endsWith(space) ? space : "";
}

/**
 * @param {Piece[]} pieces
 * @returns {Piece[]}
 */
function merged(pieces) {
  /** @type {Piece[]} */
  const out = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.op === "same" && piece.op === "same") last.text += piece.text;
    else out.push({ ...piece });
  }
  return out;
}
