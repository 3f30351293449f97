"""Every check that the product promises runs in it, in English and in Swedish.

One small study has an occasion for each; a check that is only written and never asked
would be missing here.
"""

from dataclasses import dataclass

import pytest

from counterpoint import coding, manuscript, theme
from counterpoint.article.terminology.model import Term
from counterpoint.article.terminology.verbs import state_terminology
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript import BlockKind, Check, ClaimKind
from counterpoint.manuscript.reference.verbs import add_work
from counterpoint.quote.model import Attribution
from counterpoint.quote.verbs import propose_quote
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import change_group, change_study
from counterpoint.study.limitation.model import DesignFact
from counterpoint.study.limitation.verbs import write_limitation
from counterpoint.theme import Letter
from tests.theme.material import paradox, span_of, tell

PROMISED = frozenset(Check) - {
    Check.DISCLOSED,  # the ledger's own, asked by `across`
    Check.UNSETTLED,  # what the sheet itself says of its blocks
    Check.NOT_SHOWN,  # wants evidence; see test_settling
    Check.NAME,  # a quote with a name prints no word: "does not hold" tells of it
}
LONG = " ".join(["I shut the door and waited behind it."] * 14)


@dataclass(frozen=True)
class Tongue:
    """The sentences of one language that give each check its occasion.

    Attributes:
        wording: Of terms, causes, numbers, parity and the like, in one paragraph.
    """

    tag: str
    users: tuple[str, str]
    avoided: str
    discussion: str
    wording: str
    most: str
    same: str
    even: str
    hedged: str
    plain: str


ENGLISH = Tongue(
    "en",
    ("user", "users"),
    "patients",
    "Discussion",
    "The patients came, and this led to trust. Many users knocked. The same users"
    " left. Doors were as important as help. The themes emerged. PTSD was named."
    " They wanted talk/chat. It was the house (1). We met 19 of them. A door to"
    " close, and then somebody who knocks. Users and professionals knocked. So it"
    " was (Stone 2019).",
    "Most users spoke.",
    "The same users spoke of help.",
    "Both were equally important.",
    "It may have mattered.",
    "It mattered.",
)
SWEDISH = Tongue(
    "sv",
    ("brukare", "brukare"),
    "patienter",
    "Diskussion",
    "Patienterna kom, och det ledde till tillit. Många brukare knackade. Samma"
    " brukare gick. Dörrar var lika viktiga som hjälp. Teman växte fram. PTSD nämndes."
    " De ville ha samtal/prat. Det var huset (1). Vi mötte 19 av dem. A door to"
    " close, and then somebody who knocks. Brukare och professionella knackade. Så"
    " var det (Stone 2019).",
    "De flesta brukare talade.",
    "Samma brukare talade om hjälp.",
    "Båda var lika viktiga.",
    "Det kan ha betytt något.",
    "Det betydde något.",
)


def lay_out(tx: Transaction, tongue: Tongue) -> ArticleId:
    """Write a manuscript in which each check has something to find."""
    change_study(tx, publication_language=tongue.tag)
    singular, plural = tongue.users
    change_group(tx, key="users", singular=singular, plural=plural)
    if tongue is SWEDISH:
        who = "professionell", "professionella"
        change_group(tx, key="professionals", singular=who[0], plural=who[1])
    limit = DesignFact.NO_CAUSES
    write_limitation(tx, text="No cause is claimed.", design_fact=limit)
    on = paradox(tx)
    terms = [Term(singular, (tongue.avoided,))]
    state_terminology(tx, article_id=on.article_id, terms=terms)
    report_id = tell(tx, "user-01", "users", LONG)
    put(tx, on, BlockKind.THEME, theme_id=on.id)
    put(tx, on, BlockKind.PROSE, text=f"{tongue.wording} {{n:users}}.")
    quoted = propose_quote(
        tx,
        article_id=on.article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, LONG)],
        theme_id=on.id,
        poles=[Letter.A],
        attribution=Attribution.WITHHELD,
        withheld_reason="It was wished.",
    ).quote
    bind_all(tx, on, tongue)
    add_work(tx, article_id=on.article_id, csl={"title": "Unread"})
    put(tx, on, BlockKind.PROSE, text="”Tower”.")
    put(tx, on, BlockKind.QUOTE, quote_id=quoted.id)
    put(tx, on, BlockKind.HEADING, text=tongue.discussion)
    return on.article_id


def bind_all(tx: Transaction, on: theme.Theme, tongue: Tongue) -> None:
    """Bind a sentence of each kind that the data do not carry."""
    code = coding.add_code(tx, article_id=on.article_id, name="Keys")
    pole = {"theme_id": on.id, "letter": Letter.A}
    first = bind(tx, on, ClaimKind.PRESENCE, tongue.hedged, **pole)
    bind(tx, on, ClaimKind.REPEATED, tongue.plain, repeats=first.id)
    bind(tx, on, ClaimKind.QUANTITY, tongue.most, **pole)
    bind(tx, on, ClaimKind.SAME_PEOPLE, tongue.same, **pole)
    bind(tx, on, ClaimKind.PARITY, tongue.even, theme_id=on.id)
    bind(tx, on, ClaimKind.LISTED, "Keys.", code_ids=[code.id])
    bind(tx, on, ClaimKind.RESTATED, "Chronic.", **pole)
    gone = bind(tx, on, ClaimKind.PRESENCE, "Gone.", **pole)
    manuscript.change_block(tx, block_id=gone.block_id, text="Here.")


def bind(
    tx: Transaction, on: theme.Theme, kind: ClaimKind, text: str, **about: object
) -> manuscript.Claim:
    """Write a sentence as a paragraph, and bind it, of users."""
    return manuscript.bind_claim(
        tx,
        block_id=put(tx, on, BlockKind.PROSE, text=text),
        text=text,
        kind=kind,
        groups=["users"],
        **about,  # type: ignore[arg-type]
    )


def put(tx: Transaction, on: theme.Theme, kind: BlockKind, **shows: object) -> BlockId:
    """Put a block behind the others."""
    return manuscript.add_block(
        tx,
        article_id=on.article_id,
        kind=kind,
        **shows,  # type: ignore[arg-type]
    ).id


@pytest.mark.parametrize("tongue", [ENGLISH, SWEDISH], ids=lambda each: each.tag)
def test_every_check_finds_its_occasion(tx: Transaction, tongue: Tongue) -> None:
    found = manuscript.check_manuscript(tx, lay_out(tx, tongue)).open
    assert PROMISED - {each.check for each in found} == set()
    counted = {e.check for e in found if "{number}" in e.reason.sentence}
    assert {Check.QUANTIFIER, Check.SAME_PEOPLE} <= counted
