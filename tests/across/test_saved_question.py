"""Saved questions: whose they are, what new names do to them, what they found."""

from collections.abc import Mapping

import pytest
from fastapi.testclient import TestClient

from counterpoint import coding, theme
from counterpoint.across.code.verbs import merge_code
from counterpoint.across.history.verbs import list_history, undo
from counterpoint.across.retrieval.grammar import read, written
from counterpoint.across.retrieval.model import Field, QueryError, id_sign
from counterpoint.across.retrieval.saving.binding import (
    Called,
    Names,
    bound,
    gone,
    named,
)
from counterpoint.across.retrieval.saving.model import (
    NotOwnQuestionError,
    QuestionNameTakenError,
    SavedNameError,
    ShownQuestion,
)
from counterpoint.across.retrieval.saving.verbs import (
    change_question,
    list_questions,
    save_question,
    take_question_away,
)
from counterpoint.across.retrieval.verbs import find_codings
from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Place, PlaceKind
from tests.across.test_retrieval import doors
from tests.coding.material import join
from tests.theme.material import tell

DOOR, DOOR_TOO, LOCK = "d" * 20, "e" * 20, "k" * 20
NAMES = Names(
    {
        Field.CODE: [
            Called(DOOR, ("Door",)),
            Called(DOOR_TOO, ("door",)),
            Called(LOCK, ("own lock",)),
        ],
        Field.MEMBER: [Called("m" * 20, ("Ada Lind", "ada"))],
    },
    {},
    {"g" * 20: "window"},
)


@pytest.mark.parametrize(
    ("question", "again"),
    [
        ('code:"Own Lock"', 'code:"own lock"'),
        ("code:door overlapping code=door", "code:Door overlapping code=Door"),
        ("not code:door and member:ada", 'not code:Door and member:"Ada Lind"'),
        ('(code:door or code:"own lock") and group:users', None),
        ('code:door or code:"own lock"', None),
    ],
)
def test_names_come_back_from_ids_also_where_several_codes_have_one(
    question: str, again: str | None
) -> None:
    kept = written(bound(read(question), NAMES))
    assert "door" not in kept.lower()
    told = written(named(read(kept), NAMES))
    assert told == (again or question.replace("code:door", "code:Door"))


def test_an_id_stays_where_its_name_would_mean_more() -> None:
    query = read(f"code:{id_sign(DOOR)} or code:{id_sign(LOCK)}")
    assert written(named(query, NAMES)) == (f'code:{id_sign(DOOR)} or code:"own lock"')


def test_what_was_taken_away_is_named_by_its_last_name() -> None:
    query = read(f"code:door and code:{id_sign('g' * 20)}")
    assert gone(query, NAMES) == ("window",)


def codes_of(tx: Transaction, article_id: ArticleId) -> Mapping[str, CodeId]:
    return {at.code.name: at.code.id for at in coding.list_codes(tx, article_id)}


def only(tx: Transaction, article_id: ArticleId) -> ShownQuestion:
    (found,) = list_questions(tx, article_id)
    return found


def test_a_question_outlives_the_names_of_codes_and_themes(tx: Transaction) -> None:
    paper = doors(tx)
    begun = theme.add_theme(tx, article_id=paper, title="Visits")
    codes = codes_of(tx, paper)
    place = Place(PlaceKind.THEME, begun.id)
    theme.tie_code(tx, place=place, code_id=codes["knock"])
    question = 'code:"own lock" or theme:visits'
    save_question(tx, article_id=paper, name=" locks\nand visits ", question=question)
    coding.change_code(tx, code_id=codes["own lock"], name="latch")
    theme.change_theme(tx, theme_id=begun.id, title="Callers")
    kept = only(tx, paper)
    assert kept.saved.name == "locks and visits"
    assert (kept.question, kept.gone) == ("code:latch or theme:Callers", ())
    found = find_codings(tx, paper, kept.question)
    assert (found.of, found.answer) == (4, kept.saved.answer)


def test_a_code_that_left_is_said_and_asking_is_refused(tx: Transaction) -> None:
    paper = doors(tx)
    save_question(tx, article_id=paper, name="locks", question='code:"own lock"')
    lock = codes_of(tx, paper)["own lock"]
    for each in find_codings(tx, paper, 'code:"own lock"').items:
        coding.uncode(tx, coding_id=each.passage.coding.id)
    coding.retire_code(tx, code_id=lock)
    kept = only(tx, paper)
    assert kept.gone == ("own lock",)
    with pytest.raises(QueryError, match="taken away"):
        find_codings(tx, paper, kept.question)


def test_a_code_merged_away_is_asked_for_as_the_one_it_became(tx: Transaction) -> None:
    paper = doors(tx)
    codes = codes_of(tx, paper)
    question = 'code:"own lock" or code:knock'
    made = save_question(tx, article_id=paper, name="locks", question=question)
    assert only(tx, paper).merged == ()
    merge_code(tx, code_id=codes["own lock"], into_id=codes["knock"])
    kept = only(tx, paper)
    assert (kept.question, kept.gone) == ("code:knock", ())
    assert kept.merged == (("own lock", "knock"),)
    assert find_codings(tx, paper, kept.question).answer == made.saved.answer
    latch = coding.add_code(tx, article_id=paper, name="latch").id
    merge_code(tx, code_id=codes["knock"], into_id=latch)
    kept = only(tx, paper)
    assert kept.question == "code:latch"
    assert kept.merged == (("own lock", "latch"), ("knock", "latch"))
    again = change_question(tx, saved_question_id=made.saved.id, name="latches")
    assert (again.question, again.merged) == ("code:latch", ())


def test_what_was_found_then_is_kept_until_it_is_saved_anew(tx: Transaction) -> None:
    paper = doors(tx)
    made = save_question(tx, article_id=paper, name="knocks", question="code:knock")
    gone_one = find_codings(tx, paper, "code:knock").items[0].passage.coding.id
    coding.uncode(tx, coding_id=gone_one)
    now = find_codings(tx, paper, "code:knock")
    assert (made.saved.found, now.of) == (3, 2)
    assert now.answer != only(tx, paper).saved.answer
    change_question(tx, saved_question_id=made.saved.id)
    assert only(tx, paper).saved.answer == now.answer


def test_a_name_is_a_line_that_a_member_uses_once(tx: Transaction) -> None:
    paper = doors(tx)
    save_question(tx, article_id=paper, name="knocks", question="code:knock")
    with pytest.raises(QuestionNameTakenError):
        save_question(tx, article_id=paper, name="Knocks", question="code:door")
    for name in (" ", "x" * 121):
        with pytest.raises(SavedNameError):
            save_question(tx, article_id=paper, name=name, question="code:door")
    with pytest.raises(QueryError):
        save_question(tx, article_id=paper, name="none", question="code:none")


def test_a_private_question_is_its_members_alone(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        paper = doors(tx)
        mine = save_question(tx, article_id=paper, name="mine", question="code:knock")
        ours = save_question(
            tx, article_id=paper, name="ours", question="code:door", is_shared=True
        )
    bo = join(database, ada, "bo")
    with database.write(bo.id) as tx:
        assert [each.saved.name for each in list_questions(tx, paper)] == ["ours"]
        kinds = [step.kind for step in list_history(tx)]
        assert "PrivateQuestionSaved" not in kinds
        assert "SharedQuestionSaved" in kinds
        with pytest.raises(NotFoundError):
            take_question_away(tx, saved_question_id=mine.saved.id)
        with pytest.raises(NotOwnQuestionError):
            change_question(tx, saved_question_id=ours.saved.id, name="his")
    with database.write(ada) as tx:
        take_question_away(tx, saved_question_id=ours.saved.id)
        assert [each.saved.name for each in list_questions(tx, paper)] == ["mine"]
    with database.write(ada) as tx:
        undo(tx)
        assert len(list_questions(tx, paper)) == 2


def test_who_is_left_out_of_the_article_is_not_counted(tx: Transaction) -> None:
    paper = doors(tx)
    report_id = tell(tx, "user-02", "users")
    before = find_codings(tx, paper, "member:ada").groups[0]
    leave_out_reports(tx, article_id=paper, report_ids=[report_id], reason="a pilot")
    after = find_codings(tx, paper, "member:ada").groups[0]
    assert (before.of_people, after.of_people) == (2, 1)


def test_a_question_is_kept_changed_and_taken_away_over_http(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        paper = doors(tx)
    path = f"/api/articles/{paper}/questions"
    body = {"name": "knocks", "question": "CODE:Knock"}
    made = client.post(path, json=body).json()
    assert (made["question"], made["found"], made["gone"]) == ("code:knock", 3, [])
    changed = client.patch(f"/api/questions/{made['id']}", json={"is_shared": True})
    assert changed.json()["is_shared"]
    assert [each["name"] for each in client.get(path).json()["items"]] == ["knocks"]
    left = client.delete(f"{path}/{made['id']}")
    assert left.json() == {"items": []}
