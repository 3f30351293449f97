"""Arguments for any verb, made of its annotations and of a study's real objects."""

import collections.abc
import dataclasses
import inspect
import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any, NewType

from pyrage import x25519

from counterpoint.kernel.errors import CounterpointError
from counterpoint.participant.vault.holder.model import HolderId, OpenedVault

PLAIN: Mapping[Any, Any] = {
    str: "walk",
    int: 1,
    float: 1.0,
    bool: True,
    bytes: b"walk",
    date: date(2017, 6, 1),
    time: time(10, 30),
    datetime: datetime(2017, 6, 1, tzinfo=UTC),
    Path: Path("walk"),
    Any: "walk",
    object: "walk",
    collections.abc.Callable: lambda *_, **__: None,
}
SPECIAL: Mapping[Any, Callable[[], Any]] = {
    OpenedVault: lambda: OpenedVault(HolderId("walk"), x25519.Identity.generate()),
}
MANY = (
    collections.abc.Iterable,
    collections.abc.Collection,
    collections.abc.Sequence,
    list,
)


class UnknownKindError(Exception):
    """An annotation that nothing is made of yet; teach it here."""


def arguments_of(
    verb: Callable[..., Any], objects: Mapping[str, Any]
) -> dict[str, Any]:
    """Make what a verb is called with, besides its transaction.

    Parameters named as an object of the study are given that object, even where
    they may be left out; others that may be left out are.
    """
    hints = typing.get_type_hints(verb)
    given: dict[str, Any] = {}
    for parameter in list(inspect.signature(verb).parameters.values())[1:]:
        name = parameter.name
        if name in objects:
            given[name] = objects[name]
        elif parameter.default is inspect.Parameter.empty:
            given[name] = made(hints[name], objects)
    return given


def made(kind: Any, objects: Mapping[str, Any]) -> Any:  # noqa: ANN401, C901, PLR0911 - any kind of value
    """Make a value of a kind.

    Raises:
        UnknownKindError: Nothing is known of the kind.
    """
    origin, inside = typing.get_origin(kind), typing.get_args(kind)
    if kind in SPECIAL:
        return SPECIAL[kind]()
    if isinstance(kind, NewType):
        return objects.get(_snake(kind.__name__), "walk")
    if kind in PLAIN or origin in PLAIN:
        return PLAIN.get(kind, PLAIN.get(origin))
    if origin in (typing.Union, types.UnionType):
        kinds = [k for k in inside if k not in (types.NoneType, types.EllipsisType)]
        return made(kinds[0], objects)
    if origin is typing.Literal:
        return inside[0]
    if origin is typing.Annotated:
        return made(inside[0], objects)
    if origin in MANY:
        return [made(inside[0], objects)]
    if origin in (set, frozenset, collections.abc.Set):
        return frozenset({made(inside[0], objects)})
    if origin is tuple:
        return tuple(made(k, objects) for k in inside if k is not Ellipsis)
    if origin in (dict, collections.abc.Mapping):
        return {made(inside[0], objects): made(inside[1], objects)}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if dataclasses.is_dataclass(kind):
        return _made_of_fields(kind, objects)
    msg = f"nothing is made of {kind!r}"
    raise UnknownKindError(msg)


def _made_of_fields(kind: Any, objects: Mapping[str, Any]) -> Any:  # noqa: ANN401
    hints = typing.get_type_hints(kind)
    given: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        if field.name in objects:
            given[field.name] = objects[field.name]
        elif (
            field.init
            and field.default is dataclasses.MISSING
            and field.default_factory is dataclasses.MISSING
        ):
            given[field.name] = made(hints[field.name], objects)
    if set(given) == {"start", "end"}:  # a span: not empty
        given["end"] = given["start"] + 1
    if set(given) == {"start_ms", "end_ms"}:
        given["end_ms"] = given["start_ms"] + 1
    try:
        return kind(**given)
    except CounterpointError:  # it may not be empty: say everything
        return kind(**{name: made(hint, objects) for name, hint in hints.items()})


def _snake(name: str) -> str:
    letters = (f"_{c.lower()}" if c.isupper() else c for c in name)
    return "".join(letters).lstrip("_")
