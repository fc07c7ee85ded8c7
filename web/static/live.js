/**
 * One WebSocket to a session that heals itself: every numbered event once, in order, over any number of connections.
 *
 * Knows no page: the browser's parts (socket, clock, dice) come in by argument, so that tests can hold them.
 */

/** @import { EventFrame, ReplyFrame, ServerFrame } from "./protocol.d.ts" */

/** @typedef {"connecting" | "live" | "offline" | "signed-out" | "missing" | "refused" | "closed"} Link */
/** @typedef {{ok: boolean, duplicate?: boolean, error?: {code: string, message: string} | null}} Answer */
/**
 * @typedef {object} Surroundings
 * @property {(url: string, protocol: string) => WebSocket} open
 * @property {(run: () => void, ms: number) => number} after
 * @property {(timer: number) => void} forget
 * @property {() => number} random
 * @property {() => string} id
 */

export const PROTOCOL = "tailoring.v1";
/** Closing codes after which trying again is of no use; the others mean: come back later. */
const FINAL = new Map(
  /** @type {[number, Link][]} */ ([
    [1002, "refused"],
    [1003, "refused"],
    [1007, "refused"],
    [1009, "refused"],
    [4400, "refused"],
    [4401, "signed-out"],
    [4403, "missing"],
    [4404, "missing"],
  ]),
);
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
const SPREAD_MS = 5_000;
const BUSY_MS = 10_000;
const REPLY_MS = 20_000;
/** Silence of this many heartbeats means that the connection is dead, whatever the browser believes. */
const BEATS = 2.5;

export class Live {
  /**
   * @param {string} url of the socket, without the number
   * @param {(frame: ServerFrame) => void} onFrame
   * @param {(link: Link) => void} onLink
   * @param {Surroundings} surroundings
   */
  constructor(url, onFrame, onLink, surroundings) {
    this.url = url;
    this.onFrame = onFrame;
    this.onLink = onLink;
    this.around = surroundings;
    this.last = 0;
    this.attempts = 0;
    this.behind = 0;
    this.beat = 15_000;
    /** @type {WebSocket | null} */
    this.socket = null;
    /** @type {number | null} */
    this.watchdog = null;
    /** @type {number | null} */
    this.retry = null;
    this.ended = false;
    /** @type {Map<string, {resolve: (answer: Answer) => void, timer: number}>} */
    this.waiting = new Map();
  }

  connect() {
    if (this.ended) return;
    this.cancel("retry");
    this.drop();
    this.hold(this.around.open(`${this.url}?after=${this.last}`, PROTOCOL));
  }

  /** Go on with a connection that was opened before, with what came on it. @param {Watched} found */
  adopt({ socket, frames, code }) {
    this.hold(socket);
    for (const data of frames) this.receive(data);
    if (code) this.lost(code);
  }

  /** @param {WebSocket} socket */
  hold(socket) {
    this.socket = socket;
    this.watch();
    socket.onmessage = (message) => socket === this.socket && this.receive(String(message.data));
    socket.onclose = (event) => socket === this.socket && this.lost(event.code);
  }

  /**
   * Send a command and wait for its reply.
   * @param {string} type
   * @param {Record<string, unknown>} [fields]
   * @returns {Promise<Answer>}
   */
  send(type, fields = {}) {
    const request_id = this.around.id();
    if (this.socket?.readyState !== 1) return Promise.resolve(unsent("OFFLINE"));
    this.socket.send(JSON.stringify({ type, request_id, ...fields }));
    return new Promise((resolve) => {
      const timer = this.around.after(() => this.settle(request_id, unsent("NO_REPLY")), REPLY_MS);
      this.waiting.set(request_id, { resolve, timer });
    });
  }

  /** Try now instead of waiting for the next turn: the machine is online again, or the person asks. */
  hurry() {
    if (this.retry === null) return;
    this.attempts = 0;
    this.connect();
  }

  /** The machine is offline: that is known now, not when the heartbeat is missed. */
  away() {
    if (this.ended || !this.socket) return;
    this.attempts ||= 1;
    this.lost(1006);
  }

  /** Leave for good. */
  close() {
    this.ended = true;
    this.cancel("retry");
    this.drop();
    this.failAll("OFFLINE");
  }

  /** @param {string} text */
  receive(text) {
    /** @type {ServerFrame} */
    const frame = JSON.parse(text);
    this.watch();
    if (frame.type === "session_state") {
      this.attempts = 0;
      this.beat = (frame.heartbeat_s || 15) * 1_000;
      this.watch();
      this.onLink("live");
    }
    if (frame.type === "reply") return this.replied(frame);
    if (frame.type === "heartbeat") {
      return this.compare(frame.seq);
    }
    if ("seq" in frame && frame.type !== "session_state" && !this.inOrder(frame)) return;
    this.onFrame(frame);
  }

  /**
   * Whether an event is the next one; a gap is healed by asking again from the last number.
   * @param {EventFrame} event
   */
  inOrder(event) {
    if (event.seq <= this.last) return false;
    if (event.seq > this.last + 1) {
      this.lost(1006);
      return false;
    }
    this.last = event.seq;
    return true;
  }

  /**
   * A heartbeat may overtake the events that it speaks of; two in a row that do mean that something is missing.
   * @param {number} seq
   */
  compare(seq) {
    if (seq <= this.last) this.behind = 0;
    else if (this.behind === this.last + 1) this.lost(1006);
    else this.behind = this.last + 1;
  }

  /** @param {ReplyFrame} reply */
  replied(reply) {
    if (reply.request_id) this.settle(reply.request_id, reply);
  }

  /**
   * @param {string} id
   * @param {Answer} answer
   */
  settle(id, answer) {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    this.around.forget(waiting.timer);
    waiting.resolve(answer);
  }

  /** @param {number} code */
  lost(code) {
    this.drop();
    this.failAll("OFFLINE");
    const final = FINAL.get(code);
    if (final) {
      this.ended = true;
      return this.onLink(final);
    }
    this.onLink(this.attempts === 0 ? "connecting" : "offline");
    this.retry = this.around.after(() => this.connect(), this.pause(code));
    this.attempts++;
  }

  /** How long to wait: at once at first, then spread over five seconds, then ever longer. @param {number} code */
  pause(code) {
    const dice = this.around.random();
    const extra = code === 4429 || code === 1013 ? BUSY_MS : 0;
    if (this.attempts === 0) return extra + dice * FIRST_RETRY_MS;
    const backoff = Math.min(LONGEST_RETRY_MS, 500 * 2 ** this.attempts);
    return extra + backoff + dice * SPREAD_MS;
  }

  watch() {
    this.cancel("watchdog");
    this.watchdog = this.around.after(() => this.lost(1006), this.beat * BEATS);
  }

  drop() {
    this.cancel("watchdog");
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  /** @param {string} code */
  failAll(code) {
    for (const id of [...this.waiting.keys()]) this.settle(id, unsent(code));
  }

  /** @param {"retry" | "watchdog"} name */
  cancel(name) {
    const timer = this[name];
    if (timer !== null) this.around.forget(timer);
    this[name] = null;
  }
}

/** @param {string} code @returns {Answer} The message is left to the catalogue of strings. */
const unsent = (code) => ({ ok: false, error: { code, message: "" } });

/** @returns {Surroundings} What a browser offers. */
export const browser = () => ({
  open: (url, protocol) => new WebSocket(url, protocol),
  after: (run, ms) => window.setTimeout(run, ms),
  forget: (timer) => window.clearTimeout(timer),
  random: Math.random,
  id: () => crypto.randomUUID(),
});
