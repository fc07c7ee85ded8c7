/** Text of the model as it is being written: shown at once, and gone when the finished text takes its place. */

/** @import { EventFrame, Partial, TokenFrame } from "../protocol.d.ts" */

/** @typedef {{id: string, text: string, length: number}} Draft length in code points */

/** @param {string} text Offsets count code points, as Python counts them. */
const points = (text) => Array.from(text);

/**
 * What was being written when the watcher came.
 * @param {readonly Partial[]} partials
 * @returns {Draft[]}
 */
export const begun = (partials) => partials.map(({ id, text }) => ({ id, text, length: points(text).length }));

/**
 * Add a batch at its offset; one that leaves a hole is left out, since the whole text is sent again now and then.
 * @param {Draft[]} drafts
 * @param {TokenFrame} token
 * @returns {Draft[]}
 */
export function written(drafts, { id, offset, text }) {
  const present = drafts.find((d) => d.id === id) ?? { id, text: "", length: 0 };
  if (offset > present.length) return drafts;
  const kept = offset === present.length ? present.text : points(present.text).slice(0, offset).join("");
  const draft = { id, text: kept + text, length: offset + points(text).length };
  return [...drafts.filter((d) => d.id !== id), draft];
}

/**
 * Drafts that an event leaves: the finished text takes its draft's place, and a run that ended writes no more.
 * @param {Draft[]} drafts
 * @param {EventFrame} event
 * @returns {Draft[]}
 */
export function settled(drafts, event) {
  if (!drafts.length) return drafts;
  if (event.type === "status_changed" && event.status !== "running") return [];
  const id =
    event.type === "message" || event.type === "letter_update"
      ? event.id
      : event.type === "resume_update"
        ? event.change?.id
        : event.type === "human_input_required"
          ? event.question_id
          : event.type === "progress_update"
            ? event.id
            : undefined;
  return id ? drafts.filter((d) => d.id !== id) : drafts;
}

/** Whether a draft is a cover letter's, which has a place of its own. @param {Draft} draft */
export const ofLetter = ({ id }) => /^l\d+$/.test(id);
