/** Undo and redo: what the document was, step by step. */

/**
 * @template T
 * @typedef {object} Past
 * @property {readonly T[]} before oldest first
 * @property {T} now
 * @property {readonly T[]} after what was undone, the next to redo last
 * @property {string} tag what the newest step was about; typing on at the same place adds no step
 */

/** Steps that can be undone; older ones are forgotten. */
export const MOST = 200;

/** @template T @param {T} now @returns {Past<T>} */
export const begin = (now) => ({ before: [], now, after: [], tag: "" });

/**
 * @template T
 * @param {Past<T>} past
 * @param {T} now
 * @param {string} [tag] steps with the same tag, one after another, are one step; an empty one stands alone
 * @returns {Past<T>}
 */
export function step(past, now, tag = "") {
  if (now === past.now) return past;
  if (tag && tag === past.tag) return { ...past, now, after: [] };
  return { before: [...past.before, past.now].slice(-MOST), now, after: [], tag };
}

/** The next step begins anew, even at the same place. @template T @param {Past<T>} past @returns {Past<T>} */
export const seal = (past) => (past.tag ? { ...past, tag: "" } : past);

/** @template T @param {Past<T>} past @returns {Past<T>} */
export function undo(past) {
  const last = past.before.at(-1);
  if (last === undefined) return past;
  return { before: past.before.slice(0, -1), now: last, after: [...past.after, past.now], tag: "" };
}

/** @template T @param {Past<T>} past @returns {Past<T>} */
export function redo(past) {
  const next = past.after.at(-1);
  if (next === undefined) return past;
  return { before: [...past.before, past.now], now: next, after: past.after.slice(0, -1), tag: "" };
}
