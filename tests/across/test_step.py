"""The six steps with what really happened in them, on both databases."""

from counterpoint import coding
from counterpoint.across.step.verbs import show_steps
from counterpoint.article.step.model import AnalysisStep
from counterpoint.article.step.verbs import enter_step
from counterpoint.discussion import begin_meeting
from counterpoint.kernel.ids import ArticleId, MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.theme.verbs import change_theme
from tests.reading.material import finish, gather, note
from tests.theme.material import code_words, decided, start, tell, topic


def told(tx: Transaction, article_id: ArticleId) -> dict[AnalysisStep, list[str]]:
    """Say what each step has to show."""
    shown = show_steps(tx, article_id)
    return {each.step: [str(piece.said) for piece in each.evidence] for each in shown}


def test_a_step_shows_what_was_done_in_it_and_in_no_other_article(
    tx: Transaction,
) -> None:
    paper, other = start(tx), start(tx)
    report = tell(tx, "user-01")
    code_words(tx, coding.add_code(tx, article_id=paper, name="door"), report)
    begun = topic(tx, paper)
    change_theme(tx, theme_id=begun.id, definition="What doors are for")
    assert told(tx, paper) == {
        AnalysisStep.FAMILIARIZING: ["1 of 1 reports can be read"],
        AnalysisStep.CODING: ["1 codings, 1 codes, in 1 reports"],
        AnalysisStep.SEARCHING: ["1 themes begun, 1 of them stand"],
        AnalysisStep.REVIEWING: [
            "1 of 2 passages open, 0 left uncoded",
            "themes changed 1 times",
        ],
        AnalysisStep.DEFINING: ["1 of 1 themes defined, 0 beyond draft"],
        AnalysisStep.PRODUCING: [
            "0 quotes in the pool",
            "0 blocks in the manuscript",
        ],
    }
    assert told(tx, other)[AnalysisStep.CODING] == ["0 codings, 0 codes, in 0 reports"]


def test_evidence_bears_the_days_on_which_it_came_to_be(tx: Transaction) -> None:
    paper = start(tx)
    code_words(tx, coding.add_code(tx, article_id=paper, name="a"), tell(tx, "user-01"))
    (piece,) = show_steps(tx, paper)[1].evidence
    assert piece.first == piece.last == tx.now().date()


def test_a_step_with_nothing_to_show_may_be_entered(tx: Transaction) -> None:
    paper = start(tx)
    entered = enter_step(tx, article_id=paper, step=AnalysisStep.PRODUCING)
    shown = {each.step: each.entries for each in show_steps(tx, paper)}
    assert shown[AnalysisStep.PRODUCING] == (entered,)
    assert shown[AnalysisStep.FAMILIARIZING] == ()


def test_readings_reviews_and_decisions_are_evidence_too(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    finish(team, team.bo)
    with database.read(ada) as tx:
        sealed = told(tx, team.article_id)[AnalysisStep.FAMILIARIZING]
    assert sealed == ["2 of 2 reports can be read", "2 of 6 readings done"]
    with database.write(team.bo) as tx:
        note(tx, team, "quokka")
    with database.read(ada) as tx:
        assert told(tx, team.article_id)[AnalysisStep.FAMILIARIZING] == sealed
    finish(team, team.ada, team.cleo)
    with database.write(ada) as tx:
        begin_meeting(tx, article_id=team.article_id)
        decided(tx, topic(tx, team.article_id))
        shown = told(tx, team.article_id)
    assert shown[AnalysisStep.FAMILIARIZING][1:] == [
        "6 of 6 readings done",
        "1 notes when the seal opened",
    ]
    assert "1 meetings" in shown[AnalysisStep.REVIEWING]
    assert "1 decisions adopted" in shown[AnalysisStep.DEFINING]
