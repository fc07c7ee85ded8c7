/** The fact check: how many claims changed, and for each of them what supports it. */

import { html, useComputed, useSignal } from "../html.js";
import { strings } from "../strings.js";
import { Soon } from "./soon.js";

/** @import { Room } from "../state/room.js" */

const words = strings.facts;
const claims = () => import("./claims.js").then((m) => m.Claims);

/** @param {{room: Room}} props */
export function Facts({ room }) {
  const check = useComputed(() => room.session.value.factCheck).value;
  const refused = useComputed(() => room.session.value.refused).value;
  if (check.claims === 0 && check.refused === 0) {
    return html`<section class="facts" aria-label=${words.title}>
      <h2>${words.title}</h2>
      <p class="quiet">${words.none}</p>
    </section>`;
  }
  return html`<section class="facts" aria-label=${words.title}>
    <h2>${words.title}</h2>
    <p>
      ${words.changed(check.claims)} <strong>${words.supported(check.supported)}</strong>${words.invented(check.invented)}
      ${check.unsure > 0 && html` ${words.unsure(check.unsure)}`}
      ${check.refused > 0 && html` ${words.refused(check.refused)}${refused.length ? ": " : "."}`}
      ${refused.length > 0 && html`<q>${refused.join("”, “")}</q>.`}
    </p>
    ${check.claims > 0 && html`<${Each} room=${room} />`}
  </section>`;
}

/** @param {{room: Room}} props */
function Each({ room }) {
  const open = useSignal(false);
  const turn = (/** @type {Event & {currentTarget: HTMLDetailsElement}} */ event) => (open.value = event.currentTarget.open);
  return html`<details onToggle=${turn}>
    <summary>${words.each}</summary>
    ${open.value && html`<${Soon} load=${claims} given=${{ room }} />`}
  </details>`;
}
