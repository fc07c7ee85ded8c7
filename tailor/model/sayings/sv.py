"""What the built-in engine says in Swedish."""

from tailor.model.sayings.base import Speech, Why

SV = Speech(
    can=(
        "Det förstod jag inte. Utan språkmodell förstår jag enkla önskemål, till exempel:\n"
        "• ångra den senaste ändringen\n"
        "• ta bort raden om …\n"
        "• sätt raden om … först\n"
        "• ändra ”…” till ”…”\n"
        "• på två sidor\n"
        "• lägg till: … med ett faktum i dina egna ord\n"
        "• vad saknas?\n"
        "• varför ändrade du …?\n"
        "• vad har du ändrat?\n"
        "• skriv ett personligt brev"
    ),
    toneless=(
        "Jag formulerar inte om: utan språkmodell skriver jag inga egna meningar, jag ordnar bara det som "
        "finns och kallar det som annonsen gör. Du kan redigera varje rad själv eller säga ”ändra ”…” till "
        "”…””. Med en språkmodell, som den som driver tjänsten kan ställa in, skulle jag kunna formulera om."
    ),
    accepted="Jag godtog det som väntade på dig:",
    nothing_waits="Inget väntar på dig: det jag ändrade står redan där.",
    stays=(
        "”{text}” står kvar där ditt cv har det: jag flyttar rader inom en anställning och kunskaper i deras "
        "lista, inget annat. I formuläret för ditt cv (under ”Résumés”) kan du flytta det."
    ),
    expect=(
        "Vad de kommer att fråga kan jag inte veta. Det här efterfrågar annonsen; ha ett exempel redo för varje punkt:"
    ),
    strong="Annonsen efterfrågar detta, och det visas:",
    files=(
        "Filerna finns under ”Download”, bredvid dokumentet: PDF, Word, text och JSON. Det du inte har godtagit "
        "står inte i dem."
    ),
    letters="Jag skriver ett brev. Det står bredvid cv:t; en mening utan källa kommer inte med.",
    stand_so="De står redan så: i varje post kommer det som annonsen efterfrågar först.",
    first_at="Det som annonsen efterfrågar kommer nu först hos {names}.",
    nothing_to_undo="Det finns ingen ändring att ångra.",
    took_one="Jag tog tillbaka den enda ändringen.",
    took_all="Jag tog tillbaka alla {count} ändringarna.",
    no_change="Jag hittar ingen ändring om ”{topic}”.",
    took_back="Jag tog tillbaka den här ändringen: {told}",
    nothing_changed="Ingenting är ändrat ännu.",
    one_stands="En ändring står",
    stand="{count} ändringar står",
    earlier="… och {count} tidigare.",
    order_skills="en annan ordning på kunskaperna",
    order_lines="en annan ordning på raderna hos {name}",
    removed="”{text}” borttaget",
    added="”{text}” tillagt",
    entry="en post",
    untouched="Det har jag inte ändrat.",
    evidence="Källa: ”{quote}”",
    posting="Annonsen: ”{quote}”",
    all_shown="Allt som annonsen efterfrågar visas.",
    not_shown="Visas inte ännu (vilket inte betyder att du saknar det):",
    only_listed="Nämns bara bland kunskaperna; en rad som visar det skulle räknas mer:",
    tell="Säg ”lägg till: …” med det du gjorde, i dina egna ord, så sätter jag det på sin plats.",
    nice="(meriterande)",
    more="… och {count} till",
    nearest="Jag hittar ingen rad om ”{text}”. Närmast kommer ”{name}”: är det den?",
    no_line="Jag hittar ingen rad om ”{text}”. Säg några ord som de står i den.",
    took_out="Jag tog ut ”{text}”.",
    removed_it="Jag tog bort ”{text}”. ”Ångra” hämtar tillbaka det.",
    stands_first="”{text}” står redan först.",
    comes_first="”{text}” kommer nu först.",
    stands_last="”{text}” står redan sist.",
    comes_last="”{text}” står nu sist.",
    not_so="”{text}” står inte så i cv:t. Citera orden som de står.",
    changed_to="Ändrat till ”{text}”.",
    several="”{text}” står på {count} ställen. Vilken rad menar du?",
    add_skill="Jag lägger till ”{text}” bland kunskaperna, på ditt ord.",
    add_held="Jag lägger till ”{text}” bland certifikaten, på ditt ord.",
    plain="Säg det i en enkel mening, till exempel ”lägg till: Jag skötte lönerna för hela firman.”",
    no_position="Cv:t har ingen tjänst att lägga det till.",
    where="Var var det? Säg det med platsen, till exempel ”lägg till hos {name}: {text}”.",
    add_line="Jag lägger till ”{text}”, i dina ord.",
    every_line="Varje rad tjänar annonsen. Säg ”ta bort raden om …” för den du kan avvara.",
    least="De här raderna gör minst för annonsen, de äldsta först:",
    least_end="Säg ”ta bort raden om …” så försvinner den; ”ångra” hämtar tillbaka den.",
    page=(
        "Jag lägger upp det på 1 sida: först med mindre text och avstånd, så länge det går att läsa. Rader "
        "som då ändå är för mycket föreslås att tas bort, de äldsta först; du bestämmer om var och en."
    ),
    pages=(
        "Jag lägger upp det på {count} sidor: först med mindre text och avstånd, så länge det går att läsa. "
        "Rader som då ändå är för mycket föreslås att tas bort, de äldsta först; du bestämmer om var och en."
    ),
    score_is="Överensstämmelsen är {count} av 100.",
    scored=(
        "Det som krävs räknas dubbelt, det som är meriterande en gång: helt om en rad visar det, även en med "
        "dina egna ord, till hälften om det bara står i en lista. Så länge ett krav inte visas stannar poängen "
        "på högst 75."
    ),
    untranslated=(
        "Jag översätter inte: utan språkmodell skriver jag inga egna meningar. Du kan ladda upp ditt cv på det "
        "språket eller ge mig enstaka rader: ”ändra ”…” till ”…””. Med en språkmodell, som den som driver "
        "tjänsten kan ställa in, skulle jag kunna översätta."
    ),
    fixed=(
        "Avsnitten står i samma ordning i alla filer: jag flyttar inga hela avsnitt. En rad kan jag flytta "
        "(”sätt raden om … först”), och kunskaperna står i den ordning som annonsen efterfrågar dem."
    ),
    dated=(
        "Den senaste anställningen står först, som man väntar sig: jag flyttar inga hela. Jag kan flytta "
        "en rad eller ta bort en anställning."
    ),
    contact=(
        "Namn, titlar, datum och adresser står kvar som i ditt cv: ändra dem i formuläret för ditt cv "
        "(under ”Résumés”) och börja en ny session med det."
    ),
    welcome="Varsågod.",
    spoken_already="”{text}” står redan där.",
    add_tongue="Jag lägger till ”{text}” bland språken, på ditt ord.",
    no_summary="Cv:t har ingen sammanfattning.",
    says_of="Cv:t säger om ”{topic}”:",
    says_nothing_of="Inget i cv:t säger något om ”{topic}”.",
    one_sentence="Sammanfattningen är en enda mening. Säg ”ändra ”…” till ”…”” med kortare ord.",
    took_sentence=(
        "Jag tog bort ”{text}” ur sammanfattningen: annonsen frågar inte efter något av det. ”Ångra” tar tillbaka det."
    ),
    denied="Noterat: inget här får säga att du har gjort eller kan ”{text}”.",
    denied_stands="Ditt cv säger det dock: ”{text}”. Säg ”ta bort raden om …” om det ska bort.",
    which="Vilken menar du: {names}? Säg ”ta bort jobbet hos …”.",
    where_else=(
        "På inget av dessa ställen? Då behåller jag det du berättade, och du gör en post för det i "
        "formuläret för ditt cv."
    ),
    add_award="Jag lägger till ”{text}” bland utmärkelserna, på ditt ord.",
    add_volunteering="Jag lägger till ”{text}” under ideellt arbete, med dina ord.",
    unheard="Den här delen förstod jag inte: ”{text}”.",
    years_of="”{wish}”: ungefär {held}, enligt datumen för {names}.",
    years_all="Alla tjänster i cv:t tillsammans: ungefär {held}.",
    not_asked="Annonsen säger inget om ”{topic}”.",
    yours="Du avgör om det ska stå kvar: ”ta bort raden om …” tar bort det, ”ångra” tar tillbaka det.",
    letter_own="Brevet består av rader ur ditt cv och dina egna svar: jag formulerar inte om.",
    sorry=(
        "Jag är ledsen att det inte är som du vill. Säg vad som är fel: ”ångra” tar tillbaka den senaste "
        "ändringen, ”ta bort raden om …” tar bort en rad, ”ändra ”…” till ”…”” sätter in dina ord."
    ),
    can_again="Inte heller ”{text}” förstod jag. Vad jag förstår står i listan ovan.",
    letter_says="Jag sätter ”{text}” i brevet, med dina ord. ”Ta bort det ur brevet” tar bort det.",
    letter_out="Jag tog bort ”{text}” ur brevet.",
    letter_how="Vad ska det säga? Ge mig meningen som den ska stå där: ”skriv i brevet: Jag kan börja i maj.”",
    titled=(
        "En titel förblir den som arbetsgivaren gav: den som frågar där får höra den. Rubriken högst upp kan "
        "säga vad du vill bli; den skrivs i cv:ts formulär: ”{wanted}”."
    ),
    gap=(
        "Säg det på en enkel rad, som det är: vad du gjorde under tiden, och vad du kan nu. Skäl hittar jag inte "
        "på. En sådan tid kan vara en egen post, i cv:ts formulär; en egen mening kan stå i brevet: ”skriv i "
        "brevet: …”."
    ),
    own_entry=(
        "En post med egna år skapas i cv:ts formulär; börja sedan en ny session med det. Det du berättade sparar jag."
    ),
    no_section=(
        "Jag flyttar inget till ett annat avsnitt: skapa posten där i cv:ts formulär, och börja en ny session med det."
    ),
    comes_before="”{text}” står nu före ”{name}”.",
    took_least=(
        "Jag tog bort ”{text}” ur sammanfattningen: resten säger mer av det som annonsen frågar efter. ”Ångra” "
        "tar tillbaka det."
    ),
    no_meaning="Jag har ingen ordbok: vad ”{topic}” betyder kan jag inte säga.",
    cut_line="Jag kortar ingen mening själv. Raden lyder ”{text}”: säg ”ändra ”…” till ”…”” med kortare ord.",
    not_joined=(
        "Varje anställning står för sig, med sin egen titel och sina datum, så som arbetsgivaren skulle "
        "bekräfta dem: jag slår inte ihop några. Av två kan du göra en post i cv:ts formulär, och börja en ny "
        "session med det."
    ),
    made_none="Nej: varje rad bygger på ditt cv eller på dina egna ord. Vad jag ändrade, och efter vad:",
    long_one="Som det står ryms det på en sida.",
    long_now="Som det står tar det {count} sidor.",
    why=Why(
        first="Det som annonsen efterfrågar kommer först: {named}.",
        calls_line="Annonsen kallar det {wanted}; din rad säger {written}.",
        calls_list="Annonsen kallar det {wanted}; din lista säger {written}.",
        calls_summary="Annonsen kallar det {wanted}; din profil säger {written}.",
        told_wish="Det har du berättat, och annonsen efterfrågar ”{wish}”.",
        told="Det har du berättat, och annonsen efterfrågar det.",
        history="Din bakgrund visar det, och annonsen efterfrågar det.",
        skills_first="Det som annonsen efterfrågar kommer först; ingenting är borttaget.",
        skills_first_named="Det som annonsen efterfrågar kommer först: {named}; ingenting är borttaget.",
        groups_first="Bland grupperna kommer det som annonsen efterfrågar först.",
        headline="Din tjänst och det som din bakgrund visar av det annonsen efterfrågar; inget annat sägs.",
        summary="Ditt cv har ingen profil; den här säger det som står nedanför och inget annat.",
        asked_remove="Du bad att ta bort det.",
        asked_first="Du bad att få det först.",
        asked_last="Du bad om att få det sist.",
        asked_words="Du bad om de här orden.",
        told_me="Det har du berättat.",
        asked_shorter="Du bad om en kortare sammanfattning.",
        asked_entry="Du bad om att utelämna den här posten.",
        asked_entries="Du bad om att utelämna de här posterna.",
    ),
)
