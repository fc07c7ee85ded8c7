/** Every page, loaded when it is first shown, so that the first load stays small. */

import { arrived } from "./arrival.js";
import { html, useEffect, useSignal } from "./html.js";
import { strings } from "./strings.js";

/**
 * @typedef {object} LatePage
 * @property {RegExp} at its addresses; a group is the `id` that the page is given
 * @property {boolean} [open] for people without an account, too
 * @property {() => Promise<(props: {id: string}) => unknown>} load
 */

/** @type {LatePage[]} */
export const LATER = [
  { at: /^\/$/, load: () => import("./pages/dashboard.js").then((m) => m.Dashboard) },
  { at: /^\/sessions\/([^/]+)$/, load: () => import("./pages/session.js").then((m) => m.SessionPage) },
  { at: /^\/old-editor$/, open: true, load: () => import("./pages/old-editor.js").then((m) => m.OldEditorPage) },
  { at: /^\/resumes$/, load: () => import("./pages/resumes.js").then((m) => m.ResumesPage) },
  { at: /^\/resumes\/([^/]+)\/suggestions$/, load: () => import("./pages/suggestions.js").then((m) => m.SuggestionsPage) },
  { at: /^\/resumes\/([^/]+)$/, load: () => import("./pages/resume.js").then((m) => m.ResumePage) },
  { at: /^\/postings$/, load: () => import("./pages/postings.js").then((m) => m.PostingsPage) },
  { at: /^\/postings\/([^/]+)$/, load: () => import("./pages/posting.js").then((m) => m.PostingPage) },
  { at: /^\/applications$/, load: () => import("./pages/applications.js").then((m) => m.ApplicationsPage) },
  { at: /^\/applications\/([^/]+)$/, load: () => import("./pages/application.js").then((m) => m.ApplicationPage) },
  { at: /^\/told$/, load: () => import("./pages/told.js").then((m) => m.ToldPage) },
  { at: /^\/account$/, load: () => import("./pages/account.js").then((m) => m.AccountPage) },
];

/** In place of any other while nobody is signed in; its `id` is how: `in` or `up`. @type {LatePage} */
export const SIGN = { at: /^\/sign-(in|up)$/, load: () => import("./pages/sign.js").then((m) => m.Sign) };

const shown = new Map();

/** @param {string} path @returns {{page: LatePage, id: string} | null} */
export function laterAt(path) {
  for (const page of LATER) {
    const found = page.at.exec(path);
    if (found) return { page, id: decodeURIComponent(found[1] ?? "") };
  }
  return null;
}

/** Load a page before it is shown; what goes wrong is told when it is. @param {LatePage} page */
export const warm = (page) => page.load().then((view) => void shown.set(page, view), () => undefined);

/** @param {{page: LatePage, id: string}} props */
export function Later({ page, id }) {
  const View = shown.get(page);
  const trouble = useSignal("");
  const ready = useSignal(Boolean(View));
  const fetch = () => {
    trouble.value = "";
    page.load().then(
      (view) => {
        shown.set(page, view);
        ready.value = true;
      },
      () => (trouble.value = strings.failed.network),
    );
  };
  useEffect(() => {
    if (!View) fetch();
  }, []);
  useEffect(() => {
    if (ready.value) arrived();
  }, [ready.value, id]);
  if (trouble.value) {
    return html`<main id="content" class="trouble" tabindex="-1" role="alert">
      <p>${trouble.value}</p>
      <button class="button primary" onClick=${fetch}>${strings.retry}</button>
    </main>`;
  }
  if (!ready.value || !shown.has(page)) return html`<main id="content" class="splash" tabindex="-1" role="status">${strings.loading}</main>`;
  return html`<${shown.get(page)} id=${id} />`;
}
