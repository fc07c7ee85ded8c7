"""People of many trades and languages, to be set in many layouts; nobody here exists."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Job:
    """A position as it stands in a résumé."""

    company: str
    title: str
    place: str
    dates: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class School:
    """A degree."""

    school: str
    degree: str
    place: str
    dates: str


@dataclass(frozen=True)
class Stranger:
    """A person; `headings` are those of summary, work, education, skills and languages in their language."""

    name: str
    label: str
    email: str
    phone: str
    place: str
    link: str
    lang: str
    headings: tuple[str, str, str, str, str]
    summary: str
    jobs: tuple[Job, ...]
    schools: tuple[School, ...]
    skills: tuple[str, ...]
    languages: tuple[tuple[str, str], ...]

    def data(self) -> dict[str, Any]:
        """What a layout is given."""
        return asdict(self) | {
            "headings": dict(zip(("summary", "work", "education", "skills", "languages"), self.headings, strict=True))
        }

    def expected(self) -> dict[str, Any]:
        """What should be read, in the terms of the corpus."""
        work = [
            {
                "company": j.company,
                "position": j.title,
                "dates": j.dates,
                "n_bullets": len(j.items),
                "a_bullet": j.items[-1],
            }
            for j in self.jobs
        ]
        education = [{"institution": s.school, "degree": s.degree, "dates": s.dates} for s in self.schools]
        return {
            "name": self.name,
            "email": self.email,
            "phone": self.phone,
            "links": [self.link],
            "sections": None,
            "work": work,
            "education": education,
            "skills": list(self.skills),
            "probes": [],
        }


NURSE = Stranger(
    *(
        "Bronwen Achterberg",
        "Registered Nurse",
        "bronwen.achterberg@mailbox.example",
        "+44 7700 900317",
        "Swansea, Wales",
    ),
    *("linkedin.com/in/bronwen-achterberg", "en"),
    ("Profile", "Work Experience", "Education", "Skills", "Languages"),
    "Registered nurse with nine years on acute wards, trusted to lead night shifts and to train new colleagues.",
    (
        Job(
            "Morriston Hospital",
            "Senior Staff Nurse",
            "Swansea",
            "April 2019 – Present",
            (
                "Lead a night team of seven nurses and healthcare assistants on a 28-bed cardiac ward",
                "Introduced bedside handover, which shortened each shift change by twelve minutes",
                "Mentor four student nurses a year through their final placement",
            ),
        ),
        Job(
            "Glan Clwyd Ward 9",
            "Staff Nurse",
            "Rhyl",
            "September 2015 – March 2019",
            (
                "Cared for up to eight post-operative patients per shift",
                "Audited hand hygiene monthly and reported the results to the matron",
            ),
        ),
    ),
    (School("Cardiff University", "BSc (Hons) Adult Nursing", "Cardiff", "2012 – 2015"),),
    ("Cardiac monitoring", "Venepuncture", "IV therapy", "Wound care"),
    (("English", "Native"), ("Welsh", "Fluent")),
)
CHEF = Stranger(
    *("Tobias Okonkwo-Reyes", "Junior Web Developer", "tobias@okonkwo-reyes.example", "(503) 555-0142", "Portland, OR"),
    *("github.com/tokonkworeyes", "en"),
    ("Summary", "Employment History", "Education", "Technical Skills", "Languages"),
    "Former head chef who now builds web applications, used to deadlines that are measured in minutes.",
    (
        Job(
            "Fern & Ember",
            "Web Developer Intern",
            "Portland, OR",
            "01/2023 – 06/2023",
            (
                "Rebuilt the booking form in React and cut abandoned bookings by a fifth",
                "Wrote end-to-end tests with Playwright for the three busiest pages",
            ),
        ),
        Job(
            "The Gilded Trout",
            "Head Chef",
            "Bend, OR",
            "05/2016 – 12/2022",
            (
                "Ran a kitchen of eleven cooks that served 240 covers on a Saturday",
                "Negotiated with farms and lowered food costs from 34% to 28%",
                "Planned menus, rotas and stock for two restaurants",
            ),
        ),
        Job(
            "Blue Heron Catering",
            "Line Cook",
            "Eugene, OR",
            "08/2013 – 04/2016",
            ("Prepared hot dishes for events of up to 600 guests",),
        ),
    ),
    (
        School("Oregon Coding Academy", "Certificate in Full-Stack Web Development", "Portland, OR", "2022 – 2023"),
        School("Lane Community College", "A.A.S. in Culinary Arts", "Eugene, OR", "2011 – 2013"),
    ),
    ("JavaScript", "React", "HTML", "CSS", "PostgreSQL"),
    (("English", "Native"), ("Spanish", "Intermediate")),
)
ENGINEER_DE = Stranger(
    *("Dr. Friederike Möllenhauer", "Maschinenbauingenieurin", "f.moellenhauer@post.example", "+49 151 23456789"),
    *("70173 Stuttgart", "linkedin.com/in/fmoellenhauer", "de"),
    ("Profil", "Berufserfahrung", "Ausbildung", "Kenntnisse", "Sprachen"),
    "Entwicklungsingenieurin mit zwölf Jahren Erfahrung in Antriebstechnik und Versuchsplanung.",
    (
        Job(
            "Kettenwerk Neckar GmbH",
            "Teamleiterin Entwicklung",
            "Stuttgart",
            "03/2018 – heute",
            (
                "Leitung eines Teams von neun Ingenieurinnen und Ingenieuren",
                "Einführung eines Prüfstands, der die Versuchszeit um 35 % verkürzt",
                "Verantwortung für ein Jahresbudget von 1,2 Mio. Euro",
            ),
        ),
        Job(
            "Hallberg & Söhne AG",
            "Entwicklungsingenieurin",
            "Ulm",
            "10/2012 – 02/2018",
            (
                "Auslegung von Getrieben für Windkraftanlagen",
                "Betreuung von drei Lieferanten in Tschechien und Polen",
            ),
        ),
    ),
    (
        School("Universität Stuttgart", "Promotion (Dr.-Ing.) in Maschinenbau", "Stuttgart", "2009 – 2012"),
        School("Technische Universität Dresden", "Diplom in Maschinenbau", "Dresden", "2003 – 2009"),
    ),
    ("CATIA", "Ansys", "MATLAB", "Python"),
    (("Deutsch", "Muttersprache"), ("Englisch", "verhandlungssicher")),
)
LAWYER_FR = Stranger(
    *("Solène Le Guennec", "Juriste en droit social", "solene.leguennec@courriel.example", "+33 6 12 34 56 78"),
    *("Nantes, France", "linkedin.com/in/solene-le-guennec", "fr"),
    ("Profil", "Expérience professionnelle", "Formation", "Compétences", "Langues"),
    "Juriste rigoureuse, spécialisée en droit du travail, habituée à conseiller des directions opérationnelles.",
    (
        Job(
            "Groupe Armorial",
            "Responsable juridique",
            "Nantes",
            "janvier 2020 – aujourd’hui",
            (
                "Conseil de quatre filiales sur leurs relations sociales",
                "Négociation de douze accords d’entreprise avec les partenaires sociaux",
            ),
        ),
        Job(
            "Cabinet Poulain-Vasseur",
            "Juriste",
            "Rennes",
            "septembre 2015 – décembre 2019",
            (
                "Rédaction de contrats de travail et de conclusions",
                "Veille juridique diffusée chaque semaine à cent vingt clients",
                "Encadrement de deux alternants",
            ),
        ),
    ),
    (School("Université Rennes 1", "Master 2 Droit social", "Rennes", "2013 – 2015"),),
    ("Droit du travail", "Négociation", "Rédaction", "Lexis 360"),
    (("Français", "langue maternelle"), ("Anglais", "courant")),
)
ACCOUNTANT_ES = Stranger(
    *(
        "Íñigo Etxeberria Salas",
        "Contable sénior",
        "inigo.etxeberria@correo.example",
        "+34 612 345 678",
        "Bilbao, España",
    ),
    *("linkedin.com/in/inigoetxeberria", "es"),
    ("Perfil", "Experiencia laboral", "Formación académica", "Habilidades", "Idiomas"),
    "Contable con diez años de experiencia en cierres mensuales, auditoría y fiscalidad de empresas industriales.",
    (
        Job(
            "Talleres Urrutia S.A.",
            "Jefe de contabilidad",
            "Bilbao",
            "mayo 2017 – actualidad",
            (
                "Dirección de un equipo de cinco personas",
                "Reducción del cierre mensual de diez a cuatro días",
                "Implantación de SAP en tres plantas",
            ),
        ),
        Job(
            "Asesoría Mendizábal",
            "Contable",
            "Vitoria",
            "octubre 2012 – abril 2017",
            (
                "Presentación de impuestos de cuarenta pequeñas empresas",
                "Conciliación bancaria diaria",
            ),
        ),
    ),
    (School("Universidad del País Vasco", "Grado en Administración de Empresas", "Bilbao", "2008 – 2012"),),
    ("SAP", "Excel", "Auditoría", "IVA"),
    (("Español", "nativo"), ("Euskera", "avanzado"), ("Inglés", "intermedio")),
)
DESIGNER_PT = Stranger(
    *(
        "Thaís Nogueira Brandão",
        "Designer de produto",
        "thais@nbrandao.example",
        "+55 11 91234-5678",
        "São Paulo, Brasil",
    ),
    *("behance.net/thaisbrandao", "pt"),
    ("Resumo", "Experiência profissional", "Formação acadêmica", "Competências", "Idiomas"),
    "Designer que une pesquisa e prototipagem para simplificar serviços financeiros usados por milhões de pessoas.",
    (
        Job(
            "Banco Jequitibá",
            "Designer de produto sênior",
            "São Paulo",
            "fevereiro de 2021 – atual",
            (
                "Redesenho do aplicativo de cartões, usado por três milhões de clientes",
                "Criação de um sistema de design com oitenta componentes",
            ),
        ),
        Job(
            "Estúdio Pitanga",
            "Designer de interfaces",
            "Campinas",
            "março de 2017 – janeiro de 2021",
            (
                "Entrega de quinze sites institucionais",
                "Condução de testes de usabilidade com idosos",
                "Treinamento de dois estagiários",
            ),
        ),
    ),
    (School("Universidade Estadual de Campinas", "Bacharelado em Design", "Campinas", "2012 – 2016"),),
    ("Figma", "Prototipagem", "Pesquisa com usuários", "HTML"),
    (("Português", "nativo"), ("Inglês", "fluente")),
)
ARCHITECT_IT = Stranger(
    *("Ludovica Sant’Ambrogio", "Architetto", "ludovica@santambrogio.example", "+39 347 123 4567", "Torino, Italia"),
    *("linkedin.com/in/ludovica-santambrogio", "it"),
    ("Profilo", "Esperienza lavorativa", "Istruzione", "Competenze", "Lingue"),
    "Architetto con esperienza nel restauro di edifici storici e nella direzione dei lavori.",
    (
        Job(
            "Studio Valperga",
            "Architetto responsabile",
            "Torino",
            "giugno 2016 – presente",
            (
                "Restauro di due palazzi del Settecento nel centro di Torino",
                "Coordinamento di imprese, geologi e strutturisti",
            ),
        ),
        Job(
            "Cooperativa Murialdo",
            "Collaboratrice tecnica",
            "Cuneo",
            "gennaio 2012 – maggio 2016",
            (
                "Rilievi e disegni esecutivi per sessanta alloggi popolari",
                "Preparazione di pratiche catastali",
            ),
        ),
    ),
    (School("Politecnico di Torino", "Laurea magistrale in Architettura", "Torino", "2005 – 2011"),),
    ("AutoCAD", "Revit", "Rhino", "Direzione lavori"),
    (("Italiano", "madrelingua"), ("Francese", "buono")),
)
LOGISTICS_NL = Stranger(
    *("Sjoerd van der Heuvel", "Teamleider logistiek", "sjoerd@vdheuvel.example", "+31 6 12345678", "Tilburg"),
    *("linkedin.com/in/sjoerdvdheuvel", "nl"),
    ("Profiel", "Werkervaring", "Opleiding", "Vaardigheden", "Talen"),
    "Leidinggevende in de logistiek die graag op de vloer staat en processen stap voor stap verbetert.",
    (
        Job(
            "Brabant Distributie B.V.",
            "Teamleider magazijn",
            "Tilburg",
            "augustus 2018 – heden",
            (
                "Aansturing van dertig orderpickers in twee ploegen",
                "Invoering van scanners waardoor fouten met 40% daalden",
            ),
        ),
        Job(
            "Houtman Transport",
            "Planner",
            "Breda",
            "februari 2013 – juli 2018",
            (
                "Dagelijkse planning van vijfenveertig vrachtwagens",
                "Overleg met klanten over levertijden en schade",
            ),
        ),
    ),
    (School("Fontys Hogeschool", "Bachelor Logistiek en Economie", "Eindhoven", "2009 – 2013"),),
    ("WMS", "SAP EWM", "Lean", "Excel"),
    (("Nederlands", "moedertaal"), ("Engels", "goed")),
)
ACCOUNTANT_PL = Stranger(
    *("Żaneta Ćwiklińska-Wrona", "Samodzielna księgowa", "zaneta.wrona@poczta.example", "+48 601 234 567"),
    *("Wrocław", "linkedin.com/in/zaneta-wrona", "pl"),
    ("Podsumowanie", "Doświadczenie zawodowe", "Wykształcenie", "Umiejętności", "Języki"),
    "Księgowa z ośmioletnim doświadczeniem w rozliczaniu spółek produkcyjnych i handlowych.",
    (
        Job(
            "Zakłady Odrzańskie Sp. z o.o.",
            "Samodzielna księgowa",
            "Wrocław",
            "kwiecień 2019 – obecnie",
            (
                "Prowadzenie pełnej księgowości trzech spółek",
                "Przygotowanie sprawozdań do badania przez biegłego rewidenta",
            ),
        ),
        Job(
            "Biuro Rachunkowe Saldo",
            "Młodsza księgowa",
            "Legnica",
            "lipiec 2015 – marzec 2019",
            (
                "Rozliczanie podatku VAT dwudziestu klientów",
                "Obsługa kadr i płac",
            ),
        ),
    ),
    (School("Uniwersytet Ekonomiczny we Wrocławiu", "Magister, Finanse i rachunkowość", "Wrocław", "2010 – 2015"),),
    ("Symfonia", "Comarch Optima", "Excel", "JPK"),
    (("Polski", "ojczysty"), ("Angielski", "komunikatywny")),
)
ENGINEER_RU = Stranger(
    *("Кирилл Верещагин", "Инженер-конструктор", "k.vereshchagin@pochta.example", "+7 912 345-67-89", "Екатеринбург"),
    *("github.com/kvereshchagin", "ru"),
    ("О себе", "Опыт работы", "Образование", "Навыки", "Языки"),
    "Инженер с опытом проектирования насосного оборудования и внедрения его в производство.",
    (
        Job(
            "ООО «Уралгидромаш»",
            "Ведущий инженер-конструктор",
            "Екатеринбург",
            "март 2017 – настоящее время",
            (
                "Разработал линейку насосов для горной промышленности",
                "Сократил расход металла на 18 % без потери прочности",
                "Руковожу группой из четырёх инженеров",
            ),
        ),
        Job(
            "Завод «Прогресс»",
            "Инженер-конструктор",
            "Челябинск",
            "июль 2011 – февраль 2017",
            (
                "Подготовил чертежи более трёхсот деталей",
                "Сопровождал испытания опытных образцов",
            ),
        ),
    ),
    (School("Уральский федеральный университет", "Специалист, Машиностроение", "Екатеринбург", "2006 – 2011"),),
    ("КОМПАС-3D", "SolidWorks", "ЕСКД", "Python"),
    (("Русский", "родной"), ("Английский", "средний")),
)
MANAGER_ZH = Stranger(
    *(
        "欧阳清岚",
        "产品经理",
        "ouyang.qinglan@mail.example",
        "+86 138 1234 5678",
        "杭州",
        "github.com/qinglan-oy",
        "zh",
    ),
    ("个人简介", "工作经历", "教育背景", "专业技能", "语言能力"),
    "七年互联网产品经验，擅长从用户研究出发推动跨部门协作。",
    (
        Job(
            "云栈科技有限公司",
            "高级产品经理",
            "杭州",
            "2019年3月 – 至今",
            (
                "负责仓储管理产品，服务两千多家商户",
                "将新用户七日留存率提升百分之十二",
            ),
        ),
        Job(
            "海棠网络股份有限公司",
            "产品专员",
            "上海",
            "2015年7月 – 2019年2月",
            (
                "撰写需求文档并跟进开发进度",
                "组织三十余场用户访谈",
                "搭建数据看板供运营团队使用",
            ),
        ),
    ),
    (School("浙江大学", "信息管理学士", "杭州", "2011年9月 – 2015年6月"),),
    ("Axure", "SQL", "用户研究", "数据分析"),
    (("中文", "母语"), ("英语", "流利")),
)
SALES_JA = Stranger(
    *("長谷川 美咲", "営業マネージャー", "hasegawa.misaki@mail.example", "+81 90-1234-5678", "大阪府大阪市"),
    *("linkedin.com/in/misaki-hasegawa", "ja"),
    ("自己PR", "職務経歴", "学歴", "スキル", "語学"),
    "法人営業を十年経験し、新規開拓とチーム育成を得意としています。",
    (
        Job(
            "株式会社青葉商会",
            "営業マネージャー",
            "大阪",
            "2018年4月 – 現在",
            (
                "八名の営業チームを統括",
                "年間売上を三年で二倍に拡大",
            ),
        ),
        Job(
            "東雲電機株式会社",
            "法人営業",
            "京都",
            "2012年4月 – 2018年3月",
            (
                "製造業向けに検査装置を販売",
                "展示会の企画と運営を担当",
            ),
        ),
    ),
    (School("同志社大学", "経済学士", "京都", "2008年4月 – 2012年3月"),),
    ("Salesforce", "Excel", "提案書作成", "交渉"),
    (("日本語", "母語"), ("英語", "ビジネスレベル")),
)
ACCOUNTANT_AR = Stranger(
    *(
        "ليلى الحداد",
        "محاسبة أولى",
        "layla.haddad@bareed.example",
        "+962 79 123 4567",
        "عمّان",
        "linkedin.com/in/layla-haddad",
    ),
    "ar",
    ("الملخص", "الخبرة العملية", "التعليم", "المهارات", "اللغات"),
    "محاسبة ذات خبرة تسع سنوات في إعداد القوائم المالية والتدقيق الداخلي.",
    (
        Job(
            "شركة الأفق للتجارة",
            "محاسبة أولى",
            "عمّان",
            "مارس 2018 – الآن",
            (
                "إعداد القوائم المالية الشهرية لثلاث شركات تابعة",
                "تقليل مدة الإقفال الشهري من تسعة أيام إلى خمسة",
            ),
        ),
        Job(
            "مكتب النور للتدقيق",
            "مدققة حسابات",
            "إربد",
            "يونيو 2014 – فبراير 2018",
            (
                "تدقيق حسابات عشرين عميلا",
                "كتابة تقارير للإدارة",
            ),
        ),
    ),
    (School("الجامعة الأردنية", "بكالوريوس محاسبة", "عمّان", "2010 – 2014"),),
    ("إكسل", "التدقيق", "الضرائب"),
    (("العربية", "اللغة الأم"), ("الإنجليزية", "جيد")),
)
ELECTRICIAN = Stranger(
    *("Dashiell Quartermaine", "Master Electrician", "dash.quartermaine@wire.example", "312-555-0177", "Chicago, IL"),
    *("linkedin.com/in/dquartermaine", "en"),
    ("About me", "Professional Experience", "Education and Training", "Core Skills", "Languages"),
    "Licensed master electrician who estimates, plans and runs commercial jobs from drawing to inspection.",
    (
        Job(
            "Lakeshore Power & Light",
            "Site Foreman",
            "Chicago, IL",
            "Jun 2020 – Present",
            (
                "Supervise two crews on hospital and school renovations worth $4.5 million",
                "Passed 61 of 61 city inspections at the first attempt",
            ),
        ),
        Job(
            "Prairie State Contractors",
            "Journeyman Electrician",
            "Joliet, IL",
            "Feb 2014 – May 2020",
            (
                "Installed switchgear, conduit and fire alarms in 40 warehouses",
                "Trained nine apprentices, all of whom were licensed",
                "Read blueprints and ordered material",
            ),
        ),
        Job(
            "IBEW Local 134",
            "Apprentice",
            "Chicago, IL",
            "Aug 2009 – Jan 2014",
            ("Completed 8,000 hours of supervised work",),
        ),
    ),
    (School("Wilbur Wright College", "Certificate in Electrical Construction", "Chicago, IL", "2009 – 2013"),),
    ("Conduit bending", "NEC 2023", "Estimating", "PLC basics"),
    (("English", "Native"),),
)
SCHOLAR = Stranger(
    *("Ngozi Adebayo-Lindqvist", "Associate Professor of Marine Ecology", "n.lindqvist@coast-uni.example"),
    *("+46 70 123 45 67", "Gothenburg, Sweden", "orcid.org/0000-0002-1825-0097", "en"),
    ("Research Interests", "Academic Appointments", "Education", "Methods", "Languages"),
    "Kelp forests under warming seas, larval dispersal, and the statistics of sparse surveys.",
    (
        Job(
            "University of Gothenburg",
            "Associate Professor",
            "Gothenburg, Sweden",
            "2019 – present",
            (
                "Head of a research group of six doctoral students and two postdocs",
                "Principal investigator of two grants by the Swedish Research Council",
            ),
        ),
        Job(
            "Alfred Wegener Institute",
            "Postdoctoral Researcher",
            "Bremerhaven, Germany",
            "2015 – 2018",
            (
                "Planned and led three expeditions to Svalbard",
                "Built an open archive of 40,000 underwater photographs",
            ),
        ),
    ),
    (
        School("University of Tasmania", "Ph.D. in Marine Biology", "Hobart, Australia", "2011 – 2015"),
        School("University of Lagos", "B.Sc. in Zoology", "Lagos, Nigeria", "2005 – 2009"),
    ),
    ("R", "Bayesian models", "SCUBA", "GIS"),
    (("English", "Native"), ("Swedish", "Advanced")),
)

#: Looked at while rules were written.
SEEN = (NURSE, CHEF, ENGINEER_DE, LAWYER_FR, ENGINEER_RU, MANAGER_ZH, ACCOUNTANT_AR, DESIGNER_PT)
#: Held out: only their figures were looked at.
UNSEEN = (ELECTRICIAN, SCHOLAR, ACCOUNTANT_ES, ARCHITECT_IT, LOGISTICS_NL, ACCOUNTANT_PL, SALES_JA)
STRANGERS = (*SEEN, *UNSEEN)
