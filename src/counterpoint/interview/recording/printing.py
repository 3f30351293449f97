"""A certificate of destruction as a Word document of one page."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_TAB_LEADER
from docx.shared import Cm, Pt

from counterpoint.interview.recording.model import Recording
from counterpoint.interview.recording.wording import words_of
from counterpoint.media.model import clock_of

LINE = Cm(16)
COLUMNS = ("part", "attached", "duration", "size", "kind", "checksum")


@dataclass(frozen=True, slots=True)
class Certified:
    """What is certified.

    Attributes:
        study: Its title.
        label: As in a manuscript: "(7)"; nobody's name.
        by: The name of the member who destroyed it.
        language: BCP 47 tag.
    """

    recording: Recording
    study: str
    label: str
    held_on: date | None
    by: str
    language: str


def printed(certified: Certified) -> bytes:
    """Set the certificate."""
    words, kept = words_of(certified.language), certified.recording
    document = Document()
    document.styles["Normal"].font.size = Pt(11)
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    document.add_heading(words["title"], level=1)
    held = words["no day" if certified.held_on is None else "held"]
    facts = {
        "study": certified.study,
        "interview": held.format(label=certified.label, day=certified.held_on),
        "length": clock_of(kept.duration_ms),
        "destroyed": str(kept.destroyed_on),
        "by": certified.by,
        "reason": kept.reason,
    }
    for name, value in facts.items():
        if value:
            fact = document.add_paragraph()
            fact.paragraph_format.space_after = Pt(2)
            fact.add_run(f"{words[name]}: ").bold = True
            fact.add_run(value)
    document.add_paragraph(words["what"]).paragraph_format.space_before = Pt(10)
    _parts(document, certified)
    document.add_paragraph(words["backups"]).paragraph_format.space_before = Pt(10)
    for told in ("", "", words["signature"]):
        line = document.add_paragraph(f"{told}\t")
        line.paragraph_format.space_before = Pt(14)
        line.paragraph_format.tab_stops.add_tab_stop(LINE, leader=WD_TAB_LEADER.DOTS)
    page.footer.paragraphs[0].text = words["foot"]
    document.core_properties.author = ""
    document.core_properties.title = words["title"]
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _parts(document: DocumentType, certified: Certified) -> None:
    words = words_of(certified.language)
    table = document.add_table(rows=1, cols=len(COLUMNS), style="Table Grid")
    for cell, name in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.text = words[name]
    for part in certified.recording.parts:
        told = (
            str(part.place),
            part.attached_on.isoformat(),
            clock_of(part.duration_ms),
            str(part.size_bytes),
            part.media_type,
            part.checksum,
        )
        for cell, value in zip(table.add_row().cells, told, strict=True):
            cell.text = value
            for run in cell.paragraphs[0].runs:
                run.font.size = Pt(8)
