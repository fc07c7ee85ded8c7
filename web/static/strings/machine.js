/** The words of what a machine reads. */

/** @param {number} n @param {string} one @param {string} many */
const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

export const machine = {
  lead: "Our own file, read again by a program, as applicant systems do before a person looks.",
  which: "Which file",
  formats: { pdf: "PDF", docx: "Word (DOCX)" },
  found: (/** @type {number} */ found, /** @type {number} */ expected) => `${found} of ${count(expected, "word", "words")} come back.`,
  missing: "Lost on the way:",
  text: "The text as a machine reads it",
};
