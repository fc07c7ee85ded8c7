"""Modules become entries of a table that say and offer what the modules do; what could not is refused."""

import re

import pytest

from web.assets import ENTRY, STATIC
from web.joining import Modules, Unjoinable, at

TEXTS = {
    "table.js": "// table\n",
    "main.js": """import { shown, told as said } from "./parts/chip.js";
/** Loads one later. @param {import("./parts/late.js").Late} late */
export const load = () => import("./parts/late.js").then((m) => m.Late);
const list = new Map(
  /** @type {[number, string][]} */ ([
    [1, "a"],
  ]),
);
const first = (/** @type {string} */ name) => `/* ${name} */`;
// Both of them,
  // at once: `said("http://…")`
said(shown, list, "// all");
""",
    "parts/chip.js": """import tag from "../small.js";
import {
  one,
} from "../one.js";

export { two } from "../one.js";
export async function told() {
  return tag(one);
}
export class Chip {}
const hidden = new URL("../a.txt", import.meta.url);
export { hidden as shown };
""",
    "parts/late.js": 'import { one } from "../one.js";\nexport function Late() {\n  return one;\n}\n',
    "one.js": "export const one = 1;\nexport const two = 2;\n",
    "small.js": "const t=1;export default function(s){return s+t}export{t as T};",
}


def test_a_joined_file_says_and_offers_what_its_modules_do() -> None:
    modules = Modules(TEXTS.__getitem__)
    assert modules.needed("main.js") == ["main.js", "parts/chip.js", "small.js", "one.js"]
    assert modules.loaded("main.js") == ["main.js", "parts/late.js"]
    whole = modules.joined("main.js")
    assert whole.startswith("// table\n")
    order = re.findall(r'^\$add\("([^"]+)"', whole, re.MULTILINE)
    assert order.index("parts/chip.js") > max(order.index("small.js"), order.index("one.js"))
    assert order[-1] == "main.js"
    for line in (
        'const { shown: shown, told: said } = $need("parts/chip.js");',
        'const { default: tag } = $need("small.js");',
        'const { one: one } = $need("one.js");',
        'const load = () => $later("parts/late.js").then((m) => m.Late);',
        'const hidden = new URL("../a.txt", new URL("../parts/chip.js", import.meta.url));',
        "const first = (name) => `/* ${name} */`;",
        "const t=1;const $default = function(s){return s+t}",
        "return { T: t, default: $default };",
        'return { two: $need("one.js").two, shown: hidden, told, Chip };',
        "const list = new Map(\n  ([\n",
        'said(shown, list, "// all");',
    ):
        assert line in whole, line
    assert not re.search("Loads one later|Both of them|at once", whole)
    late = modules.joined("parts/late.js", modules.needed("main.js"))
    assert re.findall(r'^\$add\("([^"]+)"', late, re.MULTILINE) == ["parts/late.js"]
    assert at("parts/late.js") == "joined/parts-late.js"


@pytest.mark.parametrize(
    "text",
    [
        "export let count = 0;",
        "export var count = 0;",
        'export * from "./one.js";',
        'import * as one from "./one.js";',
        'import "./one.js";',
        "const a = 1;\nexport { a };\nexport const { b } = { b: a };",
    ],
)
def test_what_a_table_could_not_do_is_refused(text: str) -> None:
    with pytest.raises(Unjoinable, match=r"main\.js"):
        Modules({**TEXTS, "main.js": text}.__getitem__).joined("main.js")


def test_a_circle_is_refused() -> None:
    texts = {
        **TEXTS,
        "one.js": 'import { told } from "./parts/chip.js";\nexport const one = told;\nexport const two = 2;\n',
    }
    with pytest.raises(Unjoinable, match=r"in a circle: .*one\.js"):
        Modules(texts.__getitem__).joined("main.js")


def test_every_module_of_the_pages_can_be_joined() -> None:
    modules = Modules(lambda name: (STATIC / name).read_text())
    whole = "".join(modules.joined(name) for name in modules.loaded(ENTRY))
    alone = {"first.js", "theme.js", "table.js"}  # scripts of their own, and the table itself
    files = {path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*.js")}
    assert set(re.findall(r'^\$add\("([^"]+)"', whole, re.MULTILINE)) == files - alone
