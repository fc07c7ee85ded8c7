/** A session's or a posting's application: the one that is there, or a new one. */

import { applications } from "../api/applications.js";

/** @import { Application } from "../applications.d.ts" */

/**
 * @param {"session_id" | "job_description_id"} by
 * @param {string} id
 * @returns {Promise<{application: Application, known: boolean}>} `known`: it was there before
 */
export async function tracked(by, id) {
  const there = await find(by, id);
  return { application: there ?? (await applications.add({ [by]: id })), known: there !== null };
}

/**
 * @param {"session_id" | "job_description_id"} by
 * @param {string} id
 * @returns {Promise<Application | null>}
 */
async function find(by, id) {
  /** @type {string | null} */
  let cursor = null;
  do {
    /** @type {{items: Application[], next_cursor: string | null}} */
    const page = await applications.page(cursor);
    const known = page.items.find((one) => one[by] === id);
    if (known) return known;
    cursor = page.next_cursor;
  } while (cursor);
  return null;
}
