/** Calls about the résumés of one's library, and about making a file of one that is in none. */

import { call } from "../api.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { AppliedSuggestion, Cv, CvItem, FileFormat, PaperSize, Suggestion, Template } from "../cvs.d.ts" */

/** @param {Record<string, string | null>} given */
const query = (given) => new URLSearchParams(Object.entries(given).flatMap(([k, v]) => (v === null ? [] : [[k, v]])));

export const cvs = {
  /** @param {string | null} [cursor] @returns {Promise<{items: CvItem[], next_cursor: string | null}>} newest first */
  page: (cursor = null) => call("GET", `/cvs?${query({ limit: "50", cursor })}`),
  /** @param {string} id @returns {Promise<Cv>} */
  get: (id) => call("GET", `/cvs/${id}`),
  /**
   * @param {File | Blob} file
   * @param {string} filename
   * @param {string} [title]
   * @returns {Promise<Cv>}
   */
  upload(file, filename, title = "") {
    const form = new FormData();
    form.set("file", file, filename);
    if (title) form.set("title", title);
    return call("POST", "/cvs/upload", form, { "Idempotency-Key": crypto.randomUUID() });
  },
  /**
   * @param {string} id
   * @param {{title?: string, data?: JsonResume, doubts?: {id: string, path: string}[]}} change
   * @param {number} version the one that was seen; another one there is a refusal, VERSION_CONFLICT
   * @param {boolean} [leaving] the page goes away: the request outlives it
   * @returns {Promise<Cv>}
   */
  change: (id, change, version, leaving = false) =>
    call("PUT", `/cvs/${id}`, change, { "If-Match": `"${version}"` }, { keepalive: leaving }),
  /** @param {string} id */
  remove: (id) => call("DELETE", `/cvs/${id}`),
  /** @param {string} id Address of the file that was uploaded. */
  original: (id) => `/api/cvs/${id}/original`,
  /**
   * @param {string} id
   * @param {FileFormat} format
   * @param {{template?: Template, paper?: PaperSize, version?: number}} [how] `version` keeps a browser from showing an older one
   * @returns {string} address of the résumé as a file
   */
  file(id, format, { template, paper, version } = {}) {
    const how = query({ format, template: template ?? null, paper: paper ?? null, version: version?.toString() ?? null });
    return `/api/cvs/${id}/export?${how}`;
  },

  /** @param {string} id @param {string | null} [cursor] @returns {Promise<{items: Suggestion[], next_cursor: string | null}>} */
  suggestions: (id, cursor = null) => call("GET", `/cvs/${id}/suggestions?${query({ cursor })}`),
  /** @param {string} id @returns {Promise<{items: Suggestion[]}>} */
  suggest: (id) => call("POST", "/ai-suggestions", { cv_id: id }),
  /** @param {string} id of the suggestion @returns {Promise<Suggestion>} */
  read: (id) => call("PUT", `/ai-suggestions/${id}/read`),
  /** @param {string} id @param {string} suggestion @returns {Promise<AppliedSuggestion>} */
  apply: (id, suggestion) => call("POST", `/cvs/${id}/suggestions/${suggestion}/apply`),

  /**
   * A file of a résumé that is stored nowhere.
   * @param {JsonResume} data
   * @param {{format: "pdf" | "docx" | "md" | "txt", template?: Template, paper?: PaperSize}} how
   * @returns {Promise<Blob>}
   */
  render: (data, how) => call("POST", "/render", { resume_data: data, ...how }, {}, { as: "blob" }),
};
