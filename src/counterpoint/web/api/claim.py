"""Claims over HTTP: bound sentences, and the grid of claimed, in data and shown."""

from collections.abc import Mapping

from counterpoint.kernel.ids import (
    ArticleId,
    BlockId,
    CodeId,
    ParticipantId,
    QuoteId,
    ThemeId,
    WayId,
)
from counterpoint.manuscript.claim import verbs
from counterpoint.manuscript.claim.grid import GridCell
from counterpoint.manuscript.claim.model import ClaimId, ClaimKind
from counterpoint.manuscript.claim.tally import BoundClaim, Tally
from counterpoint.manuscript.concentration import verbs as concentration
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.weight.model import Concentration
from counterpoint.web.endpoint import Sent, Shown, endpoint


class ClaimSent(Sent):
    """A sentence of a block, what it says, what it is about, and of which groups."""

    text: str
    kind: ClaimKind
    theme_id: ThemeId | None = None
    letter: Letter | None = None
    way_id: WayId | None = None
    code_ids: tuple[CodeId, ...] = ()
    repeats: ClaimId | None = None
    quantifier: str = ""
    groups: tuple[str, ...] = ()


class TallyShown(Shown):
    """What the data say today: an English sentence, and the values that it names."""

    sentence: str
    values: Mapping[str, str | int]
    holds: bool
    number: int
    of: int

    @classmethod
    def of_tally(cls, tally: Tally) -> "TallyShown":
        """Show a number beside a sentence."""
        return cls(
            sentence=tally.said.sentence,
            values=dict(tally.said.values),
            holds=tally.holds,
            number=tally.number,
            of=tally.of,
        )


class ClaimShown(Shown):
    """A claim, and what the data say of it; stale once its block says otherwise."""

    id: ClaimId
    block_id: BlockId
    kind: ClaimKind
    text: str
    theme_id: ThemeId | None
    letter: Letter | None
    way_id: WayId | None
    code_ids: list[CodeId]
    repeats: ClaimId | None
    quantifier: str
    groups: list[str]
    is_stale: bool
    tallies: list[TallyShown]

    @classmethod
    def of(cls, bound: BoundClaim) -> "ClaimShown":
        """Show a claim as it stands."""
        claim = bound.claim
        return cls(
            id=claim.id,
            block_id=claim.block_id,
            kind=claim.kind,
            text=claim.text,
            theme_id=claim.theme_id,
            letter=claim.letter,
            way_id=claim.about.way_id,
            code_ids=list(claim.about.code_ids),
            repeats=claim.about.repeats,
            quantifier=claim.quantifier,
            groups=list(claim.groups),
            is_stale=bound.is_stale,
            tallies=[TallyShown.of_tally(each) for each in bound.tallies],
        )


class ClaimsShown(Shown):
    """An article's claims."""

    items: list[ClaimShown]


class GridCellShown(Shown):
    """One group at one pole: claimed, voiced by ``people`` of ``of``, shown."""

    theme_id: ThemeId
    letter: Letter | None
    group: str
    claims: list[ClaimId]
    people: int
    of: int
    quotes: list[QuoteId]
    is_not_shown: bool
    is_not_in_data: bool

    @classmethod
    def of_cell(cls, cell: GridCell) -> "GridCellShown":
        """Show a cell."""
        return cls.model_validate(cell)


class GridShown(Shown):
    """All cells, by theme, pole and group in their orders."""

    items: list[GridCellShown]


class SpreadOfQuotesShown(Shown):
    """Labelled quotes, or their words, over people.

    ``effective_voices`` is 1 / sum of squared shares.
    """

    total: int
    people: int
    largest: int
    largest_share: float
    effective_voices: float

    @classmethod
    def of(cls, found: Concentration) -> "SpreadOfQuotesShown":
        """Show a concentration."""
        return cls(
            total=found.total,
            people=found.people,
            largest=found.largest,
            largest_share=found.largest_share,
            effective_voices=found.effective,
        )


class QuotedShown(Shown):
    """How much of one person is printed under a label."""

    participant_id: ParticipantId
    label: str
    group: str
    quotes: int
    words: int


class ConcentrationShown(Shown):
    """How the printed quotes are spread over people; ``withheld`` print no label."""

    quotes: SpreadOfQuotesShown
    words: SpreadOfQuotesShown
    quoted: list[QuotedShown]
    withheld: int
    never_quoted: Mapping[str, list[str]]


def show_concentration(tx: Transaction, article_id: ArticleId) -> ConcentrationShown:
    """Show how evenly the printed quotes are spread over people."""
    found = concentration.show_concentration(tx, article_id)
    return ConcentrationShown(
        quotes=SpreadOfQuotesShown.of(found.quotes),
        words=SpreadOfQuotesShown.of(found.words),
        quoted=[QuotedShown.model_validate(each) for each in found.quoted],
        withheld=found.withheld,
        never_quoted={group: list(who) for group, who in found.never_quoted.items()},
    )


def list_claims(tx: Transaction, article_id: ArticleId) -> ClaimsShown:
    """List an article's claims."""
    found = verbs.list_claims(tx, article_id)
    return ClaimsShown(items=[ClaimShown.of(each) for each in found])


def bind_claim(tx: Transaction, block_id: BlockId, body: ClaimSent) -> ClaimShown:
    """Bind a sentence of a block to what it claims."""
    made = verbs.bind_claim(
        tx,
        block_id=block_id,
        text=body.text,
        kind=body.kind,
        theme_id=body.theme_id,
        groups=body.groups,
        letter=body.letter,
        way_id=body.way_id,
        code_ids=body.code_ids,
        repeats=body.repeats,
        quantifier=body.quantifier,
    )
    listed = verbs.list_claims(tx, made.article_id)
    return ClaimShown.of(next(each for each in listed if each.claim.id == made.id))


def unbind_claim(tx: Transaction, claim_id: ClaimId) -> ClaimsShown:
    """Take a claim away; show those that stay."""
    return list_claims(tx, verbs.unbind_claim(tx, claim_id=claim_id))


def show_grid(tx: Transaction, article_id: ArticleId) -> GridShown:
    """Show what is claimed, in the data, and shown."""
    cells = verbs.show_grid(tx, article_id)
    return GridShown(items=[GridCellShown.of_cell(each) for each in cells])


ROUTES = [
    endpoint("GET", "/articles/{article_id}/claims", list_claims),
    endpoint("GET", "/articles/{article_id}/grid", show_grid),
    endpoint("GET", "/articles/{article_id}/concentration", show_concentration),
    endpoint("POST", "/blocks/{block_id}/claims", bind_claim),
    endpoint("DELETE", "/claims/{claim_id}", unbind_claim),
]
