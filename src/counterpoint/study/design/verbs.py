"""What is done about the study itself: state its facts, describe its groups."""

from dataclasses import replace

from counterpoint.kernel.ids import GroupId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design import store
from counterpoint.study.design.model import (
    DataMode,
    Group,
    GroupAdded,
    GroupTakenError,
    NoSuchGroupError,
    Numbering,
    Study,
    StudyChanged,
    checked_group_key,
)
from counterpoint.study.permission import Deed


def show_study(tx: Transaction) -> Study:
    """Show the study's facts."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.get_study(tx.connection)


def change_study(  # noqa: PLR0913 - each fact can be changed alone
    tx: Transaction,
    *,
    title: str | None = None,
    aim: str | None = None,
    setting: str | None = None,
    language: str | None = None,
    data_mode: DataMode | None = None,
) -> Study:
    """Change those of the study's facts that are given."""
    permission.ask(tx, Deed.CHANGE_STUDY)
    before = store.get_study(tx.connection)
    changed = replace(
        before,
        title=normalised(title).strip() if title else before.title,
        aim=before.aim if aim is None else normalised(aim).strip(),
        setting=before.setting if setting is None else normalised(setting).strip(),
        language=language or before.language,
        data_mode=data_mode or before.data_mode,
    )
    seq = tx.record(StudyChanged(changed.data_mode))
    store.put_study(tx.connection, seq, changed)
    return changed


def list_groups(tx: Transaction) -> list[Group]:
    """List the groups in the order in which they were made."""
    permission.ask(tx, Deed.READ_STUDY)
    return store.list_groups(tx.connection)


def get_group(tx: Transaction, key: str) -> Group:
    """Give the group that has a key.

    Raises:
        NoSuchGroupError: There is none.
    """
    permission.ask(tx, Deed.READ_STUDY)
    for group in store.list_groups(tx.connection):
        if group.key == key:
            return group
    msg = "The study has no group {key}; describe the group first."
    raise NoSuchGroupError(msg, key=key)


def add_group(  # noqa: PLR0913 - a group has five parts
    tx: Transaction,
    *,
    key: str,
    singular: str,
    plural: str,
    numbering: Numbering,
    target: int | None = None,
) -> Group:
    """Describe a group of people to be interviewed.

    Raises:
        GroupTakenError: There is a group with that key.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    checked = checked_group_key(key)
    if any(group.key == checked for group in store.list_groups(tx.connection)):
        msg = "There is already a group {key}; choose another key."
        raise GroupTakenError(msg, key=checked)
    new = Group(GroupId(new_id()), checked, singular, plural, numbering, target)
    seq = tx.record(GroupAdded(new.id, new.numbering))
    store.put_group(tx.connection, seq, new)
    return new
