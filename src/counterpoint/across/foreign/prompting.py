"""Working out what comes of prompts, where their words came in. Pure.

A question is known again by its words in the guide of the same group. Only a group
that has no guide at all gets the file's: a version more would be what the group is
asked from then on, and that is no importer's to say.

Source: method, row F46.
"""

from collections import Counter
from collections.abc import Sequence

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
        self._made: dict[str, Guide] = {}
        self._seen: set[tuple[ReportId, Span]] = set()

    def take(self, analysis: Analysis) -> None:
        """Work it out; what does not fit is told."""
        times = Counter(each.id for each in analysis.guides)
        self._twice = frozenset(id_ for id_, n in times.items() if n > 1)
        self._guides = {e.id: e for e in analysis.guides if e.id not in self._twice}
        named = {each.guide_id for each in analysis.prompts}
        self._make([each for each in self._guides.values() if each.id in named])
        for each in analysis.prompts:
            self._take(each)

    def _make(self, guides: Sequence[AnalysedGuide]) -> None:
        """Make guides of groups that have none, with the versions in their order."""
        made: dict[str, int] = {}
        for each in sorted(guides, key=lambda guide: (guide.group, guide.version)):
            here = self._here.guides.get(each.group)
            if here is None or here.versions or not each.questions:
                continue
            nth = made.get(each.group, 0)
            made[each.group] = nth + 1
            self._made[each.id] = Guide(
                id=GuideId(new_id()),
                group_id=here.group_id,
                version=here.next_version + nth,
                questions=_lines(each),
                used_from=each.used_from,
                note=normalised(each.note).strip(),
            )

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
        if each.guide_id in self._twice:
            self._lose(where, reason.GUIDE_TWICE)
            return None
        guide = self._guides.get(each.guide_id)
        if guide is None or not 1 <= each.question <= len(guide.questions):
            self._lose(where, reason.OTHER_GUIDES)
            return None
        made = self._made.get(guide.id)
        if made is not None and not self._here.may_write_guides:
            self._lose(where, reason.GUIDE_STAYS)
            return None
        if made is not None:
            if made not in self._arranging.arranged.guides:
                self._arranging.arranged.guides.append(made)
            return Question(made.id, each.question)
        here = self._here.guides.get(guide.group)
        if here is None:
            self._lose(where, reason.GROUP_UNKNOWN)
            return None
        lines = _lines(guide)
        same = [one for one in here.versions if one.questions == lines]
        if same:
            like = [one for one in same if one.version == guide.version]
            return Question((like or same)[-1].id, each.question)
        return self._in_another(lines[each.question - 1], here.versions, where)

    def _in_another(
        self, words: str, versions: Sequence[Guide], where: str
    ) -> Question | None:
        """Find a question by its words, in the latest version that asks it."""
        asking = [each for each in versions if words in each.questions]
        if not asking:
            self._lose(where, reason.OTHER_GUIDES)
            return None
        self._tally.alter("notes", where, reason.OTHER_GUIDE)
        return Question(asking[-1].id, asking[-1].questions.index(words) + 1)

    def _lose(self, place: str, why: str) -> None:
        self._tally.lose("notes", place, why)


def _lines(guide: AnalysedGuide) -> tuple[str, ...]:
    """Give its questions as they are kept: each one line."""
    return tuple(" ".join(normalised(each).split()) for each in guide.questions)
