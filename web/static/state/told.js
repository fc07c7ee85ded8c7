/** What a person told us, put in order: by what it was about, or by when. */

/** @import { Statement } from "../told.d.ts" */

/** @typedef {{key: string, items: Statement[]}} Group */
/** @typedef {"topic" | "day"} Order */

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * Statements in groups: by topic in the alphabet's order (spelling in capitals or not is one topic; what has none comes
 * last), or by the day on which they were made, newest first. Within a group the newest is first.
 * @param {readonly Statement[]} statements
 * @param {Order} order
 * @returns {Group[]} `key` is the topic as it was first spelt, or the day as YYYY-MM-DD where the person is
 */
export function grouped(statements, order) {
  const newest = [...statements].sort((a, b) => b.created_at.localeCompare(a.created_at));
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const one of newest) {
    const key = order === "topic" ? one.topic.trim() : day(one.created_at);
    const known = groups.get(key.toLowerCase());
    if (known) known.items.push(one);
    else groups.set(key.toLowerCase(), { key, items: [one] });
  }
  const list = [...groups.values()];
  if (order === "day") return list;
  return list.sort((a, b) => Number(!a.key) - Number(!b.key) || collator.compare(a.key, b.key));
}

/** Changed after it was made, by more than the moment of making it. @param {Statement} one */
export const edited = (one) => Date.parse(one.updated_at) - Date.parse(one.created_at) > 1_000;

/** @param {string} at RFC 3339 */
function day(at) {
  const then = new Date(at);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
