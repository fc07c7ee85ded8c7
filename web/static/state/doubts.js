/** What the reading of a file was unsure of: each doubt stands at what it is about, and goes where that goes. */

import { SECTION_ORDER } from "./headings.js";
import { filled, get } from "./resume.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Doubt } from "../cvs.d.ts" */
/** @import { Path } from "./resume.js" */
/** @typedef {{id: string, field: string, text: string}} Note of an entry, of contact or of the whole; `field`: empty for all of it */
/** @typedef {{id: string, text: string, path: Path}} Standing */

/** The doubts of an entry, of `basics` or of the document; JSON does not show them. */
export const DOUBTS = Symbol("doubts");

/** Dates are doubted together. @param {string} field */
const one = (field) => (field === "endDate" || field === "dates" ? "startDate" : field);

/** @param {any} owner @returns {readonly Note[]} */
export const notes = (owner) => owner?.[DOUBTS] ?? [];

/** @param {any} owner @param {Note} note @returns {any} */
const noted = (owner, note) => ({ ...owner, [DOUBTS]: [...notes(owner), note] });

/**
 * The document with its doubts.
 * @param {JsonResume} doc
 * @param {readonly Doubt[]} doubts
 * @returns {JsonResume}
 */
export function doubted(doc, doubts) {
  let next = doc;
  for (const { id, path, text } of doubts) {
    const [, section = "", n = "", field = ""] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(path) ?? [];
    const entry = next[section]?.[Number(n)];
    if (section === "basics") next = { ...next, basics: noted(next.basics, { id, field, text }) };
    else if (n && entry) next = { ...next, [section]: next[section].with(Number(n), noted(entry, { id, field, text })) };
    else next = noted(next, { id, field: "", text });
  }
  return next;
}

/**
 * All doubts, in the order of the form; a path is empty, `["work", 2]` or `["work", 2, "name"]`.
 * @param {JsonResume} doc
 * @returns {Standing[]}
 */
export function standing(doc) {
  const at = (/** @type {any} */ owner, /** @type {Path} */ path) =>
    notes(owner).map(({ id, field, text }) => ({ id, text, path: field ? [...path, field] : path }));
  return [
    ...at(doc, []),
    ...at(doc.basics, ["basics"]),
    ...SECTION_ORDER.flatMap((name) => (doc[name] ?? []).flatMap((/** @type {any} */ item, /** @type {number} */ n) => at(item, [name, n]))),
  ];
}

/** As they are stored: entries that say nothing are not, and count for nothing. @param {JsonResume} doc @returns {{id: string, path: string}[]} */
export const kept = (doc) =>
  standing(doc).flatMap(({ id, path: [section, n, field] }) => {
    if (section === undefined) return [{ id, path: "" }];
    if (section === "basics") return [{ id, path: n === undefined ? "basics" : `basics.${n}` }];
    const items = doc[section].map(filled);
    if (items[Number(n)] === undefined) return [];
    const before = items.slice(0, Number(n)).filter((/** @type {any} */ item) => item !== undefined).length;
    return [{ id, path: `${section}[${before}]${field ? `.${field}` : ""}` }];
  });

/** The entry (or contact, or the whole) without some of its doubts. @param {any} owner @param {(note: Note) => boolean} gone @returns {any} */
export const without = (owner, gone) => (notes(owner).some(gone) ? { ...owner, [DOUBTS]: notes(owner).filter((note) => !gone(note)) } : owner);

/** @param {JsonResume} doc @param {string} id @returns {JsonResume} the document in which somebody said that this is right */
export function confirmed(doc, id) {
  const same = (/** @type {Note} */ note) => note.id === id;
  const next = without(doc, same);
  const found = standing(doc).find((doubt) => doubt.id === id);
  return found?.path.length ? eased(next, found.path, same) : next;
}

/** @param {JsonResume} doc @param {Path} path of a field that was written @returns {JsonResume} */
export const written = (doc, path) => {
  const field = path[0] === "basics" ? path[1] : path[2];
  return field === undefined ? doc : eased(doc, path, (note) => note.field === one(String(field)));
};

/** @param {JsonResume} doc @param {Path} path @param {(note: Note) => boolean} gone @returns {JsonResume} */
function eased(doc, [section, n], gone) {
  if (section === "basics") {
    const basics = without(doc.basics, gone);
    return basics === doc.basics ? doc : { ...doc, basics };
  }
  const item = get(doc, [section, n]);
  const next = without(item, gone);
  return next === item ? doc : { ...doc, [section]: doc[section].with(Number(n), next) };
}

/** @param {JsonResume} doc @param {Path} path of a field @returns {Standing | undefined} what is doubted of it */
export const doubtAt = (doc, path) => {
  const owner = path[0] === "basics" ? doc.basics : get(doc, path.slice(0, 2));
  const field = path[0] === "basics" ? path[1] : path[2];
  const note = notes(owner).find((each) => each.field === field);
  return note && { ...note, path };
};
