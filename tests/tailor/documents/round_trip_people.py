"""Résumés with two jobs each in twelve languages, to be rendered and read again."""

from tailor.model.resume import Basics, Education, Resume, Skill, Work
from tests.tailor.documents.rendered_people import ZOE, highlights

Job = tuple[str, str, str, str, str, tuple[str, ...]]
"""Position, company, place, start, end, highlights."""
Study = tuple[str, str, str, str]
"""Degree, field, school, year of the end."""
Skills = tuple[tuple[str, str, tuple[str, ...]], ...]
"""Label, level, skills."""


def person(language: str, name: str, label: str, jobs: tuple[Job, ...], study: Study, skills: Skills) -> Resume:
    """A résumé as people write them, with two jobs, a degree and two groups of skills."""
    return Resume(
        language=language,
        basics=Basics(name=name, label=label, email="a@example.org", phone="+49 30 1234567"),
        work=tuple(
            Work(
                id=f"w{n}",
                position=position,
                name=company,
                location=place,
                start_date=start,
                end_date=end,
                highlights=highlights(f"w{n}", *told),
            )
            for n, (position, company, place, start, end, told) in enumerate(jobs, 1)
        ),
        education=(Education(id="e1", study_type=study[0], area=study[1], institution=study[2], end_date=study[3]),),
        skills=tuple(
            Skill(id=f"s{n}", name=group, level=level, keywords=words)
            for n, (group, level, words) in enumerate(skills, 1)
        ),
    )


PEOPLE = {
    "zoe": ZOE,
    "en": person(
        *("en", "Oluwaseun Adeyemi", "Staff Nurse"),
        (
            (
                *("Staff Nurse", "St Thomas’ Hospital", "London", "2019-09", ""),
                (
                    "Cared for up to twelve patients a shift on a surgical ward.",
                    "Trained 6 newly qualified nurses in medication safety, cutting errors by 30% within a year of the"
                    " start of the programme.",
                ),
            ),
            (
                *("Healthcare Assistant", "Royal Infirmary", "Leeds, UK", "2016-01", "2019-08"),
                ("Took observations and kept records.", "Won the ward’s award for kindness in 2018."),
            ),
        ),
        ("BSc", "Nursing", "King’s College London", "2019"),
        (("Clinical", "", ("Wound care", "Triage", "IV therapy")), ("Systems", "advanced", ("EPIC", "SystmOne"))),
    ),
    "de": person(
        *("de", "Jürgen Weiß-Öztürk", "Projektleiter"),
        (
            (
                *("Projektleiter Anlagenbau", "Müller & Söhne GmbH", "Köln", "2018-03", ""),
                (
                    "Leitete den Bau von drei Abfüllanlagen mit einem Budget von 4,2 Mio. Euro.",
                    "Senkte die Rüstzeiten um 35 % durch eine neue Schichtplanung.",
                ),
            ),
            (
                *("Werkstudent Konstruktion", "Rheinische Pumpenwerke AG", "Bonn", "2015-10", "2018-02"),
                ("Zeichnete Bauteile in SolidWorks.", "Prüfte Stücklisten und Normen."),
            ),
        ),
        ("Master of Science", "Maschinenbau", "RWTH Aachen", "2018"),
        (("Werkzeuge", "", ("SolidWorks", "SAP PM", "MS Project")), ("Planung", "Experte", ("FMEA", "Lean"))),
    ),
    "fr": person(
        *("fr", "Élodie Lefèvre", "Responsable marketing"),
        (
            (
                *("Responsable marketing", "Société Générale de Conseil", "Lyon", "2020-02", ""),
                (
                    "Pilotage d’un budget annuel de 1,5 M€ et d’une équipe de six personnes.",
                    "Hausse de 28 % des inscriptions grâce à une refonte du parcours d’achat.",
                ),
            ),
            (
                *("Chargée de communication", "Mairie de Nantes", "Nantes", "2017-09", "2020-01"),
                ("Rédaction du journal municipal.", "Organisation de la fête de la musique 2019."),
            ),
        ),
        ("Master", "Communication", "Université de Rennes", "2017"),
        (("Outils", "", ("Photoshop", "Matomo", "WordPress")), ("Rédaction", "avancé", ("SEO", "Relecture"))),
    ),
    "es": person(
        *("es", "Íñigo Muñoz García", "Ingeniero de datos"),
        (
            (
                *("Ingeniero de datos", "Banco del Norte S.A.", "Madrid", "2019-05", ""),
                ("Reduje el tiempo de carga de 6 horas a 40 minutos.", "Dirigí un equipo de cuatro personas."),
            ),
            (
                *("Analista", "Consultora Iberia", "Bilbao", "2016-06", "2019-04"),
                ("Elaboré informes semanales para la dirección.",),
            ),
        ),
        ("Grado", "Matemáticas", "Universidad de Zaragoza", "2016"),
        (("Lenguajes", "", ("Python", "SQL")), ("Nube", "avanzado", ("Azure", "Spark"))),
    ),
    "pt": person(
        *("pt", "João Gonçalves", "Professor"),
        (
            (
                *("Professor de Física", "Escola Secundária de Camões", "Lisboa", "2018-09", ""),
                ("Ensinei física a 120 alunos por ano.", "Criei um clube de robótica."),
            ),
            (
                *("Monitor", "Universidade do Porto", "Porto", "2015-09", "2018-07"),
                ("Apoiei os trabalhos de laboratório.",),
            ),
        ),
        ("Mestrado", "Ensino da Física", "Universidade do Porto", "2018"),
        (("Ensino", "", ("Moodle", "Arduino")),),
    ),
    "it": person(
        *("it", "Niccolò D’Angelo", "Architetto"),
        (
            (
                *("Architetto", "Studio Rossi S.r.l.", "Milano", "2017-01", ""),
                ("Progettazione di due scuole con 600 posti.", "Direzione lavori di cinque cantieri."),
            ),
            (
                *("Tirocinante", "Comune di Torino", "Torino", "2015-03", "2016-12"),
                ("Rilievo di edifici storici.",),
            ),
        ),
        ("Laurea", "Architettura", "Politecnico di Torino", "2014"),
        (("Strumenti", "", ("AutoCAD", "Revit", "Rhino")),),
    ),
    "nl": person(
        *("nl", "Sanne van den Berg", "Logistiek manager"),
        (
            (
                *("Logistiek manager", "Havenbedrijf Rijnmond B.V.", "Rotterdam", "2016-11", ""),
                ("Leidde een team van 25 medewerkers.", "Verkortte de doorlooptijd met 18%."),
            ),
            (
                *("Planner", "Transport Jansen", "Utrecht", "2013-02", "2016-10"),
                ("Plande dagelijks 60 ritten.",),
            ),
        ),
        ("Bachelor", "Logistiek", "Hogeschool Utrecht", "2012"),
        (("Systemen", "", ("SAP", "Excel")),),
    ),
    "pl": person(
        *("pl", "Żaneta Łęcka", "Księgowa"),
        (
            (
                *("Główna księgowa", "Źródło sp. z o.o.", "Łódź", "2018-04", ""),
                ("Skróciła zamknięcie miesiąca z 10 do 4 dni.", "Prowadziła zespół pięciu osób."),
            ),
            (
                *("Księgowa", "Biuro Rachunkowe Bilans", "Poznań", "2014-07", "2018-03"),
                ("Rozliczała VAT dla 40 firm.",),
            ),
        ),
        ("Magister", "Finanse", "Uniwersytet Łódzki", "2014"),
        (("Programy", "", ("Symfonia", "Excel")),),
    ),
    "ru": person(
        *("ru", "Анна Петрова-Щукина", "Ведущий инженер"),
        (
            (
                *("Ведущий инженер", "ООО «Ёлка»", "Москва", "2018-03", ""),
                (
                    "Сократила задержку платёжного сервиса с 900 до 120 мс.",
                    "Руководила переносом 14 сервисов на PostgreSQL без остановки работы магазина.",
                ),
            ),
            (
                *("Инженер-программист", "Завод «Сатурн»", "Казань", "2014-09", "2018-02"),
                ("Разработала систему учёта деталей.", "Обучила двух стажёров."),
            ),
        ),
        ("Магистр", "Прикладная математика", "Казанский федеральный университет", "2014"),
        (("Языки", "", ("Python", "Go", "SQL")), ("Инфраструктура", "продвинутый", ("Kubernetes", "Kafka"))),
    ),
    "zh": person(
        *("zh", "王小明", "后端工程师"),
        (
            (
                *("高级后端工程师", "北京云帆科技有限公司", "北京", "2019-03", ""),
                ("主导14个服务从MySQL迁移到PostgreSQL。", "将支付接口的延迟从900毫秒降到120毫秒。"),
            ),
            (
                *("软件工程师", "上海海潮软件有限公司", "上海", "2016-07", "2019-02"),
                ("用Python开发账务系统。",),
            ),
        ),
        ("硕士", "计算机科学", "清华大学", "2016"),
        (("编程语言", "", ("Python", "Go", "Java")), ("基础设施", "精通", ("Kubernetes", "Kafka"))),
    ),
    "ja": person(
        *("ja", "佐藤 花子", "エンジニア"),
        (
            (
                *("シニアエンジニア", "株式会社アクメ", "東京", "2018-04", ""),
                ("決済APIの応答時間を900ミリ秒から120ミリ秒に短縮した。", "5名のチームを率いた。"),
            ),
            (
                *("エンジニア", "北斗ソフトウェア株式会社", "大阪", "2015-04", "2018-03"),
                ("在庫管理システムを開発した。",),
            ),
        ),
        ("修士", "情報工学", "東京大学", "2015"),
        (("言語", "", ("Python", "Go", "Ruby")), ("インフラ", "上級", ("AWS", "Kubernetes"))),
    ),
    "ar": person(
        *("ar", "سارة عبد الله الخطيب", "مهندسة برمجيات"),
        (
            (
                *("مهندسة برمجيات أولى", "شركة النيل للتقنية", "القاهرة", "2018-03", ""),
                ("قادت فريقا من خمسة مهندسين لبناء نظام الدفع.", "خفضت زمن الاستجابة إلى النصف."),
            ),
            (
                *("مهندسة برمجيات", "مؤسسة الأفق", "الإسكندرية", "2015-01", "2018-02"),
                ("طورت تطبيق الحجز للعملاء.",),
            ),
        ),
        ("بكالوريوس", "هندسة الحاسوب", "جامعة القاهرة", "2014"),
        (("اللغات", "", ("Python", "Java")), ("البنية التحتية", "متقدم", ("Docker", "Linux"))),
    ),
}
