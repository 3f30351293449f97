"""An article's analysis as its members see it, in words and names instead of ids."""

from collections import Counter
from typing import Any

from counterpoint import coding, quote, report, theme
from counterpoint.across.memo.verbs import list_memos
from counterpoint.across.prompt.lying import list_lying
from counterpoint.kernel.ids import ArticleId, DecisionId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.verbs import list_positions
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.guide.verbs import list_guides
from counterpoint.study.member.verbs import list_members
from counterpoint.theme import Place, PlaceKind, WholeTheme


def whole(tx: Transaction, article_id: ArticleId) -> dict[str, Any]:
    """Give all of it; two articles with the same words give the same."""
    return {
        "themes": _themes(tx, article_id),
        "facets": _facets(tx, article_id),
        "concepts": _concepts(tx, article_id),
        "stories": _stories(tx, article_id),
        "quotes": _quotes(tx, article_id),
        "memos": _memos(tx, article_id),
        "map": _map(tx, article_id),
        "prompts": _prompts(tx, article_id),
    }


def _members(tx: Transaction) -> dict[str, str]:
    return {each.id: each.name for each in list_members(tx)}


def _codes(tx: Transaction, article_id: ArticleId) -> dict[str, str]:
    return {e.code.id: e.code.name for e in coding.list_codes(tx, article_id)}


def _themes(tx: Transaction, article_id: ArticleId) -> list[dict[str, Any]]:
    titles: dict[str, str] = {
        each.id: each.title for each in theme.list_titles(tx, article_id)
    }
    concepts = {
        e.concept.id: e.concept.name for e in coding.list_concepts(tx, article_id)
    }
    cited = theme.list_concepts_cited(tx, article_id)
    codes = _codes(tx, article_id)
    return [
        {
            "title": (titles[id_], titles.get(of.theme.parent_id or "")),
            "words": (of.theme.short, of.theme.definition, of.theme.kind),
            "overridden": of.theme.title_overridden,
            "paradox": of.paradox and (*of.paradox.core, of.paradox.no_way_reason),
            "decision": of.decision
            and (of.decision.wording, _members(tx)[of.decision.by]),
            "positions": of.decision and _positions(tx, of.decision.id),
            "poles": {letter: pole.words for letter, pole in of.poles.items()},
            "ways": [(way.text, way.groups) for way in of.ways],
            "searches": [(s.how, _members(tx)[s.by], s.at) for s in of.searches],
            "concepts": sorted(
                concepts[e.concept_id] for e in cited if e.theme_id == id_
            ),
            "at": [_lying(of, place, codes) for place in _places(of)],
        }
        for each in theme.list_titles(tx, article_id)
        for id_ in [each.id]
        for of in [theme.show_theme(tx, id_)]
    ]


def _positions(tx: Transaction, id_: DecisionId) -> list[tuple[object, ...]]:
    taken = list_positions(tx, [id_])[id_]
    return [(_members(tx)[e.member_id], e.stance, e.comment, e.at) for e in taken]


def _places(of: WholeTheme) -> list[Place]:
    return [
        Place(PlaceKind.THEME, of.theme.id),
        *(Place(PlaceKind.POLE, pole.id) for _, pole in sorted(of.poles.items())),
        *(Place(PlaceKind.WAY, way.id) for way in of.ways),
        *(Place(PlaceKind.SEARCH, search.id) for search in of.searches),
    ]


def _lying(of: WholeTheme, place: Place, codes: dict[str, str]) -> tuple[object, ...]:
    evidence = Counter(e.evidence.anchor for e in of.evidence[place])
    return (sorted(codes[id_] for id_ in of.codes[place]), evidence)


def _facets(tx: Transaction, article_id: ArticleId) -> list[tuple[object, ...]]:
    codes = _codes(tx, article_id)
    coded = {
        each.id: (codes[each.code_id], each.start, each.exact)
        for one in report.list_reports(tx)
        for each in coding.list_codings(tx, one.id, article_id).codings
    }
    given = coding.list_coding_facets(tx, article_id)
    return [
        (
            of.name,
            of.definition,
            of.several,
            [
                (
                    value.name,
                    value.definition,
                    Counter(
                        coded[e.coding_id]
                        for e in given
                        if e.facet_value_id == value.id
                    ),
                )
                for value in of.values
            ],
        )
        for counted in coding.list_facets(tx, article_id)
        for of in [counted.facet]
    ]


def _concepts(tx: Transaction, article_id: ArticleId) -> list[tuple[object, ...]]:
    listed = coding.list_concepts(tx, article_id)
    names: dict[str, str] = {e.concept.id: e.concept.name for e in listed}
    codes = _codes(tx, article_id)
    return [
        (
            of.name,
            names.get(of.parent_id or ""),
            of.definition,
            of.citation,
            [codes[id_] for id_ in each.code_ids],
        )
        for each in listed
        for of in [each.concept]
    ]


def _stories(tx: Transaction, article_id: ArticleId) -> Counter[tuple[object, ...]]:
    values = {
        value.id: (each.facet.name, value.name)
        for each in coding.list_facets(tx, article_id)
        for value in each.facet.values
    }
    return Counter(
        (
            each.story.telling,
            _members(tx)[each.story.by],
            each.story.at,
            tuple((s.part, s.span, s.words) for s in each.stretches),
            tuple(sorted(values[id_] for id_ in each.values)),
        )
        for each in coding.list_stories(tx, article_id)
    )


def _quotes(tx: Transaction, article_id: ArticleId) -> Counter[tuple[object, ...]]:
    titles: dict[str, str] = {
        each.id: each.title for each in theme.list_titles(tx, article_id)
    }
    return Counter(
        (
            of.fragments,
            titles.get(of.theme_id or ""),
            of.poles,
            of.attribution,
            of.withheld_reason,
            of.context_note,
            (of.is_recognisable, of.language, of.is_case_story),
            each.question,
            each.paragraphs,
            tuple((e.span, e.text) for e in each.clarifications),
            tuple((e.span, e.tells_of) for e in each.parts),
            each.translated and each.translated.given and each.translated.given.text,
        )
        for each in quote.list_quotes(tx, article_id)
        for of in [each.quote]
    )


def _memos(tx: Transaction, article_id: ArticleId) -> Counter[tuple[object, ...]]:
    return Counter(
        (
            of.subject.about,
            of.kind,
            of.title,
            of.text,
            _members(tx)[of.by],
            of.at,
            of.changed_at,
            each.called and each.called.span,
        )
        for each in list_memos(tx)
        for of in [each.memo]
        if of.is_shared and of.subject.article_id == article_id
    )


def _map(tx: Transaction, article_id: ArticleId) -> Counter[tuple[object, ...]]:
    titles: dict[str, str] = {
        each.id: each.title for each in theme.list_titles(tx, article_id)
    }
    shown = theme.show_map(tx, article_id)
    bearing = (
        (titles[e.theme_id], titles[e.other_id], e.note) for e in shown.relations
    )
    lying = ((titles[e.theme_id], e.x, e.y) for e in shown.spots)
    return Counter[tuple[object, ...]]((*bearing, *lying))


def _prompts(tx: Transaction, article_id: ArticleId) -> Counter[tuple[object, ...]]:
    groups = {each.id: each.key for each in list_groups(tx)}
    guides = {each.id: each for each in list_guides(tx)}
    return Counter(
        (
            each.span,
            each.question
            and (
                groups[guides[each.question.guide_id].group_id],
                guides[each.question.guide_id].questions[each.question.number - 1],
            ),
            _members(tx)[each.by],
            each.at,
        )
        for some in list_lying(tx.connection, article_id).values()
        for each in some
    )
