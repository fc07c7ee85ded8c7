"""What stands under a requirement: why it is not shown, and what was said of it, in the languages that are asked in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tailor.model.asking import asking
from tailor.model.checking.languages import primary


@dataclass(frozen=True, slots=True)
class Notes:
    """One language; braces are filled by `str.format`, and nothing in them is inflected."""

    said_no: str
    not_all: str
    of_else: str
    nothing: str
    skipped: str
    unsure: str
    no_line: str
    told: str
    told_no: str
    told_unsure: str
    half: str
    no_dates: str
    short: str
    month: str
    months: str
    years: str
    lower: str
    written: str


EN = Notes(
    said_no="You said no.",
    not_all="Your answer does not say so of all of it.",
    of_else="Your answer is about something else.",
    nothing="Your answer says nothing about it.",
    skipped="Skipped by you.",
    unsure="You cannot confirm it.",
    no_line="You confirmed it; no line of the document says it yet.",
    told="You told me on {day}.",
    told_no="You told me on {day}: no.",
    told_unsure="You told me on {day}: that you cannot confirm it.",
    half="Your résumé shows {there}, but not {absent}.",
    no_dates="The dates in the résumé do not tell how long.",
    short="The dates in the résumé show about {held} of it; {wanted} are asked for.",
    month="1 month",
    months="{count} months",
    years="{count} years",
    lower="The résumé says {text}; the posting asks for more.",
    written="Your résumé is written in it.",
)
DE = Notes(
    said_no="Sie haben Nein gesagt.",
    not_all="Ihre Antwort sagt das nicht von allem.",
    of_else="Ihre Antwort handelt von etwas anderem.",
    nothing="Ihre Antwort sagt nichts darüber.",
    skipped="Von Ihnen übersprungen.",
    unsure="Sie können es nicht bestätigen.",
    no_line="Sie haben es bestätigt; noch sagt es keine Zeile des Dokuments.",
    told="Das haben Sie mir am {day} gesagt.",
    told_no="Das haben Sie am {day} verneint.",
    told_unsure="Das konnten Sie am {day} nicht bestätigen.",
    half="Ihr Lebenslauf zeigt {there}, aber nicht {absent}.",
    no_dates="Die Daten im Lebenslauf sagen nicht, wie lange.",
    short="Die Daten im Lebenslauf zeigen davon etwa {held}; verlangt: {wanted}.",
    month="1 Monat",
    months="{count} Monate",
    years="{count} Jahre",
    lower="Der Lebenslauf sagt {text}; die Stelle verlangt mehr.",
    written="Ihr Lebenslauf ist in dieser Sprache geschrieben.",
)
FR = Notes(
    said_no="Vous avez dit non.",
    not_all="Votre réponse ne le dit pas de tout.",
    of_else="Votre réponse parle d'autre chose.",
    nothing="Votre réponse n'en dit rien.",
    skipped="Passé par vous.",
    unsure="Vous ne pouvez pas le confirmer.",
    no_line="Vous l'avez confirmé ; aucune ligne du document ne le dit encore.",
    told="Vous me l'avez dit le {day}.",
    told_no="Vous avez dit non le {day}.",
    told_unsure="Le {day}, vous ne pouviez pas le confirmer.",
    half="Votre CV montre {there}, mais pas {absent}.",
    no_dates="Les dates du CV ne disent pas combien de temps.",
    short="Les dates du CV en montrent environ {held} ; demandé : {wanted}.",
    month="1 mois",
    months="{count} mois",
    years="{count} ans",
    lower="Le CV dit {text} ; l'offre demande davantage.",
    written="Votre CV est écrit dans cette langue.",
)
ES = Notes(
    said_no="Usted dijo que no.",
    not_all="Su respuesta no lo dice de todo.",
    of_else="Su respuesta trata de otra cosa.",
    nothing="Su respuesta no dice nada de ello.",
    skipped="Omitido por usted.",
    unsure="Usted no puede confirmarlo.",
    no_line="Usted lo confirmó; ninguna línea del documento lo dice todavía.",
    told="Me lo dijo el {day}.",
    told_no="El {day} dijo que no.",
    told_unsure="El {day} no podía confirmarlo.",
    half="Su currículum muestra {there}, pero no {absent}.",
    no_dates="Las fechas del currículum no dicen cuánto tiempo.",
    short="Las fechas del currículum muestran unos {held}; se piden {wanted}.",
    month="1 mes",
    months="{count} meses",
    years="{count} años",
    lower="El currículum dice {text}; la oferta pide más.",
    written="Su currículum está escrito en ese idioma.",
)
IT = Notes(
    said_no="Ha detto di no.",
    not_all="La Sua risposta non lo dice di tutto.",
    of_else="La Sua risposta parla di altro.",
    nothing="La Sua risposta non ne dice nulla.",
    skipped="Saltato da Lei.",
    unsure="Non può confermarlo.",
    no_line="Lo ha confermato; nessuna riga del documento lo dice ancora.",
    told="Me lo ha detto il {day}.",
    told_no="Il {day} ha detto di no.",
    told_unsure="Il {day} non poteva confermarlo.",
    half="Il Suo curriculum mostra {there}, ma non {absent}.",
    no_dates="Le date del curriculum non dicono per quanto tempo.",
    short="Le date del curriculum ne mostrano circa {held}; richiesto: {wanted}.",
    month="1 mese",
    months="{count} mesi",
    years="{count} anni",
    lower="Il curriculum dice {text}; l'annuncio chiede di più.",
    written="Il Suo curriculum è scritto in questa lingua.",
)
PT = Notes(
    said_no="Disse que não.",
    not_all="A sua resposta não o diz de tudo.",
    of_else="A sua resposta é sobre outra coisa.",
    nothing="A sua resposta não diz nada sobre isso.",
    skipped="Saltado por si.",
    unsure="Não pode confirmá-lo.",
    no_line="Confirmou-o; nenhuma linha do documento o diz ainda.",
    told="Disse-me em {day}.",
    told_no="Em {day} disse que não.",
    told_unsure="Em {day} não podia confirmá-lo.",
    half="O seu currículo mostra {there}, mas não {absent}.",
    no_dates="As datas do currículo não dizem quanto tempo.",
    short="As datas do currículo mostram cerca de {held}; pedido: {wanted}.",
    month="1 mês",
    months="{count} meses",
    years="{count} anos",
    lower="O currículo diz {text}; a vaga pede mais.",
    written="O seu currículo está escrito nessa língua.",
)
NL = Notes(
    said_no="U zei nee.",
    not_all="Uw antwoord zegt dat niet van alles.",
    of_else="Uw antwoord gaat over iets anders.",
    nothing="Uw antwoord zegt er niets over.",
    skipped="Door u overgeslagen.",
    unsure="U kunt het niet bevestigen.",
    no_line="U hebt het bevestigd; nog geen regel van het document zegt het.",
    told="U vertelde het mij op {day}.",
    told_no="Op {day} zei u nee.",
    told_unsure="Op {day} kon u het niet bevestigen.",
    half="Uw cv toont {there}, maar niet {absent}.",
    no_dates="De data in het cv zeggen niet hoe lang.",
    short="De data in het cv tonen er ongeveer {held} van; gevraagd: {wanted}.",
    month="1 maand",
    months="{count} maanden",
    years="{count} jaar",
    lower="Het cv zegt {text}; de vacature vraagt meer.",
    written="Uw cv is in die taal geschreven.",
)
PL = Notes(
    said_no="Odpowiedź brzmiała: nie.",
    not_all="Odpowiedź nie mówi tego o wszystkim.",
    of_else="Odpowiedź dotyczy czegoś innego.",
    nothing="Odpowiedź nic o tym nie mówi.",
    skipped="Pominięto.",
    unsure="Nie można tego potwierdzić.",
    no_line="Potwierdzono; żaden wiersz dokumentu jeszcze tego nie mówi.",
    told="Powiedziano mi to {day}.",
    told_no="{day}: odpowiedź brzmiała nie.",
    told_unsure="{day}: nie można było tego potwierdzić.",
    half="CV pokazuje {there}, ale nie {absent}.",
    no_dates="Daty w CV nie mówią, jak długo.",
    short="Daty w CV pokazują z tego około: {held}; wymagane: {wanted}.",
    month="1 miesiąc",
    months="miesiące: {count}",
    years="lata: {count}",
    lower="CV mówi {text}; ogłoszenie wymaga więcej.",
    written="CV jest napisane w tym języku.",
)
SV = Notes(
    said_no="Du sade nej.",
    not_all="Ditt svar säger det inte om allt.",
    of_else="Ditt svar handlar om något annat.",
    nothing="Ditt svar säger inget om det.",
    skipped="Överhoppat av dig.",
    unsure="Du kan inte bekräfta det.",
    no_line="Du bekräftade det; ingen rad i dokumentet säger det ännu.",
    told="Du berättade det den {day}.",
    told_no="Den {day} sade du nej.",
    told_unsure="Den {day} kunde du inte bekräfta det.",
    half="Ditt cv visar {there}, men inte {absent}.",
    no_dates="Datumen i cv:t säger inte hur länge.",
    short="Datumen i cv:t visar ungefär {held} av det; efterfrågat: {wanted}.",
    month="1 månad",
    months="{count} månader",
    years="{count} år",
    lower="Cv:t säger {text}; annonsen efterfrågar mer.",
    written="Ditt cv är skrivet på det språket.",
)
DA = Notes(
    said_no="Du sagde nej.",
    not_all="Dit svar siger det ikke om det hele.",
    of_else="Dit svar handler om noget andet.",
    nothing="Dit svar siger intet om det.",
    skipped="Sprunget over af dig.",
    unsure="Du kan ikke bekræfte det.",
    no_line="Du bekræftede det; ingen linje i dokumentet siger det endnu.",
    told="Du fortalte mig det den {day}.",
    told_no="Den {day} sagde du nej.",
    told_unsure="Den {day} kunne du ikke bekræfte det.",
    half="Dit cv viser {there}, men ikke {absent}.",
    no_dates="Datoerne i cv'et siger ikke hvor længe.",
    short="Datoerne i cv'et viser omkring {held} af det; der efterspørges {wanted}.",
    month="1 måned",
    months="{count} måneder",
    years="{count} år",
    lower="Cv'et siger {text}; opslaget efterspørger mere.",
    written="Dit cv er skrevet på det sprog.",
)
NO = Notes(
    said_no="Du sa nei.",
    not_all="Svaret ditt sier det ikke om alt.",
    of_else="Svaret ditt handler om noe annet.",
    nothing="Svaret ditt sier ingenting om det.",
    skipped="Hoppet over av deg.",
    unsure="Du kan ikke bekrefte det.",
    no_line="Du bekreftet det; ingen linje i dokumentet sier det ennå.",
    told="Du fortalte meg det {day}.",
    told_no="{day} sa du nei.",
    told_unsure="{day} kunne du ikke bekrefte det.",
    half="CV-en din viser {there}, men ikke {absent}.",
    no_dates="Datoene i CV-en sier ikke hvor lenge.",
    short="Datoene i CV-en viser omtrent {held} av det; etterspurt: {wanted}.",
    month="1 måned",
    months="{count} måneder",
    years="{count} år",
    lower="CV-en sier {text}; annonsen etterspør mer.",
    written="CV-en din er skrevet på det språket.",
)
CS = Notes(
    said_no="Řekli jste ne.",
    not_all="Vaše odpověď to neříká o všem.",
    of_else="Vaše odpověď je o něčem jiném.",
    nothing="Vaše odpověď o tom nic neříká.",
    skipped="Přeskočeno vámi.",
    unsure="Nemůžete to potvrdit.",
    no_line="Potvrdili jste to; žádný řádek dokumentu to zatím neříká.",
    told="Řekli jste mi to {day}.",
    told_no="{day} jste řekli ne.",
    told_unsure="{day} jste to nemohli potvrdit.",
    half="Váš životopis ukazuje {there}, ale ne {absent}.",
    no_dates="Data v životopisu neříkají, jak dlouho.",
    short="Data v životopisu z toho ukazují asi {held}; požaduje se: {wanted}.",
    month="1 měsíc",
    months="měsíce: {count}",
    years="roky: {count}",
    lower="Životopis říká {text}; inzerát požaduje víc.",
    written="Váš životopis je v tomto jazyce napsán.",
)

_BY_TAG = {
    "en": EN,
    "de": DE,
    "fr": FR,
    "es": ES,
    "it": IT,
    "pt": PT,
    "nl": NL,
    "pl": PL,
    "sv": SV,
    "da": DA,
    "no": NO,
    "cs": CS,
}
#: So many parts of a wish are named in one sentence.
_NAMED = 3
#: Up to so many months are counted as months.
_MONTHS = 18


def notes(language: str) -> Notes:
    """The notes of a language (BCP 47 tag); English where there are none."""
    return _BY_TAG.get(primary(language), EN)


def half(language: str, there: Sequence[str], absent: Sequence[str]) -> str:
    """The sentence for which parts of a wish are shown and which are not; empty unless there is some of both."""
    if not there or not absent:
        return ""
    return notes(language).half.format(
        there=_marked(language, there[:_NAMED]), absent=_marked(language, absent[:_NAMED])
    )


def short(language: str, months: int, years: int) -> str:
    """The sentence for fewer years than asked for."""
    words = notes(language)
    held = length(language, months, whole=round(months / 12) < years)
    wanted = words.years.format(count=years) if years > 1 else words.months.format(count=12)
    return words.short.format(held=held, wanted=wanted)


def length(language: str, months: int, *, whole: bool = True) -> str:
    """So many months in words: in years where there are enough of them, and as far as `whole` ones tell enough."""
    words = notes(language)
    if whole and months >= _MONTHS:
        # "About 8 years" of seven and a half is what nobody may put into a letter.
        return words.years.format(count=(months + 3) // 12)
    return words.month if months == 1 else words.months.format(count=months)


def lower(language: str, text: str) -> str:
    """The sentence for a language that is listed at a lower level than asked for."""
    return notes(language).lower.format(text=_marked(language, (text,)))


def _marked(language: str, parts: Iterable[str]) -> str:
    return ", ".join(asking(language).mark.format(words=part) for part in parts)
