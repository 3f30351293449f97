"""The styles and the page of a manuscript as an OpenDocument text."""

from dataclasses import dataclass
from importlib.resources import files
from string import Template
from xml.sax.saxutils import escape, quoteattr

from counterpoint.manuscript.export.sheet import Placed
from counterpoint.manuscript.paragraph import Style

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
FONT = "Times New Roman"
TABLE_HEAD, TABLE_TEXT = "TableHead", "TableText"
_NAMES = {
    Style.NOTICE: "Notice",
    Style.TITLE: "Title",
    Style.EPIGRAPH: "Epigraph",
    Style.EPIGRAPH_SOURCE: "EpigraphSource",
    Style.HEADING1: "Heading1",
    Style.HEADING2: "Heading2",
    Style.PROSE: "TextBody",
    Style.QUOTE: "BlockQuotation",
    Style.QUESTION: "Question",
    Style.FORMULA: "Formula",
    Style.CAPTION: "Caption",
    Style.TABLE: TABLE_TEXT,
    Style.TABLE_NOTE: "TableNote",
    Style.PICTURE: "Figure",
    Style.REFERENCE: "Bibliography",
}
_SHOWN = {
    "Heading1": "Heading 1",
    "Heading2": "Heading 2",
    "TextBody": "Text body",
    "FirstParagraph": "First Paragraph",
    "EpigraphSource": "Epigraph Source",
    "BlockQuotation": "Block Quotation",
    "TableNote": "Table Note",
    "TableHead": "Table Head",
    "TableText": "Table Text",
}
_GOES_ON, _CONTINUED, _BENEATH = "GoesOn", "Continued", "Beneath"
_INSIDE = ' fo:margin-left="1.27cm" fo:margin-right="1.27cm"'


@dataclass(frozen=True, slots=True)
class _Look:
    """How a paragraph style stands on the page; measures as OpenDocument has them."""

    left: str = "0cm"
    right: str = "0cm"
    first: str = "0cm"
    before: str = "0pt"
    after: str = "0pt"
    spacing: str = "200%"
    size: str = "12pt"
    align: str = "start"
    is_bold: bool = False
    is_italic: bool = False
    keeps: bool = False
    parent: str = "Standard"


_QUOTATION = _Look(left="1.27cm", right="1.27cm", spacing="150%", after="12pt")
_LOOKS = {
    "TextBody": _Look(first="1.27cm"),
    "Bibliography": _Look(left="1.27cm", first="-1.27cm", spacing="115%", after="6pt"),
    "FirstParagraph": _Look(parent="TextBody"),
    "Title": _Look(
        is_bold=True,
        align="center",
        size="16pt",
        before="6pt",
        after="18pt",
        spacing="115%",
        keeps=True,
    ),
    "Heading1": _Look(
        is_bold=True,
        size="14pt",
        before="18pt",
        after="6pt",
        spacing="115%",
        keeps=True,
    ),
    "Heading2": _Look(
        is_bold=True, before="12pt", after="6pt", spacing="115%", keeps=True
    ),
    "Notice": _Look(
        is_italic=True, align="center", size="10pt", after="24pt", spacing="100%"
    ),
    "Epigraph": _Look(
        left="4cm", before="6pt", spacing="115%", is_italic=True, keeps=True
    ),
    "EpigraphSource": _Look(left="4cm", after="24pt", spacing="115%", align="end"),
    "BlockQuotation": _QUOTATION,
    "Question": _Look(
        left="1.27cm",
        right="1.27cm",
        spacing="150%",
        after="12pt",
        is_italic=True,
        keeps=True,
        parent="BlockQuotation",
    ),
    "Formula": _Look(
        left="1.27cm", right="1.27cm", spacing="150%", before="6pt", after="12pt"
    ),
    "Caption": _Look(spacing="115%", before="12pt", after="6pt", size="11pt"),
    "Figure": _Look(spacing="100%", before="12pt", keeps=True),
    TABLE_TEXT: _Look(spacing="100%", size="10pt"),
    TABLE_HEAD: _Look(spacing="100%", size="10pt", is_bold=True, keeps=True),
    "TableNote": _Look(spacing="100%", size="10pt", before="4pt", after="12pt"),
    "Footnote": _Look(
        spacing="100%", size="10pt", left="0.5cm", first="-0.5cm", after="2pt"
    ),
    "Header": _Look(spacing="100%", size="10pt", is_italic=True, align="end"),
    "Footer": _Look(spacing="100%", size="10pt", align="center"),
}


def style_name(each: Placed) -> str:
    """Name the style of a paragraph, by its place among the others."""
    style = each.paragraph.style
    if style is Style.PROSE and each.opens:
        return "FirstParagraph"
    name = _NAMES[style]
    if style in (Style.QUOTE, Style.QUESTION):
        name += _GOES_ON if each.goes_on else ""
        name += _CONTINUED if each.is_continued else ""
    if style is Style.CAPTION:
        name += _BENEATH if each.is_beneath else _CONTINUED if each.keeps else ""
    return name


def styles_xml(tag: str, head: str) -> str:
    """Write the styles.

    Args:
        tag: The language with its country.
        head: What stands at the head of each page but the first.
    """
    language, _, country = tag.partition("-")
    spaces = " ".join(f'xmlns:{p}="{uri}"' for p, uri in NAMESPACES.items())
    made = "\n".join(_made_styles())
    page = (files("counterpoint.manuscript.export") / "page.xml").read_text("utf-8")
    return Template(page).substitute(
        spaces=spaces,
        font=FONT,
        language=escape(language),
        country=escape(country or "none"),
        made=made,
        head=escape(head),
    )


def _made_styles() -> list[str]:
    made = []
    for name, look in _LOOKS.items():
        level = name[-1] if name.startswith("Heading") else ""
        made.append(_style(name, look, level))
    for name in ("BlockQuotation", "Question"):
        # One of a pair alone would set the other to nothing.
        first = f'{_INSIDE} fo:text-indent="0.63cm"'
        end = ' fo:margin-top="0pt" fo:margin-bottom="0pt"'
        for suffix, properties in (
            (_GOES_ON, first),
            (_CONTINUED, end),
            (_GOES_ON + _CONTINUED, first + end),
        ):
            made.append(_derived(name, suffix, properties))
    made.append(_derived("Caption", _CONTINUED, ' fo:keep-with-next="always"'))
    beneath = ' fo:margin-top="6pt" fo:margin-bottom="18pt"'
    made.append(_derived("Caption", _BENEATH, beneath))
    return made


def _derived(name: str, suffix: str, properties: str) -> str:
    return (
        f'<style:style style:name="{name}{suffix}" style:family="paragraph"'
        f' style:parent-style-name="{name}">'
        f"<style:paragraph-properties{properties}/></style:style>"
    )


def _style(name: str, look: _Look, level: str) -> str:
    shown = quoteattr(_SHOWN.get(name, name))
    outline = f' style:default-outline-level="{level}"' if level else ""
    keeps = ' fo:keep-with-next="always"' if look.keeps else ""
    weight = "bold" if look.is_bold else "normal"
    slant = "italic" if look.is_italic else "normal"
    return (
        f'<style:style style:name="{name}" style:display-name={shown}'
        f' style:family="paragraph" style:parent-style-name="{look.parent}"{outline}>'
        f'<style:paragraph-properties fo:margin-left="{look.left}"'
        f' fo:margin-right="{look.right}" fo:text-indent="{look.first}"'
        f' fo:margin-top="{look.before}" fo:margin-bottom="{look.after}"'
        f' fo:line-height="{look.spacing}" fo:text-align="{look.align}"'
        f' fo:orphans="2" fo:widows="2"{keeps}/>'
        f'<style:text-properties fo:font-size="{look.size}"'
        f' fo:font-weight="{weight}" fo:font-style="{slant}"/></style:style>'
    )
