/** The form of an application: a new one, or one as it stands. */

import { html, useRef, useSignal } from "../html.js";
import { fromField, STATUSES, toField } from "../state/applications.js";
import { sentence } from "../store.js";
import { applications } from "../strings/applications.js";

/** @import { Application, ApplicationFields, ApplicationStatus } from "../applications.d.ts" */

const words = applications.form;

/**
 * @param {object} props
 * @param {Application | null} props.one
 * @param {(given: ApplicationFields) => Promise<void>} props.onSave
 * @param {() => void} [props.onCancel]
 */
export function ApplicationForm({ one, onSave, onCancel }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const busy = useSignal(false);
  const trouble = useSignal(/** @type {{text: string, field: string} | null} */ (null));

  /** @param {string} text @param {string} field */
  const refuse = (text, field) => {
    trouble.value = { text, field };
    const element = form.current?.elements.namedItem(field);
    if (element instanceof HTMLElement) element.focus();
  };
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (busy.value || !form.current) return;
    const given = new FormData(form.current);
    const said = (/** @type {string} */ name) => String(given.get(name) ?? "").trim();
    /** @type {ApplicationFields} */
    const fields = {
      position: said("position"),
      company: said("company"),
      url: said("url"),
      status: /** @type {ApplicationStatus} */ (said("status")),
      next_step_at: moment("next_step_at", "datetime-local", said("next_step_at")),
      notes: said("notes"),
    };
    // A day that stays untouched is left out: applying sets it by itself.
    const applied = moment("applied_at", "date", said("applied_at"));
    if (applied !== (one?.applied_at ?? null)) fields.applied_at = applied;
    if (!fields.position && !fields.company && !fields.url) return refuse(words.needs, "position");
    if (fields.url && !/^https?:\/\/\S+$/i.test(fields.url)) return refuse(words.wrongLink, "url");
    busy.value = true;
    trouble.value = null;
    try {
      await onSave(fields);
    } catch (error) {
      refuse(sentence(error), "position");
    } finally {
      busy.value = false;
    }
  };
  /** What is not touched keeps its seconds. @param {"applied_at" | "next_step_at"} name @param {"date" | "datetime-local"} kind @param {string} text */
  const moment = (name, kind, text) => {
    const before = one?.[name] ?? null;
    return text === toField(before, kind) ? before : fromField(text);
  };

  const bad = trouble.value;
  const invalid = (/** @type {string} */ field) =>
    bad?.field === field ? { "aria-invalid": "true", "aria-describedby": "application-trouble" } : {};
  return html`<form class="application-form" ref=${form} onSubmit=${submit} noValidate>
    <${Line} name="position" value=${one?.position} attributes=${{ maxlength: "200", ...invalid("position") }} />
    <${Line} name="company" value=${one?.company} attributes=${{ maxlength: "200" }} />
    <${Line} name="url" type="url" whole value=${one?.url} attributes=${{ placeholder: "https://", maxlength: "4000", ...invalid("url") }} />
    <label class="field">
      <span>${words.status}</span>
      <select name="status">
        ${STATUSES.map((name) => html`<option value=${name} selected=${name === (one?.status ?? "saved")}>${applications.status[name]}</option>`)}
      </select>
    </label>
    <${Line} name="applied_at" label=${words.applied} type="date" value=${toField(one?.applied_at ?? null, "date")} />
    <${Line}
      name="next_step_at"
      label=${words.next}
      type="datetime-local"
      value=${toField(one?.next_step_at ?? null, "datetime-local")}
      hint=${words.nextHint}
    />
    <label class="field whole">
      <span>${words.notes}</span>
      <textarea name="notes" rows="5" maxlength="10000" placeholder=${words.notesHint} defaultValue=${one?.notes ?? ""}></textarea>
    </label>
    <p id="application-trouble" class="trouble-line whole" role="alert">${bad?.text}</p>
    <div class="go whole">
      <button class="button primary" aria-disabled=${busy.value}>${busy.value ? words.saving : words.save}</button>
      ${onCancel && html`<button type="button" class="button" onClick=${onCancel}>${words.cancel}</button>`}
    </div>
  </form>`;
}

/** @param {{name: "position" | "company" | "url" | "applied_at" | "next_step_at", label?: string, type?: string, value?: string, whole?: boolean, hint?: string, attributes?: Record<string, string>}} props */
function Line({ name, label, type = "text", value = "", whole = false, hint, attributes = {} }) {
  const said = label ?? words[/** @type {"position"} */ (name)];
  return html`<label class=${whole ? "field whole" : "field"}>
    <span>${said}</span>
    <input name=${name} type=${type} defaultValue=${value} ...${attributes} />
    ${hint && html`<small>${hint}</small>`}
  </label>`;
}
