/** One application: what is known of it, its notes, its next step, and each status that it had. */

import { Refused } from "../api.js";
import { applications as calls } from "../api/applications.js";
import { ago } from "../dates.js";
import { html, useEffect, useSignal } from "../html.js";
import { ApplicationForm } from "../parts/application-form.js";
import { calledBy, Next } from "../parts/board.js";
import { Sure } from "../parts/sure.js";
import { navigate } from "../router.js";
import { sentence, tell } from "../store.js";
import { strings } from "../strings.js";
import { applications as words } from "../strings/applications.js";
import { Missing } from "./missing.js";

/** @import { Application, ApplicationFields } from "../applications.d.ts" */

/** @param {{id: string}} props */
export function ApplicationPage({ id }) {
  const found = useSignal(/** @type {Application | null | undefined} */ (undefined));
  const trouble = useSignal("");
  const ask = async () => {
    trouble.value = "";
    try {
      found.value = await calls.one(id);
    } catch (error) {
      // A malformed id leads nowhere, just as an unknown one does.
      if (error instanceof Refused && (error.status === 404 || error.status === 400)) found.value = null;
      else trouble.value = sentence(error);
    }
  };
  useEffect(() => {
    ask();
  }, [id]);
  const one = found.value;
  useEffect(() => {
    if (one) document.title = strings.title(calledBy(one));
  }, [one]);
  if (one === null) return html`<${Missing} />`;
  if (trouble.value) {
    return html`<main id="content" class="trouble" tabindex="-1" role="alert">
      <p>${trouble.value}</p>
      <button class="button primary" onClick=${ask}>${strings.retry}</button>
    </main>`;
  }
  if (!one) return html`<main id="content" class="splash" tabindex="-1" role="status">${strings.loading}</main>`;

  /** @param {ApplicationFields} given */
  const save = async (given) => {
    // What was not touched is not written over: a move on the board may come through after this page was read.
    const changed = Object.entries(given).filter(([name, value]) => value !== one[/** @type {keyof Application} */ (name)]);
    found.value = await calls.edit(one.id, /** @type {ApplicationFields} */ (Object.fromEntries(changed)));
    tell(words.form.saved);
  };
  return html`<main id="content" class="page wide" tabindex="-1">
    <${Head} one=${one} />
    <div class="beside application">
      <section class="card part" aria-labelledby="details-title">
        <h2 id="details-title">${words.details}</h2>
        <${ApplicationForm} key=${one.updated_at} one=${one} onSave=${save} />
      </section>
      <div class="stack">
        <${Origin} one=${one} />
        <section class="card part" aria-labelledby="history-title">
          <h2 id="history-title">${words.history}</h2>
          <ol class="passed">
            ${one.history.toReversed().map(
              ({ status, at }) => html`<li><strong>${words.status[status]}</strong><span class="quiet">${ago(at)}</span></li>`,
            )}
          </ol>
        </section>
      </div>
    </div>
  </main>`;
}

/** @param {{one: Application}} props */
function Head({ one }) {
  const title = calledBy(one);
  const remove = async () => {
    await calls.remove(one.id);
    tell(words.removed);
    navigate("/applications", { replace: true });
  };
  return html`<div class="page-head">
    <a class="back quiet" href="/applications">← ${words.back}</a>
    <h1 class="grow">${title}</h1>
    <div class="do">
      <${Sure} label=${words.remove} of=${words.of(title)} question=${words.sure} yes=${words.yes} onYes=${remove} />
    </div>
    <div class="lead facts-line">
      ${one.position && one.company && html`<span>${one.company}</span>`}
      <span class=${`chip of-${one.status}`}>${words.status[one.status]}</span>
      <${Next} row=${one} />
    </div>
  </div>`;
}

/** @param {{one: Application}} props */
function Origin({ one }) {
  const links = [
    one.session_id && [`/sessions/${one.session_id}`, words.session],
    one.job_description_id && [`/postings/${one.job_description_id}`, words.posting],
    one.job_description_id && [`/?posting=${one.job_description_id}`, words.tailor],
  ].filter((each) => each !== null && each !== "");
  const outside = /^https?:\/\//i.test(one.url);
  if (!links.length && !outside) return null;
  return html`<section class="card part" aria-labelledby="from-title">
    <h2 id="from-title">${words.from}</h2>
    <ul class="links">
      ${links.map(([to, name]) => html`<li><a href=${to}>${name}</a></li>`)}
      ${outside && html`<li><a href=${one.url} target="_blank" rel="noopener noreferrer">${words.link}</a></li>`}
    </ul>
  </section>`;
}
