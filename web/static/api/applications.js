/** Calls about applications. */

import { call } from "../api.js";

/** @import { Application, ApplicationFields } from "../applications.d.ts" */

const MOST = 200;

export const applications = {
  /** @param {string | null} cursor @returns {Promise<{items: Application[], next_cursor: string | null}>} */
  page: (cursor) => call("GET", `/applications?limit=${MOST}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`),
  /** @param {string} id @returns {Promise<Application>} */
  one: (id) => call("GET", `/applications/${encodeURIComponent(id)}`),
  /** @param {ApplicationFields} given @returns {Promise<Application>} */
  add: (given) => call("POST", "/applications", given),
  /** @param {string} id @param {ApplicationFields} changes @returns {Promise<Application>} */
  edit: (id, changes) => call("PATCH", `/applications/${encodeURIComponent(id)}`, changes),
  /** @param {string} id */
  remove: (id) => call("DELETE", `/applications/${encodeURIComponent(id)}`),
  /** Address of the table of all of them. */
  table: "/api/applications/export.csv",
};
