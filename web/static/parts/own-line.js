/** Any text of the document in one's own words, or taken out: while somebody edits freely. */

import { html, useEffect, useRef, useSignal } from "../html.js";
import { own as words } from "../strings/own.js";

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
  if (open) return html`<${Open} room=${room} path=${path} text=${text} />`;
  return html`<button class="own-line" ref=${button} title=${words.edit} onClick=${() => (room.editing.value = path)}>
      <span class="hidden">${words.edit}: </span>${text}</button
    >${tail}`;
}

/** @param {{room: Room, path: string, text: string}} props */
function Open({ room, path, text }) {
  const said = useSignal(text);
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const refusal = room.refusal.value;
  const busy = room.busy.value.has(path);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
  }, []);
  const leave = () => (room.editing.value = "");
  const done = (/** @type {"replace" | "remove"} */ op) => (/** @type {Event & {currentTarget: HTMLElement}} */ event) => {
    const sheet = event.currentTarget.closest(".sheet");
    if (!busy) revise(room, sheet, path, op, op === "replace" ? said.value.trim() : "");
  };
  const save = (/** @type {Event & {currentTarget: HTMLElement}} */ event) => {
    const now = said.value.trim();
    if (now === text || !now) return leave();
    done("replace")(event);
  };
  /** @param {KeyboardEvent & {currentTarget: HTMLElement}} event */
  const key = (event) => {
    event.stopPropagation();
    if (event.key === "Escape") leave();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
  };
  return html`<span class="wording">
    <textarea
      ref=${box}
      rows="2"
      value=${said.value}
      maxlength="10000"
      aria-label=${words.wording}
      onInput=${(/** @type {Event & {currentTarget: HTMLTextAreaElement}} */ event) => (said.value = event.currentTarget.value)}
      onKeyDown=${key}
    ></textarea>
    <span class="ways">
      <button class="button small primary" aria-disabled=${busy} onClick=${save}>${words.save}</button>
      <button class="button small danger" aria-disabled=${busy} onClick=${done("remove")}>${words.out}</button>
      <button class="button small" onClick=${leave}>${words.cancel}</button>
    </span>
    ${refusal?.about === path && html`<span class="trouble-line" role="alert">${refusal.text}</span>`}
  </span>`;
}

/** What takes an entry out as a whole. @param {{room: Room, path: string, name: string}} props */
export function EntryTools({ room, path, name }) {
  const refusal = room.refusal.value;
  /** @param {Event & {currentTarget: HTMLElement}} event */
  const out = (event) => {
    const sheet = event.currentTarget.closest(".sheet");
    if (!room.busy.value.has(path)) revise(room, sheet, path, "remove");
  };
  return html`<span class="entry-tools">
    <button class="link" onClick=${out}>${words.whole}<span class="hidden">: ${name}</span></button>
    ${refusal?.about === path && html`<span class="trouble-line" role="alert">${refusal.text}</span>`}
  </span>`;
}

/** By then the change that was made is drawn. */
const DRAWN_MS = 400;

/**
 * Write a text of the document oneself, or take it out; the focus goes to what became of it.
 * @param {Room} room
 * @param {Element | null} sheet
 * @param {string} path
 * @param {"replace" | "remove"} op
 * @param {string} [text]
 */
async function revise(room, sheet, path, op, text = "") {
  const { ok, duplicate } = await room.send(path, "revise", { path, op, text });
  if (!ok) return;
  room.editing.value = "";
  if (!duplicate) room.decided.value = [...room.decided.value, { type: "revise", id: path, before: "" }];
  room.told("edit");
  setTimeout(() => {
    const made = room.changes.peek().findLast((c) => c.path === path && c.status === "accepted");
    const element = made && sheet?.querySelector(`[data-change="${CSS.escape(made.id)}"]`);
    if (element instanceof HTMLElement && document.activeElement === document.body) element.focus();
  }, DRAWN_MS);
}
