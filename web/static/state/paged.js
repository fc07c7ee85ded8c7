/** A list that the server hands out page by page, newest first. */

import { signal } from "../html.js";
import { sentence } from "../store.js";

/**
 * @template {{id: string}} Row
 */
export class Paged {
  /** @param {(cursor: string | null) => Promise<{items: Row[], next_cursor: string | null}>} fetch */
  constructor(fetch) {
    this.fetch = fetch;
    /** undefined until the first answer. */
    this.rows = signal(/** @type {Row[] | undefined} */ (undefined));
    this.cursor = signal(/** @type {string | null} */ (null));
    this.trouble = signal("");
    this.busy = signal(false);
    this.asked = 0;
  }

  /** The first page, in place of all that is shown. */
  load() {
    return this.ask(null, (items) => items);
  }

  /** The next page, behind what is shown; nothing while one is on its way. */
  async more() {
    if (this.busy.value || !this.cursor.value) return;
    await this.ask(this.cursor.value, (items) => {
      const rows = this.rows.value ?? [];
      const known = new Set(rows.map((row) => row.id));
      return [...rows, ...items.filter((row) => !known.has(row.id))];
    });
  }

  /**
   * @param {string | null} cursor
   * @param {(items: Row[]) => Row[]} join
   */
  async ask(cursor, join) {
    const turn = ++this.asked;
    this.busy.value = true;
    try {
      const page = await this.fetch(cursor);
      if (turn !== this.asked) return;
      this.rows.value = join(page.items);
      this.cursor.value = page.next_cursor;
      this.trouble.value = "";
    } catch (error) {
      if (turn === this.asked) this.trouble.value = sentence(error);
    } finally {
      if (turn === this.asked) this.busy.value = false;
    }
  }

  /** A row as it is now; one that was not there comes first. @param {Row} row */
  put(row) {
    const rows = this.rows.value ?? [];
    const there = rows.some((one) => one.id === row.id);
    this.rows.value = there ? rows.map((one) => (one.id === row.id ? row : one)) : [row, ...rows];
  }

  /** @param {string} id */
  drop(id) {
    this.rows.value = this.rows.value?.filter((row) => row.id !== id);
  }
}
