/** One posting: what it asks for, each with its quote, and the text that it was read from. */

import { Refused } from "../api.js";
import { postings as calls } from "../api/postings.js";
import { ago } from "../dates.js";
import { html, useEffect, useSignal } from "../html.js";
import { Asks } from "../parts/asks.js";
import { Track } from "../parts/track.js";
import { Sure } from "../parts/sure.js";
import { navigate } from "../router.js";
import { sentence, tell } from "../store.js";
import { strings } from "../strings.js";
import { postings as words } from "../strings/postings.js";
import { Missing } from "./missing.js";

/** @import { Posting } from "../postings.d.ts" */

/** @param {{id: string}} props */
export function PostingPage({ id }) {
  const found = useSignal(/** @type {Posting | null | undefined} */ (undefined));
  const trouble = useSignal("");
  const ask = async () => {
    trouble.value = "";
    try {
      found.value = await calls.one(id);
      document.title = strings.title(found.value.title || words.untitled);
    } catch (error) {
      // A malformed id leads nowhere, just as an unknown one does.
      if (error instanceof Refused && (error.status === 404 || error.status === 400)) found.value = null;
      else trouble.value = sentence(error);
    }
  };
  useEffect(() => {
    ask();
  }, [id]);
  if (found.value === null) return html`<${Missing} />`;
  if (trouble.value) {
    return html`<main id="content" class="trouble" tabindex="-1" role="alert">
      <p>${trouble.value}</p>
      <button class="button primary" onClick=${ask}>${strings.retry}</button>
    </main>`;
  }
  if (!found.value) return html`<main id="content" class="splash" tabindex="-1" role="status">${strings.loading}</main>`;
  return html`<main id="content" class="page wide posting" tabindex="-1">
    <${Head} one=${found.value} />
    <${Asks} one=${found.value} />
  </main>`;
}

/** @param {{one: Posting}} props */
function Head({ one }) {
  const title = one.title || words.untitled;
  const remove = async () => {
    await calls.remove(one.id);
    tell(words.removed);
    navigate("/postings", { replace: true });
  };
  const busy = useSignal(false);
  const again = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      const { id } = await calls.parse({ url: one.url, again: true });
      tell(words.isAgain);
      navigate(`/postings/${id}`, { replace: true });
    } catch (error) {
      tell(sentence(error));
    } finally {
      busy.value = false;
    }
  };
  const facts = [one.company, one.location, one.remote, employment(one), one.salary].filter(Boolean);
  return html`<div class="page-head">
    <a class="back quiet" href="/postings">← ${words.back}</a>
    <h1 class="grow">${title}</h1>
    <div class="do">
      ${isPage(one) &&
      html`<button type="button" class="button small" aria-disabled=${busy.value} onClick=${again}>${words.again}</button>`}
      <${Sure} label=${words.remove} of=${words.of(title)} question=${words.sure} yes=${words.yes} onYes=${remove} />
      <${Track} by="job_description_id" id=${one.id} />
      <a class="button primary" href=${`/?posting=${one.id}`}>${words.tailor}</a>
    </div>
    <p class="lead facts-line">
      ${facts.map((fact) => html`<span>${fact}</span>`)}
      <span>${words.read(ago(one.created_at))}${source(one)}</span>
    </p>
  </div>`;
}

/** schema.org's words for kinds of employment, in ours; any other as it stands. @param {Posting} one */
function employment({ employment_type: given }) {
  const known = words.employment[/** @type {"FULL_TIME"} */ (given)];
  return known ?? given;
}

/** Whether it can be read from the web. @param {{url: string}} one */
function isPage({ url }) {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** @param {Posting} one */
function source({ url }) {
  if (!isPage({ url })) return "";
  return html`${" "}<a href=${url} target="_blank" rel="noopener noreferrer">${words.source(new URL(url).host)}</a>`;
}
