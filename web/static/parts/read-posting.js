/** A form that has a posting read, by its address or as text. */

import { Refused } from "../api.js";
import { postings as calls } from "../api/postings.js";
import { html, useEffect, useRef, useSignal } from "../html.js";
import { navigate } from "../router.js";
import { sentence } from "../store.js";
import { strings } from "../strings.js";
import { postings as words } from "../strings/postings.js";

const { start } = strings;

export function ReadPosting() {
  const url = useSignal("");
  const text = useSignal("");
  const pasting = useSignal(false);
  const busy = useSignal(false);
  const trouble = useSignal("");
  const field = useRef(/** @type {HTMLInputElement & HTMLTextAreaElement | null} */ (null));
  const swapped = useRef(false);
  useEffect(() => {
    if (swapped.current) field.current?.focus();
    swapped.current = true;
  }, [pasting.value]);

  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (busy.value) return;
    const given = { url: url.value.trim(), text: pasting.value ? text.value.trim() : "" };
    if (pasting.value ? !given.text : !given.url) return refuse(words.needs);
    if (given.url && !/^https?:\/\/\S+$/i.test(given.url)) return refuse(start.wrongLink);
    busy.value = true;
    trouble.value = "";
    try {
      const { id } = await calls.parse(given);
      navigate(`/postings/${id}`);
    } catch (error) {
      // What cannot be read at its address can be pasted; the address is kept with it.
      if (error instanceof Refused && error.status === 422) pasting.value = true;
      refuse(sentence(error));
    } finally {
      busy.value = false;
    }
  };
  /** @param {string} why */
  const refuse = (why) => {
    trouble.value = why;
    field.current?.focus();
  };
  /** @param {Event & {currentTarget: HTMLInputElement | HTMLTextAreaElement}} event */
  const write = (event) => ((pasting.value ? text : url).value = event.currentTarget.value);
  const invalid = trouble.value ? { "aria-invalid": "true", "aria-describedby": "read-trouble" } : {};
  const box = pasting.value
    ? html`<textarea
        id="read-posting"
        ref=${field}
        rows="9"
        placeholder=${start.textHint}
        value=${text.value}
        onInput=${write}
        ...${invalid}
      ></textarea>`
    : html`<input
        id="read-posting"
        ref=${field}
        type="url"
        inputmode="url"
        placeholder="https://"
        value=${url.value}
        onInput=${write}
        ...${invalid}
      />`;
  const swap = () => {
    trouble.value = "";
    pasting.value = !pasting.value;
  };
  return html`<form class="card part" onSubmit=${submit} noValidate aria-labelledby="read-title">
    <h2 id="read-title">${words.form}</h2>
    <div class="field">
      <label for="read-posting">${pasting.value ? start.text : start.posting}</label>
      ${box}
      <small>
        ${pasting.value ? start.haveLink : start.noLink}${" "}
        <button type="button" class="link" onClick=${swap}>${pasting.value ? start.link : start.paste}</button>
      </small>
    </div>
    <p id="read-trouble" class="trouble-line" role="alert">${trouble.value}</p>
    <div class="go">
      <button class="button primary" aria-disabled=${busy.value}>${busy.value ? words.going : words.go}</button>
    </div>
  </form>`;
}
