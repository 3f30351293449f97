"""Why a project cannot be read, each with the next step for the person."""

from counterpoint.kernel.errors import InputError


class NoProjectError(InputError):
    """The file is something else than a project or a codebook."""

    def __init__(self) -> None:
        super().__init__(
            "This is no project that can be read; export it from the other program"
            " as REFI-QDA (.qdpx or .qdc), or take Taguette's .sqlite3 or QualCoder's"
            " data.qda, and choose that file."
        )


class DamagedProjectError(InputError):
    """The file begins as a project does, but cannot be read on."""

    def __init__(self) -> None:
        super().__init__(
            "The project file is damaged or only a part of one; export it once more"
            " from the program that made it."
        )


class ChangedProjectError(InputError):
    """The file is another than it was when it was looked through."""

    def __init__(self) -> None:
        super().__init__(
            "The project file was changed while it was read, so nothing of it was taken"
            " in; bring it in once more, as it is now."
        )


class LockedProjectError(InputError):
    """The archive is encrypted."""

    def __init__(self) -> None:
        super().__init__(
            "The project file is protected with a password; export it once more"
            " without one."
        )


class SwollenProjectError(InputError):
    """The archive unpacks into far more than its size allows."""

    def __init__(self, limit_mb: int) -> None:
        super().__init__(
            "The project unpacks to far more than its size allows, or a text in it is"
            " larger than {limit_mb} MB; it was not opened. Export it without media.",
            limit_mb=limit_mb,
        )


class StrayPathError(InputError):
    """A name in the archive leads out of it."""

    def __init__(self) -> None:
        super().__init__(
            "The project names files outside of itself, which no honest export does;"
            " it was not opened. Ask whoever gave you the file."
        )


class DeclaresEntitiesError(InputError):
    """The XML brings a document type with it, as attacks do."""

    def __init__(self) -> None:
        super().__init__(
            "The project's XML declares a document type, which no program that exports"
            " projects does; it was not opened. Ask whoever gave you the file."
        )
