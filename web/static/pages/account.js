/** One's own account: who one is here, where one is signed in, what is stored, and leaving for good. */

import { accounts } from "../api/accounts.js";
import { ago, fullDay } from "../dates.js";
import { html, useEffect, useSignal } from "../html.js";
import { ChangePassword } from "../parts/change-password.js";
import { Skeleton } from "../parts/listed.js";
import { Models } from "../parts/models.js";
import { MyData } from "../parts/my-data.js";
import { RemoveAccount } from "../parts/remove-account.js";
import { SignIns } from "../parts/sign-ins.js";
import { sentence } from "../store.js";
import { strings } from "../strings.js";
import { account as words } from "../strings/account.js";

/** @import { Account } from "../account.d.ts" */

export function AccountPage() {
  useEffect(() => {
    document.title = strings.title(words.title);
  }, []);
  const changed = useSignal(0);
  return html`<main id="content" class="page" tabindex="-1">
    <div class="page-head"><h1>${words.title}</h1></div>
    <${Who} />
    <${ChangePassword} onChanged=${() => changed.value++} />
    <${SignIns} key=${changed.value} />
    <${Models} />
    <${MyData} />
    <${RemoveAccount} />
  </main>`;
}

function Who() {
  const found = useSignal(/** @type {Account | null} */ (null));
  const trouble = useSignal("");
  const ask = () => {
    trouble.value = "";
    accounts.mine().then((mine) => (found.value = mine)).catch((error) => (trouble.value = sentence(error)));
  };
  useEffect(ask, []);
  const one = found.value;
  return html`<section class="card part" aria-labelledby="who-title">
    <h2 id="who-title">${words.who.title}</h2>
    ${trouble.value &&
    html`<p class="trouble-line" role="alert">
      ${trouble.value}${" "}<button class="link" onClick=${ask}>${strings.retry}</button>
    </p>`}
    ${one ? html`<${Facts} one=${one} />` : !trouble.value && html`<${Skeleton} />`}
  </section>`;
}

/** @param {{one: Account}} props */
function Facts({ one }) {
  const facts = [
    [words.who.username, one.username],
    ...(one.name && one.name !== one.username ? [[words.who.name, one.name]] : []),
    [words.who.email, one.email ?? html`<span class="quiet">${words.who.none}</span>`],
    [words.who.since, fullDay(one.created_at)],
    ...(one.last_login_at ? [[words.who.last, ago(one.last_login_at)]] : []),
  ];
  return html`<dl class="particulars">
    ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
