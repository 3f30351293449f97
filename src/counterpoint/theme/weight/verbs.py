"""What is asked about weight: on how few people, members or services a pole rests."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from counterpoint.kernel.ids import MemberId, ParticipantId, ThemeId
from counterpoint.participant.person.store import list_participants
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.member.store import list_members
from counterpoint.study.permission import Deed
from counterpoint.study.service.store import list_services
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.voice.model import Voices
from counterpoint.theme.voice.reading import gather
from counterpoint.theme.weight.model import (
    Concentration,
    Lost,
    Spread,
    concentration,
    spread,
    without_one_coder,
    without_one_person,
)


@dataclass(frozen=True, slots=True)
class PoleWeight:
    """On whom one pole rests.

    Attributes:
        pieces: How its pieces of evidence are spread over people.
        services: Its people by the code of the service through which they came.
        interviewers: Its people by their interviewer's key.
    """

    pieces: Concentration
    services: Spread
    interviewers: Spread


@dataclass(frozen=True, slots=True)
class ShownWeight:
    """On how few a paradox rests; lists to look at.

    Attributes:
        labels: How each person named here prints.
        without_person: What would be lost without whom.
        without_coder: The same for members' codings.
    """

    poles: Mapping[Letter, PoleWeight]
    labels: Mapping[ParticipantId, str]
    without_person: Mapping[ParticipantId, tuple[Lost, ...]]
    without_coder: Mapping[MemberId, tuple[Lost, ...]]


def show_weight(tx: Transaction, theme_id: ThemeId) -> ShownWeight:
    """Show on how few people, members, services and interviewers each pole rests.

    Raises:
        NotFoundError: There is no such theme.
        NotParadoxError: The theme has no poles.

    Source: method, section 6.5.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    voices = gather(tx, theme_id)
    groups = {group: set(people) for group, people in voices.people.items()}
    everybody = {person for people in groups.values() for person in people}
    whose, voicing = voices.whose(), voices.voicing
    pieces = [
        (piece.letter.value, whose[piece.report_id], piece.by)
        for piece in voices.pieces
        if piece.report_id in whose
    ]
    services, interviewers = _services(tx, everybody), _interviewers(tx, voices)
    losses = without_one_person(
        groups, {letter.value: people for letter, people in voicing.items()}
    )
    return ShownWeight(
        poles={
            letter: PoleWeight(
                concentration(Counter(p for at, p, _ in pieces if at == letter.value)),
                spread(voicing[letter], services),
                spread(voicing[letter], interviewers),
            )
            for letter in Letter
        },
        labels={
            line.account.participant_id: line.account.label
            for line in voices.lines
            if line.account.participant_id in losses and line.account.label
        },
        without_person=losses,
        without_coder=without_one_coder(groups, pieces),
    )


def _services(
    tx: Transaction, everybody: set[ParticipantId]
) -> dict[ParticipantId, str]:
    codes = {each.id: each.code for each in list_services(tx.connection)}
    return {
        person.id: codes[person.service_id]
        for person in list_participants(tx.connection)
        if person.id in everybody and person.service_id in codes
    }


def _interviewers(tx: Transaction, voices: Voices) -> dict[ParticipantId, str]:
    """Name each person's interviewer; the first, if there were several."""
    keys = {each.id: each.key for each in list_members(tx.connection)}
    found: dict[ParticipantId, str] = {}
    for line in voices.lines:
        whose, who = line.account.participant_id, line.account.interviewer_id
        if whose is not None and line.account.group is not None and who in keys:
            found.setdefault(whose, keys[who])
    return found
