"""Where the forms of labels and the pseudonyms are kept. The only SQL that does."""

from sqlalchemy import Connection, select

from counterpoint.kernel.ids import ArticleId, LabelFormId, ParticipantId, new_id
from counterpoint.quote.label.model import GroupForm, LabelForm, Output, usual_form
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

label_form = versioned_table(
    "label_form",
    identifier("article_id", refers_to="article", nullable=False),
    identifier("group_id", refers_to="participant_group", nullable=False),
    state("output", nullable=False),
    state("form", nullable=False),
    words("reason", Holds.TEAM),
    present_index("label_form", "article_id"),
)
"""At most one present row an article, output and group."""

pseudonym = versioned_table(
    "pseudonym",
    identifier("participant_id", refers_to="participant", nullable=False),
    words("name", Holds.NAME),
    salt(),
    present_index("pseudonym", "participant_id"),
)
"""At most one present row a participant, of the participant's id."""


def list_forms(
    connection: Connection, article_id: ArticleId, output: Output
) -> list[GroupForm]:
    """Give the form of each group of the study, the usual where none was chosen."""
    query = select(label_form).where(
        label_form.c.article_id == article_id,
        label_form.c.output == output,
        versions.present(label_form),
    )
    chosen = {row.group_id: row for row in connection.execute(query)}
    forms = []
    for group in list_groups(connection):
        row = chosen.get(group.id)
        form, reason = usual_form(group.numbering, output)
        forms.append(
            GroupForm(
                article_id=article_id,
                output=output,
                group_id=group.id,
                group=group.key,
                form=LabelForm(row.form) if row else form,
                reason=row.reason if row else reason,
                id=LabelFormId(row.id) if row else None,
            )
        )
    return forms


def put_form(connection: Connection, seq: int, chosen: GroupForm) -> None:
    """Keep a form in place of the one before."""
    versions.put(
        connection,
        label_form,
        seq,
        chosen.id or new_id(),
        article_id=chosen.article_id,
        group_id=chosen.group_id,
        output=chosen.output,
        form=chosen.form,
        reason=chosen.reason,
    )


def list_pseudonyms(connection: Connection) -> dict[ParticipantId, str]:
    """Give the pseudonyms that were given."""
    query = select(pseudonym).where(versions.present(pseudonym))
    return {
        ParticipantId(row.participant_id): row.name for row in connection.execute(query)
    }


def put_pseudonym(
    connection: Connection, seq: int, whose: ParticipantId, name: str, salt_bytes: bytes
) -> None:
    """Keep a participant's pseudonym in place of the one before."""
    versions.put(
        connection,
        pseudonym,
        seq,
        whose,
        participant_id=whose,
        name=name,
        salt=salt_bytes,
    )


def retire_pseudonym(connection: Connection, seq: int, whose: ParticipantId) -> None:
    """End a participant's pseudonym."""
    versions.retire(connection, pseudonym, seq, [whose])
