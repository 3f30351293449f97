"""Where claims are kept. The only SQL that changes them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, select

from counterpoint.kernel.ids import ArticleId, BlockId, CodeId, ThemeId, WayId
from counterpoint.manuscript.claim.model import About, Claim, ClaimId, ClaimKind
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    identifier,
    present_index,
    salt,
    state,
    versioned_table,
    words,
)
from counterpoint.study.design.store import list_groups
from counterpoint.theme.paradox.model import Letter

claim = versioned_table(
    "claim",
    identifier("article_id", nullable=False, refers_to="article"),
    identifier("block_id", nullable=False, refers_to="block"),
    state("kind", nullable=False),
    words("text", Holds.TEAM),
    identifier("theme_id", nullable=False, refers_to="theme"),
    state("letter", nullable=False),
    state("groups", nullable=False),
    salt(),
    identifier("way_id", refers_to="way"),
    identifier("repeats", refers_to="claim"),
    state("codes", nullable=False),
    state("quantifier", nullable=False),
    present_index("claim", "article_id"),
)
"""Groups and codes stand as their ids, one a line; theme and letter may be empty."""


def get_claim(connection: Connection, claim_id: ClaimId) -> Claim:
    """Read a claim.

    Raises:
        NotFoundError: There is none, or it was taken away.
    """
    return _claim(versions.get(connection, claim, claim_id), _keys(connection))


def list_claims(connection: Connection, article_id: ArticleId) -> list[Claim]:
    """List an article's claims in the order in which they were bound."""
    query = select(claim).where(
        claim.c.article_id == article_id, versions.present(claim)
    )
    keys = _keys(connection)
    rows = connection.execute(query.order_by(claim.c.id)).all()
    return [_claim(row, keys) for row in rows]


def put_claim(connection: Connection, seq: int, new: Claim, salt_bytes: bytes) -> None:
    """Keep a claim, with the salt of its digest."""
    ids = {key: id_ for id_, key in _keys(connection).items()}
    versions.put(
        connection,
        claim,
        seq,
        new.id,
        article_id=new.article_id,
        block_id=new.block_id,
        kind=new.kind,
        text=new.text,
        theme_id=new.about.theme_id or "",
        letter=new.about.letter or "",
        way_id=new.about.way_id,
        repeats=new.about.repeats,
        codes="\n".join(new.about.code_ids),
        quantifier=new.quantifier,
        groups="\n".join(ids[key] for key in new.groups),
        salt=salt_bytes,
    )


def put_claim_place(
    connection: Connection, seq: int, claim_id: ClaimId, block_id: BlockId
) -> None:
    """Keep which block says a claim's sentence now; its words and salt stay."""
    versions.put(connection, claim, seq, claim_id, block_id=block_id)


def retire_claim(connection: Connection, seq: int, claim_id: ClaimId) -> None:
    """End a claim's present row."""
    versions.retire(connection, claim, seq, [claim_id])


def _keys(connection: Connection) -> dict[str, str]:
    return {each.id: each.key for each in list_groups(connection)}


def _claim(row: Row[Any], keys: Mapping[str, str]) -> Claim:
    return Claim(
        id=ClaimId(row.id),
        article_id=ArticleId(row.article_id),
        block_id=BlockId(row.block_id),
        kind=ClaimKind(row.kind),
        text=row.text,
        about=About(
            theme_id=ThemeId(row.theme_id) if row.theme_id else None,
            letter=Letter(row.letter) if row.letter else None,
            way_id=WayId(row.way_id) if row.way_id else None,
            code_ids=tuple(map(CodeId, row.codes.splitlines())),
            repeats=ClaimId(row.repeats) if row.repeats else None,
        ),
        quantifier=row.quantifier,
        groups=tuple(keys[id_] for id_ in row.groups.splitlines() if id_ in keys),
    )
