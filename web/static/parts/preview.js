/** The PDF beside the form: the old one stays until the new one is there. */

import { html, useEffect, useSignal } from "../html.js";
import { editor as words } from "../strings/editor.js";

/** @import { Signal } from "../vendor/signals.js" */
/** @import { PaperSize, Template } from "../cvs.d.ts" */
/** @typedef {{template: Template, paper: PaperSize}} Layout */

const TEMPLATES = /** @type {const} */ (["classic", "compact", "modern"]);
const PAPERS = /** @type {const} */ (["a4", "letter"]);

/**
 * @param {object} props
 * @param {string} props.address of the PDF; another one is another document; empty while there is none
 * @param {Signal<Layout>} props.layout
 * @param {boolean} [props.busy]
 * @param {string} [props.trouble]
 */
export function Preview({ address, layout, busy = false, trouble = "" }) {
  return html`<section class="preview-pane" aria-label=${words.preview}>
    <div class="preview-head">
      <${Choice} label=${words.pdf.template} name="template" choices=${TEMPLATES} names=${words.pdf.templates} layout=${layout} />
      <${Choice} label=${words.pdf.paper} name="paper" choices=${PAPERS} names=${words.pdf.papers} layout=${layout} />
      <span class="grow quiet" role="status">${busy ? words.pdf.making : ""}</span>
      ${address && html`<a href=${address} target="_blank" rel="noopener">${words.pdf.open}</a>`}
    </div>
    ${trouble && html`<p class="trouble-line" role="alert">${trouble}</p>`}
    ${address ? html`<${Frames} address=${address} />` : html`<p class="quiet center blank-preview">${trouble ? "" : words.pdf.empty}</p>`}
  </section>`;
}

/**
 * @param {object} props
 * @param {string} props.label
 * @param {"template" | "paper"} props.name
 * @param {readonly string[]} props.choices
 * @param {Record<string, string>} props.names
 * @param {Signal<Layout>} props.layout
 */
function Choice({ label, name, choices, names, layout }) {
  const choose = (/** @type {Event & {currentTarget: HTMLSelectElement}} */ event) =>
    (layout.value = { ...layout.value, [name]: event.currentTarget.value });
  return html`<label class="choice">
    <span>${label}</span>
    <select onChange=${choose}>
      ${choices.map((choice) => html`<option value=${choice} selected=${choice === layout.value[name]}>${names[choice]}</option>`)}
    </select>
  </label>`;
}

/** Two frames while one loads behind the other. @param {{address: string}} props */
function Frames({ address }) {
  const shown = useSignal(address);
  // A viewer that never tells that it has loaded must not keep the old document in front.
  useEffect(() => {
    if (shown.value === address) return;
    const timer = setTimeout(() => (shown.value = address), 4_000);
    return () => clearTimeout(timer);
  }, [address]);
  const frames = shown.value === address ? [address] : [shown.value, address];
  return html`<div class="frames">
    ${frames.map(
      (each) =>
        html`<iframe
          key=${each}
          class=${each === shown.value ? "" : "coming"}
          title=${words.pdf.title}
          aria-hidden=${each === shown.value ? null : "true"}
          tabindex=${each === shown.value ? null : -1}
          src=${`${each}#navpanes=0&toolbar=0&view=FitH`}
          onLoad=${() => (shown.value = address)}
        ></iframe>`,
    )}
  </div>`;
}
