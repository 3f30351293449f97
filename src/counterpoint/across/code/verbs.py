"""What is done with whole codes: merge one into another, bring one back.

Source: method, rows B2 and M45; section 3.6 (merging is the codebook's lead's).
"""

from dataclasses import replace

from counterpoint.across.code import store
from counterpoint.across.code.model import (
    CodeMerged,
    CodeRevived,
    GoneCode,
    Merge,
    NotRetiredError,
    check_no_claims,
    check_two,
    rearranged,
    reason_of,
    twins,
)
from counterpoint.across.memo.model import About, Memo, Subject
from counterpoint.across.memo.store import put_memo
from counterpoint.article import relation, show_article
from counterpoint.coding.code import store as code_store
from counterpoint.coding.code.model import (
    Code,
    OtherArticleError,
    check_name_is_free,
    position_after,
    siblings,
)
from counterpoint.coding.coding import store as coding_store
from counterpoint.coding.coding.model import Coding
from counterpoint.coding.coding.text import Texts
from counterpoint.kernel.ids import ArticleId, CodeId, CodingId, MemoId, new_id
from counterpoint.kernel.text import digest, new_salt
from counterpoint.manuscript.claim.store import list_claims
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed, Relation

REVIVED = "revived"
"""The kind of memo that says why a code came back."""


def preview_merge(tx: Transaction, *, code_id: CodeId, into_id: CodeId) -> Merge:
    """Say what merging a code into another would do, and change nothing.

    Raises:
        NotFoundError: There is no such code.
        MergeWithItselfError: The two are one.
        OtherArticleError: They stand in two codebooks.
        MergeNamesError: Two codes would stand side by side under one name.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    gone, stays = _two(tx, code_id, into_id)
    return _planned(tx, gone, stays)[0]


def merge_code(tx: Transaction, *, code_id: CodeId, into_id: CodeId) -> Merge:
    """Merge a code into another, which is given all that hangs on it: one step.

    Every member's codings come under the code that stays, with their words, their
    member and their date. A coding that would double one of the same member on the
    same words becomes one with it, and so do its memos, facets and extracts; where a
    facet takes one value, the coding that stays keeps its own. Codes beneath it come
    beneath the code that stays; themes, concepts, notes and memos name that
    code from now on. The name and definition of the code that went stay in
    its versions.

    Args:
        tx: Who acts, and in which study.
        code_id: The code that goes.
        into_id: The code that stays.

    Raises:
        NotFoundError: There is no such code.
        MergeWithItselfError: The two are one.
        OtherArticleError: They stand in two codebooks.
        MergeNamesError: Two codes would stand side by side under one name.
        MergeClaimedError: Claims of the manuscript count the code that would go.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, code_id))
    gone, stays = _two(tx, code_id, into_id)
    planned, joined, moved = _planned(tx, gone, stays)
    check_no_claims(planned.claims)
    told = CodeMerged(stays.id, gone.id, planned.codings, planned.joined)
    seq = tx.record(told)
    store.move_codings(tx.connection, seq, gone.id, stays.id, joined)
    for tie in store.OF_CODE:
        tie.carry(tx.connection, seq, gone.id, stays.id)
    before = {
        code.id: code for code in code_store.list_codes(tx.connection, gone.article_id)
    }
    code_store.retire_code(tx.connection, seq, gone.id)
    for code in moved:
        _put_where_it_stands(tx, seq, before[code.id], code)
    return planned


def list_gone_codes(tx: Transaction, article_id: ArticleId) -> list[GoneCode]:
    """List an article's codes that were retired or merged, the latest first.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    show_article(tx, article_id)
    return store.list_gone(tx.connection, article_id)


def revive_code(tx: Transaction, *, code_id: CodeId, reason: str) -> Code:
    """Bring a code back that had left the codebook, with its words, for a reason.

    It stands where it stood, or at the top if that place has gone. No coding comes
    with it: those of a merged code stay where they are. The reason stays as a shared
    memo about the code, and goes if the step is taken back.

    Raises:
        NotFoundError: There never was such a code.
        NotRetiredError: It stands in the codebook.
        NoReasonError: No reason is given.
        CodeNameTakenError: A code has its name there by now.
    """
    permission.ask(tx, Deed.ARRANGE_CODES, *_relations_to(tx, code_id))
    said = reason_of(reason)
    article_id = code_store.find_article(tx.connection, code_id)
    gone = {each.code.id: each for each in store.list_gone(tx.connection, article_id)}
    if code_id not in gone:
        msg = "The code stands in the codebook; choose one of those that left it."
        raise NotRetiredError(msg)
    last = gone[code_id].code
    codes = code_store.list_codes(tx.connection, article_id)
    stand = {code.id for code in codes}
    parent_id = last.parent_id if last.parent_id in stand else None
    beside = siblings(codes, parent_id)
    check_name_is_free(last.name, beside)
    back = replace(last, parent_id=parent_id, position=position_after(beside))
    salt, memo_salt = new_salt(), new_salt()
    memo = _memo(tx, back, said)
    told = CodeRevived(
        code_id, article_id, digest(salt, back.wording), digest(memo_salt, memo.wording)
    )
    seq = tx.record(told)
    code_store.put_code(tx.connection, seq, back, salt)
    put_memo(tx.connection, seq, memo, memo_salt)
    return back


def _two(tx: Transaction, code_id: CodeId, into_id: CodeId) -> tuple[Code, Code]:
    check_two(code_id, into_id)
    gone = code_store.get_code(tx.connection, code_id)
    stays = code_store.get_code(tx.connection, into_id)
    if gone.article_id != stays.article_id:
        msg = "Merge codes of the same codebook."
        raise OtherArticleError(msg)
    return gone, stays


def _planned(
    tx: Transaction, gone: Code, stays: Code
) -> tuple[Merge, dict[CodingId, CodingId], list[Code]]:
    """Count what a merge does; name codings that double and codes that move."""
    kept = store.codings_of(tx.connection, {gone.id, stays.id})
    mine = [coding for coding in kept if coding.code_id == gone.id]
    joined = twins(_as_they_lie(tx, kept), stays.id)
    moved = rearranged(
        code_store.list_codes(tx.connection, gone.article_id), gone.id, stays.id
    )
    claims = list_claims(tx.connection, gone.article_id)
    planned = Merge(
        gone=gone,
        stays=stays,
        codings=len(mine) - len(joined),
        joined=len(joined),
        members=len({coding.by for coding in mine}),
        reports=len({coding.report_id for coding in mine}),
        beneath=len([code for code in moved if code.id != stays.id]),
        themes=store.THEMES.count(tx.connection, gone.id),
        concepts=store.CONCEPTS.count(tx.connection, gone.id),
        memos=store.count_memos(tx.connection, gone.id, tx.actor),
        notes=store.NOTES.count(tx.connection, gone.id),
        claims=len([each for each in claims if gone.id in each.about.code_ids]),
    )
    return planned, joined, moved


def _as_they_lie(tx: Transaction, kept: list[Coding]) -> list[Coding]:
    """Find codings in their reports' versions of now, where two members' may meet.

    Only reports in which both codes are used are looked into.
    """
    codes_in: dict[str, set[str]] = {}
    for coding in kept:
        codes_in.setdefault(coding.report_id, set()).add(coding.code_id)
    texts = Texts(tx.connection)
    lie = []
    for report_id in {c.report_id for c in kept if len(codes_in[c.report_id]) > 1}:
        version = coding_store.get_report(tx.connection, report_id).version
        here = [coding for coding in kept if coding.report_id == report_id]
        lie += here if version is None else [texts.carried(c, version) for c in here]
    return lie


def _put_where_it_stands(tx: Transaction, seq: int, before: Code, now: Code) -> None:
    if (before.parent_id, before.position) != (now.parent_id, now.position):
        code_store.move_code(tx.connection, seq, now)
    for parent_id in set(before.also_beneath) - set(now.also_beneath):
        code_store.end_places(tx.connection, seq, now.id, parent_id)
    for parent_id in set(now.also_beneath) - set(before.also_beneath):
        code_store.put_place(tx.connection, seq, now, parent_id, now.position)


def _memo(tx: Transaction, code: Code, said: str) -> Memo:
    return Memo(
        id=MemoId(new_id()),
        subject=Subject(About.CODE, code.id, code.article_id),
        kind=REVIVED,
        title="",
        text=said,
        is_shared=True,
        by=tx.actor,
        at=tx.now(),
        changed_at=tx.now(),
    )


def _relations_to(tx: Transaction, code_id: CodeId) -> tuple[Relation, ...]:
    article_id = code_store.find_article(tx.connection, code_id)
    found = relation(tx, article_id)
    return () if found is None else (found,)
