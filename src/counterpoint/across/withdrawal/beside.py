"""The list NAME.withdrawn beside a study or a backup: numbers, days and scopes.

A backup from before a withdrawal still holds the words. The list beside it lets
``restore`` carry the withdrawal out once more before anybody reads it. It holds no
name and no word, and needs no passphrase.
"""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from counterpoint.across.withdrawal.model import Tombstone
from counterpoint.kernel.ids import StudyId
from counterpoint.participant.consent.model import ConsentScope

ENDING = ".withdrawn"


def list_path(study: Path) -> Path:
    """Name the list beside a study file or a backup."""
    return study.with_suffix(ENDING)


def write_list(study: Path, study_id: StudyId, stones: Iterable[Tombstone]) -> bool:
    """Lay the list beside a file; what stands in it already is kept.

    Returns:
        Whether it lies there now. Without a withdrawal none is laid.
    """
    path = list_path(study)
    try:
        known = read_list(path, study_id) if path.exists() else []
    except ValueError:
        known = []  # nobody could read it; the study knows better
    listed = {_key(each): each for each in (*known, *stones)}
    if not listed:
        return False
    told = {
        "study": study_id,
        "withdrawn": [_told(each) for each in listed.values()],
    }
    passing = path.with_name(path.name + ".new")
    try:
        passing.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
        passing.chmod(0o600)
        passing.replace(path)
    except OSError:
        return False
    return True


def read_list(path: Path, study_id: StudyId) -> list[Tombstone]:
    """Read a list.

    Raises:
        ValueError: It is no such list, or another study's.
    """
    try:
        told = json.loads(path.read_text("utf-8"))
        is_ours = told["study"] == study_id
        stones = [_stone(each) for each in told["withdrawn"]]
    except (OSError, KeyError, TypeError, AttributeError) as error:
        msg = "not a list of withdrawals"
        raise ValueError(msg) from error
    if not is_ours:
        msg = "the list of another study"
        raise ValueError(msg)
    return stones


def _key(stone: Tombstone) -> tuple[str, int, frozenset[ConsentScope]]:
    return stone.group, stone.number, stone.scopes


def _told(stone: Tombstone) -> dict[str, Any]:
    return {
        "group": stone.group,
        "number": stone.number,
        "on": stone.said_on.isoformat(),
        "scopes": sorted(stone.scopes),
    }


def _stone(told: dict[str, Any]) -> Tombstone:
    return Tombstone(
        group=str(told["group"]),
        number=int(told["number"]),
        said_on=date.fromisoformat(told["on"]),
        scopes=frozenset(ConsentScope(each) for each in told["scopes"]),
    )
