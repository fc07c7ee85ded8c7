/** The uploaded file beside the form, line by line, with the lines marked that the focused field was read from. */

import { html, useEffect, useMemo, useRef } from "../html.js";
import { editor as words } from "../strings/editor.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { FileLine, Origin } from "../state/origin.js" */

/** @param {{editor: Editor, origin: Origin, address: string, filename: string}} props `address` of the file itself */
export function FilePane({ editor, origin, address, filename }) {
  const doc = editor.doc.value;
  const at = editor.at.value;
  const { exact, around } = useMemo(() => origin.marks(doc, at), [doc, at, origin]);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const first = Math.min(...exact, ...around);
  useEffect(() => bring(box.current), [first, exact.size, at]);
  return html`<div class="file-lines" ref=${box} tabindex="0" role="region" aria-label=${words.read.lines}>
    <p class="file-name"><a href=${address} download>${filename || words.read.title}</a> ${words.read.note}</p>
    <p class="hidden" role="status">${at.length > 1 && exact.size === 0 ? words.read.unmarked : ""}</p>
    ${pages(origin.lines).map(
      (lines) => html`<section class="file-page" key=${lines[0].line.page} aria-label=${words.read.page(lines[0].line.page)}>
        <ol>
          ${lines.map(
            ({ line, n }) =>
              html`<li key=${n} class=${exact.has(n) ? "read" : around.has(n) ? "around" : ""}>${exact.has(n) ? html`<mark class="lit">${line.text}</mark>` : line.text}</li>`,
          )}
        </ol>
      </section>`,
    )}
  </div>`;
}

/** The first of what is marked comes into view, within its own pane. @param {HTMLElement | null} box */
function bring(box) {
  const line = box?.querySelector(".read") ?? box?.querySelector(".around");
  if (!box || !line || !box.clientHeight) return;
  const { top, bottom } = line.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top + 40 || bottom > frame.bottom - 60) box.scrollTop += top - frame.top - box.clientHeight / 3;
}

/** @param {readonly FileLine[]} lines @returns {{line: FileLine, n: number}[][]} */
function pages(lines) {
  /** @type {{line: FileLine, n: number}[][]} */
  const found = [];
  lines.forEach((line, n) => {
    if (line.page !== found.at(-1)?.[0].line.page) found.push([]);
    found.at(-1)?.push({ line, n });
  });
  return found;
}
