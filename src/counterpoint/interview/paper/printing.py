"""An interviewer's sheet as a Word document of a page or two."""

from dataclasses import dataclass
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from counterpoint.interview.meeting.model import Interview
from counterpoint.interview.paper.wording import words_of
from counterpoint.study.design.model import Group
from counterpoint.study.guide.model import Guide

_BOX = "\N{BALLOT BOX}"
LINE = Cm(16)
ROOM_FOR_AN_ANSWER = Pt(42)


@dataclass(frozen=True, slots=True)
class Taken:
    """What an interviewer takes along.

    Attributes:
        label: As in a manuscript: "(7)".
        may_record: Whether the participant agreed to a recording.
    """

    interview: Interview
    label: str
    group: Group
    guide: Guide | None
    may_record: bool
    language: str


def printed(taken: Taken) -> bytes:
    """Set the sheet. It holds a label and a day, and no name of anybody."""
    words = words_of(taken.language)
    document = Document()
    document.styles["Normal"].font.size = Pt(11)
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    title = words["title"].format(label=taken.label)
    document.add_heading(title, level=1)
    for name, value in _facts(taken):
        fact = document.add_paragraph()
        fact.paragraph_format.space_after = Pt(2)
        fact.add_run(f"{words[name]}: ").bold = True
        fact.add_run(value)
    document.add_heading(words["before"], level=2)
    record = "recording" if taken.may_record else "no recording"
    for each in ("informed", "voluntary", record):
        document.add_paragraph(f"{_BOX}  {words[each]}")
    _to_fill_in(document, words["told"], words["began"])
    _questions(document, taken)
    document.add_heading(words["after"], level=2)
    _to_fill_in(document, words["ended"], words["others"], words["noticed"])
    page.footer.paragraphs[0].text = words["foot"]
    document.core_properties.author = ""
    document.core_properties.title = title
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _facts(taken: Taken) -> list[tuple[str, str]]:
    meeting, words = taken.interview, words_of(taken.language)
    facts: list[tuple[str, str]] = []
    if meeting.held_on is not None:
        facts.append(("when", meeting.held_on.isoformat()))
    if meeting.clock is not None:
        facts.append(("clock", meeting.clock.isoformat("minutes")))
    if meeting.place_kind:
        facts.append(("place", meeting.place_kind))
    low, high = taken.group.minutes_low, taken.group.minutes_high
    if low is not None and high is not None:
        facts.append(("length", words["minutes"].format(low=low, high=high)))
    if meeting.language:
        facts.append(("language", meeting.language))
    if taken.group.focus:
        facts.append(("focus", taken.group.focus))
    return facts


def _questions(document: DocumentType, taken: Taken) -> None:
    words, guide = words_of(taken.language), taken.guide
    if guide is None:
        document.add_heading(words["no guide"], level=2)
        return
    document.add_heading(words["guide"].format(version=guide.version), level=2)
    style = document.styles["List Number"]
    # Word would leave no room between paragraphs of one style.
    switch = OxmlElement("w:contextualSpacing")
    switch.set(qn("w:val"), "0")
    style.element.get_or_add_pPr().append(switch)
    for question in guide.questions:
        asked = document.add_paragraph(question, style=style)
        asked.paragraph_format.space_after = ROOM_FOR_AN_ANSWER
        asked.paragraph_format.keep_together = True


def _to_fill_in(document: DocumentType, *names: str) -> None:
    for name in names:
        line = document.add_paragraph(f"{name}\t")
        line.paragraph_format.space_before = Pt(10)
        line.paragraph_format.tab_stops.add_tab_stop(LINE, leader=WD_TAB_LEADER.DOTS)
