/** The library of résumés. */

import { cvs } from "../api/cvs.js";
import { ago } from "../dates.js";
import { html, useEffect, useMemo, useRef, useSignal } from "../html.js";
import { Listed } from "../parts/listed.js";
import { Menu } from "../parts/menu.js";
import { Sure } from "../parts/sure.js";
import { navigate } from "../router.js";
import { Library } from "../state/library.js";
import { me, sentence, tell } from "../store.js";
import { strings } from "../strings.js";
import { resumes as words } from "../strings/resumes.js";

/** @import { CvItem } from "../cvs.d.ts" */

const FORMATS = /** @type {const} */ (["pdf", "docx", "md", "txt", "json"]);

export function ResumesPage() {
  const library = useMemo(() => new Library({ wrong: words.wrongFile, refused: words.refused }), []);
  useEffect(() => {
    document.title = strings.title(words.title);
    library.list.load();
  }, []);
  const rows = library.list.rows.value ?? [];
  return html`<main id="content" class="page" tabindex="-1">
    <div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    <${Add} library=${library} />
    <section class="card part" aria-label=${words.title}>
      <${Listed} list=${library.list} empty=${html`<${Empty} />`}>
        <ul class="rows library">
          ${rows.map((cv) => html`<${Row} key=${cv.id} library=${library} cv=${cv} />`)}
        </ul>
      <//>
    </section>
  </main>`;
}

/** @param {{library: Library}} props */
function Add({ library }) {
  const over = useSignal(false);
  const busy = useSignal(false);
  /** @param {FileList | null | undefined} files */
  const take = async (files) => {
    if (!files?.length || library.reading.value.length) return;
    const added = await library.add([...files]);
    if (added.length) tell(added.map((cv) => words.added(cv.title)).join(" "));
  };
  /** @param {DragEvent} event */
  const hover = (event) => {
    event.preventDefault();
    over.value = event.type === "dragover";
  };
  /** @param {DragEvent} event */
  const drop = (event) => {
    hover(event);
    take(event.dataTransfer?.files);
  };
  /** @param {Event & {currentTarget: HTMLInputElement}} event */
  const choose = async (event) => {
    const input = event.currentTarget;
    await take(input.files);
    input.value = "";
  };
  const blank = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      const cv = await library.blank(words.blankTitle, me.value?.name ?? "");
      navigate(`/resumes/${cv.id}`);
    } catch (error) {
      tell(sentence(error));
    } finally {
      busy.value = false;
    }
  };
  const [reading] = library.reading.value;
  return html`<section class="card part" aria-labelledby="add-title">
    <h2 id="add-title">${words.add}</h2>
    <label class=${`drop ${over.value ? "over" : ""}`} onDragOver=${hover} onDragLeave=${hover} onDrop=${drop}>
      <input class="hidden" type="file" multiple accept=".pdf,.docx,.json" aria-label=${words.add} onChange=${choose} />
      <span role="status">${reading ? words.reading(reading) : html`${words.drop} <u>${words.choose}</u>`}</span>
    </label>
    ${library.refusals.value.map((why) => html`<p class="trouble-line" role="alert">${why}</p>`)}
    <div><button class="button" aria-disabled=${busy.value} onClick=${blank}>${words.blank}</button></div>
  </section>`;
}

function Empty() {
  return html`<div class="empty"><p>${words.none}</p><p class="quiet">${words.noneHint}</p></div>`;
}

/** @param {{library: Library, cv: CvItem}} props */
function Row({ library, cv }) {
  const naming = useSignal(false);
  const { id, title, data, filename, warnings } = cv;
  const facts = [data.basics?.name, words.changed(ago(cv.updated_at)), filename && words.from(filename)];
  const page = `/resumes/${id}`;
  const remove = async () => {
    await library.remove(cv);
    tell(words.removed(title));
  };
  return html`<li>
    <div class="grow">
      ${naming.value
        ? html`<${Rename} library=${library} cv=${cv} onDone=${() => (naming.value = false)} />`
        : html`<a class="name" href=${page}>${title}</a>
            <button
              class="icon"
              id=${`rename-${id}`}
              title=${words.rename}
              aria-label=${words.rename + words.of(title)}
              onClick=${() => (naming.value = true)}
            >
              ✎
            </button>`}
      <p class="quiet">${facts.filter(Boolean).join(" · ")}</p>
      ${warnings.length > 0 &&
      html`<details class="to-check">
        <summary>${words.warnings(warnings.length)}</summary>
        <ul>
          ${warnings.map((warning) => html`<li>${warning}</li>`)}
        </ul>
      </details>`}
    </div>
    <div class="row-actions">
      <a class="button small primary" href=${`/?cv=${id}`}>${words.tailor}<${Of} title=${title} /></a>
      <a class="button small" href=${page}>${words.edit}<${Of} title=${title} /></a>
      <a class="button small" href=${`${page}/suggestions`}>${words.suggestions}<${Of} title=${title} /></a>
      <${Menu} label=${html`${words.download}<${Of} title=${title} />`}>
        ${FORMATS.map((format) => html`<li><a href=${cvs.file(id, format)} download data-instead=${format === "pdf" ? cvs.file(id, "docx") : null}>${words.formats[format]}</a></li>`)}
        ${filename && html`<li><a href=${cvs.original(id)} download>${words.original}</a></li>`}
      <//>
      <${Sure} label=${words.remove} of=${words.of(title)} question=${words.sure} yes=${words.yes} onYes=${remove} />
    </div>
  </li>`;
}

/** What a button is about, for those who do not see where it stands. @param {{title: string}} props */
const Of = ({ title }) => html`<span class="hidden">${words.of(title)}</span>`;

/** @param {{library: Library, cv: CvItem, onDone: () => void}} props */
function Rename({ library, cv, onDone }) {
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const busy = useSignal(false);
  const trouble = useSignal("");
  useEffect(() => box.current?.select(), []);
  const leave = () => {
    onDone();
    requestAnimationFrame(() => document.getElementById(`rename-${cv.id}`)?.focus());
  };
  /** @param {Event} event */
  const save = async (event) => {
    event.preventDefault();
    const title = box.current?.value.trim() ?? "";
    if (busy.value || !title || title === cv.title) return title ? leave() : box.current?.focus();
    busy.value = true;
    try {
      const done = await library.rename(cv, title);
      if (done) return leave();
      trouble.value = words.stale;
    } catch (error) {
      trouble.value = sentence(error);
    } finally {
      busy.value = false;
    }
  };
  const escape = (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && leave();
  return html`<form class="rename" onSubmit=${save} onKeyDown=${escape}>
    <input ref=${box} aria-label=${words.newTitle + words.of(cv.title)} defaultValue=${cv.title} maxlength="200" required />
    <button class="button small primary" aria-disabled=${busy.value}>${words.save}</button>
    <button type="button" class="button small" onClick=${leave}>${words.cancel}</button>
    ${trouble.value && html`<p class="trouble-line" role="alert">${trouble.value}</p>`}
  </form>`;
}
