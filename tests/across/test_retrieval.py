"""Questions asked of a study: what is found, for whom, and under which names."""

import csv
import io
from datetime import date
from itertools import pairwise

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from counterpoint import coding, theme
from counterpoint.across.history.verbs import list_history
from counterpoint.across.retrieval.file import FileFormat
from counterpoint.across.retrieval.model import QueryError, Retrieved, Sorting
from counterpoint.across.retrieval.saving.verbs import list_questions, save_question
from counterpoint.across.retrieval.verbs import export_codings, find_codings
from counterpoint.coding.coding.model import PageSizeError
from counterpoint.coding.facet import verbs as facets
from counterpoint.coding.story.model import Telling
from counterpoint.coding.story.verbs import add_story, give_story_value
from counterpoint.kernel.ids import ArticleId, ConsentId, MemberId, new_id
from counterpoint.kernel.spans import Span
from counterpoint.participant.consent.model import (
    Consent,
    ConsentForm,
    ConsentGiven,
    ConsentKind,
    ConsentScope,
)
from counterpoint.participant.consent.store import put_consent
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.store import get_report, get_text
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.theme import Place, PlaceKind
from tests.coding.material import code, code_words, correct, join
from tests.theme.material import OWN, start, tell


def doors(tx: Transaction) -> ArticleId:
    """Code two people of two groups: *door* with *lock* beneath it, and *knock*."""
    article_id = start(tx)
    door = code(tx, article_id, "door").id
    lock = code(tx, article_id, "own lock", door).id
    knock = code(tx, article_id, "knock").id
    for key, group in (("user-01", "users"), ("staff-01", "professionals")):
        report_id = tell(tx, key, group)
        code_words(tx, report_id, door, "I shut the door.")
        code_words(tx, report_id, knock, "waited for the knock")
    code_words(tx, report_id, lock, "door")
    code_words(tx, report_id, knock, "Who knocked?")
    return article_id


def words(found: Retrieved) -> list[tuple[str, str]]:
    """Say what was found: reports and words."""
    return [(at.passage.report, at.passage.coding.exact) for at in found.items]


def ask(tx: Transaction, article_id: ArticleId, question: str) -> list[tuple[str, str]]:
    """Say what a question finds."""
    return words(find_codings(tx, article_id, question))


def test_a_code_is_asked_for_with_all_beneath_it_or_alone(tx: Transaction) -> None:
    paper = doors(tx)
    staff, user = ("staff-01", "I shut the door."), ("user-01", "I shut the door.")
    assert ask(tx, paper, "code:Door") == [staff, ("staff-01", "door"), user]
    assert ask(tx, paper, "code=door") == [staff, user]
    assert ask(tx, paper, 'code:"own lock"') == [("staff-01", "door")]


def test_conditions_on_people_reports_and_members_hold_of_each_coding(
    tx: Transaction,
) -> None:
    paper = doors(tx)
    assert ask(tx, paper, "code=door and group:users") == [
        ("user-01", "I shut the door.")
    ]
    assert len(ask(tx, paper, "report:user-01")) == 2
    assert len(ask(tx, paper, "member:ada")) == 6
    assert ask(tx, paper, "code:door and until:1999-01-01") == []
    assert len(ask(tx, paper, "origin:data and since:1999-01-01")) == 6
    assert ask(tx, paper, "speaker:interviewer") == [("staff-01", "Who knocked?")]


def test_relations_find_one_side_and_say_what_stands_on_the_other(
    tx: Transaction,
) -> None:
    paper = doors(tx)
    found = find_codings(tx, paper, "code=door around code:door")
    assert words(found) == [("staff-01", "I shut the door.")]
    names = {each.code.id: each.code.name for each in coding.list_codes(tx, paper)}
    assert [names[id_] for id_ in found.items[0].because] == ["own lock"]
    assert len(ask(tx, paper, "code=door same passage code:knock")) == 2
    assert ask(tx, paper, "code:knock after 1 passage code=door") == [
        ("staff-01", "Who knocked?")
    ]
    assert ask(tx, paper, 'code=door not overlapping code:"own lock"') == [
        ("user-01", "I shut the door.")
    ]


def test_a_theme_and_a_pole_stand_for_the_codes_tied_to_them(tx: Transaction) -> None:
    paper = doors(tx)
    begun = theme.add_theme(tx, article_id=paper, title="Visits")
    knock = next(c for c in coding.list_codes(tx, paper) if c.code.name == "knock")
    theme.tie_code(tx, place=Place(PlaceKind.THEME, begun.id), code_id=knock.code.id)
    assert len(ask(tx, paper, "theme:visits")) == 3


def test_an_answer_counts_people_of_all_whose_report_is_there(tx: Transaction) -> None:
    paper = doors(tx)
    tell(tx, "user-02", "users")
    found = find_codings(tx, paper, "code:knock", limit=1)
    assert (found.of, found.asked, found.reports, len(found.items)) == (3, 6, 2, 1)
    told = [(g.group, g.codings, g.people, g.of_people) for g in found.groups]
    assert told == [("users", 1, 1, 2), ("professionals", 2, 1, 1)]


def test_pages_together_are_the_whole_answer_in_either_order(tx: Transaction) -> None:
    paper = doors(tx)
    for sorting in Sorting:
        whole = find_codings(tx, paper, "member:ada", sorting=sorting)
        pages = [
            at
            for skip in (0, 4)
            for at in find_codings(
                tx, paper, "member:ada", sorting=sorting, skip=skip, limit=4
            ).items
        ]
        assert pages == whole.items
    by_code = [at.passage.coding.code_id for at in whole.items]
    assert len(set(by_code)) == 3
    assert sum(a != b for a, b in pairwise(by_code)) == 2
    with pytest.raises(PageSizeError):
        find_codings(tx, paper, "member:ada", limit=0)


@pytest.mark.parametrize(
    "question",
    ["code:window", "group:pilots", "theme:rain", "member:eve", "attribute:age=old"],
)
def test_a_name_that_nothing_has_is_refused_and_not_repeated(
    tx: Transaction, question: str
) -> None:
    with pytest.raises(QueryError) as refused:
        find_codings(tx, doors(tx), question)
    assert question.split(":")[1] not in str(refused.value)


def test_a_later_version_is_asked_and_lost_words_are_counted(tx: Transaction) -> None:
    paper = doors(tx)
    found = find_codings(tx, paper, "code=door and group:users")
    report_id = found.items[0].passage.coding.report_id
    correct(tx, report_id, 0, f"Well. {OWN.split('.')[0]}.")
    after = find_codings(tx, paper, "report:user-01")
    assert words(after) == [("user-01", "I shut the door.")]
    assert after.items[0].passage.coding.start == 6
    assert after.lost == 1


def test_an_auditor_reads_nothing_of_a_sensitive_passage(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        paper = doors(tx)
        (found,) = find_codings(tx, paper, "code=door and group:users").items
        report_id = found.passage.coding.report_id
        told = get_text(tx.connection, report_id)
        mark_passage(
            tx,
            report_id=report_id,
            passage_id=told.passages[0].id,
            marks={PassageMark.SENSITIVE},
        )
    auditor = join(database, ada, "eve", Role.AUDITOR)
    with database.read(auditor.id) as tx:
        (seen,) = find_codings(tx, paper, "code=door and group:users").items
    assert set(seen.passage.coding.exact) == {"▒"}


def test_evidence_laid_to_a_theme_answers_beside_codes_tied_to_it(
    tx: Transaction,
) -> None:
    paper = doors(tx)
    begun = theme.add_theme(tx, article_id=paper, title="Visits")
    found = find_codings(tx, paper, "code:knock and group:users").items[0]
    coded = found.passage.coding
    theme.add_evidence(
        tx,
        place=Place(PlaceKind.THEME, begun.id),
        report_id=coded.report_id,
        span=Span(coded.start, coded.start + 6),
    )
    assert ask(tx, paper, "theme:visits") == [("user-01", "waited for the knock")]
    correct(tx, coded.report_id, 0, f"Well. {OWN}")
    assert ask(tx, paper, "theme:visits") == [("user-01", "waited for the knock")]


def test_codings_of_one_story_are_asked_for_together(tx: Transaction) -> None:
    paper = doors(tx)
    door, knock = find_codings(tx, paper, "group:users").items
    coded = door.passage.coding
    assert ask(tx, paper, "code:door same story code:knock") == []
    end = knock.passage.coding.end
    add_story(
        tx,
        article_id=paper,
        report_id=coded.report_id,
        span=Span(coded.start, end),
    )
    found = [("user-01", "I shut the door.")]
    assert ask(tx, paper, "code:door same story code:knock") == found
    assert len(ask(tx, paper, "code:door not same story code:knock")) == 2


def test_codings_are_asked_for_by_what_their_story_says(tx: Transaction) -> None:
    paper = doors(tx)
    door, _ = find_codings(tx, paper, "group:users").items
    coded = door.passage.coding
    form = facets.add_facet(tx, article_id=paper, name="form", values=["word", "deed"])
    story = add_story(
        tx,
        article_id=paper,
        report_id=coded.report_id,
        span=Span(coded.start, coded.end),
        telling=Telling(
            place="the landing", agents=("user", "old neighbour"), act="Shut it."
        ),
    )
    give_story_value(tx, story_id=story.id, facet_value_id=form.values[1].id)
    found = [("user-01", "I shut the door.")]
    for question in (
        "story:place=Landing",
        'story:agent="old neigh*"',
        "story:act=shut and code:door",
        "story:Form=deed",
    ):
        assert ask(tx, paper, question) == found, question
    assert ask(tx, paper, "story:form=word") == []
    for question in (
        'story:agent="user old"',
        "story:response=shut",
        "story:act=!",
        "story:mood=calm",
    ):
        with pytest.raises(QueryError):
            find_codings(tx, paper, question)
    question = "story:form=deed and story:act=shut"
    save_question(tx, article_id=paper, name="deeds", question=question)
    facets.change_facet(tx, facet_id=form.id, name="kind of act")
    (kept,) = list_questions(tx, paper)
    assert kept.question == 'story:"kind of act"=deed and story:act=shut'


def test_a_facets_value_is_asked_for_and_outlives_its_names(tx: Transaction) -> None:
    paper = doors(tx)
    form = facets.add_facet(tx, article_id=paper, name="form", values=["a gesture"])
    one = find_codings(tx, paper, "code:knock").items[0].passage.coding
    (value,) = form.values
    facets.give_facet_value(tx, facet_value_id=value.id, coding_ids=[one.id])
    question = 'facet:Form="a gesture"'
    assert [at.passage.coding.id for at in find_codings(tx, paper, question).items] == [
        one.id
    ]
    save_question(tx, article_id=paper, name="gestures", question=question)
    facets.change_facet(tx, facet_id=form.id, name="kind of act")
    (kept,) = list_questions(tx, paper)
    assert kept.question == 'facet:"kind of act"="a gesture"'
    with pytest.raises(QueryError):
        find_codings(tx, paper, "facet:form=word")
    facets.retire_facet(tx, facet_id=form.id)
    (kept,) = list_questions(tx, paper)
    assert kept.gone == ("kind of act", "a gesture")


def test_an_answer_is_written_whole_without_those_who_took_sharing_back(
    tx: Transaction,
) -> None:
    paper = doors(tx)
    (user,) = {
        at.passage.coding.report_id
        for at in find_codings(tx, paper, "group:users").items
    }
    person = get_report(tx.connection, user).participant_id
    assert person is not None
    back = Consent(
        id=ConsentId(new_id()),
        participant_id=person,
        kind=ConsentKind.WITHDRAWN,
        scopes=frozenset({ConsentScope.ARCHIVE}),
        said_on=date(2018, 3, 5),
        document="",
        form=ConsentForm.ORAL,
        recorded_by=tx.actor,
    )
    put_consent(
        tx.connection,
        tx.record(ConsentGiven(person, back.id, "", back.form, None)),
        back,
    )

    def write(format_: FileFormat, sorting: Sorting = Sorting.REPORT) -> bytes:
        question = "code:door around code:door or code:knock"
        return export_codings(
            tx, article_id=paper, question=question, format=format_, sorting=sorting
        )

    table = write(FileFormat.CSV).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["report"] for row in rows} == {"staff-01"}
    assert [row["beside"] for row in rows] == ["own lock", "", ""]
    assert {row["group"] for row in rows} == {""}  # one person alone is of it
    book = CalamineWorkbook.from_filelike(io.BytesIO(write(FileFormat.XLSX)))
    facts = [row[1] for row in book.get_sheet_by_name("question").to_python()]
    assert facts[1:] == [4, 6, 1, "analysts"]
    page = write(FileFormat.DOCX, Sorting.CODE)
    said = [each.text for each in Document(io.BytesIO(page)).paragraphs]
    assert "Who knocked?" in said
    assert any(line.startswith("1 of them are not here") for line in said)
    assert "Codes have the analysts' names." in said
    exported = [s for s in list_history(tx) if s.kind == "PartExported"]
    assert len(exported) == 3
