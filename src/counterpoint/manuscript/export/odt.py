"""A manuscript as an OpenDocument text, written with lxml alone.

odfdo was rejected for writing: it begins from a template whose styles and
properties would have to be taken out again, and notes and frames are XML there too.
"""

import zipfile
from datetime import UTC
from io import BytesIO

from lxml import etree

from counterpoint.manuscript.export.odt_picture import frame_of
from counterpoint.manuscript.export.odt_style import NAMESPACES, style_name, styles_xml
from counterpoint.manuscript.export.odt_table import table_of, table_styles
from counterpoint.manuscript.export.odt_word import EMPHASES, say
from counterpoint.manuscript.export.sheet import Sheet, for_xml, placed
from counterpoint.manuscript.paragraph import Run, Style

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_VERSION = "1.3"
_HEADING_LEVELS = {Style.HEADING1: "1", Style.HEADING2: "2"}


def odt_of(sheet: Sheet) -> bytes:
    """Write a manuscript as an .odt. Linear in its words."""
    writer = _Writer(sheet)
    content = _xml(writer.root)
    files = {
        "content.xml": content,
        "styles.xml": styles_xml(sheet.tag, for_xml(sheet.title)).encode(),
        "meta.xml": _xml(_meta(sheet)),
        **writer.pictures,
    }
    moment = sheet.at.astimezone(UTC).timetuple()[:6]
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        # First and not packed, so that the file says what it is.
        archive.writestr(
            zipfile.ZipInfo("mimetype", moment), MEDIA_TYPE, zipfile.ZIP_STORED
        )
        for name, data in {
            "META-INF/manifest.xml": _xml(_manifest(files)),
            **files,
        }.items():
            info = zipfile.ZipInfo(name, moment)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return target.getvalue()


class _Writer:
    """The body of the document, grown paragraph by paragraph."""

    def __init__(self, sheet: Sheet) -> None:
        self.root = etree.Element(
            _q("office", "document-content"),
            {_q("office", "version"): _VERSION},
            nsmap=NAMESPACES,
        )
        self.pictures: dict[str, bytes] = {}
        self._notes = 0
        self._tables = 0
        self.root.append(
            table_styles([each.grid for each in sheet.paragraphs if each.grid])
        )
        body = etree.SubElement(self.root, _q("office", "body"))
        self._text = etree.SubElement(body, _q("office", "text"))
        for each in placed(sheet.paragraphs):
            paragraph = each.paragraph
            if paragraph.grid is not None:
                self._tables += 1
                self._text.append(table_of(paragraph.grid, self._tables))
                continue
            level = _HEADING_LEVELS.get(paragraph.style)
            made = etree.SubElement(self._text, _q("text", "h" if level else "p"))
            made.set(_q("text", "style-name"), style_name(each))
            if level:
                made.set(_q("text", "outline-level"), level)
            drawing = sheet.drawing_of(paragraph)
            if drawing is not None:
                made.append(
                    frame_of(drawing, len(self.pictures) // 2 + 1, self.pictures)
                )
            for run in paragraph.runs:
                self._add_run(made, run)

    def _add_run(self, paragraph: etree._Element, run: Run) -> None:
        if run.text:
            _add_words(paragraph, run)
        if run.note:
            self._notes += 1
            note = etree.SubElement(paragraph, _q("text", "note"))
            note.set(_q("text", "id"), f"note{self._notes}")
            note.set(_q("text", "note-class"), "footnote")
            sign = etree.SubElement(note, _q("text", "note-citation"))
            sign.text = str(self._notes)
            inside = etree.SubElement(note, _q("text", "note-body"))
            words = etree.SubElement(inside, _q("text", "p"))
            words.set(_q("text", "style-name"), "Footnote")
            for each in run.note:
                _add_words(words, each)


def _add_words(paragraph: etree._Element, run: Run) -> None:
    span = etree.SubElement(paragraph, _q("text", "span"))
    if run.emphasis is not None:
        span.set(_q("text", "style-name"), EMPHASES[run.emphasis])
    say(span, for_xml(run.text))


def _meta(sheet: Sheet) -> etree._Element:
    """State title, language and time; neither people nor machines are named."""
    root = etree.Element(
        _q("office", "document-meta"),
        {_q("office", "version"): _VERSION},
        nsmap=NAMESPACES,
    )
    meta = etree.SubElement(root, _q("office", "meta"))
    moment = sheet.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    for tag, text in (
        (_q("dc", "title"), for_xml(sheet.title)),
        (_q("dc", "language"), sheet.tag),
        (_q("meta", "creation-date"), moment),
        (_q("dc", "date"), moment),
    ):
        etree.SubElement(meta, tag).text = text
    return root


def _manifest(files: dict[str, bytes]) -> etree._Element:
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    root = etree.Element(
        f"{{{space}}}manifest",
        {f"{{{space}}}version": _VERSION},
        nsmap={"manifest": space},
    )
    kinds = {"xml": "text/xml", "svg": "image/svg+xml", "png": "image/png"}
    for path, kind in (
        ("/", MEDIA_TYPE),
        *((name, kinds[name.rpartition(".")[2]]) for name in files),
    ):
        entry = etree.SubElement(root, f"{{{space}}}file-entry")
        entry.set(f"{{{space}}}full-path", path)
        entry.set(f"{{{space}}}media-type", kind)
        if path == "/":
            entry.set(f"{{{space}}}version", _VERSION)
    return root


def _q(prefix: str, name: str) -> str:
    return f"{{{NAMESPACES[prefix]}}}{name}"


def _xml(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
