/** Calls about what a person told us. */

import { call } from "../api.js";

/** @import { Statement } from "../told.d.ts" */
/** @import { Stance } from "../protocol.d.ts" */

const MOST = 200;

export const told = {
  /** @param {string | null} cursor @returns {Promise<{items: Statement[], next_cursor: string | null}>} */
  page: (cursor) => call("GET", `/evidence?limit=${MOST}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`),
  /** @param {string} id @param {{text: string, place: string, stance: Stance}} now @returns {Promise<Statement>} */
  edit: (id, now) => call("PATCH", `/evidence/${id}`, now),
  /** @param {string} id */
  forget: (id) => call("DELETE", `/evidence/${id}`),
};
