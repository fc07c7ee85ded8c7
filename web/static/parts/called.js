/** What entries and fields are called. */

import { partial } from "../dates.js";
import { heading } from "../state/headings.js";
import { editor as words } from "../strings/editor.js";

/** @import { JsonResume } from "../protocol.d.ts" */

/** @param {string} section @param {string} name @returns {string} what a field is labelled */
export function labelOf(section, name) {
  /** @type {Record<string, Record<string, string>>} */
  const special = words.special;
  /** @type {Record<string, string>} */
  const common = words.fields;
  return special[section]?.[name] ?? common[name] ?? name;
}

/** What an entry is called when it is closed. @param {string} name of the section @param {JsonResume} item */
export function called(name, item) {
  if (name === "profiles") return { title: item.network || item.username || item.url || "", detail: item.username ?? "", dates: "" };
  if (name === "skills") return { title: item.name || (item.keywords ?? []).join(", "), detail: item.name ? (item.keywords ?? []).join(", ") : "", dates: "" };
  if (name === "sections") return { title: item.heading ?? "", detail: (item.lines ?? [])[0] ?? "", dates: "" };
  return heading(name, item, partial);
}
