/**
 * One WebSocket of a person's notifications that heals itself: each notice once, over any number of connections.
 *
 * Knows no page: the browser's parts (socket, clock, dice) come in by argument, so that tests can hold them.
 */

import { notices as words } from "../strings/notices.js";

/** @import { Surroundings } from "../live.js" */
/** @import { NoticeFrame, NotificationsFrame } from "../notices.d.ts" */

export const PROTOCOL = "notifications.v1";
/** Closing codes after which trying again is of no use: signed out, or not understood. */
const FINAL = new Set([1002, 1003, 1007, 1009, 4400, 4401, 4403, 4404]);
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 120_000;
/** Silence of this many heartbeats means that the connection is dead, whatever the browser believes. */
const BEATS = 2.5;
/** Notices that are known by their id; the server repeats those of the last seconds only. */
const MOST_KNOWN = 200;

export class Notices {
  /**
   * @param {string} url of the socket
   * @param {(notice: NoticeFrame) => void} onNotice
   * @param {(live: boolean) => void} onLink whether notices come as they happen
   * @param {Surroundings} surroundings
   */
  constructor(url, onNotice, onLink, surroundings) {
    this.url = url;
    this.onNotice = onNotice;
    this.onLink = onLink;
    this.around = surroundings;
    /** Up to when everything was told. */
    this.since = "";
    /** @type {string[]} */
    this.known = [];
    this.attempts = 0;
    this.beat = 15_000;
    /** @type {WebSocket | null} */
    this.socket = null;
    /** @type {number | null} */
    this.timer = null;
    this.ended = false;
  }

  connect() {
    if (this.ended) return;
    this.drop();
    const socket = this.around.open(this.url + (this.since && `?since=${encodeURIComponent(this.since)}`), PROTOCOL);
    this.socket = socket;
    this.watch();
    socket.onmessage = (message) => socket === this.socket && this.receive(String(message.data));
    socket.onclose = (event) => socket === this.socket && this.lost(event.code);
  }

  /** Try now instead of waiting for the next turn: the machine is online again, or the page is seen again. */
  hurry() {
    if (this.socket || this.ended) return;
    this.attempts = 0;
    this.connect();
  }

  /** Leave for good. */
  close() {
    this.ended = true;
    this.drop();
    this.onLink(false);
  }

  /** @param {string} text */
  receive(text) {
    /** @type {NotificationsFrame} */
    const frame = JSON.parse(text);
    if (frame.type === "ready") {
      this.attempts = 0;
      this.beat = frame.heartbeat_s * 1_000;
      this.since ||= frame.at;
      this.onLink(true);
    } else if (frame.type === "heartbeat") {
      this.since = frame.at;
    } else if (!this.known.includes(frame.id)) {
      this.known = [...this.known, frame.id].slice(-MOST_KNOWN);
      this.onNotice(frame);
    }
    this.watch();
  }

  /** @param {number} code */
  lost(code) {
    this.drop();
    this.onLink(false);
    if (FINAL.has(code)) {
      this.ended = true;
      return;
    }
    const backoff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.attempts);
    this.attempts++;
    this.timer = this.around.after(() => this.connect(), backoff * (0.5 + this.around.random()));
  }

  watch() {
    this.cancel();
    this.timer = this.around.after(() => this.lost(1006), this.beat * BEATS);
  }

  drop() {
    this.cancel();
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  cancel() {
    if (this.timer !== null) this.around.forget(this.timer);
    this.timer = null;
  }
}

/** @param {NoticeFrame} notice @returns {{text: string, to: string, action: string} | null} null for what needs no word */
export function sentenceOf(notice) {
  if (notice.type === "application_reminder") {
    const name = [notice.position, notice.company].filter(Boolean).join(", ") || words.someApplication;
    return { text: words.reminder(name), to: `/applications/${notice.application_id}`, action: words.open };
  }
  const job = notice.job.title || words.someJob;
  const to = `/sessions/${notice.session_id}`;
  if (notice.type === "question_waiting") return { text: words.question(job), to, action: words.answer };
  if (notice.status === "stopped") return null;
  return { text: words[notice.status](job), to, action: words.open };
}
