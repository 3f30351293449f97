"""From pieces to the bytes of a file."""

from collections.abc import Sequence
from datetime import datetime

from counterpoint.across.prose.markdown import markdown_of
from counterpoint.across.prose.model import Piece, ProseFormat


def file_of(
    pieces: Sequence[Piece], format_: ProseFormat, *, language: str, at: datetime
) -> bytes:
    """Write pieces as a file of a format."""
    if format_ is ProseFormat.MARKDOWN:
        return markdown_of(pieces)
    # Here, since its library would slow every start of the program.
    from counterpoint.across.prose.document import docx_of  # noqa: PLC0415

    return docx_of(pieces, language=language, at=at)
