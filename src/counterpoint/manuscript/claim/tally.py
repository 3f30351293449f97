"""The number beside a sentence: what the data say today of what it claims. Pure.

Source: method, rows M16, F10, F11, F13, F22; section 6.7.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.article.band.model import Band, Quantity
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.claim.model import VOICED, Claim, ClaimKind
from counterpoint.theme.paradox.model import Letter


@dataclass(frozen=True, slots=True)
class Tally:
    """A number beside a sentence.

    Attributes:
        said: The number in words, and from where on the sentence is true.
        holds: Whether the data carry what the sentence says.
        number: How many.
        of: Of how many.
    """

    said: Said
    holds: bool
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class BoundClaim:
    """A claim as it stands today.

    Attributes:
        is_stale: Whether its block says something else now.
        tallies: What the data say of it; nothing of a claim about words alone.
    """

    claim: Claim
    is_stale: bool
    tallies: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """Who voices what a claim is about, as numbers of people.

    Attributes:
        by_group: For each group of the claim: how many, of how many.
        poles: How many people of the groups voice each pole.
        both: How many voice both.
        codes: Each code's name, and how many voice it.
    """

    by_group: Mapping[str, tuple[int, int]]
    poles: Mapping[Letter, int]
    both: int = 0
    codes: Sequence[tuple[str, int]] = ()

    @property
    def number(self) -> int:
        """How many of all groups of the claim."""
        return sum(number for number, _ in self.by_group.values())

    @property
    def of(self) -> int:
        """How many people the groups have."""
        return sum(of for _, of in self.by_group.values())


def tallies_of(
    claim: Claim,
    counted: Counted,
    bands: Mapping[Quantity, Band],
    groups: Mapping[str, str],
) -> tuple[Tally, ...]:
    """Say what the data say of a claim; of one about words alone, nothing.

    Args:
        claim: The claim.
        counted: The people it is about.
        bands: What the article's words of how many mean.
        groups: The plural of each group's name, by key.
    """
    named = ", ".join(groups.get(key, key) for key in claim.groups)
    if claim.kind in VOICED:
        return tuple(_presence(counted, groups))
    if claim.kind is ClaimKind.QUANTITY:
        return (_quantity(claim, counted, bands, named),)
    if claim.kind is ClaimKind.SAME_PEOPLE:
        return (_same(claim, counted, bands[Quantity.SAME], named),)
    if claim.kind is ClaimKind.PARITY:
        return (_even(counted, bands[Quantity.EVEN], named),)
    if claim.kind is ClaimKind.LISTED:
        return tuple(_listed(counted, named))
    return ()


def _presence(counted: Counted, groups: Mapping[str, str]) -> Iterator[Tally]:
    for key, (number, of) in counted.by_group.items():
        values: dict[str, str | int] = {"number": number, "of": of}
        said = Said("{number} of {of} {group}.", values | {"group": groups[key]})
        yield Tally(said, number > 0, number, of)


def _quantity(
    claim: Claim, counted: Counted, bands: Mapping[Quantity, Band], named: str
) -> Tally:
    number, of = counted.number, counted.of
    band = bands[claim.quantity or Quantity.ALL]
    values: dict[str, str | int] = {
        "number": number,
        "of": of,
        "group": named,
        "word": claim.quantifier,
    }
    people = band.people(of)
    if people is None:
        none = "{number} of {of} {group}; here “{word}” fits no number of so few."
        said = Said(none, values)
    elif people[0] == people[1]:
        one = "{number} of {of} {group}; here “{word}” means {first}."
        said = Said(one, values | {"first": people[0]})
    else:
        values |= {"first": people[0], "last": people[1]}
        several = "{number} of {of} {group}; here “{word}” means {first} to {last}."
        said = Said(several, values)
    return Tally(said, of > 0 and band.holds(number, of), number, of)


def _same(claim: Claim, counted: Counted, band: Band, named: str) -> Tally:
    of = counted.poles[claim.letter] if claim.letter else 0
    values: dict[str, str | int] = {"number": counted.both, "of": of, "group": named}
    sentence = "{number} of the {of} {group} who voice this pole voice the other too."
    holds = of > 0 and band.holds(counted.both, of)
    return Tally(Said(sentence, values), holds, counted.both, of)


def _even(counted: Counted, band: Band, named: str) -> Tally:
    fewer, more = sorted(counted.poles.values())
    values: dict[str, str | int] = {
        "a": counted.poles[Letter.A],
        "b": counted.poles[Letter.B],
        "of": counted.of,
        "group": named,
    }
    sentence = "Of {of} {group}, {a} voice pole A and {b} pole B."
    return Tally(
        Said(sentence, values), more > 0 and band.holds(fewer, more), fewer, more
    )


def _listed(counted: Counted, named: str) -> Iterator[Tally]:
    for name, number in counted.codes:
        values: dict[str, str | int] = {
            "code": name,
            "number": number,
            "of": counted.of,
            "group": named,
        }
        said = Said("{code}: {number} of {of} {group}.", values)
        yield Tally(said, number > 0, number, counted.of)
