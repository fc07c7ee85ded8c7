/** What the session is for, how it stands, and what can be done with the whole of it. */

import { api } from "../api.js";
import { html, useComputed, useEffect, useRef } from "../html.js";
import { can } from "../state/stages.js";
import { strings } from "../strings.js";
import { Chip } from "./chip.js";
import { Keeping } from "./keeping.js";
import { Track } from "./track.js";
import { Menu } from "./menu.js";

/** @import { Room } from "../state/room.js" */

const words = strings.session;
const TEXTS = /** @type {const} */ (["md", "txt", "json"]);

/** @param {{room: Room}} props */
export function Head({ room }) {
  const job = useComputed(() => room.session.value.job).value;
  const status = useComputed(() => room.session.value.status).value;
  const ready = useComputed(() => Boolean(room.session.value.content)).value;
  const error = useComputed(() => room.session.value.error).value;
  const refusal = room.refusal.value;
  const busy = room.busy.value;
  const source = words.sources[/** @type {"text"} */ (job.source)] ?? job.source;
  const facts = [job.company, job.location].filter(Boolean);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const pressed = useRef(false);
  useEffect(() => {
    // What was pressed is gone: what takes its place has the focus.
    if (!pressed.current || document.activeElement !== document.body) return;
    pressed.current = false;
    const next = box.current?.querySelector("button, a, summary");
    if (next instanceof HTMLElement) next.focus();
  });
  useEffect(() => {
    // Whoever has gone elsewhere since is not called back when something changes here.
    const away = (/** @type {FocusEvent} */ event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) pressed.current = false;
    };
    addEventListener("focusin", away);
    return () => removeEventListener("focusin", away);
  }, []);
  const waiting = useComputed(() => room.question.value !== null).value;
  const shown = waiting && status === "running" ? "waiting" : status;
  return html`<div class="head">
    <div class="what">
      <h1>${job.title || words.untitled}</h1>
      <p>
        ${facts.map((fact) => html`<span>${fact}</span>`)}
        ${source && html`<span class="source">${link(job.url, words.source(source))}</span>`}
      </p>
      ${room.session.value.known && html`<${Chip} status=${shown} />`}
      <${Keeping} room=${room} />
    </div>
    <div class="do" ref=${box} onClick=${() => (pressed.current = true)}>
      ${can.stop(status) &&
      html`<button class="button danger" aria-disabled=${busy.has("stop")} onClick=${() => room.send("stop", "stop")}>
        ${words.stop}
      </button>`}
      ${can.without(status, error) &&
      html`<button class=${`button ${can.resume(status, error) ? "" : "primary"}`} aria-disabled=${busy.has("resume")} onClick=${() => room.send("resume", "resume", { engine: "offline" })}>
        ${words.without}
      </button>`}
      ${status === "failed" && !can.resume(status, error) && !can.without(status, error) && html`<a class="button primary" href="/">${words.anew}</a>`}
      ${can.resume(status, error) &&
      html`<button class="button primary" aria-disabled=${busy.has("resume")} onClick=${() => room.send("resume", "resume")}>
        ${words.resume}
      </button>`}
      ${job.title && html`<${Track} by="session_id" id=${room.id} />`}
      ${ready && html`<${Downloads} id=${room.id} done=${status === "completed"} />`}
    </div>
    ${(refusal?.about === "stop" || refusal?.about === "resume") && html`<p class="trouble-line" role="alert">${refusal.text}</p>`}
  </div>`;
}

/** @param {string} url @param {string} text */
function link(url, text) {
  if (!/^https?:\/\//i.test(url)) return text;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>`;
}

/** @param {{id: string, done: boolean}} props Once all is done it is what comes next. */
function Downloads({ id, done }) {
  return html`<${Menu} label=${words.download} look=${done ? "button primary" : "button"}>
    <li><a href=${api.file(id, "pdf")} download data-instead=${api.file(id, "docx")}>${words.formats.pdf}</a></li>
    <li><a href=${api.file(id, "docx")} download>${words.formats.docx}</a></li>
    <li><a href=${`${api.file(id, "docx")}?tracked=true`} download>${words.tracked}</a></li>
    ${TEXTS.map((format) => html`<li><a href=${api.file(id, format)} download>${words.formats[format]}</a></li>`)}
  <//>`;
}
