"""What a repository's catalogue says of an archive: a DataCite record. Pure.

Source: DataCite Metadata Schema 4.5, in its JSON form.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from counterpoint.across.archive.model import Deposit
from counterpoint.article.model import Article
from counterpoint.study.design.model import Study

DATACITE = "datacite.json"
SCHEMA_VERSION = "http://datacite.org/schema/kernel-4"
RESOURCE = "Interview reports with codings, as tables"
METHODS = (
    "Written accounts of interviews, only of participants who agreed that theirs may be"
    " shared. Identifying words were replaced in the texts; passages marked as"
    " sensitive, or as telling of third persons, and writers' notes are withheld. Facts"
    " about a participant are given only as far as at least three participants share"
    " their combination. Ids are made for this archive."
)


def datacite_of(  # noqa: PLR0913 - a record is made of these
    study: Study,
    article: Article,
    authors: Sequence[str],
    deposit: Deposit,
    *,
    abstracts: Sequence[str],
    at: datetime,
) -> bytes:
    """Write the record; its identifier is the repository's to give.

    Args:
        study: Whose data they are.
        article: Which paper they belong to.
        authors: Names as they print, in their order; at least one.
        deposit: What the repository asks besides.
        abstracts: What the study and the article ask, without words that stay.
        at: When the archive is written.
    """
    told: dict[str, Any] = {
        "creators": [{"name": each, "nameType": "Personal"} for each in authors],
        "titles": [
            {"title": f"Data for: {article.title}"},
            {"title": study.title, "titleType": "AlternativeTitle"},
        ],
        "publisher": {"name": deposit.publisher},
        "publicationYear": str(at.year),
        "types": {"resourceTypeGeneral": "Dataset", "resourceType": RESOURCE},
        "language": study.language,
        "dates": _dates(study.window_start, study.window_end),
        "formats": ["text/csv"],
        "version": "1",
        "rightsList": [{"rights": deposit.rights}] if deposit.rights else [],
        "descriptions": [
            *(
                {"description": each, "descriptionType": "Abstract"}
                for each in abstracts
                if each
            ),
            {"description": METHODS, "descriptionType": "Methods"},
        ],
        "schemaVersion": SCHEMA_VERSION,
    }
    kept = {name: value for name, value in told.items() if value != []}
    return (json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode()


def _dates(start: date | None, end: date | None) -> list[dict[str, str]]:
    """Give the years of the interviews; days would be too near."""
    if start is None or end is None:
        return []
    span = str(start.year) if start.year == end.year else f"{start.year}/{end.year}"
    return [{"date": span, "dateType": "Collected"}]
