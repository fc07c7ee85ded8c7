/** The line at the foot of the conversation. */

import { html, useEffect, useLayoutEffect, useRef, useSignal } from "../html.js";
import { keep, kept } from "../state/kept.js";
import { strings } from "../strings.js";

/** @import { Room } from "../state/room.js" */

const words = strings.talk;
const MOST_ROWS_PX = 140;

/** @param {{room: Room}} props */
export function Ask({ room }) {
  const slot = `chat:${room.id}`;
  const text = useSignal(kept(slot));
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const refusal = room.refusal.value;

  /** @param {string} value */
  const write = (value) => {
    text.value = value;
    keep(slot, value);
  };
  /** @param {Event} event */
  const send = async (event) => {
    event.preventDefault();
    const message = text.value.trim();
    if (!message || room.busy.value.has("chat")) return;
    const { ok } = await room.send("chat", "chat", { message });
    if (!ok) return;
    room.wish.value = "";
    write("");
    if (box.current) box.current.style.height = "";
  };
  /** @param {KeyboardEvent} event */
  const enter = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
    if (event.key === "Escape") room.wish.value = "";
  };
  /** @param {Event & {currentTarget: HTMLTextAreaElement}} event */
  const input = (event) => {
    write(event.currentTarget.value);
    fit(event.currentTarget);
  };
  // What was written before the page was loaded again is there as a whole, too.
  useLayoutEffect(() => {
    if (box.current && text.value) fit(box.current);
  }, []);
  const wish = room.wish.value;
  useEffect(() => {
    if (!wish) return;
    if (!text.peek()) write(words.add);
    box.current?.focus();
  }, [wish]);
  return html`<form class="ask" onSubmit=${send}>
    ${wish && html`<p class="about" id="about">${words.about(wish)}</p>`}
    ${refusal?.about === "chat" && html`<p class="trouble-line" role="alert">${refusal.text}</p>`}
    <textarea
      ref=${box}
      rows="1"
      value=${text.value}
      maxlength="10000"
      aria-label=${words.ask}
      aria-describedby=${wish ? "about" : null}
      placeholder=${words.ask}
      onInput=${input}
      onKeyDown=${enter}
    ></textarea>
    <button class="button primary" aria-disabled=${room.busy.value.has("chat")}>${words.send}</button>
  </form>`;
}

/** @param {HTMLTextAreaElement} field */
function fit(field) {
  field.style.height = "";
  field.style.height = `${Math.min(field.scrollHeight + 2, MOST_ROWS_PX)}px`;
}
