/** Calls about one session that its socket does not carry. */

import { call } from "../api.js";

/** @import { SessionRow } from "../protocol.d.ts" */
/** @import { ReadBack } from "../sessions.d.ts" */

export const sessions = {
  /** @param {string} id @returns {Promise<SessionRow>} */
  head: (id) => call("GET", `/tailoring-sessions/${id}`),
  /** What a machine reads in our own file. @param {string} id @param {"pdf" | "docx"} format @returns {Promise<ReadBack>} */
  readBack: (id, format) => call("GET", `/tailoring-sessions/${id}/read-back?format=${format}`),
  /** Address of the cover letter. @param {string} id @param {"pdf" | "docx" | "md" | "txt"} format */
  letter: (id, format) => `/api/tailoring-sessions/${id}/cover-letter.${format}`,
};
