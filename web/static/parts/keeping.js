/** Until when a session is kept, once that is near. */

import { sessions } from "../api/sessions.js";
import { fullDay } from "../dates.js";
import { html, useComputed, useEffect, useSignal } from "../html.js";
import { can } from "../state/stages.js";
import { strings } from "../strings.js";

/** @import { Room } from "../state/room.js" */

const NEAR_MS = 14 * 86_400_000;

/** @param {{room: Room}} props */
export function Keeping({ room }) {
  const until = useSignal("");
  const rests = useComputed(() => room.session.value.known && !can.busy(room.session.value.status)).value;
  useEffect(() => {
    let asked = rests;
    until.value = "";
    // A page can do without.
    if (rests) sessions.head(room.id).then((head) => asked && (until.value = head.kept_until ?? ""), () => {});
    return () => {
      asked = false;
    };
  }, [room, rests]);
  const near = until.value && Date.parse(until.value) - Date.now() < NEAR_MS;
  return near ? html`<p><span>${strings.session.kept(fullDay(until.value))}</span></p>` : null;
}
