/** What surrounds a paged list: loading, trouble, emptiness, and older rows. */

import { html } from "../html.js";
import { strings } from "../strings.js";

/**
 * @template {{id: string}} Row
 * @param {{list: import("../state/paged.js").Paged<Row>, empty: unknown, children?: unknown}} props
 */
export function Listed({ list, empty, children }) {
  const rows = list.rows.value;
  const trouble = list.trouble.value;
  const again = () => (rows ? list.more() : list.load());
  return html`
    ${rows === undefined && !trouble && html`<${Skeleton} />`}
    ${rows?.length === 0 && !list.cursor.value ? empty : rows && children}
    ${trouble &&
    html`<p class="trouble-line" role="alert">${trouble}${" "}<button class="link" onClick=${again}>${strings.retry}</button></p>`}
    ${rows && list.cursor.value && !trouble
      ? html`<button class="button small older" aria-disabled=${list.busy.value} onClick=${() => list.more()}>
          ${strings.older}
        </button>`
      : null}
  `;
}

export function Skeleton() {
  return html`<div class="skeleton" role="status" aria-label=${strings.loading}><i></i><i></i><i></i></div>`;
}
