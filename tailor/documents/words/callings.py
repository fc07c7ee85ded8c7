"""What people are by calling in thirty languages: words, endings of words, and phrases that name it."""

from typing import Final

TITLES: Final = """
farmacêutica costureira alfaiate veterinária costurera costurero chófer architecte institutrice instituteur couturière
couturier tourneur tourneuse apothekerin schneiderin tierarzt tierärztin dreher dreherin przedszkolanka tuinman
naaister bibliothecaris conciërge draaier murare advokat socionom psykolog veterinär bibliotekarie översättare svarvare
saddler usher luthier gaffer colorist custodian conservator agronomist viticulturist brewer cheesemaker fishmonger
ethicist bioinformatician statisticien statisticienne réceptionniste gouvernante veilleur veilleuse conducteur
conductrice télévendeur télévendeuse puéricultrice dessinateur dessinatrice carreleur couvreur fleuriste brancardier
brancardière standardiste
pizzaiolo attaché attachée contrôleur contrôleuse professeure géomètre urbaniste œnologue sommelière esthéticien
esthéticienne zingueur façadier étanchéiste tapissier tapissière ébéniste bijoutier bijoutière horloger horlogère
poissonnier poissonnière boucher bouchère charcutier charcutière crémier crémière viticulteur viticultrice vigneron
vigneronne maraîcher maraîchère jardinier jardinière gardien gardienne concierge régisseur régisseuse monteuse cadreur
cadreuse maquettiste iconographe correcteur correctrice kinésithérapeute ergothérapeute orthophoniste éclusier grutier
statistiker statistikerin winzer winzerin landwirt landwirtin konditor konditorin archivar archivarin lektor lektorin
restaurator restauratorin kapitän kapitänin barkeeper barkeeperin kommissionierer kommissioniererin polier chemikant
chemikantin fliesenleger estrichleger parkettleger raumausstatter raumausstatterin tagesmutter bestatter imker imkerin
förster försterin tierpfleger küster hausdame rezeptionist rezeptionistin zerspaner zerspanerin butiksmedarbetare
målare städare frisör vaktmästare lokalvårdare kommunikatör formgivare ekonom redovisningsekonom barnmorska
tandhygienist apotekare brevbärare bagare bonde fiskare sömmerska väktare ordningsvakt receptionist bogholder sekretær
gartner bager frisør jordemoder tømrer murer blikkenslager rengøringsassistent slagter fisker landmand bibliotekar
oversætter tolk redaktør kontorassistent resepsjonist renholder vekter saksbehandler regnskapsfører snekker maler
baker slakter jordmor oversetter kokki kuljettaja tarjoilija siivooja kirjanpitäjä hitsaaja asiakaspalvelija
toimittaja koneistaja rakennusmies kirvesmies muurari maalari puuseppä leipuri kampaaja kätilö apteekkari vartija
kääntäjä tulkki maanviljelijä puutarhuri postinkantaja eläinlääkäri hammaslääkäri lääkäri sosionomi lastenhoitaja
emäntä esimies työnjohtaja leerkracht serveerster werkvoorbereider uitvoerder opzichter tekenaar constructeur
vormgever vormgeefster beveiliger hovenier stratenmaker stukadoor receptioniste secretaresse inkoper inkoopster
tegelzetter dakdekker glaszetter rietdekker slager visboer banketbakker kapper kapster gastvrouw gastheer bezorger
koerier postbode boer veehouder kweker schipper machinist buschauffeur rijinstructeur zwemleraar onderwijzer
onderwijzeres kleuterjuf logopedist diëtist tandarts mondhygiënist apotheker dierenarts vertaalster tekstschrijver
journaliste estadístico topógrafo topógrafa delineante gobernanta ayudante reponedor reponedora carretillero
carretillera tornero tornera fresador fresadora jardinero jardinera maquetador maquetadora bibliotecario bibliotecaria
enólogo enóloga peluquero peluquera esteticista carnicero carnicera pescadero pescadera frutero frutera pastelero
pastelera repostero repostera chapista ferrallista encofrador encofradora yesero yesera cristalero cristalera
cerrajero cerrajera herrero tapicero tapicera sastre modista zapatero zapatera relojero relojera joyero agricultor
agricultora ganadero ganadera pescador viticultor viticultora bodeguero camarógrafo camarógrafa locutor locutora
azafata azafato taquillero taquillera conserje bedel ordenanza portero portera celadora cuidador cuidadora logopeda
matrón matrona odontólogo odontóloga podólogo podóloga óptico-optometrista teleoperador teleoperadora rececionista
empregado empregada contabilista escriturário escriturária serralheiro serralheira canalizador canalizadora
carpinteiro carpinteira jardineiro jardineira cabeleireiro cabeleireira pasteleiro pasteleira bibliotecário diarista
faxineiro faxineira balconista atendente copeiro copeira lavrador marceneiro marceneira torneiro torneira pintora
ladrilhador ajudante repositor repositora estatístico desenhador desenhadora projetista orçamentista manicure
statistico disegnatore disegnatrice perito ragioniere ragioniera carrellista tornitore fresatore imbianchino
imbianchina giardiniere giardiniera pizzaiola portiere portiera estetista parrucchiere parrucchiera macellaio
macellaia pasticcere pasticcera ostetrico ostetrica sistemista capocantiere capoturno caposala caporeparto manutentore
manutentrice piastrellista pavimentista cartongessista lattoniere vetraio fabbro carpentiere gruista escavatorista
mulettista facchino facchina lavapiatti aiutocuoco governante bagnino bagnina animatore animatrice baby-sitter badante
colf custode bidello bidella fisioterapista logopedista igienista odontotecnico orafo orafa sarto sarta calzolaio
orologiaio agricoltore agricoltrice viticoltore enologo enologa statystyk tokarz frezer elektromonter pokojowa
pokojówka sprzątaczka sprzątacz ekspedientka ekspedient wychowawca wychowawczyni położna farmaceutka laborant
laborantka weterynarz geodeta graficzka dziennikarz dziennikarka bibliotekarz bibliotekarka fryzjer fryzjerka
kosmetyczka cukiernik ogrodnik rolnik leśnik rybak rzeźnik krawiec krawcowa szewc zegarmistrz jubiler tapicer dekarz
zbrojarz cieśla glazurnik posadzkarz tynkarz blacharz lakiernik spedytor dyspozytor listonosz listonoszka kurier
maszynista konduktor strażak policjant żołnierz portier dozorca woźny woźna dietetyk dietetyczka pedagog
fizjoterapeutka kadrowa rejestratorka higienistka stomatolog statistička geodet geodetka soustružník frézař instalatér
malíř pokojská uklízečka uklízeč zástupce učitel učitelka vychovatel vychovatelka lékárník lékárnice stavbyvedoucí
programátor programátorka grafička novinář novinářka překladatel překladatelka knihovník knihovnice kadeřník kadeřnice
pekař pekařka cukrář cukrářka zahradník strážný technolog technoložka zeměměřič zeměměřičský truhlář tesař pokrývač
klempíř topenář svářečka lakýrník karosář čalouník krejčí švadlena řezník zemědělec chovatel lesník rybář pošťák
doručovatel doručovatelka strojvedoucí průvodčí hasič policista voják vrátný školník fyzioterapeut fyzioterapeutka
dietolog veterinář veterinářka zubař kosmetička správce správkyně projektant projektantka účtovník mzdová fakturantka
statisztikus gyógytornász pszichológus földmérő esztergályos kőműves festő szobalány takarító takarítónő óvónő
gyógyszerész laboráns tesztelő grafikus újságíró fordító tolmács könyvtáros fodrász pék cukrász kertész asztalos ács
burkoló bádogos tetőfedő autószerelő karosszérialakatos fényező varrónő cipész ékszerész hentes földműves
állattenyésztő postás kézbesítő mozdonyvezető kalauz tűzoltó rendőr katona portás gondnok állatorvos fogorvos dajka
pedagógus oktató edző gondozó bérszámfejtő diszpécser árufeltöltő targoncavezető targoncás fizioterapeut
fizioterapeută psiholog psihologă topograf gestionar gestionară strungar frezor lăcătuș zugrav chelner chelneriță
ospătăriță cameristă secretar secretară profesoară profesor farmacist farmacistă grafician graficiană jurnalist
jurnalistă traducător traducătoare bibliotecar bibliotecară frizer coafor coafeză brutar cofetar grădinar stagiar
stagiară șef șefă tâmplar parchetar faianțar instalator tinichigiu vopsitor croitor croitoreasă măcelar fermier curier
poștaș pompier polițist portar îngrijitoare moașă veterinar dispecer kaynakçı fizyoterapist psikolog ebe editör
çevirmen kuaför bahçıvan amiri amir şef şefi ustası usta kalfa çırak terzi marangoz kasap hostes kaptan tayfa
itfaiyeci polis müdür memur memuru eczacı veteriner diyetisyen antrenör eğitmen eğitmeni akademisyen tercüman sunucu
yönetmen kameraman tasarımcı tasarımcısı statističar zavarivač električar recepcionar recepcionarka sobarica
spremačica čistačica blagajnica blagajnik tajnica tajnik odgojitelj odgojiteljica farmaceut dizajner dizajnerica
novinar novinarka prevoditelj prevoditeljica knjižničar knjižničarka frizerka pekar slastičar vrtlar zaštitar
pripravnik pripravnica stolar tesar zidar soboslikar vodoinstalater automehaničar mesar krojač krojačica poštar
vatrogasac domar njegovateljica primalja skladištar viljuškarist vozač magacioner prodavac komercijalista prodajalec
prodajalka skladiščnik voznik varilec kuhar natakar natakarica receptorka čistilka učitelj učiteljica vzgojitelj
vzgojiteljica inženir oblikovalec prevajalec vrtnar varnostnik računovodja računovodkinja zvárač elektrikár inštalatér
maliar kuchárka čašníčka upratovačka predavačka učiteľ učiteľka vychovávateľka opatrovateľka lekárnik novinár
prekladateľ kaderník kaderníčka pekár cukrár záhradník strážnik vodička skladník skladníčka murár stolár tesár
klampiar pardavėja pardavėjas vairuotojas vairuotoja virėjas virėja padavėjas padavėja dizaineris dizainerė
vadybininkas vadybininkė sandėlininkas sandėlininkė suvirintojas elektrikas administratorius administratorė vertėjas
vertėja žurnalistas žurnalistė auklėtoja auklėtojas darbuotojas darbuotoja kirpėja kirpėjas kepėjas konditeris
staliaus stalius slaugytojas vaistininkas vaistininkė bibliotekininkė apskaitininkė mokytojas programuotoja autojuht
ettekandja kelner õde hooldaja programmeerija disainer müügijuht laotööline keevitaja elektrik sekretär tõlkija
ajakirjanik lasteaiaõpetaja klienditeenindaja projektijuht koristaja juuksur pagar kondiiter puusepp müürsepp maaler
lukksepp turvatöötaja apteeker raamatukoguhoidja assistent spetsialist juhataja pārdevējs pārdevēja šoferis
autovadītājs pavārs viesmīle viesmīlis medmāsa dizainere darbinieks darbiniece metinātājs elektriķis sekretārs
sekretāre tulkotājs tulkotāja žurnālists žurnāliste frizieris friziere maiznieks konditors namdaris galdnieks mūrnieks
krāsotājs apsargs farmaceits farmaceite bibliotekāre audzinātāja vadītājs vadītāja статистик физиотерапевт геодезист
токарь фрезеровщик электромонтёр электромонтер монтажник бармен горничная уборщица уборщик представитель акушерка
акушер провизор библиотекарь парикмахер кондитер садовник снабженец делопроизводитель грузчик комплектовщик упаковщик
экспедитор курьер почтальон машинист проводник полицейский военнослужащий сторож вахтёр вахтер дворник няня логопед
дефектолог педагог методист тьютор вожатый аниматор звукорежиссёр звукорежиссер оператор видеооператор фотограф
ретушёр верстальщик корректор копирайтер таргетолог сметчик прораб геолог маркшейдер эколог агроном зоотехник
ветеринар лесник флорист швея закройщик обувщик ювелир столяр комірник покоївка прибиральниця прибиральник секретар
секретарка вчитель вчителька виконроб тестувальник журналіст журналістка перекладач перекладачка бібліотекар перукар
перукарка пекар економіст логіст тренер тренерка вантажник пакувальник листоноша провідник пожежник поліцейський
вихователька тесляр муляр маляр сантехнік кравець кравчиня швачка лікар лікарка медсестра складодържател шофьор
заварчик готвач сервитьор сервитьорка рецепционист камериер камериерка касиер касиерка учител учителка сестра
програмист преводач преводачка фризьор фризьорка хлебар сладкар охранител стажант стажантка управител управителка
продавач продавачка монтьор дърводелец зидар бояджия водопроводчик шлосер стругар градинар пощальон пожарникар полицай
библиотекар лекар лекарка зъболекар фармацевт възпитател възпитателка στατιστικός υδραυλικός ρεσεψιονίστ καμαριέρα
καμαριέρης ταμίας φαρμακοποιός σερβιτόρος σερβιτόρα μπάρμαν μπαρίστα λαντζέρης αποθηκάριος διανομέας οδοντίατρος
κτηνίατρος γιατρός ιατρός μαία νηπιαγωγός βρεφονηπιοκόμος φροντιστής κομμωτής κομμώτρια αισθητικός αρτοποιός
ζαχαροπλάστης κηπουρός φύλακας ξυλουργός ελαιοχρωματιστής συγκολλητής μάγειρας μαγείρισσα γραμματέας δικηγόρος
συμβολαιογράφος αρχιτέκτονας αρχιτέκτων ασκούμενος ασκούμενη toolmaker groundworker arborist groundsman audiologist
podiatrist chiropodist senco playworker conveyancer typesetter barber bouncer postman postwoman croupier farmhand
farmworker beekeeper winemaker distiller roaster usherette stagehand sonographer osteopath chiropractor acupuncturist
masseuse masseur aesthetician esthetician cosmetologist upholsterer cabinetmaker glazier tiler pipefitter steelworker
boilermaker ironworker lineman linesman dockworker stevedore longshoreman roustabout roughneck miner quarryman
forester gamekeeper fisherman trawlerman shepherd stockman herdsman milker shearer farrier jockey zookeeper dogwalker
groomer bellhop bellboy bellman valet doorwoman chambermaid dishwasher pastrycook invigilator examiner demonstrator
proctor bursar chorister choirmaster verger sexton sacristan vicar curate deacon insinyur koki resepsionis pelayan
penerjemah pramusaji perancang desainer pengembang pemrogram perawat bidan apoteker satpam kurir sopir pengemudi
tukang montir penjahit penyiar wartawan penulis pustakawan dosen pengajar pelatih staf karyawan asisten magang manajer
direktur sekretaris bendahara akuntan kasir pramuniaga jururawat pemandu pereka jurutera kerani penyelia pengurus
מזכירה מזכיר מוכרת מוכר מלצר מלצרית טבח טבחית נהג נהגת עיתונאי עיתונאית מתרגם מתרגמת מודד מאבטח מאבטחת נציג נציגת
מחסנאי טכנאית גננת גנן רוקח רוקחת כבאי שוטר קצין מדריך מדריכה סייע סייעת מטפל מטפלת פיזיותרפיסט קלינאית ספרית قابلة
صيدلانية صيدلي مساح حارس مندوب مندوبة خياط حلاق نجار كهربائي سباك حداد دهان عامل عاملة ساعي ممرض ممرضة طبيب طبيبة محام
محامية صحفي صحفية مترجم مترجمة كاتب كاتبة موظف موظفة مدرس مدرسة معلم معلمة وكيل مراقب muhasebeci gazeteci kütüphaneci
depocu directiesecretaresse bibliotecária
"""

#: How a word ends that names who does something, though no table has the word.
ENDS: Final = (
    r"\w{2}(?:ologist|iatrist|iatrician|ographer)"
    r"|\w{2}[oô]logue|\w{2}icien(?:ne)?|\w{2}thérapeute|\w{2}thécaire|\w{3}iker|fachangestellter?|angestellter?|kaufmann|kauffrau"
    r"|fach(?:frau|mann)|(?:service|reinigungs|fach|hilfs|lehr|büro|küchen|schreib|lager|betreuungs|verkaufs|aushilfs)kraft"
    r"|(?:werkzeug|uhr|schuh|hut|instrumenten|korb|hörgeräte)macher|zeichner|(?:fliesen|estrich|boden|parkett|rohr)leger"
    r"|(?:gerüst|straßen|garten|tief|maschinen|metall|modell|stahl|boots|anlagen|messe|treppen|zaun)bauer"
    r"|(?:landschafts|zier|baumschul)gärtner|makler|architekt|administrator|bibliothekar|laborant|lagerist|wirtschafter"
    r"|(?:änderungs|maß|herren|damen)schneider|(?:gold|huf|silber|kunst)schmied|pressesprecher|reiniger"
    r"|(?:küchen|haushalts|büro|bau|lager|spül)hilfe|dienstleistender?|beauftragter?|referent|koordinator|spezialist"
    r"|redakteur|analyst|\w{4}consultant|informatiker|kontrolleur|inspektor|trainer|betreuer|disponent|konstrukteur|gehilfe"
    r"|adviseur|assistente|chauffeur|verzorgende|deskundige|kundige|coördinator|specialist|therapeute?|leidster"
    r"|\w{3}(?:tör|lör|sör|fför|njör|nör)|\w{3}(?:tør|lør|sør|niør|nør)|arbetare|forskare|förare|skötare|vårdare|städare|mästare"
    r"|biträde|sekreterare|rådgivare|tekniker|medarbejder|arbejder|hjælper|sekretær|lærer|plejerske"
    r"|medarbeider|arbeider|behandler|pleier|rådgiver|konsulent|assistent|terapeut|ansvarig|ansvarlig"
    r"|työntekijä|kuljettaja|tarjoilija|pitäjä|asentaja|palvelija|sihteeri|ohjaaja|neuvoja|valvoja|edustaja|avustaja"
    r"|konsultti|asiantuntija|koordinaattori|psykologi|terapeutti|analyytikko|kehittäjä"
    r"|(?:щик|щица)|терапевт|\w{3}ограф|преподаватель|воспитатель|руководитель|консультант|конструктор|технолог"
    r"|\w{3}увальник|\w{3}івник|\w{2}(?:[^ıiuün][cç][ıü]|[^iu]ç[iu])|uzmanı|müdürü|teknisyeni|teknikeri|sorumlusu|danışmanı|öğretmeni"
    r"|operatörü|elemanı|asistanı|yöneticisi|görevlisi|stajyeri|temsilcisi|mühendisi|geliştiricisi|koordinatörü"
    r"|\w{3}λόγος|\w{3}γράφος|\w{2}(?:ίστρια|ήτρια|εύτρια|ώτρια|άστρια)|\w{3}(?:ευτής|ιστής|νόμος)"
    r"|\w{3}(?:toja|tojas|ininkas|ininkė)|\w{3}(?:tājs|tāja|nieks|niece)|\w{2}(?:teenindaja|õpetaja|juht|tööline)"
    r"|\w{3}itelj(?:ica)?|\w{3}ičar(?:ka)?"
)

#: Callings of several words, or in scripts that put no space between words.
PHRASES: Final = (
    "scrum master", "cabin crew", "pot washer", "shelf stacker", "growth hacker", "flight crew", "ground crew",
    "ambulance crew", "trail crew", "mail carrier", "letter carrier", "newspaper carrier", "paper carrier",
    "dog walker", "pet sitter", "house sitter", "au pair", "home help", "child minder", "foster parent",
    "civil servant", "key holder", "key grip", "tour guide", "travel guide", "mountain guide", "fishing guide",
    "park keeper", "charge hand", "stage hand", "food runner", "personal shopper", "mystery shopper", "help desk",
    "helpdesk", "data entry", "office junior", "general labor", "general labour", "note taker", "customer care",
    "lawn care", "paper boy", "odd jobs", "pit boss", "chimney sweep", "department chair", "committee chair",
    "co-chair", "vice chair", "adjunct faculty", "visiting faculty", "vet tech", "pharmacy tech", "lab tech",
    "nail tech", "surgical tech", "patient care tech", "service tech", "peer support", "desktop support",
    "technical support", "tech support", "user support", "member services", "cable maker", "cabinet maker",
    "tool maker", "pattern maker", "mould maker", "dress maker", "shoe maker", "boat builder", "ship builder",
    "coach builder", "screen printer", "dry cleaner", "school crossing", "disc jockey", "fashion model", "điều dưỡng",
    "đầu bếp", "lễ tân", "phục vụ", "tài xế", "thủ kho", "phiên dịch", "nhân viên", "chuyên viên", "kỹ thuật viên",
    "cộng tác viên", "giảng viên", "hướng dẫn viên", "bảo vệ", "kế toán", "trợ giảng", "công nhân", "thợ điện",
    "phó phòng", "juru masak", "tukang kayu", "tenaga pengajar", "admin gudang", "kepala toko", "yard hand",
    "farm hand", "ranch hand", "stable hand", "field hand", "mill hand", "journeyman", "journeywoman", "summer job",
    "student job", "holiday job", "ferienjob", "ferialjob", "studentenjob", "nebenjob", "aushilfe", "job d'été",
    "job d’été", "job étudiant", "emploi d'été", "trabajo de verano", "lavoro estivo", "bijbaan", "vakantiewerk",
    "sommarjobb", "sommerjob", "sommerjobb", "kesätyö", "praca wakacyjna", "letní brigáda", "biztonsági őr",
    "pomoc kuchenna", "ayudante de cocina", "aiuto cuoco", "grafik komputerowy", "počítačový grafik",
    "fiel de armazém", "pracownik ochrony", "support professional", "care professional", "teacher's aid",
    "teacher’s aid",
    "game master", "menor aprendiz", "jovem aprendiz", "libero professionista", "executivo de contas",
    "executiva de contas", "mini-job", "minijob",
)  # fmt: skip

#: How a short text in Chinese or Japanese characters, or in Hangul, ends that names who does something.
WIDE_ENDS: Final = (
    r"[\u4e00-\u9fff]{1,7}(?:员|員|師|师|(?<![施加手竣开化军轻建完])工|主管|总监|主任|代表|顾问|助教|監督|係|担当|福祉士|工事士|整備士|保育士)"
    r"|[\u4e00-\u9fff]{0,7}(?:客服|保安|导购)"
    r"|[\u3040-\u9fffー]{0,10}(?:スタッフ|ドライバー|オペレーター|アルバイト|パート|サポーター|アドバイザー|コーディネーター|アシスタント|リーダー)"
    r"|[\uac00-\ud7af ]{0,10}(?:호사|약사|미용사|조리사|정비사|통역사|영양사|판매원|경비원|상담원|승무원"
    r"|안내원|배달원|편집자|기획자|제작자|관리자"
    r"|현장소장|기능공|용접공|목공|아르바이트|파트타이머|서빙|담당자?|책임자|조교)"
)
