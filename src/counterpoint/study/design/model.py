"""What a study is about, and the groups whose members are interviewed."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from counterpoint.kernel.errors import InputError, NotFoundError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import GroupId

_KEY = re.compile(r"^[a-z][a-z0-9-]{0,29}$")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
HIGHEST_ROMAN = 3999


class DataMode(StrEnum):
    """What the team reads: reports in the person's words, or transcripts."""

    REPORT = "report"
    VERBATIM = "verbatim"


class Numbering(StrEnum):
    """How the participants of a group are numbered in print."""

    ARABIC = "arabic"
    ROMAN = "roman"

    def printed(self, number: int) -> str:
        """Write a number: 15 as "15" or "XV".

        Raises:
            NumberError: Below 1, or above 3999 in Roman numerals.

        Source: method, rows M52 and M53.
        """
        highest = HIGHEST_ROMAN if self is Numbering.ROMAN else None
        if number < 1 or (highest is not None and number > highest):
            msg = "Participants are numbered from 1, in Roman numerals up to {highest}."
            raise NumberError(msg, highest=HIGHEST_ROMAN)
        if self is Numbering.ARABIC:
            return str(number)
        numeral = ""
        for value, letters in _ROMAN:
            times, number = divmod(number, value)
            numeral += letters * times
        return numeral


class DurationStyle(StrEnum):
    """How the length of a group's interviews prints.

    Source: method, rows M22 and M28.
    """

    RANGE = "range"
    ABOUT = "about"


class WindowError(InputError):
    """The interviews cannot end before they begin."""


class MinutesBandError(InputError):
    """The expected length of an interview cannot be."""


class NumberError(InputError):
    """A number that no participant can have."""


class GroupKeyError(InputError):
    """A group's key is short, lower-case and without blanks."""


class GroupTakenError(RuleError):
    """Another group has that key."""


class NoSuchGroupError(NotFoundError):
    """The study has no such group."""


@dataclass(frozen=True, slots=True)
class StudyBegun(Event):
    """The study stood ready to be worked in; undo goes back no further."""

    undoable: ClassVar[bool] = False

    is_demo: bool


@dataclass(frozen=True, slots=True)
class StudyChanged(Event):
    """The study's own facts were changed."""

    data_mode: str


@dataclass(frozen=True, slots=True)
class GroupAdded(Event):
    """A group of participants was described."""

    about: ClassVar[str] = "group_id"

    group_id: GroupId
    numbering: str


@dataclass(frozen=True, slots=True)
class GroupChanged(Event):
    """What is known of a group of participants was changed."""

    about: ClassVar[str] = "group_id"

    group_id: GroupId
    numbering: str


@dataclass(frozen=True, slots=True)
class Study:
    """What the study is about.

    Attributes:
        aim: What it wants to understand.
        setting: Where; prints in the method text.
        language: BCP 47 tag of the language of the interviews.
        publication_language: That of the article; as the interviews, if None.
        design: Which design the study follows, and how the interviews are used.
        design_reference: Where that design is described.
        window_start: The day on which interviews begin, if it is settled.
        window_end: The day on which they end.
        is_demo: Whether its people and words are invented.
    """

    title: str = "Untitled study"
    aim: str = ""
    setting: str = ""
    language: str = "en"
    data_mode: DataMode = DataMode.REPORT
    is_demo: bool = False
    design: str = ""
    design_reference: str = ""
    window_start: date | None = None
    window_end: date | None = None
    publication_language: str | None = None

    def __post_init__(self) -> None:
        start, end = self.window_start, self.window_end
        if start is not None and end is not None and end < start:
            msg = "The interviews end before they begin; correct one of the days."
            raise WindowError(msg)


@dataclass(frozen=True, slots=True)
class Group:
    """A group of people who are interviewed.

    Attributes:
        key: "users".
        singular: "user".
        plural: "users".
        target: How many are to be interviewed, if planned.
        focus: What they are asked about; prints in the method text.
        minutes_low: How long an interview lasts at least, as expected.
        minutes_high: How long at most.
    """

    id: GroupId
    key: str
    singular: str
    plural: str
    numbering: Numbering
    target: int | None = None
    focus: str = ""
    minutes_low: int | None = None
    minutes_high: int | None = None
    duration_style: DurationStyle = DurationStyle.RANGE

    def __post_init__(self) -> None:
        low, high = self.minutes_low, self.minutes_high
        if any(each is not None and each < 1 for each in (low, high)) or (
            low is not None and high is not None and high < low
        ):
            msg = "Give the expected length in minutes, the shorter one first."
            raise MinutesBandError(msg)


def checked_group_key(key: str) -> str:
    """Bring a group's key into its one form.

    Raises:
        GroupKeyError: It has blanks or signs, or is empty or too long.
    """
    lower = key.strip().lower()
    if not _KEY.match(lower):
        msg = "Give the group a short key of letters, for example: users"
        raise GroupKeyError(msg)
    return lower


def number_of(numeral: str) -> int:
    """Read a Roman numeral back: "XV" is 15.

    Raises:
        NumberError: It is not a Roman numeral in its usual form.
    """
    left, number = numeral, 0
    for value, letters in _ROMAN:
        while left.startswith(letters):
            left, number = left[len(letters) :], number + value
    if left or not number or Numbering.ROMAN.printed(number) != numeral:
        msg = "Write the number in Roman numerals from I to {highest}."
        raise NumberError(msg, highest="MMMCMXCIX")
    return number
