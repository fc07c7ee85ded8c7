// What `first.js` asked for, by its path below /api, until somebody takes it.
declare var first: Record<string, Promise<Response>>;

/**
 * A socket that `first.js` opened, with what came on it until somebody takes it; `begun` when anything did;
 * `code`: how it was closed, if it was.
 */
interface Watched { url: string; socket: WebSocket; frames: string[]; begun: Promise<unknown>; code: number }
declare var watched: Watched | undefined;

// The modules of joined files (`table.js`).
declare var table: { add(name: string, make: () => any): void; need(name: string): any; later(name: string): Promise<any> };
