/** Another password: the old one once more, and the new one; all other sign-ins end. */

import { Refused } from "../api.js";
import { accounts } from "../api/accounts.js";
import { html, useEffect, useRef, useSignal } from "../html.js";
import { sentence, tell } from "../store.js";
import { account } from "../strings/account.js";
import { Unfolding } from "./unfolding.js";

const words = account.password;

/** @param {{onChanged: () => void}} props */
export function ChangePassword({ onChanged }) {
  /** @param {() => void} close */
  const form = (close) => {
    const done = () => {
      close();
      tell(words.done);
      onChanged();
    };
    return html`<${Passwords} onDone=${done} onLeave=${close} />`;
  };
  return html`<${Unfolding} id="password-title" words=${words} form=${form} />`;
}

/** @param {{onDone: () => void, onLeave: () => void}} props */
function Passwords({ onDone, onLeave }) {
  const trouble = useSignal({ at: "", text: "" });
  const busy = useSignal(false);
  const old = useRef(/** @type {HTMLInputElement | null} */ (null));
  const chosen = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => old.current?.focus(), []);
  /** @param {Event} event */
  const submit = async (event) => {
    event.preventDefault();
    if (busy.value || !old.current || !chosen.current) return;
    if (!old.current.value) return refuse("old", words.empty);
    busy.value = true;
    try {
      await accounts.changePassword(old.current.value, chosen.current.value);
      onDone();
    } catch (error) {
      // A wrong password is no lost sign-in, though both are the status 401.
      if (error instanceof Refused && error.code === "BAD_CREDENTIALS") refuse("old", words.wrong);
      else refuse(error instanceof Refused && error.code === "BAD_PASSWORD" ? "chosen" : "old", sentence(error));
    } finally {
      busy.value = false;
    }
  };
  /** @param {"old" | "chosen"} at @param {string} text */
  const refuse = (at, text) => {
    trouble.value = { at, text };
    (at === "old" ? old : chosen).current?.focus();
  };
  /** @param {"old" | "chosen"} at */
  const marks = (at) =>
    trouble.value.at === at ? { "aria-invalid": "true", "aria-describedby": "password-trouble" } : {};
  return html`<form class="confirm" onSubmit=${submit} onKeyDown=${(/** @type {KeyboardEvent} */ e) => e.key === "Escape" && onLeave()} noValidate>
    <label class="field">
      <span>${words.old}</span>
      <input ref=${old} type="password" name="password" autocomplete="current-password" ...${marks("old")} />
    </label>
    <label class="field">
      <span>${words.chosen}</span>
      <input ref=${chosen} type="password" name="new_password" autocomplete="new-password" placeholder=${words.hint} ...${marks("chosen")} />
    </label>
    <p id="password-trouble" class="trouble-line" role="alert">${trouble.value.text}</p>
    <div class="go">
      <button class="button primary" aria-disabled=${busy.value}>${busy.value ? words.going : words.go}</button>
      <button type="button" class="button" onClick=${onLeave}>${words.cancel}</button>
    </div>
  </form>`;
}
