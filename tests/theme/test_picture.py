"""Pictures leave the study through one door, on both databases."""

import pytest

from counterpoint import theme
from counterpoint.across.history.verbs import list_history
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Picture, PictureFormat
from tests.theme.material import start


def test_a_saved_picture_stands_in_the_history_and_cannot_be_taken_back(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    is_invented = theme.export_picture(
        tx, article_id=article_id, picture=Picture.STRIPS, format=PictureFormat.SVG
    )
    assert not is_invented
    step = next(iter(list_history(tx)))
    assert str(step.sentence) == "Saved the picture strips as svg."
    assert not step.undoable


def test_a_picture_belongs_to_an_article(tx: Transaction) -> None:
    with pytest.raises(NotFoundError):
        theme.export_picture(
            tx,
            article_id=ArticleId("none"),
            picture=Picture.PEOPLE,
            format=PictureFormat.PNG,
        )
