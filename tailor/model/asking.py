"""What a session says to the person by itself, whichever engine works, in the languages that are asked in."""

from dataclasses import dataclass

from tailor.model.checking.languages import primary


@dataclass(frozen=True, slots=True)
class Asking:
    """One language; braces are filled by `str.format`, and nothing in them is inflected.

    A question that is answered by yes or no offers two choices, the yes first. `mark`: words in quotation marks.
    """

    where: str
    where_again: str
    where_why: str
    elsewhere: str
    shows: str
    shows_why: str
    shows_yes: str
    shows_no: str
    detail: str
    detail_why: str
    draft: str
    draft_why: str
    draft_yes: str
    draft_no: str
    mark: str
    abroad: str
    """Why a line that is in the person's words, and not in the document's language, is not in it."""
    waits: str
    made: str
    left: str
    dropped: str


EN = Asking(
    where="Where was that? You wrote: “{text}”",
    where_again="I find none of these in “{text}”. Which was it? If it was at none of them, say so: it "
    "is kept, and stands under none.",
    where_why="Your words do not name one place, and a line stands under one position or none.",
    elsewhere="Somewhere else",
    shows="You wrote: “{text}” Does that show “{wish}”?",
    shows_why="Your answer does not name it, and only what you say counts. It is kept for what it says.",
    shows_yes="Yes, it does",
    shows_no="No, it is about something else",
    detail="You say yes to “{wish}”. What did you do, and where? One sentence in your own words is enough.",
    detail_why="Your yes counts. A line of the résumé needs what you did, and nobody but you can say it.",
    draft="A draft says: “{text}” Is that so?",
    draft_why="Nothing that you gave me says {words}. Without your word it stays out.",
    draft_yes="Yes, that is so",
    draft_no="No, keep my wording",
    mark="“{words}”",
    abroad="You told me this in another language than your document's. Write it in that language here, and it goes in.",
    waits="It waits for you, and is not in the document: nothing that you gave me says {words}. Accept it, and it is.",
    made="Changes made: {count}.",
    left="I left the document as it is.",
    dropped="Edits without a source in what you gave me, or without a place to go, were left out: {count}.",
)
DE = Asking(
    where="Wo war das? Sie schrieben: „{text}“",
    where_again="In „{text}“ finde ich keine dieser Stellen. Welche war es? War es bei keiner, sagen Sie "
    "es: Es bleibt aufgehoben und steht unter keiner.",
    where_why="Ihre Worte nennen nicht genau einen Ort, und eine Zeile steht unter einer Stelle oder unter keiner.",
    elsewhere="Woanders",
    shows="Sie schrieben: „{text}“ Zeigt das „{wish}“?",
    shows_why="Ihre Antwort nennt es nicht, und nur was Sie sagen, zählt. Sie bleibt für das aufgehoben, was sie sagt.",
    shows_yes="Ja, das zeigt es",
    shows_no="Nein, es geht um etwas anderes",
    detail="Sie sagen Ja zu „{wish}“. Was haben Sie getan, und wo? Ein Satz in Ihren eigenen Worten genügt.",
    detail_why="Ihr Ja zählt. Eine Zeile im Lebenslauf braucht das, was Sie getan haben, und das können nur Sie sagen.",
    draft="Ein Entwurf sagt: „{text}“ Stimmt das?",
    draft_why="Nichts, was Sie mir gegeben haben, sagt {words}. Ohne Ihr Wort bleibt es draußen.",
    draft_yes="Ja, das stimmt",
    draft_no="Nein, mein Wortlaut soll bleiben",
    mark="„{words}“",
    abroad="Das haben Sie mir in einer anderen Sprache gesagt als der Ihres Dokuments. Schreiben Sie es hier in "
    "dieser Sprache, dann kommt es hinein.",
    waits="Es wartet auf Sie und steht nicht im Dokument: Nichts von dem, was Sie mir gegeben haben, sagt "
    "{words}. Nehmen Sie es an, dann steht es da.",
    made="Änderungen gemacht: {count}.",
    left="Ich habe das Dokument gelassen, wie es ist.",
    dropped="Weggelassen, weil die Quelle in Ihren Angaben oder der Platz dafür fehlt: {count}.",
)
FR = Asking(
    where="Où était-ce ? Vous avez écrit : « {text} »",
    where_again="Je ne trouve aucun de ces postes dans « {text} ». Lequel était-ce ? Si ce n'était à "
    "aucun, dites-le : cela est gardé et ne figure sous aucun.",
    where_why="Vos mots ne nomment pas un seul lieu, et une ligne figure sous un seul poste ou sous aucun.",
    elsewhere="Ailleurs",
    shows="Vous avez écrit : « {text} » Cela montre-t-il « {wish} » ?",
    shows_why="Votre réponse ne le nomme pas, et seul compte ce que vous dites. Elle est gardée pour ce qu'elle dit.",
    shows_yes="Oui, cela le montre",
    shows_no="Non, il s'agit d'autre chose",
    detail="Vous dites oui à « {wish} ». Qu'avez-vous fait, et où ? Une phrase avec vos mots suffit.",
    detail_why="Votre oui compte. Pour une ligne du CV, il faut ce que vous avez fait, et vous seul pouvez le dire.",
    draft="Un brouillon dit : « {text} » Est-ce exact ?",
    draft_why="Rien de ce que vous m'avez donné ne dit {words}. Sans votre accord, cela n'y figurera pas.",
    draft_yes="Oui, c'est exact",
    draft_no="Non, gardez ma formulation",
    mark="« {words} »",
    abroad="Vous me l'avez dit dans une autre langue que celle de votre document. Écrivez-le ici dans cette "
    "langue, et il y entrera.",
    waits="Elle attend votre accord et n'est pas dans le document : rien de ce que vous m'avez donné ne dit "
    "{words}. Acceptez-la et elle y sera.",
    made="Modifications faites : {count}.",
    left="J'ai laissé le document tel quel.",
    dropped="Modifications laissées de côté, sans source dans ce que vous m'avez donné ou sans place : {count}.",
)
ES = Asking(
    where="¿Dónde fue? Usted escribió: «{text}»",
    where_again="No encuentro ninguno de estos puestos en «{text}». ¿Cuál fue? Si no fue en ninguno, "
    "dígalo: se guarda y no va bajo ninguno.",
    where_why="Sus palabras no nombran un solo lugar, y una línea va bajo un puesto o bajo ninguno.",
    elsewhere="En otro lugar",
    shows="Usted escribió: «{text}» ¿Eso muestra «{wish}»?",
    shows_why="Su respuesta no lo nombra, y solo cuenta lo que usted dice. Se guarda por lo que dice.",
    shows_yes="Sí, lo muestra",
    shows_no="No, se trata de otra cosa",
    detail="Usted dice que sí a «{wish}». ¿Qué hizo y dónde? Basta una frase con sus propias palabras.",
    detail_why="Su sí cuenta. Una línea del currículum necesita lo que usted hizo, y solo usted puede decirlo.",
    draft="Un borrador dice: «{text}» ¿Es así?",
    draft_why="Nada de lo que me ha dado dice {words}. Sin su palabra, queda fuera.",
    draft_yes="Sí, es así",
    draft_no="No, deje mi redacción",
    mark="«{words}»",
    abroad="Me lo dijo en un idioma distinto al de su documento. Escríbalo aquí en ese idioma y entrará.",
    waits="Espera su decisión y no está en el documento: nada de lo que me dio dice {words}. Acéptelo y estará.",
    made="Cambios hechos: {count}.",
    left="He dejado el documento como está.",
    dropped="Cambios descartados por no tener fuente en lo que me dio, o sitio donde ir: {count}.",
)
IT = Asking(
    where="Dove è stato? Lei ha scritto: «{text}»",
    where_again="In «{text}» non trovo nessuna di queste posizioni. Quale era? Se non era in nessuna, lo "
    "dica: resta conservato e non sta sotto nessuna.",
    where_why="Le Sue parole non nominano un solo luogo, e una riga sta sotto una posizione o sotto nessuna.",
    elsewhere="Altrove",
    shows="Lei ha scritto: «{text}» Questo mostra «{wish}»?",
    shows_why="La Sua risposta non lo nomina, e conta solo ciò che Lei dice. Resta conservata per ciò che dice.",
    shows_yes="Sì, lo mostra",
    shows_no="No, si tratta di altro",
    detail="Lei dice di sì a «{wish}». Che cosa ha fatto, e dove? Basta una frase con parole Sue.",
    detail_why="Il Suo sì conta. A una riga del CV serve ciò che ha fatto, e solo Lei può dirlo.",
    draft="Una bozza dice: «{text}» È così?",
    draft_why="Nulla di ciò che mi ha dato dice {words}. Senza la Sua parola resta fuori.",
    draft_yes="Sì, è così",
    draft_no="No, lasci il mio testo",
    mark="«{words}»",
    abroad="Me l'ha detto in una lingua diversa da quella del Suo documento. Lo scriva qui in quella lingua, ed "
    "entrerà.",
    waits="Attende lei e non è nel documento: niente di ciò che mi ha dato dice {words}. Lo accetti e ci sarà.",
    made="Modifiche fatte: {count}.",
    left="Ho lasciato il documento com'è.",
    dropped="Modifiche lasciate fuori, senza fonte in ciò che mi ha dato o senza un posto: {count}.",
)
PT = Asking(
    where="Onde foi isso? Escreveu: «{text}»",
    where_again="Não encontro nenhuma destas posições em «{text}». Qual foi? Se não foi em nenhuma, "
    "diga-o: fica guardado e não fica sob nenhuma.",
    where_why="As suas palavras não indicam um só lugar, e uma linha fica sob um cargo ou sob nenhum.",
    elsewhere="Noutro lugar",
    shows="Escreveu: «{text}» Isso mostra «{wish}»?",
    shows_why="A sua resposta não o menciona, e só conta o que diz. Fica guardada pelo que diz.",
    shows_yes="Sim, mostra",
    shows_no="Não, trata-se de outra coisa",
    detail="Diz que sim a «{wish}». O que fez, e onde? Basta uma frase com as suas palavras.",
    detail_why="O seu sim conta. Uma linha do currículo precisa do que fez, e só quem o fez pode dizê-lo.",
    draft="Um rascunho diz: «{text}» É assim?",
    draft_why="Nada do que me deu diz {words}. Sem a sua palavra, fica de fora.",
    draft_yes="Sim, é assim",
    draft_no="Não, mantenha o meu texto",
    mark="«{words}»",
    abroad="Disse-me isto numa língua diferente da do seu documento. Escreva-o aqui nessa língua, e entra.",
    waits="Espera por si e não está no documento: nada do que me deu diz {words}. Aceite e ficará lá.",
    made="Alterações feitas: {count}.",
    left="Deixei o documento como está.",
    dropped="Alterações deixadas de fora, sem fonte no que me deu ou sem lugar: {count}.",
)
NL = Asking(
    where="Waar was dat? U schreef: “{text}”",
    where_again="In “{text}” vind ik geen van deze functies. Welke was het? Was het bij geen ervan, zeg "
    "het dan: het blijft bewaard en staat onder geen.",
    where_why="Uw woorden noemen niet één plaats, en een regel staat onder één functie of onder geen.",
    elsewhere="Ergens anders",
    shows="U schreef: “{text}” Laat dat “{wish}” zien?",
    shows_why="Uw antwoord noemt het niet, en alleen wat u zegt telt. Het blijft bewaard voor wat het zegt.",
    shows_yes="Ja, dat laat het zien",
    shows_no="Nee, het gaat over iets anders",
    detail="U zegt ja tegen “{wish}”. Wat hebt u gedaan, en waar? Eén zin in uw eigen woorden is genoeg.",
    detail_why="Uw ja telt. Voor een regel in het cv is nodig wat u hebt gedaan, en dat kunt alleen u zeggen.",
    draft="Een concept zegt: “{text}” Klopt dat?",
    draft_why="Niets van wat u mij hebt gegeven zegt {words}. Zonder uw woord blijft het eruit.",
    draft_yes="Ja, dat klopt",
    draft_no="Nee, houd mijn tekst",
    mark="“{words}”",
    abroad="U hebt mij dit in een andere taal verteld dan die van uw document. Schrijf het hier in die taal, "
    "dan komt het erin.",
    waits="Het wacht op u en staat niet in het document: niets van wat u mij gaf zegt {words}. Accepteer het en "
    "het staat er.",
    made="Gemaakte wijzigingen: {count}.",
    left="Ik heb het document gelaten zoals het is.",
    dropped="Weggelaten, zonder bron in wat u mij gaf of zonder plaats: {count}.",
)
PL = Asking(
    where="Gdzie to było? Pana/Pani słowa: „{text}”",
    where_again="W „{text}” nie znajduję żadnego z tych stanowisk. Które to było? Jeśli żadne, proszę to "
    "napisać: zostanie zachowane i nie stanie pod żadnym.",
    where_why="Te słowa nie wskazują jednego miejsca, a wiersz stoi pod jednym stanowiskiem albo pod żadnym.",
    elsewhere="Gdzie indziej",
    shows="Pana/Pani słowa: „{text}” Czy to pokazuje: „{wish}”?",
    shows_why="Ta odpowiedź tego nie nazywa, a liczy się tylko to, co zostało powiedziane. Zostaje zachowana jako "
    "to, co mówi.",
    shows_yes="Tak, pokazuje",
    shows_no="Nie, chodzi o coś innego",
    detail="Odpowiedź na „{wish}” brzmi: tak. Co to była za praca i gdzie? Wystarczy jedno zdanie własnymi słowami.",
    detail_why="To „tak” się liczy. Wiersz w CV musi mówić, co zostało zrobione, a to wie tylko Pan/Pani.",
    draft="Szkic mówi: „{text}” Czy tak jest?",
    draft_why="Nic z otrzymanych materiałów nie mówi {words}. Bez Pana/Pani słowa to się nie pojawi.",
    draft_yes="Tak, zgadza się",
    draft_no="Nie, proszę zostawić mój tekst",
    mark="„{words}”",
    abroad="Te słowa są w innym języku niż dokument. Proszę napisać je tutaj w języku dokumentu, a trafią do niego.",
    waits="Czeka na Państwa decyzję i nie ma tego w dokumencie: nic, co mi podano, nie mówi {words}. Po "
    "akceptacji tam będzie.",
    made="Wprowadzone zmiany: {count}.",
    left="Dokument pozostał bez zmian.",
    dropped="Pominięte zmiany, bez źródła w podanych informacjach lub bez miejsca: {count}.",
)
SV = Asking(
    where="Var var det? Du skrev: ”{text}”",
    where_again="I ”{text}” hittar jag ingen av dessa tjänster. Vilken var det? Var det vid ingen av "
    "dem, säg det: det sparas och står under ingen.",
    where_why="Dina ord nämner inte en enda plats, och en rad står under en tjänst eller under ingen.",
    elsewhere="Någon annanstans",
    shows="Du skrev: ”{text}” Visar det ”{wish}”?",
    shows_why="Ditt svar nämner det inte, och bara det du säger räknas. Det sparas för det som det säger.",
    shows_yes="Ja, det gör det",
    shows_no="Nej, det handlar om något annat",
    detail="Du säger ja till ”{wish}”. Vad gjorde du, och var? En mening med dina egna ord räcker.",
    detail_why="Ditt ja räknas. En rad i cv:t behöver det du gjorde, och det kan bara du säga.",
    draft="Ett utkast säger: ”{text}” Stämmer det?",
    draft_why="Inget av det du har gett mig säger {words}. Utan ditt ord stannar det utanför.",
    draft_yes="Ja, det stämmer",
    draft_no="Nej, behåll min text",
    mark="”{words}”",
    abroad="Det här sade du på ett annat språk än dokumentets. Skriv det här på det språket, så kommer det med.",
    waits="Det väntar på dig och står inte i dokumentet: inget av det du har gett mig säger {words}. Godta det, "
    "så står det där.",
    made="Gjorda ändringar: {count}.",
    left="Jag lät dokumentet vara som det är.",
    dropped="Utelämnade ändringar, utan källa i det du gav mig eller utan plats: {count}.",
)
DA = Asking(
    where="Hvor var det? Du skrev: »{text}«",
    where_again="I »{text}« finder jeg ingen af disse stillinger. Hvilken var det? Var det ved ingen af "
    "dem, så sig det: det gemmes og står under ingen.",
    where_why="Dine ord nævner ikke ét sted, og en linje står under én stilling eller under ingen.",
    elsewhere="Et andet sted",
    shows="Du skrev: »{text}« Viser det »{wish}«?",
    shows_why="Dit svar nævner det ikke, og kun det, du siger, tæller. Det gemmes for det, som det siger.",
    shows_yes="Ja, det gør det",
    shows_no="Nej, det handler om noget andet",
    detail="Du siger ja til »{wish}«. Hvad gjorde du, og hvor? Én sætning med dine egne ord er nok.",
    detail_why="Dit ja tæller. En linje i cv'et kræver det, du gjorde, og det kan kun du sige.",
    draft="Et udkast siger: »{text}« Er det rigtigt?",
    draft_why="Intet af det, du har givet mig, siger {words}. Uden dit ord bliver det ude.",
    draft_yes="Ja, det er rigtigt",
    draft_no="Nej, behold min tekst",
    mark="»{words}«",
    abroad="Det har du fortalt mig på et andet sprog end dokumentets. Skriv det her på det sprog, så kommer det med.",
    waits="Det venter på dig og står ikke i dokumentet: intet af det, du har givet mig, siger {words}. Godtag "
    "det, så står det der.",
    made="Foretagne ændringer: {count}.",
    left="Jeg lod dokumentet være, som det er.",
    dropped="Udeladte ændringer, uden kilde i det, du gav mig, eller uden plads: {count}.",
)
NO = Asking(
    where="Hvor var det? Du skrev: «{text}»",
    where_again="I «{text}» finner jeg ingen av disse stillingene. Hvilken var det? Var det ved ingen av "
    "dem, så si det: det tas vare på og står under ingen.",
    where_why="Ordene dine nevner ikke ett sted, og en linje står under én stilling eller under ingen.",
    elsewhere="Et annet sted",
    shows="Du skrev: «{text}» Viser det «{wish}»?",
    shows_why="Svaret ditt nevner det ikke, og bare det du sier, teller. Det tas vare på for det som det sier.",
    shows_yes="Ja, det gjør det",
    shows_no="Nei, det handler om noe annet",
    detail="Du sier ja til «{wish}». Hva gjorde du, og hvor? Én setning med egne ord er nok.",
    detail_why="Ditt ja teller. En linje i CV-en trenger det du gjorde, og det kan bare du si.",
    draft="Et utkast sier: «{text}» Stemmer det?",
    draft_why="Ingenting av det du har gitt meg, sier {words}. Uten ditt ord blir det utelatt.",
    draft_yes="Ja, det stemmer",
    draft_no="Nei, behold min tekst",
    mark="«{words}»",
    abroad="Dette har du fortalt meg på et annet språk enn dokumentets. Skriv det her på det språket, så kommer "
    "det med.",
    waits="Det venter på deg og står ikke i dokumentet: ingenting av det du har gitt meg, sier {words}. Godta "
    "det, så står det der.",
    made="Gjorte endringer: {count}.",
    left="Jeg lot dokumentet være som det er.",
    dropped="Utelatte endringer, uten kilde i det du ga meg eller uten plass: {count}.",
)
CS = Asking(
    where="Kde to bylo? Napsali jste: „{text}“",
    where_again="V „{text}“ nenacházím žádnou z těchto pozic. Která to byla? Pokud žádná, napište to: "
    "zůstane to uloženo a nebude pod žádnou.",
    where_why="Vaše slova nejmenují jedno místo a řádek stojí pod jednou pozicí, nebo pod žádnou.",
    elsewhere="Jinde",
    shows="Napsali jste: „{text}“ Ukazuje to „{wish}“?",
    shows_why="Vaše odpověď to nejmenuje a počítá se jen to, co říkáte. Zůstane uložena jako to, co říká.",
    shows_yes="Ano, ukazuje",
    shows_no="Ne, jde o něco jiného",
    detail="Na „{wish}“ odpovídáte ano. Co jste dělali a kde? Stačí jedna věta vlastními slovy.",
    detail_why="Vaše ano se počítá. Řádek v životopise potřebuje to, co jste dělali, a to můžete říci jen vy.",
    draft="Návrh říká: „{text}“ Je to tak?",
    draft_why="Nic z toho, co jste mi dali, neříká {words}. Bez vašeho slova to v dokumentu nebude.",
    draft_yes="Ano, je to tak",
    draft_no="Ne, ponechte mé znění",
    mark="„{words}“",
    abroad="To jste mi řekli v jiném jazyce, než je dokument. Napište to zde v jeho jazyce a bude tam.",
    waits="Čeká to na vás a v dokumentu to není: nic z toho, co jste mi dali, neříká {words}. Přijměte to a bude tam.",
    made="Provedené změny: {count}.",
    left="Dokument zůstal, jak je.",
    dropped="Vynechané úpravy, bez zdroje v tom, co jste mi dali, nebo bez místa: {count}.",
)
_BY_TAG = {
    "en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "pt": PT, "nl": NL, "pl": PL, "sv": SV, "da": DA, "no": NO,
    "cs": CS,
}  # fmt: skip


def asking(language: str) -> Asking:
    """The sentences of a language (BCP 47 tag); English where there are none."""
    return _BY_TAG.get(primary(language), EN)
