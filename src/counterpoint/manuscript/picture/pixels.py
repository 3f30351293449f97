"""A drawing in pixels, for programs that show no vectors."""

from counterpoint.manuscript.picture.drawing import Drawing
from counterpoint.manuscript.picture.svg import svg_of

PIXELS_AN_INCH = 300.0


def png_of(drawing: Drawing) -> bytes:
    """Paint a drawing on white, with the typefaces that come with the typesetter."""
    # Here, since it is large and would slow every start of the program.
    import typst  # noqa: PLC0415

    page = (
        "#set page(width: auto, height: auto, margin: 0pt, fill: white)\n"
        f"#image(bytes(sys.inputs.svg), width: {drawing.width}pt)"
    )
    made = typst.Compiler(
        page.encode(), ignore_system_fonts=True, sys_inputs={"svg": svg_of(drawing)}
    ).compile(format="png", ppi=PIXELS_AN_INCH)
    assert isinstance(made, bytes)  # noqa: S101 - one page is one picture
    return made
