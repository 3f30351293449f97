"""TextGrids of every form and encoding give the same labels and times."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.interchange.document import (
    Document,
    TurnStyle,
    read_document,
)
from counterpoint.interchange.document.model import WHOLE_FILE
from counterpoint.interchange.document.refusal import (
    BinaryTextGridError,
    DamagedFileError,
    NoWordsError,
)
from counterpoint.kernel.errors import InputError

Label = tuple[float, float, str]
Grid = dict[str, list[Label]]

GRID: Grid = {
    "Anna": [(0, 1.5, "Why?"), (1.5, 2.0, ""), (4.0, 5.25, 'He said "no"')],
    "Åsa": [(1.0, 3.0, "[yes]"), (3.0, 3.5, "(0.5)"), (3.5, 4.5, "två\nrader")],
}


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _long(grid: Grid) -> str:
    out = ['File type = "ooTextFile"', 'Object class = "TextGrid"', ""]
    out += ["xmin = 0 ", "xmax = 9 ", "tiers? <exists> ", f"size = {len(grid)} "]
    out += ["item []: "]
    for n, (name, labels) in enumerate(grid.items(), 1):
        out += [f"    item [{n}]:", '        class = "IntervalTier" ']
        out += [f"        name = {_quoted(name)} ", "        xmin = 0 "]
        out += ["        xmax = 9 ", f"        intervals: size = {len(labels)} "]
        for k, (start, end, text) in enumerate(labels, 1):
            out += [f"        intervals [{k}]:", f"            xmin = {start} "]
            out += [
                f"            xmax = {end} ",
                f"            text = {_quoted(text)} ",
            ]
    return "\n".join(out) + "\n"


def _short(grid: Grid) -> str:
    out = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "0", "9"]
    out += ["<exists>", str(len(grid))]
    for name, labels in grid.items():
        out += ['"IntervalTier"', _quoted(name), "0", "9", str(len(labels))]
        for start, end, text in labels:
            out += [str(start), str(end), _quoted(text)]
    return "\n".join(out) + "\n"


def _chronological(grid: Grid) -> str:
    out = ['"Praat chronological TextGrid text file"', "0 9   ! Time domain."]
    out += [f"{len(grid)}   ! Number of tiers."]
    out += [f'"IntervalTier" {_quoted(name)} 0 9' for name in grid]
    for n, (name, labels) in enumerate(grid.items(), 1):
        out += [f"! {name}:"]
        out += [f"{n} {start} {end}\n{_quoted(text)}" for start, end, text in labels]
    return "\n".join(out) + "\n"


def _read(text: str | bytes) -> Document:
    data = text.encode() if isinstance(text, str) else text
    return read_document(data, "t.TextGrid")


def _told(document: Document) -> list[tuple[str, str]]:
    return [(item.place, item.reason) for item in document.changed + document.left]


EXPECTED = [
    ("Anna", 0, 1500, "Why?"),
    ("Åsa", 1000, 3000, "[yes]"),
    ("Åsa", 3000, 3500, "(0.5)"),
    ("Åsa", 3500, 4500, "två\nrader"),
    ("Anna", 4000, 5250, 'He said "no"'),
]


def _seen(document: Document) -> list[tuple[str, int | None, int | None, str]]:
    return [(t.mark, t.start_ms, t.end_ms, t.text) for t in document.turns]


@pytest.mark.parametrize("form", [_long, _short, _chronological])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_form_and_encoding_gives_the_same(
    form: object, encoding: str, end: str
) -> None:
    text: str = form(GRID)  # type: ignore[operator]
    document = _read(text.replace("\n", end).encode(encoding))
    assert _seen(document) == EXPECTED
    assert document.format == "textgrid"


def test_turns_that_overlap_keep_their_times_and_it_is_told() -> None:
    document = _read(_long(GRID))
    [(place, reason)] = _told(document)
    assert place == WHOLE_FILE
    assert reason.endswith("stand in the order in which they begin: 2.")


def test_a_pause_is_a_note_and_words_said_across_are_speech() -> None:
    styles = {turn.text: turn.style for turn in _read(_long(GRID)).turns}
    assert styles["(0.5)"] is TurnStyle.NOTE
    assert styles["[yes]"] is TurnStyle.SPEECH


def test_points_have_a_beginning_and_no_end() -> None:
    document = _read(
        'File type = "ooTextFile"\nObject class = "TextGrid"\n0\n9\n<exists>\n2\n'
        '"TextTier"\n"events"\n0\n9\n1\n2.5\n"door"\n'
        '"IntervalTier"\n"P"\n0\n9\n1\n1\n2\n"Well."\n'
    )
    assert _seen(document) == [
        ("P", 1000, 2000, "Well."),
        ("events", 2500, None, "door"),
    ]


def test_a_label_that_reads_as_a_class_is_a_label() -> None:
    document = _read(_long({"A": [(0, 1, "IntervalTier"), (1, 2, "TextTier")]}))
    assert [turn.text for turn in document.turns] == ["IntervalTier", "TextTier"]


def test_praats_own_spelling_gives_letters() -> None:
    document = _read(_long({"A": [(0, 1, 'f\\o"rst\\aa? \\aos')]}))
    assert document.turns[0].text == "först\\aa? ås"
    assert "own spelling" in document.changed[0].reason


def test_two_tiers_of_one_name_are_not_made_one_person() -> None:
    text = _long({"A": [(0, 1, "x")], "B": [(1, 2, "y")]}).replace('"B"', '"A"')
    document = _read(text)
    assert [turn.mark for turn in document.turns] == ["A", "A (2)"]
    assert document.changed[0].place == "tier 2"


def test_tiers_without_words_are_told_without_their_names() -> None:
    document = _read(_long({"Ada": [(0, 1, "x")], "Secret": [(0, 9, "")]}))
    assert _told(document) == [("tier 2", "A tier without words.")]


def test_words_that_a_program_aligned_become_phrases_and_sounds_are_left() -> None:
    words = [(n + n // 10 * 2.0, n + n // 10 * 2.0 + 1, f"w{n}") for n in range(30)]
    document = _read(_short({"P - words": words, "P - phones": [(0, 1, "DH")]}))
    assert [turn.text for turn in document.turns] == [
        " ".join(f"w{n}" for n in range(k, k + 10)) for k in (0, 10, 20)
    ]
    assert document.turns[1].start_ms == 12_000
    assert document.left[0].reason == "A tier of single sounds."


@pytest.mark.parametrize("form", [_long, _short])
def test_a_missing_closing_quote_costs_no_words(form: object) -> None:
    grid: Grid = {"A": [(n, n + 1, f"Label {n} stands.") for n in range(1000)]}
    text: str = form(grid)  # type: ignore[operator]
    document = _read(text.replace('Label 500 stands."', "Label 500 stands."))
    assert [turn.text for turn in document.turns] == [
        f"Label {n} stands." for n in range(1000)
    ]
    assert [item.reason for item in document.changed] == [
        "A quotation mark is missing; the label was taken to end with its line."
    ]


def test_a_missing_opening_quote_costs_no_words() -> None:
    grid: Grid = {"A": [(n, n + 1, f"Label {n}.") for n in range(9)]}
    document = _read(_long(grid).replace('"Label 5.', "Label 5."))
    assert [turn.text for turn in document.turns] == [f"Label {n}." for n in range(9)]


def test_a_missing_time_costs_the_time_alone() -> None:
    grid: Grid = {"A": [(n, n + 1, f"Label {n}.") for n in range(9)]}
    document = _read(_long(grid).replace("xmax = 6 \n            text", "text"))
    assert [turn.text for turn in document.turns] == [f"Label {n}." for n in range(9)]
    assert document.turns[5].start_ms is None
    assert document.turns[6].start_ms == 6000


def test_a_file_that_breaks_off_is_read_to_there_and_told() -> None:
    text = _long(GRID)
    document = _read(text[: text.index("(0.5)") + 3])
    assert {turn.text for turn in document.turns} == {
        "Why?",
        'He said "no"',
        "[yes]",
        "(0.",
    }
    line = text[: text.index("(0.5)")].count("\n") + 1
    places = [place for place, _ in _told(document)]
    assert places == [f"line {line}", "tier 2", WHOLE_FILE]


def test_files_that_are_no_textgrid_are_refused_with_a_way_on() -> None:
    with pytest.raises(BinaryTextGridError, match="Save as text file"):
        _read(b"ooBinaryFile\x08TextGrid\x00\x00\x00")
    with pytest.raises(DamagedFileError):
        _read('File type = "ooTextFile"\nObject class = "Sound"\n0\n1\n')


_LABELS = st.lists(
    st.tuples(
        st.integers(0, 3_000_000),
        st.integers(1, 100_000),
        st.text(st.characters(exclude_categories=("Cc", "Cs", "Co")), max_size=20),
    ),
    max_size=8,
)
_NAMES = st.sampled_from(["A", "B", "Åsa Ek", 'the "third"'])


@given(
    grid=st.dictionaries(_NAMES, _LABELS, min_size=1),
    form=st.sampled_from([_long, _short, _chronological]),
    encoding=st.sampled_from(["utf-8", "utf-16"]),
)
def test_every_label_comes_back_with_its_tier_and_times(
    grid: dict[str, list[tuple[int, int, str]]], form: object, encoding: str
) -> None:
    timed: Grid = {
        name: [
            (start / 1000, (start + length) / 1000, text) for start, length, text in x
        ]
        for name, x in grid.items()
    }
    expected = sorted(
        (name, start, start + length, kept)
        for name, labels in grid.items()
        for start, length, text in labels
        if (kept := _kept(text))
    )
    data = form(timed).encode(encoding)  # type: ignore[operator]
    if expected:
        assert sorted(_seen(_read(data))) == expected
    else:
        with pytest.raises(NoWordsError):
            _read(data)


def _kept(text: str) -> str:
    """Give a text as any reader keeps it, by way of the plain one."""
    from counterpoint.interchange.document.block import Draft  # noqa: PLC0415
    from counterpoint.interchange.document.praat import respelt  # noqa: PLC0415

    draft = Draft("txt")
    draft.add(respelt(text), "")
    return draft.blocks[0].text if draft.blocks else ""


@given(data=st.data())
def test_no_broken_textgrid_breaks_the_reader(data: st.DataObject) -> None:
    form = data.draw(st.sampled_from([_long, _short, _chronological]))
    whole = form(GRID).encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    put = data.draw(st.binary(max_size=6))
    with suppress(InputError):
        document = _read(whole[:start] + put + whole[end:])
        assert all(turn.text for turn in document.turns)
