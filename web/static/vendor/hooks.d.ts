// What the pages use of preact/hooks.
import type { Ref } from "./preact.js";
export function useEffect(effect: () => void | (() => void), inputs?: unknown[]): void;
export function useLayoutEffect(effect: () => void | (() => void), inputs?: unknown[]): void;
export function useRef<T>(initial: T | null): Ref<T>;
export function useMemo<T>(factory: () => T, inputs?: unknown[]): T;
export function useState<T>(initial: T | (() => T)): [T, (next: T | ((before: T) => T)) => void];
export function useErrorBoundary(callback?: (error: unknown) => void): [unknown, () => void];
