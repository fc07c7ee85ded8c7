/** One thing that a person told us. */

import { told as calls } from "../api/told.js";
import { ago } from "../dates.js";
import { html, useEffect, useRef, useSignal } from "../html.js";
import { edited } from "../state/told.js";
import { sentence, tell } from "../store.js";
import { told as words } from "../strings/told.js";
import { Sure } from "./sure.js";

/** @import { Stance } from "../protocol.d.ts" */
/** @import { Paged } from "../state/paged.js" */
/** @import { Statement as Told } from "../told.d.ts" */

const STANCES = /** @type {const} */ (["yes", "no", "cannot_confirm"]);
/** The colour of a stance, as statuses have them. */
const CHIPS = { yes: "completed", no: "stopped", cannot_confirm: "waiting" };

/** @param {{one: Told, list: Paged<Told>, titled: boolean}} props `titled`: says its topic itself */
export function Statement({ one, list, titled }) {
  const editing = useSignal(false);
  const edit = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !editing.value) edit.current?.focus();
    was.current = editing.value;
  }, [editing.value]);
  const of = words.of(one.topic);
  const forget = async () => {
    await calls.forget(one.id);
    list.drop(one.id);
    tell(words.forgotten);
  };
  const when = [words.said(ago(one.created_at)), edited(one) && words.edited(ago(one.updated_at))].filter(Boolean).join(" · ");
  return html`<li class="statement">
    <div class="grow">
      ${titled && html`<strong>${one.topic || words.noTopic}</strong>`}
      ${editing.value
        ? html`<${Edit} one=${one} list=${list} onLeave=${() => (editing.value = false)} />`
        : html`${one.text && html`<blockquote>${one.text}</blockquote>`}
            <p class="quiet meta">
              <span class=${`chip ${CHIPS[one.stance]}`}>${words.stance[one.stance]}</span>
              ${one.place && html`<span>${one.place}</span>`}
              <span>${when}</span>
              ${one.session_id && html`<a href=${`/sessions/${one.session_id}`}>${words.session}</a>`}
            </p>`}
    </div>
    ${!editing.value &&
    html`<div class="do">
      <button class="button small" ref=${edit} onClick=${() => (editing.value = true)}>
        ${words.edit}<span class="hidden">${of}</span>
      </button>
      <${Sure} label=${words.forget} of=${of} question=${words.sure} yes=${words.yes} onYes=${forget} />
    </div>`}
  </li>`;
}

/** @param {{one: Told, list: Paged<Told>, onLeave: () => void}} props */
function Edit({ one, list, onLeave }) {
  const text = useSignal(one.text);
  const place = useSignal(one.place);
  const stance = useSignal(/** @type {Stance} */ (one.stance));
  const trouble = useSignal("");
  const busy = useSignal(false);
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useEffect(() => box.current?.focus(), []);
  /** @param {Event} event */
  const save = async (event) => {
    event.preventDefault();
    if (busy.value) return;
    const now = { text: text.value.trim(), place: place.value.trim(), stance: stance.value };
    if (now.stance === "yes" && !now.text) return refuse(words.needWords);
    busy.value = true;
    try {
      list.put(await calls.edit(one.id, now));
      onLeave();
    } catch (error) {
      refuse(sentence(error));
    } finally {
      busy.value = false;
    }
  };
  /** @param {string} why */
  const refuse = (why) => {
    trouble.value = why;
    box.current?.focus();
  };
  const id = `told-${one.id}`;
  const invalid = trouble.value ? { "aria-invalid": "true", "aria-describedby": id } : {};
  return html`<form class="edit" onSubmit=${save} onKeyDown=${(/** @type {KeyboardEvent} */ e) => e.key === "Escape" && onLeave()}>
    <label class="field">
      <span>${words.text}</span>
      <textarea
        ref=${box}
        rows="4"
        maxlength="10000"
        value=${text.value}
        onInput=${(/** @type {Event & {currentTarget: HTMLTextAreaElement}} */ e) => (text.value = e.currentTarget.value)}
        ...${invalid}
      ></textarea>
    </label>
    <label class="field">
      <span>${words.place}</span>
      <input
        maxlength="300"
        value=${place.value}
        onInput=${(/** @type {Event & {currentTarget: HTMLInputElement}} */ e) => (place.value = e.currentTarget.value)}
      />
    </label>
    <label class="field">
      <span>${words.stanceLabel}</span>
      <select onChange=${(/** @type {Event & {currentTarget: HTMLSelectElement}} */ e) => (stance.value = /** @type {Stance} */ (e.currentTarget.value))}>
        ${STANCES.map((name) => html`<option value=${name} selected=${name === one.stance}>${words.choose[name]}</option>`)}
      </select>
    </label>
    <p id=${id} class="trouble-line" role="alert">${trouble.value}</p>
    <div class="go">
      <button class="button primary small" aria-disabled=${busy.value}>${busy.value ? words.saving : words.save}</button>
      <button type="button" class="button small" onClick=${onLeave}>${words.cancel}</button>
    </div>
  </form>`;
}
