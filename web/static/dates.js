/** Dates as people read them, in the browser's language of the interface. */

import { strings } from "./strings.js";

const LANGUAGE = "en-GB";
const time = new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short" });
const dayAndYear = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short", year: "numeric" });
const month = new Intl.DateTimeFormat("en-US", { month: "short", year: "numeric", timeZone: "UTC" });

/**
 * "today 10:42", "yesterday", "18 Nov", "18 Nov 2025".
 * @param {string} at RFC 3339
 * @param {Date} [now]
 */
export function ago(at, now = new Date()) {
  const then = new Date(at);
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const days = (midnight.getTime() - then.getTime()) / 86_400_000;
  if (days <= 0) return `${strings.history.today} ${time.format(then)}`;
  if (days <= 1) return strings.history.yesterday;
  return then.getFullYear() === now.getFullYear() ? day.format(then) : dayAndYear.format(then);
}

/**
 * A moment to come, with its time: "today 14:30", "tomorrow 09:00", "24 Nov 09:00"; one that has passed as `ago` tells it.
 * @param {string} at RFC 3339
 * @param {Date} [now]
 */
export function coming(at, now = new Date()) {
  const then = new Date(at);
  if (then <= now) return ago(at, now);
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const days = Math.floor((then.getTime() - midnight.getTime()) / 86_400_000);
  if (days < 2) return `${days ? strings.history.tomorrow : strings.history.today} ${time.format(then)}`;
  return `${(then.getFullYear() === now.getFullYear() ? day : dayAndYear).format(then)} ${time.format(then)}`;
}

/**
 * A résumé's date: YYYY, YYYY-MM or YYYY-MM-DD becomes "2019" or "Mar 2019"; anything else stays as it is.
 * @param {string} date
 */
export function partial(date) {
  const found = /^(\d{4})-(\d{2})(-\d{2})?$/.exec(date);
  return found ? month.format(new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, 1))) : date;
}

/** @param {string} date ISO 8601 */
export const fullDay = (date) => dayAndYear.format(new Date(date));
