// What `first.js` asked for, by its path below /api, until somebody takes it.

declare var first: Record<string, Promise<Response>>;
