/** Accept, edit, reject; and what speaks for a change: its reason, its evidence and its check. */

import { Fragment, html, useEffect, useRef } from "../html.js";
import { spotOf } from "../state/evidence.js";
import { strings } from "../strings.js";
import { Soon } from "./soon.js";
import { source } from "./wording.js";

/** @import { Change } from "../protocol.d.ts" */
/** @import { Room } from "../state/room.js" */

const words = strings.change;
const wording = () => import("./own-wording.js").then((m) => m.OwnWording);

/** What opens at a change. @param {{room: Room, change: Change, editable: boolean, selected: boolean}} props */
export function Opened({ room, change, editable, selected }) {
  return html`<${Fragment}>
    <${Decide} room=${room} change=${change} editable=${editable} />
    <${Reasons} room=${room} change=${change} selected=${selected} />
  <//>`;
}

/** @param {{room: Room, change: Change, editable: boolean}} props */
function Decide({ room, change, editable }) {
  const { id, status } = change;
  if (room.editing.value === id) return null;
  const busy = room.busy.value.has(id);
  const say = (/** @type {"accept" | "reject"} */ what) => (/** @type {Event & {currentTarget: HTMLElement}} */ event) => {
    if (busy) return;
    // Other buttons take the place of these: the focus waits at the change.
    const change = event.currentTarget.closest("[data-change]");
    if (change instanceof HTMLElement) change.focus({ preventScroll: true });
    room.decide(what, id);
  };
  const removal = change.op === "remove";
  const accept = removal ? words.takeOut : words.accept;
  const undo = removal ? words.restore : change.supersedes ? words.undo : words.reject;
  const reject = status === "accepted" ? undo : removal ? words.keep : words.reject;
  return html`<span class="decide" role="group" aria-label=${words.actions} aria-busy=${busy}>
    ${status === "proposed" && html`<button onClick=${say("accept")}><b aria-hidden="true">✓</b> ${accept}</button>`}
    ${status === "rejected" && html`<button onClick=${say("accept")}><b aria-hidden="true">↺</b> ${removal ? words.takeOut : words.restore}</button>`}
    ${editable && html`<button onClick=${() => (room.editing.value = id)}><b aria-hidden="true">✎</b> ${words.edit}</button>`}
    ${status !== "rejected" && html`<button onClick=${say("reject")}><b aria-hidden="true">✕</b> ${reject}</button>`}
  </span>`;
}

/** @param {{room: Room, change: Change, selected: boolean}} props A selected one is brought into view. */
function Reasons({ room, change, selected }) {
  const questions = room.questions.value;
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (selected) box.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const refusal = room.refusal.value;
  const offending = change.check.claims.filter((claim) => !claim.supported).map((claim) => claim.text);
  const { verdict } = change.check;
  const sound = verdict === "supported";
  return html`<span class="reasons" ref=${box}>
    ${room.editing.value === change.id && html`<${Soon} load=${wording} given=${{ room, change }} />`}
    ${change.status === "rejected" && change.op === "replace" && change.before && html`<span><b>${words.was}</b> ${change.after}</span>`}
    ${change.reason && html`<span><b>${words.reason}</b> · ${change.reason}</span>`}
    <span class="sources">
      <b>${words.evidence}</b>${change.evidence.length === 0 && verdict !== "own_words" && ` · ${words.noEvidence}`}${" "}
      <strong class=${`verdict ${verdict}`}>${sound ? words.checked : words[verdict]}</strong>
      ${change.evidence.map(
        (e, n) =>
          html`<button class="quote" title=${e.quote} onClick=${() => light(room, change, n)}>
            <q>${brief(e.quote)}</q> — ${source(e, questions)}
          </button>`,
      )}
    </span>
    ${offending.length > 0 && html`<span class="offending">${words.offending(offending.join(", "))}</span>`}
    ${refusal?.about === change.id && html`<span class="trouble-line" role="alert">${refusal.text}</span>`}
  </span>`;
}

/** So much of a passage that it is known again. */
const LONGEST_QUOTE = 90;

/** @param {string} quote */
const brief = (quote) => (quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "")}…`);

/** @param {Room} room @param {Change} change @param {number} n */
function light(room, change, n) {
  const { original, changes } = room.session.peek();
  const others = changes.filter((c) => c.id !== change.id);
  const spot = spotOf(change.evidence[n], original, others);
  if (spot) room.show([spot]);
}
