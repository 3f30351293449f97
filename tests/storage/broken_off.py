"""Copies that break off, and what is asked of them."""

import secrets
from contextlib import closing
from pathlib import Path

import pytest

from counterpoint.kernel.ids import MemberId, OriginalId
from counterpoint.storage import backup
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.storage.keys import FileKey
from counterpoint.storage.part import Left
from counterpoint.storage.place import FilePlace
from counterpoint.storage.sealed import BLOCK_BYTES
from tests.states import differing, state_of

BLOCKS = 5
NOTHING = Left()


class BrokenOffError(Exception):
    """What breaks a copy off here."""


def without_words(*_given: object) -> None:
    """Index nothing: these studies hold no words."""


def break_off(*_given: object, **_named: object) -> None:
    """Break off where the word index is made, when all rows are copied."""
    raise BrokenOffError


def put(study: Database, member: MemberId, blocks: int = BLOCKS) -> OriginalId:
    """Keep something of so many blocks."""
    with study.write(member) as tx:
        return tx.originals.put(secrets.token_bytes(BLOCK_BYTES) for _ in range(blocks))


def go_on(study: Database, target: Path) -> Left:
    """Copy once more; give what an earlier try left. The copy is the study then."""
    told = [NOTHING]
    backup.back_up(study, target, without_words, told.append)
    part = backup.part_of(target)
    assert not list(target.parent.glob(f"{part.name}*"))
    assert not differences(study, target)
    return told[-1]


def assert_no_study(part: Path, key: FileKey) -> None:
    """See that nobody reads in what broke off, with the study's passphrase either."""
    with pytest.raises(databases.UnfinishedStudyError):
        databases.open_with_key(FilePlace(part), key)


def differences(study: Database, target: Path) -> list[str]:
    """Name the tables in which a copy is not the study."""
    with (
        closing(databases.open_with_key(FilePlace(target), study.key)) as copy,
        copy.raw_connection() as new,
        new.begin(),
        study.raw_connection() as old,
        old.begin(),
    ):
        return differing(state_of(old), state_of(new))
