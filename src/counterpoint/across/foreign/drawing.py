"""Working out what comes of stories, quotes and memos, where their words came in."""

from collections.abc import Iterator

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysis import (
    AnalysedMemo,
    AnalysedQuote,
    AnalysedStory,
    Analysis,
)
from counterpoint.across.foreign.arranged import PlannedReport
from counterpoint.across.foreign.arranging import Arranging
from counterpoint.across.foreign.here import Here, Known
from counterpoint.across.foreign.tally import Tally
from counterpoint.across.memo.model import (
    About,
    Memo,
    MemoSpan,
    Subject,
    clean_text,
    one_line,
)
from counterpoint.coding.story.model import Story, StoryPart, StorySpan
from counterpoint.kernel.errors import CounterpointError
from counterpoint.kernel.ids import (
    ClarificationId,
    MemberId,
    MemoId,
    MemoSpanId,
    QuoteId,
    QuotePartId,
    StoryId,
    StorySpanId,
    ThemeId,
    TranslationId,
    new_id,
)
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.quote.anatomy.model import QuotePart
from counterpoint.quote.clarification.model import Clarification
from counterpoint.quote.cutting import checked_spans, paragraphs_of
from counterpoint.quote.model import Quote
from counterpoint.quote.translation.model import (
    Translation,
    checked_tag,
    checked_translation,
    is_same_language,
)
from counterpoint.report.model import PassageKind, ReportText


class Drawing:
    """Works out what is drawn from the words of reports. Linear in it."""

    def __init__(
        self, here: Here, known: Known, arranging: Arranging, tally: Tally
    ) -> None:
        self._here = here
        self._known = known
        self._arranging = arranging
        self._arranged = arranging.arranged
        self._tally = tally

    def draw(self, analysis: Analysis) -> None:
        """Work it out; what does not fit is told."""
        for story in analysis.stories:
            self._take_story(story)
        for quote in analysis.quotes:
            self._take_quote(quote)
        for memo in analysis.memos:
            self._take_memo(memo)

    def _report(self, text_id: str, kind: str) -> PlannedReport | None:
        """Give the report of a text with the very words; else tell what is lost."""
        report = self._known.reports.get(text_id)
        if report is None:
            self._tally.lose(kind, self._here.article.title, reason.NO_SUCH_TEXT)
            return None
        if not self._arranging.is_same(text_id):
            self._tally.lose(kind, report.laid_out.text.name, reason.OTHER_TEXT)
            return None
        return report

    def _take_story(self, each: AnalysedStory) -> None:
        report = self._report(each.text_id, "stories")
        if report is None:
            return
        spans = [
            (span, one.part)
            for one in each.stretches
            if (span := report.laid_out.place(one.start, one.end)) is not None
        ]
        if not any(part is StoryPart.TELLING for _, part in spans):
            name = report.laid_out.text.name
            self._tally.lose("stories", name, reason.EMPTY_STRETCH)
            return
        story = Story(
            id=StoryId(new_id()),
            article_id=self._here.article.id,
            report_id=report.id,
            telling=each.telling,
            by=MemberId(each.by_id),
            at=each.at,
        )
        self._arranged.stories.append(story)
        for span, part in dict.fromkeys(spans):
            self._arranged.story_spans.append(
                StorySpan(
                    id=StorySpanId(new_id()),
                    story_id=story.id,
                    report_id=report.id,
                    version=1,
                    start=span.start,
                    end=span.end,
                    part=part,
                )
            )
        known = self._arranging.values
        values = [known[id_] for id_ in each.value_ids if id_ in known]
        several = self._arranging.several
        for nth, value in enumerate(values):
            before = {one.facet_id for one in values[:nth]}
            if value.facet_id in several or value.facet_id not in before:
                self._arranged.story_values.append((story, value))

    def _take_quote(self, each: AnalysedQuote) -> None:
        report = self._report(each.text_id, "quotes")
        if report is None:
            return
        start = each.fragments[0].start if each.fragments else 0
        place = f"{report.laid_out.text.name}, {start}"
        try:
            new = self._quote(each, report)
        except CounterpointError:  # not as the method lets quotes be
            self._tally.lose("quotes", place, reason.NOT_QUOTABLE)
            return
        self._arranged.quotes.append(new)
        if each.was_cleared:
            self._tally.alter("quotes", place, reason.CLEAR_ANEW)
        cut = [fragment.span for fragment in new.fragments]
        added = [
            Clarification(
                ClarificationId(new_id()), new.id, report.id, 1, span, note.text
            )
            for note in each.clarifications
            if (span := _within(cut, note.start, note.end)) is not None
        ]
        self._arranged.clarifications += added
        for part in each.parts:
            span = _within(cut, part.start, part.end)
            if span is not None:
                id_ = QuotePartId(new_id())
                self._arranged.parts.append(
                    QuotePart(id_, new.id, report.id, 1, span, part.tells_of)
                )
        own = "\n".join(one.text for one in paragraphs_of(cut, _text_of(report), added))
        fitting = dict(self._translations(each, own))
        if len(fitting) < len(each.translations):
            self._tally.alter("quotes", place, reason.TRANSLATION_UNFIT)
        self._arranged.translations += [
            Translation(TranslationId(new_id()), new.id, tag, text, MemberId(""))
            for tag, text in fitting.items()
        ]

    def _translations(self, each: AnalysedQuote, own: str) -> Iterator[tuple[str, str]]:
        """Give the translations that could have been written here, by language."""
        spoken = each.language or self._here.language
        for one in each.translations:
            try:
                tag = checked_tag(one.language)
                text = checked_translation(one.text, own)
            except CounterpointError:
                continue
            if not is_same_language(tag, spoken):
                yield tag, text

    def _quote(self, each: AnalysedQuote, report: PlannedReport) -> Quote:
        """Cut a quote by the rules of the pool.

        Raises:
            CounterpointError: It breaks one.
        """
        text = _text_of(report)
        spans = [Span(one.start, one.end) for one in each.fragments]
        checked = checked_spans(spans, text, brought_in=True)
        theme = self._arranging.themes.get(each.theme_id)
        is_paradox = theme is not None and theme.id in {
            paradox.theme_id for paradox in self._arranged.paradoxes
        }
        asked = [
            one.id
            for one in report.passages
            if one.start == each.question_at and one.kind is PassageKind.QUESTION
        ]
        return Quote(
            id=QuoteId(new_id()),
            article_id=self._here.article.id,
            report_id=report.id,
            version=1,
            fragments=tuple(Anchor.at(span, report.text) for span in checked),
            theme_id=None if theme is None else ThemeId(theme.id),
            poles=frozenset(each.poles) if is_paradox else frozenset(),
            attribution=each.attribution,
            withheld_reason=each.withheld_reason.strip(),
            context_note=each.context_note.strip(),
            is_recognisable=each.is_recognisable,
            language=each.language,
            is_case_story=each.is_case_story,
            question_id=asked[0] if asked else None,
        )

    def _take_memo(self, each: AnalysedMemo) -> None:
        if each.about is About.SPAN and self._report(each.object_id, "notes") is None:
            return
        subject, nth = self._subject(each)
        person = self._known.people.get(each.object_id)
        if subject is None or (each.about is About.PERSON and person is None):
            self._tally.lose("notes", each.about, reason.NOT_HERE)
            return
        memo = Memo(
            id=MemoId(new_id()),
            subject=subject,
            kind=one_line(each.kind),
            title=one_line(each.title),
            text=clean_text(each.text),
            is_shared=True,
            by=MemberId(each.by_id),
            at=each.at,
            changed_at=each.changed_at,
        )
        if person is not None and each.about is About.PERSON:
            self._arranged.about_people.append((memo, person))
        elif nth is None:
            self._arranged.memos.append(memo)
        else:
            self._arranged.about_codings.append((memo, nth))

    def _subject(self, each: AnalysedMemo) -> tuple[Subject | None, int | None]:
        """Find what a memo is about, by its new id; of a coding, which one."""
        article_id, about = self._here.article.id, each.about
        report = self._known.reports.get(each.object_id)
        if about is About.ARTICLE:
            return Subject(about, article_id, article_id), None
        if about in (About.STUDY, About.PERSON):  # which person, once there is one
            return Subject(about), None
        if about is About.REPORT and report is not None:
            return Subject(about, report.id, report_id=report.id), None
        if about is About.SPAN and report is not None:
            return self._words(each, report), None
        if about is About.CODING and each.object_id in self._known.codings:
            nth = self._known.codings[each.object_id]
            return Subject(about, "", article_id), nth
        theme = self._arranging.themes.get(each.object_id)
        ids: dict[About, str | None] = {
            About.CODE: self._known.codes.get(each.object_id),
            About.THEME: None if theme is None else theme.id,
            About.POLE: self._arranging.poles.get(each.object_id),
        }
        found = ids.get(about)
        return None if found is None else Subject(about, found, article_id), None

    def _words(self, each: AnalysedMemo, report: PlannedReport) -> Subject | None:
        """Place the words that a memo is about."""
        start, end = each.start, each.end
        if start is None or end is None or not start < end <= len(report.text):
            return None
        span = report.laid_out.place(start, end)
        if span is None:
            return None
        words = MemoSpan(MemoSpanId(new_id()), report.id, 1, span.start, span.end)
        self._arranged.memo_spans.append(words)
        return Subject(About.SPAN, words.id, self._here.article.id, report.id)


def _text_of(report: PlannedReport) -> ReportText:
    return ReportText(report.id, report.key, 1, report.text, report.passages, None)


def spoken_of(analysis: Analysis) -> frozenset[str]:
    """Name the texts that stories, quotes, searches, prompts and memos speak of."""
    own = {each.text_id for each in analysis.stories}
    own |= {each.text_id for each in analysis.quotes}
    own |= {found.text_id for one in analysis.searches for found in one.evidence}
    own |= {each.text_id for each in analysis.prompts}
    in_text = (About.REPORT, About.SPAN)
    own |= {m.object_id for m in analysis.memos if m.about in in_text}
    return frozenset(own)


def _within(cut: list[Span], start: int, end: int) -> Span | None:
    """Give a span if it lies in one of a quote's fragments."""
    if not 0 <= start < end:
        return None
    span = Span(start, end)
    return span if any(each.contains(span) for each in cut) else None
