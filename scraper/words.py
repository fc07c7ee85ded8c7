"""The words by which pages in many languages tell what they are; every pattern ignores case."""

import re

# ruff: noqa: E501 - vocabulary reads better in long rows than in thousands of short ones


def _any(*patterns: str, whole: bool = False) -> re.Pattern[str]:
    joined = "|".join(patterns)
    return re.compile(rf"^(?:{joined})$" if whole else joined, re.I)


# What the headings of a posting say, by what they announce. A page that shows two kinds is a posting.
DUTIES = _any(
    r"(?:dit|wat|hier) (?:ga|doe|kan) je", r"je (?:taken|werkzaamheden|functie)", r"jouw (?:rol|taken|functie)", r"over de (?:functie|baan)", r"תיאור (?:ה?תפקיד|ה?משרה)", r"תחומי", r"מה (?:נעשה|תעשה|עושים)", r"опис вакансії", r"описание вакансии", r"что (?:нужно|предстоит) делать", r"담당업무", r"업무", r"하시는 일", r"職務", r"業務", r"お仕事", r"工作描述", r"岗位描述", r"工作项目", r"aufgabengebiet", r"ihr (?:aufgabengebiet|job)", r"was (?:dich|sie) erwartet", r"dein(?:e)? (?:job|aufgabe)", r"rôle\b", r"activités", r"tareas", r"descripción", r"il tuo ruolo", r"cosa farai", r"di cosa ti occuperai", r"atribuições", r"o que (?:vai|você vai) fazer", r"descrição da função", r"twoje zadania", r"czym będziesz", r"za co budeš", r"tvoje úlohy", r"čo budeš", r"om jobbet", r"dina (?:uppgifter|arbetsuppgifter)", r"dine oppgaver", r"dine opgaver", r"tehtävän kuvaus", r"munkakör", r"descrierea", r"ce vei face", r"rol(?:ul)? tău", r"περιγραφή", r"καθήκοντα", r"المسؤولي", r"مهام", r"你(?:将|要)做", r"what you(?:['’]d| would) do", r"the work\b", r"your day", r"essential functions", r"specimen duties", r"accountabilit",
    r"responsibilit", r"what you(?:['’]ll| will)? (?:do|be doing|own|work)", r"your (?:role|mission|tasks|impact|job)\b",
    r"the (?:role|job|position|opportunity)\b", r"about (?:the|this) (?:role|job|position|opportunity)",
    r"(?:job|position|role) (?:description|summary|overview|purpose)", r"key (?:duties|tasks)", r"\bduties\b",
    r"day[- ]to[- ]day", r"in this role", r"aufgaben", r"das erwartet (?:dich|sie)", r"(?:deine|ihre) (?:rolle|mission)",
    r"stellenbeschreibung", r"t[äa]tigkeit", r"missions?\b", r"descriptif du poste", r"description du poste", r"le poste",
    r"vos? (?:missions|responsabilités|tâches)", r"responsabilid", r"funciones", r"descripción del (?:puesto|empleo)",
    r"tus tareas", r"qué harás", r"responsabili(?:tà|dades)", r"mansioni", r"attività", r"descrizione", r"descrição",
    r"atividades", r"funções", r"taken\b", r"wat ga je doen", r"functieomschrijving", r"je (?:werk|rol)\b",
    r"obowiązk", r"zakres", r"twoja rola", r"opis stanowiska", r"náplň", r"pracovní náplň", r"popis pozice", r"co bude",
    r"co budeš", r"co bys", r"co vás", r"náplň práce", r"opis práce", r"arbetsuppgifter", r"om (?:tjänsten|rollen|stillingen)",
    r"arbeidsoppgaver", r"arbejdsopgaver", r"työtehtäv", r"tehtäv", r"feladat", r"responsabilități", r"обязанности",
    r"задачи", r"чем предстоит", r"обов['’]язки", r"görev", r"iş tanımı", r"仕事内容", r"業務内容", r"職務内容", r"具体的な",
    r"工作内容", r"工作職責", r"岗位职责", r"职位描述", r"職位描述", r"工作内容", r"工作職掌", r"主要职责", r"주요\s?업무", r"담당\s?업무",
    r"업무\s?내용", r"المهام", r"المسؤوليات", r"الوصف الوظيفي", r"תחומי אחריות", r"תיאור המשרה", r"नौकरी विवरण", r"mô tả công việc",
    r"tugas", r"tanggung jawab", r"หน้าที่", r"λειτουργ", r"αρμοδιότητες",
)  # fmt: skip
NEEDS = _any(
    r"mitbringen", r"شروط", r"المطلوب", r"what you need", r"you need",
    r"(?:dit|wat) (?:vragen|verwachten|zoeken) (?:we|wij)", r"dit (?:heb|ben|breng) (?:je|jij)", r"wat we van je vragen", r"je profiel", r"sie bringen", r"du bringst", r"das (?:hast|haben|wünschen)", r"was (?:du|sie) mitbring", r"dein profil", r"ihre qualifik", r"vous (?:êtes|avez)", r"qui êtes[- ]vous", r"formation", r"estudios", r"experiencia", r"conocimientos", r"conoscenze", r"chi cerchiamo", r"formação", r"procuramos", r"kogo szukamy", r"nasze oczekiwania", r"koho hled", r"co čekáme", r"očakávame", r"vi ser gärna", r"du (?:har|er|är)\b", r"sinulla on", r"odotukset", r"elvárás", r"amit várunk", r"profilul", r"căutăm", r"ждем", r"ждём", r"чекаємо", r"наши пожелания", r"지원자격", r"이런 분", r"자격", r"応募条件", r"応募対象", r"スキル", r"歓迎(?:条件|要件)", r"岗位资格", r"職務需求", r"所需", r"الشروط", r"المهارات", r"الخبرة", r"כישורים", r"ניסיון", r"מה (?:אנחנו|צריך)", r"απαραίτητα", r"προϋποθέσεις", r"person specification", r"essential (?:criteria|skills)", r"we(?:['’]d| would) (?:like|love) (?:you|to)", r"selection criteria", r"^you$", r"eligibility",
    r"requirements?\b", r"qualifications?\b", r"what (?:we(?:['’]re| are) looking for|we need|you(?:['’]ll| will)? (?:need|bring))",
    r"who you are", r"about you\b", r"you (?:have|are|bring|might)\b", r"your (?:profile|skills|background|experience)",
    r"(?:must|nice)[- ]to[- ]have", r"(?:preferred|required|desired|essential)\b", r"skills\b", r"we(?:['’]re| are) looking for",
    r"ideal candidate", r"experience (?:required|requirements)", r"minimum (?:qualifications|requirements)", r"\bprofil\b",
    r"anforderung", r"qualifikation", r"das bringst du mit", r"das bringen sie mit", r"voraussetzung", r"wir (?:suchen|erwarten)",
    r"profil recherché", r"votre profil", r"compétences", r"requisitos", r"perfil", r"qué buscamos", r"requisiti", r"profilo",
    r"competenze", r"qualificações", r"functie-?eisen", r"wat (?:wij vragen|breng jij mee|vragen we|neem je mee)", r"jouw profiel",
    r"wie ben jij", r"wymagania", r"oczekujemy", r"czego oczekujemy", r"szukamy", r"požadav", r"požadujeme", r"očekáváme",
    r"co (?:od tebe|od vás|bys mel|bys měl)", r"hledáme", r"požiadavk", r"kvalifikationer", r"vi söker", r"din profil",
    r"din bakgrund", r"kvalifikasjoner", r"vi ser etter", r"kvalifikationer", r"vi søger", r"odotamme", r"edellytämme",
    r"elvárás", r"cerințe", r"требовани", r"мы ожидаем", r"вимоги", r"aranan nitelikler", r"nitelik", r"応募資格", r"必須",
    r"応募要件", r"求める人物", r"歓迎", r"対象となる方", r"任职要求", r"职位要求", r"任职资格", r"岗位要求", r"資格", r"條件要求",
    r"應徵條件", r"자격\s?요건", r"지원\s?자격", r"우대\s?사항", r"المتطلبات", r"المؤهلات", r"דרישות", r"yêu cầu", r"kualifikasi",
    r"persyaratan", r"คุณสมบัติ", r"προσόντα", r"απαιτ",
)  # fmt: skip
OFFERS = _any(
    r"dit (?:bieden|krijg)", r"darauf können", r"deine vorteile", r"ihre vorteile", r"unsere (?:leistungen|benefits)", r"vos avantages", r"qué ofrecemos", r"te ofrecemos", r"cosa ti offriamo", r"o que oferecemos", r"co oferujemy", r"co nabízíme", r"čo ponúkame", r"vi erbjuder", r"ми пропонуємо", r"что мы предлагаем", r"근무\s?조건", r"처우", r"勤務条件", r"我们提供", r"ما نقدمه", r"مزايا", r"מה אנחנו מציעים", r"τι προσφέρουμε",
    r"(?:what )?we offer", r"benefits?\b", r"perks?\b", r"what(?:['’]s in it for| we offer| you(?:['’]ll| will) get)", r"why (?:join|work|us)",
    r"compensation", r"salary\b", r"pay range", r"wir bieten", r"das bieten wir", r"unser angebot", r"ce que nous (?:offrons|proposons)",
    r"nous (?:offrons|proposons)", r"avantages", r"rémunération", r"ofrecemos", r"beneficios", r"offriamo", r"cosa offriamo",
    r"oferecemos", r"benefícios", r"wij bieden", r"wat (?:bieden wij|wij bieden|krijg je)", r"oferujemy", r"nabízíme",
    r"co (?:ti|vám) nab", r"ponúkame", r"vi erbjuder", r"vi tilbyr", r"vi tilbyder", r"tarjoamme", r"kínál", r"oferim", r"мы предлагаем",
    r"условия", r"ми пропонуємо", r"sunuyoruz", r"待遇", r"福利厚生", r"給与", r"薪资", r"福利", r"薪資", r"복리\s?후생", r"혜택",
    r"المزايا", r"אנו מציעים", r"quyền lợi", r"สวัสดิการ", r"παροχές",
)  # fmt: skip
APPLY = _any(
    r"candidatura", r"životopis", r"lebenslauf", r"curr[ií]culum", r"hoja de vida",
    r"\bapply\b", r"how to apply", r"send (?:us )?your (?:cv|résumé|resume)", r"bewerb", r"postul", r"candidat", r"solicitar",
    r"candidatar", r"candidati", r"solliciteer", r"aplikuj", r"odpovědět", r"odpovedať", r"přihlásit se na", r"zažádat", r"ucházet", r"reagovat", r"mám zájem", r"einreichen", r"je suis intéress", r"inscribir", r"enviar cv", r"ansök", r"søk ",
    r"hae paikkaa", r"jelentkez", r"aplică", r"откликнуться", r"відгукнутися", r"başvur", r"応募", r"申请", r"應徵", r"投递", r"지원하기",
    r"تقدم", r"הגש", r"ứng tuyển", r"lamar", r"สมัคร",
)  # fmt: skip

# A whole short line that says that the posting is over.
EXPIRED = _any(
    r"(?:le )?recrutement[^.]{0,40}(?:terminé|clos|clôturé|achevé)", r"candidatures?[^.]{0,30}(?:close|clôturé|terminé)", r"bewerbungsfrist[^.]{0,60}(?:abgelaufen|verstrichen|beendet)", r"(?:seite|stelle|anzeige|ausschreibung)[^.]{0,40}(?:gibt es nicht mehr|existiert nicht|beendet|geschlossen)", r"proceso[^.]{0,30}(?:cerrado|finalizado)", r"(?:recrutamento|processo)[^.]{0,30}encerrad", r"selezione[^.]{0,30}(?:chiusa|conclusa)", r"nabór[^.]{0,30}zakończon", r"recruitment[^.]{0,40}(?:complete|ended|closed)", r"(?:closed|deadline passed) (?:on|for) (?:new )?(?:applications|\d)", r"search is now closed",
    r"(?:this |the |sorry,? ?(?:this |the )?|we(?:['’]re| are) sorry[,.]? ?(?:but )?(?:this |the )?)?"
    r"(?:job|position|posting|vacancy|role|opening|listing|offer|ad|advert|requisition)s?(?: (?:you(?:['’]re| are)"
    r" (?:looking for|trying to \w+)|posting|ad|advert|listing|offer|opening|requisition))?[^.]{0,40}?"
    r" (?:is |has |was |are |have |may )?(?:been |be |now |already )?"
    r"(?:no longer|not (?:currently )?available|not found|filled|closed|expired|removed|unavailable|archived|ended|inactive|deleted)",
    r"no longer (?:accepting|available|open|active|taking|online)", r"(?:applications?|recruitment|hiring) (?:is|are|has|have) (?:now )?(?:been )?closed",
    r"(?:job|position|vacancy|posting) (?:closed|expired|not found|unavailable)", r"doesn['’]t exist anymore",
    r"(?:couldn['’]t|can['’]?t|could not|cannot|can not|unable to) find (?:the|this|that|your|any such) (?:job|position|posting|vacancy|role|opening)", r"(?:stelle|stellenangebot|anzeige|stellenanzeige|position|job)[^.]{0,40}"
    r"(?:nicht mehr|abgelaufen|bereits besetzt|nicht gefunden|deaktiviert|archiviert)", r"(?:offre|annonce|poste)[^.]{0,40}(?:n['’]est plus|"
    r"a expiré|expirée|pourvue?|plus disponible|n['’]existe plus|clôturée)", r"(?:oferta|vacante|empleo|puesto)[^.]{0,40}(?:ya no|expirad|"
    r"caducad|cerrad|no disponible|finalizad)", r"(?:offerta|annuncio|posizione)[^.]{0,40}(?:non è più|scadut|chius|non disponibile)",
    r"(?:vaga|oferta)[^.]{0,40}(?:não está mais|já não|encerrad|expir|preenchid)", r"(?:vacature|functie)[^.]{0,40}(?:niet meer|verlopen|gesloten|vervuld)",
    r"(?:oferta|ogłoszenie|rekrutacja)[^.]{0,40}(?:nieaktualn|wygasł|zakończ|archiwaln|nie jest już)", r"(?:nabídka|pozice|inzerát|místo)[^.]{0,40}"
    r"(?:již není|není aktivní|neaktuální|obsazen|vypršel|byla ukončena|už není|neexistuje)", r"(?:ponuka|pozícia|inzerát)[^.]{0,40}(?:už nie|nie je "
    r"|neaktuálna|obsadená)", r"(?:annonsen|tjänsten|jobbet|stillingen|utlysningen)[^.]{0,40}(?:inte längre|utgått|stängd|ikke lenger|ikke længere|utløpt|"
    r"udløbet|besat|avpublicerad)", r"(?:вакансия|объявление)[^.]{0,40}(?:в архиве|закрыта|неактивн|удалена|больше не)", r"募集(?:は|を)?(?:終了|締め切)",
    r"(?:掲載|受付|応募)(?:は|が|を)?終了", r"職位已(?:關閉|關|下架)", r"(?:职位|岗位|招聘)已?(?:关闭|下线|下架|过期|结束|停止)", r"(?:채용|모집|공고)[^.]{0,12}(?:마감|종료)",
    r"ilan[^.]{0,30}(?:yayından|kapanmış|süresi dol)", r"الوظيفة[^.]{0,20}(?:مغلقة|غير متاحة|منتهية)",
)  # fmt: skip

# Headings below which other jobs begin.
SIMILAR = _any(
    r"(?:recevoir|ces) (?:les |d['’])?(?:offres|annonces)", r"sprawdź podobne", r"精选职位", r"推荐职位", r"explore more", r"suggested topics", r"weitere angebote", r"việc làm",
    r"看过", r"看了", r"more jobs", r"annunci simili", r"vagas semelhantes", r"andere vacatures", r"fler jobb", r"liknande",
    r"be careful", r"beware of", r"stay safe", r"(?:job )?safety tips", r"(?:recent|latest) (?:posts?|news)", r"leave a (?:reply|comment)", r"people also (?:viewed|searched)", r"似ている求人", r"その他の?求人", r"benzer", r"samankaltais", r"flere stillinger", r"podobné",
    r"(?:similar|related|recommended|other|more|further|suggested|latest|featured|recent)\s+(?:jobs?|positions?|vacanc|opening|roles?|offers?|opportunit|careers?|listings?)",
    r"(?:jobs|positions|roles)\s+(?:you (?:may|might)|like this|similar)", r"you (?:may|might) (?:also )?(?:like|be interested)",
    r"people (?:also|who) (?:viewed|applied|searched)", r"more jobs? (?:at|from|in|by)", r"see (?:more|all) (?:jobs|open)", r"similar searches",
    r"explore (?:more|other|similar)", r"(?:ähnliche|weitere|passende|andere) (?:jobs|stellen|angebote|positionen)", r"das könnte (?:sie|dich)",
    r"(?:offres?|emplois?|annonces?|postes?) (?:similaires?|associée?s|liée?s)", r"(?:autres|plus d['’]) ?(?:offres|emplois|postes|annonces)",
    r"(?:ofertas|empleos|vacantes|vagas) (?:similares|relacionad|semelhantes|parecid)", r"otras (?:ofertas|vacantes)", r"outras vagas",
    r"(?:offerte|annunci) simili", r"altre offerte", r"(?:vergelijkbare|soortgelijke|andere|meer) (?:vacatures|functies|banen)",
    r"podobne (?:oferty|ogłoszenia)", r"(?:podobné|další|ostatní) (?:nabídky|pozice|pracovní|inzeráty|volná)", r"podobné (?:ponuky|práce)",
    r"(?:liknande|fler|andra) (?:jobb|tjänster|annonser)", r"(?:lignende|flere|andre) (?:stillinger|job|jobb)", r"samankaltais", r"hasonló állás",
    r"joburi similare", r"(?:похожие|другие) вакансии", r"схожі вакансії", r"benzer (?:iş|ilan)", r"類似(?:の|した)?(?:求人|仕事)", r"関連(?:する)?求人", r"おすすめの?求人",
    r"(?:相似|类似|相关|推荐|其他)(?:职位|岗位|工作)", r"(?:相似|類似|相關|推薦|其他)(?:職缺|工作|職位)", r"(?:유사|추천|비슷한|다른)\s?(?:공고|채용|포지션)", r"وظائف (?:مشابهة|ذات صلة|أخرى)",
    r"משרות (?:דומות|נוספות)", r"việc làm (?:tương tự|khác)", r"งานที่(?:คล้าย|เกี่ยวข้อง)",
)  # fmt: skip

# Short whole lines that belong to the site around a posting.
CHROME = _any(
    r"apply(?: now| here| online| today| for (?:this|the) (?:job|position|role)(?: online)?| to (?:the )?position| for job| to (?:this )?job| with \w+| on company (?:website|site))?!?",
    r"(?:submit|start|send|complete|begin)(?: (?:your|an|my))? application", r"(?:refer|send|e-?mail)(?: (?:this job|it))? to (?:a )?(?:friend|colleague).{0,20}", r"refer a friend", r"add to (?:my )?(?:job )?(?:cart|favou?rites|wish ?list|basket)", r"(?:use|apply with|autofill with)(?: my)? \w+ (?:profile|r[ée]sum[ée])", r"(?:hiring|profile|salary|company) insights", r"(?:create|get) (?:an )?alert", r"easy apply", r"i['’]m interested", r"save(?: (?:this )?job)?",
    r"saved", r"share(?: (?:this )?(?:job|position|role|posting))?:?", r"share (?:via|on|by|with) \w+", r"tweet", r"(?:copy|get) link", r"print(?: (?:this )?(?:page|job))?",
    r"(?:back|return) to .{0,30}", r"(?:view|see|browse|show) (?:all|more|other|our|open)\b.{0,40}", r"show (?:more|less)", r"read more", r"load more", r"report (?:this )?(?:job|listing|ad)",
    r"sign (?:in|up)(?: .{0,40})?", r"log ?in(?: .{0,40})?", r"join now", r"register", r"forgot (?:your )?password\??", r"(?:email|e-mail)(?: (?:me|address|this job).{0,30})?", r"password.{0,20}",
    r"(?:create|set|get|sign up for) (?:a )?(?:job )?alerts?.{0,40}", r"jobs? powered by.{0,30}", r"powered by.{0,30}", r"(?:cookie|privacy) (?:settings|policy|preferences|notice|statement)",
    r"terms(?: (?:of (?:use|service)|and conditions|& conditions))?", r"(?:all rights reserved|(?:copyright )?©.{0,80}|copyright.{0,80})", r"skip to .{0,30}", r"menu", r"close", r"(?:all|our|open|search) (?:jobs|positions|vacancies|roles)", r"about(?: us)?", r"contact(?: us)?", r"blog", r"(?:my )?(?:profile|account)", r"search", r"home", r"careers", r"jobs",
    r"voluntary self-identification.{0,40}", r"loading\W*", r"please wait\W*", r"\d+ applicants?", r"be among the first \d+ applicants?", r"(?:facebook|twitter|linkedin|instagram|xing|whatsapp|youtube|e-?mail|x)",
    r"気になる(?:リスト)?.{0,10}", r"応募(?:フォーム|画面|ページ|手続き).{0,12}", r"(?:立即|马上|在线)沟通", r"قدم الآن", r"شارك .{0,20}", r"download .{0,60}", r"(?:télécharger|herunterladen|descargar) .{0,50}", r"zur bewerbung", r"merken", r"nộp hồ sơ", r"book tickets", r"email me jobs like this", r"job listings?", r"(?:denunciar|signaler|report|anmäl|melden|zgłoś|segnala)(?: .{0,25})?", r"shortlist", r"spara annons\w*", r"candidatar-me", r"online bewerben", r"direct solliciteren", r"deel deze .{0,20}", r"엔트리|즉시지원|스크랩", r"エントリーはこちら", r"שלח(?:ו|י)? קורות חיים", r"відгукнутися", r"立即投递", r"odpoved\w*(?: na .{0,20})?", r"datenschutz\w*", r"(?:webmaster|last (?:updated|modified)).{0,60}", r"webmaster.{0,80}", r"best of(?: \[\?\])?", r"bewerben sie sich(?: jetzt)?.{0,20}", r"inscribirme.{0,30}", r"søk på stillingen", r"lagre annonsen", r"تقدم ل.{0,30}", r"quick apply", r"register to apply", r"accessibility(?: statement)?", r"ich bin interessiert", r"job merken", r"gehalt anzeigen", r"(?:jetzt |online )?bewerben", r"jetzt online bewerben", r"zurück.{0,30}", r"(?:job|stelle) (?:merken|speichern|teilen|drucken)", r"teilen", r"drucken", r"impressum", r"datenschutz(?:erklärung)?", r"mehr anzeigen", r"weitere(?:lesen)?",
    r"postuler.{0,30}", r"je postule", r"partager.{0,20}", r"imprimer", r"retour.{0,30}", r"mentions légales.{0,20}", r"voir (?:plus|toutes).{0,30}", r"sauvegarder", r"déposer mon cv", r"mon espace.{0,30}",
    r"inscribirme", r"solicitar(?: .{0,20})?", r"compartir", r"volver.{0,30}", r"candidatar-se", r"compartilhar", r"candidati(?: ora)?", r"condividi", r"solliciteer(?: (?:nu|direct))?", r"delen", r"terug.{0,30}",
    r"aplikuj(?: teraz)?", r"udostępnij", r"zapisz", r"odpovědět", r"sdílet.{0,20}", r"vytisknout", r"tisk", r"přidat do oblíbených", r"vytvořit si životopis", r"poslat.{0,30}e-?mail", r"uložit(?: .{0,20})?", r"zpět.{0,30}", r"přihlásit(?: se)?",
    r"zobrazit více", r"odpovedať", r"zdieľať", r"ansök(?: nu| här)?", r"dela", r"søk(?: på stillingen| nå)?", r"søg stillingen", r"hae paikkaa", r"jelentkezem", r"aplică(?: acum)?", r"откликнуться", r"поделиться", r"başvur", r"応募する", r"エントリー(?:する)?",
    r"(?:υποβολή|υποβάλετε|αποστολή) .{0,30}", r"הגש(?:ת|י|ו)? מועמדות", r"話を聞きに行きたい", r"入?社?지원(?:하기)?|입사지원", r"(?:立即|马上)?(?:申请|投递)(?:职位|简历)?",
    r"立即(?:申请|应聘|投递)", r"分享", r"收藏", r"我要應徵", r"지원하기", r"공유하기", r"تقدم الآن", r"شارك",
    whole=True,
)  # fmt: skip

WALL = _any(
    r"(?:verif\w+|prov(?:e|ing)|confirm\w*|check(?:ing)?)(?: that| if)? you(?:['’]re| are) (?:a (?:real )?(?:human|person)|human|real|not a (?:ro)?bot)", r"help us (?:to )?protect", r"candidate (?:sign|log)[- ]?in",
    r"please enable js\b", r"disable any ad ?blocker", r"ログインが必要", r"로그인이 필요", r"请(?:先)?登录", r"just a moment", r"verify(?:ing)? (?:that )?you are (?:a )?human", r"are you (?:a )?(?:robot|human)", r"i['’]?m not a robot", r"enable javascript and cookies to continue",
    r"access (?:to this page has been )?denied", r"attention required", r"checking your browser", r"unusual (?:traffic|activity)", r"pardon our interruption", r"request unsuccessful",
    r"you have been blocked", r"bot (?:detection|protection)", r"captcha", r"security (?:check|verification)", r"press (?:&|and) hold", r"ddos protection", r"please (?:enable|turn on) cookies",
    r"join linkedin", r"sign (?:in|up) to (?:view|continue|see|access)", r"log ?in to (?:view|continue|see|access)", r"you (?:must|need to) (?:be logged|log|sign) ?in", r"temporarily (?:blocked|restricted)",
    r"forbidden", r"bitte (?:melden sie sich|bestätigen sie).{0,40}", r"sicherheitsüberprüfung", r"vérification de sécurité", r"robot check", r"sign up \| ", r"(?:ověření|overenie), že nejste", r"access blocked", r"(?:melden sie sich|connectez-vous|inicia sesión|přihlaste se|zaloguj się),? (?:um|pour|para|pro|aby)",
)  # fmt: skip
CONSENT = _any(
    r"(?:value|respect|respektieren|respectons|valoramos|rispettiamo|respecteren|szanujemy|respektujeme|värnar)[^.]{0,30}(?:privacy|privatsphäre|vie privée|privacidad|prywatno|soukromí|integritet)", r"your privacy (?:matters|choices)", r"(?:accept|alle|tout|todas?|tutti|wszystk\w+|všechny|vše) ?(?:all|akzeptieren|accepter|aceptar|accetta|accepteren|przyjmij)?[^.]{0,12}cookies",
    r"accept all", r"alle akzeptieren", r"tout accepter", r"aceptar tod", r"accetta tutt", r"alles accepteren", r"přijmout vše", r"zaakceptuj wszystk", r"godkänn alla", r"before you continue", r"\d+ (?:partners?|partner|partenaires|socios)\b", r"(?:uses?|verwende[nt]?|utilis(?:e|ons)|používá|usa|utiliza)[^.]{0,30}cookies", r"cookies? (?:consent|einstellungen)",
)  # fmt: skip

BROKEN = _any(
    r"fatal error", r"stack ?trace", r"internal server error", r"uncaught (?:exception|error)", r"traceback \(most recent", r"database error", r"service unavailable", r"bad gateway", r"server error in",
    r"parse error: syntax", r"page (?:could )?not (?:be )?found", r"\b404\b.{0,20}(?:not found|error)?", r"seite (?:wurde )?nicht gefunden", r"page (?:introuvable|non trouvée)", r"página no encontrada", r"stránka (?:nebyla )?nenalezena",
)  # fmt: skip

LISTING = _any(
    r"^(?:all |our |current |open |latest )?(?:jobs?|careers?|vacancies|open (?:positions|roles|jobs)|openings|job (?:openings|search|listings?|board))(?: (?:at|in|with|for) .{1,60})?$",
    r"^\d[\d,.]* .{0,40}(?:jobs?|vacancies|stellen|offres|ofertas|vacatures)\b", r"^(?:stellenangebote|offene stellen|karriere|offres d['’]emploi|nos offres|ofertas de (?:empleo|trabajo)|vagas|vacatures|oferty pracy|nabídky práce|volná místa|lediga jobb|ledige stillinger|вакансии|求人一覧|职位列表)\b",
    r"(?:browse|search|explore|find) (?:all |our |open )?(?:jobs|roles|positions|openings|careers)", r"(?:current|open) (?:openings|positions|vacancies|roles)",
)  # fmt: skip

PLACE_LABEL = _any(
    r"المدينة", r"موقع العمل", r"địa điểm.{0,20}",
    r"지역", r"근무위치", r"kommun", r"komune", r"sede di lavoro", r"localidade", r"town", r"מיקום המשרה", r"регіон",
    r"(?:work )?base(?: location)?", r"job locations?", r"place of (?:employment|performance)",
    r"(?:duty|work) (?:station|site|city)", r"(?:primary|main) (?:location|site|workplace)", r"(?:上班|工作|办公)地[址点點]", r"工作城市", r"勤務エリア", r"근무\s?지역?", r"מקום(?: עבודה| המשרה)?", r"אזור", r"τόπος(?: εργασίας)?", r"περιοχή", r"месторасположение", r"регион", r"мiсто", r"munkahely", r"pracovisko", r"miejscowość", r"arbeitsplatz", r"arbeitsstätte", r"campus", r"office",
    r"(?:job |work |office |primary |posting )?locations?(?: options)?", r"based in", r"city", r"where", r"place of work", r"workplace", r"(?:arbeits|einsatz|dienst)ort", r"standorte?", r"ort", r"lieu(?: de travail)?", r"localisation", r"ville", r"ubicación", r"lugar(?: de trabajo)?", r"localidad",
    r"ciudad", r"localização", r"local(?: de trabalho)?", r"cidade", r"sede(?: di lavoro)?", r"luogo(?: di lavoro)?", r"città", r"(?:werk)?locatie", r"standplaats", r"plaats", r"lokalizacja", r"miejsce pracy", r"miasto", r"místo (?:výkonu )?(?:práce|pracoviště)", r"lokalita", r"adresa", r"address",
    r"miesto (?:výkonu )?práce", r"(?:placerings|arbets|studie)?ort", r"plats", r"arbeids?sted", r"sted", r"arbejdssted", r"sijainti", r"paikkakunta", r"munkavégzés helye", r"helyszín", r"locație", r"oraș", r"место работы", r"город", r"адрес", r"місце роботи", r"місто", r"konum", r"şehir", r"勤務地", r"勤務場所",
    r"工作地[点點]", r"地[点點]", r"근무지역?", r"근무\s?장소", r"الموقع", r"مكان العمل", r"מיקום", r"địa điểm(?: làm việc)?", r"lokasi", r"สถานที่(?:ทำงาน)?", r"τοποθεσία", whole=True,
)  # fmt: skip
COMPANY_LABEL = _any(
    r"azienda", r"компанія", r"роботодавець", r"empregador", r"organizace", r"会社", r"기관명",
    r"(?:hiring )?(?:agency|institution|department of)", r"school", r"employer name", r"einrichtung", r"dienststelle", r"organisme", r"établissement", r"ente", r"institution", r"運営会社", r"公司名称", r"用人单位", r"기업", r"회사\s?이름", r"שם החברה", r"معلومات الشركة|جهة العمل|صاحب العمل", r"εργοδότης",
    r"company(?: name)?", r"employer", r"hiring (?:company|organi[sz]ation)", r"organi[sz]ation", r"client", r"arbeitgeber", r"unternehmen", r"firma", r"entreprise", r"employeur", r"société", r"empresa", r"compañía", r"azienda", r"bedrijf", r"werkgever", r"pracodawca", r"společnost", r"zaměstnavatel",
    r"spoločnosť", r"zamestnávateľ", r"företag", r"arbetsgivare", r"arbeidsgiver", r"arbejdsgiver", r"virksomhed", r"yritys", r"työnantaja", r"cég", r"munkáltató", r"companie", r"angajator", r"компания", r"работодатель", r"компанія", r"şirket", r"会社名?", r"企業名", r"公司(?:名称|名稱)?", r"회사(?:명)?", r"기업명", r"الشركة", r"חברה", r"công ty", r"perusahaan", r"บริษัท", r"εταιρ[εί]ία", whole=True,
)  # fmt: skip
#: What articles about work are called.
ARTICLE = _any(
    r"^how to\b", r"^become an? ", r"\b(?:courses?|bootcamp|webinar)$", r"^\d+ (?:best |top |great |common )?(?:tips|ways|things|mistakes|questions|reasons|skills)", r"^(?:why|what is|what does|what are|when to|guide to|the ultimate guide)\b", r"interview questions", r"(?:cv|résumé|resume|cover letter) (?:examples?|templates?|samples?|tips)", r"salary guide", r"^comment (?:rédiger|écrire|réussir)", r"^(?:wie|so) (?:man|schreib|bewirb|gelingt|werden)", r"^cómo ", r"^come (?:scrivere|diventare)", r"^jak (?:napsat|napisać|zostać)", r"^hoe (?:schrijf|word)",
)  # fmt: skip
DEPARTMENT = _any(
    r"(?:software |data |product |hardware )?engineering", r"sales(?: (?:&|and) marketing)?", r"marketing", r"operations?", r"(?:field|business|people|customer|clinical|retail|store) \w+", r"finance(?: (?:&|and) \w+)?", r"accounting", r"legal", r"human resources", r"hr", r"people(?: (?:&|and) \w+)?", r"design", r"product(?: management)?", r"support", r"technology", r"it", r"information technology", r"research(?: (?:&|and) development)?", r"r&d", r"science", r"security", r"logistics", r"manufacturing", r"production", r"quality(?: assurance)?", r"administration", r"procurement", r"supply chain", r"\w+ resources", r"\w+ services", r"vertrieb", r"entwicklung", r"produktion", r"verwaltung", r"technik", r"ventes", r"informatique", r"ventas", r"kitchen", r"nursing", r"education", r"health ?care", whole=True,
)  # fmt: skip
TITLE_LABEL = _any(
    r"(?:job |position |role )?title", r"position", r"role", r"job", r"stelle(?:nbezeichnung)?", r"position(?:stitel)?", r"poste", r"intitulé(?: du poste)?", r"puesto", r"cargo", r"posizione", r"ruolo", r"functie", r"stanowisko", r"pozice", r"pozícia", r"tjänst", r"stilling", r"職種", r"募集職種", r"职位(?:名称)?", r"職位(?:名稱)?", r"직무", r"المسمى الوظيفي", whole=True,
)  # fmt: skip
PAY_LABEL = _any(
    r"(?:base |annual |expected )?salary(?: range)?", r"(?:pay|compensation)(?: range)?", r"gehalt", r"salaire", r"rémunération", r"salario", r"salário", r"retribuzione", r"salaris", r"wynagrodzenie", r"plat", r"mzda", r"lön", r"lønn", r"løn", r"зарплата", r"給与", r"年収", r"月給", r"薪[资資酬]", r"연봉", r"급여", r"الراتب", whole=True,
)  # fmt: skip
KIND_LABEL = _any(
    r"(?:employment|job|contract|work) (?:type|form)", r"commitment", r"contract", r"schedule", r"(?:beschäftigungs|anstellungs|vertrags)art", r"arbeitszeit", r"type de (?:contrat|poste|emploi)", r"contrat", r"tipo de (?:contrato|empleo|jornada)", r"jornada", r"tipo di contratto", r"contratto", r"dienstverband", r"rodzaj umowy", r"wymiar pracy", r"typ (?:pracovního poměru|úvazku|smlouvy)", r"druh (?:zaměstnání|práce)", r"anställningsform", r"雇用形態", r"工作性质", r"고용\s?형태", r"нужност", r"тип занятости", whole=True,
)  # fmt: skip

_EMPLOYMENT = (
    r"full[- ]?time", r"part[- ]?time", r"contract(?:or)?", r"permanent", r"temporary", r"intern(?:ship)?", r"freelance", r"seasonal", r"fixed[- ]term", r"vollzeit", r"teilzeit", r"festanstellung", r"unbefristet", r"befristet", r"werkstudent(?:in)?", r"praktikum", r"cdi", r"cdd", r"stage", r"alternance", r"intérim",
    r"temps plein", r"temps partiel", r"jornada completa", r"media jornada", r"tiempo completo", r"indefinido", r"tempo (?:pieno|indeterminato|determinato|integral)", r"clt", r"pj", r"voltijd", r"deeltijd", r"fulltime", r"parttime", r"pełny etat", r"umowa o pracę", r"b2b", r"plný úvazek", r"zkrácený úvazek", r"hpp", r"dpp", r"dpč", r"heltid", r"deltid",
    r"tillsvidare", r"fast", r"полная занятость", r"正社員", r"契約社員", r"アルバイト", r"パート", r"派遣社員", r"全职", r"兼职", r"实习", r"全職", r"정규직", r"계약직", r"دوام كامل",
)  # fmt: skip
EMPLOYMENT = _any(
    rf"(?:{'|'.join(_EMPLOYMENT)})(?:(?:\s*(?:/|,|&|oder|und|or|and|ou|et|o|y|e|of|en|lub|nebo|eller)\s*)(?:{'|'.join(_EMPLOYMENT)}))*",
    whole=True,
)
#: When, how long and how much one works: facts beside a posting's place, and never a place or a company.
TERMS = _any(
    r"ab sofort|asap|immediate(?:ly)?|dès que possible|per direct|zum nächstmöglichen zeitpunkt|ab \d.{0,20}", r"\d+(?:[,.]\d+)?(?: ?[-–] ?\d+(?:[,.]\d+)?)? ?(?:uur|hours?|hrs?|h|std\.?|stunden|heures|timmar|timer|tuntia|godzin|hodin)\b.{0,20}", r"(?:posted|published|erschienen|publié|publicado|actualisé|zverejnené).{0,40}", r"(?:mit|ohne) berufserfahrung", r"\d+ ?(?:[-–+] ?\d*)? ?(?:years?|jahre|ans|años|anni|lat|let|rok\w*|年|년).{0,20}", r"\w+ level", r"entry[- ]level|mid[- ]level|senior|junior|experienced|graduate", r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d", whole=True,
)  # fmt: skip

REMOTE = _any(
    r"(?:fully |100 ?% )?remote(?: work| job| position| only|[- ]first)?", r"work from (?:home|anywhere)", r"anywhere", r"worldwide", r"telecommute", r"home[- ]?office", r"télétravail", r"teletrabajo", r"remoto", r"da remoto", r"thuiswerk", r"zdalna", r"práce z domova", r"distans", r"フルリモート", r"リモート(?:可|ワーク)?", r"远程", r"遠端", r"재택(?:근무)?", r"удал[её]нн", whole=True,
)  # fmt: skip

PRESENCE = _any(
    r"hybrid\w*",
    r"on[- ]?site",
    r"in[- ]office",
    r"vor ort",
    r"sur site",
    r"présentiel",
    r"presencial",
    r"op locatie",
    r"stacjonarn\w+",
    whole=True,
)

LEGAL_FORM = re.compile(
    r"(?:^(?:株式会社|有限会社|合同会社)\S+|\S+(?:株式会社|有限公司|集团|集團|（株）|\(株\)|주식회사|㈜|\(주\))$|^(?:주식회사 ?|㈜ ?|\(주\) ?|شركة )\S+"
    r"|\b(?:GmbH(?: & Co\.? KGa?A?)?|AG|SE|KG|KGaA|OHG|e\.\s?V\.|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|PLC|plc|LLP|Corp\.?|Corporation|s\.\s?r\.\s?o\.|a\.\s?s\.|S\.A\.S?\.?|SAS|SARL"
    r"|S\.L\.U?\.?|S\.p\.A\.?|SpA|S\.r\.l\.?|B\.V\.|N\.V\.|Oy|Oyj|AB|ASA|AS|A/S|ApS|Sp\. z o\.\s?o\.|Kft\.?|Zrt\.?|S\.R\.L\.|Pty\.? Ltd\.?|Pte\.? Ltd\.?|Pvt\.? Ltd\.?|d\.o\.o\.|ООО|ЗАО|АО|ТОВ|A\.Ş\.|Ltda\.?|Lda\.?|gGmbH|ApS|Α\.Ε\.|Ε\.Π\.Ε\.|ТОВ|SIA|UAB|OÜ|SRL|Sdn\.? Bhd\.?|בע.מ)(?=$|[\s,.)]))"
)
MONEY = re.compile(
    r"(?:[€$£¥₹₽₩]|\b(?:USD|EUR|GBP|CHF|CZK|PLN|SEK|NOK|DKK|HUF|JPY|INR|CAD|AUD|Kč|zł|kr)\b)\s?\d[\d.,\s\u00a0k]*|\d[\d.,\s\u00a0]*k?\s?(?:[€$£¥₹₽₩]|(?:USD|EUR|GBP|CHF|CZK|PLN|SEK|NOK|DKK|HUF|JPY|INR|CAD|AUD|Kč|zł|kr|万円|円|元)(?!\w))",
    re.I,
)
AGGREGATORS = _any(
    r"linkedin", r"indeed(?:\.\w+)?", r"glassdoor", r"stepstone(?:\.\w+)?", r"monster(?:\.\w+)?", r"xing", r"jobs\.cz", r"prace\.cz", r"hellowork", r"apec(?:\.fr)?", r"welcome to the jungle", r"france travail", r"infojobs(?:\.\w+)?", r"we work remotely", r"remote ?ok", r"remotive", r"stack overflow(?: jobs)?",
    r"startupjobs(?:\.cz)?", r"wellfound", r"angellist(?: talent)?", r"ziprecruiter", r"dice(?:\.com)?", r"builtin(?: .*)?", r"built in(?: .*)?", r"reed(?:\.co\.uk)?", r"totaljobs", r"pracuj(?:\.pl)?", r"nofluffjobs", r"justjoin\.?it", r"profesia(?:\.sk)?", r"karriere\.at", r"jobs\.ch", r"jobindex", r"finn\.no", r"hh\.ru", r"rabota\.ua", r"djinni",
    r"naukri(?:\.com)?", r"seek", r"jobstreet", r"wantedly", r"green", r"rikunabi", r"doda", r"マイナビ", r"リクナビ", r"51job", r"boss直聘", r"104人力銀行", r"saramin", r"jobkorea", r"lever", r"greenhouse", r"ashby", r"workable", r"workday", r"smartrecruiters", r"recruitee", r"teamtailor", r"personio", r"bamboohr", r"breezy(?: hr)?", r"jobvite", r"icims", r"taleo", r"successfactors",
    r"(?:work|join|working) (?:with|for|at) us", r"join us", r"jobsuche.{0,20}", r"job (?:advert|ad|announcement|posting|description|listing|opening|vacancy|view)", r"vacancy(?: details?)?", r"recruitment", r"job application", r"oferta de empleo", r"offre d['’]emploi", r"oferta pracy", r"stellenanzeige", r"stellendetails?", r"vacature", r"finn\.no", r"duunitori", r"kariyer", r"bayt(?:\.com)?", r"board", r"転職サイト",
    r"jobs?", r"careers?", r"career(?:s)? (?:page|site|portal)", r"job board", r"karriere", r"stellenangebote?", r"vacancies", r"home", r"apply", r"job details?", r"job offers?", r"emploi", r"offres? d['’]emploi", r"recrutement", r"detail pozice", r"úvod", r"求人", r"採用情報", r"募集要項", r"招聘", r"採用", whole=True,
)  # fmt: skip
