/** The words of the cover letter. */

/** @param {number} n @param {string} one @param {string} many */
const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

export const letter = {
  label: "Cover letter",
  lead: "Written from this résumé and your answers. A sentence that neither supports stays out; one of your own comes in when you write “in the letter, say: …” below.",
  none: "No letter yet.",
  noneHint: "It is written for this posting, and yours as PDF, Word, Markdown or plain text.",
  go: "Write a cover letter",
  again: "Write it anew",
  writing: "Writing…",
  waiting: "The letter appears here as it is written.",
  failed: "There is no new letter.",
  sound: "Checked ✓ Each sentence that is no courtesy has a source.",
  refused: (/** @type {number} */ n) => `Checked ✓ ${count(n, "sentence", "sentences")} had no source and stayed out.`,
  own: "(your own words; “take that out of the letter” removes them)",
  download: "Download the letter",
};
