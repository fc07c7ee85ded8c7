/** What was sent to which language model for this account, what for, and what it used and cost. */

import { accounts } from "../api/accounts.js";
import { ago } from "../dates.js";
import { html, useEffect, useSignal } from "../html.js";
import { sentence } from "../store.js";
import { strings } from "../strings.js";
import { account } from "../strings/account.js";
import { Skeleton } from "./listed.js";

/** @import { ModelUsage, Purpose } from "../account.d.ts" */

const words = account.models;

export function Models() {
  const found = useSignal(/** @type {ModelUsage | null} */ (null));
  const trouble = useSignal("");
  const ask = () => {
    trouble.value = "";
    accounts.usage().then((usage) => (found.value = usage)).catch((error) => (trouble.value = sentence(error)));
  };
  useEffect(ask, []);
  const usage = found.value;
  return html`<section class="card part" aria-labelledby="models-title">
    <h2 id="models-title">${words.title}</h2>
    ${trouble.value &&
    html`<p class="trouble-line" role="alert">${trouble.value}${" "}<button class="link" onClick=${ask}>${strings.retry}</button></p>`}
    ${usage ? html`<${Used} usage=${usage} />` : !trouble.value && html`<${Skeleton} />`}
  </section>`;
}

/** @param {{usage: ModelUsage}} props */
function Used({ usage }) {
  const { totals, purposes } = usage;
  if (!totals.calls) return html`<p class="quiet">${words.none}</p>`;
  const about = totals.estimated ? words.estimated : "";
  const facts = [
    [words.calls, whole(totals.calls)],
    [words.tokens, words.inOut(whole(totals.tokens_in), whole(totals.tokens_out)) + about],
    [words.cost, totals.cost === null ? words.unknown : money(totals.cost) + about],
  ];
  return html`<p class="quiet">${words.lead}</p>
    <dl class="particulars">
      ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    <h3>${words.sent}</h3>
    <ul class="rows">
      ${purposes.map((one) => html`<${Sent} key=${one.server + one.model + one.purpose} one=${one} />`)}
    </ul>`;
}

/** @param {{one: Purpose}} props */
function Sent({ one }) {
  const { purpose, sent, model, server, calls, cost, tokens_in, tokens_out } = one;
  const what = words.purposes[/** @type {keyof typeof words.purposes} */ (purpose)] ?? purpose;
  const used = [
    words.times(calls),
    words.inOut(whole(tokens_in), whole(tokens_out)),
    ...(cost === null ? [] : [money(cost)]),
    words.last(ago(one.last_at)),
  ];
  return html`<li>
    <div class="grow">
      <strong>${what}</strong> <span class="quiet">→ ${words.to(model, server)}</span>
      ${sent && html`<p>${sent}</p>`}
      <p class="quiet">${used.join(" · ")}</p>
    </div>
  </li>`;
}

/** @param {number} n */
const whole = (n) => n.toLocaleString("en");

/** In the currency of the operator's prices, which the service does not know. @param {number} n */
const money = (n) => n.toLocaleString("en", { maximumSignificantDigits: n < 1 ? 2 : 6 });
