/** Keeps a session or a posting among the applications; what is kept already is opened instead. */

import { html, useEffect, useRef, useSignal } from "../html.js";
import { navigate } from "../router.js";
import { sentence, tell } from "../store.js";
import { strings } from "../strings.js";

const words = strings.track;

/** @param {{by: "session_id" | "job_description_id", id: string}} props */
export function Track({ by, id }) {
  const busy = useSignal(false);
  const kept = useSignal("");
  const link = useRef(/** @type {HTMLAnchorElement | null} */ (null));
  useEffect(() => link.current?.focus(), [kept.value]);
  const track = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      // Few sessions are tracked: what it takes is loaded when one is.
      const { tracked } = await import("../state/tracked.js");
      const { application, known } = await tracked(by, id);
      if (known) return navigate(`/applications/${application.id}`);
      kept.value = application.id;
      tell(words.kept);
    } catch (error) {
      tell(error instanceof TypeError ? strings.failed.network : sentence(error));
    } finally {
      busy.value = false;
    }
  };
  if (kept.value) return html`<a class="button" ref=${link} href=${`/applications/${kept.value}`}>${words.open}</a>`;
  return html`<button class="button" aria-disabled=${busy.value} onClick=${track}>${words.go}</button>`;
}
