"""The checks over HTTP: what does not hold, and what was accepted with a reason."""

from collections.abc import Mapping

from counterpoint.across.checking.verbs import check_article
from counterpoint.kernel.ids import ArticleId, BlockId, MemberId, SettlementId
from counterpoint.manuscript.check import verbs
from counterpoint.manuscript.check.model import (
    MENDED_ONLY,
    Check,
    Finding,
    Settlement,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class FindingShown(Shown):
    """Something to look at.

    Attributes:
        key: Names it when it is accepted; it changes with the sentence.
        block_id: Where it is; none for the sample sentence and for the ledger.
        words: What was found, as it prints.
        reason: An English sentence, with the values that it names.
        said: The sentence with its values filled in.
    """

    key: str
    check: Check
    block_id: BlockId | None
    words: str
    reason: str
    values: Mapping[str, str | int]
    said: str
    can_be_accepted: bool


class SettledShown(Shown):
    """A finding that somebody accepted."""

    finding: FindingShown
    settlement_id: SettlementId
    reason: str
    accepted_by: MemberId
    accepted_on: str


class ChecksShown(Shown):
    """All findings about an article."""

    article_id: ArticleId
    open: list[FindingShown]
    accepted: list[SettledShown]


class StandingSent(Sent):
    """Which finding may stand, and why."""

    key: str
    reason: str


def show_checks(tx: Transaction, article_id: ArticleId) -> ChecksShown:
    """Ask all checks of an article's manuscript, and the ledger."""
    checked = check_article(tx, article_id)
    return ChecksShown(
        article_id=article_id,
        open=[_finding(each) for each in checked.open],
        accepted=[_settled(*each) for each in checked.accepted],
    )


def accept_finding(
    tx: Transaction, article_id: ArticleId, body: StandingSent
) -> ChecksShown:
    """Accept a finding with a reason."""
    verbs.accept_finding(tx, article_id=article_id, key=body.key, reason=body.reason)
    return show_checks(tx, article_id)


def reopen_finding(tx: Transaction, settlement_id: SettlementId) -> ChecksShown:
    """Open a finding again that was accepted."""
    return show_checks(tx, verbs.reopen_finding(tx, settlement_id=settlement_id))


def _finding(each: Finding) -> FindingShown:
    return FindingShown(
        key=each.key,
        check=each.check,
        block_id=BlockId(each.place) if each.place else None,
        words=each.words,
        reason=each.reason.sentence,
        values=dict(each.reason.values),
        said=str(each.reason),
        can_be_accepted=each.check not in MENDED_ONLY,
    )


def _settled(finding: Finding, given: Settlement) -> SettledShown:
    return SettledShown(
        finding=_finding(finding),
        settlement_id=given.id,
        reason=given.reason,
        accepted_by=given.accepted_by,
        accepted_on=given.accepted_on,
    )


ROUTES = [
    endpoint("GET", "/articles/{article_id}/checks", show_checks),
    endpoint("POST", "/articles/{article_id}/settlements", accept_finding),
    endpoint("DELETE", "/settlements/{settlement_id}", reopen_finding),
]
