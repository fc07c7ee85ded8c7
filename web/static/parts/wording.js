/** Sentences about changes and evidence, put together from the catalogue. */

import { fullDay } from "../dates.js";
import { pathOf, whereabouts } from "../state/evidence.js";
import { strings } from "../strings.js";

/** @import { Change, Evidence, JsonResume, Question } from "../protocol.d.ts" */

/**
 * "Globex, bullet 2", "the summary", "the skills"; an entry without a name by its section's.
 * @param {string} path
 * @param {JsonResume} original
 */
export function where(path, original) {
  const { section, entry, bullet } = whereabouts(path, original);
  const { where: words } = strings;
  if (section === "summary" || section === "basics") return words[section];
  if (section === "skills") return entry ? words.skillsOf(entry) : words.skills;
  if (path === "certificates" || path === "languages" || path === "awards" || path === "volunteer") return words[path];
  if (bullet !== null) return words.bullet(entry, bullet);
  return entry || strings.doc.sections[/** @type {keyof typeof strings.doc.sections} */ (section)] || words.other;
}

/** Sections whose parts are names, and so long at most is one that a sentence holds. */
const NAMED = ["skills", "certificates", "languages"];
const NAME_CHARS = 60;

/**
 * "Added Docker to the skills", "Changed Globex, bullet 2".
 * @param {Change} change
 * @param {JsonResume} original
 */
export function changeLine(change, original) {
  const { talk } = strings;
  const [taken, offered] = change.path.includes(".") ? [talk.removed, talk.offered] : [talk.whole, talk.offeredWhole];
  const removal = change.status === "accepted" ? taken : offered;
  const say = { insert: talk.added, remove: removal, move: talk.moved, replace: talk.changed }[change.op];
  const text = change.op === "insert" ? change.after : change.op === "remove" ? change.before : "";
  const named = NAMED.includes(change.section) && text.length <= NAME_CHARS && !text.includes("\n");
  return say(where(change.path, original), named ? text : "");
}

/**
 * Where evidence was found: "résumé p. 2, line 14", "your answer to question 1".
 * @param {Evidence} evidence
 * @param {readonly Question[]} questions
 */
export function source(evidence, questions) {
  const { change: words } = strings;
  if (evidence.told_at) return words.fromEarlier(fullDay(evidence.told_at));
  if (evidence.source === "resume") return words.fromResume(evidence.page, evidence.line);
  if (evidence.source === "chat") return words.fromChat;
  return words.fromAnswer(questions.find((q) => q.id === evidence.ref)?.index);
}

/**
 * The same, short, for lists: "Globex, bullet 1", "your answer to question 1".
 * @param {Evidence} evidence
 * @param {readonly Question[]} questions
 * @param {JsonResume} original
 */
export function shortSource(evidence, questions, original) {
  const path = evidence.source === "resume" ? pathOf(evidence.ref) : "";
  return path ? where(path, original).replace(/^the /, "") : source(evidence, questions);
}
