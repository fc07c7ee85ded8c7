/** A résumé as the form holds it: plain JSON Resume, changed without touching what was there before. */

import { BASICS, FIELDS, LOCATION, PROFILE } from "./fields.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Field } from "./fields.js" */
/** @typedef {(string | number)[]} Path `["work", 0, "highlights", 2]` */

/** An entry's own name for as long as the page lives; JSON does not show it. */
export const KEY = Symbol("key");

let keys = 0;

/** @param {Record<string, any>} [item] @returns {any} the entry with a name of its own */
export const named = (item = {}) => ({ ...item, [KEY]: ++keys });

/**
 * What stands at a path; undefined when there is nothing.
 * @param {any} doc
 * @param {Path} path
 * @returns {any}
 */
export const get = (doc, path) => path.reduce((here, part) => here?.[part], doc);

/**
 * The document with another value at a path; what is missing on the way is made.
 * @param {any} doc
 * @param {Path} path
 * @param {unknown} value undefined takes the field out
 * @returns {any}
 */
export function set(doc, [part, ...rest], value) {
  if (part === undefined) return value;
  if (Array.isArray(doc)) return doc.with(Number(part), set(doc[Number(part)], rest, value));
  const made = doc ?? (typeof part === "number" ? [] : {});
  if (Array.isArray(made)) return [set(undefined, rest, value)];
  const next = { ...made, [part]: set(made[part], rest, value) };
  if (next[part] === undefined) delete next[part];
  return next;
}

/** @param {any} doc @param {Path} path of a list @param {number} at @param {unknown} value @returns {any} */
export const insert = (doc, path, at, value) => set(doc, path, (get(doc, path) ?? []).toSpliced(at, 0, value));

/** @param {any} doc @param {Path} path of a list @param {number} at @returns {any} */
export const remove = (doc, path, at) => set(doc, path, (get(doc, path) ?? []).toSpliced(at, 1));

/**
 * The document with an item of a list at another place.
 * @param {any} doc
 * @param {Path} path of the list
 * @param {number} from
 * @param {number} to its index afterwards
 * @returns {any}
 */
export function move(doc, path, from, to) {
  const list = get(doc, path) ?? [];
  if (from === to || from < 0 || to < 0 || from >= list.length || to >= list.length) return doc;
  return set(doc, path, list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
}

/**
 * Another value in an entry's field. Dates as somebody once wrote them give way when the dates change.
 * @param {any} doc
 * @param {Path} path
 * @param {unknown} value
 */
export function write(doc, path, value) {
  const field = path.at(-1);
  const next = set(doc, path, value);
  return field === "startDate" || field === "endDate" ? set(next, [...path.slice(0, -1), "dates"], undefined) : next;
}

/**
 * What is sent and saved: no empty texts, lines or entries.
 * @param {any} value
 * @returns {any} undefined when nothing is left
 */
export function filled(value) {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) {
    const left = value.map(filled).filter((each) => each !== undefined);
    return left.length ? left : undefined;
  }
  if (!value || typeof value !== "object") return value ?? undefined;
  const left = Object.entries(value).flatMap(([key, inner]) => {
    const kept = filled(inner);
    return kept === undefined ? [] : [[key, kept]];
  });
  return left.length ? Object.fromEntries(left) : undefined;
}

/** @param {any} doc @returns {JsonResume} the whole document as it is sent: never without `basics` */
export function outgoing(doc) {
  const whole = filled(doc) ?? {};
  return { ...whole, basics: whole.basics ?? {} };
}

/** Sections that lists of entries may be found under. */
const SECTIONS = Object.keys(FIELDS);

/**
 * JSON Resume of any origin as the form can hold it: texts where texts belong, lists where lists belong. Fields that
 * the form does not know stay as they are.
 * @param {JsonResume} given
 * @returns {JsonResume}
 */
export function shaped(given) {
  const basics = object(given.basics);
  const place = typeof basics.location === "string" ? { address: basics.location } : object(basics.location);
  /** @type {JsonResume} */
  const doc = {
    ...given,
    basics: {
      ...fitted(basics, BASICS),
      location: fitted(place, LOCATION),
      profiles: list(basics.profiles).map((each) => named(fitted(object(each), PROFILE))),
    },
  };
  for (const section of SECTIONS) {
    if (!(section in given)) continue;
    doc[section] = list(given[section]).map((each) =>
      named(fitted(typeof each === "string" ? { [FIELDS[section][0].name]: each } : object(each), FIELDS[section])),
    );
  }
  return doc;
}

/**
 * What somebody chose as a JSON Resume.
 * @param {string} text
 * @returns {JsonResume | null} null when it is none
 */
export function parsed(text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const inner = ["resume", "data", "final_resume_json"].map((name) => given?.[name]).find(isResume);
  return isResume(given) ? shaped(given) : inner ? shaped(inner) : null;
}

/** @param {any} value */
const isResume = (value) =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value) && ["basics", ...SECTIONS].some((name) => name in value);

/** @param {Record<string, any>} item @param {Field[]} fields */
function fitted(item, fields) {
  const fit = { ...item };
  for (const { name, kind } of fields) {
    if (!(name in fit)) continue;
    fit[name] = kind === "lines" || kind === "words" ? list(fit[name]).map(text).filter(Boolean) : text(fit[name]);
  }
  return fit;
}

/** @param {unknown} value @returns {any[]} */
const list = (value) => (Array.isArray(value) ? value : value === null || value === undefined || value === "" ? [] : [value]);

/** @param {unknown} value @returns {Record<string, any>} */
const object = (value) => (value && typeof value === "object" && !Array.isArray(value) ? value : {});

/** @param {unknown} value @returns {string} */
function text(value) {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join(", ");
  if (value && typeof value === "object") return Object.values(value).map(text).filter(Boolean).join(", ");
  return "";
}
