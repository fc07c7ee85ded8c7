/** The form of a résumé: contact, then every section, then those that are not there yet. */

import { html, useLayoutEffect } from "../html.js";
import { idOf, pathOf } from "../state/editor.js";
import { BASICS, FIELDS, LOCATION, PROFILE } from "../state/fields.js";
import { SECTION_ORDER } from "../state/headings.js";
import { get, KEY } from "../state/resume.js";
import { editor as words } from "../strings/editor.js";
import { called } from "./called.js";
import { DoubtAt, DoubtMark } from "./doubt.js";
import { grip, landing } from "./drag.js";
import { Fields } from "./field.js";
import { Tools } from "./lines.js";
import { EntryRepairs } from "./repairs.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Path } from "../state/resume.js" */

/** @param {{editor: Editor}} props */
export function Form({ editor }) {
  const doc = editor.doc.value;
  const { id, turn } = editor.focus.value;
  // Before the next key: what is typed on at once must go into the new field.
  useLayoutEffect(() => {
    if (id) document.getElementById(id)?.focus();
  }, [turn]);
  const there = SECTION_ORDER.filter((name) => doc[name]?.length);
  const absent = SECTION_ORDER.filter((name) => !doc[name]?.length);
  /** @param {FocusEvent} event */
  const reach = ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.id) return;
    const path = pathOf(target.id);
    // What is neither a field nor an entry belongs to what had the focus before.
    if (path[0] === "basics" || path[0] in FIELDS) editor.at.value = path;
  };
  return html`<form class="resume-form" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()} onFocusIn=${reach} noValidate>
    <section class="card part" aria-labelledby="basics-title">
      <h2 id="basics-title">${words.contact}</h2>
      <${Fields} editor=${editor} path=${["basics"]} fields=${BASICS} />
      <${Place} editor=${editor} />
      <h3 id="profiles-title">${words.profiles}</h3>
      <${Entries} editor=${editor} path=${["basics", "profiles"]} name="profiles" />
    </section>
    ${there.map(
      (name) => html`<section class="card part" key=${name} aria-labelledby=${`${name}-title`}>
        <h2 id=${`${name}-title`}>${words.section[name]}</h2>
        <${Entries} editor=${editor} path=${[name]} name=${name} />
      </section>`,
    )}
    ${absent.length > 0 &&
    html`<section class="absent" aria-labelledby="absent-title">
      <h2 id="absent-title">${words.addTo}</h2>
      <div>
        ${absent.map(
          (name) => html`<button type="button" class="button small" id=${`${name}-add`} onClick=${() => editor.add([name])}>
            <span aria-hidden="true">+</span> ${words.section[name]}
          </button>`,
        )}
      </div>
    </section>`}
  </form>`;
}

/** @param {{editor: Editor}} props */
function Place({ editor }) {
  return html`<fieldset>
    <legend>${words.location}</legend>
    <${Fields} editor=${editor} path=${["basics", "location"]} fields=${LOCATION} />
  </fieldset>`;
}

/** @param {{editor: Editor, path: Path, name: keyof typeof words.add}} props */
function Entries({ editor, path, name }) {
  /** @type {JsonResume[]} */
  const items = get(editor.doc.value, path) ?? [];
  return html`
    <ul class="entries">
      ${items.map(
        (item, n) =>
          html`<${Entry} key=${item[/** @type {any} */ (KEY)]} editor=${editor} path=${path} n=${n} of=${items.length} item=${item} name=${name} />`,
      )}
    </ul>
    <button type="button" class="button small add" id=${`${idOf(path)}-add`} onClick=${() => editor.add(path)}>
      <span aria-hidden="true">+</span> ${words.add[name]}
    </button>
  `;
}

/**
 * @param {{editor: Editor, path: Path, n: number, of: number, item: JsonResume, name: keyof typeof words.add}} props
 */
function Entry({ editor, path, n, of, item, name }) {
  const id = idOf([...path, n]);
  const key = item[/** @type {any} */ (KEY)];
  const open = editor.open.value.has(key);
  const { title, detail, dates } = called(name, item);
  const what = title || words.empty[/** @type {"work"} */ (name)];
  const last = of === 1 ? `${idOf(path)}-add` : `${idOf(path)}-${Math.min(n, of - 2)}-toggle`;
  const list = idOf(path);
  /** @param {number} by */
  const shift = (by) => {
    const to = n + by;
    if (to >= 0 && to < of) editor.move(path, n, to, `${list}-${to}-${by < 0 ? "up" : "down"}`);
  };
  const place = landing(editor, path, n);
  return html`<li ...${place} class=${`item ${open ? "open" : ""} ${place.class}`}>
    <div class="item-head">
      <span class="grip" title=${words.drag} aria-hidden="true" ...${grip(editor, path, n)}>⠿</span>
      <button type="button" class="toggle" id=${`${id}-toggle`} aria-expanded=${open} aria-controls=${`${id}-body`} onClick=${() => editor.toggle(key)}>
        <span class="turn" aria-hidden="true">›</span>
        <span class="called" title=${[what, detail].filter(Boolean).join(" · ")}><strong class=${title ? "" : "quiet"}>${what}</strong>${detail && html`<small>${detail}</small>`}</span>
        <${DoubtMark} item=${item} />
        ${dates && html`<span class="dates">${dates}</span>`}
      </button>
      <${Tools} id=${id} what=${what} n=${n} of=${of} onShift=${shift} onRemove=${() => editor.remove(path, n, last)} />
    </div>
    <div class="item-body" id=${`${id}-body`} hidden=${!open}>
      ${open &&
      html`${name !== "profiles" && html`<${EntryRepairs} editor=${editor} section=${name} n=${n} of=${of} />`}
        <${DoubtAt} editor=${editor} path=${[...path, n]} />
        <${Fields} editor=${editor} path=${[...path, n]} fields=${name === "profiles" ? PROFILE : FIELDS[name]} />`}
    </div>
  </li>`;
}
