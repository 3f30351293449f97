"""Three transcripts as three programs write them, with planted words in each."""

import io
from dataclasses import dataclass

import docx
from odfdo import Document, Paragraph

from tests.journey.planted import IN_FILE_NAME, IN_WORDS

TURNS = (
    ("I", "How did it go when the letter came?"),
    ("P", "I kept the door shut, and still I wanted somebody to knock on it."),
    ("I", "Who did?"),
    (
        "P",
        f"My neighbour said {IN_WORDS}, our word for soup 🍲. Only on Mondays.",
    ),
)
CLOSED = "I kept the door shut"
KNOCK = "still I wanted somebody to knock on it"


@dataclass(frozen=True, slots=True)
class Transcript:
    """A file as it is dropped on the page."""

    name: str
    content: bytes


def all_three() -> list[Transcript]:
    """Make the same short interview as txt, docx and odt."""
    return [
        Transcript(f"user 7 {IN_FILE_NAME}.txt", _plain()),
        Transcript("professional 15.docx", _word()),
        Transcript("third conversation.odt", _open_document()),
    ]


def _plain() -> bytes:
    return "\n\n".join(f"{mark}: {words}" for mark, words in TURNS).encode()


def _word() -> bytes:
    document = docx.Document()
    for mark, words in TURNS:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{mark}:").bold = True
        paragraph.add_run(f" {words}")
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _open_document() -> bytes:
    document = Document("text")
    document.body.clear()
    for mark, words in TURNS:
        document.body.append(Paragraph(f"{mark}: {words}"))
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()
