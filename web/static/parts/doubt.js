/** What the reading was unsure of, beside what it is about: a sentence, and the word that it is right. */

import { html } from "../html.js";
import { idOf } from "../state/editor.js";
import { doubtAt, notes, standing } from "../state/doubts.js";
import { editor as words } from "../strings/editor.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { Path } from "../state/resume.js" */

/** At a field, or at an entry as a whole. @param {{editor: Editor, path: Path}} props */
export function DoubtAt({ editor, path }) {
  const found = doubtAt(editor.doc.value, path);
  return found && html`<${Doubt} editor=${editor} id=${found.id} text=${found.text} about=${idOf(path)} />`;
}

/** The id of what is doubted of a field, for whoever hears the field. @param {Editor} editor @param {Path} path */
export const doubtId = (editor, path) => (doubtAt(editor.doc.value, path) ? `${idOf(path)}-doubt` : null);

/** How many doubts an entry has. @param {{item: any}} props */
export function DoubtMark({ item }) {
  const count = notes(item).length;
  return count > 0 && html`<span class="doubt-mark">${words.doubts.mark(count)}</span>`;
}

/** @param {{editor: Editor, id: string, text: string, about: string}} props */
function Doubt({ editor, id, text, about }) {
  return html`<p class="doubt">
    <span id=${about && `${about}-doubt`}>${text}</span>
    <button type="button" class="button small" id=${`doubt-${id}`} onClick=${() => editor.confirm(id)}>
      ${about ? words.doubts.right : words.doubts.seen}
    </button>
  </p>`;
}

/** How many there are, the way to the next, and those that are about no field. @param {{editor: Editor}} props */
export function Doubts({ editor }) {
  const all = standing(editor.doc.value);
  if (!all.length) return null;
  const whole = all.filter(({ path }) => !path.length);
  return html`<section class="notice doubts" aria-label=${words.doubts.title}>
    <p>
      <b role="status">${words.doubts.count(all.length)}</b>
      <button type="button" class="button small" id="doubts-next" aria-keyshortcuts="F8" onClick=${() => editor.doubt(1)}>
        ${words.doubts.next} <kbd>F8</kbd>
      </button>
    </p>
    ${whole.map(({ id, text }) => html`<${Doubt} key=${id} editor=${editor} id=${id} text=${text} about="" />`)}
  </section>`;
}
