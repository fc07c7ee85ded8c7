/** Applications in order: what is due first, then what moved last. */

/** @import { Application, ApplicationStatus } from "../applications.d.ts" */

/** In the order in which an application goes through them. */
export const STATUSES = /** @type {const} */ (["saved", "applied", "interview", "offer", "rejected", "withdrawn"]);

/** Nothing more is expected of these. @type {ReadonlySet<ApplicationStatus>} */
const CLOSED = new Set(/** @type {const} */ (["rejected", "withdrawn"]));

const DAY_MS = 86_400_000;

/**
 * How near the next step is.
 * @param {Pick<Application, "next_step_at" | "status">} one
 * @param {Date} [now]
 * @returns {"" | "later" | "soon" | "over"} empty when there is none, or when nothing more is expected; soon: within two days
 */
export function due({ next_step_at, status }, now = new Date()) {
  if (!next_step_at || CLOSED.has(status)) return "";
  const left = Date.parse(next_step_at) - now.getTime();
  if (left < 0) return "over";
  return left <= 2 * DAY_MS ? "soon" : "later";
}

/**
 * What has a next step comes first, the nearest before; then what changed last.
 * @param {readonly Application[]} rows
 * @returns {Application[]}
 */
export function ordered(rows) {
  const step = (/** @type {Application} */ row) => (due(row) ? Date.parse(row.next_step_at ?? "") : Infinity);
  return [...rows].sort((a, b) => {
    const [first, second] = [step(a), step(b)];
    return first === second ? b.updated_at.localeCompare(a.updated_at) : first - second;
  });
}

/**
 * A column for every status, empty ones too.
 * @param {readonly Application[]} rows
 */
export function columns(rows) {
  const all = ordered(rows);
  return STATUSES.map((status) => ({ status, rows: all.filter((row) => row.status === status) }));
}

/**
 * A moment as a field of a form wants it, where the person is: "2026-03-02" or "2026-03-02T14:30".
 * @param {string | null} at RFC 3339
 * @param {"date" | "datetime-local"} kind
 */
export function toField(at, kind) {
  if (!at) return "";
  const then = new Date(at);
  const local = new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString();
  return local.slice(0, kind === "date" ? 10 : 16);
}

/**
 * The moment that a field of a form names; a day alone is its noon, so that it is the same day nearly everywhere.
 * @param {string} text
 * @returns {string | null} RFC 3339 in UTC, or null when there is none
 */
export function fromField(text) {
  if (!text) return null;
  const then = new Date(text.includes("T") ? text : `${text}T12:00`);
  return Number.isNaN(then.getTime()) ? null : then.toISOString();
}
