/** A text taken apart where words were quoted from it. */

/** @typedef {{text: string, ids: string[]}} Piece `ids` tells whose quote it is; empty between quotes */

/**
 * The whole text in pieces. A quote is found word for word, whatever the spaces between its words; quotes that overlap
 * share the piece of the one that begins first, and what is not found is left out.
 * @param {string} text
 * @param {readonly {id: string, quote: string}[]} quotes
 * @returns {Piece[]}
 */
export function pieces(text, quotes) {
  const spans = quotes
    .map(({ id, quote }) => ({ id, ...span(text, quote) }))
    .filter(({ from, to }) => from >= 0 && to > from)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  /** @type {Piece[]} */
  const found = [];
  let at = 0;
  for (const { id, from, to } of spans) {
    if (from < at) {
      found[found.length - 1].ids.push(id);
      continue;
    }
    if (from > at) found.push({ text: text.slice(at, from), ids: [] });
    found.push({ text: text.slice(from, to), ids: [id] });
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at), ids: [] });
  return found;
}

/** @param {string} text @param {string} quote */
function span(text, quote) {
  const wanted = quote.trim();
  const from = wanted ? text.indexOf(wanted) : -1;
  if (from >= 0 || !wanted) return { from, to: from + wanted.length };
  const words = wanted.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(words.join("\\s+")).exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : { from: -1, to: -1 };
}
