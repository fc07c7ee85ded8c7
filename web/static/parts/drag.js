/** Dragging an item of a list to another place in it; the arrow buttons beside it do the same by keyboard. */

import { idOf } from "../state/editor.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { Path } from "../state/resume.js" */

/**
 * Attributes of what the item is taken by.
 * @param {Editor} editor
 * @param {Path} path of the list
 * @param {number} n
 */
export const grip = (editor, path, n) => ({
  draggable: true,
  onDragStart: (/** @type {DragEvent & {currentTarget: HTMLElement}} */ event) => {
    const row = event.currentTarget.closest("li");
    if (!event.dataTransfer || !row) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
    event.dataTransfer.setDragImage(row, 12, 12);
    editor.drag.value = { list: idOf(path), from: n, over: n };
  },
  onDragEnd: () => (editor.drag.value = null),
});

/**
 * Attributes of a row that an item of the same list may be dropped on.
 * @param {Editor} editor
 * @param {Path} path of the list
 * @param {number} n
 */
export function landing(editor, path, n) {
  const list = idOf(path);
  const drag = editor.drag.value;
  const here = drag?.list === list;
  const over = here && drag.over === n && drag.from !== n;
  return {
    class: [here && drag.from === n && "dragged", over && (drag.from > n ? "over before" : "over after")].filter(Boolean).join(" "),
    onDragOver: (/** @type {DragEvent} */ event) => {
      const now = editor.drag.peek();
      if (now?.list !== list) return;
      event.preventDefault();
      event.stopPropagation();
      if (now.over !== n) editor.drag.value = { ...now, over: n };
    },
    onDrop: (/** @type {DragEvent} */ event) => {
      const now = editor.drag.peek();
      if (now?.list !== list) return;
      event.preventDefault();
      event.stopPropagation();
      editor.drag.value = null;
      editor.move(path, now.from, n);
    },
  };
}
