"""Headings as people word them every day, beside those that papers of their language usually have."""

from typing import Final

#: Headings by section, `;`-separated.
HEADINGS: Final = {
    "work": """
        job history; my career; career to date; work and volunteering; research and work; driving history; sea service;
        part-time job; part-time work; student jobs; summer jobs; casual jobs; side jobs; freelance work; contract work;
        traineeships; apprenticeships; industrial placement; industrial training; work placement; work background;
        previous roles; previous work; previous positions; teaching positions; research positions; experience summary;
        research appointments; faculty appointments; visiting appointments; other appointments; appointments held;
        academic research; selected positions; professional practice; practicum; practica and internships; externship;
        externships; residency; residencies; other jobs; jobs held; professional work; assignments; apprenticeship;
        traineeship; placements; practical training; gigs; praktik; arbetspraktik; vorherige tätigkeiten;
        professional journey; career journey; work timeline; career timeline; work exp; professional exp;
        bisherige tätigkeiten; weitere tätigkeiten; sonstige tätigkeiten; 实习经验; 实践经历;
        stage and screen; commercial experience; key experience; earlier career; early career; where i've worked;
        praktikum; berufspraktische tage; berufspraktische wochen; schnuppertage; schnupperlehren;
        stationen; praktika und nebenjobs; anstellungen; beschäftigungsverhältnisse; mon parcours; jobs étudiants;
        emplois occupés; expériences clés; postes occupés; carrière; experiencia previa; empleos; carrera profesional;
        trabajos; puestos desempeñados; empregos; estágios; carreira; onde trabalhei; vida profissional; tirocini;
        carriera; impieghi; stages en werk; betrekkingen; praca; работа; практики; arbete; anställning; karriär;
        arbejde; erhverv; karriere; arbeid; työ; työura; työsuhteet; kesätyöt; práce; kariéra; munka; állások; muncă;
        cariera; stagii; iş; çalışma hayatı; kariyer; εργασία; καριέρα; πρακτική άσκηση; робота; кар'єра; стажування;
        工作/实习经历; 任職經歷; 職歴・業務経歴; 인턴십; 직무 경험; 프로젝트 및 경력;
        การทำงาน; עבודה; خبرات عملية; الوظائف; العمل
    """,
    "education": """
        educational experience; educational experiences;
        schule und studium; hochschulausbildung; schulen; formation initiale; parcours scolaire; formación reglada;
        habilitações; habilitações académicas; titoli; percorso di studi; formazione e studi; edukacja i kursy; szkoły;
        skolor; opiskelu; školy; iskolák; școală; okullar; öğrenim durumu; 学业; 学历背景; 最終学歴; 学歴・資格; 학교;
        학력 및 교육; מוסדות לימוד
    """,
    "skills": """
        tech; tech stack; techstack; stack; skill; compétence; habilidad; competencia; habilidade; competenza;
        toolbox; know-how; computer literacy; methods; computerkenntnisse; logiciels; points forts; puntos fuertes;
        capacidades; punti di forza; sterke punten; mocne strony; сильные стороны; styrkor; verktyg; kunskap;
        datakunskap; tekniske kompetencer; værktøjer; styrker; kunnskap; vahvuudet; kompetence; nástroje;
        silné stránky; erősségek; eszközök; puncte forte; instrumente; yetkinlik; nitelikler; вміння; інструменти;
        得意分野; 使用可能ツール; 사용 기술; 전문 분야; ความเชี่ยวชาญ; יכולות
    """,
    "summary": """
        resume objective; cv objective; job objective; employment objective; professional objective; position objective;
        objetivo laboral; objectif de carrière;
        in short; at a glance; highlights of qualifications; hello; motivation; kurz und knapp; qualifikationsprofil;
        auf einen blick; en bref; accroche; objectif professionnel; qui suis-je; acerca de mí; quién soy; objetivos;
        quem sou; sintesi; riassunto; obiettivi professionali; in breve; wie ben ik; doel; kilka słów o mnie; кратко;
        kort om mig; kort om meg; profiltekst; kort profil; nøkkelkvalifikasjoner; sammendrag; yhteenveto; esittely;
        tavoite; souhrn; cíl; célok; obiectiv; obiectiv profesional; στόχος; σύνοψη; ποιος είμαι; ποια είμαι; ціль;
        про мене; коротко; 自我介绍; 个人评价; 간단 소개; สรุปประวัติ
    """,
    "languages": """
        idioma; langue; lingua;
        langues vivantes; idiomas y nivel; cizí jazyky; limbi cunoscute; іноземні мови; 어학 능력; ภาษาต่างประเทศ;
        مهارات لغوية
    """,
    "certificates": """
        training courses; professional qualifications; accreditations; training and licences; training and licenses;
        führerscheine;
        zusatzqualifikationen; habilitations; attestations; permisos; carnés; cursos y certificados; licenças;
        corsi e certificazioni; patenti; abilitazioni; certyfikaty i szkolenia; удостоверения; тренинги;
        behörigheter; sertifiseringer; koulutukset; kortit ja luvat; certifikace; školení; oklevelek; képesítések;
        calificări; atestate; eğitimler ve sertifikalar; άδειες; тренінги; 证书与资质; 取得資格; 면허; 면허 및 자격;
        수료 교육; ประกาศนียบัตร; רישיונות; التراخيص
    """,
    "projects": """
        class projects; class project experience; course projects; course project experience;
        academic project experience; project experience; projektliste; 開発実績; 制作実績
    """,
    "interests": "interest; tiempo libre; passatempos; vrije tijd; hobbik; pasiuni",
    "references": "証明人",
    "awards": """
        bourses et reconnaissances; reconnaissances; bolsas; stipendier; úspěchy; eredmények; realizări; başarılar;
        수상 내역
    """,
    "volunteer": """
        extracurricular experience; extra-curricular experience; associatives et bénévoles; expériences associatives;
        expériences bénévoles; implications; autres implications; implication sociale; implications sociales;
        implication bénévole; implication communautaire; voluntary; voluntary work; voluntary experience;
        voluntary service; voluntary activities; unpaid;
        unpaid work; ideella uppdrag; önkéntes munka; 대외활동; จิตอาสา
    """,
    "contact": "datos; date de contact; 기본 정보",
    "publications": "論文・発表",
    "sections": """
        professional associations; associations professionnelles; adicional; adicionales; additional; zusätzliches
    """,
}
