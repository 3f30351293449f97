"""How everybody is named in an output, as it stands; asks no permission."""

from sqlalchemy import Connection

from counterpoint.kernel.ids import ArticleId, ParticipantId
from counterpoint.participant.person.store import list_participants
from counterpoint.quote.label.model import Naming, Output, namings
from counterpoint.quote.label.store import list_forms, list_pseudonyms


def named_in(
    connection: Connection, article_id: ArticleId, output: Output = Output.ARTICLE
) -> dict[ParticipantId, Naming]:
    """Say how each participant is named in an output, by groups and numbers.

    The verbs that call it have asked their permission.
    """
    forms = list_forms(connection, article_id, output)
    people = list_participants(connection)
    return namings(people, forms, list_pseudonyms(connection))


def labels_in(
    connection: Connection, article_id: ArticleId, output: Output = Output.ARTICLE
) -> dict[ParticipantId, str]:
    """Give the labels that print in an output; who has none is left out."""
    named = named_in(connection, article_id, output)
    return {id_: each.label for id_, each in named.items() if each.label is not None}
