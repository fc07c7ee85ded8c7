/** Calls about one session that its socket does not carry. */

import { call } from "../api.js";

/** @import { ReadBack } from "../sessions.d.ts" */

export const sessions = {
  /** What a machine reads in our own file. @param {string} id @param {"pdf" | "docx"} format @returns {Promise<ReadBack>} */
  readBack: (id, format) => call("GET", `/tailoring-sessions/${id}/read-back?format=${format}`),
  /** Address of the cover letter. @param {string} id @param {"pdf" | "docx" | "md" | "txt"} format */
  letter: (id, format) => `/api/tailoring-sessions/${id}/cover-letter.${format}`,
};
