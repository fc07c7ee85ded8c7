/** The nine stages of a session, and how far each is. */

/** @import { Failure, Question, Stage, Status } from "../protocol.d.ts" */

/** In the order in which a session goes through them. */
export const STAGES = /** @type {const} */ ([
  "read",
  "requirements",
  "match",
  "questions",
  "summary",
  "experience",
  "skills",
  "check",
  "finish",
]);

/** @typedef {"done" | "active" | "waiting" | "paused" | "failed" | "ahead"} Standing */

/**
 * How far each stage is.
 * @param {Stage} stage the present one
 * @param {Status} status
 * @param {Question | null} question the open one, if any
 * @returns {{stage: Stage, standing: Standing}[]}
 */
export function standings(stage, status, question) {
  const here = STAGES.indexOf(question ? stageOf(question) : stage);
  return STAGES.map((name, n) => {
    if (status === "completed" || n < here) return { stage: name, standing: "done" };
    return { stage: name, standing: n > here ? "ahead" : present(status, question !== null) };
  });
}

/** @param {Question} question @returns {Stage} The stage that cannot be left before it is answered. */
const stageOf = ({ kind }) => (kind === "posting" ? "requirements" : kind === "draft" ? "check" : "questions");

/**
 * @param {Status} status
 * @param {boolean} asking
 * @returns {Standing}
 */
function present(status, asking) {
  if (status === "failed") return "failed";
  if (status === "stopped") return "paused";
  return asking || status === "waiting" ? "waiting" : "active";
}

/** What a person can do with a session, by its status. */
export const can = {
  /** @param {Status} status */
  stop: (status) => status === "pending" || status === "running" || status === "waiting",
  /** @param {Status} status @param {Failure | null} [error] */
  resume: (status, error = null) => status === "stopped" || (status === "failed" && error?.retryable !== false),
  /** Go on with the built-in engine. @param {Status} status @param {Failure | null} [error] */
  without: (status, error = null) => status === "failed" && error?.fallback === "offline",
  /** @param {Status} status */
  busy: (status) => status === "pending" || status === "running",
};
