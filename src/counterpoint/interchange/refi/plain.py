"""Frozen data as plain JSON, and back only if it is exactly of its form.

Fields that name a thing of the file, ``id``, ``…_id`` and ``…_ids``, are written as
the file's own ids.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.text import normalised

LARGEST = 2**31 - 1
Form = TypeVar("Form")


class OtherFormError(ValueError):
    """It is not as it was written."""


def written(value: object, guid: Callable[[str], str]) -> object:
    """Give a value as JSON can hold it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: _named(each.name, getattr(value, each.name), guid)
            for each in fields(value)
        }
    if isinstance(value, tuple):
        return [written(each, guid) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def read(form: type[Form], held: object) -> Form:
    """Make a value of what JSON held.

    Raises:
        OtherFormError: It is of another form, or breaks a rule of its own.
    """
    return cast("Form", _read(form, held))


def _named(name: str, value: Any, guid: Callable[[str], str]) -> object:  # noqa: ANN401
    if name == "id" or name.endswith("_id"):
        return guid(value) if value else ""
    if name.endswith("_ids"):
        return [guid(each) for each in value]
    return written(value, guid)


def _read(form: Any, held: object) -> object:  # noqa: ANN401 - a type, or its alias
    if get_origin(form) is tuple:
        if not isinstance(held, list):
            raise OtherFormError
        return tuple(_read(get_args(form)[0], each) for each in held)
    if get_origin(form) is UnionType:
        (bare,) = [each for each in get_args(form) if each is not type(None)]
        return None if held is None else _read(bare, held)
    if is_dataclass(form):
        return _read_parts(cast("type", form), held)
    return _read_one(form, held)


def _read_one(form: type, held: object) -> object:
    if form is bool and isinstance(held, bool):
        return held
    if form is float:
        return _read_number(held)
    if form is int and isinstance(held, int) and not isinstance(held, bool):
        if not 0 <= held <= LARGEST:
            raise OtherFormError
        return held
    if not isinstance(held, str) or "\x00" in held or not _is_whole(held):
        raise OtherFormError
    if form is str:
        return normalised(held)
    try:
        return _READ[form](held) if form in _READ else _named_one(form, held)
    except (ValueError, OverflowError) as error:
        raise OtherFormError from error


def _named_one(form: type, held: str) -> object:
    if issubclass(form, StrEnum):
        return form(held)
    raise OtherFormError


def _moment(held: str) -> datetime:
    at = datetime.fromisoformat(held)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


_READ: Mapping[type, Callable[[str], object]] = {
    datetime: _moment,
    date: date.fromisoformat,
}


def _read_number(held: object) -> float:
    if isinstance(held, bool) or not isinstance(held, int | float):
        raise OtherFormError
    if not -LARGEST <= held <= LARGEST:  # nor is what is no number
        raise OtherFormError
    return float(held)


def _read_parts(form: type, held: object) -> object:
    if not isinstance(held, Mapping):
        raise OtherFormError
    hints = get_type_hints(form)
    given = {
        each.name: _read(hints[each.name], held[each.name])
        for each in fields(form)
        if each.name in held
    }
    needed = {each.name for each in fields(form) if each.default is MISSING}
    if needed - given.keys():
        raise OtherFormError
    try:
        return form(**given)
    except CounterpointError as error:
        raise OtherFormError from error


def _is_whole(text: str) -> bool:
    return not any("\ud800" <= each <= "\udfff" for each in text)
