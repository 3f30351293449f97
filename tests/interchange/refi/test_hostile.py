"""A file that means harm, or is half of one, is refused with the next step."""

import io
import zipfile

import pytest

from counterpoint.across.foreign import reason
from counterpoint.interchange.refi import package, sidecar
from counterpoint.interchange.refi.refusal import (
    DamagedProjectError,
    DeclaresEntitiesError,
    LockedProjectError,
    NoProjectError,
    StrayPathError,
    SwollenProjectError,
)
from counterpoint.kernel.errors import InputError
from tests.interchange.refi.projects import archive, project, read, selection, source

LAUGHS = (
    '<!DOCTYPE Project [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!DOCTYPE Project [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, "<!DOCTYPE Project>"])
def test_xml_that_declares_entities_is_not_opened(head: str) -> None:
    with pytest.raises(DeclaresEntitiesError):
        read(project("&a;" if "ENTITY" in head else "", head=head))


def test_a_declaration_in_utf_16_is_seen_too() -> None:
    written = LAUGHS + project("").decode()
    with pytest.raises(DeclaresEntitiesError):
        read(written.encode("utf-16"))


def test_a_declaration_far_behind_a_comment_is_seen_too() -> None:
    with pytest.raises(DeclaresEntitiesError):
        read(project("", head=f"<!-- {'x' * 100_000} -->{OUTSIDE}"))


@pytest.mark.parametrize(
    "name", ["../out.txt", "/etc/passwd", "sources/../../x", "C:/x", "a\\..\\..\\b"]
)
def test_a_name_that_leads_out_of_the_archive_is_refused(name: str) -> None:
    with pytest.raises(StrayPathError):
        read(archive(project(""), {name: b"x"}))


def test_a_bomb_is_not_unpacked() -> None:
    made = archive(project(source("")), {"sources/talk.txt": bytes(60_000_000)})
    with pytest.raises(SwollenProjectError):
        read(made)


def test_an_archive_cut_short_is_refused() -> None:
    whole = archive(project(source("")), {"sources/talk.txt": b"words" * 999})
    with pytest.raises(DamagedProjectError):
        read(whole[: len(whole) // 2])


def test_a_member_with_a_flipped_byte_is_refused() -> None:
    whole = bytearray(
        archive(project(source("")), {"sources/talk.txt": bytes(range(256)) * 99})
    )
    with zipfile.ZipFile(io.BytesIO(bytes(whole))) as opened:
        member = opened.getinfo("sources/talk.txt")
    whole[member.header_offset + 60] ^= 0xFF
    with pytest.raises(DamagedProjectError):
        read(bytes(whole))


def test_an_encrypted_archive_is_refused() -> None:
    made = bytearray(archive(project(""), {}))
    central = made.rindex(b"PK\x01\x02")
    made[central + 8] |= 1
    with pytest.raises(LockedProjectError):
        read(bytes(made))


def test_xml_cut_short_is_refused() -> None:
    with pytest.raises(DamagedProjectError):
        read(project(source(selection(0, 4)))[:-40])


@pytest.mark.parametrize(
    "data", [b"", b"Hello.", b"<html><body/></html>", b"<", b"\x00" * 99]
)
def test_something_else_is_no_project(data: bytes) -> None:
    with pytest.raises(NoProjectError):
        read(data)


def test_an_archive_without_a_project_is_none() -> None:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as opened:
        opened.writestr("word/document.xml", "<x/>")
    with pytest.raises(NoProjectError):
        read(into.getvalue())


def test_sql_in_names_is_a_name() -> None:
    made = project("").replace(b'"home"', b'"x\'); DROP TABLE code; --"')
    assert read(made).codes[0].name == "x'); DROP TABLE code; --"


def test_no_refusal_repeats_what_is_in_the_file() -> None:
    with pytest.raises(InputError) as refused:
        read(project("<PlainTextContent>my secret").replace(b"</Project>", b""))
    assert "secret" not in str(refused.value)


def test_what_is_too_large_beside_a_project_is_left_and_the_rest_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(package, "_MB", 1_000)
    beside = b'{"form": 1, "codes": {}}' + b" " * package.LARGEST_TEXT_MB * 1_000
    files = {sidecar.NAME: beside, "sources/talk.txt": b"Hello."}
    found = read(archive(project(source("")), files))
    assert [(e.place, e.reason) for e in found.left] == [
        (sidecar.NAME, reason.BESIDE_TOO_LARGE)
    ]
    assert found.sources.number == 1
