/** The person's own words in a change's place. */

import { html, useEffect, useRef, useSignal } from "../html.js";
import { strings } from "../strings.js";

/** @import { Change } from "../protocol.d.ts" */
/** @import { Room } from "../state/room.js" */

const words = strings.change;

/** @param {{room: Room, change: Change}} props */
export function OwnWording({ room, change }) {
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
