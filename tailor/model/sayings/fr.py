"""What the built-in engine says in French."""

from tailor.model.sayings.base import Speech, Why

FR = Speech(
    can=(
        "Je n'ai pas compris. Sans modèle de langue, je comprends des demandes simples, par exemple :\n"
        "• annule la dernière modification\n"
        "• supprime la ligne sur …\n"
        "• mets la ligne sur … en premier\n"
        "• remplace « … » par « … »\n"
        "• sur deux pages\n"
        "• ajoute : … avec un fait dans vos mots\n"
        "• que manque-t-il ?\n"
        "• pourquoi as-tu changé … ?\n"
        "• qu'as-tu changé ?\n"
        "• écris une lettre de motivation"
    ),
    toneless=(
        "Je ne reformule pas : sans modèle de langue, je n'écris aucune phrase moi-même, je ne "
        "fais qu'ordonner ce qui est là et le nommer comme l'offre. Vous pouvez modifier chaque ligne "
        "vous-même, ou me dire « remplace « … » par « … » ». Avec un modèle de langue, que l'exploitant de "
        "ce service peut configurer, je pourrais reformuler."
    ),
    accepted="J'ai accepté ce qui vous attendait :",
    nothing_waits="Rien ne vous attend : ce que j'ai modifié y est déjà.",
    stays=(
        "« {text} » reste où votre CV l'a mis : je déplace des lignes dans un poste et des compétences dans leur "
        "liste, rien d'autre. Dans le formulaire de votre CV (sous « Résumés »), vous pouvez le mettre ailleurs."
    ),
    expect=(
        "Ce qu'on vous demandera, je ne peux pas le savoir. Voici ce que l'offre demande ; préparez un exemple "
        "pour chaque point :"
    ),
    strong="L'offre demande ceci, et c'est montré :",
    files=(
        "Les fichiers sont sous « Download », à côté du document : PDF, Word, texte et JSON. Ce que vous n'avez "
        "pas accepté n'y figure pas."
    ),
    letters="J'écris une lettre. Elle se trouve à côté du CV ; une phrase sans source n'y entre pas.",
    stand_so="C'est déjà ainsi : dans chaque poste, ce que l'offre demande vient en premier.",
    first_at="Ce que l'offre demande vient maintenant en premier chez {names}.",
    nothing_to_undo="Il n'y a aucune modification à annuler.",
    took_one="J'ai annulé l'unique modification.",
    took_all="J'ai annulé les {count} modifications.",
    no_change="Je ne trouve aucune modification sur « {topic} ».",
    took_back="J'ai annulé cette modification : {told}",
    nothing_changed="Rien n'est modifié pour l'instant.",
    one_stands="Une modification est en place",
    stand="{count} modifications sont en place",
    earlier="… et {count} plus anciennes.",
    order_skills="autre ordre des compétences",
    order_lines="autre ordre des lignes chez {name}",
    removed="« {text} » supprimé",
    added="« {text} » ajouté",
    entry="un poste",
    untouched="Je n'ai pas modifié cela.",
    evidence="Source : « {quote} »",
    posting="L'offre : « {quote} »",
    all_shown="Tout ce que l'offre demande est montré.",
    not_shown="Pas encore montré (ce qui ne veut pas dire que cela vous manque) :",
    only_listed="Seulement cité parmi les compétences ; une ligne qui le montre compterait davantage :",
    tell="Dites-moi « ajoute : … » avec ce que vous avez fait, dans vos mots, et je le mets à sa place.",
    nice="(souhaité)",
    more="… et {count} de plus",
    nearest="Je ne trouve aucune ligne sur « {text} ». La plus proche est « {name} » : est-ce celle-là ?",
    no_line="Je ne trouve aucune ligne sur « {text} ». Citez quelques mots tels qu'ils y figurent.",
    took_out="J'ai retiré « {text} ».",
    removed_it="J'ai supprimé « {text} ». « Annule » le fait revenir.",
    stands_first="« {text} » est déjà en premier.",
    comes_first="« {text} » vient maintenant en premier.",
    stands_last="« {text} » est déjà en dernier.",
    comes_last="« {text} » vient maintenant en dernier.",
    not_so="« {text} » ne figure pas ainsi dans le CV. Citez les mots tels quels.",
    changed_to="Remplacé par « {text} ».",
    several="« {text} » figure à {count} endroits. Quelle ligne voulez-vous dire ?",
    add_skill="J'ajoute « {text} » aux compétences, sur votre parole.",
    add_held="J'ajoute « {text} » aux certificats, sur votre parole.",
    plain="Dites-le en une phrase simple, par exemple « ajoute : J'ai tenu la paie de toute l'entreprise. »",
    no_position="Le CV n'a aucun poste où l'ajouter.",
    where="Où était-ce ? Dites-le avec le lieu, par exemple « ajoute chez {name} : {text} ».",
    add_line="J'ajoute « {text} », dans vos mots.",
    every_line=(
        "Chaque ligne sert l'offre. Dites « supprime la ligne sur … » pour celle dont vous pouvez vous passer."
    ),
    least="Ces lignes servent le moins cette offre, les plus anciennes d'abord :",
    least_end="Dites « supprime la ligne sur … » et elle part ; « annule » la fait revenir.",
    page=(
        "Je mets en forme sur 1 page : d'abord des caractères et des espaces plus petits, tant que cela "
        "reste lisible. Les lignes encore en trop sont proposées à la suppression, les plus anciennes "
        "d'abord ; vous décidez de chacune."
    ),
    pages=(
        "Je mets en forme sur {count} pages : d'abord des caractères et des espaces plus petits, tant que "
        "cela reste lisible. Les lignes encore en trop sont proposées à la suppression, les plus anciennes "
        "d'abord ; vous décidez de chacune."
    ),
    score_is="La correspondance est de {count} sur 100.",
    scored=(
        "Ce qui est exigé compte double, ce qui est souhaité compte une fois : en entier si une ligne le "
        "montre, même dans vos propres mots, pour moitié si c'est seulement listé. Tant qu'une exigence n'est "
        "pas montrée, le score reste à 75 au plus."
    ),
    untranslated=(
        "Je ne traduis pas : sans modèle de langue, je n'écris aucune phrase moi-même. Vous pouvez déposer "
        "votre CV dans cette langue, ou me donner des lignes une à une : « remplace « … » par « … » ». Avec un "
        "modèle de langue, que l'exploitant de ce service peut configurer, je pourrais traduire."
    ),
    fixed=(
        "Les rubriques sont dans le même ordre dans tous les fichiers : je ne déplace pas de rubrique entière. "
        "Je peux déplacer une ligne (« mets la ligne sur … en premier »), et les compétences suivent l'ordre de "
        "ce que l'offre demande."
    ),
    dated=(
        "Les postes vont du plus récent au plus ancien, comme on s'y attend : je n'en déplace pas "
        "d'entiers. Je peux déplacer une ligne, ou retirer un poste."
    ),
    contact=(
        "Noms, titres, dates et adresses restent tels que dans votre CV : modifiez-les dans le "
        "formulaire de votre CV (sous « Résumés »), puis commencez une nouvelle session."
    ),
    welcome="Je vous en prie.",
    spoken_already="« {text} » y est déjà.",
    add_tongue="J'ajoute « {text} » aux langues, sur votre parole.",
    no_summary="Le CV n'a pas de résumé.",
    says_of="Le CV dit de « {topic} » :",
    says_nothing_of="Rien dans le CV ne parle de « {topic} ».",
    one_sentence="Le résumé n'a qu'une phrase. Dites-moi « remplace « … » par « … » » avec des mots plus courts.",
    took_sentence="J'ai retiré « {text} » du résumé : cette offre n'en demande rien. « Annule » le rétablit.",
    denied="C'est noté : rien ici ne dira que vous avez fait ou connaissez « {text} ».",
    denied_stands="Votre CV le dit pourtant : « {text} ». Dites « supprime la ligne sur … » si cela doit partir.",
    which="Lequel voulez-vous dire : {names} ? Dites « supprime le poste chez … ».",
    where_else=(
        "À aucun de ces endroits ? Alors je garde ce que vous m'avez dit, et vous créez une entrée dans "
        "le formulaire de votre CV."
    ),
    add_award="J'ajoute « {text} » aux distinctions, sur votre parole.",
    add_volunteering="J'ajoute « {text} » sous le bénévolat, avec vos mots.",
    unheard="Je n'ai pas compris cette partie : « {text} ».",
    years_of="« {wish} » : environ {held}, d'après les dates de {names}.",
    years_all="Tous les postes du CV ensemble : environ {held}.",
    not_asked="L'offre ne dit rien de « {topic} ».",
    yours="À vous de décider si cela reste : « supprime la ligne sur … » le retire, « annule » le fait revenir.",
    letter_own="La lettre est faite de lignes de votre CV et de vos propres réponses : je n'y reformule rien.",
    sorry=(
        "Je suis désolé que ce ne soit pas comme vous le voulez. Dites-moi ce qui ne va pas : « annule » reprend "
        "la dernière modification, « supprime la ligne sur … » retire une ligne, « remplace « … » par « … » » met "
        "vos mots."
    ),
    can_again="Je n'ai pas compris « {text} » non plus. Ce que je comprends figure dans la liste ci-dessus.",
    letter_says="Je mets « {text} » dans la lettre, avec vos mots. « Enlève ça de la lettre » l'en retire.",
    letter_out="J'ai retiré « {text} » de la lettre.",
    letter_how=(
        "Que doit-elle dire ? Donnez-moi la phrase telle qu'elle doit y figurer : « dis dans la lettre : Je peux "
        "commencer en mai. »"
    ),
    titled=(
        "Un intitulé de poste reste celui que l'employeur a donné : c'est ce qu'on y répondra. Le titre en tête "
        "du CV peut dire ce que vous visez : « mets dans le titre : {wanted} »."
    ),
    gap=(
        "Dites-le en une ligne simple, tel quel : ce que vous avez fait entre-temps, et ce que vous savez faire "
        "maintenant. Je n'invente pas de raisons. Une telle période peut être une entrée, dans le formulaire de "
        "votre CV ; une phrase de vous peut figurer dans la lettre : « dis dans la lettre : … »."
    ),
    own_entry=(
        "Une entrée avec ses propres années se crée dans le formulaire de votre CV ; commencez une nouvelle "
        "session avec lui. Je garde ce que vous m'avez dit."
    ),
    no_section=(
        "Je ne déplace rien vers une autre rubrique : créez-y l'entrée dans le formulaire de votre CV, et "
        "commencez une nouvelle session avec lui."
    ),
    comes_before="« {text} » figure maintenant avant « {name} ».",
    took_least=(
        "J'ai retiré « {text} » du résumé : le reste dit davantage de ce que cette offre demande. « Annule » le "
        "rétablit."
    ),
    no_meaning="Je n'ai pas de dictionnaire : ce que signifie « {topic} », je ne peux pas le dire.",
    cut_line=(
        "Je ne raccourcis aucune phrase moi-même. La ligne dit « {text} » : dites-moi « remplace « … » par « "
        "… » » avec des mots plus courts."
    ),
    not_joined=(
        "Chaque poste reste à part, avec son intitulé et ses dates, tels que l'employeur les confirmerait : "
        "je n'en réunis aucun. Vous pouvez faire une entrée de deux dans le formulaire de votre CV, puis "
        "commencer une nouvelle session avec lui."
    ),
    made_none="Non : chaque ligne repose sur votre CV ou sur vos propres mots. Ce que j’ai changé, et d’après quoi :",
    long_one="Tel quel, il tient sur une page.",
    long_now="Tel quel, il occupe {count} pages.",
    why=Why(
        first="Ce que l'offre demande vient en premier : {named}.",
        calls_line="L'offre l'appelle {wanted} ; votre ligne dit {written}.",
        calls_list="L'offre l'appelle {wanted} ; votre liste dit {written}.",
        calls_summary="L'offre l'appelle {wanted} ; votre profil dit {written}.",
        told_wish="Vous me l'avez dit, et l'offre demande « {wish} ».",
        told="Vous me l'avez dit, et l'offre le demande.",
        history="Votre parcours le montre, et l'offre le demande.",
        skills_first="Ce que l'offre demande vient en premier ; rien n'est omis.",
        skills_first_named="Ce que l'offre demande vient en premier : {named} ; rien n'est omis.",
        groups_first="Parmi les groupes, ce que l'offre demande vient en premier.",
        headline="Votre poste et ce que votre parcours montre de ce que l'offre demande ; rien d'autre n'est dit.",
        summary="Votre CV n'a pas de profil ; celui-ci dit ce qui figure plus bas, et rien d'autre.",
        asked_remove="Vous avez demandé de le supprimer.",
        asked_first="Vous avez demandé de le mettre en premier.",
        asked_last="Vous avez demandé de le mettre en dernier.",
        asked_words="Vous avez demandé ces mots.",
        told_me="Vous me l'avez dit.",
        asked_shorter="Vous avez demandé un résumé plus court.",
        asked_entry="Vous avez demandé d'omettre cette entrée.",
        asked_entries="Vous avez demandé d'omettre ces entrées.",
    ),
)
