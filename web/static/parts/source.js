/** The résumé to start from: a file of this moment, or one of the library. */

import { cvs } from "../api/cvs.js";
import { html, useEffect, useSignal } from "../html.js";
import { strings } from "../strings.js";

/** @import { Signal } from "../vendor/signals.js" */
/** @import { CvItem } from "../cvs.d.ts" */

const words = strings.start;

/**
 * @param {object} props
 * @param {Signal<File | null>} props.file
 * @param {Signal<string>} props.cv id of a résumé of the library; empty: none
 * @param {Record<string, string>} props.attributes of the file's field
 * @param {() => void} props.onChange
 */
export function Source({ file, cv, attributes, onChange }) {
  const library = useSignal(/** @type {CvItem[]} */ ([]));
  useEffect(() => {
    // Starting does not depend on the library: without it the file is left.
    cvs.page().then(
      ({ items }) => {
        library.value = items;
        if (!items.some((one) => one.id === cv.value)) cv.value = "";
      },
      () => (cv.value = ""),
    );
  }, []);
  const over = useSignal(false);
  /** @param {File | undefined} given */
  const take = (given) => {
    if (!given) return;
    file.value = given;
    cv.value = "";
    onChange();
  };
  /** @param {DragEvent} event */
  const hover = (event) => {
    event.preventDefault();
    over.value = event.type === "dragover";
  };
  /** @param {DragEvent} event */
  const drop = (event) => {
    hover(event);
    take(event.dataTransfer?.files[0]);
  };
  /** @param {Event & {currentTarget: HTMLInputElement}} event */
  const choose = (event) => take(event.currentTarget.files?.[0]);
  /** @param {Event & {currentTarget: HTMLSelectElement}} event */
  const pick = (event) => {
    cv.value = event.currentTarget.value;
    if (cv.value) file.value = null;
    onChange();
  };
  const chosen = file.value;
  const picked = library.value.find((one) => one.id === cv.value);
  return html`<div class="source">
    <label
      class=${`drop ${over.value ? "over" : ""} ${chosen || picked ? "full" : ""}`}
      onDragOver=${hover}
      onDragLeave=${hover}
      onDrop=${drop}
    >
      <input class="hidden" type="file" name="resume" accept=".pdf,.docx" aria-label=${words.file} onChange=${choose} ...${attributes} />
      ${chosen
        ? html`<span class="name">${chosen.name}</span><small>${size(chosen.size)} · <u>${words.change}</u></small>`
        : picked
          ? html`<span class="name">${picked.title}</span><small>${words.fromLibrary} · <u>${words.fileInstead}</u></small>`
          : html`<span>${words.drop} <u>${words.choose}</u></span>`}
    </label>
    ${chosen &&
    html`<label class="keep"><input type="checkbox" name="keep" value="true" defaultChecked=${true} /> ${words.keep}</label>`}
    ${library.value.length > 0 &&
    html`<label class="pick">
      <span>${words.orLibrary}</span>
      <select onChange=${pick}>
        <option value="" selected=${!cv.value}>${words.pick}</option>
        ${library.value.map((one) => html`<option value=${one.id} selected=${one.id === cv.value}>${one.title}</option>`)}
      </select>
    </label>`}
  </div>`;
}

/** @param {number} bytes */
const size = (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
