"""Résumés in twelve languages more, to be rendered and read again."""

from tests.tailor.documents.round_trip_people import person

ABROAD = {
    "sv": person(
        *("sv", "Åsa Lindqvist", "Projektledare"),
        (
            (
                *("Projektledare", "Svea Bygg AB", "Göteborg", "2019-05", ""),
                ("Ledde ombyggnaden av tre skolor.", "Ansvarade för en budget på 40 miljoner kronor."),
            ),
            (
                *("Ingenjör", "Göteborgs Stad", "Göteborg", "2014-08", "2019-04"),
                ("Planerade underhållet av 60 broar.",),
            ),
        ),
        ("Civilingenjör", "Väg och vatten", "Chalmers tekniska högskola", "2014"),
        (("Program", "", ("AutoCAD", "Excel")),),
    ),
    "da": person(
        *("da", "Søren Kjær", "Udvikler"),
        (
            (
                *("Udvikler", "Nordhavn A/S", "København", "2018-03", ""),
                ("Byggede betalingsløsningen for 200 butikker.", "Oplærte to nye kolleger."),
            ),
            (*("Konsulent", "Fjord Data ApS", "Aarhus", "2014-10", "2018-02"), ("Rådgav kommuner om drift.",)),
        ),
        ("Kandidat", "Datalogi", "Aarhus Universitet", "2014"),
        (("Sprog", "", ("Python", "Java")),),
    ),
    "no": person(
        *("no", "Ingrid Bjørnstad", "Sykepleier"),
        (
            (
                *("Sykepleier", "Haukeland sykehus", "Bergen", "2017-12", ""),
                ("Ansvar for 14 pasienter på medisinsk avdeling.", "Veileder for studenter i praksis."),
            ),
            (*("Medarbeider", "Bergen kommune", "Bergen", "2013-05", "2017-11"), ("Arbeidet i hjemmetjenesten.",)),
        ),
        ("Bachelorgrad", "Sykepleie", "Universitetet i Bergen", "2013"),
        (("Verktøy", "", ("DIPS", "Excel")),),
    ),
    "fi": person(
        *("fi", "Väinö Hämäläinen", "Ohjelmistokehittäjä"),
        (
            (
                *("Ohjelmistokehittäjä", "Pohjola Data Oy", "Helsinki", "2019-06", ""),
                ("Rakensi maksupalvelun 30 kaupalle.", "Lyhensi vasteaikaa 900 millisekunnista 120:een."),
            ),
            (*("Harjoittelija", "Sampo Oyj", "Turku", "2018-01", "2019-05"), ("Testasi mobiilisovellusta.",)),
        ),
        ("Diplomi-insinööri", "Tietotekniikka", "Aalto-yliopisto", "2018"),
        (("Kielet", "", ("Python", "Kotlin")),),
    ),
    "tr": person(
        *("tr", "Çağrı Yıldız", "Yazılım Mühendisi"),
        (
            (
                *("Yazılım Mühendisi", "Anadolu Bilişim A.Ş.", "İstanbul", "2018-08", ""),
                ("Ödeme sisteminin yanıt süresini yarıya indirdi.", "Beş kişilik bir ekip yönetti."),
            ),
            (*("Stajyer", "Ege Yazılım Ltd. Şti.", "İzmir", "2017-05", "2018-07"), ("Raporlama ekranlarını yazdı.",)),
        ),
        ("Lisans", "Bilgisayar Mühendisliği", "Ege Üniversitesi", "2017"),
        (("Diller", "", ("Python", "Java")),),
    ),
    "cs": person(
        *("cs", "Žofie Dvořáková", "Účetní"),
        (
            (
                *("Účetní", "Vltava s.r.o.", "Praha", "2018-09", ""),
                ("Zkrátila měsíční uzávěrku z 10 na 4 dny.", "Vede tým pěti lidí."),
            ),
            (*("Asistent", "Morava a.s.", "Brno", "2015-06", "2018-08"), ("Zpracovávala faktury pro 40 firem.",)),
        ),
        ("Magistr", "Finance", "Masarykova univerzita", "2015"),
        (("Programy", "", ("Pohoda", "Excel")),),
    ),
    "uk": person(
        *("uk", "Олена Ковальчук", "Інженер"),
        (
            (
                *("Інженер", "ТОВ «Дніпро Софт»", "Київ", "2018-03", ""),
                ("Скоротила затримку платіжного сервісу вдвічі.", "Навчила двох стажерів."),
            ),
            (*("Програміст", "ТОВ «Карпати»", "Львів", "2014-12", "2018-02"), ("Розробила систему обліку деталей.",)),
        ),
        ("Магістр", "Прикладна математика", "Львівський університет", "2014"),
        (("Мови", "", ("Python", "Go")),),
    ),
    "ro": person(
        *("ro", "Ștefan Țurcanu", "Inginer"),
        (
            (
                *("Inginer", "Carpați Software SRL", "Cluj-Napoca", "2019-01", ""),
                ("A redus timpul de răspuns la jumătate.", "A condus o echipă de cinci oameni."),
            ),
            (*("Programator", "Dunărea Data SRL", "București", "2015-07", "2018-12"), ("A scris modulul de plăți.",)),
        ),
        ("Licență", "Informatică", "Universitatea din București", "2015"),
        (("Limbaje", "", ("Python", "Java")),),
    ),
    "hu": person(
        *("hu", "Szűcs Ágnes", "Fejlesztő"),
        (
            (
                *("Fejlesztő", "Duna Szoftver Kft.", "Budapest", "2018-03", ""),
                ("Felére csökkentette a válaszidőt.", "Öt emberből álló csapatot vezetett."),
            ),
            (*("Mérnök", "Tisza Adat Zrt.", "Szeged", "2014-10", "2018-02"), ("Raktári rendszert fejlesztett.",)),
        ),
        ("Mesterképzés", "Informatika", "Szegedi Tudományegyetem", "2014"),
        (("Nyelvek", "", ("Python", "Java")),),
    ),
    "he": person(
        *("he", "דנה לוי", "מהנדסת תוכנה"),
        (
            (
                *("מהנדסת תוכנה", "חברת אקמה בע״מ", "תל אביב", "2018-03", ""),
                ("הובילה צוות של חמישה מהנדסים.", "קיצרה את זמן התגובה בחצי."),
            ),
            (*("מפתחת", "חברת הגליל בע״מ", "חיפה", "2014-10", "2018-02"), ("פיתחה מערכת הזמנות ללקוחות.",)),
        ),
        ("תואר ראשון", "מדעי המחשב", "אוניברסיטת חיפה", "2014"),
        (("שפות תכנות", "", ("Python", "Java")),),
    ),
    "ko": person(
        *("ko", "김민준", "백엔드 개발자"),
        (
            (
                *("백엔드 개발자", "주식회사 한강소프트", "서울", "2018-03", ""),
                ("결제 서비스의 응답 시간을 절반으로 줄였다.", "다섯 명의 팀을 이끌었다."),
            ),
            (*("엔지니어", "주식회사 동해데이터", "부산", "2014-10", "2018-02"), ("재고 관리 시스템을 개발했다.",)),
        ),
        ("학사", "컴퓨터공학", "부산대학교", "2014"),
        (("언어", "", ("Python", "Java")),),
    ),
    "el": person(
        *("el", "Ελένη Παπαδοπούλου", "Μηχανικός λογισμικού"),
        (
            (
                *("Μηχανικός λογισμικού", "Αιγαίο Πληροφορική ΑΕ", "Αθήνα", "2018-03", ""),
                ("Μείωσε τον χρόνο απόκρισης στο μισό.", "Καθοδήγησε ομάδα πέντε ατόμων."),
            ),
            (*("Αναλυτής", "Όλυμπος Δεδομένα ΑΕ", "Πάτρα", "2014-10", "2018-02"), ("Έγραψε εκθέσεις πωλήσεων.",)),
        ),
        ("Πτυχίο", "Πληροφορική", "Πανεπιστήμιο Πατρών", "2014"),
        (("Γλώσσες", "", ("Python", "Java")),),
    ),
}
