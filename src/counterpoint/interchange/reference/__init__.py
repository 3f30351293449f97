"""Lists of works as other programs write them: CSL-JSON, BibTeX and RIS.

Takes files of reference managers. Gives the works as the fields of CSL-JSON, and what
was changed or left of each. Refuses what is none of the three. Nothing is looked up in
any network.
"""

from counterpoint.interchange.reference.reading import (
    NoWorksError,
    ReadWorks,
    import_works,
    read_works,
)
from counterpoint.interchange.reference.writing import (
    WorksFormat,
    write_works,
)

__all__ = [
    "NoWorksError",
    "ReadWorks",
    "WorksFormat",
    "import_works",
    "read_works",
    "write_works",
]
