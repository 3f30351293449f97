"""Why a file cannot be read, each with the next step for the person."""

from counterpoint.kernel.errors import InputError

READABLE = ".txt, .md, .docx, .odt, .rtf, .pdf, .html, .vtt, .srt, .TextGrid and .eaf"


class EmptyFileError(InputError):
    """The file has no bytes, or nothing but white space."""

    def __init__(self) -> None:
        super().__init__("The file is empty; choose another, or save it again.")


class NoWordsError(InputError):
    """The file is sound, but holds no words."""

    def __init__(self) -> None:
        super().__init__(
            "The file holds no words; if its text is a picture, run text "
            "recognition first, else choose another file."
        )


class NoTextLayerError(InputError):
    """A PDF of pictures: scanned, never recognised."""

    def __init__(self, pages: int) -> None:
        super().__init__(
            "The PDF holds no text on any of its {pages} pages (it seems to be "
            "scanned); run text recognition first and import the result.",
            pages=pages,
        )


class TooLargeError(InputError):
    """More text than any interview has."""

    def __init__(self, limit_mb: int) -> None:
        super().__init__(
            "The file is larger than {limit_mb} MB of text, and no interview is "
            "that long; split it, or remove what is not the interview.",
            limit_mb=limit_mb,
        )


class TooLongError(InputError):
    """More lines, paragraphs or pages than any interview has."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            "The file has more than {limit} paragraphs or pages, and no interview is "
            "that long; split it, or remove what is not the interview.",
            limit=limit,
        )


class ZipBombError(InputError):
    """A small file that unpacks into an enormous one."""

    def __init__(self, limit_mb: int) -> None:
        super().__init__(
            "The file unpacks to more than {limit_mb} MB, or to far more than its "
            "size allows, and was not opened; save the text alone as a new file.",
            limit_mb=limit_mb,
        )


class DamagedFileError(InputError):
    """The file begins as its format does, but cannot be read on."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            "The {kind} file is damaged; open it in the program that made it, "
            "save it again and import that.",
            kind=kind,
        )


class NoTimesError(InputError):
    """A file of captions in which no line has times."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            "No line of the {kind} file has times; save it again from the program "
            "that made it, or import it as txt.",
            kind=kind.upper(),
        )


class BinaryTextGridError(InputError):
    """A TextGrid that Praat saved as a binary file."""

    def __init__(self) -> None:
        super().__init__(
            "This TextGrid is a binary file; open it in Praat, choose Save as text "
            "file and import that."
        )


class LegacyWordError(InputError):
    """A Word file from before 2007."""

    def __init__(self) -> None:
        super().__init__(
            "This is an old Word file (.doc); open it in a word processor, save "
            "it as .docx and import that."
        )


class PasswordError(InputError):
    """The file is locked with a password."""

    def __init__(self) -> None:
        super().__init__(
            "The file is protected with a password; open it, save a copy without "
            "the password and import that."
        )


class UnknownKindError(InputError):
    """A file of a kind that has no reader here."""

    def __init__(self) -> None:
        super().__init__(
            "Files of this kind cannot be read as an interview; save it as one of "
            "{readable} and import that.",
            readable=READABLE,
        )
