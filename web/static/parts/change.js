/** A line of the résumé with what a change makes of it, and the means to decide. */

import { html, useComputed, useEffect, useMemo, useRef, useSignal } from "../html.js";
import { strings } from "../strings.js";
import { step } from "./reveal.js";
import { Soon } from "./soon.js";
import { where } from "./wording.js";

/** @import { Change } from "../protocol.d.ts" */
/** @import { Piece } from "../state/diff.js" */
/** @import { Line } from "../state/tracking.js" */
/** @import { Room } from "../state/room.js" */

const words = strings.change;

/** @param {{room: Room, line: Line, inline?: boolean, tail?: string}} props `tail` may not begin a line of its own */
export function Changed({ room, line, inline = false, tail = "" }) {
  const { change, before, path } = line;
  const Free = room.free.value?.OwnLine;
  // The same change of the same text is drawn once: among a hundred, only the one that turns is drawn anew.
  return useMemo(
    () =>
      change
        ? html`<${Tracked} room=${room} change=${change} inline=${inline}><${Pieces} line=${line} />${tail}<//>`
        : Free && before
          ? html`<${Free} room=${room} path=${path} text=${before} tail=${tail} />`
          : before + tail,
    [change, before, inline, tail, Free],
  );
}

/** A new order, which has no words of its own. @param {{room: Room, change: Change}} props */
export function Move({ room, change }) {
  const what = change.target === "skills" ? words.reorderedGroups : words.reordered;
  return html`<div class="move">
    <${Tracked} room=${room} change=${change} inline=${false}>
      <span class="move-mark"><span aria-hidden="true">⇅ </span>${what}</span>
    <//>
  </div>`;
}

/** An entry that is taken out: only what it is called is left to be seen. @param {{room: Room, change: Change, name: string}} props */
export function Gone({ room, change, name }) {
  return html`<${Tracked} room=${room} change=${change} inline=${false}>${mark({ op: "del", text: name }, 0)}<//>`;
}

/** An entry that was to be taken out and stays, as its person said. @param {{room: Room, change: Change}} props */
export function Kept({ room, change }) {
  return html`<div class="move">
    <${Tracked} room=${room} change=${change} inline=${false}>
      <span class="move-mark">${words.keptEntry}</span>
    <//>
  </div>`;
}

/** @param {{line: Line}} props */
function Pieces({ line }) {
  const { change, pieces } = line;
  if (change?.status === "rejected") {
    return change.op === "insert" || !line.before
      ? html`<span class="ghost"><span class="hidden">${words.dropped} </span>${change.after}</span>`
      : html`${line.before}<span class="ghost-mark" aria-hidden="true"></span>`;
  }
  return pieces.map((piece, n) => mark(piece, n));
}

/** @param {Piece} piece @param {number} key */
function mark({ op, text }, key) {
  if (op === "same") return text;
  const told = op === "del" ? words.removedWords : words.addedWords;
  const inside = html`<span class="hidden"> ${told} </span>${text}<span class="hidden"> ${words.end} </span>`;
  return op === "del" ? html`<del key=${key}>${inside}</del>` : html`<ins key=${key}>${inside}</ins>`;
}

const opened = () => import("./decide.js").then((m) => m.Opened);

/** Keys that decide while a change has the focus. @type {Record<string, "accept" | "reject" | "edit">} */
const KEYS = { a: "accept", r: "reject", e: "edit" };
/** Keys that lead on from it. @type {Record<string, 1 | -1>} */
const STEPS = { n: 1, p: -1 };

/** @param {{room: Room, change: Change, inline: boolean, children?: unknown}} props */
function Tracked({ room, change, inline, children }) {
  const { id } = change;
  const selected = useComputed(() => room.selected.value === id).value;
  const hovered = useSignal(false);
  const editable = change.op === "replace" || change.op === "insert";
  const label = useComputed(() => {
    const order = room.document.value.changes;
    const at = order.findIndex((c) => c.id === id);
    const { path, status } = order[at] ?? change;
    return words.label(at + 1, order.length, where(path, room.original.value), words.status[status]);
  }).value;

  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    // What stood here is gone, and with it the focus of whoever wrote it anew.
    if (room.revised !== change.path) return;
    room.revised = "";
    if (document.activeElement === document.body) box.current?.focus();
  }, [id]);

  /** @param {KeyboardEvent} event */
  const decide = (event) => {
    if (event.key === "Escape") {
      room.selected.value = "";
      return;
    }
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const [way, by] = [KEYS[event.key], STEPS[event.key]];
    if (by) step(room, by);
    else if (!way) return;
    else if (way === "edit") {
      if (editable) room.editing.value = id;
    } else if (way === "accept" ? change.status !== "accepted" : change.status !== "rejected") {
      room.decide(way, id);
    } else return;
    event.preventDefault();
  };
  const enter = (/** @type {PointerEvent} */ event) => {
    if (event.pointerType === "mouse") hovered.value = true;
  };

  const open = selected || hovered.value;
  const kind = `change ${change.status} ${inline ? "inline" : ""} ${selected ? "selected" : ""} ${open ? "open" : ""}`;
  return html`<span
    ref=${box}
    class=${kind}
    data-change=${id}
    tabindex="0"
    role="group"
    aria-label=${label}
    aria-keyshortcuts="A E R N P"
    onFocusIn=${() => (room.selected.value = id)}
    onKeyDown=${decide}
    onPointerEnter=${enter}
    onPointerLeave=${() => (hovered.value = false)}
  >
    ${children}
    ${open && html`<${Soon} load=${opened} given=${{ room, change, editable, selected }} />`}
  </span>`;
}
