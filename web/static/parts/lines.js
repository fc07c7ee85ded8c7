/** A list of texts: bullets that are added, moved and removed by keys, buttons or dragging. */

import { html } from "../html.js";
import { idOf } from "../state/editor.js";
import { rowsOf } from "../state/fields.js";
import { get } from "../state/resume.js";
import { editor as words } from "../strings/editor.js";
import { grip, landing } from "./drag.js";
import { LineRepairs } from "./repairs.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { Path } from "../state/resume.js" */

/** @param {{editor: Editor, path: Path, label: string}} props */
export function Lines({ editor, path, label }) {
  /** @type {string[]} */
  const lines = get(editor.doc.value, path) ?? [];
  const id = idOf(path);
  return html`<div class="field lines" role="group" aria-labelledby=${`${id}-label`} aria-describedby=${`${id}-keys`}>
    <span id=${`${id}-label`}>${label}</span>
    <span id=${`${id}-keys`} class="hidden">${words.lineKeys}</span>
    <ul>
      ${lines.map((text, n) => html`<${Line} key=${n} editor=${editor} path=${path} n=${n} of=${lines.length} text=${text} label=${label} />`)}
    </ul>
    <button type="button" class="link quiet" id=${`${id}-add`} onClick=${() => editor.addLines(path, lines.length, [""])}>
      + ${words.add.lines}
    </button>
  </div>`;
}

/** @param {{editor: Editor, path: Path, n: number, of: number, text: string, label: string}} props */
function Line({ editor, path, n, of, text, label }) {
  const whole = [...path, n];
  const id = idOf(whole);
  const list = idOf(path);
  const take = () => editor.remove(path, n, of === 1 ? `${list}-add` : `${list}-${Math.max(0, n - 1)}`);
  /** @param {number} by @param {string} [focus] */
  const shift = (by, focus = "") => {
    const to = n + by;
    if (to >= 0 && to < of) editor.move(path, n, to, `${list}-${to}${focus}`);
  };
  /** @param {KeyboardEvent & {currentTarget: HTMLTextAreaElement}} event */
  const key = (event) => {
    const { key: pressed, altKey, shiftKey, isComposing, currentTarget: box } = event;
    if (isComposing) return;
    if (pressed === "Enter" && !shiftKey) {
      // What stands behind the caret becomes the next line.
      editor.addLines(path, n + 1, [box.value.slice(box.selectionEnd)], box.value.slice(0, box.selectionStart));
    } else if (pressed === "Backspace" && !box.value) take();
    else if (altKey && pressed === "ArrowUp") shift(-1);
    else if (altKey && pressed === "ArrowDown") shift(1);
    else return;
    event.preventDefault();
  };
  /** Lines copied elsewhere become lines here, without their bullets. @param {ClipboardEvent & {currentTarget: HTMLTextAreaElement}} event */
  const paste = (event) => {
    const given = (event.clipboardData?.getData("text/plain") ?? "").split(/\r?\n/);
    const lines = given.map((line) => line.replace(/^\s*[•·▪◦*–—-]\s+/, "").trim()).filter(Boolean);
    if (lines.length < 2) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    lines[lines.length - 1] += value.slice(selectionEnd);
    editor.addLines(path, n + 1, lines.slice(1), value.slice(0, selectionStart) + lines[0]);
  };
  const what = words.line(n + 1);
  return html`<li ...${landing(editor, path, n)}>
    <span class="grip" title=${words.drag} aria-hidden="true" ...${grip(editor, path, n)}>⠿</span>
    <textarea
      id=${id}
      class="grows"
      rows=${rowsOf(text, 70)}
      value=${text}
      maxlength="5000"
      aria-label=${`${label}, ${what}`}
      onInput=${(/** @type {Event & {currentTarget: HTMLTextAreaElement}} */ event) => editor.write(whole, event.currentTarget.value.replace(/\n/g, " "))}
      onKeyDown=${key}
      onPaste=${paste}
      onBlur=${() => editor.seal()}
    ></textarea>
    <${Tools} id=${id} what=${what} n=${n} of=${of} onShift=${(/** @type {number} */ by) => shift(by, by < 0 ? "-up" : "-down")} onRemove=${take}>
      <${LineRepairs} editor=${editor} path=${whole} what=${what} />
    <//>
  </li>`;
}

/**
 * @param {{id: string, what: string, n: number, of: number, onShift: (by: number) => void, onRemove: () => void, children?: unknown}} props
 */
export function Tools({ id, what, n, of, onShift, onRemove, children }) {
  return html`<span class="tools">
    ${children}
    <button type="button" class="icon" id=${`${id}-up`} aria-label=${words.up(what)} title=${words.up(what)} aria-disabled=${n === 0} onClick=${() => onShift(-1)}>↑</button>
    <button type="button" class="icon" id=${`${id}-down`} aria-label=${words.down(what)} title=${words.down(what)} aria-disabled=${n === of - 1} onClick=${() => onShift(1)}>↓</button>
    <button type="button" class="icon" id=${`${id}-remove`} aria-label=${words.remove(what)} title=${words.remove(what)} onClick=${onRemove}>✕</button>
  </span>`;
}
