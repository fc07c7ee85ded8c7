"""Words of more languages in which résumés are read: Catalan, Galician, Basque, Slovak, Slovene, Serbian, Lithuanian,
Latvian, Estonian and Icelandic; and headings of Croatian, Bulgarian and Hungarian.
"""

from typing import Final

#: Headings by section, `;`-separated.
HEADINGS: Final = {
    "summary": """
        perfil professional; objectiu professional; objectius; resum; sobre mi; qui soc; obxectivo profesional;
        sobre min; profila; nire buruz; o mne; profesijný profil; zhrnutie; o meni; o sebi; povzetek; profil;
        o mene; apie mane; santrauka; tikslas; par mani; kopsavilkums; minust; kokkuvõte; um mig; samantekt;
        sažetak; životna filozofija; за мен; профил; életfilozófia; életfilozófiám; célkitűzés; szakmai profil
    """,
    "work": """
        experiència; experiència laboral; experiència professional; trajectòria professional; feina;
        experiencia laboral; traxectoria profesional; esperientzia; lan esperientzia; lan-esperientzia;
        esperientzia profesionala; pracovné skúsenosti; skúsenosti; prax; odborná prax; zamestnanie;
        delovne izkušnje; izkušnje; zaposlitve; radno iskustvo; iskustvo; radno iskustvo i praksa; zaposlenje;
        радно искуство; darbo patirtis; patirtis; darba pieredze; pieredze; profesionālā pieredze; töökogemus;
        kogemus; töökäik; starfsreynsla; reynsla; starfsferill; трудов опит; професионален опит; опит;
        korábbi szakmai tapasztalat; szakmai életút; munkahelyi tapasztalat; korábbi munkahelyek
    """,
    "education": """
        educació; formació; formació acadèmica; estudis; titulacions; formación académica; estudos; hezkuntza;
        ikasketak; prestakuntza; vzdelanie; štúdium; vzdelávanie; izobrazba; izobraževanje; šolanje; obrazovanje;
        образовање; školovanje; išsilavinimas; mokslai; izglītība; haridus; haridustee; menntun; nám; образование;
        oktatás és képzés; képzettség; képzések; tanulmányaim
    """,
    "skills": """
        competències; competències informàtiques; habilitats; coneixements; coneixements informàtics; aptituds;
        competencias informáticas; coñecementos; gaitasunak; trebetasunak; ezagutzak; zručnosti; schopnosti;
        znalosti; počítačové znalosti;
        počítačové zručnosti; veščine; znanja; znanja in veščine; računalniška znanja; veštine; vještine;
        вештине; znanja i vještine; kompetencije; računalne vještine; įgūdžiai; gebėjimai; kompetencijos; prasmes;
        iemaņas; oskused; arvutioskused; pädevused; hæfni; færni; kunnátta; умения; компетенции; компютърни умения;
        kompetenciák; számítógépes ismeretek; informatikai ismeretek; képességek
    """,
    "languages": """
        idiomes; llengües; llengues; linguas; idiomas; hizkuntzak; jazyky; jazykové znalosti; jeziki;
        znanje jezikov; jezici; strani jezici; језици; znanje jezika; kalbos; kalbų mokėjimas; užsienio kalbos;
        valodas; valodu prasmes; keeled; keelteoskus; keeleoskus; tungumál; tungumálakunnátta; езици; чужди езици;
        idegen nyelvek
    """,
    "projects": """
        projectes; proxectos; proiektuak; projekty; projekti; projektai; projekti un darbi; projektid; verkefni;
        проекти; пројекти
    """,
    "certificates": """
        certificats; formació complementària; formació complementaria; cursos; formación complementaria;
        ziurtagiriak; ikastaroak; certifikáty; kurzy; certifikati; tečaji; sertifikati; usavršavanje; сертификати;
        sertifikatai; kursai; sertifikāti; kursi; sertifikaadid; koolitused; kursused; námskeið; курсове
    """,
    "awards": """
        premis; reconeixements; premios; sariak; ocenenia; nagrade; nagrade in priznanja; nagrade i priznanja;
        награде; apdovanojimai; pasiekimai; balvas; sasniegumi; auhinnad; tunnustused; verðlaun; награди;
        amikre büszke vagyok; elismerések
    """,
    "volunteer": """
        voluntariat; voluntariado; boluntariotza; dobrovoľníctvo; prostovoljstvo; prostovoljno delo; volontiranje;
        волонтирање; savanorystė; brīvprātīgais darbs; vabatahtlik töö; sjálfboðastarf; доброволчество
    """,
    "interests": """
        interessos; aficions; afeccións; intereses; interesak; záľuby; záujmy; koníčky; interesi; hobiji;
        hobi; interesovanja; интересовања; pomėgiai; interesai; hobiji un intereses; vaļasprieki; huvid; hobid;
        áhugamál; интереси; хоби; hobbi és érdeklődés; hobbi; érdeklődési kör
    """,
    "references": """
        referències; referencias; erreferentziak; referencie; priporočila; preporuke; препоруке; rekomendacijos;
        atsauksmes; ieteikumi; soovitajad; umsagnir; meðmæli; meðmælendur; препоръки
    """,
    "contact": """
        dades personals; contacte; datos persoais; datu pertsonalak; kontaktua; osobné údaje; kontakt; osebni podatki;
        lični podaci; osobni podaci; лични подаци; asmeniniai duomenys; kontaktai; personīgā informācija; kontakti;
        isikuandmed; kontaktandmed; persónuupplýsingar; лични данни; контакти
    """,
    "sections": """
        altres; altres dades; outros; outros datos; bestelakoak; ostatné; drugo; ostalo; остало; kita;
        papildoma informacija; cita informācija; muu; muu info; annað; ökuréttindi; друго
    """,
}

#: January to December by language, as `dates` has them.
MONTHS: Final = (
    (
        *("gen gener", "febr febrer", "març", "abr abril", "maig", "juny", "jul juliol", "ag agost", "set setembre"),
        *("oct octubre", "nov novembre", "des desembre"),
    ),
    (
        *("xan xaneiro", "feb febreiro", "mar marzo", "abr abril", "maio", "xuño", "xullo", "ago agosto"),
        *("set setembro", "out outubro", "nov novembro", "dec decembro"),
    ),
    (
        *("urtarrila urtarrilak", "otsaila otsailak", "martxoa martxo", "apirila apirilak", "maiatza maiatzak"),
        *("ekaina ekainak", "uztaila uztailak", "abuztua abuztuak", "iraila irailak", "urria urriak", "azaroa azaroak"),
        "abendua abenduak",
    ),
    (
        *("január januára", "február februára", "marec marca", "apríl apríla", "máj mája", "jún júna", "júl júla"),
        *("august augusta", "september septembra", "október októbra", "november novembra", "december decembra"),
    ),
    (
        *("januar januarja", "februar februarja", "marec marca", "april aprila", "maj maja", "junij junija"),
        *("julij julija", "avgust avgusta", "september septembra", "oktober oktobra", "november novembra"),
        "december decembra",
    ),
    (
        *("januar januara јануар јануара", "februar februara фебруар фебруара", "mart marta март марта"),
        *("april aprila април априла", "maj maja мај маја", "jun juna јун јуна јуни", "jul jula јул јула јули"),
        *("avgust avgusta август августа", "septembar septembra септембар септембра"),
        *("oktobar oktobra октобар октобра", "novembar novembra новембар новембра"),
        "decembar decembra децембар децембра",
    ),
    (
        *(
            "sausis sausio",
            "vasaris vasario",
            "kovas kovo",
            "balandis balandžio",
            "gegužė gegužės",
            "birželis birželio",
        ),
        *("liepa liepos", "rugpjūtis rugpjūčio", "rugsėjis rugsėjo", "spalis spalio", "lapkritis lapkričio"),
        "gruodis gruodžio",
    ),
    (
        *("janvāris janvāra", "februāris februāra", "marts marta", "aprīlis aprīļa", "maijs maija", "jūnijs jūnija"),
        *("jūlijs jūlija", "augusts augusta", "septembris septembra", "oktobris oktobra", "novembris novembra"),
        "decembris decembra",
    ),
    (
        *("jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "september", "oktoober"),
        *("november", "detsember"),
    ),
    (
        *("janúar", "febrúar", "mars", "apríl", "maí", "júní", "júlí", "ágúst", "september", "október", "nóvember"),
        "desember",
    ),
)
SEASONS: Final = "nadal estiu tardor hivern leto jeseň jar zima poletje jesen pomlad vasara ruduo pavasaris"
#: What stands for today in a range, as a pattern.
PRESENT: Final = (
    r"actualitat|avui|present|actualidade|hoxe|gaur egun|gaur|orain|súčasnosť|súčasnosti|doteraz|dnes|danes|sedaj"
    r"|do danes|данас|сада|dabar|iki dabar|šiandien|šobrīd|pašlaik|praegu|tänaseni|núverandi|í dag"
    r"|po dziś dzień|μέχρι σήμερα|dodnes|trvá|igangværende|igang|pågår|edelleen|käesolev|līdz šim|tagad|šiuo metu"
    r"|sedanji|sedanjost|днес|настояще|дан данас|тренутно|садашњост|kini|kasalukuyan|sasa|hadi sasa|اکنون|تاکنون"
    r"|ادامه دارد|वर्तमान|अब तक|বর্তমান|in progress|sot|tani|aktuale|vazhdon|hozirgi|hazırda|қазіргі уақыт|aktuálně"
)

TITLES: Final = """
enginyer enginyera becari becària professor professora metge infermer infermera comptable administratiu administrativa
monitor monitora dependent dependenta cambrer cambrera cuiner cuinera responsable enxeñeiro enxeñeira mestre mestra
ingeniaria irakaslea erizaina inžinier inžinierka vývojár učiteľ učiteľka účtovník účtovníčka zdravotná riaditeľ
konzultant inženir inženirka razvijalec učitelj učiteljica računovodja medicinska direktor svetovalec inženjer
programer nastavnik medicinski sestra računovođa savetnik savjetnik menadžer inžinierius inžinierė programuotojas
mokytojas mokytoja buhalteris buhalterė vadovas vadovė slaugytoja inženieris programmētājs skolotājs skolotāja
grāmatvedis grāmatvede vadītājs vadītāja insener arendaja õpetaja raamatupidaja juhataja juht müüja verkfræðingur
forritari kennari bókari framkvæmdastjóri hjúkrunarfræðingur osztályvezető jogász referens szakreferens előadó
vezérigazgató igazgató ügyintéző értékesítő eladó ápoló orvos инженер учител счетоводител мениджър
"""
DEGREES: Final = """
batxillerat llicenciatura grau màster doctorat diplomatura enginyeria bacharelato grao mestrado batxilergoa gradua
masterra doktoretza maturita bakalár magister univerzitetni diplomirani matura srednja diploma osnovne akademske
bakalauras bakalauro magistras magistro bakalaurs maģistrs bakalaureus magistrikraad keskharidus stúdentspróf
jogi oklevél érettségi szakvizsga бакалавър магистър
"""
SCHOOLS: Final = """
institut universitat escola unibertsitatea ikastola gymnázium univerzita stredná univerza fakulteta gimnazija
univerzitet fakultet универзитет факултет universitetas gimnazija kolegija universitāte vidusskola ģimnāzija
ülikool gümnaasium háskóli menntaskóli университет гимназия iskola
"""
