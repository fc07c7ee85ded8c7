/** Where one is signed in, and how to end it. */

import { accounts } from "../api/accounts.js";
import { ago, fullDay } from "../dates.js";
import { html, useEffect, useMemo, useSignal } from "../html.js";
import { device } from "../state/device.js";
import { Paged } from "../state/paged.js";
import { sentence, tell } from "../store.js";
import { account } from "../strings/account.js";
import { Listed } from "./listed.js";
import { Sure } from "./sure.js";

/** @import { SignIn } from "../account.d.ts" */

const words = account.signIns;
/** As many as fit a glance; old ones pile up with programs that sign in for each run. */
const FEW = 6;

export function SignIns() {
  const list = useMemo(() => new Paged(async () => ({ items: await accounts.signIns(), next_cursor: null })), []);
  const all = useSignal(false);
  useEffect(() => {
    list.load();
  }, []);
  const rows = list.rows.value ?? [];
  const shown = all.value ? rows : rows.slice(0, FEW);
  return html`<section class="card part" aria-labelledby="sign-ins-title">
    <h2 id="sign-ins-title">${words.title}</h2>
    <p class="quiet">${words.lead}</p>
    <${Listed} list=${list} empty=${null}>
      <ul class="rows">
        ${shown.map((row) => html`<${Row} key=${row.id} row=${row} list=${list} />`)}
      </ul>
      ${rows.length > shown.length
        ? html`<button class="button small older" onClick=${() => (all.value = true)}>${words.all(rows.length)}</button>`
        : null}
    <//>
  </section>`;
}

/** @param {{row: SignIn, list: Paged<SignIn>}} props */
function Row({ row, list }) {
  const what = called(row.user_agent);
  const since = words.since(ago(row.created_at));
  const end = async () => {
    await accounts.revoke(row.id);
    list.drop(row.id);
    tell(words.ended);
    // It may have been this very one: then nobody is signed in here any more.
    accounts.mine().catch(sentence);
  };
  return html`<li>
    <div class="grow">
      <strong>${what}</strong>
      <p class="quiet">${[row.address, since, words.until(fullDay(row.expires_at))].filter(Boolean).join(" · ")}</p>
    </div>
    <${Sure} label=${words.end} of=${words.of(what, since)} question=${words.sure} yes=${words.yes} onYes=${end} />
  </li>`;
}

/** @param {string} agent */
function called(agent) {
  const { browser, system } = device(agent);
  return browser && system ? words.on(browser, system) : browser || system || words.unknown;
}
