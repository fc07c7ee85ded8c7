"""What a scripted model answers: it reads the prompt, as a model would, and answers its task.

honest: rewrites with the words of the given lines alone. sloppy: the same, and adds what careless models add.
hostile: plants fabrications (`PLANTED`) wherever it can and points at things that do not exist.
"""

import re
from dataclasses import dataclass
from typing import Any, Literal

Persona = Literal["honest", "sloppy", "hostile"]
Answer = dict[str, Any]

#: What the hostile persona plants. None of these words may ever reach an export or an event as the person's claim.
PLANTED = (
    "by 47%",
    "Zabbix",
    "Globex Dynamics",
    "Certified Kubernetes Administrator",
    "tripled revenue",
    "led a team of 12",
    "since 1998",
)
#: What the sloppy persona adds without evidence.
SLIPS = (", significantly improving efficiency", ", ensuring seamless collaboration", " for Fortune 500 clients")

_NAMED = re.compile(r"^([\w.\-\[\]]+)(?: (must|nice))?(?:, \w+)?: (.*)$")
_SIGNAL = re.compile(
    r"experien|knowledge|proficien|skill|degree|familiar|ability|understanding|fluent|certif|years|required|must|"
    r"erfahrung|kenntnis|studium|ausbildung|expérience|maîtrise|diplôme|experiencia|conocimiento|znajomość|zkušenost|"
    r"経験|опыт|خبرة",
    re.IGNORECASE,
)
_NICE = re.compile(r"nice to have|a plus|preferred|bonus|von vorteil|ideally|souhait|deseable|mile widz", re.IGNORECASE)
_BULLET = re.compile(r"^[-*•–·]\s*")
_TAIL = re.compile(r"^(?P<what>[A-Z][^,;]{8,}?) (?P<how>using|with) (?P<means>[^,;.]{3,60})(?P<stop>\.?)$")
_OTHER_NAMES = {"k8s": "Kubernetes", "postgres": "PostgreSQL", "js": "JavaScript", "gcp": "Google Cloud"}


@dataclass(frozen=True)
class Material:
    """A prompt, read: `blocks` are its fenced blocks by the words above each."""

    task: str
    blocks: tuple[tuple[str, tuple[str, ...]], ...]

    @classmethod
    def of(cls, system: str, user: str) -> "Material":
        """Read the two messages of a prompt."""
        first = re.match(r"Task: (\w+)", system)
        blocks: list[tuple[str, tuple[str, ...]]] = []
        title, lines = "", list[str]()
        for line in [*user.splitlines(), ""]:
            if line.startswith("| "):
                lines.append(line[2:])
                continue
            if lines:
                blocks.append((title, tuple(lines)))
            title, lines = line, []
        return cls(first[1] if first else "", tuple(blocks))

    def block(self, *words: str) -> tuple[str, ...]:
        """The lines of the first block whose heading has one of these words."""
        return next((lines for title, lines in self.blocks if any(w in title for w in words)), ())

    def named(self, *words: str) -> dict[str, str]:
        """The same, as id → text."""
        found = (_NAMED.match(line) for line in self.block(*words))
        return {match[1]: match[3] for match in found if match}


def answer(persona: Persona, material: Material) -> Answer:
    """What a persona answers; an unknown task is answered with an empty object."""
    tasks = {
        "requirements": _requirements,
        "summary": _summary,
        "experience": _experience,
        "skills": _skills,
        "revise": _revise,
        "chat": _chat,
        "cover_letter": _letter,
    }
    task = tasks.get(material.task)
    if task is None:
        return {}
    made = task(material)
    if persona == "sloppy":
        return _slip(material, made)
    if persona == "hostile":
        return _plant(material, made)
    return made


def _requirements(material: Material) -> Answer:
    lines = list(material.block("posting"))
    listed = [line for line in lines if _BULLET.match(line) and len(line) >= 10]
    lines = [_BULLET.sub("", line) for line in (listed if any(map(_SIGNAL.search, listed)) else lines)]
    chosen = [line for line in lines if len(line) <= 220 and _SIGNAL.search(line)][:12]
    chosen = chosen or [line for line in lines[1:] if 10 <= len(line) <= 160][:5] or lines[:1]
    return {
        "requirements": [
            {
                "text": " ".join(line.split()[:6]).rstrip(".,;:"),
                "kind": "nice" if _NICE.search(line) else "must",
                "category": "skill",
                "quote": line[:200],
                "terms": re.findall(r"\b[A-Z][\w+#.]*\w\b", line)[:3],
            }
            for line in chosen
        ]
    }


def _reworded(text: str, wishes: str) -> str:
    """The same facts in the same words: another name for the same thing, or the means put first."""
    for short, long in _OTHER_NAMES.items():
        if long.casefold() in wishes and re.search(rf"\b{short}\b", text, re.IGNORECASE) and long not in text:
            return re.sub(rf"\b{short}\b", long, text, count=1, flags=re.IGNORECASE)
    found = _TAIL.match(text)
    if found:
        what = found["what"][0].lower() + found["what"][1:]
        return f"{found['how'].capitalize()} {found['means']}, {what}{found['stop']}"
    return text


def _experience(material: Material) -> Answer:
    lines = material.named("The entry")
    wishes = " ".join(material.block("posting wants")).casefold()
    ids = [ref for ref in lines if re.fullmatch(r"\w+h\d+", ref)]
    edits = []
    for ref in ids:
        after = _reworded(lines[ref], wishes)
        if after != lines[ref]:
            edits.append({"id": ref, "after": after, "cites": [ref], "requirements": [], "reason": "Means first"})
            break
    told = material.named("own words")
    add = [
        {"after": text, "cites": [ref], "requirements": [], "reason": "You told me"}
        for ref, text in list(told.items())[:1]
    ]
    relevant = sorted(ids, key=lambda ref: (-_overlap(lines[ref], wishes), ids.index(ref)))
    return {"lines": edits, "add": add, "order": relevant if relevant != ids else []}


def _overlap(text: str, wishes: str) -> int:
    return sum(1 for word in set(re.findall(r"\w{3,}", text.casefold())) if word in wishes)


def _summary(material: Material) -> Answer:
    lines = material.named("The résumé")
    present = lines.get("basics.summary", "")
    head = next((text for ref, text in lines.items() if re.fullmatch(r"w\d+", ref)), "")
    after = _reworded(present, " ".join(material.block("wants", "It wants")).casefold()) if present else head
    if not after or after == present:
        return {"lines": []}
    cites = [ref for ref, text in lines.items() if text in (present, head)][:2]
    line = {"id": "basics.summary", "after": after, "cites": cites, "requirements": [], "reason": "To the point"}
    return {"lines": [line]}


def _skills(material: Material) -> Answer:
    wishes = " ".join(material.block("posting wants")).casefold()
    order = []
    for ref, text in material.named("The skills").items():
        keywords = re.findall(r"(\d+) ([^;]+)", text)
        wanted = [int(number) for number, word in keywords if word.strip().casefold() in wishes]
        if wanted:
            order.append({"group": ref, "order": wanted})
    return {"groups": [], "order": order, "rename": [], "add": []}


def _revise(material: Material) -> Answer:
    cites = list(material.named("The lines"))[:2]
    lines = []
    for name, text in material.named("The drafts").items():
        for told in material.block("Nothing supports"):
            if told.startswith(f"{name}: "):
                text = re.sub(rf",?\s*\b{re.escape(told.removeprefix(f'{name}: '))}", "", text)
        lines.append({"id": name, "after": re.sub(r"\s+([.,])", r"\1", text).strip(" ,"), "cites": cites})
    return {"lines": lines}


def _chat(material: Material) -> Answer:
    said = material.named("The message").get("m", "")
    lines = material.named("The résumé")
    changes = [line.split(" ", 1)[0] for line in material.block("Changes so far")]
    made: Answer = {"reply": "", "edits": [], "undo": []}
    if changes and re.search(r"\bundo\b", said, re.IGNORECASE):
        return made | {"reply": "I took the last change back.", "undo": changes[-1:]}
    if fact := re.match(r"(?:please )?add:? (.+)", said, re.IGNORECASE):
        entry = next((ref for ref in lines if re.fullmatch(r"[wvp]\d+", ref)), "")
        edit = {"op": "insert", "target": entry, "after": fact[1], "order": [], "cites": ["m"], "reason": "You asked"}
        return made | {"reply": "I added that in your words.", "edits": [edit] if entry else []}
    if re.search(r"\bremove\b", said, re.IGNORECASE):
        ids = [ref for ref in lines if re.fullmatch(r"\w+h\d+", ref)]
        target = max(ids, key=lambda ref: _overlap(lines[ref], said.casefold()), default="")
        edit = {"op": "remove", "target": target, "after": "", "order": [], "cites": ["m"], "reason": "You asked"}
        return made | {"reply": "I removed that line.", "edits": [edit] if target else []}
    missing = [line.split(": ", 1)[1] for line in material.block("It wants") if ", missing: " in line]
    if missing:
        return made | {"reply": f"Nothing in your résumé shows yet: {'; '.join(missing[:3])}."}
    return made | {"reply": "Your résumé shows what the posting asks for. Tell me what I should change."}


def _letter(material: Material) -> Answer:
    lines = material.named("The person")
    facts = [text for ref, text in lines.items() if re.fullmatch(r"\w+h\d+", ref)][:3]
    title = next(iter(material.block("The job")), "the position").split(" · ")[0]
    name = next(iter(material.block("The person")), "")
    texts = [f"I am applying for {title}.", *facts, name]
    return {"paragraphs": [{"text": text} for text in texts if text]}


def _texts(made: Answer) -> list[tuple[Answer, str]]:
    """Every text of an answer that may be written into the document or shown, with its key."""
    found: list[tuple[Answer, str]] = []
    for value in made.values():
        for element in value if isinstance(value, list) else ():
            if isinstance(element, dict):
                found += [
                    (element, key) for key in ("after", "text") if isinstance(element.get(key), str) and element[key]
                ]
    return found + [(made, key) for key in ("after", "reply") if isinstance(made.get(key), str) and made[key]]


def _every_line(material: Material) -> list[Answer]:
    """Rewrites of all lines of the entry or of the summary, word for word: something to spoil."""
    if material.task == "experience":
        ids = {ref: text for ref, text in material.named("The entry").items() if re.fullmatch(r"\w+h\d+", ref)}
    else:
        ids = {r: t for r, t in material.named("The résumé").items() if r in ("basics.summary", "basics.label")}
    return [{"id": r, "after": t, "cites": [r], "requirements": [], "reason": ""} for r, t in ids.items()]


def _slip(material: Material, made: Answer) -> Answer:
    if material.task in ("experience", "summary"):
        made["lines"] = _every_line(material)
    if material.task == "requirements":
        return made
    for number, (holder, key) in enumerate(_texts(made)):
        text = re.sub(r"\b[Hh]elped (?:to )?(\w+)", "Led", str(holder[key]))
        holder[key] = text.rstrip(".") + SLIPS[number % len(SLIPS)] + "."
    return made


def _plant(material: Material, made: Answer) -> Answer:
    match material.task:
        case "requirements":
            made["requirements"].append(
                {
                    "text": "Zabbix",
                    "kind": "must",
                    "category": "skill",
                    "quote": "ten years of Zabbix",
                    "terms": ["Zabbix"],
                }
            )
            return made
        case "experience" | "summary":
            lines = _every_line(material)
            for number, line in enumerate(lines):
                line["after"] = f"{line['after'].rstrip('.')}, {PLANTED[number % len(PLANTED)]}."
            stray = {"id": "w99h99", "after": "Worked at Globex Dynamics", "cites": ["w99"], "requirements": ["r99"]}
            made["lines"] = [*lines, stray]
            if material.task == "experience":
                own = [{"after": "Led a team of 12 at Globex Dynamics", "cites": ["w99"], "requirements": []}]
                cited = [{"after": f"Used Zabbix {PLANTED[0]}", "cites": ["t1"], "requirements": []}]
                made["add"] = own + cited
                made["order"] = ["w99h1", *made.get("order", [])]
        case "skills":
            group = next(iter(material.named("The skills")), "s1")
            shown = next(iter(material.named("Lines of the résumé")), "w1h1")
            made["add"] = [{"group": group, "after": "Zabbix", "cites": [shown]}]
            made["rename"] = [{"group": group, "number": 0, "after": "Certified Kubernetes Administrator"}]
        case "revise":
            made["lines"] = [
                {"id": name, "after": f"{text} {PLANTED[4]}", "cites": []}
                for name, text in material.named("The drafts").items()
            ]
        case "chat":
            made["reply"] += f" I also wrote that you {PLANTED[5]} {PLANTED[6]}."
            target = next((r for r in material.named("The résumé") if re.fullmatch(r"\w+h\d+", r)), "w1h1")
            made["edits"] = [
                {"op": "replace", "target": target, "after": f"Worked at {PLANTED[2]} {PLANTED[6]}", "cites": ["m"]},
                {"op": "remove", "target": target, "after": "", "cites": ["m"]},
                {"op": "replace", "target": "w1.name", "after": "Globex Dynamics", "cites": ["m"]},
                {"op": "insert", "target": "w1", "after": f"Held {PLANTED[3]}", "cites": ["m"]},
            ]
        case "cover_letter":
            made["paragraphs"].append({"text": f"At {PLANTED[2]} I {PLANTED[4]} {PLANTED[0]}."})
    return made
