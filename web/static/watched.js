/** The connection that the document opened before any module was there. */

/** The one to this address, to whoever asks first. @param {string} url */
export function underWay(url) {
  const found = globalThis.watched;
  if (found?.url !== `${url}?after=0`) return null;
  globalThis.watched = undefined;
  return found;
}
