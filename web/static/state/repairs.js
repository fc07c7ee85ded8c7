/** Repairs of what was read wrongly: each makes another document in one step, and loses no word. */

import { without } from "./doubts.js";
import { apart, FIELDS } from "./fields.js";
import { filled, get, named, remove, set } from "./resume.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Path } from "./resume.js" */

/** What it is called and whose it is: the two that reading takes for each other. @type {Record<string, [string, string]>} */
export const PAIRS = {
  work: ["position", "name"],
  volunteer: ["position", "organization"],
  education: ["studyType", "institution"],
  certificates: ["name", "issuer"],
  awards: ["title", "awarder"],
  publications: ["name", "publisher"],
};
const DATES = ["startDate", "endDate", "dates"];

/** @param {string} section @returns {[string, string][]} the other pairs of its fields that hold a line of text */
export function others(section) {
  const names = FIELDS[section].filter(({ kind }) => kind === "text").map(({ name }) => name);
  const pairs = names.flatMap((one, n) => names.slice(n + 1).map((other) => /** @type {[string, string]} */ ([one, other])));
  const [first, second] = PAIRS[section];
  return pairs.filter((pair) => !(pair.includes(first) && pair.includes(second)));
}

/** @param {string} section @param {string} kind @returns {string | undefined} its first field of a kind */
const fieldOf = (section, kind) => FIELDS[section]?.find((field) => field.kind === kind)?.name;

/** What takes in a further line of an entry. @param {string} section */
const listOf = (section) => fieldOf(section, "lines") ?? fieldOf(section, "long") ?? fieldOf(section, "words");

/** @param {string} section @returns {boolean} whether two of its entries can be made one */
export const joinable = (section) => listOf(section) !== undefined;

/**
 * Title and employer, or two other fields, in each other's place, of one entry or of all of a section.
 * @param {JsonResume} doc
 * @param {string} section
 * @param {number} [n]
 * @param {[string, string]} [pair]
 * @returns {JsonResume}
 */
export function swapped(doc, section, n, pair = PAIRS[section]) {
  const [one, other] = pair;
  const turned = (/** @type {any} */ item) => {
    const next = set(set(item, [one], item[other]), [other], item[one]);
    return without(next, ({ field }) => field === one || field === other);
  };
  return { ...doc, [section]: doc[section].map((/** @type {any} */ item, /** @type {number} */ at) => (n === undefined || n === at ? turned(item) : item)) };
}

/**
 * An entry made one with the one above, whose facts stay: those that differ become a line.
 * @param {JsonResume} doc
 * @param {string} section
 * @param {number} n
 * @returns {JsonResume}
 */
export function joined(doc, section, n) {
  const [above, below] = [doc[section][n - 1], doc[section][n]];
  let next = { ...below, ...above };
  /** @type {string[]} */
  const left = [];
  const dated = (/** @type {any} */ item) => DATES.some((name) => item[name]);
  if (!dated(above)) for (const name of DATES) next = set(next, [name], below[name]);
  else if (dated(below) && DATES.some((name) => below[name] !== above[name])) {
    left.push(below.dates ?? [below.startDate, below.endDate].filter(Boolean).join(" – "));
  }
  for (const { name, kind } of FIELDS[section]) {
    const [mine, theirs] = [above[name], below[name]];
    if (kind === "lines" || kind === "words") next[name] = [...(mine ?? []), ...(theirs ?? [])];
    else if (DATES.includes(name) || !theirs || theirs === mine) continue;
    else if (!mine) next[name] = theirs;
    else if (kind === "long") next[name] = `${mine}\n${theirs}`;
    else left.push(theirs);
  }
  if (left.length) next = received(section, next, left.join(", "), (above[fieldOf(section, "lines") ?? ""] ?? []).length);
  next = without(next, ({ field }) => field !== "" && next[field] !== above[field]);
  return { ...doc, [section]: doc[section].toSpliced(n - 1, 2, next) };
}

/**
 * An entry cut in two: one of its lines is what the second is called, those behind it are the second's.
 * @param {JsonResume} doc
 * @param {Path} path of the line
 * @returns {JsonResume}
 */
export function parted(doc, [section, n, field, at]) {
  const item = get(doc, [section, n]);
  const [lines, cut] = [item[field], Number(at)];
  const upper = { ...item, [field]: lines.slice(0, cut) };
  const lower = named({ [FIELDS[section][0].name]: lines[cut], [field]: lines.slice(cut + 1) });
  return { ...doc, [section]: doc[section].toSpliced(Number(n), 1, upper, lower) };
}

/**
 * A line taken to another entry (`["work", 2]`), to a new one (`["work"]`) or to the summary; what it leaves empty goes.
 * @param {JsonResume} doc
 * @param {Path} path of the line
 * @param {Path} goal
 * @returns {JsonResume}
 */
export function taken(doc, path, [section, n]) {
  const [from, entry, field, at] = path;
  const line = get(doc, path);
  let next = remove(doc, [from, entry, field], Number(at));
  if (section === "basics") {
    next = set(next, ["basics", "summary"], [next.basics.summary, line].filter(Boolean).join("\n"));
  } else if (n === undefined) {
    const item = section === "skills" ? { keywords: apart(line) } : { [FIELDS[section][0].name]: line };
    next = { ...next, [section]: [...(next[section] ?? []), named(item)] };
  } else next = set(next, [section, n], received(String(section), get(next, [section, n]), line));
  return filled(get(next, [from, entry])) === undefined ? remove(next, [from], Number(entry)) : next;
}

/** @param {string} section @param {any} item @param {string} line @param {number} [at] @returns {any} the entry with a further line */
function received(section, item, line, at) {
  const field = listOf(section);
  if (!field) return item;
  const kind = FIELDS[section].find(({ name }) => name === field)?.kind;
  if (kind === "long") return { ...item, [field]: [item[field], line].filter(Boolean).join("\n") };
  const lines = item[field] ?? [];
  return { ...item, [field]: lines.toSpliced(at ?? lines.length, 0, ...(kind === "words" ? apart(line) : [line])) };
}

/** Sections of which a line may become an entry, or a part of one. */
const GOALS = ["work", "projects", "education", "skills", "volunteer"];

/**
 * Where a line may be taken to: the summary, entries, and new ones.
 * @param {JsonResume} doc
 * @param {Path} path of the line
 * @returns {Path[]}
 */
export const goals = (doc, [from, entry]) => [
  ["basics"],
  ...GOALS.flatMap((section) => {
    const there = (doc[section] ?? []).map((/** @type {any} */ _, /** @type {number} */ n) => [section, n]);
    return [...there.filter((/** @type {Path} */ [, n]) => section !== from || n !== entry), [section]];
  }),
];
