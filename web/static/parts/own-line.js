/** Any text of the document in one's own words, or taken out: while somebody edits freely. */

import { html, useEffect, useRef } from "../html.js";
import { own as words } from "../strings/own.js";
import { OwnWords } from "./own-wording.js";

/** @import { Room } from "../state/room.js" */

/** @param {{room: Room, path: string, text: string, tail: string}} props */
export function OwnLine({ room, path, text, tail }) {
  const open = room.editing.value === path;
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const was = useRef(false);
  useEffect(() => {
    // Whoever leaves it goes on where they were.
    if (was.current && !open) button.current?.focus();
    was.current = open;
  }, [open]);
  if (open) {
    return html`<span class="wording">
      <${OwnWords}
        text=${text}
        busy=${room.busy.value.has(path)}
        onSave=${(/** @type {string} */ said) => room.revise(path, "replace", said)}
        onRemove=${() => room.revise(path, "remove")}
        onLeave=${() => (room.editing.value = "")}
      />
      <${Refused} room=${room} path=${path} />
    </span>`;
  }
  return html`<button class="own-line" ref=${button} title=${words.edit} onClick=${() => (room.editing.value = path)}>
      <span class="hidden">${words.edit}: </span>${text}</button
    >${tail}`;
}

/** What takes an entry out as a whole. @param {{room: Room, path: string, name: string}} props */
export function EntryTools({ room, path, name }) {
  const out = () => {
    if (!room.busy.value.has(path)) room.revise(path, "remove");
  };
  return html`<span class="entry-tools">
    <button class="link" onClick=${out}>${words.whole}<span class="hidden">: ${name}</span></button>
    <${Refused} room=${room} path=${path} />
  </span>`;
}

/** @param {{room: Room, path: string}} props */
function Refused({ room, path }) {
  const refusal = room.refusal.value;
  return refusal?.about === path && html`<span class="trouble-line" role="alert">${refusal.text}</span>`;
}
