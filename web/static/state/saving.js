/** Saves by itself a moment after the last change, and never over a version that the person has not seen. */

import { Refused } from "../api.js";
import { signal } from "../html.js";

/** Long enough that a sentence is not saved word by word, short enough that nobody waits for it. */
const PAUSE_MS = 900;
const RETRY_MS = 5_000;

/** @typedef {"saved" | "changed" | "saving" | "failed" | "conflict"} SaveState */
/**
 * @template T
 * @typedef {(value: T, version: number, leaving: boolean) => Promise<number>} Send
 * stores a value over a version; the new version. `leaving`: the page goes away meanwhile
 */

/** @template T */
export class Saving {
  /**
   * @param {Send<T>} send
   * @param {number} version the one that the person sees
   * @param {{pause?: number, retry?: number}} [timing] milliseconds
   */
  constructor(send, version, { pause = PAUSE_MS, retry = RETRY_MS } = {}) {
    this.state = signal(/** @type {SaveState} */ ("saved"));
    /** What the server said when it failed. */
    this.trouble = signal("");
    /** Rises whenever something was stored. */
    this.version = signal(version);
    this.send = send;
    this.pause = pause;
    this.retry = retry;
    /** @type {{value: T} | null} What is not stored yet. */
    this.waiting = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    /** @type {Promise<void> | null} */
    this.running = null;
  }

  /** @param {T} value */
  change(value) {
    this.waiting = { value };
    if (this.state.value === "conflict") return;
    if (!this.running) this.state.value = "changed";
    this.after(this.pause);
  }

  /** @param {number} milliseconds */
  after(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), milliseconds);
  }

  /**
   * Save now what waits; resolves when nothing waits any more, or when it cannot be saved.
   * @param {boolean} [leaving]
   * @returns {Promise<void>}
   */
  async flush(leaving = false) {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.waiting || this.state.value === "conflict") return;
    this.running = this.store(this.waiting, leaving);
    await this.running;
    if (this.waiting && this.state.value === "changed") return this.flush(leaving);
  }

  /** @param {{value: T}} sent @param {boolean} leaving */
  async store(sent, leaving) {
    this.state.value = "saving";
    try {
      this.version.value = await this.send(sent.value, this.version.value, leaving);
      if (this.waiting === sent) this.waiting = null;
      this.state.value = this.waiting ? "changed" : "saved";
      this.trouble.value = "";
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.state.value = error.code === "VERSION_CONFLICT" ? "conflict" : "failed";
      this.trouble.value = error.message;
      // What the server does not accept stays unaccepted; what did not reach it may do so later.
      if (this.state.value === "failed" && (error.status === 0 || error.status >= 500 || error.status === 429)) {
        this.after(this.retry);
      }
    } finally {
      this.running = null;
    }
  }

  /** Store mine over the version that is there now. @param {number} version @returns {Promise<void>} */
  async overwrite(version) {
    this.version.value = version;
    this.state.value = "changed";
    await this.flush();
  }

  /** What waits is given up: the other version is what counts. @param {number} version */
  yield(version) {
    clearTimeout(this.timer);
    this.waiting = null;
    this.version.value = version;
    this.state.value = "saved";
    this.trouble.value = "";
  }

  /** Whether leaving now would lose something. */
  get open() {
    return this.waiting !== null;
  }

  stop() {
    clearTimeout(this.timer);
  }
}
