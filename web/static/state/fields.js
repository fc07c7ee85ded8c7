/** What the form of each section asks for: JSON Resume 1.0.0, and free sections of our own. */

/**
 * @typedef {"text" | "email" | "tel" | "url" | "date" | "long" | "lines" | "words"} Kind
 * text to url: one line; date: YYYY, YYYY-MM or YYYY-MM-DD; long: several lines; lines: a list of texts; words: a list
 * of short texts written with commas between them
 */
/** @typedef {{name: string, kind: Kind, half?: boolean}} Field `half`: two of them share a row where there is room */

/** @param {string} name @param {Kind} [kind] @returns {Field} */
const half = (name, kind = "text") => ({ name, kind, half: true });
/** @param {string} name @param {Kind} [kind] @returns {Field} */
const whole = (name, kind = "text") => ({ name, kind });

const dates = [half("startDate", "date"), half("endDate", "date")];

export const BASICS = [
  half("name"),
  half("label"),
  half("email", "email"),
  half("phone", "tel"),
  half("url", "url"),
  half("image", "url"),
  whole("summary", "long"),
];
export const LOCATION = [half("city"), half("region"), half("countryCode"), half("postalCode"), whole("address")];
export const PROFILE = [half("network"), half("username"), whole("url", "url")];

/** @type {Record<string, Field[]>} by section */
export const FIELDS = {
  work: [
    half("position"),
    half("name"),
    half("location"),
    half("url", "url"),
    ...dates,
    whole("description"),
    whole("summary", "long"),
    whole("highlights", "lines"),
  ],
  projects: [
    half("name"),
    half("entity"),
    half("type"),
    half("url", "url"),
    ...dates,
    whole("description", "long"),
    half("roles", "words"),
    half("keywords", "words"),
    whole("highlights", "lines"),
  ],
  education: [
    half("institution"),
    half("location"),
    half("studyType"),
    half("area"),
    ...dates,
    half("score"),
    half("url", "url"),
    whole("courses", "lines"),
  ],
  skills: [half("name"), half("level"), whole("keywords", "words")],
  certificates: [half("name"), half("issuer"), half("date", "date"), half("url", "url")],
  awards: [half("title"), half("awarder"), half("date", "date"), whole("summary", "long")],
  publications: [half("name"), half("publisher"), half("releaseDate", "date"), half("url", "url"), whole("summary", "long")],
  volunteer: [
    half("position"),
    half("organization"),
    half("location"),
    half("url", "url"),
    ...dates,
    whole("summary", "long"),
    whole("highlights", "lines"),
  ],
  languages: [half("language"), half("fluency")],
  interests: [half("name"), whole("keywords", "words")],
  references: [half("name"), whole("reference", "long")],
  sections: [whole("heading"), whole("lines", "lines")],
};

/** A date as JSON Resume has it; empty is one too. */
const DATE = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/** @param {string} text */
export const isDate = (text) => DATE.test(text.trim());

/** A list as one line. @param {readonly string[]} words */
export const together = (words) => words.join(", ");

/**
 * The words of a line: cut at commas, semicolons and line ends outside of brackets.
 * @param {string} text
 * @returns {string[]}
 */
export function apart(text) {
  const words = [""];
  let depth = 0;
  for (const char of text) {
    if ("([（".includes(char)) depth++;
    else if (")]）".includes(char)) depth = Math.max(0, depth - 1);
    if (char === "\n" || (!depth && ",;，；、،".includes(char))) words.push("");
    else words[words.length - 1] += char;
  }
  return words.map((word) => word.trim()).filter(Boolean);
}

/**
 * About as many rows as a text takes, for browsers that do not size a box by its content.
 * @param {string} text
 * @param {number} [perRow] characters
 */
export const rowsOf = (text, perRow = 80) =>
  text.split("\n").reduce((rows, line) => rows + 1 + Math.floor(line.length / perRow), 0);
