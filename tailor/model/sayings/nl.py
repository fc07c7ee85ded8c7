"""What the built-in engine says in Dutch."""

from tailor.model.sayings.base import Speech, Why

NL = Speech(
    can=(
        "Dat heb ik niet begrepen. Zonder taalmodel begrijp ik eenvoudige verzoeken, zoals:\n"
        "• maak de laatste wijziging ongedaan\n"
        "• verwijder de regel over …\n"
        "• zet de regel over … bovenaan\n"
        "• verander “…” in “…”\n"
        "• op twee pagina's\n"
        "• voeg toe: … met een feit in uw eigen woorden\n"
        "• wat ontbreekt?\n"
        "• waarom heb je … gewijzigd?\n"
        "• wat heb je gewijzigd?\n"
        "• schrijf een motivatiebrief"
    ),
    toneless=(
        "Herformuleren kan ik niet: zonder taalmodel schrijf ik geen eigen zinnen, ik orden alleen wat "
        "er staat en noem het zoals de vacature. U kunt elke regel zelf bewerken of zeggen “verander “…” in "
        "“…””. Met een taalmodel, dat de beheerder van deze dienst kan instellen, zou ik het kunnen "
        "herformuleren."
    ),
    accepted="Ik heb aanvaard wat op u wachtte:",
    nothing_waits="Er wacht niets op u: wat ik gewijzigd heb, staat er al.",
    stays=(
        "“{text}” blijft waar uw cv het heeft: ik verplaats regels binnen een functie en vaardigheden in hun "
        "lijst, en verder niets. In het formulier van uw cv (onder “Résumés”) kunt u het elders zetten."
    ),
    expect="Wat men zal vragen, kan ik niet weten. Dit vraagt de vacature; houd bij elk punt een voorbeeld klaar:",
    strong="De vacature vraagt dit, en het is te zien:",
    files=(
        "De bestanden staan onder “Download”, naast het document: pdf, Word, tekst en JSON. Wat u niet aanvaard "
        "hebt, staat er niet in."
    ),
    letters="Ik schrijf een brief. Hij staat naast het cv; een zin zonder bron komt er niet in.",
    stand_so="Ze staan al zo: bij elke functie komt eerst wat de vacature vraagt.",
    first_at="Wat de vacature vraagt, staat nu vooraan bij {names}.",
    nothing_to_undo="Er is geen wijziging om ongedaan te maken.",
    took_one="Ik heb de ene wijziging teruggenomen.",
    took_all="Ik heb alle {count} wijzigingen teruggenomen.",
    no_change="Ik vind geen wijziging over “{topic}”.",
    took_back="Ik heb deze wijziging teruggenomen: {told}",
    nothing_changed="Er is nog niets gewijzigd.",
    one_stands="Er staat één wijziging",
    stand="Er staan {count} wijzigingen",
    earlier="… en {count} eerdere.",
    order_skills="een andere volgorde van de vaardigheden",
    order_lines="een andere volgorde van de regels bij {name}",
    removed="“{text}” verwijderd",
    added="“{text}” toegevoegd",
    entry="een functie",
    untouched="Dat heb ik niet gewijzigd.",
    evidence="Bron: “{quote}”",
    posting="De vacature: “{quote}”",
    all_shown="Alles wat de vacature vraagt, is te zien.",
    not_shown="Nog niet te zien (dat betekent niet dat het u ontbreekt):",
    only_listed="Alleen genoemd bij de vaardigheden; een regel die het laat zien, zou meer tellen:",
    tell="Zeg “voeg toe: …” met wat u hebt gedaan, in uw eigen woorden, en ik zet het op zijn plaats.",
    nice="(gewenst)",
    more="… en nog {count}",
    nearest="Ik vind geen regel over “{text}”. Het dichtst komt “{name}”: is het die?",
    no_line="Ik vind geen regel over “{text}”. Noem een paar woorden zoals ze erin staan.",
    took_out="Ik heb “{text}” eruit gehaald.",
    removed_it="Ik heb “{text}” verwijderd. “Ongedaan maken” brengt het terug.",
    stands_first="“{text}” staat al vooraan.",
    comes_first="“{text}” staat nu vooraan.",
    stands_last="“{text}” staat al onderaan.",
    comes_last="“{text}” staat nu onderaan.",
    not_so="“{text}” staat zo niet in het cv. Citeer de woorden zoals ze er staan.",
    changed_to="Gewijzigd in “{text}”.",
    several="“{text}” staat op {count} plaatsen. Welke regel bedoelt u?",
    add_skill="Ik voeg “{text}” toe aan de vaardigheden, op uw woord.",
    add_held="Ik voeg “{text}” toe aan de certificaten, op uw woord.",
    plain=(
        "Zeg het in een eenvoudige zin, bijvoorbeeld “voeg toe: Ik deed de loonadministratie van het hele bedrijf.”"
    ),
    no_position="Het cv heeft geen functie om het aan toe te voegen.",
    where="Waar was dat? Zeg het met de plaats, bijvoorbeeld “voeg toe bij {name}: {text}”.",
    add_line="Ik voeg “{text}” toe, in uw woorden.",
    every_line="Elke regel dient de vacature. Zeg “verwijder de regel over …” voor die u kunt missen.",
    least="Deze regels doen het minst voor deze vacature, de oudste eerst:",
    least_end="Zeg “verwijder de regel over …” en hij gaat weg; “ongedaan maken” brengt hem terug.",
    page=(
        "Ik zet het op 1 pagina: eerst met kleinere letters en minder ruimte, zolang het leesbaar blijft. "
        "Regels die dan nog te veel zijn, worden aangeboden om weg te laten, de oudste eerst; u beslist over "
        "elke regel."
    ),
    pages=(
        "Ik zet het op {count} pagina's: eerst met kleinere letters en minder ruimte, zolang het leesbaar "
        "blijft. Regels die dan nog te veel zijn, worden aangeboden om weg te laten, de oudste eerst; u "
        "beslist over elke regel."
    ),
    score_is="De overeenkomst staat op {count} van 100.",
    scored=(
        "Wat moet, telt dubbel, wat mooi meegenomen is enkel: helemaal als een regel het laat zien, ook een in "
        "uw eigen woorden, half als het alleen in een lijst staat. Zolang iets ontbreekt dat moet, blijft de "
        "score op hoogstens 75."
    ),
    untranslated=(
        "Ik vertaal niet: zonder taalmodel schrijf ik geen eigen zinnen. U kunt uw cv in die taal uploaden of "
        "mij losse regels geven: „verander „…” in „…””. Met een taalmodel, dat de beheerder van deze dienst kan "
        "instellen, zou ik kunnen vertalen."
    ),
    fixed=(
        "De onderdelen staan in elk bestand in dezelfde volgorde: hele onderdelen verplaats ik niet. Een regel "
        "kan ik verplaatsen („zet de regel over … bovenaan”), en de vaardigheden staan in de volgorde van wat "
        "de vacature vraagt."
    ),
    dated=(
        "De nieuwste functie staat eerst, zoals men verwacht: hele functies verplaats ik niet. Ik kan "
        "een regel verplaatsen of een functie weglaten."
    ),
    contact=(
        "Namen, functies, datums en adressen blijven zoals ze in uw cv staan: wijzig ze in het formulier "
        "van uw cv (onder “Résumés”) en begin daarmee een nieuwe sessie."
    ),
    welcome="Graag gedaan.",
    spoken_already="„{text}” staat er al.",
    add_tongue="Ik zet „{text}” op uw woord bij de talen.",
    no_summary="Het cv heeft geen profiel.",
    says_of="Het cv zegt over “{topic}”:",
    says_nothing_of="Niets in het cv gaat over “{topic}”.",
    one_sentence="Het profiel is één zin. Zeg mij „verander „…” in „…”” met kortere woorden.",
    took_sentence=(
        "Ik heb “{text}” uit de samenvatting gehaald: deze vacature vraagt daar niets van. “Herstel” brengt het terug."
    ),
    denied="Genoteerd: niets hier mag zeggen dat u “{text}” hebt gedaan of kent.",
    denied_stands="Uw cv zegt het echter wel: “{text}”. Zeg “verwijder de regel over …” als het weg moet.",
    which="Welke bedoelt u: {names}? Zeg “verwijder de baan bij …”.",
    where_else=(
        "Op geen van deze plaatsen? Dan bewaar ik wat u mij vertelde, en maakt u er in het formulier "
        "van uw cv een vermelding voor."
    ),
    add_award="Ik voeg “{text}” toe aan de prijzen, op uw woord.",
    add_volunteering="Ik voeg “{text}” toe bij het vrijwilligerswerk, in uw woorden.",
    unheard="Dit deel heb ik niet begrepen: “{text}”.",
    years_of="“{wish}”: ongeveer {held}, volgens de data van {names}.",
    years_all="Alle functies in het cv samen: ongeveer {held}.",
    not_asked="De vacature zegt niets over “{topic}”.",
    yours="U beslist of het blijft: “verwijder de regel over …” haalt het eruit, “herstel” brengt het terug.",
    letter_own="De brief bestaat uit regels van uw cv en uw eigen antwoorden: ik herformuleer niets.",
    sorry=(
        "Het spijt me dat het niet is zoals u het wilt. Zeg me wat er niet klopt: “herstel” neemt de laatste "
        "wijziging terug, “verwijder de regel over …” haalt een regel weg, “vervang “…” door “…”” zet uw woorden "
        "erin."
    ),
    can_again="Ook “{text}” heb ik niet begrepen. Wat ik begrijp, staat in de lijst hierboven.",
    letter_says="Ik zet “{text}” in de brief, in uw woorden. “Haal dat uit de brief” verwijdert het.",
    letter_out="Ik heb “{text}” uit de brief gehaald.",
    letter_how=(
        "Wat moet hij zeggen? Geef mij de zin zoals hij er moet staan: “schrijf in de brief: Ik kan in mei beginnen.”"
    ),
    titled=(
        "Een functietitel blijft zoals de werkgever hem gaf: wie daar navraagt, hoort hem zo. De kop erboven kan "
        "zeggen wat u wilt worden: “schrijf in de kop: {wanted}”."
    ),
    gap=(
        "Zeg het in één eenvoudige regel, zoals het is: wat u intussen deed, en wat u nu kunt. Redenen verzin ik "
        "niet. Zo’n tijd kan een eigen vermelding zijn, in het formulier van uw cv; een zin van u kan in de "
        "brief staan: “schrijf in de brief: …”."
    ),
    own_entry=(
        "Een vermelding met eigen jaren maakt u in het formulier van uw cv; begin daarmee een nieuwe sessie. Wat "
        "u mij vertelde, bewaar ik."
    ),
    no_section=(
        "Ik verplaats niets naar een andere rubriek: maak de vermelding daar in het formulier van uw cv, en "
        "begin daarmee een nieuwe sessie."
    ),
    comes_before="“{text}” staat nu vóór “{name}”.",
    took_least=(
        "Ik heb “{text}” uit de samenvatting gehaald: de rest zegt meer van wat deze vacature vraagt. “Herstel” "
        "brengt het terug."
    ),
    no_meaning="Een woordenboek heb ik niet: waar “{topic}” voor staat, kan ik niet zeggen.",
    cut_line=("Ik kort geen zin zelf in. De regel luidt “{text}”: zeg mij „verander „…” in „…”” met kortere woorden."),
    not_joined=(
        "Elke baan blijft apart, met haar eigen titel en data, zoals de werkgever ze zou bevestigen: ik voeg "
        "er geen samen. Van twee kunt u één vermelding maken in het formulier van uw cv; begin daarmee een "
        "nieuwe sessie."
    ),
    made_none="Nee: elke regel berust op uw cv of op uw eigen woorden. Wat ik heb veranderd, en op grond waarvan:",
    long_one="Zoals het er nu staat, past het op één pagina.",
    long_now="Zoals het er nu staat, beslaat het {count} pagina’s.",
    why=Why(
        first="Wat de vacature vraagt, komt eerst: {named}.",
        calls_line="De vacature noemt het {wanted}; uw regel zegt {written}.",
        calls_list="De vacature noemt het {wanted}; uw lijst zegt {written}.",
        calls_summary="De vacature noemt het {wanted}; uw profiel zegt {written}.",
        told_wish="U hebt het mij verteld, en de vacature vraagt om “{wish}”.",
        told="U hebt het mij verteld, en de vacature vraagt erom.",
        history="Uw loopbaan laat het zien, en de vacature vraagt erom.",
        skills_first="Wat de vacature vraagt, komt eerst; er valt niets weg.",
        skills_first_named="Wat de vacature vraagt, komt eerst: {named}; er valt niets weg.",
        groups_first="Bij de groepen komt eerst wat de vacature vraagt.",
        headline="Uw functie en wat uw loopbaan laat zien van wat de vacature vraagt; verder wordt niets gezegd.",
        summary="Uw cv heeft geen profiel; dit zegt wat eronder staat, en verder niets.",
        asked_remove="U vroeg om het te verwijderen.",
        asked_first="U vroeg om het vooraan te zetten.",
        asked_last="U vroeg om het onderaan te zetten.",
        asked_words="U vroeg om deze woorden.",
        told_me="U hebt het mij verteld.",
        asked_shorter="U vroeg om een korter profiel.",
        asked_entry="U vroeg deze vermelding weg te laten.",
        asked_entries="U vroeg deze vermeldingen weg te laten.",
    ),
)
