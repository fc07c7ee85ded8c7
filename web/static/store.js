/** What all pages share: who is signed in, today's use, and a sentence to tell. */

import { api, known, Refused } from "./api.js";
import { signal } from "./html.js";

/** @import { User } from "./protocol.d.ts" */
/** @import { Stats } from "./api.js" */
/** @import { NoticeFrame } from "./notices.d.ts" */
/** @typedef {{to: string, action: string, file?: boolean}} Way where a sentence leads: a page, or a file to download */
/** @typedef {{id: number, text: string, way: Way | null}} Notice */

/** undefined until it is known, null when nobody is signed in. */
export const me = signal(/** @type {User | null | undefined} */ (known ? undefined : null));

/** null where there are none, or not yet. */
export const stats = signal(/** @type {Stats | null} */ (null));

/** Ask what of today's use is left; a page can do without. */
export const count = () => api.stats().then((use) => (stats.value = use), () => undefined);

/** A sentence that a page has nowhere to put. */
export const notice = signal(/** @type {Notice | null} */ (null));

/** Whether the server tells what happens as it happens. */
export const live = signal(false);

/** What it told last. */
export const heard = signal(/** @type {NoticeFrame | null} */ (null));

let notices = 0;

/** @param {string} text @param {Way | null} [way] */
export function tell(text, way = null) {
  notice.value = { id: ++notices, text, way };
}

/** Ask the server who is signed in. Raises `Refused` when it cannot be asked. */
export async function whoAmI() {
  try {
    me.value = await api.me();
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 401) throw error;
    me.value = null;
  }
}

/** @param {unknown} error @returns {string} the sentence to show; a lost sign-in also ends it here */
export function sentence(error) {
  if (!(error instanceof Refused)) throw error;
  if (error.status === 401) me.value = null;
  return error.message;
}
