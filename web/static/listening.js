/** Notifications as they happen, on whatever page somebody is: lists hear of them, and the person is told. */

import { browser } from "./live.js";
import { path } from "./router.js";
import { Notices, sentenceOf } from "./state/notices.js";
import { heard, live, tell } from "./store.js";

/** @import { NoticeFrame } from "./notices.d.ts" */

/** @param {Location} at @returns {() => void} Ends it. */
export function listen(at) {
  const url = `${at.protocol === "https:" ? "wss" : "ws"}://${at.host}/ws/notifications`;
  const link = new Notices(url, take, (on) => (live.value = on), browser());
  const hurry = () => document.visibilityState === "visible" && link.hurry();
  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);
  link.connect();
  return () => {
    removeEventListener("online", hurry);
    document.removeEventListener("visibilitychange", hurry);
    link.close();
  };
}

/** @param {NoticeFrame} notice */
function take(notice) {
  heard.value = notice;
  const said = sentenceOf(notice);
  // Whoever looks at it already sees it there.
  if (said && said.to !== path.peek()) tell(said.text, { to: said.to, action: said.action });
}
