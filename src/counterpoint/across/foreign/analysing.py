"""Gathering what of an article goes beside its codes, as the acting member sees it."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from counterpoint import coding, quote, theme
from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysed_theme import (
    AnalysedDecision,
    AnalysedEvidence,
    AnalysedParadox,
    AnalysedPole,
    AnalysedPosition,
    AnalysedRelation,
    AnalysedSearch,
    AnalysedSpot,
    AnalysedTheme,
    AnalysedWay,
)
from counterpoint.across.foreign.analysis import (
    AnalysedClarification,
    AnalysedConcept,
    AnalysedFacet,
    AnalysedFragment,
    AnalysedPart,
    AnalysedQuote,
    AnalysedStory,
    AnalysedStretch,
    AnalysedText,
    AnalysedTranslation,
    AnalysedValue,
    Analysis,
    Spoken,
)
from counterpoint.across.foreign.noting import memos_leaving
from counterpoint.across.foreign.prompted import prompts_leaving
from counterpoint.across.foreign.tally import Tally
from counterpoint.article import Article
from counterpoint.coding.story.model import StoryPart, Telling, ToldStory
from counterpoint.kernel.ids import ReportId
from counterpoint.quote.model import QuoteInPrint
from counterpoint.quote.translation.store import list_translations
from counterpoint.report.mark.withholding import WITHHELD
from counterpoint.report.model import ReportText
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.verbs import list_positions
from counterpoint.theme import Letter, Paradox, Place, PlaceKind, WholeTheme
from counterpoint.theme.map.model import ThemeRelation


class Analysing:
    """One article's analysis on its way out. Linear in what it holds."""

    def __init__(
        self,
        tx: Transaction,
        article: Article,
        texts: Mapping[ReportId, ReportText],
        codings: Collection[str],
        tally: Tally,
    ) -> None:
        self._tx = tx
        self._article = article
        self._texts = texts
        self._codings = codings
        self._tally = tally

    def analysis(self, themes: Sequence[WholeTheme]) -> Analysis:
        """Gather it; what stays behind is told."""
        cited = defaultdict[str, list[str]](list)
        for each in theme.list_concepts_cited(self._tx, self._article.id):
            cited[each.theme_id].append(f"concept/{each.concept_id}")
        on_map = theme.show_map(self._tx, self._article.id)
        spots = {each.theme_id: AnalysedSpot(each.x, each.y) for each in on_map.spots}
        guides, prompts = prompts_leaving(
            self._tx, self._article, self._texts, self._tally
        )
        memos = memos_leaving(
            self._tx, self._article, self._texts, self._codings, self._tally
        )
        return Analysis(
            texts=tuple(map(_text, self._texts.values())),
            themes=tuple(
                self._theme(each, cited, spots.get(each.theme.id)) for each in themes
            ),
            facets=tuple(self._facets()),
            concepts=tuple(self._concepts()),
            stories=tuple(self._stories()),
            quotes=tuple(self._quotes()),
            memos=tuple(memos),
            relations=tuple(map(_relation, on_map.relations)),
            guides=guides,
            prompts=prompts,
        )

    def _theme(
        self,
        whole: WholeTheme,
        cited: Mapping[str, list[str]],
        spot: AnalysedSpot | None,
    ) -> AnalysedTheme:
        of = whole.theme
        poles = sorted(whole.poles.items())
        return AnalysedTheme(
            id=f"theme/{of.id}",
            group_id=f"group/{of.id}",
            parent_id=f"theme/{of.parent_id}" if of.parent_id else "",
            title=of.title,
            short=of.short,
            definition=of.definition,
            kind=of.kind,
            state=of.state,
            title_overridden=of.title_overridden,
            code_ids=_tied(whole, Place(PlaceKind.THEME, of.id)),
            concept_ids=tuple(cited.get(of.id, ())),
            paradox=self._paradox(whole, whole.paradox),
            poles=tuple(
                AnalysedPole(
                    f"pole/{pole.id}",
                    Letter(letter),
                    pole.words,
                    _tied(whole, Place(PlaceKind.POLE, pole.id)),
                )
                for letter, pole in poles
            ),
            ways=tuple(
                AnalysedWay(
                    f"way/{way.id}",
                    way.text,
                    way.groups,
                    _tied(whole, Place(PlaceKind.WAY, way.id)),
                )
                for way in whole.ways
            ),
            searches=tuple(self._searches(whole)),
            spot=spot,
        )

    def _paradox(
        self, whole: WholeTheme, paradox: Paradox | None
    ) -> AnalysedParadox | None:
        decided = whole.decision
        if paradox is None or decided is None:
            return None
        taken = list_positions(self._tx, [decided.id]).get(decided.id, ())
        return AnalysedParadox(
            joint=paradox.joint,
            form=paradox.form,
            tension=paradox.tension,
            no_way_reason=paradox.no_way_reason,
            decision=AnalysedDecision(
                text=decided.text,
                alternatives=decided.alternatives,
                reason=decided.reason,
                by_id=decided.by,
                at=decided.settled_at or decided.at,
                positions=tuple(
                    AnalysedPosition(one.member_id, one.stance, one.comment, one.at)
                    for one in taken
                ),
            ),
            link_id=f"paradox/{whole.theme.id}",
            note_id=f"note/paradox/{whole.theme.id}",
        )

    def _searches(self, whole: WholeTheme) -> Iterator[AnalysedSearch]:
        for each in whole.searches:
            place = Place(PlaceKind.SEARCH, each.id)
            found = [one.evidence for one in whole.evidence[place]]
            lying = [one for one in found if self._is_out(one.report_id, one.version)]
            for _ in range(len(found) - len(lying)):
                self._tally.lose("codings", whole.theme.title, reason.BROKEN)
            yield AnalysedSearch(
                id=f"search/{each.id}",
                how=each.how,
                by_id=each.by,
                at=each.at,
                code_ids=_tied(whole, place),
                evidence=tuple(
                    AnalysedEvidence(
                        one.report_id, one.anchor.span.start, one.anchor.span.end
                    )
                    for one in lying
                ),
            )

    def _facets(self) -> Iterator[AnalysedFacet]:
        given = defaultdict[str, list[str]](list)
        for each in coding.list_coding_facets(self._tx, self._article.id):
            own = f"coding/{each.coding_id}"
            if own in self._codings:
                given[each.facet_value_id].append(own)
        for counted in coding.list_facets(self._tx, self._article.id):
            of = counted.facet
            yield AnalysedFacet(
                id=f"facet/{of.id}",
                name=of.name,
                definition=of.definition,
                several=of.several,
                values=tuple(
                    AnalysedValue(
                        f"value/{value.id}",
                        value.name,
                        value.definition,
                        tuple(given.get(value.id, ())),
                    )
                    for value in of.values
                ),
            )

    def _concepts(self) -> Iterator[AnalysedConcept]:
        for each in coding.list_concepts(self._tx, self._article.id):
            of = each.concept
            yield AnalysedConcept(
                id=f"concept/{of.id}",
                parent_id=f"concept/{of.parent_id}" if of.parent_id else "",
                name=of.name,
                definition=of.definition,
                citation=of.citation,
                code_ids=tuple(f"code/{id_}" for id_ in each.code_ids),
            )

    def _stories(self) -> Iterator[AnalysedStory]:
        for each in coding.list_stories(self._tx, self._article.id):
            of = each.story
            lying = [
                AnalysedStretch(one.span.start, one.span.end, one.part)
                for one in each.stretches
                if one.span is not None
            ]
            if not self._is_out(of.report_id, each.version):
                self._tally.lose("stories", each.report, reason.ITS_TEXT_STAYS)
                continue
            if _is_covered(of.telling):
                self._tally.lose("stories", each.report, reason.COVERED)
                continue
            if not any(one.part is StoryPart.TELLING for one in lying):
                self._tally.lose("stories", each.report, reason.BROKEN)
                continue
            for _ in range(len(each.stretches) - len(lying)):
                self._tally.alter("stories", each.report, reason.STRETCH_GONE)
            yield _story(each, tuple(lying))

    def _quotes(self) -> Iterator[AnalysedQuote]:
        listed = quote.list_quotes(self._tx, self._article.id)
        translated = list_translations(
            self._tx.connection, [each.quote.id for each in listed]
        )
        for each in listed:
            of = each.quote
            place = f"{each.report}, {of.fragments[0].span.start}"
            if each.is_blocked or each.is_sensitive_refused:
                self._tally.lose("quotes", place, reason.NOT_TO_BE_QUOTED)
            elif each.is_covered:
                self._tally.lose("quotes", place, reason.COVERED)
            elif not self._is_out(of.report_id, of.version):
                self._tally.lose("quotes", place, reason.ITS_TEXT_STAYS)
            else:
                own = tuple(
                    AnalysedTranslation(one.language, one.text)
                    for one in translated.get(of.id, ())
                    if one.text
                )
                yield _quote(each, own, self._texts[of.report_id])

    def _is_out(self, report_id: ReportId, version: int) -> bool:
        """Whether this version of a report's words goes along."""
        text = self._texts.get(report_id)
        return text is not None and text.version == version


def digest_of(text: str) -> str:
    """Give the digest by which a text is known to be the one that was written."""
    return hashlib.sha256(text.encode()).hexdigest()


def _text(text: ReportText) -> AnalysedText:
    spoken = (
        Spoken(
            each.start,
            each.end,
            each.speaker,
            each.kind,
            each.start_ms,
            each.end_ms,
            tuple(sorted(each.marks)),
        )
        for each in text.passages
    )
    return AnalysedText(text.report_id, digest_of(text.text), tuple(spoken))


def _relation(each: ThemeRelation) -> AnalysedRelation:
    return AnalysedRelation(
        id=f"relation/{each.id}",
        theme_id=f"theme/{each.theme_id}",
        other_id=f"theme/{each.other_id}",
        note=each.note,
        note_id=f"note/relation/{each.id}",
    )


def _tied(whole: WholeTheme, place: Place) -> tuple[str, ...]:
    return tuple(f"code/{id_}" for id_ in whole.codes[place])


def _is_covered(telling: Telling) -> bool:
    return any(WITHHELD in text for text in telling.texts)


def _story(told: ToldStory, lying: tuple[AnalysedStretch, ...]) -> AnalysedStory:
    of = told.story
    return AnalysedStory(
        id=f"story/{of.id}",
        text_id=of.report_id,
        telling=of.telling,
        by_id=of.by,
        at=of.at,
        stretches=lying,
        value_ids=tuple(f"value/{id_}" for id_ in told.values),
    )


def _quote(
    shown: QuoteInPrint, translations: tuple[AnalysedTranslation, ...], text: ReportText
) -> AnalysedQuote:
    of = shown.quote
    asked = [each.start for each in text.passages if each.id == of.question_id]
    spans = [each.span for each in of.fragments]
    return AnalysedQuote(
        id=f"quote/{of.id}",
        text_id=of.report_id,
        fragments=tuple(AnalysedFragment(each.start, each.end) for each in spans),
        theme_id=f"theme/{of.theme_id}" if of.theme_id else "",
        poles=tuple(sorted(of.poles)),
        attribution=of.attribution,
        withheld_reason=of.withheld_reason,
        context_note=of.context_note,
        is_recognisable=of.is_recognisable,
        language=of.language,
        is_case_story=of.is_case_story,
        question_at=asked[0] if asked else None,
        label=shown.name or "",
        was_cleared=shown.clearance is not None,
        clarifications=tuple(
            AnalysedClarification(each.span.start, each.span.end, each.text)
            for each in shown.clarifications
            if each.version == of.version
        ),
        parts=tuple(
            AnalysedPart(each.span.start, each.span.end, each.tells_of)
            for each in shown.parts
            if each.version == of.version
        ),
        translations=translations,
    )
