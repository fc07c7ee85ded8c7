/** Leaving for good: only with the password. */

import { Refused } from "../api.js";
import { accounts } from "../api/accounts.js";
import { html, useEffect, useRef, useSignal } from "../html.js";
import { navigate } from "../router.js";
import { me, sentence, stats } from "../store.js";
import { strings } from "../strings.js";
import { account } from "../strings/account.js";
import { Unfolding } from "./unfolding.js";

const words = account.remove;

export function RemoveAccount() {
  return html`<${Unfolding} id="remove-title" words=${words} kind="danger" form=${(/** @type {() => void} */ close) => html`<${Confirm} onLeave=${close} />`} />`;
}

/** @param {{onLeave: () => void}} props */
function Confirm({ onLeave }) {
  const trouble = useSignal("");
  const busy = useSignal(false);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => field.current?.focus(), []);
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (busy.value || !field.current) return;
    const password = field.current.value;
    if (!password) return refuse(words.empty);
    busy.value = true;
    try {
      await accounts.remove(password);
      stats.value = null;
      navigate("/", { replace: true });
      me.value = null;
    } catch (error) {
      // A wrong password is no lost sign-in, though both are the status 401.
      refuse(error instanceof Refused && error.code === "BAD_CREDENTIALS" ? words.wrong : sentence(error));
    } finally {
      busy.value = false;
    }
  };
  /** @param {string} text */
  const refuse = (text) => {
    trouble.value = text;
    field.current?.focus();
  };
  const invalid = trouble.value ? { "aria-invalid": "true", "aria-describedby": "remove-trouble" } : {};
  return html`<form class="confirm" onSubmit=${submit} onKeyDown=${(/** @type {KeyboardEvent} */ e) => e.key === "Escape" && onLeave()} noValidate>
    <label class="field">
      <span>${words.password}</span>
      <input ref=${field} type="password" name="password" autocomplete="current-password" ...${invalid} />
    </label>
    <p id="remove-trouble" class="trouble-line" role="alert">${trouble.value}</p>
    <div class="go">
      <button class="button danger" aria-disabled=${busy.value}>${busy.value ? words.going : words.go}</button>
      <button type="button" class="button" onClick=${onLeave}>${strings.keep}</button>
    </div>
  </form>`;
}
