"""Words that make more of what is said: "significantly improving efficiency".

In a line of a résumé the person is asked about one. Where nobody is asked, as in a letter, it stays out.
"""

from tailor.model.checking.stems import fold, listed

_WORDS = frozenset(
    fold(word)
    for word in listed(
        "significantly significant substantially substantial considerably considerable dramatically dramatic "
        "drastically drastic greatly vastly massively massive hugely immensely tremendously enormously remarkably "
        "markedly exponentially radically profoundly noticeably vital crucial unparalleled unrivalled "
        "erheblich deutlich wesentlich beträchtlich drastisch massiv enorm spürbar signifikant maßgeblich "
        "considérablement significativement nettement sensiblement fortement grandement énormément "
        "considerablemente significativamente notablemente sustancialmente drásticamente enormemente "
        "notevolmente significativamente sensibilmente drasticamente considerevolmente enormemente "
        "significativamente consideravelmente substancialmente aanzienlijk aanmerkelijk fors drastisch sterk "
        "znacząco znacznie istotnie výrazně podstatně významně avsevärt betydligt kraftigt betydeligt markant vesentlig"
    )
)


def is_one(text: str) -> bool:
    """Whether a word is one of them."""
    return fold(text.strip(" .,;:!")) in _WORDS
