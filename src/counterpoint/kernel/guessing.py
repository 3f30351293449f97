"""How easily a secret is guessed by somebody who begins with what is common."""

from collections.abc import Iterable, Sequence

from zxcvbn import zxcvbn

COMMON_GUESSES = 100_000_000
"""So many tries at a stolen hash are an afternoon's work, and no more."""
LOOKED_AT = 72
"""Signs; what a longer secret goes on with only makes it better."""
LEAST_OF_ONES_OWN = 6
"""Letters that are left when the names that everybody knows are taken out."""
OF_THE_HOUSE = (
    *("counterpoint", "lösenord", "losenord", "lösen", "hemlig", "hemligt"),
    *("sommar", "sommaren", "vinter", "vintern", "hösten", "hosten", "våren"),
    *("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti"),
    *("september", "oktober", "november", "december", "hejsan", "sverige"),
)
"""The program's name, and what is in Swedish what "password" and "summer" are in
English: the library's lists know nothing of it."""
_SHORTEST_WORD = 3


def is_common(secret: str) -> bool:
    """Whether a secret is among common ones, or made from one as people make them.

    zxcvbn estimates how many tries it takes from lists of common passwords, names
    and words, with years, rows of keys, repetitions and signs put for letters. It
    asks for no sign or digit.

    Source: Wheeler, zxcvbn: Low-Budget Password Strength Estimation, USENIX Security
        2016; ASVS 5.0, V6.2.4 and V6.2.12.
    """
    told = zxcvbn(secret[:LOOKED_AT], user_inputs=list(OF_THE_HOUSE))
    return bool(told["guesses"] < COMMON_GUESSES)


def is_made_of(secret: str, known: Iterable[str]) -> bool:
    """Whether a secret is names and words that everybody here knows, and little else.

    Args:
        secret: What somebody chose.
        known: Names and titles; whole, and word by word. What is shorter than three
            letters is no word: they stand in everybody's passwords.

    Source: ASVS 5.0, V6.2.11.
    """
    bare = left = _bare(secret)
    for word in _words(known):
        left = left.replace(word, " ")  # or what stood around it became a new name
    own = sum(sign.isalpha() for sign in left)
    return left != bare and own < LEAST_OF_ONES_OWN


def _words(known: Iterable[str]) -> Sequence[str]:
    found = {"counterpoint"}
    for text in known:
        found.update(map(_bare, (text, *text.split())))
    return sorted((w for w in found if len(w) >= _SHORTEST_WORD), key=len, reverse=True)


def _bare(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
