"""What the built-in engine says in Italian."""

from tailor.model.sayings.base import Speech, Why

IT = Speech(
    can=(
        "Non ho capito. Senza un modello linguistico capisco richieste semplici, per esempio:\n"
        "• annulla l'ultima modifica\n"
        "• rimuovi la riga su …\n"
        "• metti la riga su … in cima\n"
        "• cambia «…» in «…»\n"
        "• su due pagine\n"
        "• aggiungi: … con un fatto a parole Sue\n"
        "• che cosa manca?\n"
        "• perché hai cambiato …?\n"
        "• che cosa hai cambiato?\n"
        "• scrivi una lettera di presentazione"
    ),
    toneless=(
        "Non riformulo: senza un modello linguistico non scrivo frasi mie, ordino soltanto ciò "
        "che c'è e lo chiamo come l'annuncio. Lei può modificare ogni riga, o dirmi «cambia «…» in «…»». Con "
        "un modello linguistico, che chi gestisce questo servizio può configurare, potrei riformularlo."
    ),
    accepted="Ho accettato ciò che attendeva la Sua decisione:",
    nothing_waits="Nulla attende la Sua decisione: ciò che ho cambiato c'è già.",
    stays=(
        "«{text}» resta dove lo ha il Suo CV: sposto righe dentro un'esperienza e competenze nella loro lista, "
        "nient'altro. Nel modulo del Suo CV (sotto «Résumés») può metterlo altrove."
    ),
    expect=(
        "Che cosa Le chiederanno non posso saperlo. Ecco ciò che l'annuncio chiede; tenga pronto un esempio per "
        "ogni punto:"
    ),
    strong="L'annuncio chiede questo, ed è mostrato:",
    files=(
        "I file sono sotto «Download», accanto al documento: PDF, Word, testo e JSON. Ciò che non ha accettato "
        "non vi compare."
    ),
    letters="Scrivo una lettera. Sta accanto al CV; una frase senza fonte resta fuori.",
    stand_so="Stanno già così: in ogni voce viene prima ciò che l'annuncio chiede.",
    first_at="Ciò che l'annuncio chiede ora viene prima presso {names}.",
    nothing_to_undo="Non c'è nessuna modifica da annullare.",
    took_one="Ho annullato l'unica modifica.",
    took_all="Ho annullato tutte le {count} modifiche.",
    no_change="Non trovo nessuna modifica su «{topic}».",
    took_back="Ho annullato questa modifica: {told}",
    nothing_changed="Per ora nulla è cambiato.",
    one_stands="C'è una modifica",
    stand="Ci sono {count} modifiche",
    earlier="… e {count} precedenti.",
    order_skills="un altro ordine delle competenze",
    order_lines="un altro ordine delle righe presso {name}",
    removed="«{text}» rimosso",
    added="«{text}» aggiunto",
    entry="una voce",
    untouched="Questo non l'ho cambiato.",
    evidence="Fonte: «{quote}»",
    posting="L'annuncio: «{quote}»",
    all_shown="Tutto ciò che l'annuncio chiede è mostrato.",
    not_shown="Non ancora mostrato (il che non significa che Le manchi):",
    only_listed="Solo citato tra le competenze; una riga che lo mostra varrebbe di più:",
    tell="Mi dica «aggiungi: …» con ciò che ha fatto, a parole Sue, e lo metto al suo posto.",
    nice="(gradito)",
    more="… e altri {count}",
    nearest="Non trovo nessuna riga su «{text}». La più vicina è «{name}»: è quella?",
    no_line="Non trovo nessuna riga su «{text}». Dica qualche parola così come vi sta scritta.",
    took_out="Ho tolto «{text}».",
    removed_it="Ho rimosso «{text}». «Annulla» lo fa tornare.",
    stands_first="«{text}» sta già per primo.",
    comes_first="«{text}» ora viene per primo.",
    stands_last="«{text}» è già in fondo.",
    comes_last="«{text}» ora è in fondo.",
    not_so="«{text}» non sta così nel CV. Citi le parole come sono.",
    changed_to="Cambiato in «{text}».",
    several="«{text}» sta in {count} punti. Quale riga intende?",
    add_skill="Aggiungo «{text}» alle competenze, sulla Sua parola.",
    add_held="Aggiungo «{text}» ai certificati, sulla Sua parola.",
    plain="Lo dica in una frase semplice, per esempio «aggiungi: Ho curato le paghe di tutta l'azienda.»",
    no_position="Il CV non ha nessuna posizione a cui aggiungerlo.",
    where="Dove è stato? Lo dica con il luogo, per esempio «aggiungi presso {name}: {text}».",
    add_line="Aggiungo «{text}», a parole Sue.",
    every_line="Ogni riga serve all'annuncio. Dica «rimuovi la riga su …» per quella di cui può fare a meno.",
    least="Queste righe servono meno a questo annuncio, le più vecchie per prime:",
    least_end="Dica «rimuovi la riga su …» e se ne va; «annulla» la fa tornare.",
    page=(
        "Lo impagino su 1 pagina: prima con caratteri e spazi più piccoli, finché resta leggibile. Le righe "
        "ancora di troppo sono proposte per la rimozione, le più vecchie per prime; decide Lei su ciascuna."
    ),
    pages=(
        "Lo impagino su {count} pagine: prima con caratteri e spazi più piccoli, finché resta leggibile. Le "
        "righe ancora di troppo sono proposte per la rimozione, le più vecchie per prime; decide Lei su "
        "ciascuna."
    ),
    score_is="La corrispondenza è a {count} su 100.",
    scored=(
        "Ciò che è richiesto conta doppio, ciò che è gradito una volta: per intero se una riga lo mostra, anche"
        " con le sue parole, per metà se è solo elencato. Finché manca un requisito obbligatorio, il punteggio "
        "resta a 75 al massimo."
    ),
    untranslated=(
        "Non traduco: senza un modello linguistico non scrivo frasi mie. Può caricare il curriculum in quella "
        "lingua o darmi singole righe: «cambia «…» con «…»». Con un modello linguistico, che chi gestisce "
        "questo servizio può configurare, potrei tradurre."
    ),
    fixed=(
        "Le sezioni stanno nello stesso ordine in ogni file: non sposto intere sezioni. Posso spostare una riga "
        "(«metti la riga su … in cima»), e le competenze seguono l'ordine di ciò che l'annuncio chiede."
    ),
    dated=(
        "Le esperienze vanno dalla più recente alla più vecchia, come ci si aspetta: non ne sposto di "
        "intere. Posso spostare una riga o togliere un'esperienza."
    ),
    contact=(
        "Nomi, titoli, date e indirizzi restano come nel suo CV: li cambi nel modulo del suo CV (sotto "
        "«Résumés») e cominci con esso una nuova sessione."
    ),
    welcome="Prego.",
    spoken_already="«{text}» c'è già.",
    add_tongue="Aggiungo «{text}» alle lingue, sulla sua parola.",
    no_summary="Il curriculum non ha un profilo.",
    says_of="Il curriculum dice di «{topic}»:",
    says_nothing_of="Nulla nel curriculum parla di «{topic}».",
    one_sentence="Il profilo è una sola frase. Mi dica «cambia «…» con «…»» con parole più brevi.",
    took_sentence="Ho tolto «{text}» dal profilo: questo annuncio non ne chiede nulla. «Annulla» lo rimette.",
    denied="Annotato: niente qui dirà che ha fatto o conosce «{text}».",
    denied_stands="Il Suo curriculum però lo dice: «{text}». Dica «rimuovi la riga su …» se deve sparire.",
    which="Quale intende: {names}? Dica «rimuovi il lavoro presso …».",
    where_else=(
        "In nessuno di questi posti? Allora conservo quanto mi ha detto, e Lei crea una voce nel modulo "
        "del Suo curriculum."
    ),
    add_award="Aggiungo «{text}» ai premi, sulla Sua parola.",
    add_volunteering="Aggiungo «{text}» nel volontariato, con le Sue parole.",
    unheard="Questa parte non l'ho capita: «{text}».",
    years_of="«{wish}»: circa {held}, secondo le date di {names}.",
    years_all="Tutte le posizioni del curriculum insieme: circa {held}.",
    not_asked="L'annuncio non dice nulla di «{topic}».",
    yours="Decida Lei se resta: «rimuovi la riga su …» lo toglie, «annulla» lo riporta.",
    letter_own="La lettera è fatta di righe del Suo curriculum e delle Sue risposte: non la riformulo.",
    sorry=(
        "Mi dispiace che non sia come lo vuole. Mi dica che cosa non va: «annulla» riprende l'ultima modifica, "
        "«rimuovi la riga su …» toglie una riga, «sostituisci «…» con «…»» mette le Sue parole."
    ),
    can_again="Non ho capito nemmeno «{text}». Ciò che capisco sta nell'elenco qui sopra.",
    letter_says="Metto «{text}» nella lettera, con le Sue parole. «Togli questo dalla lettera» lo toglie.",
    letter_out="Ho tolto «{text}» dalla lettera.",
    letter_how=(
        "Che cosa deve dire? Mi dica la frase come deve starci: «scrivi nella lettera: Posso iniziare a maggio.»"
    ),
    titled=(
        "Una qualifica resta quella data dal datore di lavoro: chi chiede lì la sente così. Il titolo in alto "
        "può dire a che cosa mira: «scrivi nel titolo: {wanted}»."
    ),
    gap=(
        "Lo dica in una riga semplice, com'è: che cosa ha fatto nel frattempo, e che cosa sa fare ora. Non "
        "invento motivi. Un periodo così può essere una voce, nel modulo del Suo curriculum; una Sua frase può "
        "stare nella lettera: «scrivi nella lettera: …»."
    ),
    own_entry=(
        "Una voce con anni propri si crea nel modulo del Suo curriculum; inizi con esso una nuova sessione. "
        "Conservo ciò che mi ha detto."
    ),
    no_section=(
        "Non sposto nulla in un'altra sezione: crei lì la voce nel modulo del Suo curriculum e inizi con esso "
        "una nuova sessione."
    ),
    comes_before="«{text}» sta ora prima di «{name}».",
    took_least=(
        "Ho tolto «{text}» dal profilo: il resto dice di più di ciò che chiede questo annuncio. «Annulla» lo rimette."
    ),
    no_meaning="Non ho un dizionario: che cosa significhi «{topic}» non so dirlo.",
    cut_line=(
        "Non accorcio nessuna frase da solo. La riga dice «{text}»: mi dica «cambia «…» con «…»» con parole più brevi."
    ),
    not_joined=(
        "Ogni lavoro resta a sé, con la sua qualifica e le sue date, come li confermerebbe l'azienda: non ne "
        "unisco nessuno. Di due può fare una voce sola nel modulo del Suo curriculum; inizi con esso una "
        "nuova sessione."
    ),
    made_none=(
        "No: ogni riga si basa sul suo curriculum o sulle sue parole. Che cosa ho cambiato, e in base a che cosa:"
    ),
    long_one="Così com’è, sta in una pagina.",
    long_now="Così com’è, occupa {count} pagine.",
    why=Why(
        first="Ciò che l'annuncio chiede viene prima: {named}.",
        calls_line="L'annuncio lo chiama {wanted}; la Sua riga dice {written}.",
        calls_list="L'annuncio lo chiama {wanted}; il Suo elenco dice {written}.",
        calls_summary="L'annuncio lo chiama {wanted}; il Suo profilo dice {written}.",
        told_wish="Me l'ha detto Lei, e l'annuncio chiede «{wish}».",
        told="Me l'ha detto Lei, e l'annuncio lo chiede.",
        history="Il Suo percorso lo mostra, e l'annuncio lo chiede.",
        skills_first="Ciò che l'annuncio chiede viene prima; nulla è tolto.",
        skills_first_named="Ciò che l'annuncio chiede viene prima: {named}; nulla è tolto.",
        groups_first="Tra i gruppi viene prima ciò che l'annuncio chiede.",
        headline="La Sua posizione e ciò che il Suo percorso mostra di quanto l'annuncio chiede; non si dice altro.",
        summary="Il Suo CV non ha un profilo; questo dice ciò che sta sotto, e nient'altro.",
        asked_remove="Ha chiesto di rimuoverlo.",
        asked_first="Ha chiesto di metterlo per primo.",
        asked_last="Lei ha chiesto di metterlo in fondo.",
        asked_words="Ha chiesto queste parole.",
        told_me="Me l'ha detto Lei.",
        asked_shorter="Ha chiesto un profilo più breve.",
        asked_entry="Ha chiesto di omettere questa voce.",
        asked_entries="Ha chiesto di omettere queste voci.",
    ),
)
