"""What a review shows, and what is still missing for an approval."""

from collections.abc import Mapping
from dataclasses import dataclass

from counterpoint.kernel.ids import PassageId
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.spans import TimeSpan
from counterpoint.report.model import Report, ReportText
from counterpoint.review.discrepancy.model import Discrepancy
from counterpoint.review.hearing.model import length_ms, needed_ms, untimed
from counterpoint.review.round.model import Judged, Round, Verdict

MS_PER_SECOND = 1000


@dataclass(frozen=True, slots=True)
class Review:
    """One version of a report under review, with what was judged and heard.

    Attributes:
        round: The reviewer's round on this version; None before it was opened.
        verdicts: By passage, as far as they hold for what the passages say now.
        heard: Stretches of the recording, in order, not overlapping.
        duration_ms: How long the recording is; None where none can be heard.
        share: How many hundredths of it have to be heard.
        discrepancies: Of this report, earliest first.
        returned_for: Why this version went back to its writer; empty if it did not.
        must_attest: Why words have to stand beside the listening, whatever was
            heard; None if they need not.
    """

    report: Report
    text: ReportText
    round: Round | None
    verdicts: Mapping[PassageId, Judged]
    heard: tuple[TimeSpan, ...]
    duration_ms: int | None
    share: int
    discrepancies: tuple[Discrepancy, ...]
    must_attest: Said | None
    returned_for: str = ""

    @property
    def unjudged(self) -> tuple[PassageId, ...]:
        """The passages without a verdict, in order."""
        ids = (each.id for each in self.text.passages)
        return tuple(id_ for id_ in ids if id_ not in self.verdicts)

    @property
    def heard_ms(self) -> int:
        """How much was heard."""
        return length_ms(self.heard)

    @property
    def needed_ms(self) -> int | None:
        """How much has to be heard; None without a recording."""
        if self.duration_ms is None:
            return None
        return needed_ms(self.duration_ms, self.share)

    def missing(self, *, attested: bool) -> tuple[Said, ...]:
        """Say what an approval waits for, one sentence each.

        An attestation stands for listening elsewhere, and for the passages that
        were not judged one by one. Nothing stands for a discrepancy.

        Source: method, section 3.4 (guards of approve).
        """
        found = [] if attested else self._without_attestation()
        found += self._open_discrepancies()
        return tuple(found)

    def _without_attestation(self) -> list[Said]:
        found = [] if self.must_attest is None else [self.must_attest]
        left = len(self.unjudged)
        if left:
            found.append(
                Said(
                    "Passages without a verdict: {left} of {of}.",
                    {"left": left, "of": len(self.text.passages)},
                )
            )
        needed = self.needed_ms
        if needed is not None and self.heard_ms < needed:
            found.append(
                Said(
                    "Listen on: {heard} of {needed} s are heard, {share} of each 100.",
                    {
                        "heard": self.heard_ms // MS_PER_SECOND,
                        "needed": -(-needed // MS_PER_SECOND),
                        "share": self.share,
                    },
                )
            )
        return found

    def _open_discrepancies(self) -> list[Said]:
        found = []
        noted = {each.passage_id for each in self.discrepancies}
        open_ = sum(not each.is_settled for each in self.discrepancies)
        if open_:
            found.append(Said("Discrepancies to settle: {count}.", {"count": open_}))
        silent = sum(
            each.verdict is Verdict.UNSUPPORTED and each.passage_id not in noted
            for each in self.verdicts.values()
        )
        if silent:
            found.append(
                Said(
                    "Unsupported passages without a discrepancy: {count}.",
                    {"count": silent},
                )
            )
        return found


def why_attest(
    text: ReportText, duration_ms: int | None, *, in_own_cause: bool
) -> Said | None:
    """Say why a review needs words, if listening alone cannot carry it.

    Args:
        text: The version under review.
        duration_ms: How long its recording is; None if none can be heard.
        in_own_cause: Whether the reviewer interviewed, in verbatim mode.

    Source: method, row M36; invariant 6.
    """
    if duration_ms is None:
        return Said("No recording can be heard here: write how you checked the report.")
    if in_own_cause:
        return Said("You did this interview yourself: write how you checked it.")
    count = untimed(text.passages)
    if count:
        return Said(
            "Passages without a time: {count}. Write how you checked them.",
            {"count": count},
        )
    return None
