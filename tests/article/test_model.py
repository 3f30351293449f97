"""The rules of an article, without a database."""

import pytest

from counterpoint.article.model import (
    LeadOutsideResearchError,
    NoArticleTitleError,
    NoSuchLeadError,
    checked_lead,
    checked_title,
)
from counterpoint.kernel.ids import MemberId
from counterpoint.study.member.model import Member, Role

ADA = Member(MemberId("m1"), "ada", "Ada", frozenset({Role.RESEARCHER}))
EVE = Member(MemberId("m2"), "eve", "Eve", frozenset({Role.AUDITOR}))


def test_a_title_is_one_line() -> None:
    assert checked_title("  A door\n to close ") == "A door to close"


def test_an_article_has_a_title() -> None:
    with pytest.raises(NoArticleTitleError):
        checked_title(" \n ")


def test_a_researcher_may_lead() -> None:
    assert checked_lead(ADA.id, [ADA, EVE]) == ADA.id


def test_an_auditor_cannot_lead() -> None:
    with pytest.raises(LeadOutsideResearchError):
        checked_lead(EVE.id, [ADA, EVE])


def test_a_stranger_cannot_lead() -> None:
    with pytest.raises(NoSuchLeadError):
        checked_lead(MemberId("m9"), [ADA, EVE])
