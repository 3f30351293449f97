"""Who is asked: the people who are interviewed, numbered in their groups.

Takes a group of the study and what the team knows of a person. Gives each a
number in print, a label for quotes, and attributes; keeps how somebody was
reached, included, informed and what they agreed to. Refuses a number that was
ever given to somebody else of that group, even to one who has gone, and facts
about somebody recruited here who has not agreed.
"""

from counterpoint.participant.attribute.definition.model import (
    NOT_DISCLOSED,
    UNSPECIFIED,
    AttributeKind,
    Definition,
)
from counterpoint.participant.attribute.definition.verbs import (
    change_definition,
    define_attribute,
    list_definitions,
    retire_definition,
    revive_definition,
)
from counterpoint.participant.attribute.model import Attribute
from counterpoint.participant.attribute.verbs import set_attribute, set_attributes
from counterpoint.participant.consent.model import (
    Consent,
    ConsentForm,
    ConsentScope,
)
from counterpoint.participant.consent.verbs import (
    list_consents,
    list_scopes,
    record_consent,
)
from counterpoint.participant.contact.model import Contact, DoubleRole
from counterpoint.participant.contact.verbs import (
    add_contact,
    change_contact,
    count_double_roles,
    list_contacts,
    list_double_roles,
    retire_contact,
)
from counterpoint.participant.inclusion.model import Inclusion
from counterpoint.participant.inclusion.verbs import (
    list_confirmations,
    list_inclusions,
    record_confirmation,
    record_criterion,
)
from counterpoint.participant.information.model import (
    Information,
    InformationForm,
    InformationKind,
)
from counterpoint.participant.information.verbs import (
    list_information,
    record_information,
)
from counterpoint.participant.person.model import Participant, label
from counterpoint.participant.person.verbs import (
    add_participant,
    change_participant,
    find_participant,
    list_labels,
    list_participants,
    record_exit,
    retire_participant,
    show_participant,
)
from counterpoint.participant.readership import end_reading, erase_identity
from counterpoint.participant.readiness.model import (
    Exit,
    PersonOrigin,
    PersonStanding,
    Step,
)
from counterpoint.participant.readiness.verbs import (
    keep_facts_before_consent,
    may_keep_facts_before_consent,
)
from counterpoint.participant.referral.model import Outcome, Referral
from counterpoint.participant.referral.verbs import (
    find_referral,
    list_referrals,
    propose_participant,
    record_referral,
    retire_referral,
    settle_referral,
)
from counterpoint.participant.sheet.model import Sheet, SheetKind
from counterpoint.participant.sheet.verbs import (
    list_sheets,
    print_sheet,
    suggest_sheet,
    write_sheet,
)
from counterpoint.participant.vault.holder.model import (
    Holder,
    HolderId,
    LockedError,
    OpenedVault,
    RecoveryKey,
    Vault,
)
from counterpoint.participant.vault.holder.verbs import (
    change_secret,
    keep_recovery_key,
    make_key,
    open_vault,
    recover_vault,
    replace_key,
    replace_recovery_key,
    set_up_vault,
    show_vault,
)
from counterpoint.participant.vault.model import (
    AboutKind,
    Identity,
    IdentityField,
    Kept,
)

__all__ = [
    "NOT_DISCLOSED",
    "UNSPECIFIED",
    "AboutKind",
    "Attribute",
    "AttributeKind",
    "Consent",
    "ConsentForm",
    "ConsentScope",
    "Contact",
    "Definition",
    "DoubleRole",
    "Exit",
    "Holder",
    "HolderId",
    "Identity",
    "IdentityField",
    "Inclusion",
    "Information",
    "InformationForm",
    "InformationKind",
    "Kept",
    "LockedError",
    "OpenedVault",
    "Outcome",
    "Participant",
    "PersonOrigin",
    "PersonStanding",
    "RecoveryKey",
    "Referral",
    "Sheet",
    "SheetKind",
    "Step",
    "Vault",
    "add_contact",
    "add_participant",
    "change_contact",
    "change_definition",
    "change_participant",
    "change_secret",
    "count_double_roles",
    "define_attribute",
    "end_reading",
    "erase_identity",
    "find_participant",
    "find_referral",
    "keep_facts_before_consent",
    "keep_recovery_key",
    "label",
    "list_confirmations",
    "list_consents",
    "list_contacts",
    "list_definitions",
    "list_double_roles",
    "list_inclusions",
    "list_information",
    "list_labels",
    "list_participants",
    "list_referrals",
    "list_scopes",
    "list_sheets",
    "make_key",
    "may_keep_facts_before_consent",
    "open_vault",
    "print_sheet",
    "propose_participant",
    "record_confirmation",
    "record_consent",
    "record_criterion",
    "record_exit",
    "record_information",
    "record_referral",
    "recover_vault",
    "replace_key",
    "replace_recovery_key",
    "retire_contact",
    "retire_definition",
    "retire_participant",
    "retire_referral",
    "revive_definition",
    "set_attribute",
    "set_attributes",
    "set_up_vault",
    "settle_referral",
    "show_participant",
    "show_vault",
    "suggest_sheet",
    "write_sheet",
]
