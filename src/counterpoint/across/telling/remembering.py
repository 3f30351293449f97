"""What is done about memos, as history tells it."""

from collections.abc import Mapping

from counterpoint.across.memo.model import (
    MemosExported,
    MemoShared,
    PrivateMemoRetired,
    PrivateMemoWritten,
    SharedMemoRetired,
    SharedMemoWritten,
)
from counterpoint.kernel.events import Event

REMEMBERING: Mapping[type[Event], str] = {
    PrivateMemoWritten: "Wrote a private memo.",
    PrivateMemoRetired: "Took a private memo away.",
    SharedMemoWritten: "Wrote a shared memo.",
    SharedMemoRetired: "Took a shared memo away.",
    MemoShared: "Shared a memo.",
    MemosExported: "Exported memos as {format}.",
}
