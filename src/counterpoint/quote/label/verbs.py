"""What is done about labels: show who is which, choose a form, give a pseudonym."""

from dataclasses import dataclass, replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId, ParticipantId
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.participant.person.model import Participant
from counterpoint.participant.person.store import get_participant, list_participants
from counterpoint.quote.label import store
from counterpoint.quote.label.model import (
    GroupForm,
    LabelForm,
    Naming,
    NoPseudonymError,
    Output,
    PseudonymGiven,
    PseudonymTakenBack,
    QuoteLabelFormChosen,
    check_apart,
    checked_pseudonym,
    namings,
    shared,
)
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group
from counterpoint.study.permission import Deed


@dataclass(frozen=True, slots=True)
class LabelLine:
    """How one participant is named, in each output.

    Attributes:
        is_above: Whether the number is above how many the group ever had.
    """

    participant: Participant
    pseudonym: str
    named: dict[Output, Naming]
    is_above: bool


@dataclass(frozen=True, slots=True)
class LabelLedger:
    """Who is which label in which output of an article.

    Attributes:
        lines: By groups, then by number: VIII, IX, X.
        shared: Labels that several participants print, by output.
    """

    forms: tuple[GroupForm, ...]
    lines: tuple[LabelLine, ...]
    shared: dict[Output, frozenset[str]]


def show_labels(tx: Transaction, article_id: ArticleId) -> LabelLedger:
    """Show who is which label in which output.

    Raises:
        NotFoundError: There is no such article.
    """
    permission.ask(tx, Deed.READ_PEOPLE)
    get_article(tx.connection, article_id)
    people = list_participants(tx.connection)
    pseudonyms = store.list_pseudonyms(tx.connection)
    forms = {each: store.list_forms(tx.connection, article_id, each) for each in Output}
    named = {each: namings(people, forms[each], pseudonyms) for each in Output}
    sizes: dict[str, int] = {}
    for person in people:
        sizes[person.group] = sizes.get(person.group, 0) + 1
    lines = [
        LabelLine(
            participant=person,
            pseudonym=pseudonyms.get(person.id, ""),
            named={each: named[each][person.id] for each in Output},
            is_above=person.number > sizes[person.group],
        )
        for person in people
    ]
    return LabelLedger(
        forms=tuple(form for each in Output for form in forms[each]),
        lines=tuple(lines),
        shared={each: shared(named[each]) for each in Output},
    )


def choose_label_form(  # noqa: PLR0913 - a form has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    group: str,
    form: LabelForm,
    output: Output = Output.ARTICLE,
    reason: str = "",
) -> LabelLedger:
    """Choose how a group's participants are named in an output; it holds everywhere.

    Args:
        tx: Who chooses, and in which study.
        article_id: Whose outputs.
        group: The group's key.
        form: Numbers, letters, pseudonyms or none.
        output: The article, or its discussion edition.
        reason: Why nobody is named; needed for none.

    Raises:
        NotFoundError: There is no such article or group.
        NoReasonForNoneError: None is chosen without a reason.
        LabelsCollideError: Participants of two groups would print the same label.
        NumberError: A number is too high for Roman numerals.

    Source: method, rows M52, M53 and F12.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    get_article(tx.connection, article_id)
    wanted = get_group(tx, group).id
    forms = store.list_forms(tx.connection, article_id, output)
    why = normalised(reason).strip() if form is LabelForm.NONE else ""
    before = next(each for each in forms if each.group_id == wanted)
    chosen = replace(before, form=form, reason=why)
    after = [chosen if each.group_id == wanted else each for each in forms]
    people = list_participants(tx.connection)
    pseudonyms = store.list_pseudonyms(tx.connection)
    check_apart(namings(people, forms, pseudonyms), namings(people, after, pseudonyms))
    event = QuoteLabelFormChosen(article_id, wanted, output, form)
    store.put_form(tx.connection, tx.record(event), chosen)
    return show_labels(tx, article_id)


def give_pseudonym(tx: Transaction, *, participant_id: ParticipantId, name: str) -> str:
    """Give a participant an invented name for print, theirs alone in the study.

    Raises:
        NotFoundError: There is no such participant.
        PseudonymError: It is no name in letters.
        PseudonymTakenError: Another participant has it.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    get_participant(tx.connection, participant_id)
    given = store.list_pseudonyms(tx.connection)
    chosen = checked_pseudonym(name, participant_id, given)
    salt = new_salt()
    seq = tx.record(PseudonymGiven(participant_id, digest(salt, chosen)))
    store.put_pseudonym(tx.connection, seq, participant_id, chosen, salt)
    return chosen


def take_back_pseudonym(tx: Transaction, *, participant_id: ParticipantId) -> None:
    """Take a participant's invented name back.

    Raises:
        NoPseudonymError: None was given.
    """
    permission.ask(tx, Deed.CHANGE_QUOTES)
    if participant_id not in store.list_pseudonyms(tx.connection):
        msg = "This participant has no pseudonym; there is nothing to take back."
        raise NoPseudonymError(msg)
    seq = tx.record(PseudonymTakenBack(participant_id))
    store.retire_pseudonym(tx.connection, seq, participant_id)
