// Runs before the first paint: what the page shows first is asked for while its modules are still on their way
// (`api.js` and `live.js` take the answers), and a chosen theme does not flash; without a choice the system's holds.
{
  const named = (/** @type {string} */ name) => {
    const meta = document.querySelector(`meta[name="${name}"]`);
    return meta instanceof HTMLMetaElement ? meta.content.split(" ") : [];
  };
  const ask = (/** @type {string} */ path) => fetch(`/api${path}`, { headers: { Accept: "application/json" }, credentials: "same-origin" });
  globalThis.first = Object.fromEntries(named("first").map((path) => [path, ask(path)]));
  // Whoever takes an answer hears of its failure; one that nobody takes is no error of the page.
  for (const answer of Object.values(globalThis.first)) answer.catch(() => undefined);
  const [folder, protocol] = named("watch");
  if (folder) {
    const url = `${location.origin.replace("http", "ws")}${folder}${location.pathname.split("/")[2]}?after=0`;
    const socket = new WebSocket(url, protocol);
    /** @type {Watched} */
    /** @type {string[]} */
    const frames = [];
    const begun = new Promise((resolve) => {
      socket.onmessage = ({ data }) => resolve(frames.push(data));
      socket.onclose = ({ code }) => resolve((watched.code = code));
    });
    const watched = { url, socket, frames, begun, code: 0 };
    globalThis.watched = watched;
  }
}
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden: the system's theme is right then.
}
