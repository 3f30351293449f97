"""Figures of agreement: checked against published ones, and given only where asked."""

import json
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import coding
from counterpoint.article.approach.model import Approach
from counterpoint.article.approach.verbs import declare_approach, show_approach
from counterpoint.coding.agreement.coefficient import (
    nominal_alpha,
    observed_disagreement,
    percent_agreement,
)
from counterpoint.coding.agreement.model import NoFiguresError
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.reading.seal.model import SealedError
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.reading.material import gather
from tests.report.material import join
from tests.theme.material import ANSWER, OWN, span_of, start, tell

# Krippendorff (2011), example C: four observers, twelve units, some without a value.
EXAMPLE_C = (
    (1, 1, None, 1),
    (2, 2, 3, 2),
    (3, 3, 3, 3),
    (3, 3, 3, 3),
    (2, 2, 2, 2),
    (1, 2, 3, 4),
    (4, 4, 4, 4),
    (1, 1, 2, 1),
    (2, 2, 2, 2),
    (None, 5, 5, 5),
    (None, None, 1, 1),
    (None, None, 3, None),
)


def near(value: Fraction | None, published: float, places: int = 3) -> bool:
    """Tell whether a value is the published one, as it was rounded or cut."""
    return value is not None and abs(float(value) - published) <= 10**-places


def test_alpha_of_krippendorffs_example_is_the_published_one() -> None:
    assert near(nominal_alpha(EXAMPLE_C), 0.743)
    assert near(percent_agreement(EXAMPLE_C), 0.8)
    assert observed_disagreement(EXAMPLE_C) == Fraction(1, 5)


@pytest.mark.shared
def test_every_published_nominal_value_is_reproduced(shared: Path) -> None:
    kept = shared / "data" / "agreement" / "published_values.json"
    studies = json.loads(kept.read_text("utf-8"))["nominal_and_coded"]
    checked = 0
    for name, study in studies.items():
        said, units = study["published"], study["items"] or ()
        if units and "alpha_nominal" in said:
            assert near(nominal_alpha(units), said["alpha_nominal"]), name
            checked += 1
        if units and "percent" in said:
            assert near(percent_agreement(units), said["percent"], 2), name
            checked += 1
    assert checked >= 12


def test_nothing_is_said_where_nothing_varies_or_nobody_is_compared() -> None:
    assert nominal_alpha([(True, True), (True, True)]) is None
    assert percent_agreement([(True, True)]) == 1
    assert percent_agreement([(True, None), ()]) is None
    assert nominal_alpha([(True, None)]) is None


@given(st.lists(st.lists(st.booleans(), min_size=2, max_size=4), min_size=1))
def test_alpha_is_one_exactly_where_all_agree(units: list[list[bool]]) -> None:
    alpha = nominal_alpha(units)
    if alpha is not None:
        assert (alpha == 1) == (percent_agreement(units) == 1)
        assert alpha <= 1


@given(
    st.lists(st.lists(st.booleans(), min_size=2, max_size=4), min_size=1),
    st.randoms(use_true_random=False),
)
def test_the_order_of_judges_makes_no_difference(
    units: list[list[bool]], chance: Random
) -> None:
    mixed = [chance.sample(unit, len(unit)) for unit in units]
    assert nominal_alpha(units) == nominal_alpha(mixed)


# ── in a study ───────────────────────────────────────────────────────────────


def code_as(
    database: Database, member: MemberId, report_id: ReportId, code: CodeId, words: str
) -> None:
    """Code words as a member."""
    with database.write(member) as tx:
        span = span_of(tx, report_id, words)
        coding.code_span(tx, report_id=report_id, code_id=code, span=span)


def laid_out(database: Database, ada: MemberId) -> tuple[ArticleId, CodeId, MemberId]:
    """Let two code a report of three passages, one of which is a question."""
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        paper, report_id = start(tx), tell(tx, "user-01")
        alone = tell(tx, "user-02")
        door, knock = (
            coding.add_code(tx, article_id=paper, name=name).id
            for name in ("door", "knock")
        )
    code_as(database, ada, report_id, door, "shut the door")
    code_as(database, bo, report_id, door, "door. Then")
    code_as(database, ada, report_id, knock, ANSWER)
    code_as(database, ada, alone, knock, OWN)
    return paper, door, bo


def test_figures_come_with_every_passage_behind_them(
    database: Database, ada: MemberId
) -> None:
    paper, door, bo = laid_out(database, ada)
    with database.write(ada) as tx:
        declare_approach(tx, article_id=paper, approach=Approach.CODEBOOK)
        shown = coding.show_agreement(tx, paper)
    of_door, of_knock = shown.codes
    assert (len(shown.reports), set(shown.coders)) == (1, {ada, bo})
    assert of_door.code_id == door
    assert [each.number for each in of_door.passages] == [1, 3], "no question"
    assert (of_door.by_all, of_door.by_some, of_door.by_none) == (1, 0, 1)
    assert of_door.percent == of_door.alpha == 1
    assert (of_knock.by_all, of_knock.by_some, of_knock.by_none) == (0, 1, 1)
    assert of_knock.percent == Fraction(1, 2)
    assert of_knock.alpha == 0
    (apart,) = (each for each in of_knock.passages if not each.is_agreed)
    assert (apart.given_by, apart.not_by) == ((ada,), (bo,))


@pytest.mark.parametrize("approach", [Approach.UNDECLARED, Approach.REFLEXIVE])
def test_an_article_without_a_codebook_approach_has_no_figures(
    tx: Transaction, approach: Approach
) -> None:
    paper = start(tx)
    assert show_approach(tx, paper).approach is Approach.UNDECLARED
    declare_approach(tx, article_id=paper, approach=approach, reason="So we read.")
    with pytest.raises(NoFiguresError):
        coding.show_agreement(tx, paper)
    assert "So we read" not in str([e.payload for e in history.entries(tx.connection)])


def test_figures_wait_for_the_seal(database: Database, ada: MemberId) -> None:
    team = gather(database, ada)
    with database.write(ada) as tx:
        declare_approach(tx, article_id=team.article_id, approach=Approach.RELIABILITY)
        with pytest.raises(SealedError):
            coding.show_agreement(tx, team.article_id)


def test_where_a_code_begins_within_a_passage_makes_no_difference(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        paper, report_id = start(tx), tell(tx, "user-01")
        door = coding.add_code(tx, article_id=paper, name="door").id
        declare_approach(tx, article_id=paper, approach=Approach.CODEBOOK)
        coding.code_span(tx, report_id=report_id, code_id=door, span=Span(0, 3))
    with database.write(bo) as tx:
        coding.code_span(tx, report_id=report_id, code_id=door, span=Span(5, 9))
        (shown,) = coding.show_agreement(tx, paper).codes
    assert shown.percent == shown.by_all == 1
