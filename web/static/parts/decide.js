/** Accept, edit, reject; and what speaks for a change: its reason, its evidence and its check. */

import { html, useEffect, useRef, useSignal } from "../html.js";
import { spotOf } from "../state/evidence.js";
import { strings } from "../strings.js";
import { source } from "./wording.js";

/** @import { Change } from "../protocol.d.ts" */
/** @import { Room } from "../state/room.js" */

const words = strings.change;

/** @param {{room: Room, change: Change, editable: boolean}} props */
export function Decide({ room, change, editable }) {
  const { id, status } = change;
  if (room.editing.value === id) return null;
  const busy = room.busy.value.has(id);
  const say = (/** @type {"accept" | "reject"} */ what) => () => busy || room.decide(what, id);
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
export function Reasons({ room, change, selected }) {
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
    ${room.editing.value === change.id && html`<${Wording} room=${room} change=${change} />`}
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

/** The person's own words in a change's place. @param {{room: Room, change: Change}} props */
function Wording({ room, change }) {
  const text = useSignal(change.after);
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(change.after.length, change.after.length);
  }, []);
  const leave = () => {
    room.editing.value = "";
    const element = document.querySelector(`[data-change="${CSS.escape(change.id)}"]`);
    if (element instanceof HTMLElement) element.focus();
  };
  const save = async () => {
    const said = text.value.trim();
    if (!said || room.busy.value.has(change.id)) return;
    if (said === change.after) return leave();
    const { ok } = await room.decide("edit", change.id, { text: said });
    if (ok) leave();
  };
  /** @param {KeyboardEvent} event */
  const key = (event) => {
    event.stopPropagation();
    if (event.key === "Escape") leave();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
  };
  return html`<span class="wording">
    <textarea
      ref=${box}
      rows="3"
      value=${text.value}
      maxlength="10000"
      aria-label=${words.wording}
      onInput=${(/** @type {Event & {currentTarget: HTMLTextAreaElement}} */ event) => (text.value = event.currentTarget.value)}
      onKeyDown=${key}
    ></textarea>
    <span class="ways">
      <button class="button small primary" onClick=${save}>${words.save}</button>
      <button class="button small" onClick=${leave}>${words.cancel}</button>
    </span>
  </span>`;
}
