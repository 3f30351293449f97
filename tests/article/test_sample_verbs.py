"""Keeping and showing a sample description, on both databases."""

from datetime import date

import pytest

from counterpoint import article, interview, participant
from counterpoint.article.sample import verbs as sample
from counterpoint.article.sample.model import LineKind, NoCellError
from counterpoint.kernel.ids import ArticleId
from counterpoint.participant.attribute.model import Attribute
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import NoSuchGroupError


@pytest.fixture
def paper(tx: Transaction) -> ArticleId:
    """An article over five users who were interviewed, and one who was not."""
    for number in range(1, 6):
        whose = participant.add_participant(
            tx, group="users", gender="woman" if number < 4 else "man", age=25 + number
        ).id
        participant.set_attributes(
            tx,
            participant_id=whose,
            attributes=[Attribute("household", "alone; with children")],
        )
        interview.note_interview(
            tx, participant_id=whose, held_on=date(2016, number, 1), minutes=20 + number
        )
    participant.add_participant(tx, group="users", gender="man", age=80)
    return article.start_article(tx, title="Keys").id


def test_the_usual_lines_are_laid_out_once_and_counted_from_the_records(
    tx: Transaction, paper: ArticleId
) -> None:
    assert sample.lay_out_usual_lines(tx, article_id=paper)
    assert sample.lay_out_usual_lines(tx, article_id=paper) == []
    told = {each.line.kind: each.told for each in sample.show_sample(tx, paper)[:3]}
    assert told[LineKind.OPENING].text == "Five users were interviewed."
    assert "21–25 min" in told[LineKind.DURATION].text
    assert told[LineKind.COMPOSITION].text == ""


def test_a_small_count_prints_after_a_member_approved_it(
    tx: Transaction, paper: ArticleId
) -> None:
    line = sample.add_line(
        tx, article_id=paper, kind=LineKind.COMPOSITION, group="users"
    )
    with pytest.raises(NoCellError):
        sample.approve_cell(tx, line_id=line.id, name="woman")
    sample.approve_cell(tx, line_id=line.id, name="man")
    (shown,) = sample.show_sample(tx, paper)
    assert (
        shown.told.text
        == "The users were three women and two men aged between 26 and 30."
    )


def test_a_line_is_worded_moved_and_taken_out(
    tx: Transaction, paper: ArticleId
) -> None:
    first = sample.add_line(tx, article_id=paper, kind=LineKind.YEARS)
    last = sample.add_line(
        tx,
        article_id=paper,
        kind=LineKind.SHARE,
        group="users",
        attribute="household",
        values=["alone"],
        wording="{quantifier} lived alone",
    )
    sample.change_line(tx, line_id=last.id, wording="{quantifier} of them lived alone")
    sample.change_line(tx, line_id=last.id, position=first.position - 1)
    told = [each.told.text for each in sample.show_sample(tx, paper)]
    assert told == ["All of them lived alone.", "The interviews were held in 2016."]
    sample.retire_line(tx, line_id=first.id)
    assert [each.line.id for each in sample.show_sample(tx, paper)] == [last.id]


def test_it_is_said_in_swedish_too(tx: Transaction, paper: ArticleId) -> None:
    sample.add_line(tx, article_id=paper, kind=LineKind.OPENING)
    (shown,) = sample.show_sample(tx, paper, "sv")
    assert shown.told.text == "Fem users intervjuades."


def test_a_line_speaks_of_a_group_of_the_study(
    tx: Transaction, paper: ArticleId
) -> None:
    with pytest.raises(NoSuchGroupError):
        sample.add_line(tx, article_id=paper, kind=LineKind.COMPOSITION, group="carers")


def test_a_renamed_attribute_keeps_its_lines_and_a_choice_counts_as_it_prints(
    tx: Transaction, paper: ArticleId
) -> None:
    sample.add_line(
        tx,
        article_id=paper,
        kind=LineKind.VALUES,
        group="users",
        attribute="household",
    )
    (asked,) = participant.list_definitions(tx, "users")
    participant.change_definition(
        tx,
        attribute_id=asked.id,
        name="lives with",
        kind=participant.AttributeKind.CHOICE,
        choices=["alone", "with children"],
        printed_as={"with children": "with others"},
    )
    (shown,) = sample.show_sample(tx, paper)
    assert shown.line.attribute == "lives with"
    assert shown.told.text == "Their lives with: alone and with others."
    participant.retire_definition(tx, attribute_id=asked.id)
    (shown,) = sample.show_sample(tx, paper)
    assert shown.told.text == ""
