/** A card of one's account whose form is shown when it is asked for; closed again, its button has the focus. */

import { html, useLayoutEffect, useRef, useSignal } from "../html.js";

/**
 * @param {object} props
 * @param {string} props.id of the heading
 * @param {{title: string, lead: string, start: string}} props.words
 * @param {string} [props.kind] of the button, beside its class
 * @param {(close: () => void) => unknown} props.form
 */
export function Unfolding({ id, words, kind = "", form }) {
  const open = useSignal(false);
  const start = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current && !open.value) start.current?.focus();
    asked.current = open.value;
  }, [open.value]);
  return html`<section class="card part" aria-labelledby=${id}>
    <h2 id=${id}>${words.title}</h2>
    <p class="quiet">${words.lead}</p>
    ${open.value
      ? form(() => (open.value = false))
      : html`<div><button class=${`button ${kind}`} ref=${start} onClick=${() => (open.value = true)}>${words.start}</button></div>`}
  </section>`;
}
