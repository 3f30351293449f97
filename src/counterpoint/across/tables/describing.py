"""What lies beside the tables, so that they can be read without this program.

The package is a Data Package (Frictionless, profile of 2017-2023): which file holds
which table, what each column means, and a digest of every file. It is in English, as
the columns' names are: whoever opens it in ten years need not speak the team's
language.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from counterpoint.across.tables.model import Column, Form, Kind, Table, TidyFormat
from counterpoint.kernel.outcome import Item

PACKAGE = "datapackage.json"
README = "README.md"
CHECKSUMS = "SHA256SUMS"

_TYPES = {
    Kind.TEXT: "string",
    Kind.WHOLE: "integer",
    Kind.TRUTH: "boolean",
    Kind.DAY: "date",
    Kind.MOMENT: "datetime",
}
_MEDIA_TYPES = {
    TidyFormat.CSV: "text/csv",
    TidyFormat.XLSX: (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ),
    TidyFormat.PARQUET: "application/vnd.apache.parquet",
    TidyFormat.ARROW: "application/vnd.apache.arrow.file",
    TidyFormat.SQLITE: "application/vnd.sqlite3",
}
_READ_WITH = {
    TidyFormat.CSV: (
        "Each table is a CSV file (RFC 4180): UTF-8, commas, quotes doubled inside"
        " quotes, names in the first line. An empty field is an empty cell."
    ),
    TidyFormat.XLSX: (
        "All tables lie in tables.xlsx, one a sheet, with names in the first row."
        " Texts are texts, never formulas."
    ),
    TidyFormat.PARQUET: (
        "Each table is an Apache Parquet file. The columns carry their meaning as"
        " metadata."
    ),
    TidyFormat.ARROW: (
        "Each table is an Apache Arrow IPC file (Feather 2). The columns carry their"
        " meaning as metadata."
    ),
    TidyFormat.SQLITE: (
        "All tables lie in tables.sqlite, an SQLite 3 database that is not encrypted."
        " True is 1 and false 0."
    ),
}
_BESIDE = (
    f"`{PACKAGE}` says the same to programs (it is a Frictionless Data Package), and"
    f" `{CHECKSUMS}` holds the SHA-256 of each file: `sha256sum --check {CHECKSUMS}`."
)
_CELLS = (
    "An empty cell: not known, or there is none. Days are YYYY-MM-DD; moments are in"
    " UTC. Stretches of text (`start`, `end`) count Unicode code points of the report's"
    " version from 0, and `end` is one past the last. A report's whole text is its"
    " passages in their order, with a line break between each two."
)


@dataclass(frozen=True, slots=True)
class About:
    """What a package says of itself.

    Attributes:
        purpose: For whom it was written, and what follows from that.
        is_synthetic: Whether all people and words in it are invented.
    """

    title: str
    purpose: str
    written_as: TidyFormat
    at: datetime
    is_synthetic: bool


def written_by() -> str:
    """Name this program and its version."""
    try:
        return f"Counterpoint {version('counterpoint')}"
    except PackageNotFoundError:  # run from a tree that was never installed
        return "Counterpoint"


def describe(
    tables: Sequence[Table],
    files: Mapping[str, bytes],
    about: About,
    items: Sequence[Item],
) -> dict[str, bytes]:
    """Write what lies beside the tables: package, README and digests.

    Args:
        tables: In their order.
        files: The tables' own, by name.
        about: What is said of them as a whole.
        items: What was changed or left out.
    """
    package = _package(tables, files, about)
    readme = _readme(tables, about, items)
    beside = {
        PACKAGE: (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode(),
        README: readme.encode(),
    }
    return {**beside, CHECKSUMS: checksums({**files, **beside})}


def checksums(files: Mapping[str, bytes]) -> bytes:
    """Write digests as ``sha256sum --check`` reads them."""
    lines = (
        f"{hashlib.sha256(content).hexdigest()}  {name}\n"
        for name, content in sorted(files.items())
    )
    return "".join(lines).encode()


def _package(
    tables: Sequence[Table], files: Mapping[str, bytes], about: About
) -> dict[str, Any]:
    is_tabular = about.written_as is TidyFormat.CSV
    return {
        "profile": "tabular-data-package" if is_tabular else "data-package",
        "name": "study",
        "title": about.title,
        "description": about.purpose,
        "created": about.at.astimezone(UTC).isoformat(timespec="seconds"),
        "resources": [
            _resource(table.form, files, about.written_as) for table in tables
        ],
    }


def _resource(
    form: Form, files: Mapping[str, bytes], written_as: TidyFormat
) -> dict[str, Any]:
    path = written_as.file_of(form.name)
    is_tabular = written_as is TidyFormat.CSV
    told = {
        "profile": "tabular-data-resource" if is_tabular else "data-resource",
        "name": form.name,
        "description": form.meaning,
        "path": path,
        "format": written_as.value,
        "mediatype": _MEDIA_TYPES[written_as],
        "bytes": len(files[path]),
        "hash": f"sha256:{hashlib.sha256(files[path]).hexdigest()}",
        "schema": _schema(form),
    }
    if is_tabular:
        told["encoding"] = "utf-8"
    return told


def _schema(form: Form) -> dict[str, Any]:
    told: dict[str, Any] = {
        "fields": [_field(column) for column in form.columns],
        "missingValues": [""],
        "primaryKey": list(form.key),
    }
    keys = [
        {
            "fields": column.name,
            # The profile has an empty name for the table itself.
            "reference": {
                "resource": "" if column.of == form.name else column.of,
                "fields": "id",
            },
        }
        for column in form.columns
        if column.of
    ]
    return {**told, "foreignKeys": keys} if keys else told


def _field(column: Column) -> dict[str, Any]:
    told: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.kind],
        "description": column.meaning,
    }
    if column.kind is Kind.MOMENT:
        told["format"] = "%Y-%m-%dT%H:%M:%S.%fZ"
    return {**told, "constraints": {"required": True}} if column.is_required else told


def _readme(tables: Sequence[Table], about: About, items: Sequence[Item]) -> str:
    day = about.at.date().isoformat()
    parts = [
        f"# {about.title}",
        *(["All people and words in it are invented."] if about.is_synthetic else []),
        f"{about.purpose} Written on {day} by {written_by()}.",
        "## How to read it",
        f"{_READ_WITH[about.written_as]} {_BESIDE}",
        _CELLS,
        "An id is a name without a meaning; the same id in two tables is one thing.",
        "## The tables",
        *(part for table in tables for part in _told(table)),
        "## What is not in it",
        _left_list(items),
    ]
    return "\n\n".join(parts) + "\n"


def _told(table: Table) -> Iterable[str]:
    form = table.form
    yield f"### {form.name}: {len(table.rows)} rows"
    yield form.meaning
    lines = ["| Column | Holds | Meaning |", "| --- | --- | --- |"]
    for column in form.columns:
        of = f" An id of `{column.of}`." if column.of else ""
        lines.append(f"| `{column.name}` | {column.kind} | {column.meaning}{of} |")
    yield "\n".join(lines)


def _left_list(items: Sequence[Item]) -> str:
    if not items:
        return "Nothing that these tables have a place for was left out."
    counted: dict[tuple[str, str], int] = {}
    for item in items:
        told = (item.kind, item.reason)
        counted[told] = counted.get(told, 0) + 1
    return "\n".join(
        f"- {kind}, {count} times: {reason}"
        for (kind, reason), count in counted.items()
    )
