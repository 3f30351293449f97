"""Footnotes of a Word document, which python-docx has no hand for.

They lie in a part of their own; a run in the text calls each by its number.
"""

from collections.abc import Sequence

from docx.document import Document as DocumentType
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.package import Package
from docx.text.run import Run as WordRun
from lxml import etree

from counterpoint.manuscript.export.sheet import for_xml
from counterpoint.manuscript.paragraph import Emphasis, Run

_SIGN, _TEXT = "FootnoteReference", "FootnoteText"
_SEPARATORS = ((-1, "separator"), (0, "continuationSeparator"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class FootnotesOf:
    """The footnotes of one document, in the order in which they are called."""

    def __init__(self, package: Package | None, tag: str) -> None:
        """Begin with none.

        Args:
            package: Of the document.
            tag: The language they are in.
        """
        self._package = package
        self._tag = tag
        self._count = 0
        self._root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for number, kind in _SEPARATORS:
            note = self._note(number)
            note.set(qn("w:type"), kind)
            paragraph, run = OxmlElement("w:p"), OxmlElement("w:r")
            run.append(OxmlElement(f"w:{kind}"))
            paragraph.append(run)
            note.append(paragraph)

    def add(self, called: WordRun, words: Sequence[Run]) -> None:
        """Write a footnote, and call it from a run."""
        self._count += 1
        call = OxmlElement("w:footnoteReference")
        call.set(qn("w:id"), str(self._count))
        called.style = "footnote reference"
        called._r.append(call)  # noqa: SLF001 - python-docx knows no footnotes
        paragraph, properties = OxmlElement("w:p"), OxmlElement("w:pPr")
        properties.append(_named("w:pStyle", _TEXT))
        paragraph.append(properties)
        paragraph.append(_sign())
        paragraph.append(self._run(Run(" ")))
        for word in words:
            paragraph.append(self._run(word))
        self._note(self._count).append(paragraph)

    def attach(self, document: DocumentType) -> None:
        """Put the footnotes into the document, if there are any."""
        if not self._count:
            return
        part = Part(
            PackURI("/word/footnotes.xml"),
            CONTENT_TYPE.WML_FOOTNOTES,
            etree.tostring(
                self._root, xml_declaration=True, encoding="UTF-8", standalone=True
            ),
            self._package,
        )
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        settings = OxmlElement("w:footnotePr")
        for number, _ in _SEPARATORS:
            each = OxmlElement("w:footnote")
            each.set(qn("w:id"), str(number))
            settings.append(each)
        before = document.settings.element.find(qn("w:compat"))
        if before is None:
            document.settings.element.append(settings)
        else:  # the schema has an order
            before.addprevious(settings)

    def _note(self, number: int) -> etree._Element:
        note = OxmlElement("w:footnote")
        note.set(qn("w:id"), str(number))
        self._root.append(note)
        return note

    def _run(self, words: Run) -> etree._Element:
        run, properties = OxmlElement("w:r"), OxmlElement("w:rPr")
        if words.emphasis in (Emphasis.BOLD, Emphasis.BOTH):
            properties.append(OxmlElement("w:b"))
        if words.emphasis in (Emphasis.ITALIC, Emphasis.BOTH):
            properties.append(OxmlElement("w:i"))
        properties.append(_named("w:lang", self._tag))
        text = OxmlElement("w:t")
        text.set(_SPACE, "preserve")
        text.text = for_xml(words.text)
        run.append(properties)
        run.append(text)
        return run


def _named(tag: str, name: str) -> etree._Element:
    element = OxmlElement(tag)
    element.set(qn("w:val"), name)
    return element


def _sign() -> etree._Element:
    """The number at the head of a footnote."""
    run, properties = OxmlElement("w:r"), OxmlElement("w:rPr")
    properties.append(_named("w:rStyle", _SIGN))
    run.append(properties)
    run.append(OxmlElement("w:footnoteRef"))
    return run
