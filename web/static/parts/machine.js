/** What a machine reads in the file that leaves: the words themselves, and what of them got lost. */

import { sessions } from "../api/sessions.js";
import { html, useComputed, useEffect, useSignal } from "../html.js";
import { sentence } from "../store.js";
import { strings } from "../strings.js";
import { machine as words } from "../strings/machine.js";
import { Skeleton } from "./listed.js";

/** @import { Room } from "../state/room.js" */
/** @import { ReadBack } from "../sessions.d.ts" */

const FORMATS = /** @type {const} */ (["pdf", "docx"]);

/** @param {{room: Room}} props */
export function Machine({ room }) {
  const revision = useComputed(() => room.session.value.revision).value;
  const format = useSignal(/** @type {"pdf" | "docx"} */ ("pdf"));
  const read = useSignal(/** @type {ReadBack | null} */ (null));
  const trouble = useSignal("");
  const turn = useSignal(0);
  const ask = () => {
    const mine = ++turn.value;
    trouble.value = "";
    sessions.readBack(room.id, format.value).then(
      (found) => {
        if (mine === turn.peek()) read.value = found;
      },
      (error) => {
        if (mine === turn.peek()) trouble.value = sentence(error);
      },
    );
  };
  useEffect(ask, [revision, format.value]);
  const found = read.value;
  return html`<div class="machine">
    <p class="quiet">${words.lead}</p>
    <div class="choose" role="group" aria-label=${words.which}>
      ${FORMATS.map(
        (one) =>
          html`<button class="button small" aria-pressed=${format.value === one} onClick=${() => (format.value = one)}>${words.formats[one]}</button>`,
      )}
    </div>
    ${trouble.value &&
    html`<p class="trouble-line" role="alert">${trouble.value}${" "}<button class="link" onClick=${ask}>${strings.retry}</button></p>`}
    ${found ? html`<${Read} found=${found} />` : !trouble.value && html`<${Skeleton} />`}
  </div>`;
}

/** @param {{found: ReadBack}} props */
function Read({ found }) {
  const { words_expected: expected, words_found: read, missing, text } = found;
  return html`<p class=${`verdict-line ${missing.length ? "lost" : ""}`} role="status">
      ${words.found(read, expected)}${missing.length > 0 && html`${" "}${words.missing} <q>${missing.join("”, “")}</q>`}
    </p>
    <pre class="sheet plain" tabindex="0" aria-label=${words.text}>${text}</pre>`;
}
