/** A stored posting that a tailoring is to begin with, instead of an address or a text. */

import { postings as calls } from "../api/postings.js";
import { html, useEffect, useSignal } from "../html.js";
import { sentence } from "../store.js";
import { strings } from "../strings.js";

/** @import { Signal } from "../vendor/signals.js" */
/** @import { PostingHead } from "../postings.d.ts" */

const words = strings.start;

/** @param {{id: Signal<string>}} props emptied when the person wants another one, or when it is not there any more */
export function ChosenPosting({ id }) {
  const found = useSignal(/** @type {PostingHead | null} */ (null));
  const trouble = useSignal("");
  useEffect(() => {
    calls.one(id.value).then((one) => (found.value = one)).catch((error) => (trouble.value = sentence(error)));
  }, [id.value]);
  const other = () => {
    id.value = "";
    history.replaceState(null, "", "/");
  };
  const one = found.value;
  return html`<div class="field">
    <span id="chosen-posting">${words.posting}</span>
    <input type="hidden" name="job_description_id" value=${id.value} />
    <div class="chosen" role="group" aria-labelledby="chosen-posting">
      <a class="name" href=${`/postings/${id.value}`}>${one ? one.title || words.stored : trouble.value ? words.stored : strings.loading}</a>
      ${one && html`<small>${[one.company, one.location].filter(Boolean).join(" · ")}</small>`}
      ${trouble.value && html`<small class="trouble-line" role="alert">${trouble.value}</small>`}
      <button type="button" class="link" onClick=${other}>${words.other}</button>
    </div>
  </div>`;
}
