"""From who gave which code where to figures of agreement. Pure."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from counterpoint.coding.agreement.coefficient import nominal_alpha, percent_agreement
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
    coincidences,
)
from counterpoint.coding.uncoded.model import WITNESSES
from counterpoint.kernel.ids import CodeId, MemberId, PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import Passage


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
        by_all = tuple(self.given)
        touched = self._touched.get(code_id, {})
        return [
            JudgedPassage(
                report_id=self.report_id,
                report=self.key,
                passage_id=passage.id,
                number=passage.order + 1,
                given_by=tuple(m for m in by_all if m in gave) if gave else (),
                not_by=tuple(m for m in by_all if m not in gave) if gave else by_all,
            )
            for passage in self._own_words
            for gave in (touched.get(passage.id, _NOBODY),)
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


_NOBODY: frozenset[MemberId] = frozenset()


def agreement_of(reports: Sequence[CodedReport], codes: Sequence[CodeId]) -> Agreement:
    """Reckon all figures of an article.

    Args:
        reports: Those that at least two members coded.
        codes: In the order of the codebook.
    """
    coders = dict.fromkeys(chain.from_iterable(each.given for each in reports))
    together = coincidences(report.of_all() for report in reports)
    return Agreement(
        coders=tuple(coders),
        reports=tuple(_of_report(report, codes) for report in reports),
        codes=tuple(_of_code(reports, code_id) for code_id in codes),
        unitizing=None if together is None else _unitizing(together, codes),
    )


def _of_code(reports: Sequence[CodedReport], code_id: CodeId) -> CodeAgreement:
    judged = [report.judged(code_id) for report in reports]
    continua = [report.of_code(code_id) for report in reports]
    met = coincidences(continua)
    return CodeAgreement(
        code_id=code_id,
        passages=tuple(chain.from_iterable(judged)),
        u_alpha=None if met is None else met.u_alpha,
        reports=tuple(
            _figures(report, own, coincidences([divided]))
            for report, own, divided in zip(reports, judged, continua, strict=True)
        ),
    )


def _of_report(report: CodedReport, codes: Sequence[CodeId]) -> ReportAgreement:
    judged = [each for code_id in codes for each in report.judged(code_id)]
    return _figures(report, judged, coincidences([report.of_all()]))


def _figures(
    report: CodedReport, judged: Sequence[JudgedPassage], met: Coincidences | None
) -> ReportAgreement:
    units = [each.unit for each in judged]
    return ReportAgreement(
        report_id=report.report_id,
        report=report.key,
        percent=percent_agreement(units),
        alpha=nominal_alpha(units),
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
