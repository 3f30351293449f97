"""How the method log speaks: numbers, days, people and quotations in one language."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from counterpoint.across.methodlog.model import Fact, FactKind, Sentence
from counterpoint.across.prose.language import catalogue_in, day_in
from counterpoint.article.sample.wording import Wording
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said

_ENDS = (".", "!", "?", "…")
_QUOTES = {"en": ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}")}
_SWEDISH_QUOTE = "\N{RIGHT DOUBLE QUOTATION MARK}"
_INNER = str.maketrans(
    {
        "\N{LEFT DOUBLE QUOTATION MARK}": "\N{LEFT SINGLE QUOTATION MARK}",
        "\N{RIGHT DOUBLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}",
        '"': "'",
    }
)
_ORDINALS = (
    Said("the first author"),
    Said("the second author"),
    Said("the third author"),
    Said("the fourth author"),
    Said("the fifth author"),
    Said("the sixth author"),
)


class Voice:
    """Says sentences of the log in one language.

    Authors are named, or called by their place for a blinded review; other members
    are never named, unless no authors are stated yet.
    """

    def __init__(
        self,
        language: str,
        members: Mapping[MemberId, str],
        authors: Sequence[MemberId],
        *,
        named: bool = True,
    ) -> None:
        self.language = language
        self.authors = tuple(authors)
        self._members = members
        self._named = named
        self._words = Wording(language)
        self._find = catalogue_in(language)

    def say(self, said: Said) -> str:
        """Say a phrase; numbers are worded, all else stands as given."""
        values = {
            name: self._words.number(value) if isinstance(value, int) else value
            for name, value in said.values.items()
        }
        return self._find(said.sentence).format_map(values)

    def tell(self, said: Said, facts: Iterable[Fact]) -> Sentence:
        """Make a sentence of the log, with what it rests on."""
        text = self.say(said)
        begun = self._words.sentence(f"{text[:1].upper()}{text[1:]}.")
        ended = begun.removesuffix(".")
        return Sentence(ended if _is_ended(ended) else begun, tuple(facts))

    def fact(self, kind: FactKind, id_: str, said: Said) -> Fact:
        """Name a record."""
        return Fact(kind, id_, self.say(said))

    def day(self, on: date) -> str:
        """Write a day: "5 March 2018"."""
        return day_in(self.language, on)

    def time(self, days: Iterable[date]) -> str:
        """Say when: on a day, or between two."""
        first, *later = sorted(days)
        last = later[-1] if later else first
        if first == last:
            return self.say(Said("on {day}", {"day": self.day(first)}))
        values = {"first": self.day(first), "last": self.day(last)}
        return self.say(Said("between {first} and {last}", values))

    def listed(self, parts: Sequence[str]) -> str:
        """Join parts: "a, b and c"."""
        return self._words.listed(parts)

    def quoted(self, words: str) -> str:
        """Quote the team's own words, on one line, in the language's marks."""
        inner = " ".join(words.split()).translate(_INNER)
        if self._words.is_swedish:
            return f"{_SWEDISH_QUOTE}{inner}{_SWEDISH_QUOTE}"
        return inner.join(_QUOTES["en"])

    def name_of(self, member_id: MemberId) -> str:
        """Name a member to the team itself, as a record does."""
        return self._members.get(member_id, "?")

    def people(self, ids: Iterable[MemberId]) -> str:
        """Say who, as the log may: authors in their order, others after them."""
        given = list(dict.fromkeys(ids))
        if not self.authors:
            return self.listed(self._without_authors(given))
        mine = [id_ for id_ in self.authors if id_ in given]
        others = len(given) - len(mine)
        parts = [self._author(id_) for id_ in mine]
        if not self._named and len(mine) == len(self.authors) > 1:
            parts = [self.say(Said("all authors"))]
        if others:
            parts.append(self._others(others))
        return self.listed(parts)

    def _without_authors(self, given: Sequence[MemberId]) -> list[str]:
        if self._named:
            known = [id_ for id_ in self._members if id_ in given]
            return [self.name_of(id_) for id_ in known]
        return [self._others(len(given))]

    def _author(self, id_: MemberId) -> str:
        place = self.authors.index(id_)
        if self._named:
            return self.name_of(id_)
        if place < len(_ORDINALS):
            return self.say(_ORDINALS[place])
        return self.say(Said("author no. {place}", {"place": str(place + 1)}))

    def _others(self, count: int) -> str:
        if count == 1:
            one = Said("another member") if self.authors else Said("one member")
            return self.say(one)
        if self.authors:
            return self.say(Said("{n} other members", {"n": count}))
        return self.say(Said("{n} members", {"n": count}))


def _is_ended(text: str) -> bool:
    """Tell whether a sentence has its stop, if only within a quotation."""
    return text.rstrip("\N{RIGHT DOUBLE QUOTATION MARK}").endswith(_ENDS)


def whole(words: str) -> str:
    """Give the team's words on one line, ended as a sentence is."""
    line = " ".join(words.split())
    return line if line.endswith(_ENDS) else f"{line}."


def clause(words: str) -> str:
    """Give the team's words on one line, without a stop, to stand in a sentence."""
    return " ".join(words.split()).rstrip(".")
