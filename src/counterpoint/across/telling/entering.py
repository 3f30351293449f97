"""How members sign in."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.study.account.model import AccountTied, AccountUntied
from counterpoint.study.factor.model import (
    FactorAskedOfAll,
    FactorEnded,
    FactorLeftToEach,
    FactorSetUp,
    RecoveryCodesMade,
    RecoveryCodeUsed,
)
from counterpoint.study.passkey.model import (
    PasskeyAdded,
    PasskeyDoubted,
    PasskeyEnded,
)

ENTERING: Mapping[type[Event], str] = {
    FactorSetUp: "Set up a second factor for signing in.",
    FactorEnded: "Let a member sign in without a second factor.",
    RecoveryCodesMade: "Made {codes} codes for a lost telephone.",
    RecoveryCodeUsed: "Signed in with a code for a lost telephone; {left} are left.",
    FactorAskedOfAll: "Asked everybody for a second factor.",
    AccountTied: "Let an account of the server sign a member in here too.",
    AccountUntied: "Let no account of the server sign a member in here any more.",
    FactorLeftToEach: "Left a second factor to each member.",
    PasskeyAdded: "Added a passkey for signing in.",
    PasskeyEnded: "Took a member's passkey away.",
    PasskeyDoubted: "Refused a passkey that counted backwards, as a copied one would.",
}
