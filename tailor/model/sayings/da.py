"""What the built-in engine says in Danish."""

from tailor.model.sayings.base import Speech, Why

DA = Speech(
    can=(
        "Det forstod jeg ikke. Uden en sprogmodel forstår jeg enkle ønsker, for eksempel:\n"
        "• fortryd den seneste ændring\n"
        "• fjern linjen om …\n"
        "• sæt linjen om … først\n"
        "• ændr »…« til »…«\n"
        "• på to sider\n"
        "• tilføj: … med en kendsgerning i dine egne ord\n"
        "• hvad mangler?\n"
        "• hvorfor ændrede du …?\n"
        "• hvad har du ændret?\n"
        "• skriv en ansøgning"
    ),
    toneless=(
        "Jeg omformulerer ikke: uden sprogmodel skriver jeg ingen egne sætninger, jeg ordner kun det, der "
        "er, og kalder det, hvad opslaget gør. Du kan selv redigere hver linje eller sige »ændr »…« til "
        "»…««. Med en sprogmodel, som den, der driver tjenesten, kan sætte op, kunne jeg omformulere."
    ),
    accepted="Jeg godtog det, der ventede på dig:",
    nothing_waits="Intet venter på dig: det, jeg ændrede, står der allerede.",
    stays=(
        "»{text}« bliver, hvor dit cv har det: jeg flytter linjer i en stilling og kompetencer på deres liste, "
        "intet andet. I formularen til dit cv (under »Résumés«) kan du flytte det."
    ),
    expect=(
        "Hvad de vil spørge om, kan jeg ikke vide. Det her beder opslaget om; hav et eksempel klar til hvert punkt:"
    ),
    strong="Opslaget beder om dette, og det er vist:",
    files=(
        "Filerne ligger under »Download« ved siden af dokumentet: PDF, Word, tekst og JSON. Det, du ikke har "
        "godtaget, står ikke i dem."
    ),
    letters="Jeg skriver et brev. Det står ved siden af cv'et; en sætning uden kilde kommer ikke med.",
    stand_so="De står allerede sådan: i hver post kommer det, opslaget efterspørger, først.",
    first_at="Det, opslaget efterspørger, kommer nu først hos {names}.",
    nothing_to_undo="Der er ingen ændring at fortryde.",
    took_one="Jeg tog den ene ændring tilbage.",
    took_all="Jeg tog alle {count} ændringer tilbage.",
    no_change="Jeg finder ingen ændring om »{topic}«.",
    took_back="Jeg tog denne ændring tilbage: {told}",
    nothing_changed="Intet er ændret endnu.",
    one_stands="Én ændring står",
    stand="{count} ændringer står",
    earlier="… og {count} tidligere.",
    order_skills="en anden rækkefølge af kompetencerne",
    order_lines="en anden rækkefølge af linjerne hos {name}",
    removed="»{text}« fjernet",
    added="»{text}« tilføjet",
    entry="en post",
    untouched="Det har jeg ikke ændret.",
    evidence="Kilde: »{quote}«",
    posting="Opslaget: »{quote}«",
    all_shown="Alt, hvad opslaget efterspørger, er vist.",
    not_shown="Ikke vist endnu (hvilket ikke betyder, at du mangler det):",
    only_listed="Kun nævnt blandt kompetencerne; en linje, der viser det, ville tælle mere:",
    tell="Sig »tilføj: …« med det, du gjorde, i dine egne ord, så sætter jeg det på plads.",
    nice="(en fordel)",
    more="… og {count} til",
    nearest="Jeg finder ingen linje om »{text}«. Nærmest kommer »{name}«: er det den?",
    no_line="Jeg finder ingen linje om »{text}«. Sig nogle ord, som de står i den.",
    took_out="Jeg tog »{text}« ud.",
    removed_it="Jeg fjernede »{text}«. »Fortryd« henter det tilbage.",
    stands_first="»{text}« står allerede først.",
    comes_first="»{text}« kommer nu først.",
    stands_last="»{text}« står allerede sidst.",
    comes_last="»{text}« står nu sidst.",
    not_so="»{text}« står ikke sådan i cv'et. Citér ordene, som de står.",
    changed_to="Ændret til »{text}«.",
    several="»{text}« står {count} steder. Hvilken linje mener du?",
    add_skill="Jeg føjer »{text}« til kompetencerne på dit ord.",
    add_held="Jeg føjer »{text}« til certifikaterne på dit ord.",
    plain="Sig det i en enkel sætning, for eksempel »tilføj: Jeg stod for lønnen i hele firmaet.«",
    no_position="Cv'et har ingen stilling at føje det til.",
    where="Hvor var det? Sig det med stedet, for eksempel »tilføj hos {name}: {text}«.",
    add_line="Jeg tilføjer »{text}« i dine ord.",
    every_line="Hver linje tjener opslaget. Sig »fjern linjen om …« for den, du kan undvære.",
    least="Disse linjer gør mindst for opslaget, de ældste først:",
    least_end="Sig »fjern linjen om …«, og den går; »fortryd« henter den tilbage.",
    page=(
        "Jeg sætter det op på 1 side: først med mindre skrift og afstand, så længe det kan læses. Linjer, "
        "der så stadig er for meget, foreslås fjernet, de ældste først; du bestemmer om hver."
    ),
    pages=(
        "Jeg sætter det op på {count} sider: først med mindre skrift og afstand, så længe det kan læses. "
        "Linjer, der så stadig er for meget, foreslås fjernet, de ældste først; du bestemmer om hver."
    ),
    score_is="Overensstemmelsen er {count} af 100.",
    scored=(
        "Det, der kræves, tæller dobbelt, det ønskelige én gang: helt, hvis en linje viser det, også en med "
        "dine egne ord, halvt, hvis det kun står på en liste. Så længe et krav ikke er vist, bliver pointtallet"
        " på højst 75."
    ),
    untranslated=(
        "Jeg oversætter ikke: uden en sprogmodel skriver jeg ingen egne sætninger. Du kan uploade dit cv på det "
        "sprog eller give mig enkelte linjer: »ændr »…« til »…««. Med en sprogmodel, som den, der driver "
        "tjenesten, kan sætte op, kunne jeg oversætte."
    ),
    fixed=(
        "Afsnittene står i samme rækkefølge i alle filer: jeg flytter ingen hele afsnit. En linje kan jeg "
        "flytte (»sæt linjen om … først«), og kompetencerne står i den rækkefølge, som opslaget beder om."
    ),
    dated=(
        "Den nyeste stilling står først, som man venter det: hele stillinger flytter jeg ikke. Jeg kan "
        "flytte en linje eller fjerne en stilling."
    ),
    contact=(
        "Navne, titler, datoer og adresser bliver, som de står i dit cv: ret dem i formularen til dit cv "
        "(under »Résumés«), og begynd en ny session med det."
    ),
    welcome="Selv tak.",
    spoken_already="»{text}« står der allerede.",
    add_tongue="Jeg tilføjer »{text}« til sprogene, på dit ord.",
    no_summary="Cv'et har ingen profil.",
    says_of="CV'et siger om »{topic}«:",
    says_nothing_of="Intet i CV'et nævner »{topic}«.",
    one_sentence="Profilen er én sætning. Sig »ændr »…« til »…«« med kortere ord.",
    took_sentence=(
        "Jeg har taget „{text}“ ud af resuméet: opslaget beder ikke om noget af det. „Fortryd“ bringer det tilbage."
    ),
    denied="Noteret: intet her må sige, at du har gjort eller kan »{text}«.",
    denied_stands="Dit cv siger det dog: »{text}«. Sig »fjern linjen om …«, hvis det skal væk.",
    which="Hvilken mener du: {names}? Sig »fjern stillingen hos …«.",
    where_else=(
        "Ingen af disse steder? Så gemmer jeg, hvad du fortalte, og du laver en post til det i formularen for dit cv."
    ),
    add_award="Jeg tilføjer »{text}« til priserne, på dit ord.",
    add_volunteering="Jeg tilføjer »{text}« under frivilligt arbejde, med dine ord.",
    unheard="Denne del forstod jeg ikke: »{text}«.",
    years_of="»{wish}«: cirka {held}, efter datoerne for {names}.",
    years_all="Alle stillinger i cv'et tilsammen: cirka {held}.",
    not_asked="Opslaget siger intet om »{topic}«.",
    yours="Du afgør, om det skal blive: »fjern linjen om …« tager det ud, »fortryd« bringer det tilbage.",
    letter_own="Ansøgningen består af linjer fra dit CV og dine egne svar: jeg omformulerer intet.",
    sorry=(
        "Jeg beklager, at det ikke er, som du vil have det. Sig, hvad der er galt: »fortryd« tager den seneste "
        "ændring tilbage, »fjern linjen om …« tager en linje ud, »ændr »…« til »…«« sætter dine ord ind."
    ),
    can_again="Heller ikke »{text}« forstod jeg. Hvad jeg forstår, står i listen ovenfor.",
    letter_says="Jeg sætter „{text}“ i ansøgningen, med dine ord. „Fjern det fra ansøgningen“ fjerner det.",
    letter_out="Jeg har fjernet „{text}“ fra ansøgningen.",
    letter_how=(
        "Hvad skal den sige? Giv mig sætningen, som den skal stå der: „skriv i ansøgningen: Jeg kan starte i maj.“"
    ),
    titled=(
        "En titel forbliver den, som arbejdsgiveren gav: den, der spørger dér, får den at høre. Overskriften "
        "øverst kan sige, hvad du vil være; den skrives i CV'ets formular: „{wanted}“."
    ),
    gap=(
        "Sig det på én enkel linje, som det er: hvad du lavede imens, og hvad du kan nu. Grunde finder jeg ikke "
        "på. Sådan en tid kan være en egen post, i CV'ets formular; en sætning af dig kan stå i ansøgningen: "
        "„skriv i ansøgningen: …“."
    ),
    own_entry=(
        "En post med egne år oprettes i CV'ets formular; begynd så en ny session med det. Det, du fortalte mig, "
        "gemmer jeg."
    ),
    no_section=(
        "Jeg flytter intet til et andet afsnit: opret posten dér i CV'ets formular, og begynd en ny session med det."
    ),
    comes_before="„{text}“ står nu før „{name}“.",
    took_least=(
        "Jeg har taget „{text}“ ud af resuméet: resten siger mere af det, som opslaget beder om. „Fortryd“ "
        "bringer det tilbage."
    ),
    no_meaning="Jeg har ingen ordbog: hvad »{topic}« betyder, kan jeg ikke sige.",
    cut_line=("Jeg forkorter ingen sætning selv. Linjen lyder »{text}«: sig »ændr »…« til »…«« med kortere ord."),
    not_joined=(
        "Hver stilling står for sig, med sin egen titel og sine datoer, som arbejdsgiveren ville bekræfte "
        "dem: jeg slår ingen sammen. Af to kan du lave én post i CV'ets formular og begynde en ny session med "
        "det."
    ),
    made_none="Nej: hver linje bygger på dit cv eller på dine egne ord. Hvad jeg ændrede, og efter hvad:",
    long_one="Som det står, er der plads på én side.",
    long_now="Som det står, fylder det {count} sider.",
    why=Why(
        first="Det, opslaget efterspørger, kommer først: {named}.",
        calls_line="Opslaget kalder det {wanted}; din linje siger {written}.",
        calls_list="Opslaget kalder det {wanted}; din liste siger {written}.",
        calls_summary="Opslaget kalder det {wanted}; din profil siger {written}.",
        told_wish="Det har du fortalt mig, og opslaget efterspørger »{wish}«.",
        told="Det har du fortalt mig, og opslaget efterspørger det.",
        history="Din baggrund viser det, og opslaget efterspørger det.",
        skills_first="Det, opslaget efterspørger, kommer først; intet er udeladt.",
        skills_first_named="Det, opslaget efterspørger, kommer først: {named}; intet er udeladt.",
        groups_first="Blandt grupperne kommer det, opslaget efterspørger, først.",
        headline="Din stilling og det, din baggrund viser af det, opslaget efterspørger; intet andet siges.",
        summary="Dit cv har ingen profil; denne siger det, der står nedenfor, og intet andet.",
        asked_remove="Du bad om at fjerne det.",
        asked_first="Du bad om at få det først.",
        asked_last="Du bad om at få det sidst.",
        asked_words="Du bad om disse ord.",
        told_me="Det har du fortalt mig.",
        asked_shorter="Du bad om en kortere profil.",
        asked_entry="Du bad om at udelade denne post.",
        asked_entries="Du bad om at udelade disse poster.",
    ),
)
