/** What surrounds the form wherever it is used: undo, files, and what stands beside it: the uploaded file or the preview. */

import { html, useEffect, useRef, useSignal } from "../html.js";
import { standing } from "../state/doubts.js";
import { parsed } from "../state/resume.js";
import { editor as words } from "../strings/editor.js";
import { Form } from "./form.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { JsonResume } from "../protocol.d.ts" */

/** @typedef {"file" | "preview"} Side */

/** @param {{editor: Editor, head: unknown, notices?: unknown, file?: unknown, preview: unknown, first?: Side}} props `file`: null where there is none */
export function EditorFrame({ editor, head, notices, file = null, preview, first = "preview" }) {
  /** On narrow screens one thing is seen at a time: what stands beside the form, until the focus is led into that. */
  const { turn } = editor.focus.value;
  const chosen = useSignal(-1);
  const narrow = chosen.value === turn ? "side" : "form";
  const side = useSignal(first);
  /** @param {Side} name */
  const look = (name) => {
    chosen.value = turn;
    side.value = name;
  };
  const sides = /** @type {Side[]} */ (file ? ["file", "preview"] : ["preview"]);
  useEffect(() => {
    /** @param {KeyboardEvent} event */
    const key = (event) => {
      if (event.key === "F8" && standing(editor.doc.peek()).length) {
        editor.doubt(event.shiftKey ? -1 : 1);
        event.preventDefault();
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const pressed = event.key.toLowerCase();
      if (pressed === "z" && !event.shiftKey) editor.undo();
      else if (pressed === "y" || pressed === "z") editor.redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, [editor]);
  return html`<main id="content" class=${`editor see-${narrow}`} tabindex="-1">
    <div class="editor-head">${head}</div>
    ${notices}
    <div class="views" role="group" aria-label=${words.views}>
      <button aria-pressed=${narrow === "form"} onClick=${() => (chosen.value = -1)}>${words.form}</button>
      ${sides.map(
        (name) => html`<button aria-pressed=${narrow === "side" && side.value === name} onClick=${() => look(name)}>${words[name]}</button>`,
      )}
    </div>
    <div class="editor-panes">
      <div class="pane form-pane"><${Form} editor=${editor} /></div>
      <div class="pane side-pane">
        ${file &&
        html`<div class="side-head">
          <div class="segments" role="group" aria-label=${words.beside}>
            ${sides.map((name) => html`<button aria-pressed=${side.value === name} onClick=${() => (side.value = name)}>${words[name]}</button>`)}
          </div>
        </div>`}
        ${file && side.value === "file" ? file : preview}
      </div>
    </div>
  </main>`;
}

/** @param {{editor: Editor}} props */
export function UndoButtons({ editor }) {
  const { before, after } = editor.past.value;
  const said = useSignal("");
  const turn = (/** @type {"undo" | "redo"} */ way) => () => {
    if (!(way === "undo" ? before : after).length) return;
    editor[way]();
    said.value = words[way === "undo" ? "undone" : "redone"];
  };
  return html`<span class="undo">
    <button class="icon" aria-label=${words.undo} title=${words.undo} aria-disabled=${!before.length} onClick=${turn("undo")}>↶</button>
    <button class="icon" aria-label=${words.redo} title=${words.redo} aria-disabled=${!after.length} onClick=${turn("redo")}>↷</button>
    <span class="hidden" role="status">${said.value}</span>
  </span>`;
}

/** A JSON Resume of the person's own in the form's place. @param {{editor: Editor, onTold: (text: string) => void}} props */
export function UploadJson({ editor, onTold }) {
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  /** @param {Event & {currentTarget: HTMLInputElement}} event */
  const choose = async (event) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const doc = parsed(await file.text());
    input.value = "";
    if (doc) editor.replace(doc);
    onTold(doc ? words.uploaded : words.notJson);
  };
  return html`<button type="button" class="button" onClick=${() => box.current?.click()}>${words.upload}</button>
    <input ref=${box} class="hidden" type="file" accept=".json,application/json" aria-label=${words.upload} tabindex="-1" onChange=${choose} />`;
}

/** @param {JsonResume} doc @returns {string} a readable file name without its ending */
export const nameOf = (doc) => (doc.basics?.name ?? "").replace(/[\\/:*?"<>|\p{C}]/gu, " ").trim() || words.free.file;
