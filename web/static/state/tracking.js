/**
 * Which changes a document shows, and what they make of one list of lines.
 *
 * Mirrors `apply` of tailor/model/change.py: a change addresses the original, in any order.
 */

import { diff } from "./diff.js";

/** @import { Change } from "../protocol.d.ts" */
/** @import { Piece } from "./diff.js" */

/**
 * One text of the document with what happens to it. `change` is null where nothing does.
 * @typedef {object} Line
 * @property {string} path where it stands in the original; an insertion has the path of its list
 * @property {string} before
 * @property {string} after what stands there when all shown changes hold
 * @property {Change | null} change
 * @property {Piece[]} pieces
 */

/**
 * The changes to show, at most one a place: the accepted one, else the proposed one, else the newest that was rejected
 * (so that it can be taken back). What a person's own wording took the place of is not shown beside it.
 * @param {readonly Change[]} changes
 * @returns {Change[]}
 */
export function visible(changes) {
  const known = new Set(changes.map((c) => c.id));
  const replaced = new Set(changes.filter((c) => c.supersedes && c.status !== "rejected").map((c) => c.supersedes));
  const rank = { accepted: 2, proposed: 1, rejected: 0 };
  /** @type {Map<string, Change>} */
  const slots = new Map();
  for (const change of changes) {
    if (replaced.has(change.id)) continue;
    if (change.status === "rejected" && change.supersedes && known.has(change.supersedes)) continue;
    const slot = slotOf(change);
    const present = slots.get(slot);
    if (!present || rank[change.status] >= rank[present.status]) slots.set(slot, change);
  }
  return [...slots.values()];
}

/** @param {Change} change What at most one accepted change may hold: a text, an order, or a new line of its own. */
function slotOf(change) {
  if (change.op === "insert") return `insert ${change.id}`;
  return `${change.op === "move" ? "order" : "text"} ${change.target}`;
}

/** Changes by the path that they address, for drawing. */
export class Ledger {
  /** @param {readonly Change[]} changes */
  constructor(changes) {
    /** @type {Map<string, Change>} */
    this.texts = new Map();
    /** @type {Map<string, Change>} */
    this.orders = new Map();
    /** @type {Map<string, Change[]>} */
    this.inserts = new Map();
    for (const change of [...changes].sort(byId)) {
      if (change.op === "move") this.orders.set(change.path, change);
      else if (change.op === "insert") this.inserts.set(change.path, [...(this.inserts.get(change.path) ?? []), change]);
      else this.texts.set(change.path, change);
    }
  }

  /**
   * A single text such as the summary; null when there is neither a text nor a change of it.
   * @param {string} path
   * @param {string} before
   * @returns {Line | null}
   */
  text(path, before) {
    const change = this.texts.get(path) ?? this.inserts.get(path)?.at(-1) ?? null;
    return before || change ? line(path, before, change) : null;
  }

  /** What takes a whole entry out, unless it was taken back. @param {string} path */
  removal(path) {
    const change = this.texts.get(path);
    return change?.op === "remove" && change.status !== "rejected" ? change : null;
  }

  /** What was to take a whole entry out, and was rejected. @param {string} path */
  kept(path) {
    const change = this.texts.get(path);
    return change?.op === "remove" && change.status === "rejected" ? change : null;
  }

  /**
   * A list's lines in the order that they are to be shown in, insertions at their places.
   * @param {string} path
   * @param {readonly string[]} texts as they stand in the original
   * @returns {Line[]}
   */
  list(path, texts) {
    const present = texts.map((before, n) => this.text(`${path}[${n}]`, before) ?? line(`${path}[${n}]`, before, null));
    /** @type {Line[][]} */
    const slots = Array.from({ length: texts.length + 1 }, () => []);
    for (const change of this.inserts.get(path) ?? []) {
      const at = change.position ?? texts.length;
      slots[Math.max(0, Math.min(at, texts.length))].push(line(path, "", change));
    }
    const arranged = this.arranged(path, present);
    return slots.flatMap((slot, n) => (n < arranged.length ? [...slot, arranged[n]] : slot));
  }

  /**
   * Items in the order that an accepted move asks for; those that it does not name keep theirs behind them.
   * @template T
   * @param {string} path
   * @param {T[]} items
   * @returns {T[]}
   */
  arranged(path, items) {
    const move = this.orders.get(path);
    if (!move || move.status !== "accepted") return items;
    const rank = new Map(move.order.map((ref, n) => [place(ref), n]));
    const place_ = (/** @type {number} */ n) => rank.get(n) ?? rank.size;
    return items
      .map((item, n) => ({ item, n }))
      .sort((a, b) => place_(a.n) - place_(b.n) || a.n - b.n)
      .map(({ item }) => item);
  }
}

/** @param {Change} a @param {Change} b The order in which the server lays changes on: c2 before c10. */
const byId = (a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The position, from 0, that a reference's last part names: `w1h2` → 1, `s1.keywords[3]` → 3, `s2` → 1.
 * @param {string} ref
 */
export function place(ref) {
  const bracket = /\[(\d+)\]$/.exec(ref);
  if (bracket) return Number(bracket[1]);
  return Number(/(\d+)$/.exec(ref)?.[1] ?? 0) - 1;
}

/**
 * @param {string} path
 * @param {string} before
 * @param {Change | null} change
 * @returns {Line}
 */
function line(path, before, change) {
  const proposed = change ? (change.op === "remove" ? "" : change.after) : before;
  if (!change || change.status === "rejected") {
    return { path, before, after: before, change, pieces: before ? [{ op: "same", text: before }] : [] };
  }
  return { path, before, after: proposed, change, pieces: piecesOf(change, before, proposed) };
}

/**
 * A change never changes (its new state is a new object): its words are compared once, however often it is drawn.
 * @type {WeakMap<Change, {before: string, pieces: Piece[]}>}
 */
const compared = new WeakMap();

/**
 * @param {Change} change
 * @param {string} before
 * @param {string} after
 */
function piecesOf(change, before, after) {
  const known = compared.get(change);
  if (known?.before === before) return known.pieces;
  const pieces = diff(before, after);
  compared.set(change, { before, pieces });
  return pieces;
}
