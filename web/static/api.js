/** Calls to our own server; every refusal becomes a `Refused` with the server's sentence. */

import { strings } from "./strings.js";

/** @import { SessionRow, User } from "./protocol.d.ts" */
/** @typedef {{field: string, message: string}} FieldError */
/** @typedef {{items: SessionRow[], next_cursor: string | null}} SessionPage */
/**
 * @typedef {object} Stats
 * @property {number} total_resumes_generated
 * @property {number} active_jobs
 * @property {number} active_limit
 * @property {{used: number, limit: number}} today
 * @property {number | null} median_score_gain
 * @property {{checked: number, invented: number, refused: number}} facts
 */

/** A call that was not carried out; `message` is for the person. Status 0: the server was not reached. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} message
   * @param {string} code
   * @param {FieldError[]} errors
   */
  constructor(status, message, code, errors = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** Browsers let no more than 64 KiB outlive a page; a character may take three bytes. */
const MOST_KEPT_ALIVE = 20_000;

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body] FormData is sent as it is, anything else as JSON
 * @param {Record<string, string>} [headers]
 * @param {{keepalive?: boolean, as?: "json" | "blob" | "file"}} [how] `keepalive`: also when the page goes away meanwhile;
 * a `file` is a blob and its name
 * @returns {Promise<any>} the parsed body or the file, or null when there is none
 */
export async function call(method, path, body, headers = {}, { keepalive = false, as = "json" } = {}) {
  /** @type {RequestInit} */
  const request = { method, headers: { Accept: "application/json", ...headers }, credentials: "same-origin" };
  if (body instanceof FormData) request.body = body;
  else if (body !== undefined) {
    request.body = JSON.stringify(body);
    request.headers = { ...request.headers, "Content-Type": "application/json" };
    request.keepalive = keepalive && request.body.length < MOST_KEPT_ALIVE;
  }
  let response;
  try {
    response = await ((method === "GET" && underWay(path)) || fetch(`/api${path}`, request));
  } catch {
    throw new Refused(0, strings.failed.network, "NETWORK");
  }
  if (!response.ok) throw await refusal(response);
  if (as === "file") return { blob: await response.blob(), name: nameOf(response) };
  return response.status === 204 ? null : response[as]();
}

/** The file's name, as the server gives it. @param {Response} response */
function nameOf(response) {
  const told = response.headers.get("Content-Disposition") ?? "";
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(told);
  return coded ? decodeURIComponent(coded[1]) : (/filename="([^"]*)"/i.exec(told)?.[1] ?? "");
}

const first = globalThis.first ?? {};

/** What was asked before this module was there: once, as it is old afterwards. @param {string} path */
function underWay(path) {
  const answer = first[path];
  delete first[path];
  return answer;
}

/** Whether the server was given anything to know a person by; without it nobody needs to be asked. */
export const known = typeof document === "undefined" || "/auth/me" in first;

/** @param {Response} response */
async function refusal(response) {
  /** @type {any} */
  const body = await response.json().catch(() => null); // a proxy in between may answer with a page of its own
  const detail = body?.detail ?? {};
  return new Refused(response.status, detail.message || strings.failed.unknown, detail.code ?? "", detail.errors ?? []);
}

export const api = {
  /** @returns {Promise<User>} */
  me: () => call("GET", "/auth/me"),
  /** @param {{username: string, email?: string, password: string}} who */
  register: (who) => call("POST", "/auth/register", who),
  /** @param {{username: string, password: string}} who @returns {Promise<{user: User}>} */
  login: (who) => call("POST", "/auth/login", who),
  logout: () => call("POST", "/auth/logout"),

  /** @param {string | null} [cursor] @returns {Promise<SessionPage>} */
  sessions: (cursor) =>
    call("GET", `/tailoring-sessions/?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`),
  /**
   * @param {FormData} form
   * @param {string} key makes a second try of the same start harmless
   * @returns {Promise<{id: string}>}
   */
  start: (form, key) => call("POST", "/tailoring-sessions/", form, { "Idempotency-Key": key }),
  /** @param {string} id */
  resume: (id) => call("POST", `/tailoring-sessions/${id}/resume`),
  /** @returns {Promise<Stats | null>} null where the server keeps no statistics */
  stats: async () => {
    try {
      return await call("GET", "/user/stats");
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return null;
      throw error;
    }
  },
  /**
   * Address of a session's document as it stands.
   * @param {string} id
   * @param {"pdf" | "docx" | "md" | "txt" | "json"} format
   */
  file: (id, format) => `/api/tailoring-sessions/${id}/resume.${format}`,
  /** @param {string} id @param {Location} at @returns {string} address of the session's socket */
  socket: (id, at) => `${at.protocol === "https:" ? "wss" : "ws"}://${at.host}/ws/tailoring/${id}`,
};
