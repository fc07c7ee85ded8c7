/** Pages that are loaded when they are first shown, so that the first load stays small. */

import { html, useEffect, useSignal } from "./html.js";
import { strings } from "./strings.js";

/**
 * @typedef {object} LatePage
 * @property {RegExp} at its addresses; a group is the `id` that the page is given
 * @property {boolean} [open] for people without an account, too
 * @property {string[]} styles its own style sheets
 * @property {() => Promise<(props: {id: string}) => unknown>} load
 */

/** @type {LatePage[]} */
export const LATER = [
  {
    at: /^\/old-editor$/,
    open: true,
    styles: ["editor", "entries", "preview"],
    load: () => import("./pages/old-editor.js").then((m) => m.OldEditorPage),
  },
  { at: /^\/resumes$/, styles: ["page", "resumes"], load: () => import("./pages/resumes.js").then((m) => m.ResumesPage) },
  { at: /^\/resumes\/([^/]+)\/suggestions$/, styles: ["page", "suggestions"], load: () => import("./pages/suggestions.js").then((m) => m.SuggestionsPage) },
  { at: /^\/resumes\/([^/]+)$/, styles: ["editor", "entries", "preview"], load: () => import("./pages/resume.js").then((m) => m.ResumePage) },
  { at: /^\/postings$/, styles: ["page", "postings"], load: () => import("./pages/postings.js").then((m) => m.PostingsPage) },
  { at: /^\/postings\/([^/]+)$/, styles: ["page", "postings"], load: () => import("./pages/posting.js").then((m) => m.PostingPage) },
  {
    at: /^\/applications$/,
    styles: ["page", "applications"],
    load: () => import("./pages/applications.js").then((m) => m.ApplicationsPage),
  },
  {
    at: /^\/applications\/([^/]+)$/,
    styles: ["page", "applications"],
    load: () => import("./pages/application.js").then((m) => m.ApplicationPage),
  },
  { at: /^\/told$/, styles: ["page", "told"], load: () => import("./pages/told.js").then((m) => m.ToldPage) },
  { at: /^\/account$/, styles: ["page"], load: () => import("./pages/account.js").then((m) => m.AccountPage) },
];

const shown = new Map();

/** @param {string} path @returns {{page: LatePage, id: string} | null} */
export function laterAt(path) {
  for (const page of LATER) {
    const found = page.at.exec(path);
    if (found) return { page, id: decodeURIComponent(found[1] ?? "") };
  }
  return null;
}

/** @param {{page: LatePage, id: string}} props */
export function Later({ page, id }) {
  const View = shown.get(page);
  const trouble = useSignal("");
  const ready = useSignal(Boolean(View));
  const fetch = () => {
    trouble.value = "";
    Promise.all([page.load(), ...page.styles.map(styled)]).then(
      ([view]) => {
        shown.set(page, view);
        ready.value = true;
      },
      () => (trouble.value = strings.failed.network),
    );
  };
  useEffect(() => {
    if (!View) fetch();
  }, []);
  if (trouble.value) {
    return html`<main id="content" class="trouble" role="alert">
      <p>${trouble.value}</p>
      <button class="button primary" onClick=${fetch}>${strings.retry}</button>
    </main>`;
  }
  if (!ready.value || !shown.has(page)) return html`<main id="content" class="splash" role="status">${strings.loading}</main>`;
  return html`<${shown.get(page)} id=${id} />`;
}

/** @type {Map<string, Promise<void>>} */
const sheets = new Map();

/** Add a style sheet once, and wait until it holds. @param {string} name */
function styled(name) {
  const known = sheets.get(name);
  if (known) return known;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `/static/styles/${name}.css` });
  /** @type {Promise<void>} */
  const sheet = new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      sheets.delete(name);
      reject(new Error(name));
    };
  });
  sheets.set(name, sheet);
  document.head.append(link);
  return sheet;
}
