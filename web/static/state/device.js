/** What kind of browser or program a User-Agent speaks of: enough for a person to know their own. */

/** The first that fits: most name those that they imitate as well. @type {[RegExp, string][]} */
const BROWSERS = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Headless)?(?:Chrome|Chromium|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

/** @type {[RegExp, string][]} */
const SYSTEMS = [
  [/\bWindows\b/, "Windows"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
];

/**
 * @param {string} agent
 * @returns {{browser: string, system: string}} empty where it does not say; a program is called what it calls itself
 */
export function device(agent) {
  const found = (/** @type {[RegExp, string][]} */ kinds) => kinds.find(([sign]) => sign.test(agent))?.[1] ?? "";
  const own = /^([\w.-]{1,40})(?:\/|$)/.exec(agent)?.[1] ?? "";
  return { browser: found(BROWSERS) || (own === "Mozilla" ? "" : own), system: found(SYSTEMS) };
}
