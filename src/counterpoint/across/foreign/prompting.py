"""Working out what comes of prompts, where their words came in. Pure.

A question is known again by its words in the guide of the same group. Only a group
that has no guide at all gets the file's: a version more would be what the group is
asked from then on, and that is no importer's to say.

Source: method, row F46.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysed_prompt import (
    AnalysedGuide,
    AnalysedPrompt,
)
from counterpoint.across.foreign.analysis import Analysis
from counterpoint.across.foreign.arranging import Arranging
from counterpoint.across.foreign.here import Here, Known
from counterpoint.across.foreign.tally import Tally
from counterpoint.across.prompt.model import Prompt, Question
from counterpoint.kernel.ids import GuideId, MemberId, PromptId, ReportId, new_id
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised
from counterpoint.study.guide.model import Guide


class Prompting:
    """Works out prompts. Linear in them and in the questions of guides."""

    def __init__(
        self, here: Here, known: Known, arranging: Arranging, tally: Tally
    ) -> None:
        self._here = here
        self._known = known
        self._arranging = arranging
        self._tally = tally
        self._guides: dict[str, AnalysedGuide] = {}
        self._twice: frozenset[str] = frozenset()
        self._made: dict[str, GuideId] = {}
        self._asking: dict[str, _Asking] = {}
        self._read: dict[str, _Read] = {}
        self._seen: set[tuple[ReportId, Span]] = set()

    def take(self, analysis: Analysis) -> None:
        """Work it out; what does not fit is told."""
        times = Counter(each.id for each in analysis.guides)
        self._twice = frozenset(id_ for id_, n in times.items() if n > 1)
        self._guides = {e.id: e for e in analysis.guides if e.id not in self._twice}
        for each in analysis.prompts:
            self._take(each)
        self._make([e for e in self._guides.values() if e.id in self._made])

    def _make(self, guides: Iterable[AnalysedGuide]) -> None:
        """Make the guides that prompts name, with the versions in their order.

        They are numbered once all is taken, so that no number is left out.
        """
        made = Counter[str]()
        for each in sorted(guides, key=lambda guide: (guide.group, guide.version)):
            here = self._here.guides[each.group]
            new = Guide(
                id=self._made[each.id],
                group_id=here.group_id,
                version=here.next_version + made[each.group],
                questions=_lines(each),
                used_from=each.used_from,
                note=normalised(each.note).strip(),
            )
            made[each.group] += 1
            self._arranging.arranged.guides.append(new)

    def _take(self, each: AnalysedPrompt) -> None:
        report = self._known.reports.get(each.text_id)
        if report is None:
            self._lose(self._here.article.title, reason.NO_SUCH_TEXT)
            return
        name = report.laid_out.text.name
        where = f"{name}, {each.start}-{each.end}"
        span = None
        if each.start < each.end <= len(report.laid_out.text.text):
            span = report.laid_out.place(each.start, each.end)
        if not self._arranging.is_same(each.text_id):
            self._lose(name, reason.OTHER_TEXT)
        elif span is None:
            self._lose(where, reason.EMPTY_STRETCH)
        elif (report.id, span) in self._seen:
            self._lose(where, reason.SAID_TWICE)
        elif not each.guide_id:
            self._keep(each, report.id, span, None)
        elif (asked := self._asked(each, where)) is not None:
            self._keep(each, report.id, span, asked)

    def _keep(
        self,
        each: AnalysedPrompt,
        report_id: ReportId,
        span: Span,
        asked: Question | None,
    ) -> None:
        self._seen.add((report_id, span))
        kept = Prompt(
            id=PromptId(new_id()),
            article_id=self._here.article.id,
            report_id=report_id,
            version=1,
            span=span,
            question=asked,
            by=MemberId(each.by_id),
            at=each.at,
        )
        self._arranging.arranged.prompts.append(kept)

    def _asked(self, each: AnalysedPrompt, where: str) -> Question | None:
        """Find which question of a guide here it is; tell if none or another."""
        guide = self._guides.get(each.guide_id)
        if guide is None or not 1 <= each.question <= len(guide.questions):
            is_twice = each.guide_id in self._twice
            self._lose(where, reason.GUIDE_TWICE if is_twice else reason.OTHER_GUIDES)
            return None
        here = self._here.guides.get(guide.group)
        if here is None:
            self._lose(where, reason.GROUP_UNKNOWN)
            return None
        if here.versions:
            return self._known_again(guide, each.question, here.versions, where)
        if not self._here.may_write_guides:
            self._lose(where, reason.GUIDE_STAYS)
            return None
        if guide.id not in self._made:
            self._made[guide.id] = GuideId(new_id())
        return Question(self._made[guide.id], each.question)

    def _known_again(
        self, guide: AnalysedGuide, number: int, versions: Sequence[Guide], where: str
    ) -> Question | None:
        """Find a question in the same version, else by its words in the latest."""
        if guide.group not in self._asking:
            self._asking[guide.group] = _Asking(versions)
        asking = self._asking[guide.group]
        if guide.id not in self._read:
            lines = _lines(guide)
            self._read[guide.id] = _Read(lines, asking.same(guide.version, lines))
        read = self._read[guide.id]
        if read.same is not None:
            return Question(read.same, number)
        found = asking.questions.get(read.lines[number - 1])
        if found is None:
            self._lose(where, reason.OTHER_GUIDES)
        else:
            self._tally.alter("notes", where, reason.OTHER_GUIDE)
        return found

    def _lose(self, place: str, why: str) -> None:
        self._tally.lose("notes", place, why)


class _Read(NamedTuple):
    """What a guide of the file asks, and the version here that asks just that."""

    lines: tuple[str, ...]
    same: GuideId | None


class _Asking:
    """The versions of a group's guide, found by what they ask.

    Attributes:
        questions: By their words, where the latest version asks them first.
    """

    def __init__(self, versions: Sequence[Guide]) -> None:
        self._alike = {(e.version, e.questions): e.id for e in versions}
        self._latest = {e.questions: e.id for e in versions}
        self.questions = {
            words: Question(each.id, number)
            for each in versions
            for number, words in reversed([*enumerate(each.questions, 1)])
        }

    def same(self, version: int, lines: tuple[str, ...]) -> GuideId | None:
        """Find a version that asks just that: of that number, else the latest."""
        return self._alike.get((version, lines)) or self._latest.get(lines)


def _lines(guide: AnalysedGuide) -> tuple[str, ...]:
    """Give its questions as they are kept: each one line."""
    return tuple(" ".join(normalised(each).split()) for each in guide.questions)
