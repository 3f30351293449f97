"""A project is read as its program meant it, and what is odd is told."""

from datetime import UTC, datetime

import pytest

from counterpoint.across.foreign import reason
from tests.interchange.refi.projects import (
    ADA,
    CODES,
    DOOR,
    HOME,
    TALK,
    archive,
    coded,
    project,
    read,
    selection,
    source,
)

TEXT = "I shut the door.\nIt was my home.\n"
DOOR_AT = (TEXT.index("the door"), TEXT.index("the door") + len("the door"))


def simple(
    text: bytes = TEXT.encode(),
    at: str = "sources/talk.txt",
    path: str = "internal://talk.txt",
) -> bytes:
    """Make a project of one text with one coding on "the door"."""
    return archive(project(source(selection(*DOOR_AT), path)), {at: text})


def test_a_coding_keeps_its_words_its_coder_and_its_moment() -> None:
    found = read(simple())
    (coding,) = found.codings
    assert coded(found) == ["the door"]
    assert (coding.by, coding.code_id) == (ADA, HOME)
    assert coding.at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert not found.changed
    assert not found.left


def test_codes_come_with_parent_and_colour() -> None:
    home, door = read(simple()).codes
    assert (home.name, home.parent_id, home.colour) == ("home", None, None)
    assert (door.name, door.parent_id, door.colour) == ("the door", HOME, "#00aa00")


@pytest.mark.parametrize(
    ("at", "path"),
    [
        ("Sources/talk.txt", "internal://talk.txt"),
        ("sources/TALK.TXT", "internal://talk.txt"),
        ("sources/talk.txt", "internal:///talk.txt"),
        ("sources/talk.txt", "relative:///talk.txt"),
        ("sources/talk.txt", "talk.txt"),
        ("sources/talk.txt", "internal://talk"),
        ("talk.txt", "internal://talk.txt"),
        ("Sources\\talk.txt", "internal://talk.txt"),
    ],
)
def test_a_text_is_found_however_its_path_is_written(at: str, path: str) -> None:
    assert coded(read(simple(at=at, path=path))) == ["the door"]


@pytest.mark.parametrize("called", ["Project.qde", "Keys.QDE", "keys/project.qde"])
def test_the_xml_may_have_another_name(called: str) -> None:
    made = archive(
        project(source(selection(*DOOR_AT))),
        {"sources/talk.txt": TEXT.encode()},
        called,
    )
    assert coded(read(made)) == ["the door"]


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    found = read(simple(b"\xef\xbb\xbf" + TEXT.encode()))
    assert coded(found) == ["the door"]
    assert found.texts[0].text == TEXT


def test_ids_agree_in_any_case_and_with_braces() -> None:
    odd = selection(*DOOR_AT, code="{" + DOOR.upper() + "}")
    made = archive(project(source(odd)), {"sources/talk.txt": TEXT.encode()})
    assert read(made).codings[0].code_id == DOOR


def test_a_text_may_stand_in_the_xml_itself() -> None:
    inside = (
        f'<Sources><TextSource guid="{TALK}" name="Talk">'
        f"<PlainTextContent>{TEXT}</PlainTextContent>{selection(*DOOR_AT)}"
        "</TextSource></Sources>"
    )
    found = read(project(inside))
    assert found.format == "qde"
    assert coded(found) == ["the door"]


def test_a_missing_text_takes_its_codings_to_the_list_of_losses() -> None:
    found = read(archive(project(source(selection(0, 4))), {}))
    assert [each.reason for each in found.left] == [
        reason.TEXT_MISSING,
        reason.NO_SUCH_TEXT,
    ]
    assert (found.found["reports"], found.found["codings"]) == (1, 1)


def test_a_transcript_keeps_its_times_and_what_is_coded_between_them() -> None:
    inside = (
        '<Sources><AudioSource guid="a" name="Sound" path="internal://a.m4a">'
        '<Transcript guid="t" name="Talk" plainTextPath="internal://talk.txt">'
        '<SyncPoint guid="p" position="0" timeStamp="500"/>'
        '<SyncPoint guid="q" position="17" timeStamp="4000"/>'
        '<TranscriptSelection guid="s" fromSyncPoint="p" toSyncPoint="q">'
        f'<Coding guid="c"><CodeRef targetGUID="{HOME}"/></Coding>'
        "</TranscriptSelection></Transcript>"
        '<AudioSelection guid="x" begin="0" end="9">'
        f'<Coding guid="d"><CodeRef targetGUID="{HOME}"/></Coding>'
        "</AudioSelection></AudioSource></Sources>"
    )
    found = read(archive(project(inside), {"sources/talk.txt": TEXT.encode()}))
    assert coded(found) == [TEXT[:17]]
    assert found.texts[0].times == ((0, 500), (17, 4000))
    (sound,) = found.attachments
    assert (sound.kind, sound.text_id, sound.data) == ("sound", "t", b"")
    assert [each.place for each in sound.marks] == [(("begin", 0), ("end", 9))]
    assert [each.reason for each in found.changed] == [reason.RECORDING_STAYS]


def test_a_note_on_one_code_joins_its_definition_and_others_are_told() -> None:
    codes = CODES.replace(
        'name="home" isCodable="true">',
        'name="home" isCodable="true"><Description>Where.</Description>'
        '<NoteRef targetGUID="n1"/>',
    )
    notes = (
        '<Notes><Note guid="N1" name="On home"><PlainTextContent>Not the house.'
        '</PlainTextContent></Note><Note guid="N2" name="Diary"/></Notes>'
    )
    found = read(project(notes).replace(CODES.encode(), codes.encode()))
    assert found.codes[0].definition == "Where.\n\nNot the house."
    assert [(each.place, each.reason) for each in found.left] == [
        ("Diary", reason.NOTE)
    ]


def test_everything_else_is_counted_and_told() -> None:
    inside = (
        '<Variables><Variable guid="v" name="Age" typeOfVariable="Integer"/>'
        '</Variables><Cases><Case guid="k" name="Five"><VariableValue>'
        '<VariableRef targetGUID="v"/><IntegerValue>5</IntegerValue></VariableValue>'
        f'<SourceRef targetGUID="{TALK}"/></Case></Cases>'
        + source(selection(*DOOR_AT))
        + '<Links><Link guid="l" name="because"/></Links>'
        '<Sets><Set guid="s" name="Early"/></Sets>'
        '<Graphs><Graph guid="g" name="Net"/></Graphs>'
    )
    found = read(archive(project(inside), {"sources/talk.txt": TEXT.encode()}))
    (case,) = found.cases
    assert (case.name, case.text_ids) == ("Five", (TALK,))
    kinds = [each.kind for each in found.left]
    assert sorted(kinds) == ["attributes", "attributes", "drawings", "links", "sets"]


def test_an_empty_set_as_taguette_writes_it_is_no_offence() -> None:
    book = (
        b'<CodeBook xmlns="urn:QDA-XML:codebook:1:0"><Codes>'
        b'<Code guid="a" name="keys" isCodable="false"/></Codes><Sets/></CodeBook>'
    )
    found = read(book)
    assert (found.format, [each.name for each in found.codes]) == ("qdc", ["keys"])
    assert [each.reason for each in found.changed] == [reason.CATEGORY]


def test_mixed_namespaces_are_no_offence() -> None:
    made = project(source(selection(*DOOR_AT)), namespace='xmlns="urn:QDA-XML:x"')
    made = made.replace(b"<CodeBook>", b'<CodeBook xmlns="urn:QDA-XML:codebook:0:4">')
    found = read(archive(made, {"sources/talk.txt": TEXT.encode()}))
    assert len(found.codes) == 2
    assert coded(found) == ["the door"]


def test_codes_as_deep_as_a_file_can_be_are_read() -> None:
    deep = 200
    inside = "".join(
        f'<Code guid="d{n}" name="n{n}" isCodable="true">' for n in range(deep)
    )
    book = f'<CodeBook xmlns="x"><Codes>{inside}{"</Code>" * deep}</Codes></CodeBook>'
    assert len(read(book.encode()).codes) == deep


def test_a_text_in_another_encoding_is_read_and_told() -> None:
    found = read(simple("Då shut the door, å så".encode("cp1252")))
    assert found.texts[0].text.startswith("Då")
    assert reason.ENCODING in [each.reason for each in found.changed]
