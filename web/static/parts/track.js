/** Keeps a session or a posting among the applications; what is kept already is opened instead. */

import { html, useSignal } from "../html.js";
import { navigate } from "../router.js";
import { sentence, tell } from "../store.js";
import { strings } from "../strings.js";

/** @import { Application } from "../applications.d.ts" */

const words = strings.track;

/** @param {{by: "session_id" | "job_description_id", id: string}} props */
export function Track({ by, id }) {
  const busy = useSignal(false);
  const kept = useSignal("");
  const track = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      // Few sessions are tracked: what it takes is loaded when one is.
      const { applications } = await import("../api/applications.js");
      const known = await find(applications, by, id);
      if (known) return navigate(`/applications/${known.id}`);
      kept.value = (await applications.add({ [by]: id })).id;
      tell(words.kept);
    } catch (error) {
      tell(error instanceof TypeError ? strings.failed.network : sentence(error));
    } finally {
      busy.value = false;
    }
  };
  if (kept.value) return html`<a class="button" href=${`/applications/${kept.value}`}>${words.open}</a>`;
  return html`<button class="button" aria-disabled=${busy.value} onClick=${track}>${words.go}</button>`;
}

/**
 * @param {typeof import("../api/applications.js").applications} applications
 * @param {"session_id" | "job_description_id"} by
 * @param {string} id
 * @returns {Promise<Application | null>}
 */
async function find(applications, by, id) {
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
