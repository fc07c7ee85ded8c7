/** The first page: start a tailoring, see how the others are. */

import { html, useLayoutEffect, useMemo } from "../html.js";
import { History } from "../parts/history.js";
import { Start } from "../parts/start.js";
import { Usage } from "../parts/usage.js";
import { List } from "../state/list.js";
import { strings } from "../strings.js";

export function Dashboard() {
  const list = useMemo(() => new List());
  useLayoutEffect(() => {
    document.title = strings.title("");
    list.start();
    return () => list.stop();
  }, []);
  return html`<main id="content" class="dashboard" tabindex="-1">
    <h1 class="hidden">${strings.nav.tailor}</h1>
    <${Start} list=${list} />
    <div class="stack">
      <${Usage} />
      <${History} list=${list} />
    </div>
  </main>`;
}
