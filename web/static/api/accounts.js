/** Calls about one's own account. */

import { call } from "../api.js";

/** @import { Account, ModelUsage, SignIn } from "../account.d.ts" */

export const accounts = {
  /** @returns {Promise<Account>} */
  mine: () => call("GET", "/auth/me"),
  /** @returns {Promise<SignIn[]>} newest first */
  signIns: () => call("GET", "/auth/sessions"),
  /** @param {string} id */
  revoke: (id) => call("DELETE", `/auth/sessions/${id}`),
  /** @returns {Promise<ModelUsage>} what was asked of language models for this account */
  usage: () => call("GET", "/user/usage"),
  /** @param {string} password @param {string} chosen All other sign-ins end. */
  changePassword: (password, chosen) => call("PUT", "/auth/me/password", { password, new_password: chosen }),
  /** @param {string} password the account's own, once more */
  remove: (password) => call("DELETE", "/auth/me", { password }),
  /** @returns {Promise<Blob>} a zip of everything that is stored for the account */
  exported: () => call("GET", "/auth/me/export", undefined, {}, { as: "blob" }),
};
