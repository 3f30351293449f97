"""Where tokens and replacements are kept, without originals. The only SQL of it."""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    Row,
    Table,
    delete,
    func,
    insert,
    select,
)

from counterpoint.across.replacement.model import (
    Kind,
    NoSuchReplacementError,
    Replacement,
    Token,
)
from counterpoint.across.replacement.moving import Placed
from counterpoint.kernel.ids import MemberId, ReplacementId, ReportId, TokenId, new_id
from counterpoint.participant.vault.model import AboutKind
from counterpoint.participant.vault.store import vault_record
from counterpoint.storage import versions
from counterpoint.storage.schema import (
    Holds,
    history,
    identifier,
    metadata,
    state,
    versioned_table,
    words,
)

replacement_token = versioned_table(
    "replacement_token",
    state("kind", nullable=False),
    words("wording", Holds.TEAM),
)

replacement = versioned_table(
    "replacement",
    identifier("token_id", nullable=False, refers_to="replacement_token"),
    identifier("report_id", refers_to="report"),
    Column("any_case", Boolean, nullable=False),
    identifier("made_by", nullable=False),
    state("made_at", nullable=False),
)

replacement_place = Table(
    "replacement_place",
    metadata,
    identifier("id", primary_key=True),
    identifier("replacement_id", nullable=False, refers_to="replacement"),
    identifier("place", nullable=False),
    Column("start", Integer, nullable=False),
    Column("form", Integer, nullable=False),
    Index("ix_replacement_place_place", "place"),
    Index("ix_replacement_place_replacement_id", "replacement_id"),
)
"""Where a token stands that a replacement put there: which text, which code point.

``form`` is which of the forms in the vault stood there: "anna" beside "Anna".
"""


def put_token(connection: Connection, seq: int, token: Token) -> None:
    """Keep a token."""
    versions.put(
        connection,
        replacement_token,
        seq,
        token.id,
        kind=token.kind,
        wording=token.wording,
    )


def retire_token(connection: Connection, seq: int, token_id: TokenId) -> None:
    """Offer a token no more."""
    versions.retire(connection, replacement_token, seq, [token_id])


def get_token(connection: Connection, token_id: TokenId) -> Token:
    """Read a token that is offered.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    row = versions.get(connection, replacement_token, token_id)
    return _token(row, _uses(connection))


def list_tokens(connection: Connection) -> list[Token]:
    """List the tokens that are offered, by their wording."""
    query = select(replacement_token).where(versions.present(replacement_token))
    uses = _uses(connection)
    listed = [_token(row, uses) for row in connection.execute(query)]
    return sorted(listed, key=lambda each: (each.kind, each.wording))


def list_every_token(connection: Connection) -> dict[TokenId, Token]:
    """List all tokens that were ever offered."""
    uses = _uses(connection)
    query = select(replacement_token).order_by(replacement_token.c.since)
    return {TokenId(row.id): _token(row, uses) for row in connection.execute(query)}


def put_replacement(connection: Connection, seq: int, made: Replacement) -> None:
    """Keep that a wording was replaced."""
    versions.put(
        connection,
        replacement,
        seq,
        made.id,
        token_id=made.token_id,
        report_id=made.report_id,
        any_case=made.any_case,
        made_by=made.by,
        made_at=made.at.isoformat(timespec="milliseconds"),
    )


def retire_replacement(connection: Connection, seq: int, id_: ReplacementId) -> None:
    """End a replacement that was undone."""
    versions.retire(connection, replacement, seq, [id_])


def get_replacement(connection: Connection, id_: ReplacementId) -> Replacement:
    """Read a replacement.

    Raises:
        NoSuchReplacementError: There is none, or it was undone.
    """
    row = versions.find(connection, replacement, id_)
    if row is None:
        msg = "That replacement was undone already; reload the list."
        raise NoSuchReplacementError(msg)
    return _replacement(row, _with_original(connection))


def list_replacements(connection: Connection) -> list[Replacement]:
    """List the replacements that stand, earliest first."""
    kept = _with_original(connection)
    query = select(replacement).where(versions.present(replacement))
    rows = connection.execute(query.order_by(replacement.c.since, replacement.c.id))
    return [_replacement(row, kept) for row in rows]


def list_places(connection: Connection) -> dict[str, list[Placed]]:
    """List all tokens that replacements put somewhere, by the text they stand in."""
    found: dict[str, list[Placed]] = {}
    query = select(replacement_place).order_by(replacement_place.c.start)
    for row in connection.execute(query):
        placed = Placed(ReplacementId(row.replacement_id), row.start, row.form)
        found.setdefault(row.place, []).append(placed)
    return found


def put_places(connection: Connection, place: str, stand: Iterable[Placed]) -> None:
    """Keep which tokens stand in one text, in place of what was known of it."""
    forget_places(connection, [place])
    rows = [
        {
            "id": new_id(),
            "replacement_id": each.replacement_id,
            "place": place,
            "start": each.start,
            "form": each.form,
        }
        for each in stand
    ]
    if rows:
        connection.execute(insert(replacement_place), rows)


def forget_places(connection: Connection, places: Collection[str]) -> None:
    """Forget which tokens stand in some texts."""
    same = replacement_place.c.place.in_(list(places))
    connection.execute(delete(replacement_place).where(same))


def forget_replacement(connection: Connection, id_: ReplacementId) -> None:
    """Forget where a replacement's token stands."""
    same = replacement_place.c.replacement_id == id_
    connection.execute(delete(replacement_place).where(same))


def last_of_kind(connection: Connection, kind: str) -> int:
    """Give the place in history of the latest step of a kind; 0 if there is none."""
    query = select(func.max(history.c.seq)).where(history.c.kind == kind)
    return int(connection.scalar(query) or 0)


def _uses(connection: Connection) -> Counter[str]:
    query = select(replacement.c.token_id).where(versions.present(replacement))
    return Counter(connection.scalars(query))


def _with_original(connection: Connection) -> set[str]:
    query = select(vault_record.c.about_id).where(
        vault_record.c.about_kind == AboutKind.REPLACEMENT
    )
    return set(connection.scalars(query))


def _token(row: Row[Any], uses: Counter[str]) -> Token:
    return Token(TokenId(row.id), Kind(row.kind), row.wording, uses[row.id])


def _replacement(row: Row[Any], kept: Collection[str]) -> Replacement:
    return Replacement(
        id=ReplacementId(row.id),
        token_id=TokenId(row.token_id),
        report_id=None if row.report_id is None else ReportId(row.report_id),
        any_case=row.any_case,
        by=MemberId(row.made_by),
        at=datetime.fromisoformat(row.made_at),
        has_original=row.id in kept,
    )
