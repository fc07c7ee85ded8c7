/** The form editor without an account: nothing is stored, files are made at once. */

import { cvs } from "../api/cvs.js";
import { saveFile } from "../downloads.js";
import { effect, html, useEffect, useMemo, useSignal } from "../html.js";
import { EditorFrame, nameOf, UndoButtons, UploadJson } from "../parts/editor-frame.js";
import { Menu } from "../parts/menu.js";
import { Preview } from "../parts/preview.js";
import { navigate } from "../router.js";
import { Drawn } from "../state/drawn.js";
import { Editor } from "../state/editor.js";
import { keep, kept } from "../state/kept.js";
import { filled, outgoing, parsed, shaped } from "../state/resume.js";
import { me, sentence, tell } from "../store.js";
import { strings } from "../strings.js";
import { editor as words } from "../strings/editor.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Layout } from "../parts/preview.js" */

const FORMATS = /** @type {const} */ (["pdf", "docx", "md", "txt"]);
const SLOT = "old-editor";

/** @param {JsonResume} doc */
const store = (doc) => keep(SLOT, filled(doc) ? JSON.stringify(doc) : "");

export function OldEditorPage() {
  const editor = useMemo(() => new Editor(parsed(kept(SLOT)) ?? shaped({}), store), []);
  const drawn = useMemo(
    () => new Drawn((/** @type {{doc: JsonResume, layout: Layout}} */ { doc, layout }) => cvs.render(doc, { format: "pdf", ...layout })),
    [],
  );
  const layout = useSignal(/** @type {Layout} */ ({ template: "classic", paper: "a4" }));
  useEffect(() => {
    document.title = strings.title(words.free.title);
    let first = true;
    const stop = effect(() => {
      const wanted = { doc: outgoing(editor.doc.value), layout: layout.value };
      if (!filled(wanted.doc)) drawn.clear();
      else if (first) drawn.now(wanted);
      else drawn.change(wanted);
      first = false;
    });
    return () => {
      stop();
      drawn.stop();
    };
  }, []);
  return html`<${EditorFrame}
    editor=${editor}
    head=${html`<${Head} editor=${editor} layout=${layout.value} />`}
    notices=${html`<p class="notice free">${words.free.note}</p>`}
    preview=${html`<${Preview} address=${drawn.address.value} layout=${layout} busy=${drawn.busy.value} trouble=${drawn.trouble.value} />`}
  />`;
}

/** @param {{editor: Editor, layout: Layout}} props */
function Head({ editor, layout }) {
  const busy = useSignal(false);
  /** One thing at a time; what goes wrong is told. @param {() => Promise<void>} work */
  const doing = async (work) => {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
    } catch (error) {
      tell(sentence(error));
    } finally {
      busy.value = false;
    }
  };
  /** @param {typeof FORMATS[number]} format */
  const fetch = (format) => () =>
    doing(async () => {
      const doc = outgoing(editor.doc.peek());
      saveFile(await cvs.render(doc, { format, ...layout }), `${nameOf(doc)}.${format}`);
    });
  const json = () => {
    const doc = outgoing(editor.doc.peek());
    saveFile(new Blob([JSON.stringify(doc, null, 2)], { type: "application/json" }), `${nameOf(doc)}.json`);
  };
  const library = () =>
    doing(async () => {
      const doc = outgoing(editor.doc.peek());
      const file = new Blob([JSON.stringify(doc)], { type: "application/json" });
      const cv = await cvs.upload(file, "resume.json", nameOf(doc));
      navigate(`/resumes/${cv.id}`);
    });
  return html`
    <h1>${words.free.heading}</h1>
    <span class="do">
      <${UndoButtons} editor=${editor} />
      <button class="button" onClick=${() => editor.replace(shaped({}))}>${words.free.clear}</button>
      <${UploadJson} editor=${editor} onTold=${tell} />
      ${me.value && html`<button class="button" aria-disabled=${busy.value} onClick=${library}>${words.free.library}</button>`}
      <${Menu} label=${busy.value ? words.free.busy : words.download}>
        ${FORMATS.map((format) => html`<li><button type="button" onClick=${fetch(format)}>${words.formats[format]}</button></li>`)}
        <li><button type="button" onClick=${json}>${words.formats.json}</button></li>
      <//>
    </span>
  `;
}
