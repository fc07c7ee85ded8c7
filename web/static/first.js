// Runs before the first paint: what the page shows first is asked for while its modules are still on their way
// (`api.js` takes the answers), and a chosen theme does not flash; without a choice the system's holds.
{
  const named = document.querySelector('meta[name="first"]');
  const paths = named instanceof HTMLMetaElement ? named.content.split(" ") : [];
  const ask = (/** @type {string} */ path) => fetch(`/api${path}`, { headers: { Accept: "application/json" }, credentials: "same-origin" });
  globalThis.first = Object.fromEntries(paths.map((path) => [path, ask(path)]));
  // Whoever takes an answer hears of its failure; one that nobody takes is no error of the page.
  for (const answer of Object.values(globalThis.first)) answer.catch(() => undefined);
}
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden: the system's theme is right then.
}
