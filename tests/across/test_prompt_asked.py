"""What prompted words, as retrieval asks for it and as files say it."""

import csv
import io

import pytest
from docx import Document

from counterpoint.across.exporting.model import What
from counterpoint.across.exporting.verbs import export_part
from counterpoint.across.memo.model import Selected
from counterpoint.across.prompt.lying import gather_prompts
from counterpoint.across.prompt.model import Question
from counterpoint.across.prompt.naming import PromptTold
from counterpoint.across.prompt.verbs import say_prompt
from counterpoint.across.retrieval.file import FileFormat
from counterpoint.across.retrieval.model import QueryError
from counterpoint.across.retrieval.verbs import export_codings, find_codings, lay_out
from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.across.tables.model import TidyFormat
from counterpoint.across.tables.verbs import export_tables
from counterpoint.coding import code_span
from counterpoint.kernel.ids import ArticleId
from counterpoint.report.correction.verbs import correct_passage
from counterpoint.report.store import get_text
from counterpoint.storage.transaction import Transaction
from counterpoint.study.guide.verbs import list_guides, write_guide
from tests.coding.material import code
from tests.theme.material import OWN, span_of, start, tell

DAY, CAME = "Tell me of a day.", "Who came?"
SHUT, WAITED, CARETAKER = "I shut the door.", "waited for the knock", "The caretaker"


def interviewed(tx: Transaction, *more: str) -> ArticleId:
    """Code three places: an answer, an aside within it, and one not spoken of."""
    paper = start(tx)
    report_id = tell(tx, "user-01")
    for key in more:
        tell(tx, key)
    guide = write_guide(tx, group="users", questions=[DAY, CAME])
    said = ((OWN, Question(guide.id, 1)), (WAITED, None))
    for words, question in said:
        at = Selected(paper, 1, span_of(tx, report_id, words))
        say_prompt(tx, report_id=report_id, at=at, question=question)
    door = code(tx, paper, "door").id
    for words in (SHUT, WAITED, CARETAKER):
        span = span_of(tx, report_id, words)
        code_span(tx, report_id=report_id, code_id=door, span=span)
    return paper


def ask(tx: Transaction, paper: ArticleId, question: str) -> list[str]:
    """Give the words that a question finds."""
    found = find_codings(tx, paper, question)
    return [each.passage.coding.exact for each in found.items]


def rows(content: bytes) -> list[dict[str, str]]:
    """Read a table."""
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_words_are_asked_for_by_what_prompted_them(tx: Transaction) -> None:
    paper = interviewed(tx)
    assert ask(tx, paper, f'prompt:"{DAY.upper()}"') == [SHUT]
    assert ask(tx, paper, "prompt:users/1/1") == [SHUT]
    found = find_codings(tx, paper, "code:door").items
    assert [each.prompt.question for each in found] == [DAY, "", ""]
    assert ask(tx, paper, "prompt:users/1/2") == []
    assert ask(tx, paper, "prompt:any") == [SHUT]
    assert ask(tx, paper, "prompt:None and code:door") == [WAITED]
    assert ask(tx, paper, "prompt:unsaid") == [CARETAKER]
    assert ask(tx, paper, "not prompt:unsaid") == [SHUT, WAITED]
    assert lay_out(tx, "code:door and not prompt:none").rows is not None
    with pytest.raises(QueryError, match="character 1 says"):
        ask(tx, paper, "prompt:users/1/3")


def test_an_answer_is_found_by_its_question_after_a_correction(tx: Transaction) -> None:
    paper = interviewed(tx)
    (found,) = find_codings(tx, paper, "prompt:any").items
    report_id = found.passage.coding.report_id
    first = get_text(tx.connection, report_id).passages[0].id
    correct_passage(tx, report_id=report_id, passage_id=first, text=f"Well. {OWN}")
    assert ask(tx, paper, "prompt:any") == [SHUT]
    assert ask(tx, paper, "prompt:none") == [WAITED]


def test_what_an_article_leaves_out_was_not_prompted_there(tx: Transaction) -> None:
    paper = start(tx)
    report_id = tell(tx, "user-01")
    at = Selected(paper, 1, span_of(tx, report_id, OWN))
    made = say_prompt(tx, report_id=report_id, at=at, question=None)
    assert gather_prompts(tx.connection, paper).said == {report_id: [made]}
    leave_out_reports(tx, article_id=paper, report_ids=[report_id], reason="Too short.")
    assert gather_prompts(tx.connection, paper).said == {}


def test_files_say_what_prompted_words(tx: Transaction) -> None:
    paper = interviewed(tx, "user-02", "user-03")
    told = [("users/1/1", DAY), ("none", ""), ("", "")]
    whole = export_part(tx, ending=".csv", what=What.CODINGS).content
    assert [(each["prompt"], each["question"]) for each in rows(whole)] == told
    asked = export_codings(
        tx, article_id=paper, question="code:door", format=FileFormat.CSV
    )
    assert [(each["prompt"], each["question"]) for each in rows(asked)] == told
    read = export_codings(
        tx, article_id=paper, question="code:door", format=FileFormat.DOCX
    )
    lines = [each.text for each in Document(io.BytesIO(read)).paragraphs]
    assert sum(f"asked: {DAY}" in line for line in lines) == 1
    assert sum(line.endswith("unprompted") for line in lines) == 1


def test_of_a_small_group_a_file_says_no_more_than_that_it_was_asked(
    tx: Transaction,
) -> None:
    paper = interviewed(tx)
    asked = export_codings(
        tx, article_id=paper, question="code:door", format=FileFormat.CSV
    )
    found = [(each["prompt"], each["question"], each["group"]) for each in rows(asked)]
    assert found == [("any", "", ""), ("none", "", ""), ("", "", "")]
    assert PromptTold("", "").without_group() == PromptTold("", "")


def test_nor_of_a_report_of_nobody_known_that_answers_a_small_groups_guide(
    tx: Transaction,
) -> None:
    paper = interviewed(tx)
    door = code(tx, paper, "knock").id
    guide = list_guides(tx)[0]
    for nth in range(3):
        report_id = tell(tx, f"unknown-{nth}", None)
        span = span_of(tx, report_id, SHUT)
        code_span(tx, report_id=report_id, code_id=door, span=span)
        at = Selected(paper, 1, span)
        say_prompt(tx, report_id=report_id, at=at, question=Question(guide.id, 2))
    asked = export_codings(
        tx, article_id=paper, question="code:knock", format=FileFormat.CSV
    )
    assert [(each["prompt"], each["question"]) for each in rows(asked)] == [
        ("any", "")
    ] * 3


def test_tables_join_codings_to_what_prompted_them(tx: Transaction) -> None:
    interviewed(tx)
    files = export_tables(tx, written_as=TidyFormat.CSV).files
    prompts = {each["id"]: each for each in rows(files["prompts.csv"])}
    joined = [
        (each["text"], prompts.get(each["prompt_id"], {}).get("question"))
        for each in rows(files["codings.csv"])
    ]
    assert joined == [(SHUT, DAY), (WAITED, ""), (CARETAKER, None)]
    told = sorted(
        (each["is_prompted"], each["group"], each["guide_version"], each["number"])
        for each in prompts.values()
    )
    assert told == [("false", "", "", ""), ("true", "users", "1", "1")]
