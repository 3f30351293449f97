"""The demo's discussion edition: its first page, its themes, and short words."""

from counterpoint import manuscript, quote
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.claim.model import OF_NOBODY
from counterpoint.manuscript.edition.model import PieceKind, Speakers, hindrance
from counterpoint.manuscript.edition.verbs import choose_piece, write_edition
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.theme.store import list_themes

TITLE = "What a door is for"
FOREWORD = (
    "Some of you lent us your rooms and told your neighbours about us. This is what"
    " came of it, for a morning around a table.\n"
    "Nothing here was written to teach you your work. It is what people said, set"
    " beside what other people said, and sometimes the same people."
)
PLAIN = {
    "A Door to Close and Somebody Who Knocks": (
        "A door of one's own is only good if it can stay shut. And a door at which"
        " nobody ever knocks is a lonely thing."
    ),
}
A_POLE = 2
"""How many extracts each pole shows, and how many show both."""


def hand_out(tx: Transaction, article_id: ArticleId) -> None:
    """Write the first page, choose all themes, and a few extracts for each side."""
    write_edition(
        tx,
        article_id=article_id,
        title=TITLE,
        foreword=FOREWORD,
        speakers=Speakers.GROUP,
    )
    shown: dict[tuple[str, ...], int] = {}
    for theme in list_themes(tx.connection, article_id):
        choose_piece(
            tx,
            article_id=article_id,
            kind=PieceKind.THEME,
            object_id=theme.id,
            plain=PLAIN.get(theme.title, ""),
        )
    for each in quote.list_quotes(tx, article_id):
        place = (each.quote.theme_id or "", *sorted(each.quote.poles))
        if each.quote.theme_id and hindrance(each) is None:
            shown[place] = shown.get(place, 0) + 1
            if shown[place] <= A_POLE:
                choose_piece(
                    tx,
                    article_id=article_id,
                    kind=PieceKind.EXTRACT,
                    object_id=each.quote.id,
                )
    for bound in manuscript.list_claims(tx, article_id):
        if bound.claim.theme_id is not None and bound.claim.kind not in OF_NOBODY:
            choose_piece(
                tx,
                article_id=article_id,
                kind=PieceKind.FINDING,
                object_id=bound.claim.id,
            )
