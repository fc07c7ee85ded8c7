/** What a person told us: by topic or by date, to be put into other words or forgotten. */

import { told as calls } from "../api/told.js";
import { ago } from "../dates.js";
import { html, useEffect, useMemo, useSignal } from "../html.js";
import { Listed } from "../parts/listed.js";
import { Statement } from "../parts/statement.js";
import { Paged } from "../state/paged.js";
import { grouped } from "../state/told.js";
import { strings } from "../strings.js";
import { told as words } from "../strings/told.js";

/** @import { Group, Order } from "../state/told.js" */

const ORDERS = /** @type {const} */ (["topic", "day"]);

export function ToldPage() {
  const list = useMemo(() => new Paged(calls.page), []);
  const order = useSignal(/** @type {Order} */ ("topic"));
  useEffect(() => {
    document.title = strings.title(words.title);
    list.load();
  }, []);
  const groups = useMemo(() => grouped(list.rows.value ?? [], order.value), [list.rows.value, order.value]);
  return html`<main id="content" class="page told-page" tabindex="-1">
    <div class="page-head">
      <h1 class="grow">${words.title}</h1>
      ${list.rows.value?.length
        ? html`<div class="segments" role="group" aria-label=${words.order.label}>
            ${ORDERS.map(
              (name) =>
                html`<button aria-pressed=${order.value === name} onClick=${() => (order.value = name)}>${words.order[name]}</button>`,
            )}
          </div>`
        : null}
      <p class="lead">${words.lead}</p>
    </div>
    <${Listed} list=${list} empty=${html`<${Empty} />`}>
      <div class=${order.value === "topic" ? "card topics" : "stack"}>
        ${groups.map((group) => html`<${Topic} key=${order.value + group.key} group=${group} order=${order.value} list=${list} />`)}
      </div>
    <//>
  </main>`;
}

/** @param {{group: Group, order: Order, list: Paged<import("../told.d.ts").Statement>}} props */
function Topic({ group, order, list }) {
  const byTopic = order === "topic";
  const title = byTopic ? group.key || words.noTopic : ago(group.items[0].created_at).replace(/ \d\d:\d\d$/, "");
  return html`<section class=${byTopic ? "topic" : "card part"}>
    <h2>${title}</h2>
    <ul class="rows">
      ${group.items.map((one) => html`<${Statement} key=${one.id} one=${one} list=${list} titled=${!byTopic} />`)}
    </ul>
  </section>`;
}

function Empty() {
  return html`<div class="card empty"><p>${words.empty}</p><p class="quiet">${words.emptyHint}</p></div>`;
}
