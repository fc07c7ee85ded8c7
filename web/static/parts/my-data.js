/** Everything that is stored for a person, to take along. */

import { accounts } from "../api/accounts.js";
import { saveFile } from "../downloads.js";
import { html, useSignal } from "../html.js";
import { me, sentence } from "../store.js";
import { account } from "../strings/account.js";

const words = account.data;

export function MyData() {
  const busy = useSignal(false);
  const trouble = useSignal("");
  const go = async () => {
    if (busy.value) return;
    busy.value = true;
    trouble.value = "";
    try {
      saveFile(await accounts.exported(), words.file(me.value?.username ?? ""));
    } catch (error) {
      trouble.value = sentence(error);
    } finally {
      busy.value = false;
    }
  };
  return html`<section class="card part" aria-labelledby="data-title">
    <h2 id="data-title">${words.title}</h2>
    <p class="quiet">${words.lead}</p>
    <p class="trouble-line" role="alert">${trouble.value}</p>
    <div><button class="button" aria-disabled=${busy.value} onClick=${go}>${busy.value ? words.going : words.go}</button></div>
  </section>`;
}
