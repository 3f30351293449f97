"""The small language in which codings are asked for: reading it, and writing it.

    question  = both { "or" both }
    both      = one { "and" one }
    one       = "not" one | beside
    beside    = atom { [ "not" ] relation atom }
    atom      = "(" question ")" | condition
    relation  = "overlapping" | "inside" | "around" | "same" unit
              | ( "near" | "before" | "after" ) number unit

Written by hand rather than with a parser library: five rules, and every refusal
names the character and what to write there, in two languages.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from counterpoint.across.retrieval.model import (
    FARTHEST,
    PAIRED,
    And,
    Beside,
    Field,
    Is,
    Not,
    Or,
    Query,
    QueryError,
    Relation,
    Unit,
)
from counterpoint.kernel.text import normalised

DEEPEST = 50
"""How many brackets and nots may stand in one another."""

_TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<sign>[():=])|(?P<word>[^\s():="]+))"""
)
_PLAIN = re.compile(r"""[^\s():="\\]+""")
_UNITS = {each.value + ending: each for each in Unit for ending in ("", "s")}
_SHARED = frozenset({Unit.PASSAGE, Unit.REPORT, Unit.PERSON, Unit.STORY})
_COUNTED = frozenset({Unit.PASSAGE, Unit.CHARACTER})
_DAYS = frozenset({Field.SINCE, Field.UNTIL})


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of a question.

    Attributes:
        text: Without its quotation marks.
        kind: "quoted", "sign", "word", or "end" behind the last.
        at: Its first character, from 1.
    """

    text: str
    kind: str
    at: int

    @property
    def word(self) -> str:
        """The word in small letters; nothing if it is quoted or a sign."""
        return self.text.lower() if self.kind == "word" else ""


def read(question: str) -> Query:
    """Read a question.

    Raises:
        QueryError: It breaks off or goes wrong; the refusal says where.
    """
    return _Reader(_tokens(normalised(question))).whole()


def written(query: Query) -> str:
    """Write a question so that reading it gives the same again."""
    match query:
        case Is():
            return _condition(query)
        case Not(of):
            return f"not {_within(of, And, Or)}"
        case And(parts):
            return " and ".join(_within(part, And, Or) for part in parts)
        case Or(parts):
            return " or ".join(_within(part, Or) for part in parts)
        case Beside(left, relation, right, unit, reach, holds):
            said = relation.value
            if relation is Relation.SAME:
                said += f" {unit.value}"
            elif relation.has_reach:
                said += f" {reach} {unit.value}{'' if reach == 1 else 's'}"
            first = _within(left, Not, And, Or)
            second = _within(right, Not, And, Or, Beside)
            return f"{first} {'' if holds else 'not '}{said} {second}"


def quoted(name: str) -> str:
    """Write a name so that it is read as one."""
    if _PLAIN.fullmatch(name):
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _within(query: Query, *bracketed: type) -> str:
    text = written(query)
    return f"({text})" if isinstance(query, bracketed) else text


def _condition(asked: Is) -> str:
    if asked.field in PAIRED:
        return f"{asked.field}:{quoted(asked.name)}={quoted(asked.value)}"
    sign = "=" if asked.exactly else ":"
    return f"{asked.field.value}{sign}{quoted(asked.value)}"


def _tokens(question: str) -> list[_Token]:
    found: list[_Token] = []
    at, end = 0, len(question.rstrip())
    while at < end:
        piece = _TOKEN.match(question, at)
        if piece is None:
            msg = "Close the quotation marks that open at character {at}."
            raise QueryError(msg, at=question.index('"', at) + 1)
        kind = str(piece.lastgroup)
        text = piece[kind]
        if kind == "quoted":
            text = re.sub(r"\\(.)", r"\1", text[1:-1])
        found.append(_Token(text, kind, piece.start(kind) + 1))
        at = piece.end()
    found.append(_Token("", "end", end + 1))
    return found


class _Reader:
    """Goes through the pieces of a question once, from left to right."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._depth = 0

    def whole(self) -> Query:
        query = self._either()
        if self._token.kind != "end":
            msg = "At character {at} write and, or, or a relation such as overlapping."
            raise QueryError(msg, at=self._token.at)
        return query

    @property
    def _token(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        token = self._token
        self._next += 1
        return token

    def _either(self) -> Query:
        return self._joined("or", self._both, Or)

    def _both(self) -> Query:
        return self._joined("and", self._one, And)

    def _joined(
        self, word: str, part: Callable[[], Query], kind: type[And] | type[Or]
    ) -> Query:
        parts = [part()]
        while self._token.word == word:
            self._take()
            parts.append(part())
        return parts[0] if len(parts) == 1 else kind(tuple(parts))

    def _one(self) -> Query:
        if self._token.word != "not":
            return self._beside()
        self._deeper()
        self._take()
        query = Not(self._one())
        self._depth -= 1
        return query

    def _beside(self) -> Query:
        left = self._atom()
        while True:
            holds = self._token.word != "not"
            if not holds:
                self._take()
            word = self._token.word
            if word not in [each.value for each in Relation]:
                if not holds:
                    msg = (
                        "At character {at} write a relation, such as overlapping; "
                        "before a condition, write and not."
                    )
                    raise QueryError(msg, at=self._token.at)
                return left
            relation = Relation(word)
            self._take()
            reach = self._reach() if relation.has_reach else 0
            unit = self._unit(relation)
            left = Beside(left, relation, self._atom(), unit, reach, holds)

    def _reach(self) -> int:
        text = self._token.text
        if text.isascii() and text.isdigit() and len(text) <= len(str(FARTHEST)):
            reach = int(text)
            if reach <= FARTHEST:
                self._take()
                return reach
        msg = "At character {at} write how far, as a number from 0 to {most}."
        raise QueryError(msg, at=self._token.at, most=FARTHEST)

    def _unit(self, relation: Relation) -> Unit:
        if relation is Relation.SAME:
            if (unit := _UNITS.get(self._token.word)) not in _SHARED:
                msg = "At character {at} write passage, story, report or person."
                raise QueryError(msg, at=self._token.at)
        elif relation.has_reach:
            if (unit := _UNITS.get(self._token.word)) not in _COUNTED:
                msg = "At character {at} write passages or characters."
                raise QueryError(msg, at=self._token.at)
        else:
            return Unit.CHARACTER
        self._take()
        return unit or Unit.CHARACTER

    def _atom(self) -> Query:
        if self._token.text == "(" and self._token.kind == "sign":
            self._deeper()
            opened = self._take()
            query = self._either()
            if self._token.text != ")" or self._token.kind != "sign":
                msg = "Close the bracket that opens at character {at}."
                raise QueryError(msg, at=opened.at)
            self._take()
            self._depth -= 1
            return query
        return self._is()

    def _is(self) -> Is:
        token = self._token
        if token.word not in [each.value for each in Field]:
            msg = 'At character {at} write a condition, such as code:"being seen".'
            raise QueryError(msg, at=self._token.at)
        asked = Field(self._take().word)
        sign = self._token.text if self._token.kind == "sign" else ""
        if sign != ":" and not (sign == "=" and asked is Field.CODE):
            msg = "At character {at} write a colon, and then a name."
            raise QueryError(msg, at=self._token.at)
        self._take()
        value, name = self._value(), ""
        if asked in PAIRED:
            name = value
            if self._token.text != "=" or self._token.kind != "sign":
                msg = "At character {at} write = and a value."
                raise QueryError(msg, at=self._token.at)
            self._take()
            value = self._value()
        if asked in _DAYS and not _is_day(value):
            msg = "At character {at} write a day as 2026-01-31."
            raise QueryError(msg, at=token.at)
        return Is(asked, value, name, sign == "=", token.at)

    def _value(self) -> str:
        if self._token.kind not in ("quoted", "word") or not self._token.text:
            msg = 'At character {at} write a name; one of several words in "".'
            raise QueryError(msg, at=self._token.at)
        return self._take().text

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            msg = "From character {at} on, this is too deep; use fewer brackets."
            raise QueryError(msg, at=self._token.at)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
