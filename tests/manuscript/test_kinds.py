"""Formulas, epigraphs, parts of the discussion, tables and pictures in print."""

from dataclasses import replace

import pytest

from counterpoint.kernel.ids import BlockId, QuoteId, ThemeId
from counterpoint.manuscript.formula.model import Condensed, CondensedId
from counterpoint.manuscript.ingredient import Material
from counterpoint.manuscript.model import (
    Block,
    BlockKind,
    BlockKindError,
    Content,
    PictureKey,
    TableKey,
)
from counterpoint.manuscript.paragraph import (
    Bound,
    BoundKind,
    Drawn,
    Emphasis,
    Grid,
    Rendered,
    Run,
    Style,
)
from counterpoint.manuscript.rendering import rendered
from counterpoint.theme.theme.model import ThemeState
from tests.manuscript.material import DOOR, heading, made_of, prose, shown

GRID = Grid(("", "Users"), (("Women", "12"),), ("Nobody counts twice.",))


def of_blocks(material: Material) -> list[Rendered]:
    """Render a manuscript and leave out the title and the sample sentence."""
    return [each for each in rendered(material) if each.block_id is not None]


def formula(text: str = "They let me fail.") -> Block:
    """Condense what users said."""
    return shown(Content(BlockKind.FORMULA, text, groups=("users",)))


def condensed(*groups: str | None) -> dict[BlockId, list[Condensed]]:
    """List an extract of each group under the first block."""
    block = BlockId("b1")
    return {
        block: [
            Condensed(CondensedId(str(n)), block, QuoteId(f"q{n}"), None, group)
            for n, group in enumerate(groups)
        ]
    }


def test_a_formula_prints_in_quotation_marks_and_without_a_label() -> None:
    material = replace(made_of(formula()), condensed=condensed("users", "users"))
    (paragraph,) = of_blocks(material)
    assert (paragraph.style, paragraph.text) == (Style.FORMULA, "“They let me fail.”")
    assert not paragraph.problems
    assert all(run.bound is None for run in paragraph.runs)


def test_swedish_quotation_marks_stand_alike_on_both_sides() -> None:
    (paragraph,) = of_blocks(replace(made_of(formula("Nej.")), language="sv"))
    assert paragraph.text == "”Nej.”"


@pytest.mark.parametrize(
    ("groups", "problems"),
    [
        ((), 2),
        (("users",), 1),
        (("professionals", "professionals"), 1),
        ((None, "users"), 0),
    ],
)
def test_a_formula_has_two_extracts_and_one_of_each_group_it_speaks_for(
    groups: tuple[str | None, ...], problems: int
) -> None:
    material = replace(made_of(formula()), condensed=condensed(*groups))
    (paragraph,) = of_blocks(material)
    assert len(paragraph.problems) == problems


def test_an_epigraph_prints_before_all_else_wherever_it_stands() -> None:
    words = Content(BlockKind.EPIGRAPH, "Walk on.", author="A. Poet", year="2014")
    printed = rendered(made_of(heading("Background"), shown(words)))
    assert [(each.style, each.text) for each in printed[1:3]] == [
        (Style.EPIGRAPH, "Walk on."),
        (Style.EPIGRAPH_SOURCE, "A. Poet, 2014"),
    ]


def test_an_epigraph_names_its_author_and_year() -> None:
    nobody = shown(Content(BlockKind.EPIGRAPH, "Walk on.", author="A. Poet"))
    assert of_blocks(made_of(nobody))[0].problems


def test_a_part_of_the_discussion_has_its_own_title_and_an_agreed_theme() -> None:
    part = shown(Content(BlockKind.DISCUSSION, "Beyond Doors", ThemeId("t1")))
    early = made_of(part)
    agreed = replace(early, themes={DOOR.id: replace(DOOR, state=ThemeState.AGREED)})
    for material, is_sound in ((early, False), (agreed, True)):
        (paragraph,) = of_blocks(material)
        assert (paragraph.style, paragraph.text) == (Style.HEADING2, "Beyond Doors")
        assert bool(paragraph.problems) is not is_sound


def test_a_heading_lies_on_one_of_two_levels() -> None:
    deep = shown(Content(BlockKind.HEADING, "Setting", level=2))
    styles = [each.style for each in of_blocks(made_of(heading("Method"), deep))]
    assert styles == [Style.HEADING1, Style.HEADING2]
    with pytest.raises(BlockKindError):
        Content(BlockKind.HEADING, "Setting", level=3)


def table() -> Block:
    """Show the sample."""
    return shown(Content(BlockKind.TABLE, key=TableKey.SAMPLE))


def picture(caption: str = "") -> Block:
    """Draw the people of a theme."""
    return shown(
        Content(BlockKind.PICTURE, caption, ThemeId("t1"), key=PictureKey.PEOPLE)
    )


def test_tables_and_pictures_are_numbered_in_their_order_and_named_in_prose() -> None:
    material = replace(
        made_of(prose("See {table:b3}. {picture:b4}."), table(), table(), picture()),
        tables={TableKey.SAMPLE: GRID},
    )
    paragraphs = of_blocks(material)
    assert paragraphs[0].text == "See Table 2. Figure 1."
    assert paragraphs[0].runs[1].bound == Bound(BoundKind.TABLE, "b3")
    captions = [each.text for each in paragraphs if each.style is Style.CAPTION]
    assert [caption.split(".")[0] for caption in captions] == [
        "Table 1",
        "Table 2",
        "Figure 1",
    ]


def test_a_table_prints_its_caption_its_cells_and_its_notes() -> None:
    material = replace(made_of(table()), tables={TableKey.SAMPLE: GRID})
    caption, cells, note = of_blocks(material)
    assert caption.runs[0].text == "Table 1. "
    assert (cells.grid, cells.is_printed) == (GRID, True)
    assert note.text == "Nobody counts twice."


def test_an_empty_table_prints_no_cells_and_says_so() -> None:
    material = replace(made_of(table()), tables={TableKey.SAMPLE: Grid(("",), ())})
    _, cells = of_blocks(material)
    assert (cells.is_printed, len(cells.problems)) == (False, 1)


def test_a_picture_names_its_theme_until_somebody_writes_a_caption() -> None:
    drawn, caption = of_blocks(made_of(picture()))
    assert drawn.drawn == Drawn(PictureKey.PEOPLE, ThemeId("t1"))
    assert caption.text == f"Figure 1. {DOOR.title}"
    assert of_blocks(made_of(picture("Who spoke")))[1].text == "Figure 1. Who spoke"


def test_emphasis_and_footnotes_are_runs_of_their_own() -> None:
    (paragraph,) = of_blocks(made_of(prose("So *very* far.^[Of {n:users}.] Yes.")))
    assert paragraph.runs == (
        Run("So "),
        Run("very", emphasis=Emphasis.ITALIC),
        Run(" far."),
        Run(
            "",
            note=(
                Run("Of "),
                Run("40", Bound(BoundKind.COUNT, "users")),
                Run("."),
            ),
        ),
        Run(" Yes."),
    )
    assert paragraph.text == "So very far. Yes."


@pytest.mark.parametrize(
    "content",
    [
        {"kind": BlockKind.TABLE},
        {"kind": BlockKind.TABLE, "key": PictureKey.PEOPLE},
        {"kind": BlockKind.PICTURE, "key": PictureKey.PEOPLE},
        {"kind": BlockKind.DISCUSSION, "text": "Beyond"},
        {"kind": BlockKind.PROSE, "author": "A. Poet"},
        {"kind": BlockKind.PROSE, "groups": ("users",)},
        {"kind": BlockKind.PROSE, "level": 2},
    ],
)
def test_a_block_has_the_parts_of_its_kind_alone(content: dict[str, object]) -> None:
    with pytest.raises(BlockKindError):
        Content(**content)  # type: ignore[arg-type]
