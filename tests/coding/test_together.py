"""What goes with what: pairs of codes in people, reports, passages and stretches."""

import subprocess
import sys

import pytest
from starlette.testclient import TestClient

from counterpoint import coding
from counterpoint.coding import Unit
from counterpoint.coding.accumulation.model import accumulated, unseen_included
from counterpoint.coding.accumulation.verbs import show_accumulation
from counterpoint.coding.code.model import UnknownCodeError
from counterpoint.coding.together.model import Counts, OneLineError, may_leave
from counterpoint.kernel.ids import CodeId, MemberId
from counterpoint.kernel.spans import Span
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.coding.material import code, code_words, start
from tests.coding.meeting import laid
from tests.theme.material import span_of, tell


def test_pairs_are_counted_at_every_level(tx: Transaction) -> None:
    article_id, codes = laid(tx)
    shown = coding.show_together(tx, article_id)
    assert (shown.people, shown.reports) == (4, 4)
    both = {(pair.code_id, pair.other_id): pair.both for pair in shown.pairs}
    assert both == {
        (codes["home"], codes["waiting"]): Counts(2, 2, 0, 2, 1),
        (codes["door"], codes["waiting"]): Counts(1, 1, 0, 1, 1),
    }
    assert {each.name: each.own.people for each in shown.codes} == {
        "home": 2,
        "door": 1,
        "waiting": 3,
    }


def test_a_pair_says_how_close_its_codes_come_in_each_person(
    tx: Transaction,
) -> None:
    article_id, codes = laid(tx)
    met = coding.show_meeting(
        tx, article_id, code_id=codes["home"], other_id=codes["waiting"]
    )
    assert [(each.label, each.closest) for each in met.people] == [
        ("1", Unit.STRETCHES),
        ("2", Unit.PASSAGES),
    ]
    assert (met.only_one, met.only_other, met.neither) == (0, 1, 1)


def test_codes_of_one_line_are_no_pair(tx: Transaction) -> None:
    article_id, codes = laid(tx)
    for other in (codes["door"], codes["home"]):
        with pytest.raises(OneLineError):
            coding.show_meeting(tx, article_id, code_id=codes["home"], other_id=other)
    with pytest.raises(UnknownCodeError):
        coding.show_meeting(
            tx, article_id, code_id=codes["home"], other_id=CodeId("gone")
        )


def test_the_page_is_told_the_same(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, codes = laid(tx)
    address = f"/api/articles/{article_id}/together"
    shown = client.get(address).json()
    assert [each["both"]["people"] for each in shown["pairs"]] == [2, 1]
    met = client.get(f"{address}/{codes['home']}/{codes['waiting']}").json()
    assert [each["closest"] for each in met["people"]] == ["stretches", "passages"]
    refused = client.get(f"{address}/{codes['home']}/{codes['door']}")
    assert refused.status_code == 409


def test_numpy_is_loaded_only_when_pairs_are_counted() -> None:
    asked = (
        "import sys; import counterpoint.cli.main, counterpoint.web.app;"
        "print('sqlalchemy' in sys.modules, 'numpy' in sys.modules)"
    )
    told = subprocess.check_output([sys.executable, "-c", asked], text=True)  # noqa: S603
    assert told.split() == ["True", "False"]


def test_a_count_leaves_only_where_nobody_few_stands_apart() -> None:
    assert may_leave(20, 17)
    assert may_leave(20, 0)
    assert not may_leave(20, 18)
    assert may_leave(20, 10, 9, 6)
    assert not may_leave(20, 10, 9, 8)  # two have the one only


def test_codes_accumulate_over_reports_as_the_method_reckons(tx: Transaction) -> None:
    assert accumulated(5, (5, 3, 1, 1)) == pytest.approx((2.0, 2.7, 3.2, 3.6, 4.0))
    assert unseen_included(5, (5, 3, 1, 1)) == pytest.approx(4.8)
    article_id, _ = laid(tx)
    everywhere, users = show_accumulation(tx, article_id)
    assert (everywhere.group, everywhere.reports, everywhere.codes) == (None, 4, 3)
    assert everywhere.mean == pytest.approx(accumulated(4, (1, 3, 1)))
    assert users.mean == everywhere.mean


def test_codes_meet_in_a_story_that_goes_over_several_passages(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    report_id = tell(tx, "user-01")
    door, friday = code(tx, article_id, "door").id, code(tx, article_id, "Friday").id
    code_words(tx, report_id, door, "shut the door")
    code_words(tx, report_id, friday, "Every Friday")
    story = Span(0, span_of(tx, report_id, "Every Friday").end)
    coding.add_story(tx, article_id=article_id, report_id=report_id, span=story)
    shown = coding.show_together(tx, article_id)
    assert (shown.stories, [pair.both for pair in shown.pairs]) == (
        1,
        [Counts(1, 1, 1, 0, 0)],
    )
    met = coding.show_meeting(tx, article_id, code_id=door, other_id=friday)
    assert [each.closest for each in met.people] == [Unit.STORIES]
