"""What the built-in engine says in Norwegian."""

from tailor.model.sayings.base import Speech, Why

NO = Speech(
    can=(
        "Det forstod jeg ikke. Uten språkmodell forstår jeg enkle ønsker, for eksempel:\n"
        "• angre den siste endringen\n"
        "• fjern linjen om …\n"
        "• sett linjen om … først\n"
        "• endre «…» til «…»\n"
        "• på to sider\n"
        "• legg til: … med et faktum i dine egne ord\n"
        "• hva mangler?\n"
        "• hvorfor endret du …?\n"
        "• hva har du endret?\n"
        "• skriv en søknad"
    ),
    toneless=(
        "Jeg omformulerer ikke: uten språkmodell skriver jeg ingen egne setninger, jeg ordner bare det "
        "som er der, og kaller det det annonsen gjør. Du kan redigere hver linje selv eller si «endre «…» "
        "til «…»». Med en språkmodell, som den som driver tjenesten kan sette opp, kunne jeg omformulere."
    ),
    accepted="Jeg godtok det som ventet på deg:",
    nothing_waits="Ingenting venter på deg: det jeg endret, står der allerede.",
    stays=(
        "«{text}» blir der CV-en din har det: jeg flytter linjer i en stilling og kompetanser i listen deres, "
        "ikke noe annet. I skjemaet for CV-en din (under «Résumés») kan du flytte det."
    ),
    expect="Hva de vil spørre om, kan jeg ikke vite. Dette ber utlysningen om; ha et eksempel klart til hvert punkt:",
    strong="Utlysningen ber om dette, og det er vist:",
    files=(
        "Filene ligger under «Download» ved siden av dokumentet: PDF, Word, tekst og JSON. Det du ikke har "
        "godtatt, står ikke i dem."
    ),
    letters="Jeg skriver et brev. Det står ved siden av CV-en; en setning uten kilde kommer ikke med.",
    stand_so="De står allerede slik: i hver post kommer det annonsen etterspør, først.",
    first_at="Det annonsen etterspør, kommer nå først hos {names}.",
    nothing_to_undo="Det er ingen endring å angre.",
    took_one="Jeg tok tilbake den ene endringen.",
    took_all="Jeg tok tilbake alle {count} endringene.",
    no_change="Jeg finner ingen endring om «{topic}».",
    took_back="Jeg tok tilbake denne endringen: {told}",
    nothing_changed="Ingenting er endret ennå.",
    one_stands="Én endring står",
    stand="{count} endringer står",
    earlier="… og {count} tidligere.",
    order_skills="en annen rekkefølge på ferdighetene",
    order_lines="en annen rekkefølge på linjene hos {name}",
    removed="«{text}» fjernet",
    added="«{text}» lagt til",
    entry="en post",
    untouched="Det har jeg ikke endret.",
    evidence="Kilde: «{quote}»",
    posting="Annonsen: «{quote}»",
    all_shown="Alt annonsen etterspør, er vist.",
    not_shown="Ikke vist ennå (noe som ikke betyr at du mangler det):",
    only_listed="Bare nevnt blant ferdighetene; en linje som viser det, ville telle mer:",
    tell="Si «legg til: …» med det du gjorde, i dine egne ord, så setter jeg det på plass.",
    nice="(en fordel)",
    more="… og {count} til",
    nearest="Jeg finner ingen linje om «{text}». Nærmest kommer «{name}»: er det den?",
    no_line="Jeg finner ingen linje om «{text}». Si noen ord slik de står i den.",
    took_out="Jeg tok ut «{text}».",
    removed_it="Jeg fjernet «{text}». «Angre» henter det tilbake.",
    stands_first="«{text}» står allerede først.",
    comes_first="«{text}» kommer nå først.",
    stands_last="«{text}» står allerede sist.",
    comes_last="«{text}» står nå sist.",
    not_so="«{text}» står ikke slik i CV-en. Siter ordene slik de står.",
    changed_to="Endret til «{text}».",
    several="«{text}» står {count} steder. Hvilken linje mener du?",
    add_skill="Jeg legger «{text}» til ferdighetene på ditt ord.",
    add_held="Jeg legger «{text}» til sertifikatene på ditt ord.",
    plain="Si det i en enkel setning, for eksempel «legg til: Jeg hadde ansvar for lønnen i hele firmaet.»",
    no_position="CV-en har ingen stilling å legge det til.",
    where="Hvor var det? Si det med stedet, for eksempel «legg til hos {name}: {text}».",
    add_line="Jeg legger til «{text}» i dine ord.",
    every_line="Hver linje tjener annonsen. Si «fjern linjen om …» for den du kan unnvære.",
    least="Disse linjene gjør minst for annonsen, de eldste først:",
    least_end="Si «fjern linjen om …», så går den; «angre» henter den tilbake.",
    page=(
        "Jeg setter det opp på 1 side: først med mindre skrift og avstand, så lenge det kan leses. Linjer "
        "som da fortsatt er for mye, foreslås fjernet, de eldste først; du bestemmer om hver."
    ),
    pages=(
        "Jeg setter det opp på {count} sider: først med mindre skrift og avstand, så lenge det kan leses. "
        "Linjer som da fortsatt er for mye, foreslås fjernet, de eldste først; du bestemmer om hver."
    ),
    score_is="Samsvaret er {count} av 100.",
    scored=(
        "Det som kreves, teller dobbelt, det ønskelige én gang: helt hvis en linje viser det, også en med dine "
        "egne ord, halvt hvis det bare står på en liste. Så lenge et krav ikke er vist, blir poengsummen på "
        "høyst 75."
    ),
    untranslated=(
        "Jeg oversetter ikke: uten en språkmodell skriver jeg ingen egne setninger. Du kan laste opp CV-en på "
        "det språket eller gi meg enkeltlinjer: «endre «…» til «…»». Med en språkmodell, som den som driver "
        "tjenesten kan sette opp, kunne jeg oversette."
    ),
    fixed=(
        "Avsnittene står i samme rekkefølge i alle filer: jeg flytter ingen hele avsnitt. En linje kan jeg "
        "flytte («sett linjen om … først»), og kompetansene står i den rekkefølgen som utlysningen ber om."
    ),
    dated=(
        "Den nyeste stillingen står først, som man venter: hele stillinger flytter jeg ikke. Jeg kan "
        "flytte en linje eller fjerne en stilling."
    ),
    contact=(
        "Navn, titler, datoer og adresser blir som de står i CV-en din: endre dem i skjemaet for CV-en "
        "din (under «Résumés») og begynn en ny økt med den."
    ),
    welcome="Bare hyggelig.",
    spoken_already="«{text}» står der allerede.",
    add_tongue="Jeg legger til «{text}» blant språkene, på ditt ord.",
    no_summary="CV-en har ingen profil.",
    says_of="CV-en sier om «{topic}»:",
    says_nothing_of="Ingenting i CV-en nevner «{topic}».",
    one_sentence="Profilen er én setning. Si «endre «…» til «…»» med kortere ord.",
    took_sentence=(
        "Jeg har tatt «{text}» ut av sammendraget: annonsen ber ikke om noe av det. «Angre» henter det tilbake."
    ),
    denied="Notert: ingenting her får si at du har gjort eller kan «{text}».",
    denied_stands="CV-en din sier det riktignok: «{text}». Si «fjern linjen om …» hvis det skal bort.",
    which="Hvilken mener du: {names}? Si «fjern stillingen hos …».",
    where_else=(
        "Ingen av disse stedene? Da beholder jeg det du fortalte, og du lager en oppføring for det i "
        "skjemaet for CV-en din."
    ),
    add_award="Jeg legger til «{text}» blant utmerkelsene, på ditt ord.",
    add_volunteering="Jeg legger til «{text}» under frivillig arbeid, med dine ord.",
    unheard="Denne delen forsto jeg ikke: «{text}».",
    years_of="«{wish}»: omtrent {held}, etter datoene for {names}.",
    years_all="Alle stillinger i CV-en til sammen: omtrent {held}.",
    not_asked="Annonsen sier ingenting om «{topic}».",
    yours="Du avgjør om det skal bli stående: «fjern linjen om …» tar det ut, «angre» henter det tilbake.",
    letter_own="Søknaden består av linjer fra CV-en din og dine egne svar: jeg omformulerer ikke.",
    sorry=(
        "Jeg beklager at det ikke er slik du vil ha det. Si hva som er galt: «angre» tar tilbake den siste "
        "endringen, «fjern linjen om …» tar ut en linje, «endre «…» til «…»» setter inn dine ord."
    ),
    can_again="Heller ikke «{text}» forsto jeg. Hva jeg forstår, står i listen over.",
    letter_says="Jeg setter «{text}» i søknaden, med dine ord. «Fjern det fra søknaden» fjerner det.",
    letter_out="Jeg har fjernet «{text}» fra søknaden.",
    letter_how="Hva skal den si? Gi meg setningen slik den skal stå der: «skriv i søknaden: Jeg kan begynne i mai.»",
    titled=(
        "En tittel forblir den arbeidsgiveren ga: den som spør der, får høre den. Overskriften øverst kan si hva "
        "du vil bli; den skrives i skjemaet for CV-en: «{wanted}»."
    ),
    gap=(
        "Si det på én enkel linje, som det er: hva du gjorde imens, og hva du kan nå. Grunner finner jeg ikke "
        "på. En slik tid kan være en egen oppføring, i skjemaet for CV-en; en setning fra deg kan stå i "
        "søknaden: «skriv i søknaden: …»."
    ),
    own_entry=(
        "En oppføring med egne år lages i skjemaet for CV-en; begynn så en ny økt med den. Det du fortalte meg, "
        "tar jeg vare på."
    ),
    no_section=(
        "Jeg flytter ingenting til en annen del: lag oppføringen der i skjemaet for CV-en, og begynn en ny økt med den."
    ),
    comes_before="«{text}» står nå før «{name}».",
    took_least=(
        "Jeg har tatt «{text}» ut av sammendraget: resten sier mer av det annonsen ber om. «Angre» henter det tilbake."
    ),
    no_meaning="Jeg har ingen ordbok: hva «{topic}» betyr, kan jeg ikke si.",
    cut_line="Jeg korter ingen setning selv. Linjen lyder «{text}»: si «endre «…» til «…»» med kortere ord.",
    not_joined=(
        "Hver stilling står for seg, med sin egen tittel og sine datoer, slik arbeidsgiveren ville bekrefte "
        "dem: jeg slår ingen sammen. Av to kan du lage én oppføring i skjemaet for CV-en, og begynne en ny "
        "økt med den."
    ),
    made_none="Nei: hver linje bygger på CV-en din eller på dine egne ord. Hva jeg endret, og etter hva:",
    long_one="Slik det står, får det plass på én side.",
    long_now="Slik det står, tar det {count} sider.",
    why=Why(
        first="Det annonsen etterspør, kommer først: {named}.",
        calls_line="Annonsen kaller det {wanted}; linjen din sier {written}.",
        calls_list="Annonsen kaller det {wanted}; listen din sier {written}.",
        calls_summary="Annonsen kaller det {wanted}; profilen din sier {written}.",
        told_wish="Det har du fortalt meg, og annonsen etterspør «{wish}».",
        told="Det har du fortalt meg, og annonsen etterspør det.",
        history="Bakgrunnen din viser det, og annonsen etterspør det.",
        skills_first="Det annonsen etterspør, kommer først; ingenting er utelatt.",
        skills_first_named="Det annonsen etterspør, kommer først: {named}; ingenting er utelatt.",
        groups_first="Blant gruppene kommer det annonsen etterspør, først.",
        headline="Stillingen din og det bakgrunnen din viser av det annonsen etterspør; ikke noe annet sies.",
        summary="CV-en din har ingen profil; denne sier det som står nedenfor, og ikke noe annet.",
        asked_remove="Du ba om å fjerne det.",
        asked_first="Du ba om å få det først.",
        asked_last="Du ba om å få det sist.",
        asked_words="Du ba om disse ordene.",
        told_me="Det har du fortalt meg.",
        asked_shorter="Du ba om en kortere profil.",
        asked_entry="Du ba om å utelate denne oppføringen.",
        asked_entries="Du ba om å utelate disse oppføringene.",
    ),
)
