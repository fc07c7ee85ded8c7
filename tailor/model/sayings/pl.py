"""What the built-in engine says in Polish."""

from tailor.model.sayings.base import Speech, Why

PL = Speech(
    can=(
        "Nie rozumiem tego. Bez modelu językowego rozumiem proste prośby, na przykład:\n"
        "• cofnij ostatnią zmianę\n"
        "• usuń wiersz o …\n"
        "• przenieś wiersz o … na początek\n"
        "• zmień „…” na „…”\n"
        "• na dwóch stronach\n"
        "• dodaj: … z faktem własnymi słowami\n"
        "• czego brakuje?\n"
        "• dlaczego zmieniono …?\n"
        "• co zmieniono?\n"
        "• napisz list motywacyjny"
    ),
    toneless=(
        "Nie przeredagowuję: bez modelu językowego nie piszę własnych zdań, tylko porządkuję to, co jest, "
        "i nazywam tak jak ogłoszenie. Każdy wiersz można edytować samemu albo napisać „zmień „…” na „…””. Z "
        "modelem językowym, który może ustawić operator tej usługi, mógłbym to przeredagować."
    ),
    accepted="Przyjęto to, co czekało na decyzję:",
    nothing_waits="Nic nie czeka na decyzję: to, co zmieniono, już tam stoi.",
    stays=(
        "„{text}” zostaje tam, gdzie stoi w CV: przenoszę wiersze w ramach stanowiska i umiejętności na ich "
        "liście, nic więcej. W formularzu CV (pod „Résumés”) można to umieścić gdzie indziej."
    ),
    expect="O co zapytają, nie mogę wiedzieć. Tego wymaga ogłoszenie; warto mieć przykład do każdego punktu:",
    strong="Ogłoszenie tego wymaga i jest to pokazane:",
    files=(
        "Pliki są pod „Download”, obok dokumentu: PDF, Word, tekst i JSON. Tego, co nie zostało przyjęte, w nich "
        "nie ma."
    ),
    letters="Piszę list. Stoi obok CV; zdanie bez źródła do niego nie trafi.",
    stand_so="Tak już stoją: w każdej pozycji najpierw jest to, czego wymaga ogłoszenie.",
    first_at="To, czego wymaga ogłoszenie, jest teraz na początku: {names}.",
    nothing_to_undo="Nie ma zmiany do cofnięcia.",
    took_one="Jedyna zmiana została cofnięta.",
    took_all="Cofnięte zmiany: {count}, czyli wszystkie.",
    no_change="Nie ma zmiany dotyczącej „{topic}”.",
    took_back="Cofnięta zmiana: {told}",
    nothing_changed="Na razie nic nie zostało zmienione.",
    one_stands="Jest jedna zmiana",
    stand="Zmiany: {count}",
    earlier="… oraz wcześniejsze: {count}.",
    order_skills="inna kolejność umiejętności",
    order_lines="inna kolejność wierszy: {name}",
    removed="usunięto „{text}”",
    added="dodano „{text}”",
    entry="pozycja",
    untouched="Tego nie zmieniono.",
    evidence="Źródło: „{quote}”",
    posting="Ogłoszenie: „{quote}”",
    all_shown="Wszystko, czego wymaga ogłoszenie, jest pokazane.",
    not_shown="Jeszcze nie pokazane (co nie znaczy, że tego brakuje):",
    only_listed="Tylko wymienione wśród umiejętności; wiersz, który to pokazuje, liczyłby się bardziej:",
    tell="Proszę napisać „dodaj: …” i co zostało zrobione, własnymi słowami, a trafi to na swoje miejsce.",
    nice="(mile widziane)",
    more="… i jeszcze {count}",
    nearest="Nie ma wiersza o „{text}”. Najbliższy to „{name}”: czy o niego chodzi?",
    no_line="Nie ma wiersza o „{text}”. Proszę podać kilka słów tak, jak w nim stoją.",
    took_out="Usunięto „{text}”.",
    removed_it="Usunięto „{text}”. „Cofnij” to przywróci.",
    stands_first="„{text}” stoi już na początku.",
    comes_first="„{text}” stoi teraz na początku.",
    stands_last="„{text}” już stoi na końcu.",
    comes_last="„{text}” stoi teraz na końcu.",
    not_so="„{text}” nie stoi tak w CV. Proszę przytoczyć słowa dokładnie.",
    changed_to="Zmieniono na „{text}”.",
    several="„{text}” występuje w tylu miejscach: {count}. O który wiersz chodzi?",
    add_skill="Dodaję „{text}” do umiejętności, na Pana/Pani słowo.",
    add_held="Dodaję „{text}” do certyfikatów, na Pana/Pani słowo.",
    plain="Proszę napisać proste zdanie, na przykład „dodaj: Prowadziłam listę płac całej firmy.”",
    no_position="W CV nie ma stanowiska, do którego można to dodać.",
    where="Gdzie to było? Proszę podać miejsce, na przykład „dodaj w {name}: {text}”.",
    add_line="Dodaję „{text}”, własnymi słowami.",
    every_line=(
        "Każdy wiersz służy ogłoszeniu. Proszę napisać „usuń wiersz o …” przy tym, z którego można zrezygnować."
    ),
    least="Te wiersze najmniej wnoszą do tego ogłoszenia, od najstarszych:",
    least_end="Proszę napisać „usuń wiersz o …”, a zniknie; „cofnij” go przywróci.",
    page=(
        "Układam na 1 stronie: najpierw mniejsze pismo i odstępy, dopóki jest czytelne. Wiersze, których "
        "wciąż jest za dużo, proponuję usunąć, od najstarszych; decyzja o każdym należy do Pana/Pani."
    ),
    pages=(
        "Układam na tylu stronach: {count}. Najpierw mniejsze pismo i odstępy, dopóki jest czytelne. "
        "Wiersze, których wciąż jest za dużo, proponuję usunąć, od najstarszych; decyzja o każdym należy do "
        "Pana/Pani."
    ),
    score_is="Dopasowanie wynosi {count} na 100.",
    scored=(
        "To, co wymagane, liczy się podwójnie, to, co mile widziane, raz: w całości, gdy pokazuje to wiersz, "
        "także napisany Państwa słowami, w połowie, gdy jest tylko na liście. Dopóki brakuje czegoś wymaganego,"
        " wynik wynosi najwyżej 75."
    ),
    untranslated=(
        "Nie tłumaczę: bez modelu językowego nie piszę własnych zdań. Można przesłać CV w tym języku albo podać "
        "pojedyncze wiersze: „zmień „…” na „…””. Z modelem językowym, który może skonfigurować administrator "
        "tej usługi, mógłbym tłumaczyć."
    ),
    fixed=(
        "Sekcje stoją w każdym pliku w tej samej kolejności: całych sekcji nie przenoszę. Mogę przenieść wiersz "
        "(„przenieś wiersz o … na początek”), a umiejętności stoją w kolejności tego, czego wymaga ogłoszenie."
    ),
    dated=(
        "Stanowiska stoją od najnowszego, jak się tego oczekuje: całych nie przenoszę. Mogę przenieść "
        "wiersz albo usunąć stanowisko."
    ),
    contact=(
        "Nazwiska, stanowiska, daty i adresy zostają takie, jak w CV: proszę je zmienić w formularzu CV "
        "(pod „Résumés”) i zacząć z nim nową sesję."
    ),
    welcome="Nie ma za co.",
    spoken_already="„{text}” już tam jest.",
    add_tongue="Dodaję „{text}” do języków, na Państwa słowo.",
    no_summary="CV nie ma podsumowania.",
    says_of="CV mówi o „{topic}”:",
    says_nothing_of="Nic w CV nie mówi o „{topic}”.",
    one_sentence="Podsumowanie to jedno zdanie. Proszę napisać „zmień „…” na „…”” krótszymi słowami.",
    took_sentence="Z podsumowania usunięto „{text}”: ogłoszenie niczego z tego nie wymaga. „Cofnij” to przywróci.",
    denied="Zapisano: nic tutaj nie powie, że robili Państwo lub znają „{text}”.",
    denied_stands="W CV jednak to stoi: „{text}”. Proszę napisać „usuń wiersz o …”, jeśli ma zniknąć.",
    which="Które chodzi: {names}? Proszę napisać „usuń pracę w …”.",
    where_else=(
        "W żadnym z tych miejsc? Wtedy zachowuję to, co Państwo powiedzieli, a wpis można dodać w formularzu CV."
    ),
    add_award="Dodaję „{text}” do nagród, na Państwa słowo.",
    add_volunteering="Dodaję „{text}” do wolontariatu, Państwa słowami.",
    unheard="Tej części nie udało się zrozumieć: „{text}”.",
    years_of="„{wish}”: około {held}, według dat: {names}.",
    years_all="Wszystkie stanowiska w CV razem: około {held}.",
    not_asked="Ogłoszenie nie mówi nic o „{topic}”.",
    yours="Czy to zostanie, zależy od Pani/Pana: „usuń wiersz o …” to usuwa, „cofnij” przywraca.",
    letter_own="List składa się z wierszy CV i z własnych odpowiedzi: niczego nie przeredagowuję.",
    sorry=(
        "Przykro mi, że nie jest tak, jak trzeba. Proszę powiedzieć, co jest źle: „cofnij” cofa ostatnią zmianę, "
        "„usuń wiersz o …” usuwa wiersz, „zmień „…” na „…”” wstawia własne słowa."
    ),
    can_again="Tego też nie rozumiem: „{text}”. To, co rozumiem, jest na liście powyżej.",
    letter_says="Wstawiam do listu „{text}”, w Pana/Pani słowach. „Usuń to z listu” to usuwa.",
    letter_out="Usunięto z listu „{text}”.",
    letter_how="Co ma mówić? Proszę podać zdanie tak, jak ma tam stać: „napisz w liście: Mogę zacząć w maju.”",
    titled=(
        "Nazwa stanowiska pozostaje taka, jaką nadał pracodawca: tak powie każdy, kogo tam zapytają. Nagłówek u "
        "góry może mówić, do czego Pan/Pani dąży; ustawia się go w formularzu CV: „{wanted}”."
    ),
    gap=(
        "Proszę to powiedzieć w jednym prostym wierszu, tak jak jest: co działo się w tym czasie i co Pan/Pani "
        "umie teraz. Powodów nie wymyślam. Taki czas może być osobnym wpisem w formularzu CV; własne zdanie może "
        "stać w liście: „napisz w liście: …”."
    ),
    own_entry=(
        "Wpis z własnymi latami tworzy się w formularzu CV; potem proszę zacząć z nim nową sesję. To, co mi "
        "powiedziano, zachowuję."
    ),
    no_section=(
        "Niczego nie przenoszę do innej sekcji: proszę utworzyć tam wpis w formularzu CV i zacząć z nim nową sesję."
    ),
    comes_before="„{text}” stoi teraz przed „{name}”.",
    took_least=(
        "Z podsumowania usunięto „{text}”: reszta mówi więcej o tym, czego wymaga ogłoszenie. „Cofnij” to przywróci."
    ),
    no_meaning="Nie mam słownika: nie potrafię powiedzieć, co znaczy „{topic}”.",
    cut_line=(
        "Żadnego zdania nie skracam samodzielnie. Wiersz brzmi „{text}”: proszę napisać „zmień „…” na „…”” "
        "krótszymi słowami."
    ),
    not_joined=(
        "Każde stanowisko pozostaje osobno, z własną nazwą i datami, tak jak potwierdziłby je pracodawca: "
        "niczego nie łączę. Z dwóch można zrobić jeden wpis w formularzu CV i zacząć z nim nową sesję."
    ),
    made_none=(
        "Nie: każdy wiersz opiera się na Pana/Pani CV albo na własnych słowach. Co zmieniono i na jakiej podstawie:"
    ),
    long_one="W obecnej postaci mieści się na jednej stronie.",
    long_now="Liczba stron w obecnej postaci: {count}.",
    why=Why(
        first="To, czego wymaga ogłoszenie, jest najpierw: {named}.",
        calls_line="Ogłoszenie nazywa to {wanted}; wiersz mówi {written}.",
        calls_list="Ogłoszenie nazywa to {wanted}; lista mówi {written}.",
        calls_summary="Ogłoszenie nazywa to {wanted}; podsumowanie mówi {written}.",
        told_wish="To Pana/Pani słowa, a ogłoszenie wymaga: „{wish}”.",
        told="To Pana/Pani słowa, a ogłoszenie tego wymaga.",
        history="Pokazuje to przebieg pracy, a ogłoszenie tego wymaga.",
        skills_first="To, czego wymaga ogłoszenie, jest najpierw; nic nie jest pominięte.",
        skills_first_named="To, czego wymaga ogłoszenie, jest najpierw: {named}; nic nie jest pominięte.",
        groups_first="Wśród grup najpierw jest to, czego wymaga ogłoszenie.",
        headline="Stanowisko i to, co przebieg pracy pokazuje z wymagań ogłoszenia; nic więcej.",
        summary="CV nie ma podsumowania; to mówi tylko to, co stoi poniżej.",
        asked_remove="Taka była prośba: usunąć.",
        asked_first="Taka była prośba: na początek.",
        asked_last="Była prośba, żeby stało na końcu.",
        asked_words="Taka była prośba: te słowa.",
        told_me="To Pana/Pani słowa.",
        asked_shorter="Na Państwa prośbę podsumowanie jest krótsze.",
        asked_entry="Na Państwa prośbę pominięto ten wpis.",
        asked_entries="Na Państwa prośbę pominięto te wpisy.",
    ),
)
