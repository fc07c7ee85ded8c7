/** Where in the uploaded file something of the form was read: its lines, found again by their words. */

import { get } from "./resume.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Place } from "../cvs.d.ts" */
/** @import { Path } from "./resume.js" */
/** @typedef {{page: number, number: number, text: string}} FileLine counted from 1, lines on their page */
/** @typedef {{text: string, starts: number[]}} Joined lines as one text, and where each begins in it; ends with its length */
/** @typedef {{exact: ReadonlySet<number>, around: ReadonlySet<number>}} Marks of a field, and of the entry that it is in */

/** The line that an entry begins with, as an index; JSON does not show it. */
export const BEGUN = Symbol("begun");

/** Fewer letters than this stand everywhere. */
const TELLING = 3;
/** So much of a line's words a text must have for the line to be a part of it. */
const MOST = 0.7;

/** @param {string} text @returns {string[]} its words, however they are set */
const wordsOf = (text) => text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The lines of a file: one a line, an empty line between pages.
 * @param {string} text
 * @returns {FileLine[]}
 */
export function linesOf(text) {
  return text.split("\n\n").flatMap((page, n) =>
    page.split("\n").flatMap((line, at) => (line ? [{ page: n + 1, number: at + 1, text: line }] : [])),
  );
}

export class Origin {
  /** @param {string} text of the file @param {readonly Place[]} places where passages of the résumé stand in it */
  constructor(text, places = []) {
    this.lines = linesOf(text);
    this.words = this.lines.map((line) => wordsOf(line.text));
    this.spaced = joined(this.words.map((words) => `${words.join(" ")} `), " ");
    this.tight = joined(this.words.map((words) => words.join("")), "");
    /** @type {Map<string, number>} by entry, `work[0]` */
    this.begun = new Map();
    for (const { path, page, line } of places) {
      const at = this.lines.findIndex((one) => one.page === page && one.number === line);
      const entry = /^\w+\[\d+\]/.exec(path)?.[0];
      if (at >= 0 && entry) this.begun.set(entry, Math.min(at, this.begun.get(entry) ?? at));
    }
    this.starts = [...new Set(this.begun.values())].sort((a, b) => a - b);
  }

  /** The document whose entries know where they begin. @param {JsonResume} doc @returns {JsonResume} */
  placed(doc) {
    /** @type {JsonResume} */
    const next = { ...doc };
    for (const [entry, at] of this.begun) {
      const [, section, n] = /** @type {string[]} */ (/^(\w+)\[(\d+)\]$/.exec(entry));
      if (next[section]?.[Number(n)]) next[section] = next[section].with(Number(n), { ...next[section][Number(n)], [BEGUN]: at });
    }
    return next;
  }

  /**
   * The lines that what stands at a path was read from, and those of its whole entry.
   * @param {JsonResume} doc
   * @param {Path} path
   * @returns {Marks}
   */
  marks(doc, path) {
    if (path.length < 2) return { exact: new Set(), around: new Set() };
    const item = get(doc, path.slice(0, 2));
    const from = item?.[BEGUN];
    const to = this.starts.find((start) => start > (from ?? Infinity)) ?? this.lines.length;
    const read = (/** @type {any} */ value) => new Set(value.flatMap((/** @type {string} */ text) => this.find(text, from ?? 0, to)));
    const around = path.length > 2 && path[0] !== "basics" ? read(texts(item, "", {})) : new Set();
    if (from !== undefined) around.add(from);
    return { exact: read(texts(get(doc, path), String(path.at(-1)), item ?? {})), around };
  }

  /**
   * The lines that a text stands on: within an entry's lines, else the nearest before them, else anywhere.
   * @param {string} text
   * @param {number} from
   * @param {number} to
   * @returns {number[]}
   */
  find(text, from, to) {
    const said = wordsOf(text);
    const letters = said.join("");
    if (!letters) return [];
    const words = ` ${said.join(" ")} `;
    const within = this.within(this.spaced, words, from, to);
    if (within.length || letters.length < TELLING) return within;
    const broken = this.within(this.tight, letters, from, to);
    if (broken.length) return broken;
    const parts = this.parts(said, from, to);
    if (parts.length) return parts;
    const above = this.spaced.text.lastIndexOf(words, this.spaced.starts[from]);
    const at = above >= 0 ? above : this.spaced.text.indexOf(words);
    return at < 0 ? [] : overlapped(this.spaced, at + 1, at + words.length - 1);
  }

  /** @param {Joined} hay @param {string} needle @param {number} from @param {number} to @returns {number[]} */
  within(hay, needle, from, to) {
    // A word may begin where the line does, behind the space that ends the line before.
    const lead = needle.startsWith(" ") ? 1 : 0;
    const at = hay.text.indexOf(needle, hay.starts[from] - lead);
    if (at < 0 || at + needle.length > hay.starts[to]) return [];
    return overlapped(hay, at + lead, at + needle.length - lead);
  }

  /** Lines of which most words are a text's: what stands between them keeps it from being found as one. @param {string[]} said @param {number} from @param {number} to */
  parts(said, from, to) {
    const all = new Set(said);
    return this.words.slice(from, to).flatMap((words, n) => {
      const shared = words.filter((word) => all.has(word)).length;
      return words.length >= TELLING && said.length > words.length && shared / words.length >= MOST ? [from + n] : [];
    });
  }
}

/** @param {string[]} lines @param {string} lead @returns {Joined} */
function joined(lines, lead) {
  const starts = [lead.length];
  for (const line of lines) starts.push(starts[starts.length - 1] + line.length);
  return { text: lead + lines.join(""), starts };
}

/** @param {Joined} hay @param {number} begin @param {number} end @returns {number[]} the lines between two places */
const overlapped = ({ starts }, begin, end) =>
  starts.slice(0, -1).flatMap((start, n) => (start < end && starts[n + 1] > begin ? [n] : []));

/** A year is written in most ways of writing a date. */
const YEAR = /^\d{4}/;

/**
 * The texts of a value as they may stand in a file.
 * @param {any} value
 * @param {string} field
 * @param {Record<string, any>} item what it belongs to
 * @returns {string[]}
 */
function texts(value, field, item) {
  if (/date$/i.test(field)) return item.dates ? [item.dates] : (String(value ?? "").match(YEAR) ?? []);
  if (typeof value === "string") return value.split(/\n| · /).filter(Boolean);
  if (Array.isArray(value)) return value.flatMap((each) => texts(each, "", item));
  if (!value || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, name, value));
}
