/** An address that leads nowhere. */

import { html, useEffect } from "../html.js";
import { strings } from "../strings.js";

export function Missing() {
  useEffect(() => {
    document.title = strings.title(strings.missing.title);
  }, []);
  return html`<main id="content" class="trouble" tabindex="-1">
    <h1>${strings.missing.title}</h1>
    <p>${strings.missing.text}</p>
    <a class="button primary" href="/">${strings.missing.back}</a>
  </main>`;
}
