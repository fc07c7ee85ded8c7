"""Layouts made for this test: one person in many arrangements, each of which must be read without a mistake."""

from dataclasses import dataclass

import pytest
import typst

from tailor.documents.read import read


@dataclass(frozen=True)
class Job:
    title: str
    company: str
    place: str
    start: str
    end: str
    items: tuple[str, ...]

    @property
    def bullets(self) -> str:
        return "".join(f"- {item}\n" for item in self.items)

    @property
    def years(self) -> tuple[str, str]:
        return self.start[-4:], "" if self.end == "Present" else self.end[-4:]


JOBS = (
    Job(
        *("Senior Data Engineer", "Northwind Traders", "Seattle, WA", "March 2021", "Present"),
        (
            "Built ingestion pipelines in Spark that process four billion events a day for three product teams"
            " across two continents",
            "Cut warehouse costs by 31% through partition pruning",
        ),
    ),
    Job(
        *("Data Engineer", "Contoso Ltd", "Portland, OR", "Jan 2018", "Feb 2021"),
        (
            "Migrated nightly jobs from cron to Airflow",
            "Wrote data contracts adopted by six teams",
            "Mentored two interns",
        ),
    ),
    Job("Barista", "Blue Bottle", "Oakland, CA", "06/2015", "12/2017", ("Served 300 guests a day",)),
)
SCHOOL, DEGREE, YEARS = "University of Oregon", "B.S. in Mathematics", "2011 – 2015"
PAGE = "#set page(margin: 1.6cm)\n#set text(size: 10pt)\n"
CONTACT = r"marta.quill\@example.com · (206) 555-0188 · Seattle, WA · github.com/mquill"
HEAD = PAGE + rf"#align(center)[#text(22pt)[*Marta Quill*]\ {CONTACT}]" + "\n"
BOLD = "#v(8pt)#text(13pt)[*{}*]\\\n"
SKILLS = "*Languages:* Python, Scala, SQL\\\n*Tools:* Airflow, Spark, dbt\n"


def _plain(job: str, school: str, heading: str = BOLD, head: str = HEAD) -> str:
    """One column: `job` and `school` are patterns of one entry."""
    shown = "".join(_job(job, j) for j in JOBS)
    parts = [head, heading.format("Experience"), shown, heading.format("Education"), _school(school)]
    return "".join([*parts, heading.format("Skills"), SKILLS])


def _job(pattern: str, job: Job) -> str:
    shown = pattern.format(t=job.title, c=job.company, l=job.place, s=job.start, e=job.end, r="#h(1fr)")
    return f"{shown}\n{job.bullets}\n"


def _school(pattern: str) -> str:
    return pattern.format(i=SCHOOL, d=DEGREE, y=YEARS, l="Eugene, OR", r="#h(1fr)") + "\n\n"


def _dates_left() -> str:
    def row(left: str, right: str) -> str:
        return f"#grid(columns:(3.2cm,1fr),[{left}],[{right}])\n"

    jobs = "".join(row(f"{j.start} – {j.end}", f"*{j.title}*, _{j.company}_, {j.place}\n{j.bullets}") for j in JOBS)
    school = row(YEARS, f"*{DEGREE}*, _{SCHOOL}_, Eugene, OR")
    return HEAD + BOLD.format("Experience") + jobs + BOLD.format("Education") + school + BOLD.format("Skills") + SKILLS


def _sidebar(right: bool) -> str:
    narrow = BOLD.format("CONTACT") + "marta.quill\\@example.com\\\n(206) 555-0188\\\nSeattle, WA\n"
    narrow += BOLD.format("EDUCATION") + f"*{DEGREE}*\\\n{SCHOOL}\\\n{YEARS}\n"
    narrow += BOLD.format("SKILLS") + "- Python\n- Scala\n- SQL\n- Airflow\n"
    wide = "#text(22pt)[*Marta Quill*]\\ Data Engineer\n" + BOLD.format("EXPERIENCE")
    wide += "".join(_job("*{t}*\\\n{c} | {l} | {s} – {e}", j) for j in JOBS)
    sides, widths = ((wide, narrow), "1fr,5.5cm") if right else ((narrow, wide), "5.5cm,1fr")
    return PAGE + f"#grid(columns:({widths}),gutter:16pt,[{sides[0]}],[{sides[1]}])"


def _two_columns() -> str:
    left = BOLD.format("Experience") + "".join(_job("*{t}*\\\n{c}, {l}\\\n{s} – {e}", j) for j in JOBS)
    right = BOLD.format("Education") + _school("*{i}*\\\n{d}\\\n{y}") + BOLD.format("Skills") + SKILLS
    return PAGE + f"= Marta Quill\n{CONTACT}\n#columns(2)[\n{left}#colbreak()\n{right}]"


def _labels_left() -> str:
    jobs = "".join(_job("*{c}*, {l}\\\n_{t}_ {r} {s} – {e}", j) for j in JOBS)
    cells = {"EXPERIENCE": jobs, "EDUCATION": _school("*{i}*, {l}\\\n{d} {r} {y}"), "TECHNICAL SKILLS": SKILLS}
    rows = ",".join(f"[*{label}*],[{body}]" for label, body in cells.items())
    return HEAD + f"#grid(columns:(3cm,1fr),row-gutter:12pt,{rows})"


LAYOUTS = {
    "all in one line": _plain("*{t}*, {c} — {l} ({s} – {e})", "*{d}*, {i} ({y})"),
    "employer above title": _plain("*{c}* {r} {l}\\\n_{t}_ {r} {s} – {e}", "*{i}* {r} {l}\\\n_{d}_ {r} {y}"),
    "dates first": _plain("{s} – {e}\\\n*{t}*\\\n{c}, {l}", "{y}\\\n*{d}*\\\n{i}, {l}"),
    "dates last": _plain("*{c}*\\\n{t}\\\n{s} – {e} | {l}", "*{i}*\\\n{d}\\\n{y}"),
    "capitals": _plain("#upper[{c}] {r} {s} – {e}\\\n{t}, {l}", "#upper[{i}] {r} {y}\\\n{d}, {l}"),
    "title at employer": _plain("*{t} at {c}* {r} _{s} to {e}_", "*{i}* - {d} {r} _{y}_"),
    "bars": _plain("*{c}* | {t} | {l} | {s} – {e}", "*{i}* | {d} | {y}"),
    "commas": _plain("{t}, {c}, {l} {r} {s} – {e}", "{d}, {i}, {l} {r} {y}"),
    "small capitals": _plain(
        "{c} {r} {s} – {e}\\\n{t}, {l}", "{i} {r} {y}\\\n{d}", "#v(8pt)#smallcaps[{}]#v(-8pt)#line(length:100%)\n"
    ),
    "coloured": _plain(
        "{c} {r} {l}\\\n{t} {r} {s} – {e}", "{i} {r} {l}\\\n{d} {r} {y}", "#text(14pt,fill:blue)[{}]\\\n"
    ),
    "dates left": _dates_left(),
    "right sidebar": _sidebar(right=True),
    "left sidebar": _sidebar(right=False),
    "two columns": _two_columns(),
    "headings left": _labels_left(),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str) -> None:
    resume = read(typst.compile(LAYOUTS[layout].encode()), "resume.pdf").resume
    assert (resume.basics.name, resume.basics.email) == ("Marta Quill", "marta.quill@example.com")
    assert resume.basics.phone == "(206) 555-0188"
    assert [(w.position, w.name.lower()) for w in resume.work] == [(j.title, j.company.lower()) for j in JOBS]
    assert [(w.start_date[:4], w.end_date[:4]) for w in resume.work] == [j.years for j in JOBS]
    assert [tuple(h.text for h in w.highlights) for w in resume.work] == [j.items for j in JOBS]
    (school,) = resume.education
    assert school.institution.lower() == SCHOOL.lower()
    assert f"{school.study_type} in {school.area}" == DEGREE
    assert {"Python", "Scala", "SQL"} <= {word for skill in resume.skills for word in skill.keywords}
