"""The chain of evidence as an appendix, without a database."""

from dataclasses import replace

from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.export.evidence import Source, clock, with_evidence
from counterpoint.manuscript.paragraph import Style
from tests.manuscript.sheets import every_style, paragraph

SOURCE = Source(
    words="I locked the door.\nHow was that?\nQuiet …",
    label="7",
    report="user-07",
    version=2,
    brought_in=False,
    passages=(3, 4, 5, 8),
    start_ms=723_400,
    end_ms=3_731_000,
    writer="Ada",
    reviewer="Bo",
    proposer="Eve",
    cleared=("Cid", "2026-03-01"),
)
SOURCES = {BlockId("q1"): SOURCE, BlockId("q2"): replace(SOURCE, label=None)}


def test_quotes_are_numbered_behind_their_last_paragraph() -> None:
    made = with_evidence(every_style(), SOURCES, "en")
    quoted = [each.text for each in made if each.style in ("quote", "question")]
    assert quoted == [
        "I locked the door.",
        "How was that?",
        "Quiet … (7) [Q1]",
        "They knock. (XV) [Q2]",
    ]


def test_a_row_says_where_a_quote_stands_and_who_answers_for_it() -> None:
    grid = with_evidence(every_style(), SOURCES, "en")[-1].grid
    assert grid is not None
    first, second = grid.rows
    assert first[:3] == (
        "Q1 (7)",
        "user-07, version 2; passage 3–5, 8; 0:12:03–1:02:11",
        "written by Ada; reviewed by Bo; proposed by Eve; cleared by Cid, 2026-03-01",
    )
    assert second[0] == "Q2 no label"
    assert len(first[3].replace(" ", "")) == 64


def test_what_nobody_knows_is_left_out_and_never_made_up() -> None:
    bare = replace(
        SOURCE,
        brought_in=True,
        passages=(),
        start_ms=None,
        end_ms=None,
        writer=None,
        reviewer=None,
        proposer=None,
        cleared=None,
    )
    grid = with_evidence(every_style(), {BlockId("q1"): bare}, "sv")[-1].grid
    assert grid is not None
    ((_, stands, answers, _),) = grid.rows
    assert stands == "user-07, version 2"
    assert answers == "intagen; ännu inte klarerat"


def test_a_manuscript_without_quotes_has_no_table_of_them() -> None:
    made = with_evidence([paragraph(Style.PROSE, "Words.")], {}, "en")
    assert [each.style for each in made] == ["prose", "heading1", "prose"]


def test_a_place_in_a_recording_reads_as_a_clock() -> None:
    assert [clock(ms) for ms in (0, 59_999, 3_600_000)] == [
        "0:00:00",
        "0:00:59",
        "1:00:00",
    ]
