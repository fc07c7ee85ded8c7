/** One's own words in a text's place: of a change, or of any text while somebody edits freely. */

import { html, useEffect, useRef, useSignal } from "../html.js";
import { own as words } from "../strings/own.js";

/** @import { Change } from "../protocol.d.ts" */
/** @import { Room } from "../state/room.js" */

/**
 * The field, its keys and its buttons. Nothing said, and nothing said anew, saves nothing.
 * @param {object} props
 * @param {string} props.text
 * @param {boolean} props.busy
 * @param {(said: string) => void} props.onSave
 * @param {() => void} props.onLeave
 * @param {() => void} [props.onRemove] takes the text out; without it there is no such button
 */
export function OwnWords({ text, busy, onSave, onLeave, onRemove }) {
  const said = useSignal(text);
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
  }, []);
  const save = () => {
    const now = said.value.trim();
    if (!now || now === text) onLeave();
    else if (!busy) onSave(now);
  };
  /** @param {KeyboardEvent} event */
  const key = (event) => {
    event.stopPropagation();
    if (event.key === "Escape") onLeave();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
  };
  return html`<textarea
      ref=${box}
      rows="3"
      value=${said.value}
      maxlength="10000"
      aria-label=${words.wording}
      onInput=${(/** @type {Event & {currentTarget: HTMLTextAreaElement}} */ event) => (said.value = event.currentTarget.value)}
      onKeyDown=${key}
    ></textarea>
    <span class="ways">
      <button class="button small primary" aria-disabled=${busy} onClick=${save}>${words.save}</button>
      ${onRemove && html`<button class="button small danger" aria-disabled=${busy} onClick=${() => busy || onRemove()}>${words.out}</button>`}
      <button class="button small" onClick=${onLeave}>${words.cancel}</button>
    </span>`;
}

/** In a change's place. @param {{room: Room, change: Change}} props */
export function OwnWording({ room, change }) {
  const leave = () => {
    room.editing.value = "";
    const element = document.querySelector(`[data-change="${CSS.escape(change.id)}"]`);
    if (element instanceof HTMLElement) element.focus();
  };
  const save = async (/** @type {string} */ text) => {
    const { ok } = await room.decide("edit", change.id, { text });
    if (ok) leave();
  };
  return html`<span class="wording">
    <${OwnWords} text=${change.after} busy=${room.busy.value.has(change.id)} onSave=${save} onLeave=${leave} />
  </span>`;
}
