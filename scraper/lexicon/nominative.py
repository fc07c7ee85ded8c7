"""Says what somebody is called who is sought in an object's case: szakácsot is a szakács, kierowcę a kierowca."""

# ruff: noqa: E501 - tables read better in long rows

import re

#: By language, the verbs that seek somebody so, whether his word is the last one, and endings with those of the name.
_SEEKING = (
    (
        r"(?:keres(?:ünk|sük|nek)?|felvesz(?:ünk|nek)?|várunk)",
        True,
        "éket:ék ót:ó őt:ő út:ú űt:ű át:a ét:e ást:ás ost:os ast:as est:es ust:us ist:is öst:ös árt:ár ért:ér ort:or ert:er őrt:őr"
        " ört:ör árost:áros ászt:ász észt:ész ént:én ánt:án ant:ans csot:cs sot:s sat:s szt:sz ket:k kot:k köt:k net:n"
        " nököt:nök not:n lot:l gust:gus gusat:gus gát:ga űvest:űves",
    ),
    (
        r"(?:haemme|etsimme|etsitään|haetaan|palkkaamme)",
        True,
        "jaa:ja jää:jä kkia:kki ria:ri siä:si riä:ri ikkoa:ikko ikköä:ikkö ntajaa:ntaja ijaa:ija ijää:ijä stia:sti eria:eri"
        " sinööriä:sinööri äriä:äri täjää:täjä miestä:mies lista:linen",
    ),
    (r"(?:otsime|otsib|pakume tööd)", True, "jat:ja isti:ist nikku:nik eerija:eerija ajat:aja lt:l iirit:iir"),
    (
        r"(?:ieško(?:me|ma)?|reikaling(?:as|a|i))",
        False,
        "ojo:ojas ėjo:ėjas ininko:ininkas iaus:ius ojos:oja ėjos:ėja ininkės:ininkė isto:istas ovo:ovas orės:orė",
    ),
    (r"(?:aicin(?:ām|a) darbā|meklē(?:jam)?)", True, "āju:ājs ēju:ējs nieku:nieks istu:ists ieri:ieris āri:āris"),
    (
        r"(?:hledá(?:me)?|přijm(?:eme|e)|sháníme)",
        False,
        "áře:ář aře:ař íře:íř iče:ič ače:ač ele:el ářku:ářka ačku:ačka ičku:ička istu:ista níka:ník ika:ik era:er ora:or"
        " istku:istka elku:elka ici:ice",
    ),
    (
        r"(?:hľadá(?:me)?|prijm(?:eme|e))",
        False,
        "ára:ár iara:iar iča:ič ača:ač eľa:eľ árku:árka ačku:ačka ičku:ička istu:ista níka:ník ika:ik era:er ora:or",
    ),
    (
        r"(?:szuka(?:my)?|poszuk(?:ujemy|uje)|zatrudn(?:imy|i))",
        False,
        "arza:arz erza:erz owcę:owca awcę:awca owcy:owca awcy:awca arki:arka cę:ca stę:sta tkę:tka rkę:rka czkę:czka nika:nik ika:ik iela:iel era:er"
        " ora:or acza:acz",
    ),
    (
        r"(?:traži(?:mo)?|potreban|radno mjesto|radno mesto|išče(?:mo)?|zaposli(?:mo)?|zapošljava(?:mo)?|zaposluje(?:mo)?)",
        False,
        "ara:ar ača:ač telja:telj arja:ar icu:ica ico:ica rku:rka nika:nik ika:ik era:er ora:or istu:ist",
    ),
    (
        r"(?:ищем|ищет|приглашаем|требуем)",
        False,
        "еля:ель аря:арь ара:ар вца:вец теля:тель ика:ик щика:щик чика:чик ера:ер ора:ор иста:ист олога:олог ицу:ица рку:рка чку:чка ача:ач",
    ),
    (
        r"(?:laus(?:t|ar) st[aö]rf|óskum eftir)",
        False,
        "kennara:kennari stjóra:stjóri liða:liði málara:málari slátrara:slátrari virkja:virki smiðs:smiður manns:maður konu:kona fræðings:fræðingur fulltrúa:fulltrúi ritara:ritari bókara:bókari læknis:læknir tæknis:tæknir varðar:vörður",
    ),
    (
        r"(?:шукаємо|шукає|запрошуємо)",
        False,
        "еля:ель аря:ар дія:дій вця:вець ика:ик ника:ник ера:ер ора:ор иста:іст ицю:иця рку:рка ача:ач",
    ),
)
_TABLES = tuple(
    (
        re.compile(rf"(?<!\w){verb}(?!\w)", re.I),
        last,
        sorted((tuple(each.split(":")) for each in endings.split()), key=lambda pair: -len(pair[0])),
    )
    for verb, last, endings in _SEEKING
)
#: What an adjective behind the name ends with, and what it has instead: mechanika rowerowego.
_PLAIN = {"kiego": "ki", "giego": "gi", "ego": "y", "ího": "í", "ého": "ý", "его": "ий", "ого": "ый"}
_ADJECTIVE = re.compile(r"(?<=[^\W\d_]{2})(?:[kg]iego|ego|ího|ého|его|ого)(?![^\W\d_])", re.I)
_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 120
#: `kuhara/icu`, `sprzedawcę/czynię`: the ending for women, in the same case.
_OTHER_GENDER = re.compile(r"(/-?(?:ic|k|čk|rk|elk|nic|tork|ец?к))[uęу](?!\w)")
#: A place to which somebody is sought, behind what he is called.
_WHERE = re.compile(r"(?<=[^\W\d_A-Z]) [A-ZÅÄÖ][^\W\d_]+(?:lle|lla|llä|ssa|ssä|een|aan|oon|iin|uun|ään|öön|hin|sse)$")


def of(title: str, call: str) -> str:
    """What a title names, where the call from which it was taken has it in an object's case; as it is otherwise."""
    seeking = next(((last, endings) for verb, last, endings in _TABLES if verb.search(call[:_LONGEST])), None)
    found = list(_WORD.finditer(title[:_LONGEST]))
    if seeking is None or not found:
        return title
    last, endings = seeking
    if last and len(found) > 1 and _WHERE.search(title):  # Haemme kokkia Turkuun
        title = _WHERE.sub("", title)
        found = list(_WORD.finditer(title[:_LONGEST]))
    word = found[-1] if last else found[0]
    title = _OTHER_GENDER.sub(r"\1a", title)
    for ending, instead in endings:
        stem = word[0].lower().removesuffix(ending)
        if len(stem) < len(word[0]) and len(stem) + len(instead) > _SHORTEST:
            stem = word[0][: len(stem)]
            behind = (
                title[word.end() :]
                if last
                else _ADJECTIVE.sub(lambda each: _PLAIN[each[0].lower()], title[word.end() :])
            )
            return f"{title[: word.start()]}{stem}{instead}{behind}"
    return title


#: "Zu besetzen ist die Stelle eines", above what somebody is called in the genitive.
_OF_A = re.compile(r"(?:stelle|position|posten|funktion)\b[^.]{0,60}\beines(?: [a-zäöüß]{3,20}en)?:?$", re.I)
_GENITIVE = re.compile(r"^(?P<name>[^\W\d_]{3,40}(?:[aeo]r|eur|mann|and|ent|ist|ekt))e?s(?=[ (*/:,-]|$)")


def behind(title: str, above: str) -> str:
    """What a title names that stands in the genitive behind the line above it (`die Stelle eines` … `Webers`)."""
    return _GENITIVE.sub(r"\g<name>", title) if _OF_A.search(above[-_LONGEST:]) else title
