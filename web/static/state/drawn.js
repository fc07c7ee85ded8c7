/** The PDF of a document that is stored nowhere: made anew a moment after it changed, but not too often. */

import { Refused } from "../api.js";
import { signal } from "../html.js";

/** The service draws twenty a minute for one address; half of them are left for downloads. */
const PAUSE_MS = 2_500;
const LEAST_MS = 6_000;
/** A frame may still show the document before. */
const KEPT_MS = 10_000;

/** @template T */
export class Drawn {
  /**
   * @param {(wanted: T) => Promise<Blob>} draw
   * @param {{pause?: number, least?: number, kept?: number}} [timing] milliseconds: after a change, between two
   * drawings, and how long one outlives the next
   */
  constructor(draw, { pause = PAUSE_MS, least = LEAST_MS, kept = KEPT_MS } = {}) {
    this.kept = kept;
    this.draw = draw;
    this.pause = pause;
    this.least = least;
    /** Of the newest drawing; empty while there is none. */
    this.address = signal("");
    this.busy = signal(false);
    this.trouble = signal("");
    /** @type {{value: T} | null} */
    this.wanted = null;
    this.last = -Infinity;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** @param {T} value */
  change(value) {
    this.wanted = { value };
    this.later();
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.max(this.pause, this.last + this.least - performance.now()));
  }

  /** @param {T} [value] */
  async now(value) {
    if (value !== undefined) this.wanted = { value };
    clearTimeout(this.timer);
    const wanted = this.wanted;
    if (!wanted || this.busy.value) return;
    this.busy.value = true;
    this.last = performance.now();
    try {
      this.show(await this.draw(wanted.value));
      this.trouble.value = "";
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.trouble.value = error.message;
    } finally {
      this.busy.value = false;
    }
    if (this.wanted === wanted) this.wanted = null;
    else this.later();
  }

  /** Nothing to draw. */
  clear() {
    clearTimeout(this.timer);
    this.wanted = null;
    this.trouble.value = "";
    this.forget();
    this.address.value = "";
  }

  /** @param {Blob} blob */
  show(blob) {
    this.forget();
    this.address.value = URL.createObjectURL(blob);
  }

  forget() {
    const old = this.address.peek();
    if (old) setTimeout(() => URL.revokeObjectURL(old), this.kept);
  }

  stop() {
    clearTimeout(this.timer);
    this.wanted = null;
    this.forget();
  }
}
