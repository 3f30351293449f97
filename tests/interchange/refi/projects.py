"""Small projects as other programs write them, made for a test."""

import io
import zipfile
from typing import IO

from counterpoint.across.foreign.model import ForeignCoding, ForeignProject
from counterpoint.interchange.refi import read_project

NAMESPACE = 'xmlns="urn:QDA-XML:project:1.0"'
ADA = "11111111-1111-1111-1111-111111111111"
HOME = "22222222-2222-2222-2222-222222222222"
DOOR = "33333333-3333-3333-3333-333333333333"
TALK = "44444444-4444-4444-4444-444444444444"
USERS = f'<Users><User guid="{ADA}" name="Ada"/></Users>'
CODES = (
    f'<CodeBook><Codes><Code guid="{HOME}" name="home" isCodable="true">'
    f'<Code guid="{DOOR}" name="the door" isCodable="true" color="#0a0"/>'
    "</Code></Codes></CodeBook>"
)


def project(inside: str, *, head: str = "", namespace: str = NAMESPACE) -> bytes:
    """Write a project's XML around what stands in it."""
    root = f'<Project {namespace} name="Keys" origin="Elsewhere 3">'
    return f"{head}{root}{USERS}{CODES}{inside}</Project>".encode()


def selection(start: int, end: int, name: str = "", code: str = HOME) -> str:
    """Write a coded selection."""
    return (
        f'<PlainTextSelection guid="{start}-{end}" name="{name}"'
        f' startPosition="{start}" endPosition="{end}">'
        f'<Coding guid="c" creatingUser="{ADA}"'
        f' creationDateTime="2024-05-01T12:00:00+02:00">'
        f'<CodeRef targetGUID="{code}"/></Coding></PlainTextSelection>'
    )


def source(selections: str, path: str = "internal://talk.txt") -> str:
    """Write a text source with its selections."""
    return (
        f'<Sources><TextSource guid="{TALK}" name="Talk" plainTextPath="{path}">'
        f"{selections}</TextSource></Sources>"
    )


def archive(xml: bytes, files: dict[str, bytes], called: str = "project.qde") -> bytes:
    """Put a project and its files into a .qdpx."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(called, xml)
        for name, data in files.items():
            packed.writestr(name, data)
    return into.getvalue()


def read(data: bytes) -> ForeignProject:
    """Read a project from bytes."""
    return read_project(opened(data))


def opened(data: bytes) -> IO[bytes]:
    """Open bytes as a file."""
    return io.BytesIO(data)


def words(read: ForeignProject, coding: ForeignCoding) -> str:
    """Give the words that a coding lies on."""
    (text,) = [each for each in read.texts if each.id == coding.text_id]
    return text.text[coding.start : coding.end]


def coded(read: ForeignProject) -> list[str]:
    """Give the words of all codings."""
    return [words(read, each) for each in read.codings]
