/** Templates, hooks and signals under one roof, so that the pages name the vendored files once. */

import { Fragment, h, render } from "./vendor/preact.js";
import htm from "./vendor/htm.js";

/** Tagged template that makes preact nodes: html`<p class="quiet">${text}</p>`. */
export const html = htm.bind(h);

export { Fragment, render };
export { useEffect, useErrorBoundary, useLayoutEffect, useMemo, useRef, useState } from "./vendor/hooks.js";
export { batch, computed, effect, signal, useComputed, useSignal } from "./vendor/signals.js";
