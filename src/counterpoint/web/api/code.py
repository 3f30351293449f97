"""Codes that go and come over HTTP: merged into another one, and brought back."""

from datetime import datetime

from counterpoint.across.code import verbs
from counterpoint.across.code.model import GoneCode, Merge
from counterpoint.coding.code import verbs as codes
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.api.coding import CodeShown, code_shown
from counterpoint.web.endpoint import Sent, Shown, endpoint


class MergeShown(Shown):
    """What a merge does, in counts; claims that count the code forbid it."""

    gone: CodeId
    stays: CodeId
    codings: int
    joined: int
    members: int
    reports: int
    beneath: int
    themes: int
    concepts: int
    memos: int
    notes: int
    claims: int

    @classmethod
    def of(cls, merge: Merge) -> "MergeShown":
        """Show what a merge does."""
        counts = {
            name: getattr(merge, name)
            for name in cls.model_fields
            if name not in ("gone", "stays")
        }
        return cls(gone=merge.gone.id, stays=merge.stays.id, **counts)


class MergeSent(Sent):
    """The code that another one goes into."""

    into_id: CodeId


class GoneCodeShown(Shown):
    """A code that left the codebook, as it read last."""

    id: CodeId
    name: str
    definition: str
    colour: int
    at: datetime
    by: MemberId
    into_id: CodeId | None

    @classmethod
    def of(cls, gone: GoneCode) -> "GoneCodeShown":
        """Show a code that left."""
        return cls(
            id=gone.code.id,
            name=gone.code.name,
            definition=gone.code.definition,
            colour=gone.code.colour,
            at=gone.at,
            by=gone.by,
            into_id=gone.into,
        )


class GoneCodesShown(Shown):
    """Codes that left the codebook, the latest first."""

    items: list[GoneCodeShown]


class RevivalSent(Sent):
    """Why a code comes back."""

    reason: str


def preview_merge(tx: Transaction, code_id: CodeId, into_id: CodeId) -> MergeShown:
    """Say what merging a code into another would do."""
    return MergeShown.of(verbs.preview_merge(tx, code_id=code_id, into_id=into_id))


def merge_code(tx: Transaction, code_id: CodeId, body: MergeSent) -> MergeShown:
    """Merge a code into another."""
    return MergeShown.of(verbs.merge_code(tx, code_id=code_id, into_id=body.into_id))


def list_gone_codes(tx: Transaction, article_id: ArticleId) -> GoneCodesShown:
    """List an article's codes that were retired or merged."""
    found = verbs.list_gone_codes(tx, article_id)
    return GoneCodesShown(items=[GoneCodeShown.of(each) for each in found])


def revive_code(tx: Transaction, code_id: CodeId, body: RevivalSent) -> CodeShown:
    """Bring a code back, for a reason."""
    verbs.revive_code(tx, code_id=code_id, reason=body.reason)
    return code_shown(codes.show_code(tx, code_id))


ROUTES = [
    endpoint("GET", "/codes/{code_id}/merge", preview_merge),
    endpoint("POST", "/codes/{code_id}/merge", merge_code),
    endpoint("GET", "/articles/{article_id}/gone-codes", list_gone_codes),
    endpoint("POST", "/codes/{code_id}/revive", revive_code),
]
