"""What prompted words, on its way to another study or from one.

Fields that end in ``id`` name another thing by its id in the file.

Source: method, row F46.
"""

from dataclasses import dataclass
from datetime import date, datetime

from counterpoint.across.foreign.worded import check_worded


@dataclass(frozen=True, slots=True)
class AnalysedGuide:
    """A version of a group's interview guide, of which a question prompted words.

    Attributes:
        group: The key of the group that it is for.
        version: From 1, within the group.
        questions: In the order in which they are asked.
        used_from: The day from which it is used, if that is said.
    """

    id: str
    group: str
    version: int
    questions: tuple[str, ...]
    used_from: date | None
    note: str

    def __post_init__(self) -> None:
        check_worded(self.group, *self.questions)


@dataclass(frozen=True, slots=True)
class AnalysedPrompt:
    """What prompted words of a text; it holds none of them.

    Attributes:
        start: First code point in the text.
        end: One past the last.
        guide_id: Empty if the words came unprompted.
        question: Its number in that version, from 1; 0 if there is none.
    """

    id: str
    text_id: str
    start: int
    end: int
    guide_id: str
    question: int
    by_id: str
    at: datetime
