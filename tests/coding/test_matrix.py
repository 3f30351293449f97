"""Codes are counted against codes, people, reports, groups and members."""

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint import coding
from counterpoint.coding import Across, Matrix, Unit
from counterpoint.coding.code.model import UnknownCodeError
from counterpoint.coding.matrix.arrays import Incidence
from counterpoint.coding.matrix.dividing import (
    Third,
    by_coding,
    by_report,
    third_of,
    value_columns,
)
from counterpoint.coding.matrix.model import (
    CellPageError,
    Counting,
    Lying,
    Piece,
    Told,
)
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    MemberId,
    ParticipantId,
    ReportId,
    StoryId,
)
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.coding.material import code, code_words, correct, join, start
from tests.theme.material import tell

CODES = [CodeId(each) for each in "abcd"]
STARTS, ENDS = (0, 8, 16, 24), (7, 15, 23, 31)
STORIES = {
    ReportId("0"): (
        Lying(StoryId("i"), 2, 9),
        Lying(StoryId("i"), 20, 22),
        Lying(StoryId("k"), 5, 21),
    ),
    ReportId("1"): (Lying(StoryId("m"), 0, 4),),
    ReportId("2"): (),
}


def placed(report: int, which: int, start: int, length: int, by: int) -> Piece:
    """Make a coding; its own id is given afterwards."""
    return Piece(
        CodingId(""),
        ReportId(str(report)),
        CODES[which],
        start,
        min(31, start + length),
        MemberId(str(by)),
    )


PIECES = st.lists(
    st.builds(
        placed,
        st.integers(0, 2),
        st.integers(0, 3),
        st.integers(0, 30),
        st.integers(1, 9),
        st.integers(0, 1),
    ),
    max_size=12,
).map(
    lambda some: [
        each._replace(coding_id=CodingId(str(i))) for i, each in enumerate(some)
    ]
)


def told(report: int) -> Told:
    """Make a report of four passages; the first two are one person's."""
    person = ParticipantId("p" if report < 2 else "q")
    key = ReportId(str(report))
    return Told(key, f"r{report}", person, None, STARTS, ENDS, STORIES[key])


def plainly(pieces: list[Piece], unit: Unit) -> set[object]:
    """Name what codings touch by going through every character."""
    at = {(p.report_id, place) for p in pieces for place in range(p.start, p.end)}
    if unit is Unit.PASSAGES:
        return {
            (report_id, order)
            for (report_id, place), order in product(at, range(4))
            if STARTS[order] <= place < ENDS[order]
        }
    if unit is Unit.STORIES:
        return {
            lying.story_id
            for report_id, place in at
            for lying in STORIES[report_id]
            if lying.start <= place < lying.end
        }
    if unit is Unit.REPORTS:
        return {report_id for report_id, _ in at}
    return {told(int(report_id)).person for report_id, _ in at}


def joined(pieces: list[Piece]) -> list[set[tuple[ReportId, int]]]:
    """Join codings that share a character, two at a time, until none do."""
    found = [{(p.report_id, at) for at in range(p.start, p.end)} for p in pieces]
    while True:
        for one, other in combinations(found, 2):
            if one & other:
                found.remove(one)
                found.remove(other)
                found.append(one | other)
                break
        else:
            return found


@given(PIECES)
def test_a_matrix_equals_a_plain_loop(pieces: list[Piece]) -> None:
    beneath = {each: frozenset({each}) for each in CODES}
    beneath[CODES[0]] |= {CODES[1]}
    reports = [told(each) for each in range(3)]
    counting = Counting(reports, pieces, beneath)
    incidence = Incidence(CODES, reports, pieces, beneath)
    mine = {
        each: [piece for piece in pieces if piece.code_id in beneath[each]]
        for each in CODES
    }
    for unit in Unit:
        cells = incidence.shared(unit)
        for (i, one), (j, other) in product(enumerate(CODES), repeat=2):
            if unit is Unit.STRETCHES:
                pairs = product(joined(mine[one]), joined(mine[other]))
                both = sum(bool(a & b) for a, b in pairs)
            else:
                both = len(plainly(mine[one], unit) & plainly(mine[other], unit))
            assert cells[i][j] == both
            behind = counting.behind(one, other, unit)
            if one != other:
                assert bool(behind) == bool(both)


@given(PIECES)
def test_thirds_and_values_equal_a_plain_loop(pieces: list[Piece]) -> None:
    reports = [told(each) for each in range(3)]
    text = "".join("fml"[place // 11] for place in range(33))
    thirds = by_coding([], lambda p: [third_of(p, 33)], reports, pieces).pieces
    for third in Third:
        mine = [p for p in pieces if text[(p.start + p.end) // 2] == third.value[0]]
        assert thirds.get(third, []) == mine
    p, q = ParticipantId("p"), ParticipantId("q")
    heads, columns = value_columns({q: ["Owns", "10"], p: ["9", "owns"]}, [])
    assert heads == [("p.0", "9"), ("q.1", "10"), ("p.1", "owns")]
    keys = {each.report_id: columns[each.person or p] for each in reports}
    inside = by_report(heads, keys, pieces).pieces
    for column, named in (("p.0", "01"), ("q.1", "2"), ("p.1", "012")):
        theirs = [piece for piece in pieces if piece.report_id in named]
        assert inside.get(column, []) == theirs


def test_choices_come_in_their_order_and_what_was_not_told_last() -> None:
    p, q = ParticipantId("p"), ParticipantId("q")
    values = {p: ["unspecified", "often"], q: ["not disclosed", "never"]}
    heads, _ = value_columns(values, ["never", "often"])
    assert [name for _, name in heads] == [
        "never",
        "often",
        "not disclosed",
        "unspecified",
    ]


def cells(shown: Matrix) -> dict[str, dict[str, int | None]]:
    """Give a matrix's cells by the names of their rows and columns."""
    names = [column.name for column in shown.columns]
    return {row.name: dict(zip(names, row.cells, strict=True)) for row in shown.rows}


@pytest.fixture
def paper(tx: Transaction) -> ArticleId:
    """An article with two users' and one professional's reports, coded."""
    article_id = start(tx)
    first, second = tell(tx, "user-01"), tell(tx, "user-02")
    third = tell(tx, "professional-01", "professionals")
    home = code(tx, article_id, "home")
    door = code(tx, article_id, "door", home.id)
    wait = code(tx, article_id, "waiting")
    code_words(tx, first, door.id, "shut the door")
    code_words(tx, first, home.id, "I shut the door")
    code_words(tx, first, wait.id, "door. Then I waited")
    code_words(tx, second, wait.id, "waited for")
    code_words(tx, third, door.id, "the door")
    return article_id


def code_id_of(tx: Transaction, article_id: ArticleId, name: str) -> CodeId:
    """Find a code by its name."""
    (found,) = [
        each.code.id
        for each in coding.list_codes(tx, article_id)
        if each.code.name == name
    ]
    return found


def test_a_parent_counts_what_is_beneath_it_once(
    tx: Transaction, paper: ArticleId
) -> None:
    shown = coding.show_matrix(tx, paper, across=Across.CODE, unit=Unit.STRETCHES)
    assert {row.name: row.in_all for row in shown.rows} == {
        "home": 2,
        "door": 2,
        "waiting": 2,
    }
    assert cells(shown)["home"] == {"home": 2, "door": None, "waiting": 1}


def test_groups_are_counted_in_people_of_all_their_people(
    tx: Transaction, paper: ArticleId
) -> None:
    shown = coding.show_matrix(tx, paper, across=Across.GROUP, unit=Unit.PEOPLE)
    assert [(each.name, each.of) for each in shown.columns] == [
        ("users", 2),
        ("professionals", 1),
    ]
    assert cells(shown)["home"] == {"users": 1, "professionals": 1}
    assert cells(shown)["waiting"] == {"users": 2, "professionals": 0}


def test_people_reports_and_members_each_have_their_column(
    database: Database, ada: MemberId
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        article_id = start(tx)
        told_by = tell(tx, "user-01")
        door = code(tx, article_id, "door")
        code_words(tx, told_by, door.id, "the door")
    with database.write(bo.id) as tx:
        code_words(tx, told_by, door.id, "shut the")
        for across, names in (
            (Across.PERSON, ["1"]),
            (Across.REPORT, ["user-01"]),
            (Across.MEMBER, None),
        ):
            shown = coding.show_matrix(
                tx, article_id, across=across, unit=Unit.STRETCHES
            )
            assert names in (None, [each.name for each in shown.columns])
            assert set(shown.rows[0].cells) == {1}
            assert shown.rows[0].in_all == 1


def test_a_cell_opens_the_passages_behind_it(tx: Transaction, paper: ArticleId) -> None:
    home, wait = code_id_of(tx, paper, "home"), code_id_of(tx, paper, "waiting")
    found = coding.show_cell(
        tx,
        paper,
        code_id=home,
        across=Across.CODE,
        column=wait,
        unit=Unit.STRETCHES,
        limit=2,
    )
    assert found.of == 3
    assert [(each.report, each.coding.exact) for each in found.items] == [
        ("user-01", "I shut the door"),
        ("user-01", "shut the door"),
    ]
    with pytest.raises(CellPageError):
        coding.show_cell(
            tx,
            paper,
            code_id=home,
            across=Across.CODE,
            column=wait,
            unit=Unit.PEOPLE,
            limit=0,
        )
    with pytest.raises(UnknownCodeError):
        coding.show_cell(
            tx,
            paper,
            code_id=home,
            across=Across.CODE,
            column="nothing",
            unit=Unit.PEOPLE,
        )


def test_words_that_were_corrected_away_are_not_counted(tx: Transaction) -> None:
    article_id = start(tx)
    told_by = tell(tx, "user-01")
    door, wait = code(tx, article_id, "door"), code(tx, article_id, "waiting")
    code_words(tx, told_by, door.id, "the door")
    code_words(tx, told_by, wait.id, "the knock")
    correct(tx, told_by, 0, "Well, I shut a window. Then I waited for the knock.")
    shown = coding.show_matrix(tx, article_id, across=Across.REPORT, unit=Unit.PASSAGES)
    assert cells(shown) == {"door": {"user-01": 0}, "waiting": {"user-01": 1}}
    found = coding.show_cell(
        tx,
        article_id,
        code_id=wait.id,
        across=Across.REPORT,
        column=told_by,
        unit=Unit.PASSAGES,
    )
    assert [each.coding.exact for each in found.items] == ["the knock"]
