/** Calls about stored postings. */

import { call } from "../api.js";

/** @import { Posting, PostingHead } from "../postings.d.ts" */

export const postings = {
  /** @param {{url?: string, text?: string, again?: boolean}} given @returns {Promise<Posting>} */
  parse: (given) => call("POST", "/job-description/parse", given),
  /** @param {string | null} cursor @returns {Promise<{items: PostingHead[], next_cursor: string | null}>} */
  page: (cursor) => call("GET", `/job-descriptions?limit=30${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`),
  /** @param {string} id @returns {Promise<Posting>} */
  one: (id) => call("GET", `/job-descriptions/${encodeURIComponent(id)}`),
  /** @param {string} id */
  remove: (id) => call("DELETE", `/job-descriptions/${encodeURIComponent(id)}`),
};
