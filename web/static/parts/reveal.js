/** Leads to a change, wherever somebody is, and from one to the next: it comes into view, and the focus goes along. */

/** @import { Room } from "../state/room.js" */

/** @param {Room} room @param {string} id */
export function reveal(room, id) {
  room.tab.value = "changes";
  room.show([id]);
  room.selected.value = id;
  requestAnimationFrame(() => {
    const element = document.querySelector(`[data-change="${CSS.escape(id)}"]`);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true }); // What is lit comes into view by itself.
  });
}

/** To the next change, or the one before. @param {Room} room @param {1 | -1} by */
export function step(room, by) {
  const { changes } = room.document.value;
  if (!changes.length) return;
  const at = changes.findIndex((c) => c.id === room.selected.value);
  const next = at < 0 ? (by > 0 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length;
  const element = document.querySelector(`[data-change="${CSS.escape(changes[next].id)}"]`);
  if (element instanceof HTMLElement) element.focus();
}
