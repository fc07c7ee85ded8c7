/** Leads to a change, wherever somebody is: it comes into view, and the focus goes along. */

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
