"""Words of how many over HTTP: which shares each of them fits in an article."""

from counterpoint.article.band import verbs
from counterpoint.article.band.model import (
    DEFAULTS,
    FIXED,
    Band,
    BandGiven,
    Quantity,
)
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class BandShown(Shown):
    """The shares that a word fits, in per cent.

    Attributes:
        above: Whether the share must be larger than ``low``.
        below: Whether it must be smaller than ``high``.
        is_fixed: Whether nobody can set it.
        is_usual: Whether the article leaves it as it usually is.
    """

    quantity: Quantity
    low: int
    high: int
    above: bool
    below: bool
    is_fixed: bool
    is_usual: bool

    @classmethod
    def of(cls, quantity: Quantity, band: Band) -> "BandShown":
        """Show a word's band."""
        return cls(
            quantity=quantity,
            low=band.low,
            high=band.high,
            above=band.above,
            below=band.below,
            is_fixed=quantity in FIXED,
            is_usual=band == DEFAULTS[quantity],
        )


class BandsShown(Shown):
    """Every word's band, in their order."""

    items: list[BandShown]


class BandSent(Sent):
    """From which share a word is true, to which, in per cent."""

    quantity: Quantity
    low: int
    high: int


class BandsSent(Sent):
    """The article's own bands; words that are not named fit their usual shares."""

    items: list[BandSent]


def list_bands(tx: Transaction, article_id: ArticleId) -> BandsShown:
    """Show which shares each word of how many fits."""
    found = verbs.list_bands(tx, article_id)
    return BandsShown(items=[BandShown.of(*each) for each in found.items()])


def set_bands(tx: Transaction, article_id: ArticleId, body: BandsSent) -> BandsShown:
    """Say which shares words of how many fit."""
    given = [BandGiven(each.quantity, each.low, each.high) for each in body.items]
    verbs.set_bands(tx, article_id=article_id, bands=given)
    return list_bands(tx, article_id)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/bands", list_bands),
    endpoint("PUT", "/articles/{article_id}/bands", set_bands),
]
