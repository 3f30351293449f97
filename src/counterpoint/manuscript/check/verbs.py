"""What is done about checks: ask them, accept a finding, open it again."""

from dataclasses import dataclass

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, BlockId, SettlementId, new_id
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.manuscript.check import store
from counterpoint.manuscript.check.asking import findings, numbered
from counterpoint.manuscript.check.citing import never_cited
from counterpoint.manuscript.check.claiming import (
    Claims,
    claims_held,
)
from counterpoint.manuscript.check.model import (
    MENDED_ONLY,
    Check,
    Finding,
    FindingAccepted,
    FindingReopened,
    MendedOnlyError,
    NoSettlingReasonError,
    NoSuchFindingError,
    Settlement,
    Text,
)
from counterpoint.manuscript.check.text import laid_out
from counterpoint.manuscript.claim.verbs import list_claims, show_grid
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.reference.model import WorkId
from counterpoint.manuscript.reference.reading import words_citing
from counterpoint.manuscript.reference.token import works_in
from counterpoint.manuscript.rendering import Material, rendered
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks of a manuscript find, apart by whether somebody accepted it."""

    open: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Settlement], ...]


def check_manuscript(tx: Transaction, article_id: ArticleId) -> Checked:
    """Ask all checks of an article's manuscript as it will print today.

    Reads every report in analysis once, where words stand in quotation marks.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    get_article(tx.connection, article_id)
    material = material_of(tx, article_id)
    claims = Claims(
        list_claims(tx, article_id),
        show_grid(tx, article_id),
        material.themes,
        {each.group: each.plural for each in material.interviewed},
    )
    text = laid_out(tx, article_id, material, claims.bound)
    found = [
        *_unsettled(material),
        *claims_held(claims, text),
        *findings(text),
        *never_cited(text.works, _cited(material, text)),
    ]
    settled = store.list_settlements(tx.connection, article_id)
    open_: list[Finding] = []
    accepted: list[tuple[Finding, Settlement]] = []
    for finding in numbered(found):
        given = next((each for each in settled if each.settles(finding)), None)
        if given is None:
            open_.append(finding)
        else:
            accepted.append((finding, given))
    return Checked(tuple(open_), tuple(accepted))


def accept_finding(
    tx: Transaction, *, article_id: ArticleId, key: str, reason: str
) -> Settlement:
    """Accept what a check found: it was looked at, and may stand.

    The acceptance holds for the sentence as it stands, and ends when it changes.

    Args:
        tx: Who acts, and in which study.
        article_id: Whose manuscript.
        key: The finding's.
        reason: Why it may stand.

    Raises:
        NotFoundError: There is no such article, or the finding is gone.
        NoSettlingReasonError: No reason is given.
        MendedOnlyError: It is mended where it comes from.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    why = normalised(reason).strip()
    if not why:
        msg = "Write why this may stand; readers of the log will want to know."
        raise NoSettlingReasonError(msg)
    open_ = check_manuscript(tx, article_id).open
    finding = next((each for each in open_ if each.key == key), None)
    if finding is None:
        msg = "The text has changed there; look at the list of checks again."
        raise NoSuchFindingError(msg)
    if finding.check in MENDED_ONLY:
        msg = "This cannot print as it is; mend it instead."
        raise MendedOnlyError(msg)
    salt = new_salt()
    new = Settlement(
        id=SettlementId(new_id()),
        article_id=article_id,
        block_id=BlockId(finding.place) if finding.place else None,
        check=finding.check,
        reason=why,
        accepted_by=tx.actor,
        accepted_on=tx.now().date().isoformat(),
        finding_digest=digest(salt, finding.witnessed),
        salt=salt,
    )
    event = FindingAccepted(article_id, new.id, new.check, digest(salt, why))
    store.put_settlement(tx.connection, tx.record(event), new)
    return new


def reopen_finding(tx: Transaction, *, settlement_id: SettlementId) -> ArticleId:
    """Open a finding again that was accepted, and name the article.

    Raises:
        NotFoundError: There is no such settlement.
    """
    permission.ask(tx, Deed.WRITE_MANUSCRIPT)
    given = store.get_settlement(tx.connection, settlement_id)
    seq = tx.record(FindingReopened(given.article_id, settlement_id))
    store.retire_settlement(tx.connection, seq, settlement_id)
    return given.article_id


def _cited(material: Material, text: Text) -> set[WorkId]:
    """Name the works that the text cites, or its terminology policy."""
    return works_in([*map(words_citing, material.blocks), text.policy.reference])


def _unsettled(material: Material) -> list[Finding]:
    """What the manuscript itself says does not hold, as findings."""
    return [
        Finding(
            check=Check.UNSETTLED,
            place=paragraph.block_id or "",
            start=0,
            end=0,
            words="",
            sentence="",
            reason=Said(problem.replace("{", "{{").replace("}", "}}")),
        )
        for paragraph in rendered(material)
        for problem in paragraph.problems
    ]
