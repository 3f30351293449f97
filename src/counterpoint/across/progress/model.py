"""How far a stage has come: a picture, never a lock."""

from dataclasses import dataclass

from counterpoint.kernel.sentence import Said


@dataclass(frozen=True, slots=True)
class StageProgress:
    """How much of one stage is done.

    Attributes:
        stage: The stage's name, as its package has it.
        done: How many of its things are as they shall be.
        of: How many there are; 0 where nothing has begun.
    """

    stage: str
    done: int
    of: int
    sentence: Said


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a member.

    Attributes:
        link: Where on the page it is done.
    """

    sentence: Said
    link: str


@dataclass(frozen=True, slots=True)
class Progress:
    """The study's stages in the order of the research, and what waits."""

    stages: tuple[StageProgress, ...]
    waiting: tuple[Waiting, ...]
