"""Words of job titles in more trades and languages: what people do in shops, on sites, on wards and on the road."""

from typing import Final

TITLES: Final = """
worker nurse midwife carer caregiver healthcare-assistant paramedic physiotherapist pharmacist dentist surgeon gp
registrar
doctor physician veterinarian radiographer optician dietitian counsellor counselor psychologist therapist sonographer
driver courier rider chauffeur pilot steward stewardess conductor dispatcher loader picker packer forklift operator
warehouse cashier salesperson seller merchandiser stylist florist butcher baker cook chef sous-chef commis waiter
waitress barista bartender host hostess housekeeper housekeeping maid cleaner janitor caretaker gardener groundskeeper
electrician plumber carpenter joiner welder fitter mason bricklayer painter roofer plasterer scaffolder labourer laborer
mechanic machinist technician foreman forewoman superintendent inspector surveyor estimator draughtsman draftsman
guard doorman lifeguard firefighter officer constable sergeant corporal lieutenant captain major private soldier sailor
seaman bosun deckhand squad platoon medic instructor coach trainer referee tutor teacher lecturer reader professor
librarian archivist curator postdoc postdoctoral fellow fellowship researcher scientist scholar secretary typist clerk
bookkeeper teller underwriter broker adjuster auditor actuary treasurer receptionist concierge telephonist interpreter
translator editor reporter journalist photographer videographer producer presenter announcer actor musician dancer
paralegal solicitor barrister attorney counsel notary magistrate judge trustee warden chaplain pastor priest
volunteer apprentice trainee intern placement au-pair nanny babysitter childminder helper temp freelancer contractor
self-employed owner founder proprietor partner president chairman chairwoman vp svp evp avp ceo coo cfo cto cio cmo cpo
gm md director executive supervisor superviser manager leader controller buyer planner scheduler coordinator
administrator representative rep agent adviser advisor consultant analyst architect engineer developer programmer
designer tester strategist evangelist moderator facilitator recruiter fundraiser campaigner organiser organizer
asistent asistentă medicală infirmier infirmieră îngrijitor vânzător vânzătoare lucrător lucrătoare operator șofer
manager coordonator responsabil responsabilă referent economist jurist avocat medic medicină rezident educatoare
învățător învățătoare profesor bucătar ospătar casier casieră recepționer electrician mecanic sudor zidar dulgher
kierowca magazynier sprzedawca sprzedawczyni kasjer kasjerka pielęgniarka pielęgniarz opiekun opiekunka lekarz ratownik
nauczyciel nauczycielka kucharz kelner kelnerka spawacz ślusarz murarz elektryk hydraulik stolarz monter technik
pracownik pracownica asystent asystentka referent księgowy księgowa kierownik kierowniczka dyrektor prezes brygadzista
mistrz konsultant konsultantka doradca przedstawiciel recepcjonista recepcjonistka sekretarka stażysta praktykant
prodavač prodavačka pokladní řidič skladník zdravotní sestra lékař kuchař číšník servírka zedník elektrikář
zámečník svářeč operátor operátorka dělník asistentka referent referentka vedoucí mistr předák recepční lektor lektorka
predavač predavačka vodič zdravotná lekár kuchár čašník účtovník účtovníčka robotník majster
eladó pénztáros ápoló ápolónő orvos szakács pincér sofőr gépkocsivezető raktáros villanyszerelő lakatos hegesztő
könyvelő recepciós titkárnő ügyintéző munkatárs műszakvezető üzletvezető igazgató gyakornok értékesítő
vendeur vendeuse caissier caissière hôte hôtesse infirmier infirmière aide-soignant aide-soignante auxiliaire médecin
chauffeur livreur cuisinier cuisinière serveur serveuse commis plongeur barman maçon plombier électricien menuisier
peintre soudeur mécanicien mécanicienne technicien technicienne ouvrier ouvrière magasinier cariste préparateur
préparatrice agent secrétaire comptable gestionnaire chargé chargée responsable directeur directrice adjoint adjointe
animateur animatrice éducateur éducatrice enseignant enseignante professeur formateur formatrice stagiaire alternant
alternante apprenti apprentie conseiller conseillère assistant assistante ingénieur ingénieure chef cheffe
cameriere cameriera cuoco cuoca barista commesso commessa addetto addetta operaio operaia magazziniere autista
infermiere infermiera oss medico impiegato impiegata segretario segretaria ragioniere contabile receptionist
responsabile coordinatore coordinatrice direttore direttrice tecnico elettricista idraulico meccanico muratore
insegnante docente educatore educatrice tirocinante stagista apprendista capo consulente
camarero camarera cocinero cocinera dependiente dependienta cajero cajera vendedor vendedora mozo repartidor conductor
conductora enfermero enfermera auxiliar médico celador limpiador limpiadora albañil electricista fontanero carpintero
soldador mecánico operario operaria peón encargado encargada jefe jefa administrativo administrativa recepcionista
secretario secretaria contable profesor profesora maestro maestra monitor monitora becario becaria gerente asesor
asesora coordinador coordinadora responsable técnico técnica
garçom garçonete cozinheiro cozinheira vendedor vendedora caixa operador operadora motorista enfermeiro enfermeira
auxiliar técnico técnica médico pedreiro eletricista encanador mecânico soldador porteiro estagiário estagiária
assistente gerente encarregado encarregada supervisor supervisora recepcionista secretária professor professora
sjuksköterska butikssäljare butiksbiträde kassabiträde lagerarbetare chaufför kock servitör servitris snickare
elektriker rörmokare svetsare barnskötare vårdbiträde undersköterska butikschef arbetsledare
butiksassistent salgsassistent salgsassistentelev ekspedient souschef butikschef afdelingsleder lagermedarbejder
chauffør kok tjener tømrer murer elektriker smed maler pædagog pædagogmedhjælper sygehjælper sosu-assistent
butikkmedarbeider butikksjef sjåfør kokk servitør tømrer rørlegger helsefagarbeider barnehageassistent vaktmester
verkoper verkoopster kassière vakkenvuller chauffeur kok kelner schoonmaker schoonmaakster verpleegkundige verzorgende
magazijnmedewerker orderpicker timmerman loodgieter metselaar lasser monteur leraar lerares docent docente stagiair
stagiaire teamleider filiaalmanager hulpkracht
sürücü şoför garson aşçı kasiyer satış elemanı tezgahtar işçi usta ustabaşı tekniker elektrikçi kaynakçı güvenlik
görevlisi temizlik sekreter resepsiyonist eczacı doktor avukat
продавець продавчиня касир касирка водій вантажник комірник кухар офіціант офіціантка медсестра лікар вихователь
вихователька начальник начальниця оператор адміністратор адміністраторка майстер слюсар електрик зварювальник охоронець
продавец кассир водитель грузчик кладовщик повар официант официантка медсестра врач воспитатель начальник начальница
оператор мастер слесарь электрик сварщик охранник заведующий заведующая прораб бригадир технолог маляр
πωλητής πωλήτρια υπάλληλος λογιστής μηχανικός διευθυντής υπεύθυνος σερβιτόρος μάγειρας νοσηλεύτρια νοσηλευτής οδηγός
καθηγητής καθηγήτρια γραμματέας τεχνικός αποθηκάριος βοηθός
prodavač prodavačica konobar konobarica kuhar kuharica vozač medicinska sestra inženjer inženjerka voditelj voditeljica
direktor direktorica asistent asistentica računovođa učitelj učiteljica nastavnik tehničar skladištar
perawat kasir pramuniaga sopir pengemudi guru dosen akuntan manajer staf staff kepala asisten magang teknisi montir
nhân viên trưởng phòng giám đốc kỹ sư lập kế toán giáo quản lý chuyên trợ thực tập
bénévole saisonnier saisonnière soudeuse laboratorista manutentionnaire surveillant surveillante ambulancier
kinésithérapeute psychologue agriculteur jardinier paysagiste photographe cadreur réalisateur réalisatrice scénariste
bibliothécaire archiviste documentaliste auditeur auditrice courtier courtière vétérinaire opticien opticienne helfer
helferin aushilfe servicekraft lagerhelfer mitgliederwerber übersetzer übersetzerin dolmetscher dolmetscherin
freiberufler inhaber inhaberin gründerin polier zimmermann schweißer notfallsanitäter rettungssanitäter
physiotherapeut physiotherapeutin ergotherapeut ergotherapeutin logopäde logopädin psychologe psychologin pädagoge
pädagogin trainerin socorrista cuidador cuidadora teleoperador teleoperadora promotor promotora tutora fisioterapeuta
psicólogo psicóloga veterinario veterinaria redactor redactora fotógrafo fotógrafa editora instructora comerciante
saldatore operatore operatrice cassiere cassiera badante baby-sitter animatore animatrice istruttore istruttrice
fotografo fotografa redattore redattrice psicologo psicologa fisioterapista bagnino magazziniera ajudante atendente
repositor estoquista vigilante zelador faxineira instrutor instrutora nutricionista redator redatora comprador
compradora technieker onderhoudstechnieker instructeur fotograaf redacteur psycholoog fysiotherapeut bestuurder
bestuurslid voorzitter pomocnik instruktor instruktorka kurier ochroniarz fotograf redaktor redaktorka psycholog
fizjoterapeuta trener trenerka barmanka копирайтер репетитор тренер инструктор курьер психолог фотограф лаборант
доцент методист сотрудник рекрутер маркетолог воспитатель busser dishwasher handyman zookeeper groomer clinician
anesthetist doula blogger streamer influencer stagehand screenwriter playwright novelist sculptor ceramist glassblower
blacksmith farrier cobbler upholsterer glazier tiler insulator drafter cartographer expediter demonstrator canvasser
lobbyist diplomat attaché councillor alderman ombudsman
angestellte angestellter bürokauffrau bürokaufmann stellvertretende stellvertretender
"""
TITLES_WIDE: Final = [
    *(
        "관리자",
        "담당",
        "실장",
        "이사",
        "대표",
        "점장",
        "점원",
        "요리사",
        "강사",
        "기사",
        "조무사",
        "상담",
        "생산직",
        "계장",
        "반장",
    ),
    *("아르바이트", "기획", "설계", "책임", "선임", "수석", "파트장", "본부장", "비서", "회계", "직원"),
    *("พนักงาน", "ผู้จัดการ", "วิศวกร", "ครู", "เจ้าหน้าที่", "หัวหน้า"),
]
ORGANISATIONS: Final = """
nhs trust hospital surgery practice ward infirmary hospice pharmacy care supermarket superstore warehouse depot plant
factory mill works garage workshop bakery bar pub inn resort motel palace cruise lines cruises airlines railway railways
bus transport transports haulage freight shipping express courier post bank microfinance insurance mutual co-op
cooperative council borough municipality municipal parish diocese cathedral court tribunal police sheriff
department regiment battalion brigade division corps squadron guard embassy consulate authority board commission
federation union guild charity trust chamber festival theatre theater opera orchestra gallery radio television tv
farm farms vineyard estate estates winery nursery kindergarten crèche daycare zoo park gardens gym spa salon boutique
retailers stores mart market markets bros brothers sons associates & llp est est. establishment trading contracting
construction constructions builders properties realty holdings infra infrastructure petroleum oil gas mining steel
schools colleges academies universities bistro grill diner deli catering tavern brewing distillery lodge ymca ywca
county township plumbing roofing landscaping trucking movers rentals supply jewelers jewellers bookstore booksellers
publishing publications tribune gazette herald newspaper productions pictures films apparel aerospace aviation
shipyard utilities recycling dental orthopedics pediatrics paediatrics rehabilitation wellness dealership staffing
recruitment laundry cleaners orchard orchards ranch stables kennels veterinary aquarium observatory arboretum
planetarium symphony philharmonic ballet circus stadium arena casino
textiles garments foods beverages dairies breweries brewery chemicals plastics paper packaging automotive auto tyres
spitalul spital clinica cabinet farmacia societatea primăria grădinița școala universitatea liceul s.r.l. srl s.a. sc
zakład przedsiębiorstwo sklep hurtownia przychodnia apteka restauracja hotel urząd biuro kancelaria poczta muzeum
nemocnice nemocnica obchod továrna závod pošta úřad úrad kórház áruház gyár iroda hivatal bolt étterem
klinikum krankenhaus seniorenzentrum pflegeheim apotheke praxis bäckerei metzgerei gasthof gaststätte restaurant
autohaus werk werkstatt kanzlei stadtverwaltung landratsamt amt bundeswehr handwerkskammer kindergarten kita
clinique pharmacie ehpad mairie restaurant brasserie boulangerie garage supermarché magasin lycée crèche camping
ristorante trattoria osteria pizzeria albergo farmacia comune cooperativa ospedale supermercato officina studio impresa
restaurante cafetería farmacia ayuntamiento clínica supermercado taller fábrica tienda prefeitura loja padaria clínica
ziekenhuis gemeente zorg apotheek winkel supermarkt bakkerij sjukhus vårdcentral apotek förskola skola affär restaurang
sygehus hospital plejehjem børnehave butik sykehus sykehjem barnehage butikk restaurant hotell hotel kommune fylke
hastane eczane okulu oteli restoranı mağazası fabrikası market belediye üniversitesi a.ş. ltd.şti.
лікарня аптека магазин супермаркет ресторан кафе готель пошта завод фабрика школа садок тов тзов фоп пп
больница аптека магазин супермаркет ресторан кафе гостиница почта фабрика детский сад гбуз мбоу тц
"""
ORGANISATIONS_WIDE: Final = [
    *(
        "주식회사",
        "유한회사",
        "의료원",
        "센터",
        "학원",
        "공사",
        "공단",
        "산업",
        "건설",
        "물산",
        "상사",
        "마트",
        "호텔",
        "연구소",
        "협회",
    ),
    *("전자", "화학", "중공업", "증권", "보험", "카드", "통신", "소프트", "테크", "시청", "구청", "유치원", "어린이집"),
    *("บริษัท", "โรงแรม", "โรงพยาบาล", "ธนาคาร", "มหาวิทยาลัย"),
]
