"""ELAN files: who speaks, when, and what hangs on whose words."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.interchange.document import Document, TurnStyle, read_document
from counterpoint.interchange.document.refusal import DamagedFileError
from counterpoint.kernel.errors import InputError

Seen = list[tuple[str, int | None, int | None, str]]

SLOTS = {"1": 1000, "2": 2000, "3": None, "4": 3000, "5": 1500, "6": 2500}


def _eaf(*tiers: str, header: str = "<HEADER/>", slots: object = None) -> bytes:
    times = "".join(
        f'<TIME_SLOT TIME_SLOT_ID="{name}"'
        + (f' TIME_VALUE="{ms}"/>' if ms is not None else "/>")
        for name, ms in (slots or SLOTS).items()  # type: ignore[attr-defined]
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT>'
        f"{header}<TIME_ORDER>{times}</TIME_ORDER>{''.join(tiers)}"
        '<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="x"/></ANNOTATION_DOCUMENT>'
    ).encode()


def _tier(name: str, *annotations: str, more: str = "") -> str:
    inside = "".join(f"<ANNOTATION>{each}</ANNOTATION>" for each in annotations)
    return f'<TIER LINGUISTIC_TYPE_REF="x" TIER_ID="{name}" {more}>{inside}</TIER>'


def _aligned(name: str, first: str, last: str, text: str) -> str:
    return (
        f'<ALIGNABLE_ANNOTATION ANNOTATION_ID="{name}" TIME_SLOT_REF1="{first}" '
        f'TIME_SLOT_REF2="{last}"><ANNOTATION_VALUE>{text}</ANNOTATION_VALUE>'
        "</ALIGNABLE_ANNOTATION>"
    )


def _hung(name: str, on: str, text: str, after: str = "") -> str:
    previous = f'PREVIOUS_ANNOTATION="{after}"' if after else ""
    return (
        f'<REF_ANNOTATION ANNOTATION_ID="{name}" ANNOTATION_REF="{on}" {previous}>'
        f"<ANNOTATION_VALUE>{text}</ANNOTATION_VALUE></REF_ANNOTATION>"
    )


def _read(data: bytes) -> Document:
    return read_document(data, "t.eaf")


def _seen(document: Document) -> Seen:
    return [(t.mark, t.start_ms, t.end_ms, t.text) for t in document.turns]


SPEECH = _tier("Anna", _aligned("a1", "1", "2", "We went home."))


def test_tiers_are_speakers_in_the_order_of_time() -> None:
    other = _tier("Bo", _aligned("a2", "5", "6", "Did you &amp; she?"))
    document = _read(_eaf(other, SPEECH))
    assert document.format == "eaf"
    assert _seen(document) == [
        ("Anna", 1000, 2000, "We went home."),
        ("Bo", 1500, 2500, "Did you & she?"),
    ]
    assert "while somebody else speaks" in document.changed[0].reason


def test_times_that_are_left_open_stay_unknown_and_the_words_in_place() -> None:
    tier = _tier(
        "Anna",
        _aligned("a1", "1", "3", "First."),
        _aligned("a2", "3", "4", "Second."),
    )
    document = _read(_eaf(tier))
    assert _seen(document) == [
        ("Anna", 1000, None, "First."),
        ("Anna", None, 3000, "Second."),
    ]
    assert document.changed[0].reason.endswith("it stays unknown: 2.")


def test_what_hangs_on_words_is_a_note_behind_them() -> None:
    translation = _tier(
        "translation", _hung("a3", "a1", "Vi gick hem."), more='PARENT_REF="Anna"'
    )
    document = _read(_eaf(translation, SPEECH))
    assert _seen(document) == [
        ("Anna", 1000, 2000, "We went home."),
        ("translation", 1000, 2000, "Vi gick hem."),
    ]
    assert document.turns[1].style is TurnStyle.NOTE


def test_parts_of_words_are_put_in_elans_order() -> None:
    parts = _tier(
        "gloss",
        _hung("b2", "a1", "gehen", after="b1"),
        _hung("b1", "a1", "wir"),
        more='PARENT_REF="Anna"',
    )
    assert _read(_eaf(SPEECH, parts)).turns[1].text == "wir gehen"


def test_where_the_upper_tier_holds_codes_the_words_beneath_are_the_speech() -> None:
    codes = _tier("ref@Anna", _aligned("r1", "1", "2", "INT_04_001"), more=_WHO)
    words = _tier(
        "tx@Anna", _hung("t1", "r1", "We went home then."), more='PARENT_REF="ref@Anna"'
    )
    comment = _tier(
        "note@Anna", _hung("n1", "t1", "laughs"), more='PARENT_REF="tx@Anna"'
    )
    document = _read(_eaf(codes, words, comment))
    assert [(t.mark, t.start_ms, t.text, t.style) for t in document.turns] == [
        ("Anna", 1000, "We went home then.", TurnStyle.SPEECH),
        ("note@Anna", 1000, "laughs", TurnStyle.NOTE),
    ]
    assert document.left[0].reason == "Codes on tier 1, whose words hang beneath it: 1."


_WHO = 'PARTICIPANT="Anna"'


def test_a_participant_with_two_upper_tiers_is_named_by_them() -> None:
    gesture = _tier("Anna-hands", _aligned("a2", "5", "6", "points"), more=_WHO)
    speech = SPEECH.replace('TIER_ID="Anna"', f'TIER_ID="Anna-speech" {_WHO}')
    document = _read(_eaf(speech, gesture))
    assert [turn.mark for turn in document.turns] == ["Anna-speech", "Anna-hands"]


def test_aligned_parts_hang_on_the_words_in_whose_time_they_lie() -> None:
    parts = _tier("word", _aligned("w1", "5", "2", "home"), more='PARENT_REF="Anna"')
    stray = _tier("eye", _aligned("w2", "4", "4", "blinks"), more='PARENT_REF="Anna"')
    document = _read(_eaf(SPEECH, parts, stray))
    assert [(t.mark, t.start_ms, t.text) for t in document.turns] == [
        ("Anna", 1000, "We went home."),
        ("word", 1000, "home"),
        ("eye", 3000, "blinks"),
    ]


def test_times_count_from_the_sounds_beginning() -> None:
    header = (
        '<HEADER TIME_UNITS="milliseconds"><MEDIA_DESCRIPTOR '
        'MEDIA_URL="file:///ada.wav" TIME_ORIGIN="5000"/></HEADER>'
    )
    document = _read(_eaf(SPEECH, header=header))
    assert _seen(document)[0][1:3] == (6000, 7000)
    assert "5000" in document.changed[0].reason
    assert document.left[0].kind == "media"
    assert "ada" not in document.left[0].reason


def test_a_file_that_breaks_off_is_read_to_there_and_told() -> None:
    tier = _tier("A", *(_aligned(f"a{n}", "1", "2", f"Word {n}.") for n in range(1000)))
    data = _eaf(tier)
    document = _read(data[: data.index(b"Word 600.") + 9])
    texts = [turn.text for turn in document.turns]
    assert texts[:600] == [f"Word {n}." for n in range(600)]
    assert "not whole" in document.changed[0].reason


def test_tiers_in_a_circle_end_and_lose_no_words() -> None:
    one = _tier("A", _aligned("a", "1", "2", "One."), more='PARENT_REF="B"')
    two = _tier("B", _aligned("b", "5", "6", "Two."), more='PARENT_REF="A"')
    texts = {turn.text for turn in _read(_eaf(one, two)).turns}
    assert texts == {"One.", "Two."}


def test_other_xml_and_no_tiers_are_refused() -> None:
    with pytest.raises(DamagedFileError):
        _read(b"<?xml version='1.0'?><other/>")
    with pytest.raises(DamagedFileError):
        _read(_eaf())


def test_no_entity_is_read_from_outside() -> None:
    data = _eaf(SPEECH.replace("We went", "&outside; went")).replace(
        b"<ANNOTATION_DOCUMENT>",
        b'<!DOCTYPE x [<!ENTITY outside SYSTEM "file:///etc/hostname">]>'
        b"<ANNOTATION_DOCUMENT>",
    )
    assert _read(data).turns[0].text == "&outside; went home."


@given(data=st.data())
def test_no_broken_elan_file_breaks_the_reader(data: st.DataObject) -> None:
    whole = _eaf(SPEECH, _tier("t", _hung("h", "a1", "x y"), more='PARENT_REF="Anna"'))
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 60)))
    put = data.draw(st.binary(max_size=6))
    with suppress(InputError):
        document = _read(whole[:start] + put + whole[end:])
        assert all(turn.text for turn in document.turns)
