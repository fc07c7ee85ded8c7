/** The résumé as the document view draws it: sections, entries and lines, each with the change that touches it. */

import { contact, heading, SECTION_ORDER, TEXT_FIELDS } from "./headings.js";
import { Ledger, visible } from "./tracking.js";

/** @import { Change, JsonResume } from "../protocol.d.ts" */
/** @import { Heading } from "./headings.js" */
/** @import { Line } from "./tracking.js" */

/**
 * @typedef {object} Entry
 * @property {string} path `work[0]`
 * @property {Heading} heading
 * @property {Line[]} texts summary, description, reference
 * @property {Line[]} lines bullets
 * @property {Line[]} keywords
 * @property {string} label of a group of skills
 * @property {Change | null} move a new order of its lines
 * @property {Change | null} gone takes the whole entry out
 * @property {Change | null} kept was to take it out, and was rejected
 */
/** @typedef {{section: string, title: string, entries: Entry[], move: Change | null}} Section */
/**
 * @typedef {object} Doc
 * @property {string} name
 * @property {Line | null} label
 * @property {string[]} contact
 * @property {Line | null} summary
 * @property {Section[]} sections empty ones are left out
 * @property {Change[]} changes those shown, in the order of the document
 */

/**
 * Lay changes over the original. With no changes it is the plain document.
 * @param {JsonResume} original JSON Resume
 * @param {readonly Change[]} changes
 * @param {(date: string) => string} [written] formats one partial date
 * @returns {Doc}
 */
export function track(original, changes, written = (date) => date) {
  const ledger = new Ledger(visible(changes));
  const basics = original.basics ?? {};
  /** @type {Doc} */
  const doc = {
    name: basics.name ?? "",
    label: ledger.text("basics.label", basics.label ?? ""),
    contact: contact(basics),
    summary: ledger.text("basics.summary", basics.summary ?? ""),
    sections: SECTION_ORDER.flatMap((name) => sectionsOf(name, original[name] ?? [], ledger, written)),
    changes: [],
  };
  doc.changes = inOrder(doc);
  return doc;
}

/**
 * @param {string} section
 * @param {JsonResume[]} items
 * @param {Ledger} ledger
 * @param {(date: string) => string} written
 * @returns {Section[]}
 */
function sectionsOf(section, items, ledger, written) {
  const entries = items.map((item, n) => entryOf(section, `${section}[${n}]`, item, ledger, written));
  entries.push(...added(section, ledger));
  if (!entries.length) return [];
  if (section === "sections") {
    return entries.map((entry, n) => ({ section, title: items[n].heading ?? "", entries: [entry], move: null }));
  }
  return [{ section, title: "", entries: ledger.arranged(section, entries), move: ledger.orders.get(section) ?? null }];
}

/**
 * @param {string} section
 * @param {string} path
 * @param {JsonResume} item
 * @param {Ledger} ledger
 * @param {(date: string) => string} written
 * @returns {Entry}
 */
function entryOf(section, path, item, ledger, written) {
  const field = listField(section);
  const skills = section === "skills";
  const list = skills ? `${path}.keywords` : `${path}.${field}`;
  return {
    path,
    heading: heading(section, item, written),
    texts: TEXT_FIELDS.flatMap((name) => ledger.text(`${path}.${name}`, item[name] ?? "") ?? []),
    lines: skills ? [] : ledger.list(list, item[field] ?? []),
    keywords: skills ? ledger.list(list, item.keywords ?? []) : [],
    label: skills ? labelled(item) : "",
    move: ledger.orders.get(list) ?? null,
    gone: ledger.removal(path),
    kept: ledger.kept(path),
  };
}

/** What a group of skills is called, and how well they are known. @param {JsonResume} item */
const labelled = ({ name = "", level = "" }) => (name && level ? `${name} (${level})` : name || level);

/**
 * What is added to a section itself: entries that are nothing but a name, or the only group of skills.
 * @param {string} section
 * @param {Ledger} ledger
 * @returns {Entry[]}
 */
function added(section, ledger) {
  const lines = ledger.list(section, []);
  const blank = { heading: { title: "", detail: "", dates: "", url: "" }, texts: [], lines: [], keywords: [], label: "", move: null, gone: null, kept: null };
  if (section === "skills") return lines.length ? [{ ...blank, path: section, keywords: lines }] : [];
  return lines.map((line) => ({ ...blank, path: `${section}+${line.change?.id}`, texts: [line] }));
}

/** @param {string} section The name that its entries' list of lines has. */
export const listField = (section) =>
  section === "education" ? "courses" : section === "sections" ? "lines" : "highlights";

/**
 * @param {Doc} doc
 * @returns {Change[]}
 */
function inOrder(doc) {
  /** @type {Change[]} */
  const found = [];
  const add = (/** @type {Change | null | undefined} */ change) => change && found.push(change);
  add(doc.label?.change);
  add(doc.summary?.change);
  for (const section of doc.sections) {
    add(section.move);
    for (const entry of section.entries) {
      add(entry.gone);
      // What goes with it is not shown.
      if (entry.gone) continue;
      add(entry.kept);
      add(entry.move);
      for (const line of [...entry.texts, ...entry.lines, ...entry.keywords]) add(line.change);
    }
  }
  return found;
}

/**
 * How many of the shown changes stand, wait for a decision, or were rejected.
 * @param {readonly Change[]} changes
 */
export function tally(changes) {
  const count = { all: changes.length, accepted: 0, proposed: 0, rejected: 0 };
  for (const change of changes) count[change.status]++;
  return count;
}
