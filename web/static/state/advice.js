/** The advice about one résumé: asked for, filtered, read, applied. */

import { cvs } from "../api/cvs.js";
import { Refused } from "../api.js";
import { computed, signal } from "../html.js";
import { sentence } from "../store.js";

/** @import { Cv, Suggestion } from "../cvs.d.ts" */
/** @typedef {"open" | "unread" | "all"} Filter */

const RANK = { high: 0, medium: 1, low: 2 };

/**
 * The most urgent first; what is done comes last.
 * @param {readonly Suggestion[]} items
 * @returns {Suggestion[]}
 */
export const ranked = (items) =>
  [...items].sort((a, b) => Number(a.is_applied) - Number(b.is_applied) || RANK[a.priority] - RANK[b.priority]);

/** @param {readonly Suggestion[]} items @param {Filter} filter @returns {Suggestion[]} */
export const filtered = (items, filter) =>
  items.filter((one) => filter === "all" || (filter === "unread" ? !one.is_read : !one.is_applied));

export class Advice {
  /** @param {string} id of the résumé */
  constructor(id) {
    this.id = id;
    this.cv = signal(/** @type {Cv | null} */ (null));
    /** undefined until the first answer. */
    this.items = signal(/** @type {Suggestion[] | undefined} */ (undefined));
    this.filter = signal(/** @type {Filter} */ ("all"));
    this.shown = computed(() => ranked(filtered(this.items.value ?? [], this.filter.value)));
    /** Whether it was looked through since the page was opened. */
    this.made = signal(false);
    this.missing = signal(false);
    this.trouble = signal("");
    /** Ids of what is on its way; "make" while the résumé is looked through. */
    this.busy = signal(/** @type {ReadonlySet<string>} */ (new Set()));
  }

  async load() {
    this.trouble.value = "";
    try {
      this.cv.value = await cvs.get(this.id);
      /** @type {Suggestion[]} */
      let items = [];
      /** @type {string | null} */
      let cursor = null;
      do {
        const page = await cvs.suggestions(this.id, cursor);
        items = [...items, ...page.items];
        cursor = page.next_cursor;
      } while (cursor);
      this.items.value = items;
    } catch (error) {
      if (error instanceof Refused && (error.status === 404 || error.status === 400)) this.missing.value = true;
      else this.trouble.value = sentence(error);
    }
  }

  /** Have the résumé looked through; what is found again keeps its read state. */
  make() {
    return this.working("make", async () => {
      await cvs.suggest(this.id);
      await this.load();
      this.made.value = true;
    });
  }

  /** @param {Suggestion} one */
  read(one) {
    return this.working(one.id, async () => this.put(await cvs.read(one.id)));
  }

  /** @param {Suggestion} one @returns {Promise<boolean>} whether the résumé has changed */
  apply(one) {
    return this.working(one.id, async () => this.put(await cvs.apply(this.id, one.id)));
  }

  /** @param {Suggestion} one */
  put(one) {
    this.items.value = this.items.value?.map((each) => (each.id === one.id ? { ...each, ...one } : each));
  }

  /** @param {string} what @param {() => Promise<void> | void} work @returns {Promise<boolean>} whether it was done */
  async working(what, work) {
    if (this.busy.value.has(what)) return false;
    this.busy.value = new Set([...this.busy.value, what]);
    this.trouble.value = "";
    try {
      await work();
      return true;
    } catch (error) {
      this.trouble.value = sentence(error);
      return false;
    } finally {
      const left = new Set(this.busy.value);
      left.delete(what);
      this.busy.value = left;
    }
  }
}
