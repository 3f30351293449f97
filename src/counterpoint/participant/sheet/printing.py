"""Printing a sheet: its places filled, as a document to be signed by hand."""

import io
import re
from collections.abc import Mapping

import docx
from docx.enum.text import WD_TAB_LEADER
from docx.shared import Cm, Pt

from counterpoint.participant.sheet.model import Sheet, SheetKind
from counterpoint.participant.sheet.wording import (
    HEADINGS,
    SCOPES,
    SIGNATURES,
    VERSION,
    language_of,
)

_PLACE = re.compile(r"\{(\w+)\}")
_BOX = "\N{BALLOT BOX}"


def filled(sheet: Sheet, facts: Mapping[str, str]) -> list[str]:
    """Fill a sheet's places and divide it into paragraphs.

    A place that nothing is known for stays as it is, so that it is seen.

    Args:
        sheet: The version to be printed.
        facts: What stands for ``{title}``, ``{aim}``, ``{board}``, ``{number}``.
    """
    scopes = SCOPES[language_of(sheet.language)].values()
    known = {**facts, "scopes": "\n".join(f"{_BOX} {each}" for each in scopes)}

    def fact(place: re.Match[str]) -> str:
        return known.get(place.group(1)) or place.group()

    text = _PLACE.sub(fact, sheet.text)
    return [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]


def printed(sheet: Sheet, facts: Mapping[str, str]) -> bytes:
    """Give the sheet as a Word document that names its version in the foot."""
    language = language_of(sheet.language)
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(12)
    heading = HEADINGS[language, sheet.kind]
    document.add_heading(heading, level=1)
    for paragraph in filled(sheet, facts):
        document.add_paragraph(paragraph)
    if sheet.kind is SheetKind.CONSENT:
        for line in SIGNATURES[language]:
            signed = document.add_paragraph(f"{line}\t")
            signed.paragraph_format.space_before = Pt(24)
            signed.paragraph_format.tab_stops.add_tab_stop(
                Cm(15), leader=WD_TAB_LEADER.DOTS
            )
    foot = document.sections[0].footer.paragraphs[0]
    version = VERSION[language].format(number=sheet.number)
    foot.text = f"{heading} · {version} · {facts.get('title', '')}"
    document.core_properties.author = ""
    document.core_properties.title = f"{heading}, {version}"
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
