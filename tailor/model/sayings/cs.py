"""What the built-in engine says in Czech."""

from tailor.model.sayings.base import Speech, Why

CS = Speech(
    can=(
        "Tomu nerozumím. Bez jazykového modelu rozumím jednoduchým přáním, například:\n"
        "• vrať poslední změnu\n"
        "• odstraň řádek o …\n"
        "• přesuň řádek o … na začátek\n"
        "• změň „…“ na „…“\n"
        "• na dvě strany\n"
        "• přidej: … s faktem vlastními slovy\n"
        "• co chybí?\n"
        "• proč se změnilo …?\n"
        "• co se změnilo?\n"
        "• napiš motivační dopis"
    ),
    toneless=(
        "Nepřeformulovávám: bez jazykového modelu nepíši vlastní věty, jen řadím, co tu je, a nazývám to "
        "jako inzerát. Každý řádek můžete upravit sami, nebo napsat „změň „…“ na „…““. S jazykovým modelem, "
        "který může nastavit provozovatel služby, bych to mohl přeformulovat."
    ),
    accepted="Přijato, co čekalo na vaše rozhodnutí:",
    nothing_waits="Nic nečeká na vaše rozhodnutí: co se změnilo, už tam stojí.",
    stays=(
        "„{text}“ zůstává tam, kde to má váš životopis: přesouvám řádky v rámci pozice a dovednosti v jejich "
        "seznamu, nic jiného. Ve formuláři životopisu (pod „Résumés“) to můžete dát jinam."
    ),
    expect="Na co se zeptají, nemohu vědět. Tohle inzerát žádá; mějte ke každému bodu připravený příklad:",
    strong="Inzerát to žádá a je to vidět:",
    files="Soubory jsou pod „Download“ vedle dokumentu: PDF, Word, text a JSON. Co jste nepřijali, v nich není.",
    letters="Píšu motivační dopis. Stojí vedle životopisu; věta, kterou nic nedokládá, se do něj nedostane.",
    stand_so="Už tak stojí: u každé položky je první to, co inzerát požaduje.",
    first_at="To, co inzerát požaduje, je teď první: {names}.",
    nothing_to_undo="Není žádná změna, kterou by šlo vrátit.",
    took_one="Jediná změna je vrácena.",
    took_all="Vráceny jsou všechny změny: {count}.",
    no_change="Nenacházím změnu o „{topic}“.",
    took_back="Vrácena je tato změna: {told}",
    nothing_changed="Zatím se nic nezměnilo.",
    one_stands="Platí jedna změna",
    stand="Platné změny: {count}",
    earlier="… a dřívější: {count}.",
    order_skills="jiné pořadí dovedností",
    order_lines="jiné pořadí řádků: {name}",
    removed="„{text}“ odstraněno",
    added="„{text}“ přidáno",
    entry="položka",
    untouched="To se nezměnilo.",
    evidence="Zdroj: „{quote}“",
    posting="Inzerát: „{quote}“",
    all_shown="Vše, co inzerát požaduje, je vidět.",
    not_shown="Zatím není vidět (což neznamená, že vám to chybí):",
    only_listed="Jen uvedeno mezi dovednostmi; řádek, který to ukazuje, by se počítal víc:",
    tell="Napište „přidej: …“ a co jste dělali, vlastními slovy, a dám to na místo.",
    nice="(výhodou)",
    more="… a další: {count}",
    nearest="Nenacházím řádek o „{text}“. Nejblíže je „{name}“: je to ten?",
    no_line="Nenacházím řádek o „{text}“. Uveďte několik slov tak, jak v něm stojí.",
    took_out="Vyjmuto: „{text}“.",
    removed_it="Odstraněno: „{text}“. „Vrať“ to přinese zpět.",
    stands_first="„{text}“ už stojí první.",
    comes_first="„{text}“ je teď první.",
    stands_last="„{text}“ už na konci je.",
    comes_last="„{text}“ je teď na konci.",
    not_so="„{text}“ takto v životopise nestojí. Uveďte slova přesně.",
    changed_to="Změněno na „{text}“.",
    several="„{text}“ stojí na více místech ({count}). Který řádek myslíte?",
    add_skill="Přidávám „{text}“ k dovednostem, na vaše slovo.",
    add_held="Přidávám „{text}“ k certifikátům, na vaše slovo.",
    plain="Napište to jednoduchou větou, například „přidej: Vedla jsem mzdy celé firmy.“",
    no_position="V životopise není pozice, ke které by to šlo přidat.",
    where="Kde to bylo? Napište to s místem, například „přidej v {name}: {text}“.",
    add_line="Přidávám „{text}“, vašimi slovy.",
    every_line="Každý řádek slouží inzerátu. Napište „odstraň řádek o …“ u toho, který můžete postrádat.",
    least="Tyto řádky pro inzerát přinášejí nejméně, od nejstarších:",
    least_end="Napište „odstraň řádek o …“ a zmizí; „vrať“ ho přinese zpět.",
    page=(
        "Vysázím to na 1 stranu: nejprve menším písmem a s menšími mezerami, dokud je to čitelné. Řádky, "
        "kterých je pak stále moc, nabídnu k odstranění, od nejstarších; o každém rozhodnete vy."
    ),
    pages=(
        "Vysázím to na tolik stran: {count}. Nejprve menším písmem a s menšími mezerami, dokud je to "
        "čitelné. Řádky, kterých je pak stále moc, nabídnu k odstranění, od nejstarších; o každém rozhodnete "
        "vy."
    ),
    score_is="Shoda je {count} ze 100.",
    scored=(
        "Co je nutné, počítá se dvakrát, co je vítané, jednou: celé, když to ukazuje řádek, i takový, který "
        "jste mi řekli, z poloviny, když je to jen v seznamu. Dokud něco nutného chybí, skóre zůstává nejvýše "
        "na 75."
    ),
    untranslated=(
        "Nepřekládám: bez jazykového modelu nepíšu žádné vlastní věty. Můžete nahrát životopis v tom jazyce "
        "nebo mi dát jednotlivé řádky: „změň „…“ na „…““. S jazykovým modelem, který může nastavit provozovatel "
        "této služby, bych překládat mohl."
    ),
    fixed=(
        "Oddíly stojí v každém souboru ve stejném pořadí: celé oddíly nepřesouvám. Řádek přesunout mohu "
        "(„přesuň řádek o … na začátek“) a dovednosti stojí v pořadí toho, co inzerát žádá."
    ),
    dated="Pozice stojí od nejnovější, jak se čeká: celé nepřesouvám. Mohu přesunout řádek nebo pozici vynechat.",
    contact=(
        "Jména, pozice, data a adresy zůstávají, jak stojí v životopise: změňte je ve formuláři "
        "životopisu (pod „Résumés“) a začněte s ním nové sezení."
    ),
    welcome="Rádo se stalo.",
    spoken_already="„{text}“ už tam je.",
    add_tongue="Přidávám „{text}“ k jazykům, na vaše slovo.",
    no_summary="Životopis nemá shrnutí.",
    says_of="Životopis říká o „{topic}“:",
    says_nothing_of="Nic v životopise neříká „{topic}“.",
    one_sentence="Shrnutí je jediná věta. Napište mi „změň „…“ na „…““ kratšími slovy.",
    took_sentence="Ze shrnutí je odstraněno „{text}“: inzerát nic z toho nežádá. „Vrať“ to přinese zpět.",
    denied="Zapsáno: nic zde neřekne, že jste dělali nebo znáte „{text}“.",
    denied_stands="Ve vašem životopisu to ovšem stojí: „{text}“. Napište „odstraň řádek o …“, pokud to má zmizet.",
    which="Které máte na mysli: {names}? Napište „odstraň zaměstnání v …“.",
    where_else=(
        "Na žádném z těchto míst? Pak si ponechám, co jste mi řekli, a záznam pro to vytvoříte ve formuláři životopisu."
    ),
    add_award="Přidávám „{text}“ k oceněním, na vaše slovo.",
    add_volunteering="Přidávám „{text}“ k dobrovolnictví, vašimi slovy.",
    unheard="Této části jsem nerozuměl: „{text}“.",
    years_of="„{wish}“: asi {held}, podle dat u: {names}.",
    years_all="Všechny pozice v životopise dohromady: asi {held}.",
    not_asked="Inzerát o „{topic}“ nic neříká.",
    yours="Zda to zůstane, rozhodujete vy: „odstraň řádek o …“ to vyjme, „vrať“ to přinese zpět.",
    letter_own="Dopis se skládá z řádků životopisu a z vašich vlastních odpovědí: nic nepřeformulovávám.",
    sorry=(
        "Je mi líto, že to není tak, jak chcete. Řekněte mi, co je špatně: „vrať“ vezme zpět poslední změnu, "
        "„odstraň řádek o …“ vyjme řádek, „změň „…“ na „…““ vloží vaše slova."
    ),
    can_again="Ani „{text}“ jsem neporozuměl. Čemu rozumím, stojí v seznamu výše.",
    letter_says="Dávám do dopisu „{text}“, vašimi slovy. „Odstraň to z dopisu“ to odstraní.",
    letter_out="Z dopisu je odstraněno „{text}“.",
    letter_how="Co má říkat? Řekněte mi větu tak, jak tam má stát: „napiš do dopisu: Můžu nastoupit v květnu.“",
    titled=(
        "Název pozice zůstává takový, jaký dal zaměstnavatel: kdo se tam zeptá, uslyší jej tak. Nadpis nahoře "
        "může říkat, čím chcete být; píše se ve formuláři životopisu: „{wanted}“."
    ),
    gap=(
        "Řekněte to jedním prostým řádkem, jak to je: co jste mezitím dělali a co umíte nyní. Důvody si "
        "nevymýšlím. Taková doba může být samostatným záznamem ve formuláři životopisu; vaše věta může stát v "
        "dopise: „napiš do dopisu: …“."
    ),
    own_entry=(
        "Záznam s vlastními roky se vytváří ve formuláři životopisu; pak s ním začněte novou relaci. Co jste mi "
        "řekli, si ponechávám."
    ),
    no_section=(
        "Do jiné části nic nepřesouvám: vytvořte tam záznam ve formuláři životopisu a začněte s ním novou relaci."
    ),
    comes_before="„{text}“ stojí nyní před „{name}“.",
    took_least="Ze shrnutí je odstraněno „{text}“: zbytek říká víc o tom, co inzerát žádá. „Vrať“ to přinese zpět.",
    no_meaning="Slovník nemám: co znamená „{topic}“, říci nedokážu.",
    cut_line="Žádnou větu sám nezkracuji. Řádek zní „{text}“: napište mi „změň „…“ na „…““ kratšími slovy.",
    not_joined=(
        "Každé zaměstnání zůstává samo, s vlastním názvem a daty, jak by je potvrdil zaměstnavatel: žádná "
        "nespojuji. Ze dvou můžete udělat jeden záznam ve formuláři životopisu a začít s ním novou relaci."
    ),
    made_none="Ne: každý řádek vychází z vašeho životopisu nebo z vašich vlastních slov. Co se změnilo a podle čeho:",
    long_one="V této podobě se vejde na jednu stránku.",
    long_now="Počet stran v této podobě: {count}.",
    why=Why(
        first="To, co inzerát požaduje, je první: {named}.",
        calls_line="Inzerát to nazývá {wanted}; váš řádek říká {written}.",
        calls_list="Inzerát to nazývá {wanted}; váš seznam říká {written}.",
        calls_summary="Inzerát to nazývá {wanted}; váš profil říká {written}.",
        told_wish="To jste mi řekli a inzerát požaduje „{wish}“.",
        told="To jste mi řekli a inzerát to požaduje.",
        history="Ukazuje to vaše praxe a inzerát to požaduje.",
        skills_first="To, co inzerát požaduje, je první; nic není vynecháno.",
        skills_first_named="To, co inzerát požaduje, je první: {named}; nic není vynecháno.",
        groups_first="Mezi skupinami je první to, co inzerát požaduje.",
        headline="Vaše pozice a to, co vaše praxe ukazuje z požadavků inzerátu; nic jiného se neříká.",
        summary="Váš životopis nemá profil; tento říká to, co stojí níže, a nic jiného.",
        asked_remove="Chtěli jste to odstranit.",
        asked_first="Chtěli jste to mít první.",
        asked_last="Přáli jste si to mít na konci.",
        asked_words="Chtěli jste tato slova.",
        told_me="To jste mi řekli.",
        asked_shorter="Přáli jste si kratší shrnutí.",
        asked_entry="Přáli jste si tento záznam vynechat.",
        asked_entries="Přáli jste si tyto záznamy vynechat.",
    ),
)
