/** Four figures about one's own use; nothing where the server keeps none. */

import { html } from "../html.js";
import { stats } from "../store.js";
import { strings } from "../strings.js";

const words = strings.usage;

/** @param {number} n */
const signed = (n) => (n > 0 ? `+${n}` : String(n));

export function Usage() {
  const use = stats.value;
  if (!use) return null;
  const { total_resumes_generated: total, active_jobs: running, median_score_gain: median, facts } = use;
  const gain = median === null ? words.unknown : signed(Math.round(median));
  const cards = [
    [String(total), words.total, ""],
    [String(running), words.running, ""],
    [gain, words.gain, ""],
    [facts.checked ? String(facts.invented) : words.unknown, words.invented, facts.checked ? words.checked(facts) : ""],
  ];
  return html`<dl class="usage" aria-label=${words.label}>
    ${cards.map(
      ([figure, label, more]) => html`<div class="card"><dt>${label}${more && html`<small>${more}</small>`}</dt><dd>${figure}</dd></div>`,
    )}
  </dl>`;
}
