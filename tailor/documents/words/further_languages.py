"""Words of further languages in which résumés are read: Swedish, Danish, Norwegian, Finnish, Turkish, Czech, Ukrainian,
Romanian, Hungarian, Hebrew, Korean and Greek.
"""

from typing import Final

#: Headings by section, `;`-separated.
HEADINGS: Final = {
    "summary": """
        sammanfattning; om mig; profil och mål; resumé; om meg; profiili; tiivistelmä; minusta; tietoa minusta; özet;
        hakkımda; profil özeti; kariyer hedefi; kişisel özet; profesyonel özet; shrnutí; o mně; profesní profil;
        про себе; резюме; мета; despre mine; rezumat; profil profesional; összefoglaló; bemutatkozás; rólam;
        תקציר; אודות; על עצמי; פרופיל; פרופיל מקצועי; תקציר מקצועי; 자기소개; 소개; 요약; 경력요약; 경력 요약;
        προφίλ; επαγγελματικό προφίλ; περίληψη; σχετικά με εμένα
    """,
    "work": """
        arbetslivserfarenhet; erfarenhet; job erfarenhet; jobberfaring; staj; stajlar; stajlarım;
        staj deneyimi; locuri de muncă;
        arbetserfarenhet; yrkeserfarenhet; anställningar; tidigare anställningar;
        erhvervserfaring; erfaring; joberfaring; arbejdserfaring; ansættelser; arbeidserfaring; yrkeserfaring;
        työkokemus; työhistoria; kokemus; iş deneyimi; iş tecrübesi; deneyim; deneyimler; iş deneyimleri; tecrübe;
        mesleki deneyim; iş geçmişi; pracovní zkušenosti; praxe; zkušenosti; profesní zkušenosti; zaměstnání;
        досвід; досвід роботи; професійний досвід; трудова діяльність; experiență; experiența profesională;
        experiență profesională; experiența; munkatapasztalat; szakmai tapasztalat; tapasztalat; munkahelyek;
        ניסיון; ניסיון תעסוקתי; ניסיון מקצועי; תעסוקה; נסיון תעסוקתי; נסיון מקצועי; 경력; 경력사항; 경력 사항;
        경험; 직장 경력; 근무 경력; 업무 경험; 주요경력; 주요 경력; 근무경력; 업무경력; 직무경력; 인턴; 인턴 경험;
        kinh nghiệm làm việc; pengalaman kerja;
        επαγγελματική εμπειρία; εργασιακή εμπειρία; εμπειρία; προϋπηρεσία
    """,
    "education": """
        utbildning; utbildningar; studier; akademisk bakgrund; uddannelse; uddannelser; utdanning; utdannelse;
        koulutus; opinnot; tutkinnot; koulutustausta; eğitim; eğitim bilgileri; öğrenim; eğitim durumu;
        vzdělání; studium; osvita; освіта; навчання; educație; studii; educație și formare;
        educație și formare profesională; tanulmányok; végzettség;
        iskolai végzettség; השכלה; לימודים; השכלה אקדמית; 학력; 학력사항; 학력 사항; 교육;
        εκπαίδευση; σπουδές; μόρφωση; εκπαίδευση και κατάρτιση
    """,
    "skills": """
        знання і навички; знання та навички; навички та вміння; it; edb; it-kundskaber; kompetenser; färdigheter;
        kunskaper; kompetens; tekniska färdigheter; datakunskaper; kompetencer; færdigheder;
        it-kompetencer; kompetanse; ferdigheter; kvalifikationer; osaaminen; taidot; teknologiat; tekniset taidot;
        it-taidot; yetenekler; beceriler; yetkinlikler; teknik beceriler; bilgisayar becerileri; bilgisayar bilgisi;
        dovednosti;         znalosti; znalosti a dovednosti; schopnosti; навички; уміння; професійні навички;
        ключові навички; технології;
        competențe; abilități; aptitudini; competențe digitale; competențe tehnice; készségek; ismeretek;
        szakmai ismeretek; כישורים; מיומנויות; כישורי מחשב;
        ידע טכני; טכנולוגיות; יישומי מחשב; 기술; 보유 기술; 기술 스택; 보유기술; 스킬; 역량; 핵심역량; 핵심 역량;
        나의 스킬; 핵심역량 / 강점;
        δεξιότητες; τεχνικές δεξιότητες; ικανότητες; γνώσεις
    """,
    "languages": """
        språk; språkkunskaper; sprog; sprogkundskaber; kielitaito; kielet; diller; yabancı dil; yabancı diller;
        dil bilgisi; dil; jazyky; jazykové znalosti; мови; знання мов; володіння мовами;
        limbi; limbi străine; competențe lingvistice; jazykové kompetence; jazykové kompetencie; nyelvek; nyelvismeret;
        nyelvtudás; שפות; ידיעת שפות; 외국어; 언어; 어학;
        γλώσσες; ξένες γλώσσες; γλωσσικές δεξιότητες
    """,
    "projects": """
        projekt; projekter; prosjekter; prosjekt; projektit; projeler; proje; проєкти; проекти; proiecte; projektek;
        פרויקטים; פרוייקטים; 프로젝트; 프로젝트 경험; 주요 프로젝트; 주요 수행프로젝트; 수행 프로젝트;
        기타 프로젝트; 프로젝트 상세;
        기타 프로젝트 상세; mina projekt;
        έργα; προσωπικά έργα
    """,
    "certificates": """
        certifikat; certifieringar; kurser; kurser och certifikat; certificeringer; certifikater;
        kurser og certifikater; certifikater og kurser; sertifikater; sertifikat; kurs; kurs og sertifikater;
        pätevyydet; luvat ja pätevyydet; pätevyydet ja kortit; kortit ja luvat;
        sertifikaatit; kurssit; sertifikalar; kurslar; kurslar ve sertifikalar; certifikáty; kurzy;
        kurzy a certifikáty;
        сертифікати; курси; додаткова освіта; курси та тренінги;
        certificări; cursuri; tanúsítványok; tanfolyamok; תעודות; קורסים; הסמכות; קורסים והסמכות;
        자격증; 자격 사항; 자격사항;
        πιστοποιήσεις; πιστοποιητικά; σεμινάρια
    """,
    "awards": """
        utmärkelser; priser; utmerkelser; palkinnot; ödüller; ocenění; нагороди; досягнення; premii; díjak; פרסים;
        הישגים; 수상; 수상경력; 수상 경력;
        διακρίσεις; βραβεία
    """,
    "volunteer": """
        föreningsliv; ideellt arbete; ideellt engagemang; volontärarbete; frivilligt arbejde; frivilligarbejde;
        frivillig; frivillig arbeid; frivillighet; foreningsarbejde; verv; vapaaehtoistyö; luottamustoimet;
        gönüllülük; gönüllü çalışmalar; dobrovolnictví; волонтерство; voluntariat; önkéntesség; התנדבות; 봉사활동;
        봉사 활동;
        εθελοντισμός; εθελοντική εργασία; εθελοντικό έργο
    """,
    "publications": """
        publikationer; publikasjoner; julkaisut; yayınlar; publikace; публікації; publicații; publikációk; פרסומים;
        논문; 출판물;
        δημοσιεύσεις
    """,
    "interests": """
        intressen; fritidsintressen; fritid; fritidsinteresser; interesser; kiinnostuksen kohteet; harrastukset;
        ilgi alanları; hobiler; zájmy; koníčky; záliby;
        zájmy a koníčky; інтереси; хобі; захоплення; interese; hobby-uri;
        érdeklődés; תחביבים; תחומי עניין; 취미; 관심사;
        ενδιαφέροντα; χόμπι
    """,
    "references": """
        referenser; referencer; referanser; suosittelijat; referanslar; doporučení; рекомендації; referințe;
        referenciák;        ממליצים; המלצות; 추천인;
        συστάσεις
    """,
    "contact": """
        기본사항; 인적사항; kontaktuppgifter; personuppgifter; kontaktoplysninger; personlige oplysninger;
        kontaktinformasjon;
        personalia; yhteystiedot; henkilötiedot; iletişim; iletişim bilgileri; kişisel bilgiler; kontaktní údaje;
        osobní údaje; контакти; контактна інформація; особисті дані; date personale; informații personale;
        elérhetőség; elérhetőségek; személyes adatok; פרטים אישיים; פרטי קשר; יצירת קשר; 연락처; 인적사항; 인적 사항;
        개인정보;
        στοιχεία επικοινωνίας; επικοινωνία; προσωπικά στοιχεία
    """,
    "sections": """
        körkort; övrigt; övriga uppgifter; kørekort; øvrigt; førerkort; annet; ajokortti; muuta; muut tiedot; ehliyet;
        askerlik durumu; diğer; diğer bilgiler; řidičský průkaz; ostatní; інше; додаткова інформація; permis de
        conducere;        alte informații; jogosítvány; egyéb; שירות צבאי; שונות; מידע נוסף; 병역; 병역사항;
        특이사항; 기타
    """,
}

#: January to December by language, as `dates` has them.
MONTHS: Final = (
    (
        *("jan januari januar", "feb februari februar", "mars marts", "apr april", "maj mai", "jun juni", "jul juli"),
        *("aug augusti august", "sep sept september", "okt oktober", "nov november", "dec december des desember"),
    ),
    (
        *("tammikuu tammikuun tammi", "helmikuu helmikuun helmi", "maaliskuu maaliskuun maalis", "huhtikuu huhtikuun"),
        *("toukokuu toukokuun", "kesäkuu kesäkuun", "heinäkuu heinäkuun", "elokuu elokuun", "syyskuu syyskuun"),
        *("lokakuu lokakuun", "marraskuu marraskuun", "joulukuu joulukuun"),
    ),
    (
        *("ocak oca", "şubat şub", "mart", "nisan nis", "mayıs", "haziran haz", "temmuz tem", "ağustos ağu"),
        *("eylül eyl", "ekim eki", "kasım kas", "aralık"),
    ),
    (
        *("leden ledna", "únor února", "březen března", "duben dubna", "květen května", "červen června"),
        *("červenec července", "srpen srpna", "září", "říjen října", "listopad listopadu", "prosinec prosince"),
    ),
    (
        *("січень січня січ", "лютий лютого лют", "березень березня бер", "квітень квітня квіт", "травень травня трав"),
        *("червень червня черв", "липень липня лип", "серпень серпня серп", "вересень вересня вер"),
        *("жовтень жовтня жовт", "листопад листопада лист", "грудень грудня груд"),
    ),
    (
        *("ianuarie ian", "februarie", "martie", "aprilie", "mai", "iunie iun", "iulie iul", "august", "septembrie"),
        *("octombrie", "noiembrie", "decembrie"),
    ),
    (
        *(
            "január",
            "február febr",
            "március márc",
            "április ápr",
            "május máj",
            "június jún",
            "július júl",
            "augusztus",
            "szeptember szept",
        ),
        *("október", "november", "december"),
    ),
    (
        *("ינואר", "פברואר", "מרץ מרס", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר"),
        "דצמבר",
    ),
    (
        *("ιαν ιανουάριος ιανουαρίου", "φεβ φεβρουάριος φεβρουαρίου", "μαρ μάρτιος μαρτίου", "απρ απρίλιος απριλίου"),
        *("μαΐ μάιος μαΐου μάιο", "ιουν ιούνιος ιουνίου", "ιουλ ιούλιος ιουλίου", "αυγ αύγουστος αυγούστου"),
        *("σεπ σεπτέμβριος σεπτεμβρίου", "οκτ οκτώβριος οκτωβρίου", "νοε νοέμβριος νοεμβρίου"),
        "δεκ δεκέμβριος δεκεμβρίου",
    ),
    (
        *(
            "januari",
            "februari peb",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus agt",
            "september",
            "oktober okt",
        ),
        *("november nop", "desember des"),
    ),
    (
        *("siječanj siječnja januar", "veljača veljače februar", "ožujak ožujka mart", "travanj travnja april"),
        *("svibanj svibnja maj", "lipanj lipnja juni", "srpanj srpnja juli", "kolovoz kolovoza avgust"),
        *("rujan rujna septembar", "listopada oktobar", "studeni studenog studenoga novembar", "prosinac decembar"),
    ),
    (
        *("януари яну", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември"),
        "декември",
    ),
    (
        *("มกราคม ม.ค.", "กุมภาพันธ์ ก.พ.", "มีนาคม มี.ค.", "เมษายน เม.ย.", "พฤษภาคม พ.ค.", "มิถุนายน มิ.ย."),
        *("กรกฎาคม ก.ค.", "สิงหาคม ส.ค.", "กันยายน ก.ย.", "ตุลาคม ต.ค.", "พฤศจิกายน พ.ย.", "ธันวาคม ธ.ค."),
    ),
)
SEASONS: Final = (
    "vår våren sommaren sommer hösten höst efterår høst vinter kevät kesä syksy talvi ilkbahar yaz sonbahar"
)
#: What stands for today in a range, as a pattern.
PRESENT: Final = (
    r"pågående|nuvarande|tills vidare|idag|nuværende|i dag|nå|nåværende|dags dato|d\.d\.|nykyinen|nykyhetki|nyt"
    r"|jatkuu|günümüz|halen|devam(?: ediyor)?|bugün|şu an|současnost|současnosti|dosud|doposud|nyní|теперішній час"
    r"|дотепер|зараз|донині|prezent|jelenleg|jelen|היום|כיום|הווה|נוכחי|현재|재직 ?중|σήμερα|τώρα|παρόν"
)
SINCE: Final = "sedan|från|siden|fra|з|від|din|מאז"
UNTIL: Final = "till|til|do|עד"

TITLES: Final = """
projektledare ingenjör konsult lärare säljare utvecklare handläggare praktikant vikarie sommarvikarie sjuksköterska
undersköterska ekonom samordnare planerare rektor byggledare förvaltare receptionist kassör udvikler utvikler ingeniør
projektleder prosjektleder konsulent lærer sælger selger sygeplejerske sykepleier medarbejder medarbeider rådgiver
sjef chef leder kehittäjä ohjelmistokehittäjä insinööri johtaja päällikkö asiantuntija harjoittelija opettaja myyjä
sairaanhoitaja suunnittelija konsultti koordinaattori tutkija kesätyöntekijä mühendis mühendisi müdür müdürü uzman
uzmanı yönetici yöneticisi geliştirici geliştiricisi stajyer stajyeri asistan asistanı öğretmen öğretmeni danışman
danışmanı temsilcisi sorumlusu analist analisti mimar koordinatör koordinatörü şef şefi muhasebeci hemşire teknisyen
teknisyeni tekniker vývojář inženýr manažer vedoucí ředitel specialista konzultant učitel prodejce účetní stážista
analytik technik projektant розробник розробниця інженер менеджер менеджерка керівник директор спеціаліст фахівець
аналітик консультант бухгалтер вчитель викладач стажер помічник програміст inginer programator dezvoltator consultant
profesor contabil asistent specialist mérnök fejlesztő vezető tanácsadó tanár könyvelő asszisztens מהנדס מהנדסת מפתח
מפתחת מנהל מנהלת יועץ יועצת מורה אחות רופא רופאה ראש סגן סגנית עוזר עוזרת מתמחה אנליסט אנליסטית מעצב מעצבת רכז רכזת
טכנאי טכנאית מתכנת מתכנתת מדריך מדריכה
μηχανικός προγραμματιστής προγραμματίστρια αναλυτής αναλύτρια διευθυντής διευθύντρια υπεύθυνος υπεύθυνη σύμβουλος
λογιστής λογίστρια δάσκαλος δασκάλα καθηγητής καθηγήτρια εκπαιδευτικός νοσηλευτής νοσηλεύτρια πωλητής πωλήτρια βοηθός
γραμματέας οδηγός τεχνικός ασκούμενος ασκούμενη συντονιστής συντονίστρια ιατρός γιατρός μάγειρας σερβιτόρος σερβιτόρα
ερευνητής ερευνήτρια δικηγόρος σχεδιαστής σχεδιάστρια υπάλληλος προϊστάμενος προϊσταμένη
"""
TITLES_CJK: Final = [
    *("엔지니어", "개발자", "매니저", "팀장", "과장", "대리", "사원", "부장", "연구원", "인턴", "디자이너", "교사"),
    *("교수", "컨설턴트", "주임", "차장", "기획자", "간호사"),
]
#: Ends of compound titles, as a pattern.
TITLE_ENDS: Final = (
    r"ledare|planerare|ingenjör|utvecklare|konsult|chef|handläggare|arkitekt|säljare|lärare|sköterska|udvikler"
    r"|utvikler|ingeniør|leder|konsulent|kehittäjä|insinööri|johtaja|päällikkö|suunnittelija|hoitaja|myyjä|opettaja"
    r"|harjoittelija|vezető|mérnök|ügyintéző|szerelő|kezelő|felelős|munkatárs|fejlesztő|könyvelő|tanár|ápoló|eladó"
)
ORGANISATIONS: Final = """
kommun stad region landsting aktiebolag kommune oy oyj kaupunki a.ş. aş şti. şti holding bankası hastanesi belediyesi
şirketi s.r.o. a.s. spol. тов банк srl kft kft. zrt zrt. nyrt בע"מ בע״מ עיריית חברת בנק משרד 주식회사
αε α.ε. επε ε.π.ε. ικε οε εταιρεία εταιρία όμιλος τράπεζα δήμος νοσοκομείο υπουργείο
"""
ORGANISATIONS_CJK: Final = ["(주)", "㈜", "은행", "병원", "회사", "그룹", "전자"]
DEGREES: Final = """
civilingenjör kandidat kandidatexamen magisterexamen masterexamen gymnasieexamen högskoleingenjör examen
kandidatuddannelse bachelorgrad mastergrad kandidaatti maisteri diplomi-insinööri ylioppilas ylioppilastutkinto amk
tutkinto lisans önlisans doktora bc. ing. mgr. bakalář magistr maturita бакалавр магістр licență masterat alapképzés
mesterképzés תואר בגרות 학사 석사 박사
πτυχίο μεταπτυχιακό διδακτορικό δίπλωμα απολυτήριο
"""
DEGREES_CJK: Final = ["학사", "석사", "박사", "학과"]
SCHOOLS: Final = """
gymnasiet gymnasieskola högskola högskolan universitet universitetet tekniska høgskole høyskole videregående yliopisto
lukio ammattikorkeakoulu opisto koulu üniversitesi üniversite lisesi koleji enstitüsü univerzita vysoká gymnázium škola
університет інститут коледж ліцей universitatea liceul egyetem gimnázium főiskola אוניברסיטת אוניברסיטה מכללה מכללת
תיכון הטכניון
πανεπιστήμιο πολυτεχνείο τει ιεκ λύκειο σχολή
"""
SCHOOLS_CJK: Final = ["대학교", "대학원", "고등학교"]
