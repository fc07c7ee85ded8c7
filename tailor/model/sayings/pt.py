"""What the built-in engine says in Portuguese."""

from tailor.model.sayings.base import Speech, Why

PT = Speech(
    can=(
        "Não percebi. Sem modelo de linguagem, percebo pedidos simples, por exemplo:\n"
        "• desfaz a última alteração\n"
        "• remove a linha sobre …\n"
        "• põe a linha sobre … no topo\n"
        "• troca «…» por «…»\n"
        "• em duas páginas\n"
        "• adiciona: … com um facto nas suas palavras\n"
        "• o que falta?\n"
        "• porque mudaste …?\n"
        "• o que mudaste?\n"
        "• escreva uma carta de apresentação"
    ),
    toneless=(
        "Não reformulo: sem modelo de linguagem não escrevo frases próprias, só ordeno o que existe "
        "e chamo-lhe o que a vaga lhe chama. Pode editar cada linha ou dizer-me «troca «…» por «…»». Com um "
        "modelo de linguagem, que quem gere este serviço pode configurar, poderia reformular."
    ),
    accepted="Aceitei o que esperava por si:",
    nothing_waits="Nada espera por si: o que alterei já lá está.",
    stays=(
        "«{text}» fica onde o seu currículo o tem: movo linhas dentro de uma experiência e competências na sua "
        "lista, mais nada. No formulário do seu currículo (em «Résumés») pode pô-lo noutro lugar."
    ),
    expect=(
        "O que lhe vão perguntar não posso saber. É isto que o anúncio pede; tenha um exemplo pronto para cada ponto:"
    ),
    strong="O anúncio pede isto, e está mostrado:",
    files=(
        "Os ficheiros estão em «Download», ao lado do documento: PDF, Word, texto e JSON. O que não aceitou não "
        "está neles."
    ),
    letters="Escrevo uma carta. Está ao lado do currículo; uma frase sem fonte fica de fora.",
    stand_so="Já estão assim: em cada cargo vem primeiro o que a vaga pede.",
    first_at="O que a vaga pede vem agora primeiro em {names}.",
    nothing_to_undo="Não há nenhuma alteração para desfazer.",
    took_one="Desfiz a única alteração.",
    took_all="Desfiz todas as {count} alterações.",
    no_change="Não encontro nenhuma alteração sobre «{topic}».",
    took_back="Desfiz esta alteração: {told}",
    nothing_changed="Por agora nada está alterado.",
    one_stands="Há uma alteração",
    stand="Há {count} alterações",
    earlier="… e {count} anteriores.",
    order_skills="outra ordem das competências",
    order_lines="outra ordem das linhas em {name}",
    removed="«{text}» removido",
    added="«{text}» adicionado",
    entry="um cargo",
    untouched="Isso não alterei.",
    evidence="Fonte: «{quote}»",
    posting="A vaga: «{quote}»",
    all_shown="Tudo o que a vaga pede está mostrado.",
    not_shown="Ainda não mostrado (o que não significa que lhe falte):",
    only_listed="Só mencionado entre as competências; uma linha que o mostre contaria mais:",
    tell="Diga-me «adiciona: …» com o que fez, nas suas palavras, e ponho-o no seu lugar.",
    nice="(valorizado)",
    more="… e mais {count}",
    nearest="Não encontro nenhuma linha sobre «{text}». A mais próxima é «{name}»: é essa?",
    no_line="Não encontro nenhuma linha sobre «{text}». Diga algumas palavras tal como lá estão.",
    took_out="Retirei «{text}».",
    removed_it="Removi «{text}». «Desfaz» recupera-o.",
    stands_first="«{text}» já está primeiro.",
    comes_first="«{text}» vem agora primeiro.",
    stands_last="«{text}» já está no fim.",
    comes_last="«{text}» fica agora no fim.",
    not_so="«{text}» não está assim no currículo. Cite as palavras tal como estão.",
    changed_to="Alterado para «{text}».",
    several="«{text}» está em {count} lugares. A que linha se refere?",
    add_skill="Adiciono «{text}» às competências, pela sua palavra.",
    add_held="Adiciono «{text}» aos certificados, pela sua palavra.",
    plain="Diga-o numa frase simples, por exemplo «adiciona: Processei os salários de toda a empresa.»",
    no_position="O currículo não tem nenhum cargo a que o juntar.",
    where="Onde foi? Diga-o com o lugar, por exemplo «adiciona em {name}: {text}».",
    add_line="Adiciono «{text}», nas suas palavras.",
    every_line="Cada linha serve a vaga. Diga «remove a linha sobre …» para a que puder dispensar.",
    least="Estas linhas são as que menos servem esta vaga, as mais antigas primeiro:",
    least_end="Diga «remove a linha sobre …» e ela sai; «desfaz» recupera-a.",
    page=(
        "Ajusto a 1 página: primeiro com letra e espaços mais pequenos, enquanto for legível. As linhas que "
        "ainda sobrarem são propostas para remover, as mais antigas primeiro; a decisão sobre cada uma é sua."
    ),
    pages=(
        "Ajusto a {count} páginas: primeiro com letra e espaços mais pequenos, enquanto for legível. As "
        "linhas que ainda sobrarem são propostas para remover, as mais antigas primeiro; a decisão sobre "
        "cada uma é sua."
    ),
    score_is="A correspondência está em {count} de 100.",
    scored=(
        "O que é exigido conta a dobrar, o que é desejável conta uma vez: por inteiro se uma linha o mostra, "
        "também uma nas suas palavras, por metade se só está numa lista. Enquanto faltar uma exigência, a "
        "pontuação fica em 75 no máximo."
    ),
    untranslated=(
        "Não traduzo: sem um modelo de linguagem não escrevo frases minhas. Pode carregar o currículo nessa "
        "língua ou dar-me linhas soltas: «muda «…» para «…»». Com um modelo de linguagem, que quem gere este "
        "serviço pode configurar, poderia traduzir."
    ),
    fixed=(
        "As secções estão na mesma ordem em todos os ficheiros: não movo secções inteiras. Posso mover uma "
        "linha («põe a linha sobre … no topo»), e as competências seguem a ordem do que o anúncio pede."
    ),
    dated=(
        "As experiências vão da mais recente à mais antiga, como se espera: não movo nenhuma inteira. "
        "Posso mover uma linha ou retirar uma experiência."
    ),
    contact=(
        "Nomes, cargos, datas e endereços ficam como no seu currículo: mude-os no formulário do seu "
        "currículo (em «Résumés») e comece com ele uma nova sessão."
    ),
    welcome="De nada.",
    spoken_already="«{text}» já lá está.",
    add_tongue="Acrescento «{text}» às línguas, com a sua palavra.",
    no_summary="O currículo não tem resumo.",
    says_of="O currículo diz de «{topic}»:",
    says_nothing_of="Nada no currículo fala de «{topic}».",
    one_sentence="O resumo é uma só frase. Diga-me «muda «…» para «…»» com palavras mais curtas.",
    took_sentence="Retirei «{text}» do resumo: este anúncio não pede nada disso. «Desfaz» repõe-no.",
    denied="Anotado: nada aqui dirá que fez ou conhece «{text}».",
    denied_stands="O seu currículo, porém, diz isso: «{text}». Diga «remove a linha sobre …» se deve sair.",
    which="Qual quer dizer: {names}? Diga «remove o emprego em …».",
    where_else=(
        "Em nenhum destes lugares? Então guardo o que me disse, e cria uma entrada no formulário do seu currículo."
    ),
    add_award="Acrescento «{text}» aos prémios, sob a sua palavra.",
    add_volunteering="Acrescento «{text}» no voluntariado, com as suas palavras.",
    unheard="Não percebi esta parte: «{text}».",
    years_of="«{wish}»: cerca de {held}, pelas datas de {names}.",
    years_all="Todas as posições do currículo em conjunto: cerca de {held}.",
    not_asked="O anúncio nada diz de «{topic}».",
    yours="Cabe-lhe decidir se fica: «remove a linha sobre …» retira-o, «desfaz» fá-lo voltar.",
    letter_own="A carta é feita de linhas do seu currículo e das suas respostas: não a reformulo.",
    sorry=(
        "Lamento que não esteja como quer. Diga-me o que está errado: «desfaz» retira a última alteração, «remove "
        "a linha sobre …» tira uma linha, «substitui «…» por «…»» põe as suas palavras."
    ),
    can_again="Também não percebi «{text}». O que percebo está na lista acima.",
    letter_says="Ponho «{text}» na carta, com as suas palavras. «Tira isso da carta» retira-o.",
    letter_out="Retirei «{text}» da carta.",
    letter_how="O que deve dizer? Diga-me a frase tal como deve lá estar: «escreve na carta: Posso começar em maio.»",
    titled=(
        "Um cargo fica como o empregador o deu: quem lá perguntar ouve-o assim. O título em cima pode dizer o "
        "que procura: «escreve no título: {wanted}»."
    ),
    gap=(
        "Diga-o numa linha simples, tal como é: o que fez entretanto e o que sabe fazer agora. Não invento "
        "motivos. Um tempo assim pode ser uma entrada, no formulário do seu currículo; uma frase sua pode estar "
        "na carta: «escreve na carta: …»."
    ),
    own_entry=(
        "Uma entrada com anos próprios cria-se no formulário do seu currículo; comece com ele uma nova sessão. "
        "Guardo o que me disse."
    ),
    no_section=(
        "Não passo nada para outra secção: crie lá a entrada no formulário do seu currículo e comece com ele uma "
        "nova sessão."
    ),
    comes_before="«{text}» está agora antes de «{name}».",
    took_least="Retirei «{text}» do resumo: o resto diz mais do que este anúncio pede. «Desfaz» repõe-no.",
    no_meaning="Não tenho dicionário: o que significa «{topic}» não sei dizer.",
    cut_line=(
        "Não encurto nenhuma frase por mim. A linha diz «{text}»: diga-me «muda «…» para «…»» com palavras mais curtas."
    ),
    not_joined=(
        "Cada emprego fica à parte, com o seu título e as suas datas, como o empregador os confirmaria: não "
        "junto nenhum. Pode fazer de dois uma só entrada no formulário do seu currículo; comece com ele uma "
        "nova sessão."
    ),
    made_none="Não: cada linha assenta no seu currículo ou nas suas palavras. O que alterei, e com que base:",
    long_one="Tal como está, cabe numa página.",
    long_now="Tal como está, ocupa {count} páginas.",
    why=Why(
        first="O que a vaga pede vem primeiro: {named}.",
        calls_line="A vaga chama-lhe {wanted}; a sua linha diz {written}.",
        calls_list="A vaga chama-lhe {wanted}; a sua lista diz {written}.",
        calls_summary="A vaga chama-lhe {wanted}; o seu perfil diz {written}.",
        told_wish="Disse-mo, e a vaga pede «{wish}».",
        told="Disse-mo, e a vaga pede-o.",
        history="O seu percurso mostra-o, e a vaga pede-o.",
        skills_first="O que a vaga pede vem primeiro; nada fica de fora.",
        skills_first_named="O que a vaga pede vem primeiro: {named}; nada fica de fora.",
        groups_first="Entre os grupos vem primeiro o que a vaga pede.",
        headline="O seu cargo e o que o seu percurso mostra do que a vaga pede; nada mais é dito.",
        summary="O seu currículo não tem perfil; este diz o que está abaixo, e nada mais.",
        asked_remove="Pediu para o remover.",
        asked_first="Pediu para o pôr primeiro.",
        asked_last="Pediu para ficar no fim.",
        asked_words="Pediu estas palavras.",
        told_me="Foi o que me disse.",
        asked_shorter="Pediu um resumo mais curto.",
        asked_entry="Pediu para omitir esta entrada.",
        asked_entries="Pediu para omitir estas entradas.",
    ),
)
