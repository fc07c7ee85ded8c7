"""Words of job titles in the languages that are read most; `trades` and the modules of languages hold further ones."""

from typing import Final

TITLES: Final = """
engineer developer programmer architect manager director lead leader head chief officer president vice vp ceo cto
cfo coo cio cmo founder co-founder cofounder owner partner principal analyst scientist researcher consultant advisor
adviser specialist coordinator administrator admin assistant associate intern internship trainee apprentice fellow
fellowship professor lecturer instructor teacher tutor designer artist writer editor journalist producer
photographer translator interpreter accountant auditor controller bookkeeper attorney lawyer paralegal counsel nurse
physician doctor sister matron surgeon dentist pharmacist therapist technician mechanic electrician operator
supervisor foreman
representative rep sales salesperson cashier clerk secretary receptionist waiter waitress server barista cook chef
driver pilot guard officer sergeant lieutenant captain soldier marketer strategist planner buyer recruiter tester qa
sre devops evangelist advocate ambassador volunteer mentor coach counselor librarian curator contractor freelancer
freelance executive expert member contributor maintainer postdoc postdoctoral phd-student student ta ra scholar
inspector agent broker trader banker underwriter actuary statistician economist physicist chemist biologist
mathematician psychologist programmer-analyst superintendent steward host hostess entwickler entwicklerin ingenieur
ingenieurin leiter leiterin geschäftsführer geschäftsführerin berater beraterin praktikant praktikantin werkstudent
werkstudentin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin projektleiter projektleiterin projektmanager
teamleiter teamleiterin assistent assistentin referent referentin kaufmann kauffrau techniker technikerin
auszubildender auszubildende azubi softwareentwickler softwareentwicklerin softwareingenieur softwareingenieurin
lehrer lehrerin verkäufer verkäuferin fachkraft administratorin analystin gründer architektin redakteur buchhalter
buchhalterin bilanzbuchhalter bilanzbuchhalterin finanzbuchhalter finanzbuchhalterin lohnbuchhalter lohnbuchhalterin
développeur développeuse ingénieur ingénieure chef cheffe directeur directrice responsable stagiaire
consultante chargé chargée assistante technicien technicienne gestionnaire analyste conseiller conseillère
professeur enseignant enseignante vendeur vendeuse alternant alternante comptable fondateur ingeniero ingeniera
desarrollador desarrolladora programador programadora director directora gerente jefe jefa analista consultor
consultora becario becaria técnico técnica asistente auxiliar coordinador coordinadora administrador administradora
profesor profesora vendedor vendedora responsable practicante arquitecto arquitecta diseñador diseñadora encargado
encargada contable fundador engenheiro engenheira desenvolvedor desenvolvedora estagiário estagiária diretor
diretora coordenador coordenadora assistente técnico analista professor professora vendedor arquiteto arquiteta
supervisor consultor gestor gestora bolsista ingegnere sviluppatore sviluppatrice programmatore responsabile
direttore direttrice consulente tirocinante stagista tecnico impiegato impiegata assistente analista insegnante
addetto addetta architetto progettista coordinatore coordinatrice capo ricercatore ontwikkelaar ingenieur medewerker
directeur stagiair stagiaire adviseur consultant beheerder projectleider teamleider docent leraar verkoper
programmeur onderzoeker inżynier programista programistka kierownik kierowniczka dyrektor specjalista specjalistka
analityk stażysta stażystka praktykant konsultant asystent asystentka menedżer nauczyciel sprzedawca księgowa
księgowy projektant administrator koordynator deweloper инженер инженер-программист разработчик разработчица
программист руководитель директор менеджер аналитик консультант стажёр стажер специалист ассистент помощник
преподаватель учитель администратор архитектор дизайнер тестировщик тимлид ведущий старший младший главный начальник
заместитель бухгалтер врач продавец научный مهندس مهندسة مطور مطورة مبرمج مبرمجة مدير مديرة رئيس محلل محللة مستشار
مستشارة متدرب متدربة مصمم مصممة أخصائي أخصائية مساعد مساعدة معلم معلمة أستاذ محاسب محاسبة باحث باحثة منسق منسقة فني
مشرف مشرفة مسؤول قائد
"""
#: Trades and callings outside of offices and software.
TRADES: Final = """
plumber carpenter welder mason painter roofer locksmith machinist millwright rigger surveyor landscaper gardener farmer
midwife paramedic caregiver carer nanny hairdresser stylist beautician tailor seamstress butcher baker bartender
sommelier housekeeper janitor cleaner porter courier dispatcher warehouseman storekeeper stocker picker packer
merchandiser florist jeweler veterinarian optometrist radiographer phlebotomist dietitian nutritionist physiotherapist
hygienist orderly chaplain pastor priest imam rabbi magistrate judge solicitor barrister notary detective firefighter
policeman sailor deckhand steward stewardess geologist botanist zoologist ecologist archaeologist historian
anthropologist sociologist linguist astronomer meteorologist oceanographer animator illustrator musician composer actor
actress dancer choreographer filmmaker videographer copywriter proofreader reporter columnist broadcaster anchor
principal dean provost headteacher headmaster headmistress caretaker lifeguard trainer referee umpire athlete
krankenpfleger krankenpflegerin krankenschwester pfleger pflegerin pflegefachkraft pflegefachfrau pflegefachmann arzt
ärztin hebamme koch köchin bäcker bäckerin metzger friseur friseurin elektriker elektrikerin elektroniker mechatroniker
mechaniker schlosser schreiner tischler maurer maler dachdecker klempner installateur fahrer fahrerin lagerist
disponent kellner kellnerin verwalter hausmeister erzieher erzieherin sozialarbeiter sozialarbeiterin anwalt anwältin
rechtsanwalt rechtsanwältin jurist juristin richter richterin journalist journalistin redakteurin gärtner gärtnerin
polizist meister meisterin facharbeiter konstrukteur konstrukteurin disponentin bürokraft hilfskraft doktorand
doktorandin professorin dozent dozentin infirmier infirmière médecin sage-femme cuisinier cuisinière boulanger
boulangère pâtissier coiffeur coiffeuse électricien électricienne plombier menuisier maçon peintre chauffeur serveur
serveuse caissier caissière secrétaire juriste avocat avocate notaire huissier éducateur éducatrice formateur formatrice
rédacteur rédactrice graphiste traducteur traductrice chercheur chercheuse doctorant doctorante pharmacien pharmacienne
aide-soignant aide-soignante magasinier mécanicien ouvrier ouvrière employé employée agente enfermero enfermera médico
médica cocinero cocinera panadero electricista fontanero carpintero albañil pintor conductor camarero camarera cajero
cajera secretario secretaria abogado abogada juez educador educadora traductor traductora investigador investigadora
farmacéutico farmacéutica operario operaria dependiente dependienta maestro maestra periodista enfermeiro enfermeira
cozinheiro cozinheira padeiro eletricista encanador pedreiro motorista garçom secretário secretária advogado advogada
tradutor tradutora pesquisador pesquisadora farmacêutico jornalista auxiliar operador operadora infermiere infermiera
medico cuoco cuoca panettiere elettricista idraulico falegname muratore autista cameriere cameriera segretario
segretaria avvocato avvocata giudice educatore educatrice traduttore traduttrice farmacista operaio operaia magazziniere
collaboratore collaboratrice commesso commessa giornalista maestra geometra verpleegkundige arts huisarts kok bakker
elektricien loodgieter timmerman metselaar schilder chauffeur ober secretaresse advocaat jurist rechter vertaler
apotheker magazijnmedewerker monteur planner boekhouder boekhoudster verzorgende begeleider pielęgniarz pielęgniarka
lekarz lekarka kucharz kucharka piekarz elektryk hydraulik stolarz murarz malarz kierowca kelner kelnerka sekretarka
prawnik prawniczka adwokat sędzia tłumacz tłumaczka farmaceuta magazynier mechanik operator operatorka robotnik
księgowy referent brygadzista majster медсестра медбрат фельдшер повар пекарь электрик сантехник плотник каменщик
маляр водитель официант официантка секретарь юрист адвокат судья переводчик переводчица фармацевт кладовщик механик
оператор рабочий экономист конструктор технолог мастер журналист редактор кассир диспетчер логист ممرض ممرضة طبيب
طبيبة طباخ خباز كهربائي سباك نجار سائق نادل سكرتير سكرتيرة محامي محامية قاضي مترجم مترجمة صيدلي صيدلانية عامل
ميكانيكي صحفي صحفية مدقق مدققة محرر محررة موظف موظفة كاتب كاتبة بائع بائعة
"""
TITLES_CJK: Final = [
    "工程师",
    "工程師",
    "经理",
    "經理",
    "总监",
    "總監",
    "主管",
    "助理",
    "实习生",
    "實習生",
    "专员",
    "專員",
    "顾问",
    "顧問",
    "分析师",
    "设计师",
    "設計師",
    "开发",
    "研究员",
    "教师",
    "讲师",
    "教授",
    "负责人",
    "总裁",
    "主任",
    "架构师",
    "组长",
    "科学家",
    "エンジニア",
    "マネージャー",
    "マネジャー",
    "部長",
    "課長",
    "係長",
    "主任",
    "リーダー",
    "インターン",
    "開発者",
    "担当",
    "コンサルタント",
    "デザイナー",
    "アナリスト",
    "プログラマー",
    "研究員",
    "講師",
    "助教",
    "社員",
    "ディレクター",
    "スペシャリスト",
    "取締役",
    "営業",
]
TRADES_CJK: Final = [
    *("护士", "医生", "医师", "药剂师", "厨师", "司机", "会计", "律师", "翻译", "编辑", "记者"),
    *("销售", "出纳", "店长"),
    *(
        "技术员",
        "电工",
        "文员",
        "秘书",
        "看護師",
        "医師",
        "薬剤師",
        "調理師",
        "運転手",
        "経理",
        "弁護士",
        "通訳",
        "編集者",
    ),
    *("記者", "店長", "事務", "保育士", "介護士", "美容師", "整備士", "主任", "販売員", "技術者", "教員", "教諭"),
]
SENIORITY: Final = "senior sr junior jr staff lead principal chief head deputy acting interim graduate undergraduate"
