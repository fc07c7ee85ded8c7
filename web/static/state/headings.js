/** What stands in the head of each entry of a résumé, section by section. */

/** @import { JsonResume } from "../protocol.d.ts" */
/** @typedef {{title: string, detail: string, dates: string, url: string}} Heading */

/** The order in which every format shows the sections; the same as in tailor/model/resume.py. */
export const SECTION_ORDER = /** @type {const} */ ([
  "work",
  "projects",
  "education",
  "skills",
  "certificates",
  "awards",
  "publications",
  "volunteer",
  "languages",
  "interests",
  "references",
  "sections",
]);

/** Which of an entry's texts may change. */
export const TEXT_FIELDS = /** @type {const} */ (["summary", "description", "reference"]);

/**
 * Title parts, detail parts, in the order in which the files have them: what somebody was, then where.
 * @type {Record<string, (item: JsonResume) => [string[], string[]]>}
 */
const PARTS = {
  work: (i) => [[i.position, i.name], [i.location]],
  volunteer: (i) => [[i.position, i.organization], [i.location]],
  education: (i) => [[joined([i.studyType, i.area], ", "), i.institution], [i.location, i.score]],
  projects: (i) => [[i.name, i.entity], [joined(i.roles, ", "), joined(i.keywords, ", ")]],
  certificates: (i) => [[i.name], [i.issuer]],
  awards: (i) => [[i.title], [i.awarder]],
  publications: (i) => [[i.name], [i.publisher]],
  languages: (i) => [[i.language], [i.fluency]],
  interests: (i) => [[i.name], [joined(i.keywords, ", ")]],
  references: (i) => [[i.name], []],
};

/**
 * The heading of an entry: who and what, where, when.
 * @param {string} section
 * @param {JsonResume} item
 * @param {(date: string) => string} written formats one partial date (YYYY, YYYY-MM, YYYY-MM-DD)
 * @returns {Heading}
 */
export function heading(section, item, written) {
  const [title, detail] = PARTS[section]?.(item) ?? [[], []];
  const single = item.date ?? item.releaseDate ?? "";
  const dates = item.dates || (single ? written(single) : range(item.startDate, item.endDate, written));
  return { title: joined(title, " — "), detail: joined(detail, " · "), dates, url: link(item.url) };
}

/**
 * What people call an entry by: the employer, the school, the project.
 * @param {string} section
 * @param {JsonResume} item
 * @returns {string}
 */
export function called(section, item) {
  /** @type {Record<string, string>} */
  const where = { work: item.name, volunteer: item.organization, education: item.institution };
  return where[section] || (PARTS[section]?.(item)[0].find(Boolean) ?? item.name ?? item.heading ?? "");
}

/**
 * The lines under a person's name.
 * @param {JsonResume} basics
 * @returns {string[]}
 */
export function contact(basics) {
  const place = basics.location ?? {};
  const where = joined([place.address, ...town(place), place.countryCode], ", ");
  const pages = (basics.profiles ?? []).map((/** @type {JsonResume} */ p) => bare(p.url) || p.username);
  return [where, basics.email, basics.phone, bare(basics.url), ...pages].filter(Boolean);
}

/** A code that begins with a letter, as in the United Kingdom, Ireland and Canada, stands behind the town. */
const LETTERED = /^[A-Z]/i;

/** "43004" behind "OH": a state and its code are one. */
const STATE = /^[A-Z]{2,3}$/;

/**
 * A town with its code and its region, in the order of the post.
 * @param {JsonResume} place
 * @returns {string[]}
 */
function town({ city, region, postalCode = "" }) {
  if (STATE.test(region ?? "")) return [city, joined([region, postalCode], " ")];
  return [joined(LETTERED.test(postalCode) ? [city, postalCode] : [postalCode, city], " "), region];
}

/** @param {unknown} parts @param {string} by */
const joined = (parts, by) => (Array.isArray(parts) ? parts.filter(Boolean).join(by) : "");

/** @param {string | undefined} url */
const bare = (url) => (url ?? "").replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");

/** @param {string | undefined} url Only what is safe to follow. */
const link = (url) => (/^https?:\/\//i.test(url ?? "") ? String(url) : "");

/**
 * @param {string | undefined} from
 * @param {string | undefined} to
 * @param {(date: string) => string} written
 */
function range(from, to, written) {
  if (from && to && from !== to) return `${written(from)} – ${written(to)}`;
  // A start alone may be a single year as well as something that goes on: say no more than is known.
  const only = from || to;
  return only ? written(only) : "";
}
