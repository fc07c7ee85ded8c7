/** What a page knows of one session: a pure function of the frames that it was sent. */

import { begun, settled, written } from "./drafts.js";
import { entryOf } from "./log.js";

/** @import * as P from "../protocol.d.ts" */
/** @import { Draft } from "./drafts.js" */

/** @typedef {{outcome: NonNullable<P.Question["outcome"]>, stance: P.Stance | null, answer: string}} Resolution */
/**
 * One thing in the conversation, in the order of its number.
 * @typedef {{seq: number, at: string} & (
 *   | {kind: "progress", message: string, stage: P.Stage}
 *   | {kind: "question", id: string}
 *   | {kind: "answer", id: string, text: string, stance: P.Stance | null, outcome: Resolution["outcome"]}
 *   | {kind: "message", id: string, role: "user" | "assistant", text: string, fallback: P.EngineName | null}
 *   | {kind: "change", id: string}
 *   | {kind: "status", status: P.Status, reason: string}
 *   | {kind: "error", code: string, message: string, retryable: boolean}
 * )} Entry
 */
/**
 * @typedef {object} Session
 * @property {boolean} known the first frame has come
 * @property {P.Status} status
 * @property {P.Stage} stage
 * @property {number} progress
 * @property {number} seq the newest number that the values here contain
 * @property {number} logged the newest number that the conversation contains
 * @property {string} content
 * @property {P.JsonResume} data
 * @property {P.JsonResume} original
 * @property {string} language of the résumé
 * @property {Record<string, string>} headings what its sections are called in it
 * @property {number} revision changes whenever the document does
 * @property {P.Question[]} questions
 * @property {P.Change[]} changes
 * @property {P.Score} score
 * @property {P.Requirement[]} requirements
 * @property {P.FactCheck} factCheck
 * @property {string[]} refused
 * @property {P.Job} job
 * @property {number | null} pages of the document as it was last laid out
 * @property {number | null} pageTarget
 * @property {P.EngineName | null} engine the one that the person chose
 * @property {P.Failure | null} error
 * @property {P.Letter | null} letter the cover letter as it stands
 * @property {P.Failure | null} letterFailure why there is no newer one
 * @property {Draft[]} drafts
 * @property {Entry[]} log
 */

/** @returns {Session} */
export const nothing = () => ({
  known: false,
  status: "pending",
  stage: "read",
  progress: 0,
  seq: 0,
  logged: 0,
  content: "",
  data: {},
  original: {},
  language: "",
  headings: {},
  revision: 0,
  questions: [],
  changes: [],
  score: { before: null, after: null },
  requirements: [],
  factCheck: { claims: 0, supported: 0, refused: 0, unsure: 0, invented: 0 },
  refused: [],
  job: { title: "", company: "", location: "", url: "", source: "" },
  pages: null,
  pageTarget: null,
  engine: null,
  error: null,
  letter: null,
  letterFailure: null,
  drafts: [],
  log: [],
});

/**
 * The session after one frame. Replies and heartbeats change nothing here.
 * @param {Session} session
 * @param {P.ServerFrame} frame
 * @returns {Session}
 */
export function reduce(session, frame) {
  switch (frame.type) {
    case "session_state":
      return snapshot(session, frame);
    case "token":
      return { ...session, drafts: written(session.drafts, frame) };
    case "reply":
    case "heartbeat":
      return session;
    default:
      return numbered(session, frame);
  }
}

/**
 * @param {Session} session
 * @param {P.SessionStateFrame} frame
 * @returns {Session}
 */
function snapshot(session, frame) {
  return {
    ...session,
    known: true,
    status: frame.status,
    stage: frame.stage,
    progress: frame.progress,
    seq: frame.seq,
    content: frame.content,
    data: frame.data,
    original: frame.original,
    language: frame.language,
    headings: frame.headings,
    revision: session.known && session.content === frame.content ? session.revision : frame.seq,
    questions: frame.questions,
    changes: frame.changes,
    score: frame.score,
    requirements: frame.requirements,
    factCheck: frame.fact_check,
    refused: frame.refused,
    job: frame.job,
    pages: frame.pages ?? null,
    pageTarget: frame.page_target ?? null,
    engine: frame.engine ?? null,
    error: frame.error,
    letter: frame.letter ?? null,
    drafts: begun(frame.partials ?? []),
  };
}

/**
 * A stored event goes into the conversation once; into the values only when the first frame did not contain it.
 * @param {Session} session
 * @param {P.EventFrame} event
 * @returns {Session}
 */
function numbered(session, event) {
  if (event.seq <= session.logged) return session;
  const values = event.seq > session.seq ? { ...folded(session, event), seq: event.seq } : session;
  const entry = entryOf(session, event);
  return {
    ...values,
    logged: event.seq,
    log: entry ? [...session.log, entry] : session.log,
    drafts: settled(values.drafts, event),
  };
}

/**
 * @param {Session} session
 * @param {P.EventFrame} event
 * @returns {Session}
 */
function folded(session, event) {
  switch (event.type) {
    case "progress_update":
      return { ...session, stage: event.stage, progress: event.progress };
    case "human_input_required": {
      const { question: text, question_id: id, ...asked } = event;
      const open = { ...asked, id, text, asked: true, outcome: null, stance: null, answer: "" };
      return { ...session, questions: [...session.questions.filter((q) => q.id !== id), open] };
    }
    case "question_resolved": {
      const { question_id, outcome, stance, answer } = event;
      const resolve = (/** @type {P.Question} */ q) => (q.id === question_id ? { ...q, outcome, stance, answer } : q);
      return { ...session, questions: session.questions.map(resolve) };
    }
    case "resume_update": {
      const { content, data, change, superseded } = event;
      return { ...session, content, data, revision: event.seq, changes: noted(session.changes, change, superseded) };
    }
    case "match_update": {
      const job = Object.values(event.job ?? {}).some(Boolean) ? event.job : session.job;
      return { ...session, score: event.score, requirements: event.requirements, factCheck: event.fact_check, job };
    }
    case "status_changed":
      return { ...session, status: event.status, error: event.status === "failed" ? session.error : null };
    case "session_error":
      return { ...session, error: failure(event) };
    case "options_update":
      return { ...session, pageTarget: event.page_target, engine: event.engine };
    case "layout_update":
      return { ...session, pages: event.pages };
    case "letter_update": {
      const { id, text, check, refused, own, error } = event;
      return error ? { ...session, letterFailure: error } : { ...session, letter: { id, text, check, refused, own }, letterFailure: null };
    }
    case "message":
      return session;
    default:
      // What this page does not know changes nothing in it.
      return session;
  }
}

/** @param {P.Failure} event @returns {P.Failure} */
const failure = ({ code, message, retryable, fallback = null }) => ({ code, message, retryable, fallback });

/**
 * The changes with one that is new or has a new state; the one that it replaced, or gives way to again, follows it.
 * @param {P.Change[]} changes
 * @param {P.Change | null} change
 * @param {string | null} superseded
 */
function noted(changes, change, superseded) {
  if (!change) return changes;
  const partner = change.status === "rejected" ? "accepted" : "rejected";
  const rest = changes.map((c) => (c.id === change.id ? change : c.id === superseded ? { ...c, status: partner } : c));
  return /** @type {P.Change[]} */ (rest.some((c) => c.id === change.id) ? rest : [...rest, change]);
}

/**
 * The question that waits for the person, the oldest first; those behind it have not been asked yet.
 * @param {Session} session
 * @returns {P.Question | null}
 */
export const openQuestion = (session) => session.questions.find((q) => q.outcome === null && q.asked !== false) ?? null;
