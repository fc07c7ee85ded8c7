/** The page's frame: finds out who is signed in, then shows the page that the address names. */

import { takeDownloads } from "./downloads.js";
import { html, render, signal, useEffect, useErrorBoundary } from "./html.js";
import { Later, laterAt, SIGN, warm } from "./later.js";
import { Missing } from "./pages/missing.js";
import { Shell } from "./parts/shell.js";
import { navigate, next, path, takeLinks } from "./router.js";
import { me, sentence, whoAmI } from "./store.js";
import { strings } from "./strings.js";

const trouble = signal("");

async function ask() {
  if (me.peek() === null) return;
  trouble.value = "";
  await whoAmI().catch((error) => (trouble.value = sentence(error)));
}

function App() {
  const here = path.value;
  const signing = here === "/sign-in" || here === "/sign-up";
  useEffect(() => {
    if (me.value && signing) navigate(next(), { replace: true });
  }, [me.value, signing]);

  const shown = html`<${Shell} away=${here !== "/"}><${Guarded} key=${here}><${Page} path=${here} /><//><//>`;
  if (laterAt(here)?.page.open) return shown;
  if (trouble.value) return html`<${Trouble} text=${trouble.value} action=${strings.retry} onAction=${ask} />`;
  if (me.value === undefined) return html`<div class="splash" role="status">${strings.loading}</div>`;
  if (!me.value) return html`<${Later} page=${SIGN} id=${here === "/" || here === "/sign-up" ? "up" : "in"} />`;
  if (signing) return null;
  return shown;
}

/** @param {{path: string}} props */
function Page({ path: here }) {
  const later = laterAt(here);
  return later ? html`<${Later} ...${later} />` : html`<${Missing} />`;
}

/** A mistake of ours in one page must not leave a blank one. @param {{children?: unknown}} props */
function Guarded({ children }) {
  const [error] = useErrorBoundary((reason) => console.error(reason));
  if (!error) return children;
  const reload = () => location.reload();
  return html`<${Trouble} text=${strings.failed.crashed} action=${strings.failed.reload} onAction=${reload} />`;
}

/** @param {{text: string, action: string, onAction: () => void}} props */
function Trouble({ text, action, onAction }) {
  return html`<main class="trouble" role="alert">
    <p>${text}</p>
    <button class="button primary" onClick=${onAction}>${action}</button>
  </main>`;
}

/** Sooner than anybody sees that nothing is there; later there is a sign of life. */
const SPLASH_MS = 300;

takeLinks();
takeDownloads();
const root = document.getElementById("app");
if (root) {
  const start = laterAt(path.peek())?.page;
  // A session's first frame is worth the wait, too: what is drawn without it is laid out twice.
  const soon = [ask(), me.peek() !== null && start ? warm(start) : warm(SIGN), globalThis.watched?.begun];
  const first = Promise.race([Promise.all(soon), new Promise((resolve) => setTimeout(resolve, SPLASH_MS))]);
  first.then(() => render(html`<${App} />`, root));
}
