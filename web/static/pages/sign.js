/** Signing in and up; also what somebody sees who has not been here before. */

import { api, Refused } from "../api.js";
import { html, useEffect, useRef, useSignal } from "../html.js";
import { Glimpse } from "../parts/glimpse.js";
import { navigate } from "../router.js";
import { startSample } from "../state/sample.js";
import { me, sentence, tell } from "../store.js";
import { strings } from "../strings.js";

const words = strings.sign;
const SHORTEST_PASSWORD = 8;

/** @param {{id: string}} props `in` or `up` */
export function Sign({ id }) {
  const mode = id === "in" ? "in" : "up";
  const later = useSignal(false);
  useEffect(() => {
    document.title = strings.title(mode === "up" ? words.up : words.in);
    later.value = true; // What stands below the form is drawn after it.
  }, [mode]);
  return html`<div class="sign">
    <main id="content" tabindex="-1">
      <p class="brand">${strings.brand}<span aria-hidden="true">.</span></p>
      <div class="sign-columns">
        <section class="pitch">
          <h1>${words.pitchTitle}</h1>
          <p class="lead">${words.pitch}</p>
          <ul>
            ${words.promises.map(([title, text]) => html`<li><strong>${title}</strong><span>${text}</span></li>`)}
          </ul>
          <p class="free"><a href="/old-editor">${words.free}</a> ${words.freeNote}</p>
        </section>
        <${Form} key=${mode} mode=${mode} />
      </div>
      ${mode === "up" && later.value && html`<${Glimpse} />`}
    </main>
  </div>`;
}

/** @param {{mode: "in" | "up"}} props */
function Form({ mode }) {
  const up = mode === "up";
  const busy = useSignal(false);
  const trouble = useSignal(/** @type {{text: string, field: string} | null} */ (null));
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));

  /** @param {string} text @param {string} field */
  const refuse = (text, field) => {
    trouble.value = { text, field };
    const named = form.current?.elements.namedItem(field);
    if (named instanceof HTMLInputElement) named.focus();
  };

  /** @param {SubmitEvent} event */
  const submit = async (event) => {
    event.preventDefault();
    const sample = event.submitter?.getAttribute("name") === "sample";
    if (busy.value || !form.current) return;
    const given = new FormData(form.current);
    const username = String(given.get("username")).trim();
    const password = String(given.get("password"));
    const email = String(given.get("email") ?? "").trim();
    if (!username || !password) return refuse(words.empty, username ? "password" : "username");
    if (up && password.length < SHORTEST_PASSWORD) return refuse(words.short, "password");
    busy.value = true;
    trouble.value = null;
    try {
      if (up) await api.register({ username, password, ...(email && { email }) });
      const { user } = await api.login({ username, password });
      if (sample) await startSample().then((id) => navigate(`/sessions/${id}`), (error) => tell(sentence(error)));
      me.value = user ?? (await api.me());
    } catch (error) {
      const errors = error instanceof Refused ? error.errors : [];
      const field = errors.find((e) => ["username", "email", "password"].includes(e.field))?.field;
      refuse(errors.length ? errors.map((e) => e.message).join(" ") : sentence(error), field ?? fieldOf(error));
    } finally {
      busy.value = false;
    }
  };

  const bad = trouble.value;
  const invalid = (/** @type {string} */ field) => (bad?.field === field ? { "aria-invalid": "true", "aria-describedby": "sign-trouble" } : {});
  return html`<form class="card sign-form" ref=${form} onSubmit=${submit} noValidate aria-labelledby="sign-title">
    <h2 id="sign-title">${up ? words.up : words.in}</h2>
    ${up && html`<p class="quiet">${words.upNote}</p>`}
    <label class="field">
      <span>${up ? words.name : words.nameOrEmail}</span>
      <input name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required ...${invalid("username")} />
    </label>
    ${up &&
    html`<label class="field">
      <span>${words.email} <em>${words.optional}</em></span>
      <input name="email" type="email" autocomplete="email" ...${invalid("email")} />
    </label>`}
    <${Password} up=${up} attributes=${invalid("password")} />
    <p id="sign-trouble" class="trouble-line" role="alert">${bad?.text}</p>
    <button class="button primary block" aria-disabled=${busy.value}>
      ${busy.value ? words.busy : up ? words.up : words.in}
    </button>
    ${up &&
    html`<button class="button block" name="sample" aria-disabled=${busy.value}>${words.sample}</button>
      <p class="quiet center or">${words.sampleNote}</p>`}
    ${!up && html`<p class="quiet center">${words.forgotten}</p>`}
    <p class="quiet center">
      ${up ? words.toIn : words.toUp}${" "}
      <a href=${(up ? "/sign-in" : "/sign-up") + location.search}>${up ? words.in : words.up}</a>
    </p>
  </form>`;
}

/** @param {unknown} error */
function fieldOf(error) {
  const code = error instanceof Refused ? error.code : "";
  return code === "USERNAME_TAKEN" ? "username" : code === "EMAIL_TAKEN" ? "email" : "password";
}

/** @param {{up: boolean, attributes: Record<string, string>}} props */
function Password({ up, attributes }) {
  const shown = useSignal(false);
  return html`<div class="field">
    <label for="password">${words.password}</label>
    <div class="with-button">
      <input
        id="password"
        name="password"
        type=${shown.value ? "text" : "password"}
        autocomplete=${up ? "new-password" : "current-password"}
        placeholder=${up ? words.passwordHint : ""}
        required
        ...${attributes}
      />
      <button type="button" class="link" onClick=${() => (shown.value = !shown.value)}>
        ${shown.value ? words.hide : words.show}<span class="hidden"> ${words.thePassword}</span>
      </button>
    </div>
  </div>`;
}
