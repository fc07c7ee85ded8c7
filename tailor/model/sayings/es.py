"""What the built-in engine says in Spanish."""

from tailor.model.sayings.base import Speech, Why

ES = Speech(
    can=(
        "No lo he entendido. Sin modelo de lenguaje entiendo peticiones sencillas, por ejemplo:\n"
        "• deshaz el último cambio\n"
        "• quita la línea sobre …\n"
        "• pon la línea sobre … primero\n"
        "• cambia «…» por «…»\n"
        "• en dos páginas\n"
        "• añade: … con un hecho en sus palabras\n"
        "• ¿qué falta?\n"
        "• ¿por qué cambiaste …?\n"
        "• ¿qué cambiaste?\n"
        "• escribe una carta de presentación"
    ),
    toneless=(
        "No cambio la redacción: sin modelo de lenguaje no escribo frases propias, solo ordeno lo que hay "
        "y lo llamo como la oferta. Usted puede editar cada línea o decirme «cambia «…» por «…»». Con un "
        "modelo de lenguaje, que puede configurar quien gestiona este servicio, podría redactarlo de otro "
        "modo."
    ),
    accepted="He aceptado lo que esperaba su decisión:",
    nothing_waits="Nada espera su decisión: lo que cambié ya está.",
    stays=(
        "«{text}» queda donde lo tiene su currículum: muevo líneas dentro de un puesto y habilidades dentro de "
        "su lista, nada más. En el formulario de su currículum (en «Résumés») puede ponerlo en otro lugar."
    ),
    expect=(
        "Lo que le preguntarán no lo puedo saber. Esto es lo que pide la oferta; tenga un ejemplo para cada punto:"
    ),
    strong="La oferta pide esto, y se muestra:",
    files=(
        "Los archivos están en «Download», junto al documento: PDF, Word, texto y JSON. Lo que no ha aceptado no "
        "figura en ellos."
    ),
    letters="Escribo una carta. Está junto al currículum; una frase sin fuente se queda fuera.",
    stand_so="Ya están así: en cada puesto va primero lo que la oferta pide.",
    first_at="Lo que la oferta pide va ahora primero en {names}.",
    nothing_to_undo="No hay ningún cambio que deshacer.",
    took_one="He deshecho el único cambio.",
    took_all="He deshecho los {count} cambios.",
    no_change="No encuentro ningún cambio sobre «{topic}».",
    took_back="He deshecho este cambio: {told}",
    nothing_changed="Todavía no hay nada cambiado.",
    one_stands="Hay un cambio",
    stand="Hay {count} cambios",
    earlier="… y {count} anteriores.",
    order_skills="otro orden de las competencias",
    order_lines="otro orden de las líneas en {name}",
    removed="«{text}» quitado",
    added="«{text}» añadido",
    entry="un puesto",
    untouched="Eso no lo he cambiado.",
    evidence="Fuente: «{quote}»",
    posting="La oferta: «{quote}»",
    all_shown="Todo lo que la oferta pide se muestra.",
    not_shown="Aún no se muestra (lo que no significa que le falte):",
    only_listed="Solo mencionado entre las competencias; una línea que lo muestre contaría más:",
    tell="Dígame «añade: …» con lo que hizo, en sus palabras, y lo pongo en su sitio.",
    nice="(valorado)",
    more="… y {count} más",
    nearest="No encuentro ninguna línea sobre «{text}». La más parecida es «{name}»: ¿es esa?",
    no_line="No encuentro ninguna línea sobre «{text}». Diga algunas palabras tal como están en ella.",
    took_out="He sacado «{text}».",
    removed_it="He quitado «{text}». «Deshaz» lo recupera.",
    stands_first="«{text}» ya está primero.",
    comes_first="«{text}» va ahora primero.",
    stands_last="«{text}» ya está al final.",
    comes_last="«{text}» va ahora al final.",
    not_so="«{text}» no figura así en el currículum. Cite las palabras tal como están.",
    changed_to="Cambiado por «{text}».",
    several="«{text}» figura en {count} lugares. ¿A qué línea se refiere?",
    add_skill="Añado «{text}» a las competencias, según su palabra.",
    add_held="Añado «{text}» a los certificados, según su palabra.",
    plain="Dígalo en una frase sencilla, por ejemplo «añade: Llevé las nóminas de toda la empresa.»",
    no_position="El currículum no tiene ningún puesto al que añadirlo.",
    where="¿Dónde fue? Dígalo con el lugar, por ejemplo «añade en {name}: {text}».",
    add_line="Añado «{text}», en sus palabras.",
    every_line="Cada línea sirve a la oferta. Diga «quita la línea sobre …» para la que pueda sobrar.",
    least="Estas líneas son las que menos aportan a esta oferta, las más antiguas primero:",
    least_end="Diga «quita la línea sobre …» y se va; «deshaz» la recupera.",
    page=(
        "Lo ajusto a 1 página: primero con letra y espacios más pequeños, mientras siga siendo legible. Las "
        "líneas que aún sobren se proponen para quitar, las más antiguas primero; usted decide sobre cada "
        "una."
    ),
    pages=(
        "Lo ajusto a {count} páginas: primero con letra y espacios más pequeños, mientras siga siendo "
        "legible. Las líneas que aún sobren se proponen para quitar, las más antiguas primero; usted decide "
        "sobre cada una."
    ),
    score_is="La coincidencia está en {count} de 100.",
    scored=(
        "Lo imprescindible cuenta el doble, lo deseable una vez: entero si una línea lo muestra, también una "
        "con sus palabras, la mitad si solo está en una lista. Mientras falte algo imprescindible, la "
        "puntuación queda en 75 como máximo."
    ),
    untranslated=(
        "No traduzco: sin un modelo de lenguaje no escribo frases propias. Puede subir su currículum en ese "
        "idioma o darme líneas sueltas: «cambia «…» por «…»». Con un modelo de lenguaje, que puede configurar "
        "quien lleva este servicio, podría traducir."
    ),
    fixed=(
        "Las secciones van en el mismo orden en todos los archivos: no muevo secciones enteras. Puedo mover una "
        "línea («pon la línea sobre … primero»), y las habilidades siguen el orden de lo que pide la oferta."
    ),
    dated=(
        "Los puestos van del más reciente al más antiguo, como se espera: no muevo ninguno entero. Puedo "
        "mover una línea o quitar un puesto."
    ),
    contact=(
        "Nombres, cargos, fechas y direcciones quedan como en su currículum: cámbielos en el formulario "
        "de su currículum (en «Résumés») y empiece con él una sesión nueva."
    ),
    welcome="De nada.",
    spoken_already="«{text}» ya figura.",
    add_tongue="Añado «{text}» a los idiomas, bajo su palabra.",
    no_summary="El currículum no tiene resumen.",
    says_of="El currículum dice de «{topic}»:",
    says_nothing_of="Nada en el currículum habla de «{topic}».",
    one_sentence="El resumen es una sola frase. Dígame «cambia «…» por «…»» con palabras más cortas.",
    took_sentence="He quitado «{text}» del resumen: esta oferta no pide nada de eso. «Deshaz» lo devuelve.",
    denied="Anotado: nada aquí dirá que usted hizo o conoce «{text}».",
    denied_stands="Su currículum, sin embargo, lo dice: «{text}». Diga «quita la línea sobre …» si debe desaparecer.",
    which="¿Cuál quiere decir: {names}? Diga «quita el puesto en …».",
    where_else=(
        "¿En ninguno de estos lugares? Entonces guardo lo que me dijo, y usted crea una entrada en el "
        "formulario de su currículum."
    ),
    add_award="Añado «{text}» a los premios, bajo su palabra.",
    add_volunteering="Añado «{text}» en el voluntariado, con sus palabras.",
    unheard="No he entendido esta parte: «{text}».",
    years_of="«{wish}»: unos {held}, según las fechas de {names}.",
    years_all="Todos los puestos del currículum juntos: unos {held}.",
    not_asked="La oferta no dice nada de «{topic}».",
    yours="Usted decide si se queda: «quita la línea sobre …» lo saca, «deshaz» lo recupera.",
    letter_own="La carta se compone de líneas de su currículum y de sus propias respuestas: no la reformulo.",
    sorry=(
        "Siento que no esté como usted quiere. Dígame qué está mal: «deshaz» retira el último cambio, «quita la "
        "línea sobre …» saca una línea, «cambia «…» por «…»» pone sus palabras."
    ),
    can_again="Tampoco he entendido «{text}». Lo que entiendo está en la lista de arriba.",
    letter_says="Pongo «{text}» en la carta, con sus palabras. «Quita eso de la carta» lo retira.",
    letter_out="He quitado «{text}» de la carta.",
    letter_how="¿Qué debe decir? Dígame la frase tal como debe figurar: «pon en la carta: Puedo empezar en mayo.»",
    titled=(
        "El cargo queda como lo dio la empresa: quien pregunte allí lo oirá así. El titular de arriba puede "
        "decir lo que usted busca: «pon en el titular: {wanted}»."
    ),
    gap=(
        "Dígalo en una línea sencilla, tal como es: qué hizo entretanto y qué puede hacer ahora. No invento "
        "motivos. Un tiempo así puede ser una entrada, en el formulario de su currículum; una frase suya puede "
        "estar en la carta: «pon en la carta: …»."
    ),
    own_entry=(
        "Una entrada con años propios se crea en el formulario de su currículum; empiece con él una sesión "
        "nueva. Guardo lo que me dijo."
    ),
    no_section=(
        "No muevo nada a otra sección: cree la entrada allí en el formulario de su currículum y empiece con él "
        "una sesión nueva."
    ),
    comes_before="«{text}» va ahora antes de «{name}».",
    took_least="He quitado «{text}» del resumen: el resto dice más de lo que pide esta oferta. «Deshaz» lo devuelve.",
    no_meaning="No tengo diccionario: no puedo decir qué significa «{topic}».",
    cut_line=(
        "No acorto ninguna frase por mi cuenta. La línea dice «{text}»: dígame «cambia «…» por «…»» con "
        "palabras más cortas."
    ),
    not_joined=(
        "Cada puesto queda aparte, con su nombre y sus fechas, tal como lo confirmaría la empresa: no junto "
        "ninguno. Puede hacer de dos una sola entrada en el formulario de su currículum; empiece con él una "
        "sesión nueva."
    ),
    made_none="No: cada línea se basa en su currículum o en sus propias palabras. Lo que cambié, y según qué:",
    long_one="Tal como está, cabe en una página.",
    long_now="Tal como está, ocupa {count} páginas.",
    why=Why(
        first="Lo que la oferta pide va primero: {named}.",
        calls_line="La oferta lo llama {wanted}; su línea dice {written}.",
        calls_list="La oferta lo llama {wanted}; su lista dice {written}.",
        calls_summary="La oferta lo llama {wanted}; su perfil dice {written}.",
        told_wish="Usted me lo dijo, y la oferta pide «{wish}».",
        told="Usted me lo dijo, y la oferta lo pide.",
        history="Su trayectoria lo muestra, y la oferta lo pide.",
        skills_first="Lo que la oferta pide va primero; no se omite nada.",
        skills_first_named="Lo que la oferta pide va primero: {named}; no se omite nada.",
        groups_first="Entre los grupos va primero lo que la oferta pide.",
        headline="Su puesto y lo que su trayectoria muestra de lo que la oferta pide; no se dice nada más.",
        summary="Su currículum no tiene perfil; este dice lo que figura más abajo y nada más.",
        asked_remove="Usted pidió quitarlo.",
        asked_first="Usted pidió ponerlo primero.",
        asked_last="Usted pidió ponerlo al final.",
        asked_words="Usted pidió estas palabras.",
        told_me="Usted me lo dijo.",
        asked_shorter="Pidió un resumen más corto.",
        asked_entry="Pidió omitir esta entrada.",
        asked_entries="Pidió omitir estas entradas.",
    ),
)
