"""What is done to retrieve codings: ask, and see what answers."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence

from counterpoint.across.retrieval import store
from counterpoint.across.retrieval.evaluation import (
    Meaning,
    answer,
    conditions,
    needs_passages,
    witnesses,
)
from counterpoint.across.retrieval.grammar import read, written
from counterpoint.across.retrieval.model import (
    MOST_AT_ONCE,
    Field,
    GroupFound,
    Is,
    Item,
    Match,
    Material,
    Query,
    Retrieved,
    Sorting,
)
from counterpoint.across.retrieval.naming import (
    TIED,
    Directory,
    Known,
    Tied,
    meaning,
)
from counterpoint.article import show_article
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.coding.model import PageSizeError
from counterpoint.coding.coding.text import Texts
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId, ReportId
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.verbs import list_participants
from counterpoint.report.mark.withholding import Cover
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import list_groups
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed
from counterpoint.theme import Place, PlaceKind, list_themes


def find_codings(  # noqa: PLR0913 - a question, an order and a page
    tx: Transaction,
    article_id: ArticleId,
    question: str,
    *,
    sorting: Sorting = Sorting.REPORT,
    skip: int = 0,
    limit: int = 50,
) -> Retrieved:
    """Find the codings of an article that answer a question, a page at a time.

    Codings whose place is gone from the version in analysis are not asked; it is
    said how many. Nor are those in reports that the article leaves out.

    Args:
        tx: Who asks, and in which study.
        article_id: Whose codings.
        question: In the language of ``grammar``.
        sorting: By report and place, or by the codes of the codebook.
        skip: How many of the answer were shown before.
        limit: How many at most, from 1 to 1,000.

    Raises:
        NotFoundError: There is no such article.
        QueryError: The question cannot be read, or names what there is not.
        PageSizeError: The page cannot be.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    _check_page(skip, limit)
    show_article(tx, article_id)
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
    material = Material(items, persons, known.places)
    meanings = {each: meaning(each, known) for each in conditions(query)}
    found = _in_order(answer(query, material, meanings), items, sorting, known)
    here = found[skip : skip + limit]
    why = _why(query, material, meanings, here)
    shown = _shown(tx, texts, [items[at] for at in here], reports, whose)
    return Retrieved(
        query=written(query),
        items=[
            each._replace(because=why[at]) for at, each in zip(here, shown, strict=True)
        ],
        of=len(found),
        asked=len(items),
        reports=len({items[at].report_id for at in found}),
        groups=_groups([items[at] for at in found], reports, whose),
        lost=lost,
        answer=_digest(items[at].id for at in found),
    )


def _digest(coding_ids: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(coding_ids)).encode()).hexdigest()


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


def _check_page(skip: int, limit: int) -> None:
    if skip < 0 or not 1 <= limit <= MOST_AT_ONCE:
        msg = "Ask for 1 to {most} passages at once."
        raise PageSizeError(msg, most=MOST_AT_ONCE)


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
        tied=_tied(tx, article_id, asked),
        places=store.list_places(tx.connection, reports) if needs else {},
    )


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


def _tied(tx: Transaction, article_id: ArticleId, asked: Sequence[Is]) -> list[Tied]:
    """List the codes tied to themes and poles, if a question asks for one."""
    if not any(each.field in TIED for each in asked):
        return []
    tied = []
    for whole in list_themes(tx, article_id):
        codes = {
            place: frozenset(some)
            for place, some in whole.codes.items()
            if place.kind is not PlaceKind.SEARCH
        }
        theme, title = whole.theme, frozenset({whole.theme.title})
        tied.append(Tied(Field.THEME, theme.id, title, _all(codes.values())))
        for pole in whole.poles.values():
            of_pole = codes.get(Place(PlaceKind.POLE, pole.id), frozenset())
            names = frozenset({pole.words.name, pole.words.own_wording})
            tied.append(Tied(Field.POLE, pole.id, names, of_pole))
    return tied


def _all(some: Iterable[frozenset[CodeId]]) -> frozenset[CodeId]:
    return frozenset(code_id for each in some for code_id in each)


def _why(
    query: Query,
    material: Material,
    meanings: Mapping[Is, Meaning],
    here: list[int],
) -> dict[int, tuple[CodeId, ...]]:
    """Name the codes beside which each was found, each once, in their order."""
    return {
        at: tuple(dict.fromkeys(material.items[other].code_id for other in others))
        for at, others in witnesses(query, material, meanings, here).items()
    }


def _shown(
    tx: Transaction,
    texts: Texts,
    here: Sequence[Item],
    reports: Mapping[ReportId, store.Told],
    whose: Mapping[ReportId, Participant],
) -> list[Match]:
    cover = Cover(tx)
    kept = store.list_passages(tx.connection, [item.id for item in here])
    matches = []
    for item in here:
        told, person = reports[item.report_id], whose.get(item.report_id)
        passage = texts.passage(kept[item.id], told.version)
        seen = texts.covered_passage(passage, cover)
        label = None if person is None else person.label
        group = None if person is None else person.group
        matches.append(Match(seen._replace(label=label), group, ()))
    return matches


def _groups(
    found: Sequence[Item],
    reports: Mapping[ReportId, store.Told],
    whose: Mapping[ReportId, Participant],
) -> list[GroupFound]:
    """Count by group; nobody of a group is left out because nothing was found."""
    of: dict[str | None, set[ParticipantId | ReportId]] = {}
    people: dict[str | None, set[ParticipantId | ReportId]] = {}
    codings: dict[str | None, int] = {}
    for report_id in reports:
        person = whose.get(report_id)
        group = None if person is None else person.group
        of.setdefault(group, set()).add(report_id if person is None else person.id)
    for item in found:
        person = whose.get(item.report_id)
        group = None if person is None else person.group
        one = item.report_id if person is None else person.id
        people.setdefault(group, set()).add(one)
        codings[group] = codings.get(group, 0) + 1
    ordered = sorted(of, key=lambda group: (group is None, group or ""))
    return [
        GroupFound(
            group, codings.get(group, 0), len(people.get(group, ())), len(of[group])
        )
        for group in ordered
    ]
