"""A picture in an OpenDocument text: vectors, and pixels for programs without."""

from lxml import etree

from counterpoint.manuscript.export.odt_style import NAMESPACES
from counterpoint.manuscript.export.sheet import for_xml
from counterpoint.manuscript.picture.drawing import Drawing
from counterpoint.manuscript.picture.pixels import png_of
from counterpoint.manuscript.picture.svg import svg_of


def frame_of(drawing: Drawing, number: int, files: dict[str, bytes]) -> etree._Element:
    """Make the frame that shows a picture, and put its files beside the text.

    Args:
        drawing: What it shows.
        number: Which one of the pictures it is.
        files: The archive's files by path; those of the picture are added.
    """
    frame = etree.Element(_q("draw", "frame"))
    frame.set(_q("draw", "name"), f"Picture {number}")
    frame.set(_q("draw", "style-name"), "Frame")
    frame.set(_q("text", "anchor-type"), "as-char")
    frame.set(_q("svg", "width"), f"{drawing.width:.2f}pt")
    frame.set(_q("svg", "height"), f"{drawing.height:.2f}pt")
    for ending, data in (
        ("svg", svg_of(drawing).encode()),
        ("png", png_of(drawing)),
    ):
        path = f"Pictures/picture{number}.{ending}"
        files[path] = data
        image = etree.SubElement(frame, _q("draw", "image"))
        image.set(_q("xlink", "href"), path)
        image.set(_q("xlink", "type"), "simple")
        image.set(_q("xlink", "show"), "embed")
        image.set(_q("xlink", "actuate"), "onLoad")
    etree.SubElement(frame, _q("svg", "desc")).text = for_xml(drawing.says)
    return frame


def _q(prefix: str, name: str) -> str:
    return f"{{{NAMESPACES[prefix]}}}{name}"
