/** The history of sessions: refreshed when the server tells of something, and by itself, often while something runs. */

import { api } from "../api.js";
import { effect, signal } from "../html.js";
import { heard, live, sentence, stats } from "../store.js";
import { can } from "./stages.js";

/** @import { SessionRow } from "../protocol.d.ts" */

const BUSY_MS = 2_000;
const IDLE_MS = 15_000;
/** Where the server tells when something comes to rest, only the bars between are asked for. */
const TOLD_BUSY_MS = 6_000;
const TOLD_IDLE_MS = 60_000;

export class List {
  constructor() {
    /** undefined until the first answer. */
    this.rows = signal(/** @type {SessionRow[] | undefined} */ (undefined));
    this.trouble = signal("");
    this.cursor = signal(/** @type {string | null} */ (null));
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.running = false;
    this.asked = 0;
    this.deaf = () => {};
    this.seen = () => document.visibilityState === "visible" && this.refresh();
  }

  start() {
    this.running = true;
    document.addEventListener("visibilitychange", this.seen);
    // The first run is the first refresh; then whatever is told, or that nothing is told any more.
    this.deaf = effect(() => {
      void heard.value;
      void live.value;
      this.refresh();
    });
  }

  stop() {
    this.running = false;
    this.deaf();
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.seen);
  }

  /** Ask again, and once more after a while; a page that nobody sees asks nothing. */
  async refresh() {
    clearTimeout(this.timer);
    const turn = ++this.asked;
    try {
      const [page, use] = await Promise.all([api.sessions(), api.stats()]);
      if (turn !== this.asked) return;
      const older = (this.rows.value ?? []).slice(page.items.length);
      this.rows.value = older.length ? merged(page.items, this.rows.value ?? []) : page.items;
      if (!older.length) this.cursor.value = page.next_cursor;
      stats.value = use;
      this.trouble.value = "";
    } catch (error) {
      if (turn !== this.asked) return;
      this.trouble.value = sentence(error);
    }
    if (!this.running) return;
    clearTimeout(this.timer);
    const busy = this.rows.value?.some((row) => can.busy(row.status));
    const pause = live.value ? (busy ? TOLD_BUSY_MS : TOLD_IDLE_MS) : busy ? BUSY_MS : IDLE_MS;
    this.timer = setTimeout(() => this.seen(), pause);
  }

  /** Older sessions behind those that are shown. */
  async more() {
    try {
      const page = await api.sessions(this.cursor.value);
      this.rows.value = merged(this.rows.value ?? [], page.items);
      this.cursor.value = page.next_cursor;
    } catch (error) {
      this.trouble.value = sentence(error);
    }
  }
}

/**
 * The first list, then what only the second has.
 * @param {SessionRow[]} first
 * @param {SessionRow[]} second
 */
export function merged(first, second) {
  const known = new Set(first.map((row) => row.id));
  return [...first, ...second.filter((row) => !known.has(row.id))];
}
