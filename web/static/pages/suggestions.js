/** Advice about one résumé of the library. */

import { html, useEffect, useMemo } from "../html.js";
import { Skeleton } from "../parts/listed.js";
import { Advice, filtered } from "../state/advice.js";
import { tell } from "../store.js";
import { strings } from "../strings.js";
import { suggestions as words } from "../strings/suggestions.js";
import { Missing } from "./missing.js";

/** @import { Suggestion } from "../cvs.d.ts" */

/** @param {{id: string}} props */
export function SuggestionsPage({ id }) {
  const advice = useMemo(() => new Advice(id), [id]);
  useEffect(() => {
    document.title = strings.title(words.title);
    advice.load();
  }, [advice]);
  if (advice.missing.value) return html`<${Missing} />`;
  const cv = advice.cv.value;
  const items = advice.items.value;
  const making = advice.busy.value.has("make");
  return html`<main id="content" class="page" tabindex="-1">
    <div class="page-head">
      <a class="quiet back" href="/resumes">‹ ${words.back}</a>
      <h1>${cv ? words.for(cv.title) : words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    <section class="card part" aria-label=${words.title}>
      <div class="advice-head">
        <button class="button primary" aria-disabled=${making} onClick=${() => advice.make()}>
          ${making ? words.making : items?.length ? words.again : words.make}
        </button>
        <a class="button" href=${`/resumes/${id}`}>${words.edit}</a>
        ${items?.length ? html`<${Filters} advice=${advice} />` : null}
      </div>
      ${advice.trouble.value &&
      html`<p class="trouble-line" role="alert">
        ${advice.trouble.value}${" "}<button class="link" onClick=${() => advice.load()}>${strings.retry}</button>
      </p>`}
      ${items === undefined ? !advice.trouble.value && html`<${Skeleton} />` : html`<${Found} advice=${advice} all=${items} />`}
    </section>
  </main>`;
}

/** @param {{advice: Advice}} props */
function Filters({ advice }) {
  const items = advice.items.value ?? [];
  const names = /** @type {const} */ ([
    ["all", words.all],
    ["open", words.open(filtered(items, "open").length)],
    ["unread", words.unread(filtered(items, "unread").length)],
  ]);
  return html`<span class="filters" role="group" aria-label=${words.show}>
    ${names.map(
      ([name, label]) =>
        html`<button class="button small" aria-pressed=${advice.filter.value === name} onClick=${() => (advice.filter.value = name)}>${label}</button>`,
    )}
  </span>`;
}

/** @param {{advice: Advice, all: Suggestion[]}} props */
function Found({ advice, all }) {
  if (!all.length) {
    return html`<div class="empty" role="status">
      <p>${advice.made.value ? words.good : words.none}</p>
      ${!advice.made.value && html`<p class="quiet">${words.noneHint}</p>`}
    </div>`;
  }
  const shown = advice.shown.value;
  if (!shown.length) return html`<p class="empty quiet">${words.nothing}</p>`;
  return html`<ul class="advice">
    ${shown.map((one) => html`<${One} key=${one.id} advice=${advice} one=${one} />`)}
  </ul>`;
}

/** @param {{advice: Advice, one: Suggestion}} props */
function One({ advice, one }) {
  const { id, title, description, suggestion, before, after } = one;
  const busy = advice.busy.value.has(id);
  const apply = async () => {
    if (await advice.apply(one)) tell(words.appliedTold);
  };
  return html`<li class=${one.is_read ? "read" : ""}>
    <p class="marks">
      <span class=${`chip ${one.priority}`}>${words.priority[one.priority]}</span>
      <span class="quiet">${words.category[one.category]}</span>
      ${!one.is_read && html`<span class="fresh">${words.fresh}</span>`}
    </p>
    <h2>${title}</h2>
    ${description && html`<p class="told-why">${description}</p>`}
    ${suggestion && !after && html`<p>${suggestion}</p>`}
    ${(before || after) &&
    html`<dl>
      ${before && html`<div><dt>${words.before}</dt><dd class="old">${before}</dd></div>`}
      ${after && html`<div><dt>${before ? words.after : words.added}</dt><dd class="new">${after}</dd></div>`}
    </dl>`}
    <p class="ways">
      ${one.is_applied
        ? html`<span class="done">✓ ${words.applied}</span>`
        : one.is_applicable &&
          html`<button class="button small primary" aria-disabled=${busy} onClick=${apply}>
            ${words.apply}<span class="hidden">${words.of(title)}</span>
          </button>`}
      ${one.is_read
        ? html`<span class="quiet">${words.isRead}</span>`
        : html`<button class="button small" aria-disabled=${busy} onClick=${() => advice.read(one)}>
            ${words.read}<span class="hidden">${words.of(title)}</span>
          </button>`}
    </p>
  </li>`;
}
