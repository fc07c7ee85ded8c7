/** What the conversation says of a session's events. */

/** @import * as P from "../protocol.d.ts" */
/** @import { Entry, Session } from "./session.js" */

/** Stages that end with the number of changes that they made. */
const WRITING = new Set(["summary", "experience", "skills"]);

/**
 * The conversation without what it has said already: how many changes stand right above, each in its own line, and how a
 * stage went where it went no other way before.
 * @param {readonly Entry[]} log
 * @returns {Entry[]}
 */
export function worthSaying(log) {
  /** @type {Map<string, string>} */
  const last = new Map();
  return log.filter((entry, n) => {
    if (entry.kind !== "progress") return true;
    const counts = WRITING.has(entry.stage) && log[n - 1]?.kind === "change";
    const again = last.get(entry.stage) === entry.message;
    last.set(entry.stage, entry.message);
    return !counts && !again;
  });
}

/**
 * What the conversation says of an event, if anything.
 * @param {Session} session
 * @param {P.EventFrame} event
 * @returns {Entry | null}
 */
export function entryOf(session, event) {
  const { seq, at } = event;
  switch (event.type) {
    case "progress_update":
      return { seq, at, kind: "progress", message: event.message, stage: event.stage };
    case "human_input_required":
      return { seq, at, kind: "question", id: event.question_id };
    case "question_resolved": {
      const { question_id: id, outcome, stance, answer, shown_by } = event;
      const text = shown_by ? `${answer}: “${shown_by.quote}”` : answer;
      return { seq, at, kind: "answer", id, text, stance, outcome };
    }
    case "message": {
      const told = event.in_reply_to && session.log.some((e) => e.kind === "answer" && e.id === event.in_reply_to);
      if (told && event.role === "user") return null;
      return { seq, at, kind: "message", id: event.id, role: event.role, text: event.text, fallback: event.error?.fallback ?? null };
    }
    case "resume_update": {
      const { change } = event;
      const again = change && session.log.some((e) => e.kind === "change" && e.id === change.id);
      return change && !again && change.author === "engine" ? { seq, at, kind: "change", id: change.id } : null;
    }
    case "status_changed":
      // A session is completed anew after each talk; once is enough to say what to do next.
      if (event.status === "completed" && session.log.some((e) => e.kind === "status" && e.status === "completed")) return null;
      return { seq, at, kind: "status", status: event.status, reason: event.reason };
    case "session_error":
      return { seq, at, kind: "error", code: event.code, message: event.message, retryable: event.retryable };
    default:
      return null;
  }
}
