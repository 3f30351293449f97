"""A memo about words of a report: where they stand, and who may read it."""

import pytest

from counterpoint.across.history.verbs import undo
from counterpoint.across.memo.model import About, NoWordsChosenError, Selected
from counterpoint.across.memo.store import find_span
from counterpoint.across.memo.verbs import (
    ShownMemo,
    list_memos,
    take_memo_away,
    write_memo,
)
from counterpoint.coding.coding.model import OtherVersionError
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.spans import Span
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.store import get_text
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from tests.coding.material import bring_in, correct, join, start


def test_a_memo_stays_with_its_words_and_keeps_none_of_them(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        report_id, text = bring_in(tx)
        article_id = start(tx)
        first = text.index("lock")
        words = Span(first - 1, first + 4)
        at = Selected(article_id, 1, words)

        def write(text: str, at: Selected | None) -> ShownMemo:
            return write_memo(
                tx,
                about=About.SPAN,
                object_id=report_id,
                text=text,
                kind="theoretical",
                is_shared=True,
                at=at,
            )

        made = write("Whose lock?", at)
        assert made.called is not None
        assert made.called.span == Span(first, first + 4)
        assert made.memo.subject.report_id == report_id
        with pytest.raises(OtherVersionError):
            write("Again", Selected(article_id, 2, words))
        with pytest.raises(NoWordsChosenError):
            write("Of what?", None)
    with database.write(ada) as tx:
        take_memo_away(tx, memo_id=made.memo.id)
        assert find_span(tx.connection, made.memo.subject.object_id) is None
    with database.write(ada) as tx:
        undo(tx)
        correct(tx, report_id, 0, f"Well. {text.splitlines()[0]}")
        (found,) = list_memos(tx, About.SPAN)
        assert found.called is not None
        assert found.called.span is not None
        now = get_text(tx.connection, report_id).text
        assert found.called.span == Span(first + 6, first + 10)
        assert found.called.span.of(now) == "lock"
    auditor = join(database, ada, "eve", Role.AUDITOR).id
    with database.read(auditor) as tx:
        assert [each.memo.text for each in list_memos(tx)] == ["Whose lock?"]
    with database.write(ada) as tx:
        passages = get_text(tx.connection, report_id).passages
        marks = [PassageMark.SENSITIVE]
        for passage in passages:
            mark_passage(tx, report_id=report_id, passage_id=passage.id, marks=marks)
    with database.read(auditor) as tx:
        assert list_memos(tx) == []
