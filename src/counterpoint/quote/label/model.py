"""What prints for a participant, per output: a number, letters, a pseudonym, nothing.

A label is computed from group, number and the form that the article chose; it is
never typed, so that a change of form changes every place at once. The record of
who is which label in which output is the ledger of labels.

Source: method, rows M52, M53, F2, F12; invariant 15.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId, GroupId, LabelFormId, ParticipantId
from counterpoint.kernel.text import normalised
from counterpoint.participant.person.model import Participant
from counterpoint.study.design.model import NumberError, Numbering

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LONGEST = 40
"""A pseudonym is no longer, in code points."""


class Output(StrEnum):
    """Where labels print."""

    ARTICLE = "article"
    EDITION = "edition"


class LabelForm(StrEnum):
    """How the participants of a group are named in an output."""

    ARABIC = "arabic"
    ROMAN = "roman"
    LETTERS = "letters"
    PSEUDONYM = "pseudonym"
    NONE = "none"

    @property
    def is_counted(self) -> bool:
        """Whether the label follows from the participant's number."""
        return self in (LabelForm.ARABIC, LabelForm.ROMAN, LabelForm.LETTERS)


EDITION_REASON = "The discussion edition names nobody."


class NoReasonForNoneError(InputError):
    """Nobody is named, for a reason."""


class LabelsCollideError(RuleError):
    """Two participants would print the same label in one output."""


class PseudonymError(InputError):
    """A pseudonym is an invented name: letters, one line, not a label."""


class PseudonymTakenError(RuleError):
    """A pseudonym belongs to one participant of the study."""


class NoPseudonymError(RuleError):
    """Only a pseudonym that was given is taken back."""


@dataclass(frozen=True, slots=True)
class QuoteLabelFormChosen(Event):
    """An article chose how a group's participants are named in an output."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    group_id: GroupId
    output: str
    form: str


@dataclass(frozen=True, slots=True)
class PseudonymGiven(Event):
    """A participant got an invented name for print."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId
    name_digest: str


@dataclass(frozen=True, slots=True)
class PseudonymTakenBack(Event):
    """A participant's invented name was taken back."""

    about: ClassVar[str] = "participant_id"

    participant_id: ParticipantId


@dataclass(frozen=True, slots=True)
class GroupForm:
    """How one group's participants are named in one output of an article.

    Attributes:
        id: None where nothing was chosen and the usual form stands.
        group: The group's key.
        reason: Why nobody is named; only of the form NONE.
    """

    article_id: ArticleId
    output: Output
    group_id: GroupId
    group: str
    form: LabelForm
    reason: str = ""
    id: LabelFormId | None = None

    def __post_init__(self) -> None:
        if self.form is LabelForm.NONE and not self.reason:
            msg = "Write why nobody of this group is named in print."
            raise NoReasonForNoneError(msg)


@dataclass(frozen=True, slots=True)
class Naming:
    """How one participant is named in one output.

    Attributes:
        label: Nothing where nobody is named, or a pseudonym is still to be given.
    """

    form: LabelForm
    label: str | None
    reason: str = ""

    @property
    def is_withheld(self) -> bool:
        """Whether the output names nobody of the group."""
        return self.form is LabelForm.NONE

    @property
    def lacks_pseudonym(self) -> bool:
        """Whether a pseudonym is to be given before the label can print."""
        return self.form is LabelForm.PSEUDONYM and self.label is None


def in_letters(number: int) -> str:
    """Write a number in letters: 1 as "A", 26 as "Z", 27 as "AA".

    Raises:
        NumberError: Below 1.
    """
    if number < 1:
        msg = "Participants are numbered from 1."
        raise NumberError(msg)
    letters = ""
    while number:
        number, rest = divmod(number - 1, len(ALPHABET))
        letters = ALPHABET[rest] + letters
    return letters


def number_of_letters(letters: str) -> int:
    """Read letters back: "AA" is 27.

    Raises:
        NumberError: They are not capitals from A to Z.
    """
    if not letters or set(letters) - set(ALPHABET):
        msg = "Write the label in capital letters from A to Z."
        raise NumberError(msg)
    number = 0
    for letter in letters:
        number = number * len(ALPHABET) + ALPHABET.index(letter) + 1
    return number


def usual_form(numbering: Numbering, output: Output) -> tuple[LabelForm, str]:
    """Give the form, and the reason of none, that stands until one is chosen.

    An article uses the group's numbers; the discussion edition names nobody.

    Source: method, rows M52, M53 and L4.
    """
    if output is Output.EDITION:
        return LabelForm.NONE, EDITION_REASON
    return LabelForm(numbering.value), ""


def naming_of(person: Participant, form: GroupForm, pseudonym: str | None) -> Naming:
    """Say how a participant is named under a form."""
    match form.form:
        case LabelForm.ARABIC:
            return Naming(form.form, Numbering.ARABIC.printed(person.number))
        case LabelForm.ROMAN:
            return Naming(form.form, Numbering.ROMAN.printed(person.number))
        case LabelForm.LETTERS:
            return Naming(form.form, in_letters(person.number))
        case LabelForm.PSEUDONYM:
            return Naming(form.form, pseudonym)
        case LabelForm.NONE:
            return Naming(form.form, None, form.reason)


def namings(
    people: Iterable[Participant],
    forms: Sequence[GroupForm],
    pseudonyms: Mapping[ParticipantId, str],
) -> dict[ParticipantId, Naming]:
    """Say how everybody is named in one output.

    Args:
        people: In the order of groups and numbers, which the result keeps.
        forms: One for each group.
        pseudonyms: As far as they were given.
    """
    by_group = {each.group_id: each for each in forms}
    return {
        person.id: naming_of(
            person, by_group[person.group_id], pseudonyms.get(person.id)
        )
        for person in people
        if person.group_id in by_group
    }


def shared(named: Mapping[ParticipantId, Naming]) -> frozenset[str]:
    """Give the labels that more than one participant would print."""
    labels = [each.label.casefold() for each in named.values() if each.label]
    twice = {label for label in labels if labels.count(label) > 1}
    return frozenset(
        each.label
        for each in named.values()
        if each.label and each.label.casefold() in twice
    )


def check_apart(
    before: Mapping[ParticipantId, Naming], after: Mapping[ParticipantId, Naming]
) -> None:
    """Refuse a choice through which two participants come to share a label.

    Raises:
        LabelsCollideError: They would; the sentence names the label.
    """
    new = sorted(shared(after) - shared(before))
    if new:
        msg = "Two participants would both print as {label}; choose another form."
        raise LabelsCollideError(msg, label=new[0])


def checked_pseudonym(
    name: str, whose: ParticipantId, given: Mapping[ParticipantId, str]
) -> str:
    """Take an invented name.

    Args:
        name: As it would print.
        whose: Who gets it.
        given: Everybody's, by participant.

    Raises:
        PseudonymError: It is empty or long, or holds signs or digits.
        PseudonymTakenError: Another participant has it.
    """
    chosen = " ".join(normalised(name).split())
    letters = chosen.replace(" ", "").replace("-", "")
    if not 1 < len(chosen) <= LONGEST or not letters.isalpha() or chosen.isupper():
        msg = "Give an invented name in letters, such as Elin or Karl-Erik."
        raise PseudonymError(msg)
    if any(
        other.casefold() == chosen.casefold()
        for id_, other in given.items()
        if id_ != whose
    ):
        msg = "Another participant has this pseudonym; invent another name."
        raise PseudonymTakenError(msg)
    return chosen
