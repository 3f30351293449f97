"""A question is read, written and answered as the guide says; nothing is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.retrieval.evaluation import (
    answer,
    conditions,
    stands,
    witnesses,
)
from counterpoint.across.retrieval.grammar import read, written
from counterpoint.across.retrieval.model import (
    And,
    Beside,
    Field,
    Is,
    Item,
    Material,
    Not,
    Or,
    Place,
    Query,
    QueryError,
    Relation,
    Told,
    Unit,
)
from counterpoint.kernel.ids import (
    CodeId,
    CodingId,
    MemberId,
    ParticipantId,
    ReportId,
)

CODES = ("door", "key", "being seen")
PEOPLE = {
    ReportId("r0"): ParticipantId("p0"),
    ReportId("r1"): ParticipantId("p0"),
}
PLACES = {
    ReportId(f"r{n}"): Place([0, 7, 12, 20], ["interviewee"] * 4) for n in (0, 1, 2)
}
STORIES = {
    ReportId("r0"): [Told("s0", 0, 9), Told("s1", 8, 15)],
    ReportId("r1"): [Told("s2", 5, 11), Told("s3", 10, 20)],
}

names = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)
units = {
    Relation.SAME: st.sampled_from(
        [Unit.PASSAGE, Unit.STORY, Unit.REPORT, Unit.PERSON]
    ),
    **dict.fromkeys(
        (Relation.NEAR, Relation.BEFORE, Relation.AFTER),
        st.sampled_from([Unit.PASSAGE, Unit.CHARACTER]),
    ),
}


def beside(parts: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    """Make relations of every kind between some questions."""
    every: list[st.SearchStrategy[Query]] = [
        st.builds(
            Beside,
            parts,
            st.just(relation),
            parts,
            units.get(relation, st.just(Unit.CHARACTER)),
            st.integers(0, 12) if relation.has_reach else st.just(0),
            st.booleans(),
        )
        for relation in Relation
    ]
    return st.one_of(every)


def questions(conditions: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    """Make questions of some conditions."""
    several = st.lists
    return st.recursive(
        conditions,
        lambda parts: st.one_of(
            beside(parts),
            st.builds(Not, parts),
            st.builds(And, several(parts, min_size=2, max_size=3).map(tuple)),
            st.builds(Or, several(parts, min_size=2, max_size=3).map(tuple)),
        ),
        max_leaves=6,
    )


written_names = names.map(lambda name: read(f"code:{quoted_by_hand(name)}"))
anything: st.SearchStrategy[Query] = questions(
    st.one_of(
        written_names,
        st.just(Is(Field.CODE, "or", exactly=True)),
        st.just(Is(Field.ATTRIBUTE, 'a "b"', name="works = with\\")),
        st.just(Is(Field.SINCE, "2026-01-31")),
    )
)
about_codes: st.SearchStrategy[Query] = questions(
    st.sampled_from([Is(Field.CODE, code) for code in CODES])
)
items = st.lists(
    st.builds(
        lambda report, code, start, length: (report, code, start, start + length),
        st.sampled_from(["r0", "r1", "r2"]),
        st.sampled_from(CODES),
        st.integers(0, 22),
        st.integers(1, 9),
    ),
    max_size=12,
)


def quoted_by_hand(name: str) -> str:
    """Quote a name as the guide says."""
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def material(given: list[tuple[str, str, int, int]]) -> Material:
    """Make codings, by report and start."""
    made = [
        Item(
            CodingId(f"c{at}"), ReportId(report), CodeId(code), start, end,
            MemberId("ada"), "2026-01-31",
        )
        for at, (report, code, start, end) in enumerate(sorted(given))
    ]  # fmt: skip
    return Material(made, PEOPLE, PLACES, STORIES)


def plainly(query: Query, asked: Material, at: int) -> bool:
    """Ask one coding, pair by pair: the guide's words, and no other code of ours."""
    one = asked.items[at]
    match query:
        case Is():
            return one.code_id == query.value
        case Not(of):
            return not plainly(of, asked, at)
        case And(parts):
            return all(plainly(part, asked, at) for part in parts)
        case Or(parts):
            return any(plainly(part, asked, at) for part in parts)
        case Beside(left, relation, right, unit, reach, holds):
            found = any(
                other != at
                and plainly(right, asked, other)
                and related(one, asked.items[other], relation, unit, reach)
                for other in range(len(asked.items))
            )
            return plainly(left, asked, at) and found is holds


def related(one: Item, other: Item, relation: Relation, unit: Unit, reach: int) -> bool:
    """Say it by sets of characters and of passages."""
    if unit is Unit.PERSON:
        whose = [PEOPLE.get(each.report_id, each.report_id) for each in (one, other)]
        return whose[0] == whose[1]
    a, b = (set(range(each.start, each.end)) for each in (one, other))
    if unit is Unit.STORY:
        tales = [
            {
                told.story_id
                for told in STORIES.get(each.report_id, ())
                if said & set(range(told.start, told.end))
            }
            for each, said in ((one, a), (other, b))
        ]
        return bool(tales[0] & tales[1])
    if unit is Unit.PASSAGE:
        a, b = ({sum(s <= c for s in (7, 12, 20)) for c in each} for each in (a, b))
    touching = 1 if unit is Unit.PASSAGE else 0
    to_the_right = min(b) - max(a) - 1 + touching
    to_the_left = min(a) - max(b) - 1 + touching
    said = {
        Relation.OVERLAPPING: bool(a & b),
        Relation.INSIDE: a <= b,
        Relation.AROUND: a >= b,
        Relation.SAME: unit is Unit.REPORT or bool(a & b),
        Relation.NEAR: bool(a & b) or max(to_the_right, to_the_left) <= reach,
        Relation.BEFORE: touching <= to_the_right <= reach,
        Relation.AFTER: touching <= to_the_left <= reach,
    }
    return one.report_id == other.report_id and said[relation]


@given(anything)
def test_a_question_that_is_written_and_read_is_the_same(query: Query) -> None:
    said = written(query)
    again = read(said)
    assert written(again) == said
    assert again == query


@given(about_codes, items)
def test_a_question_finds_what_asking_pair_by_pair_finds(
    query: Query, given_items: list[tuple[str, str, int, int]]
) -> None:
    asked = material(given_items)
    meanings = {
        each: (lambda item, code=each.value: item.code_id == code)
        for each in conditions(query)
    }
    expected = {at for at in range(len(asked.items)) if plainly(query, asked, at)}
    assert answer(query, asked, meanings) == expected
    for at, others in witnesses(query, asked, meanings, sorted(expected)).items():
        assert at not in others


@pytest.mark.parametrize("relation", Relation)
def test_a_relation_that_holds_names_who_it_holds_to(relation: Relation) -> None:
    unit = Unit.REPORT if relation is Relation.SAME else Unit.CHARACTER
    query = Beside(Is(Field.CODE, "door"), relation, Is(Field.CODE, "key"), unit, 30)
    spans = [(0, 3), (1, 2), (2, 9), (9, 12)]
    asked = material(
        [("r0", code, *span) for span in spans for code in ("door", "key")]
    )
    meanings = {
        each: (lambda item, code=each.value: item.code_id == code)
        for each in conditions(query)
    }
    found = answer(query, asked, meanings)
    assert found
    because = witnesses(query, asked, meanings, sorted(found))
    for at, others in because.items():
        assert others
        assert all(stands(query, asked, at, other) for other in others)


@pytest.mark.parametrize(
    ("question", "as_written"),
    [
        ("CODE:door AND not code=key", "code:door and not code=key"),
        ('code:"being seen"', 'code:"being seen"'),
        ("code:a or code:b and code:c", "code:a or code:b and code:c"),
        ("(code:a or code:b) and code:c", "(code:a or code:b) and code:c"),
        ("((code:a))", "code:a"),
        ("code:a near 1 passages code:b", "code:a near 1 passage code:b"),
        ("code:a not overlapping code:b", "code:a not overlapping code:b"),
        ('attribute:work="night shift"', 'attribute:work="night shift"'),
    ],
)
def test_a_question_is_written_in_one_way(question: str, as_written: str) -> None:
    assert written(read(question)) == as_written


@pytest.mark.parametrize(
    ("question", "at"),
    [
        ("", 1),
        ("door", 1),
        ("code:", 6),
        ('code:"door', 6),
        ("code:door code:key", 11),
        ("(code:door", 1),
        ("code:door near code:key", 16),
        ("code:door near 3 reports code:key", 18),
        ("code:door same character code:key", 16),
        ("code:door not code:key", 15),
        ("code:door and", 14),
        ("group=users", 6),
        ("attribute:age", 14),
        ("since:yesterday", 1),
        ("code:door near 9999999 passages code:key", 16),
        ("not " * 60 + "code:door", 201),
    ],
)
def test_a_question_that_goes_wrong_names_the_character(question: str, at: int) -> None:
    with pytest.raises(QueryError) as refused:
        read(question)
    assert refused.value.values["at"] == at
