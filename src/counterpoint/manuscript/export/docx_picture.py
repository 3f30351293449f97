"""A picture in a Word document: vectors, and pixels for programs that show none."""

from io import BytesIO

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from counterpoint.manuscript.picture.drawing import Drawing
from counterpoint.manuscript.picture.pixels import png_of
from counterpoint.manuscript.picture.svg import svg_of

_EXTENSION = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
    "<asvg:svgBlip"
    ' xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' r:embed="{}"/></a:ext></a:extLst>'
)


def add_drawing(paragraph: Paragraph, drawing: Drawing) -> None:
    """Put a picture into a paragraph, with its words for those who do not see it."""
    run = paragraph.add_run()
    run.add_picture(BytesIO(png_of(drawing)), width=Pt(drawing.width))
    part = paragraph.part
    taken = [each for each in part.package.iter_parts() if "svg" in each.content_type]
    vectors = Part(
        PackURI(f"/word/media/picture{len(taken) + 1}.svg"),
        "image/svg+xml",
        svg_of(drawing).encode(),
        part.package,
    )
    id_ = part.relate_to(vectors, RELATIONSHIP_TYPE.IMAGE)
    (blip,) = run._r.iter(qn("a:blip"))  # noqa: SLF001 - python-docx knows no vectors
    blip.append(parse_xml(_EXTENSION.format(id_)))
    for named in run._r.iter(qn("wp:docPr"), qn("pic:cNvPr")):  # noqa: SLF001
        named.set("descr", drawing.says)
        named.set("name", f"Picture {len(taken) + 1}")
