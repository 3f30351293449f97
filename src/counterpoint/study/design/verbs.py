"""What is done about the study itself: state its facts, describe its groups."""

from dataclasses import replace
from datetime import date
from types import EllipsisType

from counterpoint.kernel.ids import GroupId, new_id
from counterpoint.kernel.text import normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design import store
from counterpoint.study.design.model import (
    DataMode,
    DurationStyle,
    Group,
    GroupAdded,
    GroupChanged,
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
    design: str | None = None,
    design_reference: str | None = None,
    window_start: date | EllipsisType | None = ...,
    window_end: date | EllipsisType | None = ...,
    publication_language: str | EllipsisType | None = ...,
) -> Study:
    """Change those of the study's facts that are given.

    Raises:
        WindowError: The interviews would end before they begin.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    before = store.get_study(tx.connection)
    changed = replace(
        before,
        title=normalised(title).strip() if title else before.title,
        aim=_said(aim, before.aim),
        setting=_said(setting, before.setting),
        language=language or before.language,
        data_mode=data_mode or before.data_mode,
        design=_said(design, before.design),
        design_reference=_said(design_reference, before.design_reference),
        window_start=before.window_start if window_start is ... else window_start,
        window_end=before.window_end if window_end is ... else window_end,
        publication_language=(
            before.publication_language
            if publication_language is ...
            else publication_language or None
        ),
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


def change_group(  # noqa: PLR0913 - each fact can be changed alone
    tx: Transaction,
    *,
    key: str,
    singular: str | None = None,
    plural: str | None = None,
    numbering: Numbering | None = None,
    target: int | EllipsisType | None = ...,
    focus: str | None = None,
    minutes_low: int | EllipsisType | None = ...,
    minutes_high: int | EllipsisType | None = ...,
    duration_style: DurationStyle | None = None,
) -> Group:
    """Change those facts of a group that are given; its key stays.

    Labels are computed, so a new way of numbering holds wherever they print.

    Raises:
        NoSuchGroupError: The study has no such group.
        MinutesBandError: The expected length cannot be.
    """
    permission.ask(tx, Deed.CHANGE_STUDY)
    before = get_group(tx, key)
    changed = replace(
        before,
        singular=_said(singular, before.singular) or before.singular,
        plural=_said(plural, before.plural) or before.plural,
        numbering=numbering or before.numbering,
        target=before.target if target is ... else target,
        focus=_said(focus, before.focus),
        minutes_low=before.minutes_low if minutes_low is ... else minutes_low,
        minutes_high=before.minutes_high if minutes_high is ... else minutes_high,
        duration_style=duration_style or before.duration_style,
    )
    seq = tx.record(GroupChanged(changed.id, changed.numbering))
    store.put_group(tx.connection, seq, changed)
    return changed


def _said(given: str | None, before: str) -> str:
    return before if given is None else normalised(given).strip()
