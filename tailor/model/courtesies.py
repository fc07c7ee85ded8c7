"""The words by which letters greet, apply and thank, language by language: closed lists."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The closed lists of one language.

    lead: before the word that says that one applies (`applies`); link: behind it, with the posting's names.
    courtesy: thanks and the like, which need one of `signs`, too.
    """

    greeting: frozenset[str]
    greets: frozenset[str]
    lead: frozenset[str]
    applies: frozenset[str]
    link: frozenset[str]
    courtesy: frozenset[str]
    signs: frozenset[str]


def of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


TONGUES = (
    Tongue(
        greets=of("dear hello hi to good"),
        greeting=of(
            """
            dear hello hi to whom it may concern good day morning hiring recruiting recruitment talent manager
            managers team committee sir sirs madam or and the of at
            """
        ),
        lead=of(
            """
            i i'm i'd am would will want like wish hereby writing excited pleased delighted happy glad eager keen
            very with great much interest enthusiasm pleasure it is to express my a please accept this letter as
            submit consider me confirm be today
            """
        ),
        applies=of("apply applying application interest interested candidacy"),
        link=of(
            """
            for in to the a an your this that advertised open posted position role job post opening vacancy
            opportunity of as at with joining join team {title} {company}
            """
        ),
        courtesy=of(
            """
            and beyond
            i i'd i'm would will be am is it glad happy pleased delighted to tell show you your more in a an the of
            my and for this these lines résumé resume cv answer what ask thank thanks time consideration considering
            reading letter application look looking forward hearing from hear back soon welcome opportunity chance
            discuss talk speak about further detail conversation interview call at any convenience please find
            enclosed attached contact me questions should very much appreciate hope we with
            """
        ),
        signs=of("beyond thank thanks forward glad happy pleased delighted welcome appreciate answer please hope"),
    ),
    Tongue(
        greets=of("sehr liebe lieber liebes guten hallo"),
        greeting=of(
            """
            sehr geehrte geehrter geehrtes damen und herren liebe lieber liebes team von bei der des guten tag hallo
            zusammen
            """
        ),
        lead=of("hiermit ich mit großem grossem interesse möchte mich gerne sehr meine um"),
        applies=of("bewerbe bewerben bewerbung"),
        link=of(
            """
            mich ich auf um für als die der den das ihre ihrer ihren ausgeschriebene ausgeschriebenen stelle position
            stellenanzeige bei im in team hiermit bewerben {title} {company}
            """
        ),
        courtesy=of(
            """
            und darüber hinaus
            gerne gern erzähle erzählen ich ihnen im in einem gespräch persönlichen mehr diese zeilen meines
            lebenslaufs lebenslauf antworten auf das was sie suchen über eine einladung zum zu vorstellungsgespräch
            freue mich würde freuen vielen dank für ihre ihr interesse zeit von hören stehe rückfragen fragen zur
            verfügung und sehr antwort rückmeldung
            """
        ),
        signs=of("darüber gerne gern freue freuen dank antworten verfügung"),
    ),
    Tongue(
        greets=of("madame monsieur mesdames bonjour cher chère chers"),
        greeting=of(
            """
            madame monsieur mesdames messieurs bonjour cher chère chers l'équipe équipe de du recrutement chez et à
            la le responsable
            """
        ),
        lead=of(
            """
            je vous par la présente adresse présente soumets me permets de ma mon avec grand intérêt souhaite j'ai
            le plaisir et vivement
            """
        ),
        applies=of("candidature postule postuler"),
        link=of(
            """
            au pour le la les un une poste offre emploi de d du l suivant suivante à chez dans sein votre équipe
            l'offre l'entreprise d'emploi l'emploi {title} {company}
            """
        ),
        courtesy=of(
            """
            et au delà je serais suis serai reste dirai volontiers plus heureux heureuse ravi ravie
            d'en en parler échanger avec vous lors au cours
            d'un un entretien ces lignes de mon cv répondent à ce que demandez merci remercie pour votre le temps
            attention dans l'attente réponse retour disposition et toute question
            """
        ),
        signs=of("delà volontiers heureux heureuse ravi ravie répondent merci remercie l'attente disposition"),
    ),
    Tongue(
        greets=of("estimado estimada estimados estimadas hola señores muy"),
        greeting=of(
            """
            estimado estimada estimados estimadas hola señor señora señores señoras muy mío míos equipo de del
            selección la el los contratación y responsable
            """
        ),
        lead=of(
            """
            me dirijo a ustedes para por la presente presento deseo quiero quisiera presentar enviar envío mi con
            gran mucho interés les le
            """
        ),
        applies=of("candidatura postulo solicito"),
        link=of(
            """
            al a la el para puesto vacante oferta posición cargo de del en su equipo empresa que ofrecen {title}
            {company}
            """
        ),
        courtesy=of(
            """
            y además con gusto mucho les le contaré más en una conversación entrevista estas líneas de mi currículum
            responden a lo que piden gracias muchas por su tiempo atención consideración quedo quedaré disposición
            espero esperando noticias respuesta agradezco y estaré encantado encantada hablar ustedes
            """
        ),
        signs=of("además gusto responden gracias agradezco espero esperando quedo disposición encantado encantada"),
    ),
    Tongue(
        greets=of("gentile gentili egregio egregi spettabile spett buongiorno caro cari"),
        greeting=of(
            """
            gentile gentili egregio egregi spettabile spett buongiorno caro cari signora signore signori e
            team di del responsabile selezione ufficio personale
            """
        ),
        lead=of(
            """
            con la presente presento vorrei desidero sottoporre la mia il mio per grande interesse invio mi
            """
        ),
        applies=of("candidatura candido candidarmi"),
        link=of(
            """
            per la il posizione ruolo posto di presso a al alla vostra vostro annuncio offerta azienda team
            in {title} {company}
            """
        ),
        courtesy=of(
            """
            e inoltre con piacere ne parlerò sarei lieto lieta di parlarne parlare con voi in un
            colloquio queste righe del mio cv rispondono
            a ciò che cercate grazie ringrazio vi per il vostro tempo l'attenzione attenzione resto a
            disposizione e attesa riscontro cordialmente un nell'attesa
            """
        ),
        signs=of("inoltre piacere lieto lieta grazie ringrazio disposizione rispondono attesa riscontro"),
    ),
    Tongue(
        greets=of("prezada prezado prezados prezadas caro cara caros olá bom"),
        greeting=of(
            """
            prezada prezado prezados prezadas caro cara caros olá bom dia senhor senhora senhores senhoras
            equipe equipa de da do recrutamento e
            """
        ),
        lead=of(
            """
            venho por meio desta apresento a minha o meu com grande interesse gostaria de apresentar envio
            me
            """
        ),
        applies=of("candidatura candidato candidatar"),
        link=of(
            """
            à ao a o vaga posição cargo de da do na no em sua empresa equipe equipa para {title} {company}
            """
        ),
        courtesy=of(
            """
            e além disso terei gosto em contar mais numa conversa uma entrevista estas linhas do meu currículo respondem
            ao que procuram obrigado obrigada agradeço pelo pela o a seu sua tempo atenção fico à disposição
            aguardo resposta retorno e de por para
            """
        ),
        signs=of("além gosto respondem obrigado obrigada agradeço disposição aguardo"),
    ),
    Tongue(
        greets=of("beste geachte geacht hallo"),
        greeting=of("beste geachte geacht hallo heer mevrouw team van de het dames en heren"),
        lead=of("hierbij graag met veel interesse ik wil mijn via deze weg stuur u u"),
        applies=of("solliciteer solliciteren sollicitatie"),
        link=of(
            """
            ik naar de het functie vacature rol van bij als op uw jullie team voor hierbij {title} {company}
            """
        ),
        courtesy=of(
            """
            en daarnaast graag vertel ik u je jullie meer in een gesprek deze regels van mijn cv sluiten aan bij wat
            zoekt zoeken bedankt dank voor uw tijd aandacht de het ik kijk uit naar uw reactie hoor licht
            toe persoonlijk mijn motivatie en kennismaking
            """
        ),
        signs=of("daarnaast graag sluiten bedankt dank kijk"),
    ),
    Tongue(
        greets=of("szanowni szanowna szanowny dzień witam"),
        greeting=of("szanowni szanowna szanowny dzień dobry witam państwo pani panie zespole zespół i"),
        lead=of(
            """
            niniejszym z wielkim zainteresowaniem chciałbym chciałabym pragnę swoją moją zgłaszam składam
            zgłosić złożyć
            """
        ),
        applies=of("kandydaturę aplikuję aplikację aplikować"),
        link=of("na stanowisko w firmie do zespołu państwa swoją moją {title} {company}"),
        courtesy=of(
            """
            a ponadto chętnie opowiem więcej podczas rozmowy na rozmowie te wiersze mojego cv odpowiadają na to czego
            państwo szukają dziękuję za poświęcony czas uwagę i rozważenie mojej kandydatury pozostaję do
            dyspozycji czekam odpowiedź z niecierpliwością
            """
        ),
        signs=of("ponadto chętnie odpowiadają dziękuję dyspozycji czekam"),
    ),
    Tongue(
        greets=of("hej kära bästa"),
        greeting=of("hej kära bästa team teamet på till rekryteringsteamet er"),
        lead=of("jag härmed med stort intresse vill gärna min"),
        applies=of("söker söka ansöker ansökan"),
        link=of("jag tjänsten som på hos till en ett er om rollen jobbet annons {title} {company}"),
        courtesy=of(
            """
            och därutöver
            jag berättar gärna mer i ett samtal en intervju de här raderna i mitt cv svarar på det ni söker
            tack för er tid uppmärksamheten ser fram emot att höra från er och
            """
        ),
        signs=of("därutöver gärna svarar tack fram"),
    ),
    Tongue(
        greets=of("kære hej til"),
        greeting=of("kære hej til rette vedkommende team hos i ansættelsesudvalg"),
        lead=of("jeg hermed med stor interesse vil gerne min"),
        applies=of("søger søge ansøger ansøgning"),
        link=of("jeg stillingen som hos ved i jeres til en et jobbet {title} {company}"),
        courtesy=of(
            """
            og derudover jeg fortæller gerne mere i en samtale disse linjer mit cv svarer på det i søger tak for jeres
            tid ser frem til at høre fra og opmærksomheden
            """
        ),
        signs=of("derudover gerne svarer tak frem"),
    ),
    Tongue(
        greets=of("hei kjære til"),
        greeting=of("hei kjære til rette vedkommende team hos i"),
        lead=of("jeg herved med stor interesse vil gjerne min"),
        applies=of("søker søke søknad"),
        link=of("jeg stillingen som hos ved i deres til en et jobben {title} {company}"),
        courtesy=of(
            """
            og i tillegg
            jeg forteller gjerne mer i en samtale disse linjene cv en cv-en min svarer på det dere ser etter
            takk for deres tid frem til å høre fra og oppmerksomheten
            """
        ),
        signs=of("tillegg gjerne svarer takk frem"),
    ),
    Tongue(
        greets=of("dobrý vážená vážený vážení"),
        greeting=of("dobrý den vážená vážený vážení paní pane dámo dámy a pánové týme"),
        lead=of("tímto s velkým zájmem chtěl chtěla bych rád ráda svou se"),
        applies=of("ucházím kandidaturu žádost reaguji"),
        link=of("o pozici se na místo ve společnosti v do vašeho týmu jako inzerát {title} {company}"),
        courtesy=of(
            """
            a navíc více vám mohu říci při osobním setkání rozhovoru pohovoru tyto řádky mého životopisu odpovídají
            tomu co hledáte děkuji za váš čas pozornost a těším se na vaši odpověď rád ráda povím
            """
        ),
        signs=of("navíc mohu odpovídají děkuji těším rád ráda"),
    ),
)
