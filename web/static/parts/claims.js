/** Each claim of the changes that stand, and the passage that supports it. */

import { html, useComputed } from "../html.js";
import { strings } from "../strings.js";
import { Glyph } from "./glyph.js";
import { reveal } from "./reveal.js";
import { shortSource } from "./wording.js";

/** @import { Change, Claim } from "../protocol.d.ts" */
/** @import { Room } from "../state/room.js" */

const words = strings.facts;

/** @param {{room: Room}} props */
export function Claims({ room }) {
  const claims = useComputed(() => claimsOf(room.changes.value)).value;
  return html`<ul class="claims">
    ${claims.map(({ change, claim }) => html`<${One} key=${`${change.id} ${claim.text}`} room=${room} change=${change} claim=${claim} />`)}
  </ul>`;
}

/** @param {{room: Room, change: Change, claim: Claim}} props */
function One({ room, change, claim }) {
  const { evidence, supported, text } = claim;
  const own = !supported && change.check.verdict === "own_words";
  const found = supported && evidence ? shortSource(evidence, room.questions.value, room.original.value) : words.sourceless;
  const source = own ? strings.change.own_words : found;
  const show = () => reveal(room, change.id);
  return html`<li>
    <button class="link plain" title=${evidence?.quote ?? null} onClick=${show}>
      <i class=${`mark ${supported || own ? "met" : "not"}`} aria-hidden="true">${supported || own ? html`<${Glyph} name="check" />` : "–"}</i>
      <span>${text}<small>${source}</small></span>
    </button>
  </li>`;
}

/** The claims of changes that stand, each once. @param {readonly Change[]} changes @returns {{change: Change, claim: Claim}[]} */
function claimsOf(changes) {
  const found = changes
    .filter((change) => change.status !== "rejected")
    .flatMap((change) => change.check.claims.map((claim) => ({ change, claim })));
  const keys = found.map(({ change, claim }) => `${change.id} ${claim.text}`);
  return found.filter((_, n) => keys.indexOf(keys[n]) === n);
}
