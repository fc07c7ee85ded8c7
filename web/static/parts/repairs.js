/** What puts a wrong reading right in one press: of an entry, and of a line. */

import { html, useSignal } from "../html.js";
import { idOf } from "../state/editor.js";
import { goals, joinable, others, PAIRS } from "../state/repairs.js";
import { get } from "../state/resume.js";
import { tell } from "../store.js";
import { editor as words } from "../strings/editor.js";
import { called, labelOf } from "./called.js";
import { Menu } from "./menu.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { Path } from "../state/resume.js" */

const { repair } = words;

/** @param {{editor: Editor, section: keyof typeof words.section, n: number, of: number}} props */
export function EntryRepairs({ editor, section, n, of }) {
  const pair = PAIRS[section];
  const done = (/** @type {() => void} */ work) => () => {
    work();
    tell(repair.done);
  };
  const joins = n > 0 && joinable(section);
  if (!pair && !joins) return null;
  return html`<div class="repairs" role="group" aria-label=${repair.title}>
    ${pair &&
    html`<button type="button" class="button small" id=${idOf([section, n, "swap"])} onClick=${done(() => editor.swap(section, n))}>
      ⇄ ${repair.swap[/** @type {"work"} */ (section)]}
    </button>`}
    ${pair &&
    of > 1 &&
    html`<button type="button" class="button small" onClick=${done(() => editor.swap(section))}>⇄ ${repair.swapAll(of)}</button>`}
    ${pair && others(section).length > 0 && html`<${OtherSwaps} editor=${editor} section=${section} n=${n} done=${done} />`}
    ${joins && html`<button type="button" class="button small" onClick=${done(() => editor.join(section, n))}>↥ ${repair.join}</button>`}
  </div>`;
}

/**
 * What else may stand in each other's place.
 * @param {{editor: Editor, section: keyof typeof words.section, n: number, done: (work: () => void) => () => void}} props
 */
function OtherSwaps({ editor, section, n, done }) {
  const open = useSignal(false);
  return html`<${Menu} label=${repair.others} look="button small" onOpen=${() => (open.value = true)}>
    ${open.value &&
    others(section).map(
      (pair) => html`<li>
        <button type="button" onClick=${done(() => editor.swap(section, n, pair))}>${repair.both(labelOf(section, pair[0]), labelOf(section, pair[1]))}</button>
      </li>`,
    )}
  <//>`;
}

/** Where a line may go, or that an entry begins with it. @param {{editor: Editor, path: Path, what: string}} props */
export function LineRepairs({ editor, path, what }) {
  const open = useSignal(false);
  const doc = editor.doc.value;
  const done = (/** @type {() => void} */ work) => () => {
    work();
    tell(repair.done);
  };
  const name = (/** @type {Path} */ [section, n]) => {
    if (section === "basics") return repair.toSummary;
    const title = n === undefined ? "" : called(String(section), get(doc, [section, n])).title;
    return n === undefined ? repair.toNew[/** @type {"work"} */ (section)] : repair.to(title || words.empty[/** @type {"work"} */ (section)]);
  };
  return html`<${Menu} label=${html`<span aria-hidden="true">⋯</span><span class="hidden">${repair.more(what)}</span>`} look="icon" onOpen=${() => (open.value = true)}>
    ${open.value &&
    html`<li><button type="button" onClick=${done(() => editor.part(path))}>${repair.part}</button></li>
      ${goals(doc, path).map((goal) => html`<li><button type="button" onClick=${done(() => editor.takeTo(path, goal))}>${name(goal)}</button></li>`)}`}
  <//>`;
}
