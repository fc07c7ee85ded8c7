/** One résumé of the library in the form editor. */

import { cvs } from "../api/cvs.js";
import { html, useEffect, useMemo, useSignal } from "../html.js";
import { Doubts } from "../parts/doubt.js";
import { EditorFrame, UndoButtons, UploadJson } from "../parts/editor-frame.js";
import { FilePane } from "../parts/file-pane.js";
import { Menu } from "../parts/menu.js";
import { Preview } from "../parts/preview.js";
import { Opened } from "../state/opened.js";
import { tell } from "../store.js";
import { strings } from "../strings.js";
import { editor as words } from "../strings/editor.js";
import { Missing } from "./missing.js";

/** @import { Editor } from "../state/editor.js" */
/** @import { Layout } from "../parts/preview.js" */

const FORMATS = /** @type {const} */ (["pdf", "docx", "md", "txt", "json"]);

/** @param {{id: string}} props */
export function ResumePage({ id }) {
  const opened = useMemo(() => new Opened(id), [id]);
  const layout = useSignal(/** @type {Layout} */ ({ template: "classic", paper: "a4" }));
  useEffect(() => {
    opened.load();
    return () => opened.close();
  }, [opened]);
  useEffect(() => {
    /** @param {BeforeUnloadEvent} event */
    const leave = (event) => {
      if (!opened.saving.open) return;
      opened.saving.flush(true);
      event.preventDefault();
    };
    const hide = () => document.visibilityState === "hidden" && opened.saving.flush(true);
    addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [opened]);
  const title = opened.title.value;
  useEffect(() => {
    document.title = strings.title(title || words.untitled);
  }, [title]);
  const said = opened.said.value;
  useEffect(() => {
    if (!said) return;
    tell(said);
    opened.said.value = "";
  }, [said]);

  if (opened.missing.value) return html`<${Missing} />`;
  const editor = opened.editor.value;
  if (!editor) return html`<${Loading} opened=${opened} />`;
  const address = cvs.file(id, "pdf", { ...layout.value, version: opened.saving.version.value });
  const origin = opened.origin.value;
  const file = origin && html`<${FilePane} editor=${editor} origin=${origin} address=${cvs.original(id)} filename=${opened.filename} />`;
  return html`<${EditorFrame}
    editor=${editor}
    head=${html`<${Head} opened=${opened} editor=${editor} layout=${layout.value} />`}
    notices=${html`<${Notices} opened=${opened} editor=${editor} />`}
    file=${file}
    first=${file ? "file" : "preview"}
    preview=${html`<${Preview} address=${address} layout=${layout} busy=${opened.saving.state.value === "saving"} />`}
  />`;
}

/** @param {{opened: Opened}} props */
function Loading({ opened }) {
  if (!opened.trouble.value) return html`<main id="content" class="splash" tabindex="-1" role="status">${words.loading}</main>`;
  return html`<main id="content" class="trouble" tabindex="-1" role="alert">
    <p>${opened.trouble.value}</p>
    <button class="button primary" onClick=${() => opened.load()}>${strings.retry}</button>
  </main>`;
}

/** @param {{opened: Opened, editor: Editor, layout: Layout}} props */
function Head({ opened, editor, layout }) {
  const { id } = opened;
  /** Files are made of what is stored: what waits is stored first. @param {MouseEvent & {currentTarget: HTMLAnchorElement}} event */
  const fetch = async (event) => {
    if (!opened.saving.open) return;
    event.preventDefault();
    const link = event.currentTarget;
    await opened.saving.flush();
    if (!opened.saving.open) link.click();
  };
  return html`
    <a class="back" href="/resumes">‹ ${words.back}</a>
    <h1 class="hidden">${opened.title.value || words.untitled}</h1>
    <input
      class="title"
      aria-label=${words.title}
      title=${words.titleHint}
      value=${opened.title.value}
      maxlength="200"
      onInput=${(/** @type {Event & {currentTarget: HTMLInputElement}} */ event) => opened.rename(event.currentTarget.value)}
    />
    <${SaveState} opened=${opened} />
    <span class="do">
      <${UndoButtons} editor=${editor} />
      <${UploadJson} editor=${editor} onTold=${tell} />
      <${Menu} label=${words.download}>
        ${FORMATS.map((format) => {
          const file = cvs.file(id, format, layout);
          return html`<li><a href=${file} download data-instead=${format === "pdf" ? cvs.file(id, "docx", layout) : null} onClick=${fetch}>${words.formats[format]}</a></li>`;
        })}
      <//>
      <a class="button primary" href=${`/?cv=${id}`}>${words.tailor}<span class="roomy">${words.toPosting}</span></a>
    </span>
  `;
}

/** @param {{opened: Opened}} props */
function SaveState({ opened }) {
  const state = opened.saving.state.value;
  const trouble = opened.saving.trouble.value;
  return html`<span class=${`save-state ${state}`} role="status">
    ${words.save[state]}${state === "failed" && ` ${trouble}`}${" "}
    ${state === "failed" && html`<button class="link" onClick=${() => opened.saving.flush()}>${words.again}</button>`}
  </span>`;
}

/** @param {{opened: Opened, editor: Editor}} props */
function Notices({ opened, editor }) {
  const warnings = opened.warnings.value;
  const conflict = opened.saving.state.value === "conflict";
  return html`<div class="notices">
    ${conflict &&
    html`<div class="notice" role="alert">
      <p>${words.conflict.text}</p>
      <span>
        <button class="button small" onClick=${() => opened.keepMine()}>${words.conflict.mine}</button>
        <button class="button small" onClick=${() => opened.takeTheirs(words.conflict.taken)}>${words.conflict.theirs}</button>
      </span>
    </div>`}
    <${Doubts} editor=${editor} />
    ${warnings.length > 0 &&
    html`<details class="notice mild">
      <summary>${words.warnings} (${warnings.length})</summary>
      <ul>
        ${warnings.map((warning) => html`<li>${warning}</li>`)}
      </ul>
    </details>`}
  </div>`;
}
