"""Word lists of the checks, by language: English and Swedish.

Words of how many stand in `article.band.word`, with what they mean.

Each list names what is worth a look, never what is wrong. Source: method, trap 51.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Patterns of one language, as regular expressions without their bounds.

    Attributes:
        endings: What may follow a word that a policy avoids.
        plural: How the plural of a word ends, which a policy may give.
    """

    causal: tuple[str, ...]
    same: str
    parity: tuple[str, ...]
    hedges: tuple[str, ...]
    emerged: str
    endings: str
    pairs: frozenset[str]
    plural: str
    everybody: tuple[str, ...]
    discussion: frozenset[str]


ENGLISH = Words(
    causal=(
        r"leads? to",
        r"led to",
        r"leading to",
        r"caus(?:e|es|ed|ing)",
        r"results? in",
        r"resulted in",
        r"effects? of",
        r"impacts? of",
        r"because of",
        r"due to",
        r"produc(?:e|es|ed) (?:a|an) (?:change|improvement)",
        r"contribut(?:e|es|ed|ing) to",
    ),
    same="the same",
    parity=(r"as important as", r"equally important", r"just as (?:much|often)"),
    hedges=(
        r"seems?",
        r"seemed",
        r"appears?",
        r"appeared",
        r"may",
        r"might",
        r"could",
        r"perhaps",
        r"possibly",
        r"at least in some \w+",
        r"sometimes",
    ),
    emerged=r"themes?\b[^.]{0,40}\bemerg(?:e|es|ed|ing)",
    endings=r"(?:s|es|’s|'s|s’)?",
    pairs=frozenset(
        "and/or him/her his/her he/she her/his she/he her/him him/herself"
        " s/he himself/herself".split()
    ),
    plural=r"s$",
    everybody=("participants", "interviewees", "people"),
    discussion=frozenset({"discussion"}),
)
SWEDISH = Words(
    causal=(
        r"led(?:er|de)? till",
        r"orsak(?:ar|ade|at|as)",
        r"resulter(?:ar|ade) i",
        r"effekt(?:en|er|erna)? av",
        r"på grund av",
        r"till följd av",
        r"bidr(?:ar|og|agit) till",
    ),
    same="samma",
    parity=(r"lika viktig\w*", r"lika ofta", r"lika mycket"),
    hedges=(
        r"tycks",
        r"verkar",
        r"verkade",
        r"kan",
        r"kunde",
        r"kanske",
        r"möjligen",
        r"ibland",
        r"åtminstone på vissa \w+",
    ),
    emerged=r"teman?\b[^.]{0,40}\b(?:framträd|växte fram|framkom)\w*",
    endings=r"(?:s|en|ens|et|ets|er|ers|ar|ars|or|ors|na|nas|erna|ernas|arna|arnas)?",
    pairs=frozenset("och/eller han/hon hon/han hans/hennes hennes/hans".split()),
    plural=r"(?:er|ar|or|s)$",
    everybody=("deltagare", "deltagarna", "intervjupersoner", "intervjupersonerna"),
    discussion=frozenset({"diskussion"}),
)


def words_of(language: str) -> Words:
    """Give the lists of a language; English where there are none."""
    return SWEDISH if language.startswith("sv") else ENGLISH
