"""From who gave which code where to figures of agreement. Pure."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from counterpoint.coding.agreement.coefficient import Judgements
from counterpoint.coding.agreement.model import (
    Agreement,
    CodeAgreement,
    JudgedPassage,
    KindAgreement,
    ReportAgreement,
    Unitizing,
)
from counterpoint.coding.agreement.placing import (
    Given,
    continuum_of_all,
    continuum_of_code,
)
from counterpoint.coding.agreement.unitizing import (
    Coincidences,
    Continuum,
    coincidences_of_each,
)
from counterpoint.coding.uncoded.model import WITNESSES
from counterpoint.kernel.ids import CodeId, MemberId, PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import Passage

Kind = tuple[bool, ...]
"""What members said of a passage, those who gave it a code first."""


@dataclass(frozen=True)
class CodedReport:
    """A report and what members gave in it.

    Attributes:
        given: By member, each code and where; all lie within the passages.
    """

    report_id: ReportId
    key: str
    passages: Sequence[Passage]
    given: Mapping[MemberId, Sequence[Given]]

    @property
    def whole(self) -> Span:
        """From its first passage to the end of its last."""
        return Span(self.passages[0].span.start, self.passages[-1].span.end)

    def of_code(self, code_id: CodeId) -> list[Continuum]:
        """Divide its text by where each member gave a code."""
        return [
            continuum_of_code(own.get(code_id, ()), code_id, self.whole)
            for own in self._by_code.values()
        ]

    def of_all(self) -> list[Continuum]:
        """Divide its text by the sets of codes that each member gave."""
        return [continuum_of_all(own, self.whole) for own in self.given.values()]

    def judged(self, code_id: CodeId) -> list[JudgedPassage]:
        """Say of each passage of a person's own words who gave a code to it."""
        touched = self._touched.get(code_id)
        if touched is None:
            return self._untouched
        by_all = tuple(self.given)
        return [
            each
            if not (gave := touched.get(each.passage_id))
            else replace(
                each,
                given_by=tuple(m for m in by_all if m in gave),
                not_by=tuple(m for m in by_all if m not in gave),
            )
            for each in self._untouched
        ]

    def kinds(self, code_id: CodeId) -> Counter[Kind]:
        """Count its passages by how many members gave a code to them, and not."""
        members, touched = len(self.given), self._touched.get(code_id, {})
        found = Counter(map(len, touched.values()))
        found[0] = len(self._own_words) - len(touched)
        return Counter(
            {
                (True,) * gave + (False,) * (members - gave): number
                for gave, number in found.items()
                if number
            }
        )

    @cached_property
    def _untouched(self) -> list[JudgedPassage]:
        """Its passages as they are judged where nobody gave them a code."""
        by_all = tuple(self.given)
        return [
            JudgedPassage(
                report_id=self.report_id,
                report=self.key,
                passage_id=passage.id,
                number=passage.order + 1,
                given_by=(),
                not_by=by_all,
            )
            for passage in self._own_words
        ]

    @cached_property
    def _own_words(self) -> list[Passage]:
        return [each for each in self.passages if each.speaker in WITNESSES]

    @cached_property
    def _by_code(self) -> dict[MemberId, dict[CodeId, list[Given]]]:
        """Put each member's codings together by their code."""
        found: dict[MemberId, dict[CodeId, list[Given]]] = {}
        for member, own in self.given.items():
            grouped = found.setdefault(member, defaultdict(list))
            for code_id, span in own:
                grouped[code_id].append((code_id, span))
        return found

    @cached_property
    def _touched(self) -> dict[CodeId, dict[PassageId, set[MemberId]]]:
        """Find, by code and passage, who gave the code to some of the passage.

        Passages lie in their order, so that a coding's first is looked up by halves.
        """
        found: dict[CodeId, dict[PassageId, set[MemberId]]] = {}
        ends = [each.span.end for each in self._own_words]
        for member, own in self.given.items():
            for code_id, span in own:
                touched = found.setdefault(code_id, defaultdict(set))
                for passage in self._own_words[bisect_right(ends, span.start) :]:
                    if passage.span.start >= span.end:
                        break
                    touched[passage.id].add(member)
        return found


def agreement_of(reports: Sequence[CodedReport], codes: Sequence[CodeId]) -> Agreement:
    """Reckon all figures of an article.

    Args:
        reports: Those that at least two members coded.
        codes: In the order of the codebook.
    """
    coders = dict.fromkeys(chain.from_iterable(each.given for each in reports))
    together, each = coincidences_of_each(report.of_all() for report in reports)
    return Agreement(
        coders=tuple(coders),
        reports=tuple(
            _of_report(report, codes, alone)
            for report, alone in zip(reports, each, strict=True)
        ),
        codes=tuple(_of_code(reports, code_id) for code_id in codes),
        unitizing=None if together is None else _unitizing(together, codes),
    )


def _of_code(reports: Sequence[CodedReport], code_id: CodeId) -> CodeAgreement:
    judged = (report.judged(code_id) for report in reports)
    met, each = coincidences_of_each(report.of_code(code_id) for report in reports)
    return CodeAgreement(
        code_id=code_id,
        passages=tuple(chain.from_iterable(judged)),
        u_alpha=None if met is None else met.u_alpha,
        reports=tuple(
            _figures(report, report.kinds(code_id), alone)
            for report, alone in zip(reports, each, strict=True)
        ),
    )


def _of_report(
    report: CodedReport, codes: Sequence[CodeId], met: Coincidences | None
) -> ReportAgreement:
    kinds: Counter[Kind] = Counter()
    for code_id in codes:
        kinds.update(report.kinds(code_id))
    return _figures(report, kinds, met)


def _figures(
    report: CodedReport, kinds: Mapping[Kind, int], met: Coincidences | None
) -> ReportAgreement:
    judged = Judgements.of(kinds.items())
    return ReportAgreement(
        report_id=report.report_id,
        report=report.key,
        percent=judged.percent,
        alpha=judged.alpha,
        u_alpha=None if met is None else met.u_alpha,
    )


def _unitizing(met: Coincidences, codes: Sequence[CodeId]) -> Unitizing:
    kinds = [
        KindAgreement(
            codes=tuple(code for code in codes if code in kind),
            length=length,
            ku_alpha=met.ku_alpha(kind),
        )
        for kind, length in met.meeting_lengths.items()
        if isinstance(kind, frozenset)
    ]
    longest_first = sorted(kinds, key=lambda kind: (-kind.length, kind.codes))
    return Unitizing(
        u_alpha=met.u_alpha,
        bar_u_alpha=met.bar_u_alpha,
        cu_alpha=met.cu_alpha,
        kinds=tuple(longest_first),
    )
