"""The study's governance over HTTP: ethics, services, criteria, limitations."""

from collections.abc import Iterator
from datetime import date
from urllib.parse import quote, unquote

from fastapi.responses import StreamingResponse

from counterpoint.kernel.ids import CriterionId, EthicsId, LimitationId, ServiceId
from counterpoint.storage.transaction import Transaction
from counterpoint.study.criterion import verbs as criteria
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.design import verbs as design
from counterpoint.study.ethics import verbs as ethics
from counterpoint.study.ethics.model import Ethics, EthicsKind
from counterpoint.study.limitation import verbs as limitations
from counterpoint.study.limitation.model import DesignFact
from counterpoint.study.service import verbs as services
from counterpoint.study.service.model import Mode, Sector
from counterpoint.web.api.imports import FileName
from counterpoint.web.endpoint import Sent, Shown, Streamed, endpoint


class EthicsShown(Shown):
    """A decision of an ethics board."""

    id: EthicsId
    kind: EthicsKind
    board: str
    number: str
    approved_on: date
    scope: str
    file_name: str
    has_document: bool

    @classmethod
    def of(cls, kept: Ethics) -> "EthicsShown":
        """Show a decision, without its document."""
        return cls(
            id=kept.id,
            kind=kept.kind,
            board=kept.board,
            number=kept.number,
            approved_on=kept.approved_on,
            scope=kept.scope,
            file_name=kept.file_name,
            has_document=kept.document is not None,
        )


class ServiceShown(Shown):
    """A service, under its code."""

    id: ServiceId
    code: str
    sector: Sector
    mode: Mode
    type: str


class CriterionShown(Shown):
    """What must be known of somebody of a group."""

    id: CriterionId
    group: str
    kind: CriterionKind
    wording: str


class LimitationShown(Shown):
    """What the study cannot show."""

    id: LimitationId
    text: str
    design_fact: DesignFact


class GovernanceShown(Shown):
    """What frames the study."""

    ethics: list[EthicsShown]
    services: list[ServiceShown]
    criteria: list[CriterionShown]
    limitations: list[LimitationShown]


class EthicsSent(Sent):
    """A board's decision to be recorded."""

    board: str
    number: str
    approved_on: date
    scope: str = ""
    kind: EthicsKind = EthicsKind.APPROVAL


class EthicsCorrectionSent(Sent):
    """Those facts of a decision that were recorded wrongly."""

    board: str | None = None
    number: str | None = None
    approved_on: date | None = None
    scope: str | None = None


class ServiceSent(Sent):
    """A service to be described; never its name."""

    code: str
    sector: Sector
    mode: Mode
    type: str = ""


class ServiceChangeSent(Sent):
    """Those facts of a service that change."""

    code: str | None = None
    sector: Sector | None = None
    mode: Mode | None = None
    type: str | None = None


class CriterionSent(Sent):
    """A criterion to be laid down for a group."""

    group: str
    kind: CriterionKind
    wording: str = ""


class LimitationSent(Sent):
    """A limitation, in words."""

    text: str
    design_fact: DesignFact


def get_governance(tx: Transaction) -> GovernanceShown:
    """Answer what frames the study: ethics, services, criteria, limitations."""
    groups = {group.id: group.key for group in design.list_groups(tx)}
    return GovernanceShown(
        ethics=[EthicsShown.of(each) for each in ethics.list_ethics(tx)],
        services=[
            ServiceShown.model_validate(each) for each in services.list_services(tx)
        ],
        criteria=[
            CriterionShown(
                id=each.id,
                group=groups[each.group_id],
                kind=each.kind,
                wording=each.wording,
            )
            for each in criteria.list_criteria(tx)
            if each.group_id in groups
        ],
        limitations=[
            LimitationShown.model_validate(each)
            for each in limitations.list_limitations(tx)
        ],
    )


def post_ethics(tx: Transaction, body: EthicsSent) -> EthicsShown:
    """Record a board's decision."""
    record = {
        EthicsKind.APPROVAL: ethics.record_approval,
        EthicsKind.AMENDMENT: ethics.record_amendment,
    }[body.kind]
    kept = record(
        tx,
        board=body.board,
        number=body.number,
        approved_on=body.approved_on,
        scope=body.scope,
    )
    return EthicsShown.of(kept)


def patch_ethics(
    tx: Transaction, ethics_id: EthicsId, body: EthicsCorrectionSent
) -> EthicsShown:
    """Correct what was recorded of a board's decision."""
    changed = ethics.correct_ethics(
        tx, ethics_id=ethics_id, **body.model_dump(exclude_unset=True)
    )
    return EthicsShown.of(changed)


def put_ethics_document(
    tx: Transaction,
    ethics_id: EthicsId,
    file_name: FileName,
    body: Streamed,
) -> EthicsShown:
    """Keep the board's letter, encrypted."""
    kept = ethics.attach_document(
        tx, ethics_id=ethics_id, content=body.content, file_name=unquote(file_name)
    )
    return EthicsShown.of(kept)


def get_ethics_document(tx: Transaction, ethics_id: EthicsId) -> StreamingResponse:
    """Give the board's letter back as it came."""
    content = b"".join(ethics.find_document(tx, ethics_id))
    kept = next(e for e in ethics.list_ethics(tx) if e.id == ethics_id)
    named = f"attachment; filename*=UTF-8''{quote(kept.file_name, safe='')}"

    def once() -> Iterator[bytes]:
        yield content

    return StreamingResponse(
        once(),
        media_type="application/octet-stream",
        headers={"content-disposition": named},
    )


def post_service(tx: Transaction, body: ServiceSent) -> ServiceShown:
    """Describe a service."""
    added = services.add_service(
        tx, code=body.code, sector=body.sector, mode=body.mode, type_=body.type
    )
    return ServiceShown.model_validate(added)


def patch_service(
    tx: Transaction, service_id: ServiceId, body: ServiceChangeSent
) -> ServiceShown:
    """Change what is known of a service."""
    changed = services.change_service(
        tx,
        service_id=service_id,
        code=body.code,
        sector=body.sector,
        mode=body.mode,
        type_=body.type,
    )
    return ServiceShown.model_validate(changed)


def delete_service(tx: Transaction, service_id: ServiceId) -> None:
    """Take a service off the list."""
    services.retire_service(tx, service_id=service_id)


def post_criterion(tx: Transaction, body: CriterionSent) -> CriterionShown:
    """Lay down a criterion for a group."""
    added = criteria.add_criterion(
        tx, group=body.group, kind=body.kind, wording=body.wording
    )
    return CriterionShown(
        id=added.id, group=body.group, kind=added.kind, wording=added.wording
    )


def delete_criterion(tx: Transaction, criterion_id: CriterionId) -> None:
    """Let a criterion hold no longer."""
    criteria.retire_criterion(tx, criterion_id=criterion_id)


def post_limitation(tx: Transaction, body: LimitationSent) -> LimitationShown:
    """Write a limitation down."""
    written = limitations.write_limitation(
        tx, text=body.text, design_fact=body.design_fact
    )
    return LimitationShown.model_validate(written)


def put_limitation(
    tx: Transaction, limitation_id: LimitationId, body: LimitationSent
) -> LimitationShown:
    """Word a limitation anew."""
    written = limitations.reword_limitation(
        tx, limitation_id=limitation_id, text=body.text, design_fact=body.design_fact
    )
    return LimitationShown.model_validate(written)


def delete_limitation(tx: Transaction, limitation_id: LimitationId) -> None:
    """Take a limitation out of the register."""
    limitations.retire_limitation(tx, limitation_id=limitation_id)


ROUTES = [
    endpoint("GET", "/governance", get_governance),
    endpoint("POST", "/ethics", post_ethics),
    endpoint("PATCH", "/ethics/{ethics_id}", patch_ethics),
    endpoint("PUT", "/ethics/{ethics_id}/document", put_ethics_document),
    endpoint("GET", "/ethics/{ethics_id}/document", get_ethics_document),
    endpoint("POST", "/services", post_service),
    endpoint("PATCH", "/services/{service_id}", patch_service),
    endpoint("DELETE", "/services/{service_id}", delete_service),
    endpoint("POST", "/criteria", post_criterion),
    endpoint("DELETE", "/criteria/{criterion_id}", delete_criterion),
    endpoint("POST", "/limitations", post_limitation),
    endpoint("PUT", "/limitations/{limitation_id}", put_limitation),
    endpoint("DELETE", "/limitations/{limitation_id}", delete_limitation),
]
