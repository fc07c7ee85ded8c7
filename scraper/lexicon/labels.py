"""The labels that stand before a posting's facts, in some sixty languages, as whole names.

`words` has the same by their patterns; here a name is added without thinking of a pattern.
"""

# ruff: noqa: E501 - letters that are drawn wide count twice

import re

_MARKS = re.compile("[\u0640\u064b-\u0652]")


def fold(text: str) -> str:
    """Lower case without the Turkish and Greek letters that have two, and without what Arabic may leave out."""
    text = text.lower()
    if text.isascii():
        return text
    return _MARKS.sub("", text.replace("i\u0307", "i").replace("ı", "i").replace("ς", "σ"))


def _table(rows: str) -> frozenset[str]:
    return frozenset(fold(name.strip()) for row in rows.splitlines() for name in row.split("|") if name.strip())


#: What the posting is called.
TITLES = _table("""
Job title|Position|Title|Role|Post|Post title|Vacancy|Job|Position title|Vacant position|Stelle
Stellenbezeichnung|Funktion|Jobtitel|Beruf|Poste|Intitulé du poste|Fonction|Métier|Emploi|Poste à pourvoir
Intitulé|Titre du poste|Puesto|Cargo|Puesto de trabajo|Vacante|Título|Denominación del puesto|Função|Vaga
Posizione|Ruolo|Mansione|Figura ricercata|Qualifica|Functie|Vacature|Functietitel|Stanowisko|Nazwa stanowiska
Pozice|Název pozice|Profese|Funkce|Pracovní pozice|Pozícia|Názov pozície|Tjänst|Befattning|Titel|Yrke|Stilling
Stillingstittel|Stillingsbetegnelse|Tehtävä|Tehtävänimike|Työtehtävä|Nimike|Ammatti|Pozíció|Munkakör|Beosztás
Állás megnevezése|Poziție|Funcție|Denumirea postului|Meserie|Позиция|Длъжност|Работно място|Radno mjesto
Pozicija|Naziv radnog mjesta|Radno mesto|Радно место|Позиција|Delovno mesto|Pareigos|Pareigybė|Amats
Amata nosaukums|Vakance|Ametikoht|Ametinimetus|Θέση|Θέση εργασίας|Ειδικότητα|Τίτλος θέσης|Pozisyon
Pozisyon adı|Unvan|Kadro|Должность|Вакансия|Посада|Вакансія|職種|職種名|募集職種|職位|職稱|职称|ポジション|职位|岗位|职位名称|職位名稱|職缺|岗位名称|招聘岗位|招聘职位|应聘岗位|聘用岗位|需求岗位|拟聘岗位|採用職種|募集ポジション|모집직종|모집부문|모집직무|채용분야|채용직종|지원분야|직무
모집분야|포지션|직종|المسمى الوظيفي|الوظيفة|المنصب|תפקיד|משרה|שם המשרה|عنوان شغلی|سمت|Vị trí|Chức danh
Vị trí tuyển dụng|Posisi|Jabatan|Jawatan|ตำแหน่ง|ตำแหน่งงาน|पद|पद का नाम|পদ|பணி|Lanpostua|Swydd|Starf
Starfsheiti|Pozicioni|Lavozim|Лауазым|ვაკანსია|პოზიცია|Պաշտոն|Vəzifə|Nafasi
""")

#: Who employs.
COMPANIES = _table("""
Published by|Posted by|Offered by|On behalf of|Veröffentlicht von|Publié par|Publicado por|Pubblicato da|Geplaatst door
Company|Employer|Organisation|Organization|Company name|Client|Institution|Trust|Hospital|School|University
Advertiser|Hiring company|Unternehmen|Arbeitgeber|Firma|Einrichtung|Träger|Dienstherr|Auftraggeber
Arbeitgeber/in|Entreprise|Employeur|Société|Organisme|Établissement|Collectivité|Recruteur|Empresa|Compañía
Empleador|Entidad|Organización|Entidade|Empregador|Organização|Azienda|Datore di lavoro|Società|Ente|Impresa
Bedrijf|Werkgever|Organisatie|Opdrachtgever|Pracodawca|Zleceniodawca|Zaměstnavatel|Společnost|Organizace
Zamestnávateľ|Spoločnosť|Organizácia|Företag|Arbetsgivare|Arbeidsgiver|Bedrift|Selskap|Arbeidsgjevar
Virksomhed|Arbejdsgiver|Arbejdsplads|Yritys|Työnantaja|Organisaatio|Cég|Munkáltató|Cégnév|Vállalat|Intézmény
Companie|Angajator|Instituție|Фирма|Работодател|Компания|Организация|Poslodavac|Tvrtka|Kompanija|Preduzeće
Послодавац|Компанија|Delodajalec|Podjetje|Įmonė|Darbdavys|Organizacija|Uzņēmums|Darba devējs|Ettevõte|Tööandja
Asutus|Εταιρεία|Εταιρία|Εργοδότης|Επιχείρηση|Şirket|İşveren|Kurum|Kuruluş|Работодатель|Предприятие|Компанія
Роботодавець|Організація|Підприємство|会社名|企業名|会社|企業|雇用主|社名|勤務先名|事業所名|公司|公司名称|公司名稱|企业|雇主|单位|用人单位|회사|회사명|기업명|기업
기관|الشركة|صاحب العمل|جهة العمل|المؤسسة|اسم الشركة|חברה|מעסיק|שם החברה|ארגון|شرکت|کارفرما|سازمان|نام شرکت
Công ty|Nhà tuyển dụng|Tên công ty|Doanh nghiệp|Perusahaan|Nama perusahaan|Majikan|Syarikat|บริษัท|นายจ้าง
ชื่อบริษัท|องค์กร|कंपनी|नियोक्ता|संस्था|প্রতিষ্ঠান|কোম্পানি|நிறுவனம்|Enpresa|Cwmni|Cyflogwr|Comhlacht|Fostóir
Fyrirtæki|Vinnuveitandi|Kompania|Punëdhënësi|Работодавач|Kompaniya|Жұмыс беруші|კომპანია|დამსაქმებელი
Ընկերություն|Գործատու|Şirkət|İşəgötürən|Maatskappy|Werkgewer|Kampuni|Mwajiri|Hiring organization
Hiring employer|Name of employer|Firm|Charity|College|Arbeitgeberin|Unternehmensname|Name des Unternehmens
Nom de l'entreprise|Raison sociale|Nombre de la empresa|Nombre de empresa|Institución|Organismo
Nome da empresa|Instituição|Nome azienda|Ragione sociale|Bedrijfsnaam|Nazwa firmy|Nazwa pracodawcy
Název společnosti|Název firmy|Název zaměstnavatele|Názov spoločnosti|Názov zamestnávateľa|Firmanavn|Kunde
Työnantajan nimi|Munkáltató neve|Numele companiei|Denumire angajator|Име на фирма|Naziv poslodavca
Naziv tvrtke|Назва компанії|Название компании|Назва організації|İşveren adı|Firma adı|施設名|法人名|店舗名|採用企業|招聘单位|徵才機關|招聘机构|機關名稱
招聘企业|기업이름|업체명|상호|병원명|学校名
""")

#: Where the work is done.
PLACES = _table("""
Location|Locations|Work location|Office|Office location|Duty station|Site|Region|Town|Town/City|Based at|Base
Place|Job location|Where|Standort|Arbeitsort|Einsatzort|Dienstort|Ort|Dienstsitz|Arbeitsplatz
Beschäftigungsort|Wo|Standorte|Lieu|Lieu de travail|Localisation|Ville|Lieu d'exercice|Où|Localité
Lieu du poste|Commune|Ubicación|Lugar|Lugar de trabajo|Localidad|Ciudad|Provincia|Población|Centro de trabajo
Sede|Localidade|Local|Local de trabalho|Cidade|Onde|Localização|Distrito|Concelho|Sede di lavoro
Luogo di lavoro|Località|Città|Dove|Locatie|Standplaats|Plaats|Werkplek|Waar|Regio|Werklocatie|Vestiging
Lokalizacja|Miejsce pracy|Miejscowość|Miasto|Gdzie|Lokalita|Místo výkonu práce|Místo práce|Pracoviště|Místo
Kde|Město|Miesto výkonu práce|Miesto práce|Pracovisko|Mesto|Plats|Placering|Placeringsort|Arbetsplats
Stationeringsort|Kommun|Arbeidssted|Sted|Lokasjon|Hvor|Kommune|Arbeidsstad|Stad|Arbejdssted|Lokation
Tjenestested|Beliggenhed|Sijainti|Paikkakunta|Työpaikan sijainti|Toimipaikka|Työskentelypaikka|Työpaikka|Missä
Kunta|Munkavégzés helye|Helyszín|Munkahely|Település|Város|Telephely|Locație|Locul de muncă|Oraș|Localitate
Unde|Punct de lucru|Местоположение|Място на работа|Град|Къде|Локация|Населено място|Mjesto rada|Lokacija
Mjesto|Grad|Gdje|Mesto rada|Место рада|Локација|Kraj dela|Kraj|Darbo vieta|Vieta|Miestas|Vietovė|Darba vieta
Atrašanās vieta|Pilsēta|Asukoht|Töökoht|Töö asukoht|Linn|Töökoha asukoht|Τοποθεσία|Τόπος εργασίας|Περιοχή|Πόλη
Έδρα|Πού|Konum|Lokasyon|Çalışma yeri|Şehir|İl|İlçe|Yer|Nerede|Место работы|Город|Регион|Где|Место|Місце роботи
Місто|Локація|Регіон|Місцезнаходження|勤務地|勤務先|所在地|就業場所|勤務場所|場所|エリア|工作地点|工作地點|地点|地點|上班地點|工作地区|城市|所在城市|근무지|근무지역
근무장소|위치|지역|근무처|الموقع|مكان العمل|المدينة|موقع العمل|المكان|מיקום|מקום העבודה|עיר|אזור|היכן|محل کار|محل خدمت
شهر|موقعیت مکانی|استان|Địa điểm|Nơi làm việc|Địa điểm làm việc|Khu vực|Thành phố|Lokasi|Lokasi kerja
Penempatan|Kota|Tempat kerja|Lokasi penempatan|สถานที่|สถานที่ปฏิบัติงาน|สถานที่ทำงาน|จังหวัด|พื้นที่|ที่ตั้ง
स्थान|कार्यस्थल|शहर|কর্মস্থল|স্থান|பணியிடம்|இடம்|Ubicació|Lloc de treball|Lloc|Localitat|Kokapena|Lantokia
Lugar de traballo|Localización|Lleoliad|Suíomh|Áit oibre|Staðsetning|Vinnustaður|Lokaliteti|Vendndodhja
Vendi i punës|Место на работа|Maqom|Joylashuv|Орналасқан жері|Қала|Жұмыс орны|მდებარეობა|სამუშაო ადგილი
Աշխատանքի վայր|Վայր|İş yeri|Ligging|Werksplek|Eneo|Mahali|Indawo|Municipality|Country|County|State|Land|Pays
País|Paese|Země|Vestigingsplaats|Región|Bundesland|Kanton|Canton|Comune|Comarca|Municipio|Município|Gemeente
Gmina|Województwo|Okres|Okresy|Judet|Județ|Obec|Kaupunki|Megye|Område|Geografisk område|Work site|Work place
Primary work location|Reporting location|Store|Branch|Campus|Filiale|Niederlassung|Agence|Magasin|Sucursal
Tienda|Loja|Negozio|Filiaal|Oddział|Pobočka|Butik|Butikk|Toimipiste|Üzlet|都道府県|勤務地住所|勤務地エリア|工作區域|근무 지역|근무 장소
근무 위치|근무지 위치
""")

#: How one is employed.
KINDS = _table("""
Employment type|Contract type|Job type|Type|Contract|Working pattern|Schedule|Type of contract
Type of employment|Position type|Beschäftigungsart|Anstellungsart|Arbeitszeit|Vertragsart|Stellenumfang
Beschäftigungsumfang|Type de contrat|Contrat|Temps de travail|Durée du travail|Nature du contrat
Tipo de contrato|Jornada|Contrato|Tipo de jornada|Tipo di contratto|Contratto|Tipologia contrattuale
Dienstverband|Contracttype|Rodzaj umowy|Typ umowy|Wymiar pracy|Wymiar etatu|Umowa|Úvazek|Typ úvazku
Druh pracovního poměru|Pracovní poměr|Typ smlouvy|Pracovněprávní vztah|Úväzok|Druh pracovného pomeru
Typ zmluvy|Anställningsform|Omfattning|Ansettelsesform|Stillingsprosent|Arbeidstid|Ansættelsesform|Arbejdstid
Ansættelsestype|Työsuhde|Työaika|Työsuhteen tyyppi|Foglalkoztatás|Munkaidő|Munkaviszony|Foglalkoztatás jellege
Tip contract|Tip job|Program de lucru|Тип заетост|Работно време|Vrsta zaposlenja|Radno vrijeme|Radno vreme
Тип запослења|Vrsta zaposlitve|Delovni čas|Darbo laikas|Darba laiks|Tööaeg|Töö tüüp|Τύπος απασχόλησης
Απασχόληση|Ωράριο|Çalışma şekli|İstihdam türü|Çalışma tipi|Тип занятости|Занятость|График работы|График
Тип зайнятості|Зайнятість|Графік роботи|雇用形態|勤務形態|雇用形式|工作性质|工作性質|职位类型|聘用形式|工作类型|고용형태|근무형태|계약형태|نوع العقد
نوع الوظيفة|نوع الدوام|היקף משרה|סוג משרה|نوع همکاری|نوع قرارداد|Loại hình|Hình thức làm việc|Loại hợp đồng
Tipe pekerjaan|Jenis pekerjaan|ประเภทงาน|ประเภทการจ้าง|नौकरी का प्रकार
""")

#: What is paid.
PAY = _table("""
Salary|Pay|Wage|Compensation|Rate of pay|Remuneration|Pay rate|Hourly rate|Salary range|Gehalt|Vergütung|Lohn
Entgelt|Besoldung|Eingruppierung|Verdienst|Entgeltgruppe|Salaire|Rémunération|Salario|Sueldo|Retribución
Remuneración|Salário|Remuneração|Vencimento|Retribuzione|Stipendio|RAL|Compenso|Salaris|Loon|Wynagrodzenie
Płaca|Stawka|Plat|Mzda|Odměna|Mzdové ohodnocení|Platové ohodnocení|Mzda (brutto)|Základná zložka mzdy|Lön|Lønn
Løn|Palkka|Palkkaus|Fizetés|Bér|Bruttó bér|Bérezés|Salariu|Salarizare|Заплата|Възнаграждение|Plaća|Plata|Плата
Plača|Atlyginimas|Alga|Palk|Töötasu|Μισθός|Αμοιβή|Αποδοχές|Maaş|Ücret|Зарплата|Оплата|Заработная плата|Оклад
Заробітна плата|Оплата праці|給与|年収|月給|時給|賃金|薪资|薪酬|工资|待遇|薪資|월급|연봉|급여|임금|الراتب|الأجر|שכר|משכורת|حقوق|دستمزد
Lương|Mức lương|Gaji|Upah|เงินเดือน|ค่าจ้าง|वेतन|বেতন
""")

#: Where the employer is to be found: believed where no place of work is told.
ADDRESSES = _table("""
Address|Work address|Workplace address|Office address|Adresse|Anschrift|Arbeitsadresse|Adresse du poste
Dirección|Domicilio|Endereço|Morada|Indirizzo|Adres|Adres pracy|Adresa|Adresa pracoviště|Adress|Besöksadress
Osoite|Cím|Адрес|Адреса|Διεύθυνση|Naslov|Adresas|Adrese|Aadress|住所|地址|工作地址|公司地址|주소|العنوان|כתובת|آدرس|Địa chỉ
Alamat|ที่อยู่|पता|Cyfeiriad|Heimilisfang|Hybrid location|Area|Zone|Zona|Département|Bezirk|Distrikt
""")


def calls_a_page(text: str) -> bool:
    """Whether a text is what sites call their pages of jobs, with whatever mark behind it."""
    return fold(text).strip(" !?.:…") in PAGES


#: What sites call their pages of jobs, which is no company, place or title.
PAGES = _table("""
Work|Wir suchen Sie!|Wir suchen Sie|Wir suchen dich|Wir suchen dich!|Verstärkung gesucht|Verstärkung gesucht!|La commune recrute|La mairie recrute|La ville recrute
L'entreprise recrute|Praca u nas|Práca|Ledige stillingar|Rekry|Munkalehetőség|Работа при нас|Кариери|Störf í boði|Concorsi|Bandi di concorso
Come work with us|Come and work with us|Help wanted|Mitarbeiten|Mitmachen|Mitarbeit|Arbeiten auf dem Hof|Kom werken|Meewerken|
Job|Jobs|Jobs at|Vacancy|Vacancies|Career|Careers|Our jobs|Work with us|Working with us|Work for us
Join the team|Join our team|Current vacancies|Open positions|Opportunities|Employment|Employment opportunities
Recruitment|Situations vacant|Situation vacant|Positions vacant|Staff wanted|Work here|Now hiring|We're hiring|We are hiring|News|Blog|About us|Notices|Notice board|Job vacancy
Job vacancies|Job opportunity|Job offer|Stelle|Stellen|Job offers|Stellenangebot|Stellenangebote
Stellenportal|Jobportal|Karriereportal|Stellenbörse|Jobbörse|Bewerberportal|Stellenausschreibung|Stellenausschreibungen|Offene Stellen|Offene Stelle|Karriere|Jobs & Karriere
Karriere & Jobs|Arbeiten bei uns|Aktuelles|Ausschreibung|Ausschreibungen|Wir suchen|Wir stellen ein
Stellenmarkt|Bewerbung|Emploi|Emplois|Recrutement|Offre d'emploi|Offres d'emploi|Nous rejoindre|Rejoignez-nous
Nous recrutons|On recrute|Carrières|Carrière|Actualités|Postes à pourvoir|Annonces|Nos offres|Empleo|Empleos
Trabajo|Ofertas de empleo|Oferta de empleo|Ofertas de trabajo|Trabaja con nosotros|Trabaja con nosotras|Únete
Únete a nosotros|Bolsa de trabajo|Vacantes|Vacante|Convocatorias|Se busca|Emprego|Vagas|Vaga|Vaga de emprego
Vagas de emprego|Trabalhe conosco|Trabalhe connosco|Trabalha connosco|Recrutamento|Oportunidades|Carreiras
Oferta de emprego|Ofertas de emprego|Junta-te a nós|Lavora con noi|Lavoro|Posizioni aperte|Offerte di lavoro
Offerta di lavoro|Annuncio di lavoro|Carriere|Selezioni|Cercasi|Cerchiamo|Vacature|Vacatures|Werken bij
Werken bij ons|Werkenbij|Praca|Kariera|Oferta pracy|Oferty pracy|Ogłoszenie|Ogłoszenia|Rekrutacja
Dołącz do nas|Nabór|Pracuj z nami|Kariéra|Volná místa|Volné místo|Volná pozice|Volné pozice
Volná pracovní místa|Nabídka práce|Nabídka zaměstnání|Práce|Práce u nás|Pracujte u nás|Zaměstnání
Pracovní příležitosti|Aktuality|Voľné miesta|Voľné pozície|Pracovná ponuka|Ponuka práce|Pracujte s nami
Pridaj sa k nám|Lediga jobb|Lediga tjänster|Ledigt jobb|Jobb|Jobba hos oss|Jobba här|Karriär|Arbeta hos oss
Ledige stillinger|Ledig stilling|Stillinger|Stilling ledig|Jobb hos oss|Karriere hos oss|Job hos os|Ledige job
Ledigt job|Stillingsopslag|Stillingsannonse|Avoimet työpaikat|Avoin työpaikka|Työpaikat|Työpaikka
Meille töihin|Töihin meille|Ura|Rekrytointi|Állás|Állások|Állásajánlat|Állásajánlatok|Álláshirdetés
Álláshirdetések|Karrier|Nyitott pozíciók|Dolgozz nálunk|Munka|Dolgozzon velünk|Locuri de muncă|Loc de muncă
Cariere|Cariera|Angajări|Angajăm|Recrutare|Alătură-te|Post vacant|Posturi vacante|Работа|Вакансии|Вакансия
Кариера|Карьера|Работа у нас|Работа в компании|Обяви за работа|Свободни позиции|Свободни работни места
Обява за работа|Вакансії|Вакансія|Робота|Кар'єра|Кар’єра|Робота у нас|Posao|Zaposlenje|Karijera
Slobodna radna mjesta|Natječaj|Natječaji|Konkurs|Konkursi|Oglas|Oglas za posao|Посао|Каријера|Запослење
Konkurs za posao|Zaposlitev|Prosta delovna mesta|Prosto delovno mesto|Delo|Karjera|Darbas|Darbo skelbimai
Darbo pasiūlymai|Laisvos darbo vietos|Darbo skelbimas|Vakances|Darbs|Vakance|Darba piedāvājumi
Darba sludinājums|Töökohad|Tööpakkumised|Tööpakkumine|Karjäär|Tule tööle|Vaba töökoht|Θέσεις εργασίας
Θέση εργασίας|Καριέρα|Εργασία|Αγγελία|Αγγελία εργασίας|Αγγελίες|Ευκαιρίες καριέρας|İş ilanı|İş ilanları
Kariyer|Açık pozisyonlar|İş|İş başvurusu|İnsan kaynakları|求人|求人情報|採用|採用情報|募集|募集要項|キャリア採用|中途採用|アルバイト募集|スタッフ募集
正社員求人|招聘|招聘信息|职位|职位详情|诚聘|加入我们|人才招聘|徵才|職缺|工作機會|채용|채용공고|채용정보|인재채용|모집|구인|وظيفة|وظائف|وظيفة شاغرة|وظائف شاغرة
فرص عمل|انضم إلينا|משרה|משרות|דרושים|קריירה|הצטרפו אלינו|لוח דרושים|استخدام|فرصت شغلی|فرصت‌های شغلی
همکاری با ما|Tuyển dụng|Việc làm|Cơ hội nghề nghiệp|Tin tuyển dụng|Lowongan|Lowongan kerja|Karir|Karier
Jawatan kosong|Kerjaya|สมัครงาน|ร่วมงานกับเรา|ประกาศรับสมัครงาน|รับสมัครงาน|ตำแหน่งงานว่าง|नौकरी|भर्ती|रिक्ति
চাকরি|Feina|Ofertes de feina|Treballa amb nosaltres|Lana|Lan eskaintzak|Swyddi|Swydd wag|Folúntais|Störf
Laus störf|Starf í boði|Punë|Vende pune|Оглас за работа|Vakansiya|Vakansiyalar|Бос орындар|ვაკანსიები|ვაკანსია
Թափուր աշխատատեղեր|Iş elanı|Werk|Ajira|Nafasi za kazi|Job details|Vacancy details|Position details|Job advert
Situations|Employment notices|Public notices|Stellendetails|Stellendetail|Stellenbeschreibung|Öffentliche Ausschreibung
Fiche de poste|Avis de recrutement|Détail de l'offre|Détail|Détails|Detalle|Detalles|Detalle de la oferta|Empleo público
Procesos selectivos|Bando|Bandi|Bandi di concorso|Dettaglio bando|Dettaglio|Avviso|Avvisi|Selezione pubblica|Concorsi
Concurso|Concursos|Edital|Editais|Detalhe|Vacaturedetail|Ogłoszenie o naborze|Nabory|Aktualne nabory|Konkurs na stanowisko
Volné pracovní místo|Výběrové řízení|Výběrová řízení|Voľné pracovné miesto|Voľné pracovné miesta|Výberové konanie
Javna objava|Javni natječaj|Javni razpis|Razpis|Razpisi|Natječaj za posao|Konkurss|Konkursid|Konkurs za prijem
Свободно работно място|Обява|Конкурс|Конкурсы|Оголошення|Объявление|Αναγγελία|Προκήρυξη|Hirdetmény|Pályázat|Pályázati felhívás
Anunț|Anunț de angajare|Concurs|Konkursas|Atranka|招聘启事|招聘公告|招考公告|诚聘英才|채용 공고|求人票|スタッフ採用
""")

#: What a posting is filed under, which is not what it is called.
FILES = _table("""
Job category|Category|Categories|Job family|Job function|Functional area|Job area|Field of work|Department|Team
Division|Business unit|Business area|Discipline|Industry|Sector|Specialism|Specialty|Career area|Career level|Job level
Seniority|Seniority level|Level|Grade|Job group|Occupation group|Skills|Tags|Keywords|Posted in|Filed under
Kategorie|Berufsfeld|Berufsgruppe|Tätigkeitsbereich|Tätigkeitsfeld|Fachbereich|Fachrichtung|Abteilung|Bereich|Branche
Karrierestufe|Einstiegslevel|Funktionsbereich|Catégorie|Famille de métier|Famille de métiers|Domaine|Secteur
Secteur d'activité|Service|Département|Niveau|Filière|Categoría|Área|Área funcional|Departamento|Nivel
Familia profesional|Categoria|Setor|Nível|Area|Settore|Reparto|Livello|Vakgebied|Branche|Afdeling|Sector
Functiegroep|Categorie|Kategoria|Dział|Branża|Obszar|Poziom stanowiska|Obor|Kategorie práce|Oddělení|Úsek|Odbor|Odvetvie
Yrkesområde|Avdelning|Bransch|Kategori|Avdeling|Fagområde|Bransje|Afdeling|Branche|Ala|Osasto|Toimiala|Terület|Szakterület
Kategória|Domeniu|Departament|Категория|Отдел|Сфера деятельности|Специализация|Категорія|Відділ|Departman|Kategori|Sektör
職種カテゴリ|カテゴリ|カテゴリー|部署|部門|業種|类别|職務類別|职位类别|部门|行业|직군|분야|부서|القسم|الفئة|המחלקה|קטגוריה|Ngành nghề|Phòng ban
""")


def files(line: str) -> bool:
    """Whether a line tells what a posting is filed under."""
    label, colon, value = line.replace("：", ":").partition(":")
    return bool(colon and value.strip()) and len(label) <= 40 and fold(label.strip()) in FILES
