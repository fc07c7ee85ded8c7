/** What a posting asks for, beside its text: whoever chooses a requirement is shown where it stands. */

import { html, useEffect, useMemo, useRef, useSignal } from "../html.js";
import { saysMore } from "../state/more.js";
import { pieces } from "../state/quotes.js";
import { postings as words } from "../strings/postings.js";

/** @import { Asked, Posting } from "../postings.d.ts" */
/** @import { Signal } from "../vendor/signals.js" */

/** @param {{one: Posting}} props */
export function Asks({ one }) {
  const lit = useSignal("");
  const must = one.requirements.filter((each) => each.kind === "must");
  const nice = one.requirements.filter((each) => each.kind === "nice");
  return html`<div class="beside even">
    <div class="stack">
      <section class="card part" aria-labelledby="asks-title">
        <h2 id="asks-title">${words.asks}</h2>
        ${one.requirements.length === 0 && html`<p class="quiet">${words.asksNone}</p>`}
        <${Group} title=${words.must(must.length)} list=${must} lit=${lit} />
        <${Group} title=${words.nice(nice.length)} list=${nice} lit=${lit} />
      </section>
      ${one.technical_skills.length
        ? html`<section class="card part" aria-labelledby="skills-title">
            <h2 id="skills-title">${words.skills}</h2>
            <ul class="tags">
              ${one.technical_skills.map((skill) => html`<li class="tag">${skill}</li>`)}
            </ul>
          </section>`
        : null}
    </div>
    <${Text} one=${one} lit=${lit} />
  </div>`;
}

/** @param {{title: string, list: Asked[], lit: Signal<string>}} props */
function Group({ title, list, lit }) {
  if (!list.length) return null;
  return html`<h3>${title}</h3>
    <ul class="asked-for">
      ${list.map((each) => html`<${Ask} key=${each.id} each=${each} lit=${lit} />`)}
    </ul>`;
}

/** @param {{each: Asked, lit: Signal<string>}} props */
function Ask({ each, lit }) {
  const on = lit.value === each.id;
  return html`<li>
    <button class="ask-line" aria-pressed=${on} onClick=${() => (lit.value = on ? "" : each.id)}>
      <span class="grow">${each.text}</span>
      <span class="pill">${words.category[each.category] ?? each.category}</span>
    </button>
    ${each.quote && saysMore(each) ? html`<blockquote>${each.quote}</blockquote>` : null}
  </li>`;
}

/** @param {{one: Posting, lit: Signal<string>}} props */
function Text({ one, lit }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const parts = useMemo(() => pieces(one.description, one.requirements), [one]);
  useEffect(() => {
    box.current?.querySelector("mark.lit")?.scrollIntoView({ block: "center" });
  }, [lit.value]);
  return html`<div class="card part">
    <h2 id="text-title">${words.text}</h2>
    <div class="posting-text" ref=${box} tabindex="0" role="region" aria-labelledby="text-title">
      ${parts.map(({ text, ids }) => (ids.length ? html`<mark class=${ids.includes(lit.value) ? "lit" : ""}>${text}</mark>` : text))}
    </div>
  </div>`;
}
