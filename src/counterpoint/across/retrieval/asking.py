"""A question put to an article's codings, and all that its answer is read from.

Asks no permission: the verbs that show or write an answer have asked it.
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.across.prompt.lying import gather_prompts
from counterpoint.across.prompt.naming import Prompting
from counterpoint.across.retrieval import store
from counterpoint.across.retrieval.evaluation import (
    Meaning,
    answer,
    conditions,
    needs_passages,
    needs_stories,
    witnesses,
)
from counterpoint.across.retrieval.grammar import read
from counterpoint.across.retrieval.model import (
    VALUED,
    Field,
    GroupFound,
    Is,
    Item,
    Match,
    Material,
    Query,
    Sorting,
    Told,
)
from counterpoint.across.retrieval.naming import (
    PARTS,
    TIED,
    Directory,
    Known,
    Storied,
    Tied,
    Valued,
    meaning,
)
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding.text import Texts
from counterpoint.coding.facet.store import list_facets, list_given
from counterpoint.coding.story.lying import list_story_spans
from counterpoint.coding.story.model import StoryPart
from counterpoint.coding.story.telling import list_stories as list_told
from counterpoint.kernel.ids import (
    ArticleId,
    CodeId,
    CodingId,
    ParticipantId,
    ReportId,
)
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.verbs import list_participants
from counterpoint.report.mark.withholding import Cover
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.member.verbs import list_members
from counterpoint.theme import Place, PlaceKind, list_themes


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, what it was asked of, and which codings answer it.

    Attributes:
        material: The codings that were asked, and their reports' passages.
        meanings: What each condition of the question means.
        found: The places in the material of those that answer, in the order asked for.
        reports: Those in analysis that the article does not leave out.
        whose: The participant of each report, if known.
        groups: The keys of all groups, in the study's order.
        prompting: What prompted the article's words.
        lost: How many codings were not asked, as their place is gone.
    """

    query: Query
    material: Material
    meanings: Mapping[Is, Meaning]
    found: Sequence[int]
    reports: Mapping[ReportId, store.Told]
    whose: Mapping[ReportId, Participant]
    groups: Sequence[str]
    texts: Texts
    prompting: Prompting
    lost: int

    @property
    def items(self) -> list[Item]:
        """The codings that answer, in the order asked for."""
        return [self.material.items[at] for at in self.found]

    def digest(self) -> str:
        """Give a digest over the ids of the codings found, whatever their order."""
        ids = sorted(item.id for item in self.items)
        return hashlib.sha256("\n".join(ids).encode()).hexdigest()


def asked(
    tx: Transaction, article_id: ArticleId, question: str, sorting: Sorting
) -> Asked:
    """Ask an article's codings a question.

    Raises:
        QueryError: The question cannot be read, or names what there is not.
    """
    query = read(question)
    texts = Texts(tx.connection)
    reports = store.list_reports(tx.connection, article_id)
    items, lost = store.list_items(tx.connection, article_id, reports, texts)
    people = {each.id: each for each in list_participants(tx)}
    whose = {
        id_: people[told.participant_id]
        for id_, told in reports.items()
        if told.participant_id in people
    }
    known = _directory(tx, article_id, query, reports, whose)
    persons = {id_: each.id for id_, each in whose.items()}
    stories = _stories(tx, article_id) if needs_stories(query) else {}
    material = Material(items, persons, known.places, stories)
    meanings = {each: meaning(each, known) for each in conditions(query)}
    found = _in_order(answer(query, material, meanings), items, sorting, known)
    return Asked(
        query=query,
        material=material,
        meanings=meanings,
        found=found,
        reports=reports,
        whose=whose,
        groups=list(known.groups),
        texts=texts,
        prompting=known.prompting,
        lost=lost,
    )


def matches(tx: Transaction, asked: Asked, places: Sequence[int]) -> list[Match]:
    """Give some of an answer with words and context, and why each was found.

    Args:
        tx: Who reads; what they may not read is covered.
        asked: The question and its answer.
        places: Which of the found, as places in the material.
    """
    query, material = asked.query, asked.material
    others = witnesses(query, material, asked.meanings, list(places))
    here = [material.items[at] for at in places]
    cover = Cover(tx)
    kept = store.list_passages(tx.connection, [item.id for item in here])
    found = []
    for at, item in zip(places, here, strict=True):
        told, person = asked.reports[item.report_id], asked.whose.get(item.report_id)
        passage = asked.texts.passage(kept[item.id], told.version)
        seen = asked.texts.covered_passage(passage, cover)
        label = None if person is None else person.label
        group = None if person is None else person.group
        codes = (material.items[other].code_id for other in others[at])
        because = tuple(dict.fromkeys(codes))  # each once, in the order of the texts
        prompt = asked.prompting.told(asked.prompting.of_coding(seen.coding))
        found.append(Match(seen._replace(label=label), group, because, prompt))
    return found


def groups_of(asked: Asked) -> list[GroupFound]:
    """Count by group; nobody of a group is left out because nothing was found."""
    found = [item.report_id for item in asked.items]
    return found_by_group(asked.groups, asked.reports, asked.whose, found)


def found_by_group(
    groups: Sequence[str],
    reports: Collection[ReportId],
    whose: Mapping[ReportId, Participant],
    found: Iterable[ReportId],
) -> list[GroupFound]:
    """Count by group of whom something was found, and how much.

    Args:
        groups: The keys of all groups, in the order to count them in.
        reports: All that were asked; one of nobody known is a person of its own.
        whose: The participant of each report, if known.
        found: The report of each thing found.
    """
    of: dict[str | None, set[ParticipantId | ReportId]] = {}
    people: dict[str | None, set[ParticipantId | ReportId]] = {}
    count: dict[str | None, int] = {}
    for report_id in reports:
        person = whose.get(report_id)
        group = None if person is None else person.group
        of.setdefault(group, set()).add(report_id if person is None else person.id)
    for report_id in found:
        person = whose.get(report_id)
        group = None if person is None else person.group
        one = report_id if person is None else person.id
        people.setdefault(group, set()).add(one)
        count[group] = count.get(group, 0) + 1
    ordered = [group for group in (*groups, None) if group in of]
    return [
        GroupFound(
            group, count.get(group, 0), len(people.get(group, ())), len(of[group])
        )
        for group in ordered
    ]


def _in_order(
    found: Collection[int],
    items: Sequence[Item],
    sorting: Sorting,
    known: Directory,
) -> list[int]:
    """Lay the places of an answer's codings in the order asked for."""
    placed = sorted(found)
    if sorting is Sorting.CODE:
        order = {code.id: at for at, code in enumerate(known.codes)}
        placed.sort(key=lambda at: (order.get(items[at].code_id, len(order)), at))
    return placed


def _directory(
    tx: Transaction,
    article_id: ArticleId,
    query: Query,
    reports: Mapping[ReportId, store.Told],
    whose: Mapping[ReportId, Participant],
) -> Directory:
    """Gather the names that a question may use; passages only if it needs them."""
    asked = list(conditions(query))
    needs = needs_passages(query) or any(one.field is Field.SPEAKER for one in asked)
    return Directory(
        codes=list_codes(tx.connection, article_id),
        members=[(n, m.id) for m in list_members(tx) for n in (m.key, m.name)],
        reports={id_: _known(at.key, whose.get(id_)) for id_, at in reports.items()},
        groups=[group.key for group in list_groups(tx)],
        tied=_tied(tx, article_id, asked, reports),
        valued=_valued(tx, article_id, asked),
        storied=_storied(tx, article_id, asked),
        places=store.list_places(tx.connection, reports) if needs else {},
        prompting=gather_prompts(tx.connection, article_id),
    )


def _stories(tx: Transaction, article_id: ArticleId) -> dict[ReportId, list[Told]]:
    told: dict[ReportId, list[Told]] = defaultdict(list)
    for each in list_story_spans(tx.connection, article_id):
        told[each.report_id].append(Told(each.story_id, each.start, each.end))
    return told


def _known(key: str, person: Participant | None) -> Known:
    if person is None:
        return Known(key, None, ())
    facts = [(each.name, each.value) for each in person.attributes]
    if person.gender is not None:
        facts.append(("gender", person.gender))
    several = [
        (name, part.strip()) for name, value in facts for part in value.split(";")
    ]
    return Known(key, person.group, tuple(several))


def _tied(
    tx: Transaction,
    article_id: ArticleId,
    asked: Sequence[Is],
    reports: Mapping[ReportId, store.Told],
) -> list[Tied]:
    """List what is tied and laid to themes and poles, if a question asks for one."""
    if not any(each.field in TIED for each in asked):
        return []
    tied = []
    for whole in list_themes(tx, article_id):
        codes = {
            place: frozenset(some)
            for place, some in whole.codes.items()
            if place.kind is not PlaceKind.SEARCH
        }
        laid = store.list_laid(tx.connection, list(codes), reports)
        theme, title = whole.theme, frozenset({whole.theme.title})
        spans = _merged(laid.values())
        tied.append(Tied(Field.THEME, theme.id, title, _all(codes.values()), spans))
        for pole in whole.poles.values():
            place = Place(PlaceKind.POLE, pole.id)
            of_pole = codes.get(place, frozenset())
            names = frozenset({pole.words.name, pole.words.own_wording})
            tied.append(Tied(Field.POLE, pole.id, names, of_pole, laid.get(place, {})))
    return tied


def _valued(
    tx: Transaction, article_id: ArticleId, asked: Sequence[Is]
) -> list[Valued]:
    """List the facets' values with their codings, if a question asks for one."""
    if not any(each.field in VALUED for each in asked):
        return []
    codings: dict[str, set[CodingId]] = defaultdict(set)
    for given in list_given(tx.connection, article_id):
        codings[given.facet_value_id].add(given.coding_id)
    return [
        Valued(facet.id, facet.name, each.id, each.name, frozenset(codings[each.id]))
        for facet in list_facets(tx.connection, article_id)
        for each in facet.values
    ]


def _storied(
    tx: Transaction, article_id: ArticleId, asked: Sequence[Is]
) -> list[Storied]:
    """List the stories as the member may read them, if a question asks for one."""
    if not any(each.field is Field.STORY for each in asked):
        return []
    found = []
    for told in list_told(tx, article_id):
        said = told.story.telling
        texts = (said.act, said.response, said.reflection)
        parts = ((said.place,), said.agents, *((text,) for text in texts))
        spans = [
            (each.span.start, each.span.end)
            for each in told.stretches
            if each.part is StoryPart.TELLING and each.span is not None
        ]
        laid = {told.story.report_id: spans}
        parts_named = dict(zip(PARTS, parts, strict=True))
        found.append(Storied(parts_named, frozenset(told.values), laid))
    return found


def _merged(some: Iterable[store.Laid]) -> store.Laid:
    merged: store.Laid = {}
    for laid in some:
        for report_id, spans in laid.items():
            merged.setdefault(report_id, []).extend(spans)
    return merged


def _all(some: Iterable[frozenset[CodeId]]) -> frozenset[CodeId]:
    return frozenset(code_id for each in some for code_id in each)
