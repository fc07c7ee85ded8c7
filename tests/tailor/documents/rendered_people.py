"""Résumés to render: one that uses every section, and short ones in many scripts."""

from tailor.model.resume import (
    Award,
    Basics,
    Certificate,
    Education,
    Highlight,
    Interest,
    Language,
    Location,
    Profile,
    Project,
    Publication,
    Reference,
    Resume,
    Section,
    Skill,
    Volunteer,
    Work,
)


def highlights(item: str, *texts: str) -> tuple[Highlight, ...]:
    """Highlights with ids below their entry's."""
    return tuple(Highlight(id=f"{item}h{number}", text=text) for number, text in enumerate(texts, 1))


ZOE = Resume(
    basics=Basics(
        name="Zoë Brückner-O’Malley",
        label="Senior Backend Engineer",
        email="zoe@example.org",
        phone="+49 30 1234567",
        url="https://zoe.example.org/",
        summary="Backend engineer with nine years in payments, PostgreSQL and C++.\nBuilds services that stay up.",
        location=Location(city="Berlin", country_code="DE"),
        profiles=(
            Profile(network="GitHub", username="zoebm", url="https://github.com/zoebm"),
            Profile(network="Mastodon", username="@zoe@example.social"),
        ),
    ),
    work=(
        Work(
            id="w1",
            name="Acme Analytics GmbH",
            position="Senior Backend Engineer",
            location="Berlin",
            start_date="2018-03",
            url="https://www.acme.example/",
            highlights=highlights(
                "w1",
                "Led the migration of 14 services from MySQL to PostgreSQL 15 with no downtime.",
                "Cut the p99 latency of the payment API from 900 ms to 120 ms by batching writes.",
                "Mentored four engineers.",
            ),
        ),
        Work(
            id="w2",
            name="Nordlicht Software AG",
            position="Backend Engineer",
            start_date="2015-10",
            end_date="2018-02",
            dates="October 2015 to February 2018",
            summary="Payments team of eight.",
            highlights=highlights("w2", "Built the ledger service in Python and SQLAlchemy."),
        ),
    ),
    projects=(
        Project(
            id="p1",
            name="pgfence",
            description="Fencing tokens for PostgreSQL job queues.",
            url="https://github.com/zoebm/pgfence",
            keywords=("Python", "PL/pgSQL"),
            dates="Summer 2021",
            start_date="2021",
            highlights=highlights("p1", "1,200 stars, used by three companies."),
        ),
    ),
    education=(
        Education(
            id="e1",
            institution="Technische Universität Berlin",
            study_type="MSc",
            area="Computer Science",
            start_date="2013",
            end_date="2015",
            score="1.3",
            courses=highlights("e1", "Distributed systems", "Databases"),
        ),
    ),
    skills=(
        Skill(id="s1", name="Languages", keywords=("Python", "Go", "C++", "C#")),
        Skill(id="s2", name="Infrastructure", level="expert", keywords=("PostgreSQL", "Kubernetes")),
    ),
    certificates=(Certificate(id="c1", name="CKA", issuer="CNCF", date="2022-05"),),
    awards=(Award(id="a1", title="Best Paper", awarder="VLDB", date="2019", summary="For work on write-ahead logs."),),
    publications=(Publication(id="u1", name="Fences & Tokens", publisher="ACM Queue", release_date="2021-11-02"),),
    volunteer=(Volunteer(id="v1", organization="CoderDojo", position="Mentor", start_date="2016", end_date="2019"),),
    languages=(Language(id="l1", language="German", fluency="native"), Language(id="l2", language="English")),
    interests=(Interest(id="i1", name="Bouldering"), Interest(id="i2", name="Choir")),
    references=(Reference(id="r1", name="Prof. Ada Ng", reference="One of the best I have taught."),),
    sections=(
        Section(id="x1", heading="Security clearance", lines=highlights("x1", "Ü2 (2020)")),
        Section(id="x2", heading="Talks", lines=highlights("x2", "PGConf.EU 2022", "FOSDEM 2023")),
    ),
)


def short(language: str, name: str, position: str, company: str, city: str, line: str) -> Resume:
    """A résumé with one job."""
    return Resume(
        language=language,
        basics=Basics(name=name, label=position, email="a@b.org", phone="+20 2 1234567", summary=line),
        work=(
            Work(
                id="w1",
                name=company,
                position=position,
                location=city,
                start_date="2018-03",
                highlights=highlights("w1", line),
            ),
        ),
        education=(Education(id="e1", institution=company, area=position, start_date="2010", end_date="2014"),),
        skills=(Skill(id="s1", name=position, keywords=("Python", city)),),
    )


SCRIPTS = {
    "latin": short("de", "Jürgen Weiß", "Entwickler", "Müller & Söhne GmbH", "Köln", "Auflage effizient gepflegt."),
    "vietnamese": short("vi", "Nguyễn Thị Hương", "Kỹ sư", "Công ty Acme", "Hà Nội", "Giảm độ trễ 86%."),
    "polish": short("pl", "Żaneta Łęcka", "Inżynierka", "Źródło sp. z o.o.", "Łódź", "Skróciła czas o 86%."),
    "greek": short("el", "Ελένη Παπαδοπούλου", "Μηχανικός", "Άκμε ΑΕ", "Αθήνα", "Μείωσε τον χρόνο κατά 86%."),
    "cyrillic": short("ru", "Анна Петрова-Щукина", "Инженер", "ООО «Ёлка»", "Москва", "Сократила задержку до 120 мс."),
    "simplified": short("zh-CN", "王小明", "后端工程师", "北京云帆科技有限公司", "北京", "主导14个服务从MySQL迁移。"),
    "traditional": short("zh-TW", "陳怡君", "後端工程師", "臺灣雲端股份有限公司", "臺北", "主導十四個服務遷移。"),
    "japanese": short(
        "ja", "佐藤 花子", "エンジニア", "株式会社アクメ", "東京", "決済APIを900ミリ秒から120ミリ秒に短縮。"
    ),
    "korean": short(
        "ko", "김민준", "백엔드 엔지니어", "주식회사 아크메", "서울", "지연 시간을 900ms에서 120ms로 단축."
    ),
    "arabic": short(
        *("ar", "سارة عبد الله الخطيب", "مهندسة برمجيات أولى", "شركة النيل للتقنية", "القاهرة"),
        "قادت فريقًا من 5 مهندسين لبناء نظام الدفع باستخدام Python و PostgreSQL.",
    ),
    "hebrew": short(
        *("he", "דנה לוי־כהן", "מהנדסת תוכנה בכירה", "חברת אקמה בע״מ", "תל אביב"),
        "הובילה צוות של 5 מהנדסים בבניית מערכת ב־Python וקיצרה את הזמן ב־86%.",
    ),
}
