"""The discussion edition over HTTP: for its makers. Its readers send nothing."""

from collections.abc import Mapping

from fastapi import Response

from counterpoint.across.edition import verbs as editions
from counterpoint.across.edition.model import EditionFormat
from counterpoint.across.edition.page import html_of
from counterpoint.kernel.ids import ArticleId, ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.edition import verbs
from counterpoint.manuscript.edition.model import PieceKind, Speakers
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class EditionSaidShown(Shown):
    """An English sentence, with the values that it names."""

    sentence: str
    values: Mapping[str, str | int]

    @classmethod
    def of(cls, said: Said) -> "EditionSaidShown":
        """Show a sentence."""
        return cls(sentence=said.sentence, values=dict(said.values))


class EditionPieceShown(Shown):
    """Something chosen, and what keeps it off the pages today."""

    kind: PieceKind
    object_id: str
    plain: str
    left: EditionSaidShown | None


class EditionOfferShown(Shown):
    """Words or a sentence that can be chosen, or why they cannot."""

    kind: PieceKind
    object_id: str
    theme_id: ThemeId
    text: str
    letters: str
    reason: EditionSaidShown | None


class EditionShown(Shown):
    """What is chosen and written, and the pages as they would be handed out."""

    article_id: ArticleId
    title: str
    foreword: str
    speakers: Speakers
    pieces: list[EditionPieceShown]
    offers: list[EditionOfferShown]
    names: list[EditionSaidShown]
    name_likes: list[str]
    page: str


class EditionSent(Sent):
    """What is written around the themes; what is missing stays."""

    title: str | None = None
    foreword: str | None = None
    speakers: Speakers | None = None


class EditionPieceSent(Sent):
    """A theme's tension in plain words; nothing for the rest."""

    plain: str = ""


class EditionFileSent(Sent):
    """As what the edition is written, and in which language."""

    format: EditionFormat = EditionFormat.HTML
    language: str | None = None


def show_edition(
    tx: Transaction, article_id: ArticleId, language: str | None = None
) -> EditionShown:
    """Show an edition to those who make it."""
    choices = verbs.show_choices(tx, article_id)
    pages = editions.show_edition(tx, article_id, language=language)
    left = {(each.kind, each.object_id): each.reason for each in pages.left}
    return EditionShown(
        article_id=article_id,
        title=choices.edition.title,
        foreword=choices.edition.foreword,
        speakers=choices.edition.speakers,
        pieces=[
            EditionPieceShown(
                kind=each.kind,
                object_id=each.object_id,
                plain=each.plain,
                left=EditionSaidShown.of(left[each.kind, each.object_id])
                if (each.kind, each.object_id) in left
                else None,
            )
            for each in choices.pieces
        ],
        offers=[
            EditionOfferShown(
                kind=each.kind,
                object_id=each.object_id,
                theme_id=each.theme_id,
                text=each.text,
                letters=each.letters,
                reason=None
                if each.reason is None
                else EditionSaidShown.of(each.reason),
            )
            for each in pages.offers
        ],
        names=[EditionSaidShown.of(each) for each in pages.names],
        name_likes=list(pages.name_likes),
        page=html_of(pages),
    )


def write_edition(
    tx: Transaction, article_id: ArticleId, body: EditionSent
) -> EditionShown:
    """Write an edition's first page, or say what stands under words."""
    verbs.write_edition(
        tx,
        article_id=article_id,
        title=body.title,
        foreword=body.foreword,
        speakers=body.speakers,
    )
    return show_edition(tx, article_id)


def choose_edition_piece(
    tx: Transaction,
    article_id: ArticleId,
    kind: PieceKind,
    object_id: str,
    body: EditionPieceSent,
) -> EditionShown:
    """Choose a theme, words or a finding."""
    verbs.choose_piece(
        tx, article_id=article_id, kind=kind, object_id=object_id, plain=body.plain
    )
    return show_edition(tx, article_id)


def drop_edition_piece(
    tx: Transaction, article_id: ArticleId, kind: PieceKind, object_id: str
) -> EditionShown:
    """Take a theme, words or a finding out."""
    verbs.drop_piece(tx, article_id=article_id, kind=kind, object_id=object_id)
    return show_edition(tx, article_id)


def export_edition(
    tx: Transaction, article_id: ArticleId, body: EditionFileSent
) -> Response:
    """Write an edition out. Its file's name holds no title."""
    made = editions.export_edition(
        tx, article_id=article_id, format=body.format, language=body.language
    )
    name = f'attachment; filename="edition.{body.format}"'
    headers = {"content-disposition": name}
    return Response(made.content, media_type=body.format.media_type, headers=headers)


_EDITION = "/articles/{article_id}/edition"
ROUTES = [
    endpoint("GET", _EDITION, show_edition),
    endpoint("PATCH", _EDITION, write_edition),
    endpoint("PUT", f"{_EDITION}/{{kind}}/{{object_id}}", choose_edition_piece),
    endpoint("DELETE", f"{_EDITION}/{{kind}}/{{object_id}}", drop_edition_piece),
    endpoint("POST", f"{_EDITION}/exports", export_edition),
]
