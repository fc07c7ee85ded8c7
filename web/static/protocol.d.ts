// The frames of the live protocol (tailoring.v1) as the pages receive them; mirrors tailor/model/events.py.

export type Status = "pending" | "running" | "waiting" | "completed" | "stopped" | "failed";
export type Stage =
  | "read" | "requirements" | "match" | "questions" | "summary" | "experience" | "skills" | "check" | "finish";
export type EngineName = "llm" | "offline";
export type Stance = "yes" | "no" | "cannot_confirm";
export type RequirementStanding = "demonstrated" | "declared" | "asked" | "missing";

export interface Score { before: number | null; after: number | null }
export interface FactCheck { claims: number; supported: number; refused: number; unsure: number; invented: number }
export interface Job { title: string; company: string; location: string; url: string; source: string }
/** `fallback`: the engine that can go on in its place, as the command `resume` names it. */
export interface Failure { code: string; message: string; retryable: boolean; fallback?: EngineName | null }
export interface Partial { id: string; text: string }

export interface Evidence {
  source: "resume" | "answer" | "chat";
  ref: string;
  quote: string;
  page?: number | null;
  line?: number | null;
  told_at?: string | null;
}
export interface Claim { kind: string; text: string; tier: "hard" | "soft"; supported: boolean; evidence?: Evidence | null }
export interface Check { verdict: "supported" | "unsure" | "unsupported" | "own_words"; claims: Claim[] }

export interface Letter { id: string; text: string; check: Check; refused: number; own: string[] }

export interface Change {
  id: string;
  section: string;
  path: string;
  op: "replace" | "insert" | "remove" | "move";
  target: string;
  before: string;
  after: string;
  order: string[];
  position: number | null;
  reason: string;
  requirement_ids: string[];
  evidence: Evidence[];
  check: Check;
  status: "proposed" | "accepted" | "rejected";
  author: "engine" | "person";
  supersedes: string | null;
  for_length?: boolean;
  /** The message that led to it; empty for what no message asked for. */
  asked_in?: string;
}

export interface Question {
  id: string;
  kind: "gap" | "posting" | "draft" | "place";
  text: string;
  reason: string;
  requirement: string;
  quote: string;
  choices: string[];
  shown_by?: Evidence | null;
  /** Lines of the résumé that the person may point at, nearest first. */
  lines?: Evidence[];
  index: number;
  of: number;
  asked?: boolean;
  outcome: "answered" | "skipped" | "withdrawn" | null;
  stance: Stance | null;
  answer: string;
}

export interface Requirement {
  id: string;
  text: string;
  kind: "must" | "nice";
  category: string;
  state: RequirementStanding;
  quote: string;
  evidence: Evidence[];
  note: string;
}

/** JSON Resume, as far as the pages draw it: unknown fields are left alone. */
export type JsonResume = Record<string, any>;

export interface SessionStateFrame {
  type: "session_state";
  session_id: string;
  status: Status;
  stage: Stage;
  progress: number;
  seq: number;
  content: string;
  data: JsonResume;
  original: JsonResume;
  language: string;
  headings: Record<string, string>;
  question: Question | null;
  questions: Question[];
  changes: Change[];
  score: Score;
  requirements: Requirement[];
  fact_check: FactCheck;
  refused: string[];
  job: Job;
  pages: number | null;
  page_target: number | null;
  engine: EngineName | null;
  error: Failure | null;
  letter?: Letter | null;
  partials: Partial[];
  heartbeat_s: number;
}

interface Numbered { seq: number; at: string; run: number }
export type EventFrame = Numbered & (
  | { type: "progress_update"; message: string; stage: Stage; progress: number; id?: string }
  | {
      type: "human_input_required"; question: string; question_id: string; kind: Question["kind"]; reason: string;
      requirement: string; quote: string; choices: string[]; shown_by?: Evidence | null; lines?: Evidence[];
      index: number; of: number;
    }
  | {
      type: "question_resolved"; question_id: string; outcome: NonNullable<Question["outcome"]>; stance: Stance | null;
      answer: string; shown_by?: Evidence | null;
    }
  | {
      type: "resume_update"; content: string; revision: number; change: Change | null; superseded: string | null;
      data: JsonResume;
    }
  | { type: "match_update"; score: Score; requirements: Requirement[]; fact_check: FactCheck; job: Job }
  | {
      type: "letter_update"; id: string; text: string; check: Check; refused: number; own: string[];
      error: Failure | null;
    }
  | { type: "message"; id: string; role: "user" | "assistant"; text: string; in_reply_to: string | null; error?: Failure | null }
  | { type: "status_changed"; status: Status; reason: string }
  | { type: "layout_update"; revision: number; pages: number; page_target: number | null }
  | { type: "options_update"; page_target: number | null; engine: EngineName | null }
  | ({ type: "session_error" } & Failure)
);

export interface TokenFrame { type: "token"; id: string; offset: number; text: string }
export interface ReplyFrame {
  type: "reply"; request_id: string | null; ok: boolean; duplicate: boolean;
  error: { code: string; message: string } | null; message_id?: string | null;
}
export interface HeartbeatFrame { type: "heartbeat"; seq: number }

export type ServerFrame = SessionStateFrame | EventFrame | TokenFrame | ReplyFrame | HeartbeatFrame;

/** A session in lists and over HTTP. */
export interface SessionRow {
  id: string;
  status: Status;
  progress: number;
  stage: Stage;
  job: Job;
  score: Score;
  question: { id: string; kind?: Question["kind"]; text?: string } | null;
  error: Failure | string | null;
  created_at: string;
  updated_at: string;
  kept_until: string | null;
}

export interface User { id: string; username: string; email: string | null; name?: string | null }
