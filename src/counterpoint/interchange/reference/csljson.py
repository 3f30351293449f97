"""Works as CSL-JSON: what Zotero, Mendeley and pandoc write for each other."""

import json
from collections.abc import Sequence

from counterpoint.interchange.reference.model import FromFile
from counterpoint.manuscript.reference.model import Work


def read_csljson(text: str) -> FromFile:
    """Read a list of works, one work alone, or a list under "items" or "references"."""
    read = FromFile()
    try:
        given = json.loads(text)
    except json.JSONDecodeError as error:
        reason = "The file breaks off here; save it anew from your program."
        read.lose(f"line {error.lineno}", reason)
        return read
    if isinstance(given, dict):
        given = given.get("items") or given.get("references") or [given]
    for number, each in enumerate(given if isinstance(given, list) else [], 1):
        if isinstance(each, dict):
            read.add(each, f"work {number}")
        else:
            read.lose(f"work {number}", "This is no work in CSL-JSON.")
    return read


def csljson_of(works: Sequence[Work]) -> bytes:
    """Write works as CSL-JSON, each under its id here."""
    items = [{"id": work.id, **work.csl} for work in works]
    return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode()
