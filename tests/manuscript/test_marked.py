"""Words in quotation marks: each is one of four, or is listed. On both databases."""

import pytest

from counterpoint import manuscript
from counterpoint.kernel.ids import ArticleId, BlockId
from counterpoint.manuscript import BlockKind, Check
from counterpoint.manuscript.marked.model import MarkUse, NotMarkedError
from counterpoint.manuscript.marked.verbs import class_marks, list_marked
from counterpoint.storage.transaction import Transaction
from tests.theme.material import start, take_back, tell

PROSE = (
    "They called it “every Friday.” Others wrote of “thin places” (Borg 2004)."
    " It was no “service” but a “tower block”."
)


def write(tx: Transaction) -> tuple[ArticleId, BlockId]:
    """Write a paragraph with four strings, of which a report has the first."""
    article_id = start(tx)
    tell(tx, "user-01")
    block = manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text=PROSE
    )
    return article_id, block.id


def echoes(tx: Transaction, article_id: ArticleId) -> list[tuple[str, str]]:
    """Give the words that are listed, and how the reason begins."""
    found = manuscript.check_manuscript(tx, article_id).open
    return [
        (each.words, each.reason.sentence.split()[0])
        for each in found
        if each.check is Check.ECHO
    ]


def test_data_and_citations_class_words_and_the_rest_is_listed(tx: Transaction) -> None:
    """Source: method, row F16."""
    article_id, block_id = write(tx)
    told = [(each.words, each.use) for each in list_marked(tx, article_id)]
    assert told == [
        ("every Friday.", MarkUse.PARTICIPANT),
        ("thin places", MarkUse.LITERATURE),
        ("service", None),
        ("tower block", None),
    ]
    assert [words for words, _ in echoes(tx, article_id)] == ["service", "tower block"]
    class_marks(tx, block_id=block_id, words="Service", use=MarkUse.DISTANCE)
    class_marks(tx, block_id=block_id, words="tower block", use=MarkUse.TERM)
    assert echoes(tx, article_id) == []
    service = list_marked(tx, article_id)[2]
    assert (service.use, service.is_said) == (MarkUse.DISTANCE, True)


def test_what_is_said_to_be_a_participants_or_a_works_is_held_to_it(
    tx: Transaction,
) -> None:
    """Source: method, rows F31, F44, F52 and D17."""
    article_id, block_id = write(tx)
    class_marks(tx, block_id=block_id, words="thin places", use=MarkUse.PARTICIPANT)
    class_marks(tx, block_id=block_id, words="service", use=MarkUse.TERM)
    work, person = MarkUse.LITERATURE, MarkUse.PARTICIPANT
    class_marks(tx, block_id=block_id, words="tower block", use=work)
    listed = [("thin places", "Nobody"), ("tower block", "Said")]
    assert echoes(tx, article_id) == listed
    manuscript.change_block(tx, block_id=block_id, text="A “tower block”.")
    assert echoes(tx, article_id) == [("tower block", "Said")]
    class_marks(tx, block_id=block_id, words="tower block", use=person)
    assert echoes(tx, article_id) == [("tower block", "Nobody")]
    take_back(tx)
    assert echoes(tx, article_id) == [("tower block", "Said")]


def test_marks_are_classed_where_they_stand(tx: Transaction) -> None:
    article_id, block_id = write(tx)
    with pytest.raises(NotMarkedError):
        class_marks(tx, block_id=block_id, words="It was", use=MarkUse.TERM)
    class_marks(tx, block_id=block_id, words="service", use=MarkUse.TERM)
    manuscript.change_block(tx, block_id=block_id, text="The “services” it was.")
    assert [words for words, _ in echoes(tx, article_id)] == ["services"]
    assert list_marked(tx, article_id)[0].use is None
