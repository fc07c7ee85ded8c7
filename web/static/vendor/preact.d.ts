// What the pages use of preact, for `tsc --checkJs`; the library's own types live in its npm package.
export type Child = unknown;
export interface VNode {
  type: unknown;
  props: Record<string, unknown>;
}
export interface Ref<T> {
  current: T | null;
}
export function h(type: unknown, props: Record<string, unknown> | null, ...children: Child[]): VNode;
export function render(node: Child, parent: Element): void;
export const Fragment: unknown;
