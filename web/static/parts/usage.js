/** Four figures about one's own use; nothing where the server keeps none. */

import { html } from "../html.js";
import { stats } from "../store.js";
import { strings } from "../strings.js";

const words = strings.usage;

export function Usage() {
  const use = stats.value;
  if (!use) return null;
  const gain = use.median_score_gain === null ? null : Math.round(use.median_score_gain);
  const cards = [
    [String(use.total_resumes_generated), words.total],
    [String(use.active_jobs), words.running],
    ...(gain === null ? [] : [[gain > 0 ? `+${gain}` : String(gain), words.gain]]),
    ...(use.today ? [[words.of(use.today.used, use.today.limit), words.today]] : []),
  ];
  return html`<dl class="usage" aria-label=${words.label}>
    ${cards.map(([figure, label]) => html`<div class="card"><dt>${label}</dt><dd>${figure}</dd></div>`)}
  </dl>`;
}
