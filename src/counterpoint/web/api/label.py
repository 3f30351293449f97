"""Labels over HTTP: who is which in print, by what form, and the pseudonyms."""

from counterpoint.kernel.ids import ArticleId, ParticipantId
from counterpoint.quote.label import verbs as labels
from counterpoint.quote.label.model import LabelForm, Output
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class LabelFormShown(Shown):
    """How a group's participants are named in an output."""

    group: str
    output: Output
    form: LabelForm
    reason: str


class LabelLineShown(Shown):
    """How one participant is named: in the study, the article, the edition.

    Attributes:
        article: Null where nobody is named, or a pseudonym is still to be given.
    """

    participant_id: ParticipantId
    group: str
    number: int
    study: str
    article: str | None
    edition: str | None
    pseudonym: str
    is_above: bool


class LabelsShown(Shown):
    """The ledger of labels of an article."""

    article_id: ArticleId
    forms: list[LabelFormShown]
    lines: list[LabelLineShown]
    shared: list[str]


class LabelFormSent(Sent):
    """A form for a group, in an output; none needs a reason."""

    group: str
    form: LabelForm
    output: Output = Output.ARTICLE
    reason: str = ""


class PseudonymSent(Sent):
    """An invented name."""

    name: str


class PseudonymShown(Shown):
    """A participant's invented name; empty once it is taken back."""

    participant_id: ParticipantId
    name: str


def show_labels(tx: Transaction, article_id: ArticleId) -> LabelsShown:
    """Show who is which label in which output."""
    ledger = labels.show_labels(tx, article_id)
    return LabelsShown(
        article_id=article_id,
        forms=[LabelFormShown.model_validate(each) for each in ledger.forms],
        lines=[
            LabelLineShown(
                participant_id=line.participant.id,
                group=line.participant.group,
                number=line.participant.number,
                study=line.participant.label,
                article=line.named[Output.ARTICLE].label,
                edition=line.named[Output.EDITION].label,
                pseudonym=line.pseudonym,
                is_above=line.is_above,
            )
            for line in ledger.lines
        ],
        shared=sorted(ledger.shared[Output.ARTICLE] | ledger.shared[Output.EDITION]),
    )


def choose_label_form(
    tx: Transaction, article_id: ArticleId, body: LabelFormSent
) -> LabelsShown:
    """Choose how a group's participants are named; it holds everywhere at once."""
    labels.choose_label_form(
        tx,
        article_id=article_id,
        group=body.group,
        form=body.form,
        output=body.output,
        reason=body.reason,
    )
    return show_labels(tx, article_id)


def give_pseudonym(
    tx: Transaction, participant_id: ParticipantId, body: PseudonymSent
) -> PseudonymShown:
    """Give a participant an invented name."""
    name = labels.give_pseudonym(tx, participant_id=participant_id, name=body.name)
    return PseudonymShown(participant_id=participant_id, name=name)


def take_back_pseudonym(
    tx: Transaction, participant_id: ParticipantId
) -> PseudonymShown:
    """Take an invented name back."""
    labels.take_back_pseudonym(tx, participant_id=participant_id)
    return PseudonymShown(participant_id=participant_id, name="")


ROUTES = [
    endpoint("GET", "/articles/{article_id}/labels", show_labels),
    endpoint("PUT", "/articles/{article_id}/labels", choose_label_form),
    endpoint("PUT", "/participants/{participant_id}/pseudonym", give_pseudonym),
    endpoint("DELETE", "/participants/{participant_id}/pseudonym", take_back_pseudonym),
]
