"""The engine's own sentences, in the languages that it writes."""

from dataclasses import dataclass

from tailor.model.checking.languages import primary


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
    besides: str
    closing: str
    regards: str


EN = Phrases(
    ask="The posting asks for “{wish}”. Have you done this? If so, where, and what did you do?",
    ask_listed="You list “{wish}”, but no line shows it. Where did you use it, and what for?",
    ask_years="The posting asks for “{wish}”. {note} Is there earlier or other work that counts?",
    ask_credential="The posting asks for “{wish}”. Do you hold it? If so, since when and from whom?",
    ask_language="The posting asks for “{wish}”. How well do you speak and write it?",
    ask_education="The posting asks for “{wish}”. Do you have this or something equivalent?",
    ask_ready="The posting asks for “{wish}”. Can you offer that?",
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
    besides="And beyond my résumé:",
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
    besides="Und darüber hinaus:",
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
    besides="Et au-delà de mon CV :",
    closing="Je vous en dirai volontiers plus lors d'un entretien.",
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
    besides="Y además:",
    closing="Con gusto les contaré más en una conversación.",
    regards="Un cordial saludo,",
)
IT = Phrases(
    ask="L'annuncio chiede «{wish}». L'ha fatto? Se sì, dove, e che cosa di preciso?",
    ask_listed="Lei cita «{wish}», ma nessuna riga lo mostra. Dove l'ha usato, e per che cosa?",
    ask_years="L'annuncio chiede «{wish}». Ci sono lavori precedenti o altri che contano?",
    ask_credential="L'annuncio chiede «{wish}». Ce l'ha? Se sì, da quando e rilasciato da chi?",
    ask_language="L'annuncio chiede «{wish}». Qual è il Suo livello, parlato e scritto?",
    ask_education="L'annuncio chiede «{wish}». Ce l'ha, o qualcosa di equivalente?",
    ask_ready="L'annuncio chiede «{wish}». Le è possibile?",
    ask_trait="L'annuncio chiede «{wish}». Che cosa ha fatto che lo mostri?",
    closest="La riga più vicina è «{line}»: è questo?",
    must="L'annuncio lo richiede: «{quote}».",
    nice="L'annuncio lo gradisce: «{quote}».",
    silent="Il Suo CV non lo dice, il che non significa che Le manchi.",
    listed="Il Suo CV lo cita soltanto; una riga che lo mostra vale il doppio.",
    close="Una riga ci si avvicina, senza dirlo chiaramente.",
    at="{position}, {name}",
    conj="e",
    summary="{position} presso {name} dal {year}. Esperienza con {names}.",
    greeting="Gentile team di {company},",
    greeting_open="Gentili Signore e Signori,",
    opening="presento la mia candidatura per la posizione: {title}.",
    shows="Queste righe del mio CV rispondono a ciò che cercate:",
    besides="E inoltre:",
    closing="Con piacere ne parlerò con voi in un colloquio.",
    regards="Cordiali saluti,",
)
PT = Phrases(
    ask="A vaga pede «{wish}». Já fez isso? Se sim, onde, e o que fez exatamente?",
    ask_listed="Menciona «{wish}», mas nenhuma linha o mostra. Onde usou, e para quê?",
    ask_years="A vaga pede «{wish}». Há trabalhos anteriores ou outros que contem?",
    ask_credential="A vaga pede «{wish}». Tem? Se sim, desde quando e emitido por quem?",
    ask_language="A vaga pede «{wish}». Qual é o seu nível, falado e escrito?",
    ask_education="A vaga pede «{wish}». Tem isso, ou algo equivalente?",
    ask_ready="A vaga pede «{wish}». Isso é possível para si?",
    ask_trait="A vaga pede «{wish}». O que fez que o mostre?",
    closest="A linha mais próxima é «{line}»: é isso?",
    must="A vaga exige: «{quote}».",
    nice="A vaga valoriza: «{quote}».",
    silent="O seu currículo não o diz, o que não significa que lhe falte.",
    listed="O seu currículo só o menciona; uma linha que o mostre conta o dobro.",
    close="Uma linha aproxima-se, mas não o diz com clareza.",
    at="{position}, {name}",
    conj="e",
    summary="{position} em {name} desde {year}. Experiência com {names}.",
    greeting="Prezada equipe de {company},",
    greeting_open="Prezados Senhores,",
    opening="Apresento a minha candidatura à vaga: {title}.",
    shows="Estas linhas do meu currículo respondem ao que procuram:",
    besides="E além disso:",
    closing="Terei gosto em contar mais numa conversa.",
    regards="Atenciosamente,",
)
NL = Phrases(
    ask="De vacature vraagt om “{wish}”. Hebt u dat gedaan? Zo ja: waar, en wat precies?",
    ask_listed="U noemt “{wish}”, maar geen regel laat het zien. Waar hebt u het gebruikt, en waarvoor?",
    ask_years="De vacature vraagt om “{wish}”. Is er eerder of ander werk dat meetelt?",
    ask_credential="De vacature vraagt om “{wish}”. Hebt u dat? Zo ja: sinds wanneer en van wie?",
    ask_language="De vacature vraagt om “{wish}”. Hoe goed spreekt en schrijft u de taal?",
    ask_education="De vacature vraagt om “{wish}”. Hebt u dat of iets gelijkwaardigs?",
    ask_ready="De vacature vraagt om “{wish}”. Is dat voor u mogelijk?",
    ask_trait="De vacature vraagt om “{wish}”. Wat hebt u gedaan dat het laat zien?",
    closest="Het dichtst in de buurt komt de regel “{line}”: is dat het?",
    must="De vacature eist het: “{quote}”.",
    nice="De vacature ziet het graag: “{quote}”.",
    silent="Uw cv zegt het niet; dat betekent niet dat het ontbreekt.",
    listed="Uw cv noemt het alleen; een regel die het laat zien, telt dubbel.",
    close="Eén regel komt in de buurt, maar zegt het niet duidelijk.",
    at="{position}, {name}",
    conj="en",
    summary="{position} bij {name} sinds {year}. Ervaring met {names}.",
    greeting="Beste team van {company},",
    greeting_open="Geachte heer, mevrouw,",
    opening="Hierbij solliciteer ik naar de functie: {title}.",
    shows="Deze regels van mijn cv sluiten aan bij wat u zoekt:",
    besides="En daarnaast:",
    closing="Graag vertel ik u meer in een gesprek.",
    regards="Met vriendelijke groet,",
)
PL = Phrases(
    ask="Ogłoszenie wymaga: „{wish}”. Czy ma Pan/Pani w tym praktykę? Jeśli tak: gdzie i jaką dokładnie?",
    ask_listed="W CV jest „{wish}”, ale żaden wiersz tego nie pokazuje. Gdzie i do czego było to używane?",
    ask_years="Ogłoszenie wymaga: „{wish}”. Czy jest wcześniejsza lub inna praca, która się liczy?",
    ask_credential="Ogłoszenie wymaga: „{wish}”. Czy ma to Pan/Pani? Jeśli tak: od kiedy i od kogo?",
    ask_language="Ogłoszenie wymaga: „{wish}”. Jaki jest Pana/Pani poziom w mowie i piśmie?",
    ask_education="Ogłoszenie wymaga: „{wish}”. Czy ma Pan/Pani to lub coś równoważnego?",
    ask_ready="Ogłoszenie wymaga: „{wish}”. Czy to dla Pana/Pani możliwe?",
    ask_trait="Ogłoszenie wymaga: „{wish}”. Co z Pana/Pani pracy to pokazuje?",
    closest="Najbliższy wiersz to „{line}”: czy o to chodzi?",
    must="Ogłoszenie tego wymaga: „{quote}”.",
    nice="Ogłoszenie chętnie to widzi: „{quote}”.",
    silent="CV o tym nie mówi, co nie znaczy, że tego brakuje.",
    listed="CV tylko to wymienia; wiersz, który to pokazuje, liczy się podwójnie.",
    close="Jeden wiersz jest blisko, ale nie mówi tego wprost.",
    at="{position}, {name}",
    conj="i",
    summary="{position}, {name}, od {year}. Doświadczenie: {names}.",
    greeting="Szanowni Państwo,",
    greeting_open="Szanowni Państwo,",
    opening="zgłaszam swoją kandydaturę na stanowisko: {title}.",
    shows="Te wiersze mojego CV odpowiadają na to, czego Państwo szukają:",
    besides="A ponadto:",
    closing="Chętnie opowiem więcej podczas rozmowy.",
    regards="Z poważaniem,",
)
SV = Phrases(
    ask="Annonsen efterfrågar ”{wish}”. Har du gjort det? I så fall: var, och vad exakt?",
    ask_listed="Du nämner ”{wish}”, men ingen rad visar det. Var använde du det, och till vad?",
    ask_years="Annonsen efterfrågar ”{wish}”. Finns det tidigare eller annat arbete som räknas?",
    ask_credential="Annonsen efterfrågar ”{wish}”. Har du det? I så fall: sedan när och från vem?",
    ask_language="Annonsen efterfrågar ”{wish}”. Hur väl talar och skriver du språket?",
    ask_education="Annonsen efterfrågar ”{wish}”. Har du det eller något likvärdigt?",
    ask_ready="Annonsen efterfrågar ”{wish}”. Är det möjligt för dig?",
    ask_trait="Annonsen efterfrågar ”{wish}”. Vad har du gjort som visar det?",
    closest="Närmast kommer raden ”{line}”: är det den?",
    must="Annonsen kräver det: ”{quote}”.",
    nice="Annonsen ser det gärna: ”{quote}”.",
    silent="Ditt cv säger det inte, vilket inte betyder att det saknas.",
    listed="Ditt cv nämner det bara; en rad som visar det räknas dubbelt.",
    close="En rad kommer nära, men säger det inte tydligt.",
    at="{position}, {name}",
    conj="och",
    summary="{position} på {name} sedan {year}. Erfarenhet av {names}.",
    greeting="Hej {company},",
    greeting_open="Hej,",
    opening="jag söker tjänsten: {title}.",
    shows="De här raderna i mitt cv svarar på det ni söker:",
    besides="Och därutöver:",
    closing="Jag berättar gärna mer i ett samtal.",
    regards="Med vänlig hälsning,",
)
DA = Phrases(
    ask="Opslaget efterspørger »{wish}«. Har du gjort det? Hvis ja: hvor, og hvad præcist?",
    ask_listed="Du nævner »{wish}«, men ingen linje viser det. Hvor brugte du det, og til hvad?",
    ask_years="Opslaget efterspørger »{wish}«. Er der tidligere eller andet arbejde, der tæller?",
    ask_credential="Opslaget efterspørger »{wish}«. Har du det? Hvis ja: siden hvornår og fra hvem?",
    ask_language="Opslaget efterspørger »{wish}«. Hvor godt taler og skriver du sproget?",
    ask_education="Opslaget efterspørger »{wish}«. Har du det eller noget tilsvarende?",
    ask_ready="Opslaget efterspørger »{wish}«. Er det muligt for dig?",
    ask_trait="Opslaget efterspørger »{wish}«. Hvad har du gjort, der viser det?",
    closest="Nærmest kommer linjen »{line}«: er det den?",
    must="Opslaget kræver det: »{quote}«.",
    nice="Opslaget ser det gerne: »{quote}«.",
    silent="Dit cv siger det ikke, hvilket ikke betyder, at det mangler.",
    listed="Dit cv nævner det kun; en linje, der viser det, tæller dobbelt.",
    close="Én linje kommer tæt på, men siger det ikke tydeligt.",
    at="{position}, {name}",
    conj="og",
    summary="{position} hos {name} siden {year}. Erfaring med {names}.",
    greeting="Kære {company},",
    greeting_open="Til rette vedkommende,",
    opening="jeg søger stillingen: {title}.",
    shows="Disse linjer i mit cv svarer på det, I søger:",
    besides="Og derudover:",
    closing="Jeg fortæller gerne mere i en samtale.",
    regards="Med venlig hilsen",
)
NO = Phrases(
    ask="Annonsen etterspør «{wish}». Har du gjort det? I så fall: hvor, og hva nøyaktig?",
    ask_listed="Du nevner «{wish}», men ingen linje viser det. Hvor brukte du det, og til hva?",
    ask_years="Annonsen etterspør «{wish}». Finnes det tidligere eller annet arbeid som teller?",
    ask_credential="Annonsen etterspør «{wish}». Har du det? I så fall: siden når og fra hvem?",
    ask_language="Annonsen etterspør «{wish}». Hvor godt snakker og skriver du språket?",
    ask_education="Annonsen etterspør «{wish}». Har du det eller noe tilsvarende?",
    ask_ready="Annonsen etterspør «{wish}». Er det mulig for deg?",
    ask_trait="Annonsen etterspør «{wish}». Hva har du gjort som viser det?",
    closest="Nærmest kommer linjen «{line}»: er det den?",
    must="Annonsen krever det: «{quote}».",
    nice="Annonsen ser det gjerne: «{quote}».",
    silent="CV-en din sier det ikke, noe som ikke betyr at det mangler.",
    listed="CV-en din nevner det bare; en linje som viser det, teller dobbelt.",
    close="Én linje kommer nær, men sier det ikke tydelig.",
    at="{position}, {name}",
    conj="og",
    summary="{position} hos {name} siden {year}. Erfaring med {names}.",
    greeting="Hei {company},",
    greeting_open="Hei,",
    opening="jeg søker stillingen: {title}.",
    shows="Disse linjene i CV-en min svarer på det dere ser etter:",
    besides="Og i tillegg:",
    closing="Jeg forteller gjerne mer i en samtale.",
    regards="Med vennlig hilsen",
)
CS = Phrases(
    ask="Inzerát požaduje „{wish}“. Máte s tím praxi? Pokud ano: kde, a jakou přesně?",
    ask_listed="Uvádíte „{wish}“, ale žádný řádek to neukazuje. Kde a k čemu jste to používali?",
    ask_years="Inzerát požaduje „{wish}“. Je nějaká dřívější nebo jiná práce, která se počítá?",
    ask_credential="Inzerát požaduje „{wish}“. Máte to? Pokud ano: odkdy a od koho?",
    ask_language="Inzerát požaduje „{wish}“. Jaká je vaše úroveň, slovem i písmem?",
    ask_education="Inzerát požaduje „{wish}“. Máte to, nebo něco rovnocenného?",
    ask_ready="Inzerát požaduje „{wish}“. Je to pro vás možné?",
    ask_trait="Inzerát požaduje „{wish}“. Co z vaší práce to ukazuje?",
    closest="Nejblíže je řádek „{line}“: je to ono?",
    must="Inzerát to vyžaduje: „{quote}“.",
    nice="Inzerát to vítá: „{quote}“.",
    silent="Životopis to neříká, což neznamená, že to chybí.",
    listed="Životopis to jen uvádí; řádek, který to ukazuje, se počítá dvakrát.",
    close="Jeden řádek je blízko, ale neříká to jasně.",
    at="{position}, {name}",
    conj="a",
    summary="{position}, {name}, od roku {year}. Zkušenosti: {names}.",
    greeting="Dobrý den,",
    greeting_open="Dobrý den,",
    opening="ucházím se o pozici: {title}.",
    shows="Tyto řádky mého životopisu odpovídají tomu, co hledáte:",
    besides="A navíc:",
    closing="Více vám mohu říci při osobním setkání.",
    regards="S pozdravem",
)
_BY_TAG = {
    "en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "pt": PT, "nl": NL, "pl": PL, "sv": SV, "da": DA, "no": NO,
    "cs": CS,
}  # fmt: skip


def phrases(language: str) -> Phrases:
    """The sentences of a language (BCP 47 tag); English where there are none."""
    return _BY_TAG.get(primary(language), EN)


def speaks(language: str) -> bool:
    """Whether there are sentences in that language."""
    return primary(language) in _BY_TAG
