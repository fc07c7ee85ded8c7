/** What a tailored résumé looks like, for somebody who has not seen one. */

import { html } from "../html.js";
import { strings } from "../strings.js";
import { Glyph } from "./glyph.js";

const words = strings.glimpse;

export function Glimpse() {
  const { change, match } = strings;
  return html`<figure class="glimpse">
    <figcaption>${words.caption}</figcaption>
    <div class="sheet">
      <p class="entry-head"><strong>${words.entry}</strong></p>
      <ul>
        ${words.lines.map(
          ({ parts, quote, source }) => html`<li>
            ${parts.map((part, n) => (n % 2 ? html`<ins>${part}</ins>` : part))}
            <span class="reasons">
              <span><b>${change.evidence}</b> · <q>${quote}</q> — ${source} <strong class="verdict">${change.checked}</strong></span>
            </span>
          </li>`,
        )}
      </ul>
      <p class="left-out"><b>${words.leftOut}</b> <s>${words.claim}</s> ${words.why}</p>
    </div>
    <p class="gain">${match.title} <s>${words.gain[0]}</s> <${Glyph} name="arrow" /> <b>${words.gain[1]}</b> ${match.of}</p>
  </figure>`;
}
