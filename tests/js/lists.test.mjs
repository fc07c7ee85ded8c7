// Lists that come page by page, and the names of devices.

import assert from "node:assert/strict";
import { test } from "node:test";

import { device } from "../../web/static/state/device.js";
import { Paged } from "../../web/static/state/paged.js";
import { Refused } from "../../web/static/api.js";

const rows = (...ids) => ids.map((id) => ({ id }));
const ids = (list) => list.rows.value.map((row) => row.id).join("");

test("a list grows page by page, each row once", async () => {
  const pages = { null: { items: rows("a", "b"), next_cursor: "1" }, 1: { items: rows("b", "c"), next_cursor: null } };
  const asked = [];
  const list = new Paged(async (cursor) => (asked.push(cursor), pages[cursor]));
  assert.equal(list.rows.value, undefined);
  await list.load();
  assert.equal(ids(list), "ab");
  await Promise.all([list.more(), list.more()]);
  assert.equal(ids(list), "abc");
  await list.more();
  assert.deepEqual(asked, [null, "1"]);
});

test("what was refused is told, what is shown stays, and it can be tried again", async () => {
  let down = false;
  const list = new Paged(async (cursor) => {
    if (down) throw new Refused(503, "The server rests.", "UNAVAILABLE");
    return cursor ? { items: rows("b"), next_cursor: null } : { items: rows("a"), next_cursor: "1" };
  });
  await list.load();
  down = true;
  await list.more();
  assert.equal(list.trouble.value, "The server rests.");
  assert.equal(ids(list), "a");
  down = false;
  await list.more();
  assert.equal(list.trouble.value, "");
  assert.equal(ids(list), "ab");
});

test("a slow answer does not undo a newer one", async () => {
  const waiting = [];
  const list = new Paged(() => new Promise((resolve) => waiting.push(resolve)));
  const first = list.load();
  const second = list.load();
  waiting[1]({ items: rows("new"), next_cursor: null });
  await second;
  waiting[0]({ items: rows("old"), next_cursor: "1" });
  await first;
  assert.equal(ids(list), "new");
  assert.equal(list.cursor.value, null);
  assert.equal(list.busy.value, false);
});

test("rows change where they are, come first when new, and go", async () => {
  const list = new Paged(async () => ({ items: rows("a", "b"), next_cursor: null }));
  list.drop("a");
  assert.equal(list.rows.value, undefined);
  await list.load();
  list.put({ id: "b", text: "other" });
  assert.equal(list.rows.value[1].text, "other");
  list.put({ id: "c" });
  list.drop("a");
  assert.equal(ids(list), "cb");
});

const AGENTS = [
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0 Safari/537.36", "Chrome", "Linux"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0", "Edge", "Windows"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1", "Safari", "iPhone"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:109.0) Gecko/20100101 Firefox/119.0", "Firefox", "Mac"],
  ["Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36", "Samsung Internet", "Android"],
  ["python-httpx/0.27.0", "python-httpx", ""],
  ["curl/8.5.0", "curl", ""],
  ["Mozilla/5.0", "", ""],
  ["", "", ""],
];

test("devices are named as people know them", () => {
  for (const [agent, browser, system] of AGENTS) assert.deepEqual(device(agent), { browser, system }, agent);
});
