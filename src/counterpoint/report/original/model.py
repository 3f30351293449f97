"""The file that a report was read from."""

from dataclasses import dataclass, field

from counterpoint.kernel.ids import OriginalId, ReportId


@dataclass(frozen=True, slots=True)
class OriginalGiven:
    """A file as it came in.

    Attributes:
        name: The file's name, without its folder.
        media_type: As the web names kinds of files: "text/plain".
    """

    name: str
    media_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Original:
    """A file that is kept, encrypted, beside the report read from it.

    Attributes:
        id: Names its bytes among the sealed objects.
        digest: SHA-256 over salt and bytes, for a later comparison.
    """

    id: OriginalId
    report_id: ReportId
    name: str
    media_type: str
    size_bytes: int
    digest: str
