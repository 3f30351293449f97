"""A step of the analysis with its entries and its evidence."""

from dataclasses import dataclass
from datetime import date

from counterpoint.article.step.model import STEP_NAMES, AnalysisStep, StepEntry
from counterpoint.kernel.sentence import Said


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that was done in a step, as the records of now have it.

    Attributes:
        said: What, with counts.
        first: The day it was first done; nothing if that is not known.
        last: The day it was last done.
    """

    said: Said
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step, when it was entered, and what there is to show for it.

    Attributes:
        entries: By day; more than one where the team came back.
    """

    step: AnalysisStep
    entries: tuple[StepEntry, ...]
    evidence: tuple[Evidence, ...]

    @property
    def name(self) -> str:
        """As Braun and Clarke (2006) call it."""
        return STEP_NAMES[self.step]
