/** Starting a tailoring: a file, a posting, and how it should work. */

import { api, Refused } from "../api.js";
import { html, useRef, useSignal } from "../html.js";
import { navigate } from "../router.js";
import { sentence, stats } from "../store.js";
import { strings } from "../strings.js";
import { ChosenPosting } from "./chosen-posting.js";
import { Source } from "./source.js";

/** @import { Signal } from "../vendor/signals.js" */
/** @import { Stats } from "../api.js" */
/** @import { List } from "../state/list.js" */

const words = strings.start;
const TYPES = /\.(pdf|docx)$/i;

/** @param {{list: List}} props */
export function Start({ list }) {
  const file = useSignal(/** @type {File | null} */ (null));
  const cv = useSignal(new URLSearchParams(location.search).get("cv") ?? "");
  const pasting = useSignal(false);
  const stored = useSignal(new URLSearchParams(location.search).get("posting") ?? "");
  const busy = useSignal(false);
  const trouble = useSignal(/** @type {{text: string, field: string} | null} */ (null));
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const key = useRef(/** @type {string | null} */ (null));

  /** @param {string} text @param {string} field */
  const refuse = (text, field) => {
    trouble.value = { text, field };
    const element = form.current?.querySelector(`[name="${field}"]`);
    if (element instanceof HTMLElement) element.focus();
  };

  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (busy.value || !form.current) return;
    const given = new FormData(form.current);
    const url = String(given.get("job_url") ?? "").trim();
    const text = String(given.get("job_description") ?? "").trim();
    if (!file.value && !cv.value) return refuse(words.needFile, "resume");
    if (file.value && !TYPES.test(file.value.name)) return refuse(words.wrongFile, "resume");
    if (!stored.value && !url && !text) return refuse(words.needPosting, pasting.value ? "job_description" : "job_url");
    if (url && !/^https?:\/\/\S+$/i.test(url)) return refuse(words.wrongLink, "job_url");
    given.delete("resume");
    if (file.value) given.set("resume", file.value, file.value.name);
    else given.set("cv_id", cv.value);
    busy.value = true;
    trouble.value = null;
    key.current ??= crypto.randomUUID();
    try {
      const { id } = await api.start(given, key.current);
      navigate(`/sessions/${id}`);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 0) key.current = null;
      refuse(sentence(error), "resume");
      list.refresh();
    } finally {
      busy.value = false;
    }
  };

  /** Another input is another start. */
  const changed = () => {
    key.current = null;
    trouble.value = null;
  };

  const bad = trouble.value;
  const invalid = (/** @type {string} */ field) => (bad?.field === field ? { "aria-invalid": "true", "aria-describedby": "start-trouble" } : {});
  const use = stats.value;
  return html`<form class="card start" ref=${form} onSubmit=${submit} onInput=${changed} noValidate aria-labelledby="start-title">
    <h2 id="start-title">${words.title}</h2>
    <${Source} file=${file} cv=${cv} attributes=${invalid("resume")} onChange=${changed} />
    ${stored.value ? html`<${ChosenPosting} id=${stored} />` : html`<${Posting} pasting=${pasting} invalid=${invalid} />`}
    <label class="field">
      <span>${words.how}</span>
      <select name="interactive">
        <option value="true">${words.ask}</option>
        <option value="false">${words.dontAsk}</option>
      </select>
    </label>
    <details>
      <summary>${words.more}</summary>
      <label class="field">
        <span>${words.mode}</span>
        <select name="mode">
          ${Object.entries(words.modes).map(([mode, label]) => html`<option value=${mode} selected=${mode === "balanced"}>${label}</option>`)}
        </select>
        <small>${words.modeNote}</small>
      </label>
      <label class="field">
        <span>${words.pages}</span>
        <select name="page_target">
          <option value="">${words.anyPages}</option>
          ${[1, 2, 3, 4].map((n) => html`<option value=${n}>${words.atMost(n)}</option>`)}
        </select>
        <small>${words.pagesNote}</small>
      </label>
    </details>
    <p id="start-trouble" class="trouble-line" role="alert">${bad?.text}</p>
    <div class="go">
      <button class="button primary" aria-disabled=${busy.value}>${busy.value ? words.going : words.go}</button>
      ${use && html`<span class="quiet">${room(use)}</span>`}
    </div>
  </form>`;
}

/** What today's limits leave; a limit of 0 is none. @param {Stats} use */
function room({ today, active_jobs, active_limit }) {
  const left = today.limit > 0 ? words.left(Math.max(0, today.limit - today.used), today.limit) : "";
  const running = active_limit > 0 && active_jobs > 0 ? words.running(active_jobs, active_limit) : "";
  return [left, running].filter(Boolean).join(" · ");
}

/** @param {{pasting: Signal<boolean>, invalid: (field: string) => Record<string, string>}} props */
function Posting({ pasting, invalid }) {
  const swap = () => {
    pasting.value = !pasting.value;
    requestAnimationFrame(() => document.getElementById("posting")?.focus());
  };
  const box = pasting.value
    ? html`<textarea id="posting" name="job_description" rows="7" placeholder=${words.textHint} ...${invalid("job_description")}></textarea>`
    : html`<input id="posting" name="job_url" type="url" inputmode="url" placeholder="https://" ...${invalid("job_url")} />`;
  return html`<div class="field">
    <label for="posting">${pasting.value ? words.text : words.posting}</label>
    ${box}
    <small>
      ${pasting.value ? words.haveLink : words.noLink}${" "}
      <button type="button" class="link" onClick=${swap}>${pasting.value ? words.link : words.paste}</button>
    </small>
  </div>`;
}
