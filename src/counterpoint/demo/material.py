"""The demo's plain texts, read and checked."""

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ReportId
from counterpoint.kernel.spans import Span, TimeSpan

_FOLDER = files("counterpoint.demo") / "material"


class MaterialError(InputError):
    """A marked text does not stand exactly once in its report."""


def table(name: str) -> list[dict[str, str]]:
    """Read one of the tables, a row at a time, by column name."""
    lines = (_FOLDER / name).read_text("utf-8").splitlines(keepends=True)
    return list(csv.DictReader(lines))


def document(name: str) -> dict[str, Any]:
    """Read one of the structured texts."""
    return tomllib.loads((_FOLDER / name).read_text("utf-8"))


def report_files() -> dict[str, bytes]:
    """Give the reports' texts by key, users first, each in the order of numbers."""
    found = (_FOLDER / "reports").iterdir()
    named = {item.name.removesuffix(".txt"): item.read_bytes() for item in found}
    return dict(sorted(named.items(), key=lambda pair: (pair[0][0] == "p", pair[0])))


def sound_files() -> dict[str, bytes]:
    """Give the sound of the interviews that have any, by the report's key.

    Synthetic voices read the beginning of a report; the first words say so.
    """
    found = (_FOLDER / "sound").iterdir()
    named = {item.name.removesuffix(".opus"): item.read_bytes() for item in found}
    return dict(sorted(named.items()))


def sound_times() -> dict[str, list[TimeSpan]]:
    """Give when the first passages of a report are heard, in their order."""
    times: dict[str, list[TimeSpan]] = {}
    for row in table("sound.csv"):
        heard = TimeSpan(int(row["start_ms"]), int(row["end_ms"]))
        times.setdefault(row["report"], []).append(heard)
    return times


@dataclass(frozen=True, slots=True)
class Shelf:
    """The reports that were filed, to find marked texts in.

    Attributes:
        ids: By key: "user-07".
        texts: By key.
    """

    ids: Mapping[str, ReportId]
    texts: Mapping[str, str]

    def place_of(self, key: str, marked: str, source: str) -> tuple[ReportId, Span]:
        """Find where a marked text stands.

        Raises:
            MaterialError: It is missing, or stands more than once.
        """
        text = self.texts.get(key, "")
        times = text.count(marked)
        if times != 1:
            msg = "{source}: a marked text stands {times} times in {report}; mend it."
            raise MaterialError(msg, source=source, times=times, report=key)
        start = text.index(marked)
        return self.ids[key], Span(start, start + len(marked))
