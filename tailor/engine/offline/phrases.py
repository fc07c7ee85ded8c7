"""The engine's own sentences, in the languages that it writes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language; braces are filled by `str.format`, and nothing in them is inflected."""

    ask: str
    ask_listed: str
    ask_years: str
    ask_credential: str
    ask_language: str
    ask_education: str
    ask_ready: str
    ask_trait: str
    closest: str
    must: str
    nice: str
    silent: str
    listed: str
    close: str
    at: str
    conj: str
    summary: str
    greeting: str
    greeting_open: str
    opening: str
    shows: str
    closing: str
    regards: str


EN = Phrases(
    ask="The posting asks for “{wish}”. Have you done this? If so, where, and what did you do?",
    ask_listed="You list “{wish}”, but no line shows it. Where did you use it, and what for?",
    ask_years="The posting asks for “{wish}”. {note} Is there earlier or other work that counts?",
    ask_credential="The posting asks for “{wish}”. Do you hold it? If so, since when and from whom?",
    ask_language="The posting asks for “{wish}”. How well do you speak and write it?",
    ask_education="The posting asks for “{wish}”. Do you have this or something equivalent?",
    ask_ready="The posting asks for “{wish}”. Can you do that?",
    ask_trait="The posting asks for “{wish}”. What have you done that shows it?",
    closest="The closest line I found is “{line}”: is that it?",
    must="The posting requires it: “{quote}”.",
    nice="The posting would like it: “{quote}”.",
    silent="Your résumé does not say it, which does not mean that you lack it.",
    listed="Your résumé only lists it; a line that shows it counts twice as much.",
    close="One line comes close, but does not say so plainly.",
    at="{position} at {name}",
    conj="and",
    summary="{position} at {name} since {year}. Experience with {names}.",
    greeting="Dear {company} team,",
    greeting_open="Dear hiring team,",
    opening="I am applying for the position of {title}.",
    shows="These lines of my résumé answer what you ask for:",
    closing="I would be glad to tell you more in a conversation.",
    regards="Kind regards,",
)
DE = Phrases(
    ask="Die Stelle verlangt „{wish}“. Haben Sie das gemacht? Wenn ja: wo, und was genau?",
    ask_listed="Sie führen „{wish}“ auf, aber keine Zeile zeigt es. Wo haben Sie es eingesetzt, und wofür?",
    ask_years="Die Stelle verlangt „{wish}“. Gibt es frühere oder andere Tätigkeiten, die dazu zählen?",
    ask_credential="Die Stelle verlangt „{wish}“. Haben Sie das? Wenn ja: seit wann und von wem?",
    ask_language="Die Stelle verlangt „{wish}“. Wie gut sprechen und schreiben Sie die Sprache?",
    ask_education="Die Stelle verlangt „{wish}“. Haben Sie das oder etwas Gleichwertiges?",
    ask_ready="Die Stelle verlangt „{wish}“. Ist das für Sie möglich?",
    ask_trait="Die Stelle verlangt „{wish}“. Was haben Sie getan, das es zeigt?",
    closest="Am nächsten kommt die Zeile „{line}“: Ist es das?",
    must="Die Stelle setzt es voraus: „{quote}“.",
    nice="Die Stelle wünscht es sich: „{quote}“.",
    silent="Ihr Lebenslauf sagt es nicht; das heißt nicht, dass es fehlt.",
    listed="Ihr Lebenslauf zählt es nur auf; eine Zeile, die es zeigt, zählt doppelt.",
    close="Eine Zeile kommt nahe, sagt es aber nicht deutlich.",
    at="{position}, {name}",
    conj="und",
    summary="{position} bei {name} seit {year}. Erfahrung mit {names}.",
    greeting="Liebes Team von {company},",
    greeting_open="Sehr geehrte Damen und Herren,",
    opening="ich bewerbe mich auf die Stelle: {title}.",
    shows="Diese Zeilen meines Lebenslaufs antworten auf das, was Sie suchen:",
    closing="Gerne erzähle ich Ihnen im Gespräch mehr.",
    regards="Mit freundlichen Grüßen",
)
FR = Phrases(
    ask="L'offre demande « {wish} ». L'avez-vous fait ? Si oui, où, et qu'avez-vous fait exactement ?",
    ask_listed="Vous citez « {wish} », mais aucune ligne ne le montre. Où l'avez-vous utilisé, et pour quoi ?",
    ask_years="L'offre demande « {wish} ». Y a-t-il d'autres expériences, plus anciennes, qui comptent ?",
    ask_credential="L'offre demande « {wish} ». L'avez-vous ? Si oui, depuis quand et délivré par qui ?",
    ask_language="L'offre demande « {wish} ». Quel est votre niveau, à l'oral et à l'écrit ?",
    ask_education="L'offre demande « {wish} ». L'avez-vous, ou un équivalent ?",
    ask_ready="L'offre demande « {wish} ». Est-ce possible pour vous ?",
    ask_trait="L'offre demande « {wish} ». Qu'avez-vous fait qui le montre ?",
    closest="La ligne la plus proche est « {line} » : est-ce bien cela ?",
    must="L'offre l'exige : « {quote} ».",
    nice="L'offre le souhaite : « {quote} ».",
    silent="Votre CV ne le dit pas, ce qui ne veut pas dire que cela vous manque.",
    listed="Votre CV le cite seulement ; une ligne qui le montre compte double.",
    close="Une ligne s'en approche, sans le dire clairement.",
    at="{position}, {name}",
    conj="et",
    summary="{position} chez {name} depuis {year}. Expérience : {names}.",
    greeting="Madame, Monsieur,",
    greeting_open="Madame, Monsieur,",
    opening="Je vous adresse ma candidature au poste suivant : {title}.",
    shows="Ces lignes de mon CV répondent à ce que vous demandez :",
    closing="Je serais heureux d'en parler avec vous lors d'un entretien.",
    regards="Cordialement,",
)
ES = Phrases(
    ask="La oferta pide «{wish}». ¿Lo ha hecho? Si es así, ¿dónde y qué hizo exactamente?",
    ask_listed="Usted menciona «{wish}», pero ninguna línea lo muestra. ¿Dónde lo usó y para qué?",
    ask_years="La oferta pide «{wish}». ¿Hay trabajos anteriores u otros que cuenten?",
    ask_credential="La oferta pide «{wish}». ¿Lo tiene? Si es así, ¿desde cuándo y quién lo emitió?",
    ask_language="La oferta pide «{wish}». ¿Qué nivel tiene, hablado y escrito?",
    ask_education="La oferta pide «{wish}». ¿Lo tiene, o algo equivalente?",
    ask_ready="La oferta pide «{wish}». ¿Le es posible?",
    ask_trait="La oferta pide «{wish}». ¿Qué ha hecho que lo muestre?",
    closest="La línea más cercana es «{line}»: ¿es eso?",
    must="La oferta lo exige: «{quote}».",
    nice="La oferta lo valora: «{quote}».",
    silent="Su currículum no lo dice, lo que no significa que le falte.",
    listed="Su currículum solo lo menciona; una línea que lo muestre cuenta el doble.",
    close="Una línea se acerca, pero no lo dice con claridad.",
    at="{position}, {name}",
    conj="y",
    summary="{position} en {name} desde {year}. Experiencia con {names}.",
    greeting="Estimado equipo de {company}:",
    greeting_open="Estimado equipo de selección:",
    opening="Presento mi candidatura al puesto: {title}.",
    shows="Estas líneas de mi currículum responden a lo que piden:",
    closing="Con gusto les contaré más en una conversación.",
    regards="Un cordial saludo,",
)
_BY_TAG = {"en": EN, "de": DE, "fr": FR, "es": ES}


def phrases(language: str) -> Phrases:
    """The sentences of a language (BCP 47 tag); English where there are none."""
    return _BY_TAG.get(language.split("-")[0].lower(), EN)


def speaks(language: str) -> bool:
    """Whether there are sentences in that language."""
    return language.split("-")[0].lower() in _BY_TAG
