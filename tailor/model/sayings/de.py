"""What the built-in engine says in German."""

from tailor.model.sayings.base import Speech, Why

DE = Speech(
    can=(
        "Das habe ich nicht verstanden. Ohne Sprachmodell verstehe ich einfache Bitten, zum Beispiel:\n"
        "• mach die letzte Änderung rückgängig\n"
        "• entferne die Zeile über …\n"
        "• setze die Zeile über … an den Anfang\n"
        "• ändere „…“ in „…“\n"
        "• auf zwei Seiten\n"
        "• ergänze: … mit einer Tatsache in Ihren eigenen Worten\n"
        "• was fehlt?\n"
        "• warum hast du … geändert?\n"
        "• was hast du geändert?\n"
        "• schreib ein Anschreiben"
    ),
    toneless=(
        "Umformulieren kann ich nicht: Ohne Sprachmodell schreibe ich keine eigenen Sätze, ich ordne nur, "
        "was da ist, und nenne es wie die Stelle. Sie können jede Zeile selbst bearbeiten oder sagen: "
        "„ändere „…“ in „…““. Mit einem Sprachmodell, das der Betreiber dieses Dienstes einrichten kann, "
        "könnte ich umformulieren."
    ),
    accepted="Angenommen, was auf Sie gewartet hat:",
    nothing_waits="Es wartet nichts auf Sie: Was ich geändert habe, steht schon.",
    stays=(
        "„{text}“ bleibt, wo Ihr Lebenslauf es hat: Ich verschiebe Zeilen in einer Station und Kenntnisse in "
        "ihrer Liste, sonst nichts. Im Formular Ihres Lebenslaufs (unter „Résumés“) können Sie es umstellen."
    ),
    expect=(
        "Was gefragt wird, kann ich nicht wissen. Das verlangt die Stelle; halten Sie zu jedem ein Beispiel bereit:"
    ),
    strong="Das verlangt die Stelle, und es ist gezeigt:",
    files=(
        "Die Dateien finden Sie unter „Download“ neben dem Dokument: PDF, Word, reiner Text und JSON. Was Sie "
        "nicht angenommen haben, steht nicht darin."
    ),
    letters="Ich schreibe ein Anschreiben. Es steht neben dem Lebenslauf; ein Satz ohne Quelle bleibt draußen.",
    stand_so="Sie stehen schon so: In jedem Eintrag kommt zuerst, was die Stelle verlangt.",
    first_at="Was die Stelle verlangt, steht jetzt vorn bei {names}.",
    nothing_to_undo="Es gibt keine Änderung, die sich zurücknehmen ließe.",
    took_one="Ich habe die eine Änderung zurückgenommen.",
    took_all="Ich habe alle {count} Änderungen zurückgenommen.",
    no_change="Ich finde keine Änderung über „{topic}“.",
    took_back="Ich habe diese Änderung zurückgenommen: {told}",
    nothing_changed="Bisher ist nichts geändert.",
    one_stands="Eine Änderung steht",
    stand="{count} Änderungen stehen",
    earlier="… und {count} frühere.",
    order_skills="andere Reihenfolge der Kenntnisse",
    order_lines="andere Reihenfolge der Zeilen bei {name}",
    removed="„{text}“ entfernt",
    added="„{text}“ ergänzt",
    entry="einem Eintrag",
    untouched="Das habe ich nicht geändert.",
    evidence="Beleg: „{quote}“",
    posting="Die Stelle: „{quote}“",
    all_shown="Alles, was die Stelle verlangt, ist gezeigt.",
    not_shown="Noch nicht gezeigt (das heißt nicht, dass es Ihnen fehlt):",
    only_listed="Nur unter den Kenntnissen genannt; eine Zeile, die es zeigt, würde mehr zählen:",
    tell=(
        "Sagen Sie „ergänze: …“ mit dem, was Sie getan haben, in Ihren eigenen Worten, und ich setze es an "
        "seinen Platz."
    ),
    nice="(wünschenswert)",
    more="… und {count} weitere",
    nearest="Ich finde keine Zeile über „{text}“. Am nächsten kommt „{name}“: Ist das gemeint?",
    no_line="Ich finde keine Zeile über „{text}“. Nennen Sie ein paar Worte, wie sie darin stehen.",
    took_out="Ich habe „{text}“ herausgenommen.",
    removed_it="Ich habe „{text}“ entfernt. „Rückgängig“ bringt es zurück.",
    stands_first="„{text}“ steht schon vorn.",
    comes_first="„{text}“ steht jetzt vorn.",
    stands_last="„{text}“ steht schon am Ende.",
    comes_last="„{text}“ steht jetzt am Ende.",
    not_so="„{text}“ steht so nicht im Lebenslauf. Nennen Sie die Worte, wie sie dort stehen.",
    changed_to="Geändert in „{text}“.",
    several="„{text}“ steht an {count} Stellen. Welche Zeile meinen Sie?",
    add_skill="Ich nehme „{text}“ auf Ihr Wort in die Kenntnisse auf.",
    add_held="Ich nehme „{text}“ auf Ihr Wort in die Zertifikate auf.",
    plain=(
        "Sagen Sie es in einem einfachen Satz, zum Beispiel „ergänze: Ich habe die Löhne der ganzen Firma abgerechnet.“"
    ),
    no_position="Der Lebenslauf hat keine Stelle, zu der es gehören könnte.",
    where="Wo war das? Sagen Sie es mit dem Ort, zum Beispiel „ergänze bei {name}: {text}“.",
    add_line="Ich ergänze „{text}“, in Ihren Worten.",
    every_line=(
        "Jede Zeile dient der Stelle. Sagen Sie „entferne die Zeile über …“ für die, auf die Sie verzichten können."
    ),
    least="Diese Zeilen tun am wenigsten für diese Stelle, die ältesten zuerst:",
    least_end="Sagen Sie „entferne die Zeile über …“, und sie geht; „rückgängig“ bringt sie zurück.",
    page=(
        "Ich setze es auf 1 Seite: zuerst mit kleinerer Schrift und weniger Abstand, solange es lesbar "
        "bleibt. Was dann noch zu viel ist, schlage ich zum Weglassen vor, das Älteste zuerst; Sie "
        "entscheiden über jede Zeile."
    ),
    pages=(
        "Ich setze es auf {count} Seiten: zuerst mit kleinerer Schrift und weniger Abstand, solange es "
        "lesbar bleibt. Was dann noch zu viel ist, schlage ich zum Weglassen vor, das Älteste zuerst; Sie "
        "entscheiden über jede Zeile."
    ),
    score_is="Die Übereinstimmung steht bei {count} von 100.",
    scored=(
        "Was sein muss, zählt doppelt, was schön wäre, einfach: ganz, wo eine Zeile es zeigt, auch eine in "
        "Ihren Worten, halb, wo es nur aufgezählt ist. Solange etwas fehlt, das sein muss, bleibt die Wertung "
        "bei höchstens 75."
    ),
    untranslated=(
        "Ich übersetze nicht: Ohne Sprachmodell schreibe ich keine eigenen Sätze. Sie können Ihren Lebenslauf "
        "in dieser Sprache hochladen oder mir einzelne Zeilen geben: „ändere „…“ in „…““. Mit einem "
        "Sprachmodell, das der Betreiber dieses Dienstes einrichten kann, könnte ich übersetzen."
    ),
    fixed=(
        "Die Abschnitte stehen in jeder Datei in derselben Reihenfolge: Ganze Abschnitte verschiebe ich nicht. "
        "Eine Zeile kann ich verschieben („setze die Zeile über … an den Anfang“), und die Kenntnisse stehen in "
        "der Reihenfolge dessen, was die Stelle verlangt."
    ),
    dated=(
        "Die neueste Station steht zuerst, wie man es erwartet: Ganze verschiebe ich nicht. Ich kann "
        "eine Zeile darin verschieben oder eine Station weglassen."
    ),
    contact=(
        "Namen, Titel, Daten und Adressen bleiben, wie sie im Lebenslauf stehen: Ändern Sie sie im "
        "Formular Ihres Lebenslaufs (unter „Résumés“), und beginnen Sie damit eine neue Sitzung."
    ),
    welcome="Gern geschehen.",
    spoken_already="„{text}“ steht schon da.",
    add_tongue="Ich nehme „{text}“ auf Ihr Wort hin zu den Sprachen auf.",
    no_summary="Der Lebenslauf hat kein Profil.",
    says_of="Das steht im Lebenslauf zu „{topic}“:",
    says_nothing_of="Im Lebenslauf steht nichts zu „{topic}“.",
    one_sentence="Das Profil ist ein einziger Satz. Sagen Sie mir „ändere „…“ in „…““ mit kürzeren Worten.",
    took_sentence=(
        "Ich habe „{text}“ aus dem Profil genommen: Nichts darin verlangt diese Stelle. „Rückgängig“ holt es zurück."
    ),
    denied="Notiert: Nichts hier darf sagen, dass Sie „{text}“ gemacht haben oder können.",
    denied_stands=(
        "In Ihrem Lebenslauf steht es allerdings: „{text}“. Sagen Sie „entferne die Zeile über …“, wenn es weg soll."
    ),
    which="Welche meinen Sie: {names}? Sagen Sie „entferne die Stelle bei …“.",
    where_else=(
        "An keinem dieser Orte? Dann bleibt aufgehoben, was Sie mir gesagt haben, und Sie legen im "
        "Formular Ihres Lebenslaufs einen Eintrag dafür an."
    ),
    add_award="Ich nehme „{text}“ auf Ihr Wort unter die Auszeichnungen auf.",
    add_volunteering="Ich nehme „{text}“ in Ihren Worten unter dem Ehrenamt auf.",
    unheard="Diesen Teil habe ich nicht verstanden: „{text}“.",
    years_of="„{wish}“: etwa {held}, nach den Daten von {names}.",
    years_all="Alle Stellen des Lebenslaufs zusammen: etwa {held}.",
    not_asked="Von „{topic}“ sagt die Stelle nichts.",
    yours="Ob es bleibt, entscheiden Sie: „entferne die Zeile über …“ nimmt es heraus, „rückgängig“ holt es zurück.",
    letter_own=(
        "Das Anschreiben besteht aus Zeilen Ihres Lebenslaufs und Ihren eigenen Antworten: Ich formuliere nichts um."
    ),
    sorry=(
        "Es tut mir leid, dass es nicht so ist, wie Sie es wollen. Sagen Sie mir, was falsch ist: „rückgängig“ "
        "nimmt die letzte Änderung zurück, „entferne die Zeile über …“ nimmt eine Zeile heraus, „ändere „…“ in "
        "„…““ setzt Ihre Worte ein."
    ),
    can_again="Auch „{text}“ habe ich nicht verstanden. Was ich verstehe, steht oben in der Liste.",
    letter_says="Ich setze „{text}“ ins Anschreiben, in Ihren Worten. „Nimm das aus dem Anschreiben raus“ entfernt es.",
    letter_out="Ich habe „{text}“ aus dem Anschreiben genommen.",
    letter_how=(
        "Was soll es sagen? Nennen Sie mir den Satz, wie er dort stehen soll: „schreib ins Anschreiben: Ich kann "
        "im Mai anfangen.“"
    ),
    titled=(
        "Ein Titel bleibt, wie der Arbeitgeber ihn gab: Wer dort nachfragt, hört ihn so. Die Überschrift oben "
        "kann sagen, was Sie werden wollen: „schreib in die Überschrift: {wanted}“."
    ),
    gap=(
        "Sagen Sie es in einer schlichten Zeile, wie es ist: was Sie inzwischen taten, und was Sie jetzt können. "
        "Gründe erfinde ich nicht. Eine solche Zeit kann ein eigener Eintrag sein, im Formular Ihres "
        "Lebenslaufs; ein Satz von Ihnen kann im Anschreiben stehen: „schreib ins Anschreiben: …“."
    ),
    own_entry=(
        "Einen Eintrag mit eigenen Jahren legen Sie im Formular Ihres Lebenslaufs an; beginnen Sie damit eine "
        "neue Sitzung. Was Sie mir sagten, hebe ich auf."
    ),
    no_section=(
        "In einen anderen Abschnitt verschiebe ich nichts: Legen Sie den Eintrag dort im Formular Ihres "
        "Lebenslaufs an, und beginnen Sie damit eine neue Sitzung."
    ),
    comes_before="„{text}“ steht jetzt vor „{name}“.",
    took_least=(
        "Ich habe „{text}“ aus dem Profil genommen: Der Rest sagt mehr von dem, was diese Stelle verlangt. "
        "„Rückgängig“ holt es zurück."
    ),
    no_meaning="Ein Wörterbuch habe ich nicht: Wofür „{topic}“ steht, kann ich nicht sagen.",
    cut_line=(
        "Ich kürze keinen Satz von selbst. Die Zeile lautet „{text}“: Sagen Sie „ändere „…“ in „…““ mit "
        "kürzeren Worten."
    ),
    not_joined=(
        "Jede Stelle bleibt für sich, mit ihrer eigenen Bezeichnung und Zeit, wie der Arbeitgeber sie "
        "bestätigen würde: Ich fasse keine zusammen. Aus zweien einen Eintrag machen können Sie im Formular "
        "Ihres Lebenslaufs; beginnen Sie damit eine neue Sitzung."
    ),
    made_none=(
        "Nein: Jede Zeile beruht auf Ihrem Lebenslauf oder auf Ihren eigenen Worten. Was ich geändert habe, und wonach:"
    ),
    long_one="So, wie er dasteht, passt er auf eine Seite.",
    long_now="So, wie er dasteht, braucht er {count} Seiten.",
    why=Why(
        first="Was die Stelle verlangt, kommt zuerst: {named}.",
        calls_line="Die Stelle nennt es {wanted}; Ihre Zeile sagt {written}.",
        calls_list="Die Stelle nennt es {wanted}; Ihre Liste sagt {written}.",
        calls_summary="Die Stelle nennt es {wanted}; Ihr Profil sagt {written}.",
        told_wish="Das haben Sie mir gesagt, und die Stelle verlangt „{wish}“.",
        told="Das haben Sie mir gesagt, und die Stelle verlangt es.",
        history="Ihr Werdegang zeigt es, und die Stelle verlangt es.",
        skills_first="Was die Stelle verlangt, kommt zuerst; nichts fällt weg.",
        skills_first_named="Was die Stelle verlangt, kommt zuerst: {named}; nichts fällt weg.",
        groups_first="Unter den Gruppen kommt zuerst, was die Stelle verlangt.",
        headline=(
            "Ihre Position und was Ihr Werdegang von dem zeigt, was die Stelle verlangt; sonst wird nichts gesagt."
        ),
        summary="Ihr Lebenslauf hat kein Profil; dieses sagt, was darunter steht, und sonst nichts.",
        asked_remove="Sie wollten es entfernt haben.",
        asked_first="Sie wollten es vorn haben.",
        asked_last="Sie wollten es am Ende haben.",
        asked_words="Sie wollten diese Worte.",
        told_me="Das haben Sie mir gesagt.",
        asked_shorter="Sie wollten ein kürzeres Profil.",
        asked_entry="Sie wollten diesen Eintrag weglassen.",
        asked_entries="Sie wollten diese Einträge weglassen.",
    ),
)
