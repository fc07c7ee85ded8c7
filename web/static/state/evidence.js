/** From a reference to the passage that it names, in the document and in words. */

import { called } from "./headings.js";
import { listField } from "./document.js";

/** @import { Change, Evidence, JsonResume } from "../protocol.d.ts" */

/** Prefixes of references, as the reader of uploads gives them out. */
const SECTIONS = {
  w: "work",
  v: "volunteer",
  e: "education",
  p: "projects",
  s: "skills",
  ce: "certificates",
  aw: "awards",
  pu: "publications",
  l: "languages",
  i: "interests",
  r: "references",
  x: "sections",
};

const REF = /^(ce|aw|pu|[wvepslirx])(\d+)(?:h(\d+)|\.([a-z]+)(?:\[(\d+)\])?)?$/;

/**
 * The path of a reference: `w1h2` → `work[0].highlights[1]`, `s1.keywords[3]` → `skills[0].keywords[3]`; empty when it
 * names nothing of a résumé.
 * @param {string} ref
 * @returns {string}
 */
export function pathOf(ref) {
  if (/^basics\.\w+$/.test(ref)) return ref;
  const found = REF.exec(ref);
  if (!found) return "";
  const [, prefix, item, highlight, field, index] = found;
  const section = SECTIONS[/** @type {keyof typeof SECTIONS} */ (prefix)];
  const entry = `${section}[${Number(item) - 1}]`;
  if (highlight) return `${entry}.${listField(section)}[${Number(highlight) - 1}]`;
  if (field) return `${entry}.${field}${index ? `[${index}]` : ""}`;
  return entry;
}

/**
 * The change that a reference names (an inserted line has its change's id), else the path of the passage; when the
 * reference does not lead to the quoted words, the passage that holds them.
 * @param {Evidence} evidence
 * @param {JsonResume} original
 * @param {readonly Change[]} changes
 * @returns {string} a path or a change's id; empty when it is not in the document
 */
export function spotOf(evidence, original, changes) {
  if (changes.some((c) => c.id === evidence.ref)) return evidence.ref;
  if (evidence.source !== "resume") {
    return changes.find((c) => c.status !== "rejected" && c.evidence.some((e) => e.ref === evidence.ref))?.id ?? "";
  }
  const path = pathOf(evidence.ref);
  const text = at(original, path);
  if (path && (typeof text !== "string" || text.includes(evidence.quote))) return path;
  return (evidence.quote && holder(original, evidence.quote)) || path;
}

/**
 * What stands at a path.
 * @param {JsonResume} original
 * @param {string} path
 * @returns {unknown}
 */
export function at(original, path) {
  /** @type {any} */
  let here = original;
  for (const part of path.match(/[^.[\]]+/g) ?? []) here = here?.[part];
  return path ? here : undefined;
}

/**
 * @param {JsonResume} original
 * @param {string} quote
 * @returns {string}
 */
function holder(original, quote) {
  const wanted = quote.trim();
  /** @type {(value: unknown, path: string) => string} */
  const search = (value, path) => {
    if (typeof value === "string") return value.includes(wanted) ? path : "";
    if (Array.isArray(value)) return first(value.map((item, n) => () => search(item, `${path}[${n}]`)));
    if (value && typeof value === "object") {
      return first(Object.entries(value).map(([key, v]) => () => search(v, path ? `${path}.${key}` : key)));
    }
    return "";
  };
  return search(original, "");
}

/** @param {(() => string)[]} attempts */
function first(attempts) {
  for (const attempt of attempts) {
    const found = attempt();
    if (found) return found;
  }
  return "";
}

/**
 * A path's parts for people: the entry's name, and which bullet (from 1) of it.
 * @param {string} path
 * @param {JsonResume} original
 * @returns {{section: string, entry: string, bullet: number | null}}
 */
export function whereabouts(path, original) {
  const found = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+)(?:\[(\d+)\])?)?$/.exec(path);
  if (!found) return { section: "", entry: "", bullet: null };
  const [, section, item, field, index] = found;
  if (section === "basics") return { section: field === "summary" ? "summary" : "basics", entry: "", bullet: null };
  const entry = item === undefined ? "" : called(section, original[section]?.[Number(item)] ?? {});
  const bullet = index === undefined || field === "keywords" ? null : Number(index) + 1;
  return { section, entry, bullet };
}
