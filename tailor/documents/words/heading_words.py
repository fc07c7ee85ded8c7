"""The words of headings, by the section that they open, in many languages."""

from typing import Literal

Kind = Literal[
    "summary", "work", "volunteer", "education", "projects", "skills", "certificates", "awards", "publications",
    "languages", "interests", "references", "contact", "sections",
]  # fmt: skip

#: Headings by section, `;`-separated, in lower case and without accents being significant.
WORDS: dict[Kind, str] = {
    "summary": """
        summary statement; professional description; profile statement;
        a bit about me; a little about me; who i am; about myself; in a nutshell; summary; professional summary;
        executive summary; career summary; profile; professional profile;
        personal profile; about; about me; objective; career objective; personal statement; statement;
        introduction; overview; bio; biography; summary of qualifications; qualifications summary; career profile;
        highlights; professional overview; who am i; objectives; career objectives; career goal; career goals;
        profil; kurzprofil; über mich; zusammenfassung;
        persönliches profil; berufsprofil; persönliches; berufsziel; ziel; resume; résumé; résumé professionnel;
        à propos; à propos de moi; objectif; profil professionnel; présentation; perfil; perfil profesional;
        resumen; resumen profesional; sobre mí; objetivo; objetivo profesional; extracto; resumo;
        resumo profissional; resumo de qualificações;
        resumo das qualificações; perfil profissional; sobre mim; sobre; objetivo profissional; apresentação; profilo;
        profilo professionale; sommario; chi sono; obiettivo; su di me; profilo personale; riepilogo; profiel;
        samenvatting; over mij; persoonlijk profiel; doelstelling; personalia en profiel; podsumowanie;
        podsumowanie zawodowe; o mnie; profil zawodowy; cel zawodowy; о себе; обо мне; профиль; цель;
        краткая информация; резюме; общая информация; профессиональный профиль; ключевая информация; 个人简介;
        自我评价; 个人总结; 简介; 关于我; 个人概况; 求职意向; 個人簡介; 自我評價; 个人优势; 职业概述; 个人陈述;
        職務要約; 自己紹介; 概要; 自己pr; プロフィール; 要約; サマリー; 職務概要; 自己ＰＲ; الملخص; ملخص; نبذة;
        نبذة عني; الملخص المهني; ملخص مهني; الهدف; الهدف الوظيفي; نبذة شخصية; الملف الشخصي; عني;
        introdução; presentazione; עליי; 志望の動機・自己pr; 志望動機・自己pr
    """,
    "work": """
        where i've worked; where i worked; where i have worked; what i've done; jobs i've had; my work; my experience;
        career synopsis; career summary and experience; professional work experience; working experience;
        short resume; short cv; experience highlights; work experience details; employment details; employment record;
        organisational experience;
        experience; work experience; experiences; work experiences; professional experiences; professional experience;
        total experience; total work experience;
        past employment; past jobs; past experience; past work experience; current employment; present employment;
        employment; employment history; work history;
        career history; professional background; career; relevant experience; work; positions; positions held;
        industry experience; teaching experience; research experience; other experience; additional experience;
        other work experience; internships; internship; internship experience; internships and work experience;
        jobs; job experience; leadership experience; professional history; academic experience;
        clinical experience; academic appointments; appointments; career experience; technical experience;
        engineering experience; military experience; military service; selected experience; freelance experience;
        consulting experience; research; teaching; employment experience; experience and employment;
        research and teaching experience; professional appointments; academic positions; previous experience;
        related experience; work and experience; freelance; berufserfahrung; beruflicher werdegang;
        berufspraxis; berufliche laufbahn; berufliche tätigkeiten;
        arbeitsverhältnisse; nebenjob; nebenjobs; nebentätigkeiten; ferienjobs;
        erfahrung; berufliche erfahrung; werdegang; praktika; praxiserfahrung; arbeitserfahrung;
        berufliche stationen; berufstätigkeit; praktische erfahrung; erfahrungen; beruflicher hintergrund;
        praktische erfahrungen; berufliche erfahrungen;
        expérience; expériences; expérience professionnelle; expériences professionnelles; expérience professionnel;
        parcours professionnel; emplois saisonniers; jobs d'été;
        stages; emplois; parcours; historique professionnel; experience pro; experiencia; experiencia profesional;
        experiencia laboral; historial laboral;  historial de trabajo; historial profesional; historia laboral;
        antecedentes laborales; actividad profesional; trayectoria profesional; trayectoria; empleo; experiência;
        experiência profissional; experiências profissionais; histórico profissional; experiências;
        percurso profissional; esperienza; esperienze; esperienza professionale; esperienze professionali;
        esperienza lavorativa; esperienze lavorative; lavoro; attività lavorativa; esperienze di lavoro;
        werkervaring; ervaring; professionele ervaring;
        arbeidsverleden; loopbaan; stages en werkervaring; beroepservaring; bijbanen; vakantiejobs;
        doświadczenie; doświadczenie zawodowe;
        historia zatrudnienia; przebieg kariery; zatrudnienie; praca zawodowa; kariera; praktyki; staże;
        przebieg pracy; опыт; опыт работы;
        профессиональный опыт; трудовая деятельность; карьера; трудовой опыт; стажировки; места работы; 工作经历;
        工作经验;
        职业经历; 经历; 經歷; 经验; 經驗; 實習經歷; 實習經驗; 实习经历;
        工作背景; 工作經歷; 工作經驗; 任职经历; 职业生涯; 从业经历; 职务经历;
        工作履历; 实践经历; 工作實績; 工作与实习经历;
        项目与工作经历; 職務経歴; 職歴; 経歴; 職務経験; 実務経験; 業務経歴; 業務概要; 勤務経験; 職務履歴; 実務経歴;
        職務経歴詳細; アルバイト歴; الخبرة; الخبرات;
        الخبرة العملية; الخبرات العملية; الخبرة المهنية; الخبرات المهنية; خبرات; الخبرة الوظيفية; خبرة العمل;
        التاريخ الوظيفي; الخبرات السابقة; خبرات العمل; المسيرة المهنية;
        activités professionnelles; activité professionnelle; vida laboral; atuação profissional;
        percorso professionale; dosavadní praxe; přehled praxe; auslandserfahrung; auslandserfahrungen;
        berufliche tätigkeiten; previous work experience; previous work experiences; previous experience;
        earlier experience
    """,
    "volunteer": """
        giving back; in the community; community; volunteer; volunteering; volunteer experience; volunteer work;
        community service; community involvement;
        service; community; civic engagement; extracurricular activities; extracurriculars; leadership;
        leadership and activities; activities; leadership and involvement; campus activities;
        extra-curricular activities; campus involvement; volunteering and leadership; governance;
        professional service; extracurricular; leadership and service; involvement; outreach;
        volunteer and leadership; volunteer activities; ehrenamt; ehrenamtliche tätigkeit;
        ehrenamtliches engagement; engagement; soziales engagement; ehrenamtliche tätigkeiten; freiwilligenarbeit;
        bénévolat; engagement associatif; activités bénévoles; vie associative; engagements;
        activités extra-professionnelles; voluntariado; experiencia de voluntariado; trabajo voluntario;
        actividades; trabalho voluntário; atividades voluntárias; volontariato; attività di volontariato;
        vrijwilligerswerk; vrijwillig werk; nevenactiviteiten; wolontariat; działalność społeczna;
        działalność dodatkowa; волонтёрство; волонтерство; волонтёрская деятельность; волонтерская деятельность;
        общественная деятельность; 志愿经历; 志愿服务; 社会实践; 志愿者经历; 校园经历; 社团经历; 學生活動;
        课外活动; 志願服務; ボランティア; ボランティア活動; 課外活動; 社会活動; العمل التطوعي; التطوع;
        أنشطة تطوعية; الأعمال التطوعية; الأنشطة
    """,
    "education": """
        school; schools; berufsausbildung;
        where i studied; where i've studied; what i studied; my studies; my education; academic details; academics;
        academia; educational details; scholastics; academic credentials; academic record; academic profile;
        graduate studies; undergraduate studies; postgraduate studies; doctoral studies; higher education;
        further education; secondary education; high school; formation scolaire; cursus scolaire; estudios cursados;
        education; education and training; academic background; academic history; educational background;
        qualifications; academic qualifications; studies; academics; degrees; academic education; schooling;
        university; education and qualifications; training; academic record; education background;
        academic credentials; formal education; education and certifications; education & honors; ausbildung;
        bildung; bildungsweg; studium; schulbildung; schulische bildung; akademischer werdegang; hochschulbildung;
        schule;
        akademische ausbildung; bildungsgang; ausbildung und studium; studium und ausbildung;
        aus- und weiterbildung; bildungsabschlüsse; schulische ausbildung; weiterbildung; weiterbildungen;
        formation; formations; éducation; études; parcours académique; diplômes; formation académique; scolarité;
        diplômes et formations; cursus; formación; educación; formación académica; estudios; estudios académicos;
        historial académico; formación y estudios; formación complementaria; formação; educação;
        formação acadêmica; formação académica; estudos; escolaridade; habilitações literárias;
        formação complementar; istruzione; formazione; istruzione e formazione; studi; titoli di studio;
        educazione; percorso formativo; opleiding; opleidingen; onderwijs; studie; opleiding en cursussen;
        scholing; opleidingen en cursussen; wykształcenie; edukacja; studia; wykształcenie i kursy; nauka;
        образование; обучение; учёба; учеба; высшее образование; дополнительное образование;
        повышение квалификации; 教育背景; 教育经历; 学历; 教育; 學歷; 教育經歷; 教育程度; 学习经历; 教育培训; 学歴;
        学歴・職歴; 学歴 職歴; 学業; التعليم; المؤهلات العلمية; المؤهلات; التعليم والتدريب; الدراسة; المؤهل العلمي;
        المؤهلات الأكاديمية; التحصيل العلمي; الشهادات العلمية; المؤهل الدراسي;
        previous education; earlier education
    """,
    "projects": """
        projects; project; personal projects; project details; 業務詳細; selected projects; side projects;
        notable projects; key projects;
        academic projects; project experience; technical projects; relevant projects; open source;
        open source projects; open source contributions; sample code;
        code samples; selected code; portfolio; research projects; software projects;
        open-source; open-source projects; open source and projects; major projects; featured projects;
        projects and research; university projects; open source work; side work; course projects; recent projects;
        project highlights; creations; projekte; ausgewählte projekte; persönliche projekte;
        private projekte; projekterfahrung; eigene projekte; studienprojekte; projets; projets personnels;
        réalisations;
        projets académiques; proyectos; proyectos personales; proyectos destacados; projetos; projetos pessoais;
        principais projetos; progetti; progetti personali; projecten; persoonlijke projecten; projekty;
        projekty własne; проекты; личные проекты; пет-проекты; ключевые проекты; 项目经历; 项目经验; 项目;
        科研经历; 科研项目; 研究经历;
        個人專案; 專案經驗; 项目介绍; 个人项目; 项目作品; 開源項目; 开源项目; プロジェクト; プロジェクト経験;
        個人開発; プロジェクト実績; المشاريع; مشاريع; المشروعات; مشاريع شخصية; أبرز المشاريع
    """,
    "skills": """
        what i'm good at; what i can do; what i know; what i do best; things i'm good at; my skills; it; it and tools;
        software; systems; systems and software; skills and tickets; tickets and skills;
        skills; technical skills; key skills; core skills; skill set; skillset; technologies; core competencies;
        competencies; expertise; areas of expertise; programming skills; tools; tech stack; technology;
        technical expertise; technical proficiencies; technical proficiency; proficiencies; computer skills;
        it skills;
        outils; outils et technologies; outils et logiciels; outils informatiques; herramientas;
        herramientas y tecnologías; herramientas informáticas; tecnologías y herramientas; ferramentas;
        ferramentas e tecnologias; tecnologias e ferramentas; strumenti; strumenti e tecnologie; tecnologie e strumenti;
        werkzeuge; werkzeuge und technologien; werkzeuge und methoden; hulpmiddelen; tools en technieken;
        narzędzia; narzędzia i technologie; technologie i narzędzia; инструменты; инструменты и технологии;
        технологии и инструменты; 工具; 常用工具; 使用工具; 工具与技术; ツール; 使用ツール; الأدوات; أدوات;
        الأدوات والتقنيات;
        soft skills; hard skills; professional skills; skills and tools; skills and technologies; programming;
        programming languages; software skills; strengths; tools and technologies; skills and abilities; abilities;
        technical; skills and expertise; technical skills and tools; technical strengths; additional skills;
        other skills; skills summary; technical competencies; technical knowledge; digital skills;
        programming experience;
        skills and competencies; transferable skills; stack; core strengths; relevant skills; specialties;
        technology experience; technologies experience;
        specialities; skills and interests; technical skills and interests; skills & others;
        languages and technologies; skills and languages; software and tools; management skills; personal skills;
        laboratory skills; kenntnisse; fähigkeiten; kompetenzen; it-kenntnisse; edv-kenntnisse; fachkenntnisse;
        fertigkeiten; technische kenntnisse; kernkompetenzen; stärken; technologien; edv;
        kenntnisse und fähigkeiten; fähigkeiten und kenntnisse; besondere kenntnisse; sonstige kenntnisse;
        weitere kenntnisse; programmierkenntnisse; compétences; compétences techniques; compétences clés;
        savoir-faire; compétences informatiques; informatique; atouts; qualités; savoir-être;
        compétences professionnelles; technologies maîtrisées; competencias; habilidades; habilidade; aptitudes;
        habilidades técnicas; conocimientos; competencias técnicas; informática; conocimientos técnicos; destrezas;
        tecnologías; conocimientos informáticos; competências; competências técnicas; aptidões; conhecimentos;
        habilidades e competências; tecnologias; conhecimentos técnicos; competenze; capacità; competenze tecniche;
        abilità; capacità e competenze; competenze informatiche; competenze digitali; conoscenze;
        competenze professionali; vaardigheden; competenties; kennis; technische vaardigheden;
        computervaardigheden; kennis en vaardigheden; it-vaardigheden; kwaliteiten; umiejętności; kompetencje;
        umiejętności techniczne; technologie; kluczowe umiejętności; kwalifikacje; umiejętności miękkie; навыки;
        ключевые навыки; профессиональные навыки; технические навыки; умения; компетенции; технологии; стек;
        стек технологий; знания и навыки; навыки и умения; 专业技能; 技能; 技能特长; 技术栈; 掌握技能; 專業技能;
        技能专长; 技术能力; 核心技能; 个人技能; 专业能力; 技能清单; 技能与证书; 相关技能; 技能评价; 技术专长;
        专业特长; 核心优势; スキル; 技術スキル;
        活かせる経験・知識・技術; テクニカルスキル; 活かせる知識・スキル; 保有スキル; 専門スキル; ｽｷﾙ;
        経験・スキル; المهارات; مهارات; المهارات التقنية; المهارات الشخصية; القدرات; الكفاءات; المهارات الفنية;
        المهارات والكفاءات; مهارات الحاسوب;
        programmiersprachen; programming languages; áreas de práctica; áreas de especialización; práctica profesional;
        活かせるスキル; 活かせる経験・知識・技術; 活かせる経験・スキル; 活かせる知識・経験; langages de programmation;
        lenguajes de programación; linguaggi di programmazione; linguagens de programação; języki programowania
    """,
    "certificates": """
        licences and training; licenses and training; training and licences; licences and certificates;
        licences and certifications; licences and qualifications; certificates and licences; licences and tickets;
        tickets; cards and tickets; tickets and licences; training and qualifications; training and courses;
        courses and qualifications; courses and licences; certificates and training; training and certificates;
        certifications; certificates; certification; licenses; licenses and certifications;
        certifications and licenses; professional certifications; credentials; courses; courses and certifications;
        certifications and training; certificate; professional development; training and certifications; trainings;
        online courses; moocs; coursework; certifications and courses; relevant coursework; licensure; licences;
        additional training; continuing education; courses and training; zertifikate; zertifizierungen;
        zertifikate und weiterbildungen; fortbildungen; fortbildung; kurse; lizenzen; scheine;
        weiterbildungen und zertifikate; zertifikate und kurse; qualifikationen; certificats;
        formations complémentaires; certifications professionnelles; certificados; certificaciones;
        cursos; cursos complementares; cursos complementarios;
        capacitación; capacitaciones; capacitación complementaria;
        cursos y certificaciones; licencias; certificações; certificações e cursos; cursos e certificações;
        certificati; certificazioni; corsi; attestati; certificaten; cursussen; certificeringen; trainingen;
        cursussen en certificaten; certyfikaty; kursy; kursy i szkolenia; szkolenia; certyfikaty i kursy;
        uprawnienia; licencje; сертификаты; курсы; курсы и сертификаты; лицензии; сертификация; 证书; 资格证书;
        證書; 证书资质; 资质证书; 职业证书; 技能证书; 培训经历; 证照; 資格; 免許・資格; 資格・免許; 免許; 保有資格;
        認定; الشهادات; شهادات; الدورات; الدورات التدريبية; الشهادات المهنية; الشهادات والدورات; التدريب; الرخص
    """,
    "awards": """
        awards; honors; honours; awards and honors; honors and awards; achievements; accomplishments; scholarships;
        awards and scholarships; awards and achievements; prizes; recognition; awards and recognition;
        key achievements; fellowships; honors and achievements; distinctions; selected honors; grants;
        grants and awards; awards and fellowships; patents and awards; fellowships and awards; awards and grants;
        honors and scholarships; grants and fellowships; selected awards; accolades; awards and certifications;
        auszeichnungen; preise; stipendien; erfolge; ehrungen; auszeichnungen und preise;
        preise und auszeichnungen; prix; récompenses; prix et distinctions; bourses; premios; reconocimientos;
        logros; premios y reconocimientos; becas; distinciones; prêmios; reconhecimentos; conquistas; prémios;
        prêmios e reconhecimentos; premi; riconoscimenti; premi e riconoscimenti; borse di studio;
        onderscheidingen; prijzen; prijzen en onderscheidingen; behaalde prijzen; nagrody; osiągnięcia;
        wyróżnienia; nagrody i wyróżnienia; stypendia; награды; достижения; премии; награды и достижения; 荣誉奖项;
        获奖情况; 奖项荣誉; 奖项; 荣誉; 獲獎; 所获荣誉; 获奖经历; 榮譽; 荣誉与奖项; 奖励; 荣誉证书; 受賞歴; 受賞;
        表彰; 賞罰;
        الجوائز; جوائز; التكريمات; الإنجازات; الجوائز والتكريم
    """,
    "publications": """
        publications; selected publications; papers; research papers; articles; patents; publications and talks;
        talks; presentations; conference papers; publications and presentations; books; writing;
        talks and presentations; invited talks; conferences; speaking; peer-reviewed publications;
        journal articles; conference presentations; patents and publications; publications and patents;
        talks and publications; conference proceedings; working papers; speaking engagements; selected talks;
        journal publications; research publications; selected invited talks; preprints; lectures; publikationen;
        veröffentlichungen; vorträge; patente; publikationen und vorträge; publications et conférences;
        conférences; brevets; publicaciones; artículos; ponencias; conferencias; publicações; artigos; palestras;
        pubblicazioni; articoli; publicaties; artikelen; publikacje; artykuły; wystąpienia; публикации; статьи;
        научные публикации; выступления; патенты; доклады; 发表作品; 论文; 发表论文; 出版物; 學術論文; 学术成果;
        论文发表; 学术论文; 专利; 著作; 科研成果; 研究产出; 研究成果; 論文; 著書; 発表; 業績; 研究業績; 特許;
        المنشورات; منشورات;
        الأبحاث; المقالات; الأبحاث المنشورة
    """,
    "languages": """
        competencias lingüísticas; competências linguísticas; sprachkompetenzen; umiejętności językowe;
        languages; language; languages known; language known; known languages; language skills; spoken languages;
        foreign languages; languages spoken;
        language proficiency; sprachen; sprachkenntnisse; fremdsprachen; langues; langues étrangères;
        langues parlées; compétences linguistiques; idiomas; lenguas; conocimiento de idiomas; línguas; lingue;
        lingue straniere; conoscenze linguistiche; competenze linguistiche; talen; talenkennis; taalvaardigheden;
        języki; języki obce; znajomość języków; znajomość języków obcych; языки; знание языков; иностранные языки;
        владение языками; 语言能力; 语言; 外语水平; 語言能力; 外语能力; 语言技能; 語言; 語学; 語学力; 言語; 外国語;
        語学スキル; اللغات; لغات; اللغة; المهارات اللغوية
    """,
    "interests": """
        what i like; what i enjoy; when i'm not working; outside work; outside of work; away from work; for fun;
        areas of interest; hobby and interest; interests; hobbies; hobbies and interests; interests and hobbies;
        personal interests; spare time; free time;
        activities and interests; research interests; other interests; interests and activities; passions; hobby;
        fun; interessen; hobbys; interessen und hobbys; hobbys und interessen; freizeit; centres d'intérêt;
        loisirs; intérêts; centres d'interet; hobbies et loisirs; loisirs et centres d'intérêt; intereses;
        aficiones; intereses y aficiones; pasatiempos; intereses personales; interesses; hobbies e interesses;
        interesses pessoais; interessi; hobby e interessi; passioni; tempo libero; interesses en hobby's; hobby's;
        zainteresowania; zainteresowania i hobby; интересы; хобби; увлечения; интересы и увлечения;
        хобби и интересы; 兴趣爱好; 爱好; 兴趣; 興趣愛好; 個人興趣; 趣味; 興味; 趣味・特技; 興味・関心; 特技;
        الاهتمامات; الهوايات; هوايات; اهتمامات; الهوايات والاهتمامات
    """,
    "references": """
        references; referees; recommendations; testimonials; reference; professional references;
        references and recommendations; recommendation letters; work references; job references; personal references;
        character references; employment references; academic references; referenzen; empfehlungen; références;
        recommandations; referencias; recomendaciones; referências; recomendações; referenze; raccomandazioni;
        referenties; referencje; рекомендации; рекомендатели; отзывы; 推荐人; 推薦人; 证明人; 推荐信; 推薦者;
        照会先; 推薦; المراجع; مراجع; المعرفون; التوصيات; جهات الاتصال المرجعية
    """,
    "contact": """
        say hello; reach me; how to reach me; find me; where to find me; contact; contact me; contact information;
        contact info; contact details; personal details;
        facts; key facts; quick facts; personal facts; personal information; personal data; info; details;
        online presence; links; social; profiles;
        social profiles; websites; find me online; online; get in touch; websites and social links; social media;
        social links; websites, portfolios, profiles; basics; personal; address; follow me; connect; on the web;
        contacts; phone; e-mail; email; socials; kontakt; kontaktdaten; persönliche daten; persönliche angaben;
        persönliche informationen; angaben zur person; zur person; profile und links; coordonnées;
        informations personnelles; contactez-moi; état civil; liens; réseaux; mes coordonnées; contacto;
        datos personales; datos de contacto; información personal; información de contacto; enlaces;
        redes sociales; contato; contatos; dados pessoais; informações pessoais; contactos; informações de contato;
        contatti; dati personali; informazioni personali; contatto; recapiti; persoonlijke gegevens; contactgegevens;
        personalia; persoonlijke informatie; contacten; dane osobowe; dane kontaktowe; kontakty;
        dane personalne; linki;
        контакты; личные данные; контактная информация; личная информация; персональная информация;
        персональные данные; ссылки; 联系方式; 个人信息; 基本信息; 基本资料; 個人資料; 聯絡方式; 个人资料; 联系我;
        社交媒体; 連絡先; 個人情報; 基本情報; 氏名; معلومات الاتصال; التواصل; البيانات الشخصية; معلومات شخصية;
        المعلومات الشخصية; بيانات التواصل; الاتصال; معلومات التواصل; روابط; للتواصل; تواصل معي; اتصل بي; للاتصال
    """,
    "sections": """
        additional information; other information; passport details; working areas; miscellaneous; other; additional;
        memberships;
        professional memberships; affiliations; professional affiliations; personal qualities; notes; appendix;
        professional affiliations and activities; memberships and affiliations; extras; custom; more;
        professional memberships and affiliations; declaration; availability; others; driving licence;
        driving license; citizenship; advising; sonstiges; weiteres; mitgliedschaften; zusätzliche informationen;
        führerschein; weitere informationen; divers; autres; informations complémentaires; autres informations;
        permis; otros; información adicional; otros datos; datos de interés; outros; informações adicionais; altro;
        ulteriori informazioni; informazioni aggiuntive; patente; overig; overige; overige informatie; rijbewijs;
        inne; dodatkowe informacje; pozostałe; prawo jazdy; дополнительно; дополнительная информация; прочее; 其他;
        其他信息; 附加信息; 其它; その他; 備考; 特記事項; 本人希望記入欄; 志望動機; معلومات إضافية; أخرى;
        معلومات أخرى; عضويات; العضويات
    """,
}

#: Words that decide when a longer heading is not in the table ("Selected Research Experience"): the last one wins.
KEY_WORDS: dict[Kind, str] = {
    "languages": "spoken languages; languages; language; sprachkenntnisse; idiomas; langues; lingue",
    "certificates": """
        certifications; certification; certificates; licenses; zertifikate; certificaciones; certificações;
        сертификаты
    """,
    "volunteer": """
        volunteer; volunteering; volunteering; bénévolat; voluntariado; volontariato; ehrenamtlich;
        ehrenamt; extracurricular; activities; involvement
    """,
    "awards": """
        awards; honors; honours; scholarships; achievements; auszeichnungen; premios; prix; награды;
        accomplishments
    """,
    "publications": """
        publications; papers; talks; presentations; patents; publikationen; publicaciones; публикации;
        preprints
    """,
    "projects": "projects; projekte; projets; proyectos; projetos; progetti; projecten; projekty; проекты",
    "education": """
        education; educational; academic qualification; technical qualification; ausbildung; studium; formation;
        formación; formação;
        istruzione; opleiding;
        wykształcenie; образование; coursework
    """,
    "skills": """
        skills; kenntnisse; fähigkeiten; compétences; competencias; habilidades; competências; competenze;
        vaardigheden; umiejętności; навыки; expertise; technologies; competencies; tools;
        knowledge
    """,
    "work": """
        experience; employment; berufserfahrung; erfahrung; expérience; experiencia; experiência;
        esperienza; ervaring; werkervaring; doświadczenie; опыт; career; internships; practica; laufbahn; werdegang;
        erfarenhet; erfaring; deneyimi; deneyim; zkušenosti; skúsenosti; iskustvo; izkušnje; experiență; experiența;
        tapasztalat; εμπειρία; досвід
    """,
    "interests": """
        interests; hobbies; interessen; hobbys; loisirs; intereses; aficiones; interessi; zainteresowania;
        хобби
    """,
    "references": "references; referees; referenzen; références; referencias",
    "summary": "summary; profile; zusammenfassung; objective",
}

#: How single words end that are headings, put together as in German, Dutch, Swedish, Danish, Finnish and Hungarian;
#: without accents.
ENDINGS: tuple[tuple[str, Kind], ...] = (
    ("sprachkenntnisse", "languages"),
    ("sprakkunskaper", "languages"),
    ("taalvaardigheden", "languages"),
    ("kompetenzen", "skills"),
    ("kenntnisse", "skills"),
    ("fahigkeiten", "skills"),
    ("fertigkeiten", "skills"),
    ("kunskaper", "skills"),
    ("kompetenser", "skills"),
    ("kompetencer", "skills"),
    ("kompetanse", "skills"),
    ("fardigheter", "skills"),
    ("ferdigheter", "skills"),
    ("vaardigheden", "skills"),
    ("competenties", "skills"),
    ("osaaminen", "skills"),
    ("ismeretek", "skills"),
    ("erfahrung", "work"),
    ("erfahrungen", "work"),
    ("laufbahn", "work"),
    ("erfarenhet", "work"),
    ("erfaring", "work"),
    ("ervaring", "work"),
    ("kokemus", "work"),
    ("tapasztalat", "work"),
    ("ausbildung", "education"),
    ("utbildning", "education"),
    ("uddannelse", "education"),
    ("utdanning", "education"),
    ("opleiding", "education"),
    ("opleidingen", "education"),
    ("koulutus", "education"),
)
