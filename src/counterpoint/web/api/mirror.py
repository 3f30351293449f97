"""Mirrored quotes, and what a quote gives away of its speaker, over HTTP."""

from counterpoint.across.clearing import verbs as clearing
from counterpoint.across.clearing.verbs import Where
from counterpoint.kernel.ids import ArticleId, MirrorId, QuoteId, ThemeId
from counterpoint.quote.mirror import verbs as mirrors
from counterpoint.quote.model import QuoteInPrint
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.ledger import GivenShown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class MirroredShown(Shown):
    """One side of a pair.

    Attributes:
        printed: Its label in brackets, wherever the manuscript prints it.
    """

    id: QuoteId
    group: str | None
    printed: str
    text: str
    theme_id: ThemeId | None


class MirrorPairShown(Shown):
    """Two quotes of different groups that answer each other."""

    id: MirrorId
    note: str
    one: MirroredShown
    other: MirroredShown


class MirrorsShown(Shown):
    """The pairs of an article."""

    article_id: ArticleId
    items: list[MirrorPairShown]


class MirrorSent(Sent):
    """The other quote, and in what the two mirror each other."""

    other_id: QuoteId
    note: str


class HintShown(Shown):
    """A word beside a quote that agrees with a fact of its speaker."""

    given: GivenShown
    word: str
    where: Where


class QuoteDisclosureShown(Shown):
    """What is given away of a quote's speaker, and how many people it fits."""

    told: list[GivenShown]
    hints: list[HintShown]
    fitting: int
    fitting_with_hints: int
    threshold: int
    is_below: bool
    names: dict[str, str]


class SpeakerShown(Shown):
    """The disclosure; null where nothing can be joined to the quote."""

    disclosure: QuoteDisclosureShown | None


def list_mirrors(tx: Transaction, article_id: ArticleId) -> MirrorsShown:
    """List the pairs that stand."""
    pairs = mirrors.list_mirrors(tx, article_id)
    return MirrorsShown(
        article_id=article_id,
        items=[
            MirrorPairShown(
                id=each.mirror.id,
                note=each.mirror.note,
                one=_side(each.one),
                other=_side(each.other),
            )
            for each in pairs
        ],
    )


def mirror_quotes(tx: Transaction, quote_id: QuoteId, body: MirrorSent) -> MirrorsShown:
    """Link two quotes, and list the pairs."""
    made = mirrors.mirror_quotes(
        tx, quote_id=quote_id, other_id=body.other_id, note=body.note
    )
    return list_mirrors(tx, made.article_id)


def retire_mirror(tx: Transaction, mirror_id: MirrorId) -> MirrorsShown:
    """Unlink two quotes, and list the pairs."""
    return list_mirrors(tx, mirrors.retire_mirror(tx, mirror_id=mirror_id))


def show_disclosure(tx: Transaction, quote_id: QuoteId) -> SpeakerShown:
    """Show what print gives away of a quote's speaker."""
    found = clearing.show_disclosure(tx, quote_id)
    shown = None if found is None else QuoteDisclosureShown.model_validate(found)
    return SpeakerShown(disclosure=shown)


def _side(found: QuoteInPrint) -> MirroredShown:
    is_named = found.name is not None and not found.is_withheld
    return MirroredShown(
        id=found.quote.id,
        group=found.group,
        printed=f"({found.name})" if is_named else "",
        text=found.text,
        theme_id=found.quote.theme_id,
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/mirrors", list_mirrors),
    endpoint("POST", "/quotes/{quote_id}/mirrors", mirror_quotes),
    endpoint("DELETE", "/mirrors/{mirror_id}", retire_mirror),
    endpoint("GET", "/quotes/{quote_id}/disclosure", show_disclosure),
]
