/** One field of the form, of whichever kind. */

import { html, useSignal } from "../html.js";
import { idOf } from "../state/editor.js";
import { apart, isDate, rowsOf, together } from "../state/fields.js";
import { get } from "../state/resume.js";
import { editor as words } from "../strings/editor.js";
import { labelOf } from "./called.js";
import { DoubtAt, doubtId } from "./doubt.js";
import { Lines } from "./lines.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { Field as Kind } from "../state/fields.js" */
/** @import { Path } from "../state/resume.js" */
/** @typedef {{editor: Editor, path: Path, field: Kind, label: string}} Props `path` of what the field belongs to */

/** What browsers may fill in by themselves: it is the person's own. */
const OWN = { name: "name", email: "email", phone: "tel", url: "url", label: "organization-title" };

/** @param {{editor: Editor, path: Path, fields: Kind[]}} props Dates as somebody wrote them show when there are any. */
export function Fields({ editor, path, fields }) {
  const section = String(path[0]);
  const item = get(editor.doc.value, path) ?? {};
  const shown = fields.flatMap((field) =>
    field.name === "endDate" && item.dates !== undefined ? [field, { name: "dates", kind: /** @type {"text"} */ ("text"), half: true }] : [field],
  );
  return html`<div class="fields">
    ${shown.map((field) => html`<${One} key=${field.name} editor=${editor} path=${path} field=${field} label=${labelOf(section, field.name)} />`)}
  </div>`;
}

/** @param {Props} props */
function One(props) {
  switch (props.field.kind) {
    case "lines":
      return html`<${Lines} editor=${props.editor} path=${[...props.path, props.field.name]} label=${props.label} />`;
    case "words":
      return html`<${Words} ...${props} />`;
    case "long":
      return html`<${Long} ...${props} />`;
    default:
      return html`<${Line} ...${props} />`;
  }
}

/** @param {Props} props */
function Line({ editor, path, field, label }) {
  const { name, kind, half } = field;
  const whole = [...path, name];
  const id = idOf(whole);
  const value = get(editor.doc.value, whole) ?? "";
  const bad = kind === "date" && !isDate(value);
  const hint = bad ? words.dateHint : name === "endDate" ? words.ongoing : "";
  const own = path.length === 1 && path[0] === "basics" ? OWN[/** @type {"name"} */ (name)] : undefined;
  return html`<div class=${half ? "field half" : "field"}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${kind === "date" ? "text" : kind}
      value=${value}
      maxlength="2000"
      autocomplete=${own ?? "off"}
      placeholder=${kind === "date" ? "2019-03" : kind === "url" ? "https://" : ""}
      aria-invalid=${bad ? "true" : null}
      aria-describedby=${[hint && `${id}-hint`, doubtId(editor, whole)].filter(Boolean).join(" ") || null}
      onInput=${(/** @type {Event & {currentTarget: HTMLInputElement}} */ event) => editor.write(whole, event.currentTarget.value)}
      onBlur=${() => editor.seal()}
    />
    ${hint && html`<small id=${`${id}-hint`} class=${bad ? "trouble-line" : ""}>${hint}</small>`}
    <${DoubtAt} editor=${editor} path=${whole} />
  </div>`;
}

/** @param {Props} props */
function Long({ editor, path, field, label }) {
  const whole = [...path, field.name];
  const id = idOf(whole);
  const value = get(editor.doc.value, whole) ?? "";
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      class="grows"
      rows=${Math.max(2, rowsOf(value))}
      value=${value}
      maxlength="20000"
      onInput=${(/** @type {Event & {currentTarget: HTMLTextAreaElement}} */ event) => editor.write(whole, event.currentTarget.value)}
      onBlur=${() => editor.seal()}
    ></textarea>
  </div>`;
}

/** A list on one line; while it is written, commas at its end stay. @param {Props} props */
function Words({ editor, path, field, label }) {
  const whole = [...path, field.name];
  const id = idOf(whole);
  /** @type {string[]} */
  const value = get(editor.doc.value, whole) ?? [];
  const typed = useSignal(/** @type {string | null} */ (null));
  const fits = typed.value !== null && together(apart(typed.value)) === together(value);
  const text = fits ? typed.value ?? "" : together(value);
  /** @param {Event & {currentTarget: HTMLTextAreaElement}} event */
  const input = (event) => {
    typed.value = event.currentTarget.value;
    editor.write(whole, apart(event.currentTarget.value));
  };
  const leave = () => {
    typed.value = null;
    editor.seal();
  };
  return html`<div class=${field.half ? "field half" : "field"}>
    <label for=${id}>${label} <em>${words.wordsHint}</em></label>
    <textarea id=${id} class="grows" rows=${rowsOf(text)} value=${text} maxlength="20000" onInput=${input} onBlur=${leave}></textarea>
  </div>`;
}
