"""Whether what a device made, or signed, can be relied upon. No input or output.

The bytes are read and checked by Yubico's ``fido2``; what is asked of them is said
here: this very server and page, this question, and a device that made sure of its
owner. No maker's certificate is asked for, which would tell which device one has.
"""

import struct
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from counterpoint.kernel.errors import CounterpointError
from counterpoint.study.passkey.model import (
    Made,
    PasskeyUnfitError,
    Site,
    WrongPasskeyError,
)

if TYPE_CHECKING:
    from fido2.cose import CoseKey
    from fido2.server import Fido2Server

ALGORITHMS = (-7, -8, -257)
"""ES256, EdDSA and RS256, as COSE numbers them; every device has one of these."""
LONGEST_CREDENTIAL = 1023
"""Bytes of a passkey's own name, as the standard bounds them."""
_UNREADABLE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    InvalidSignature,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    UnsupportedAlgorithm,
    ValueError,
    struct.error,
)
"""All that reading a stranger's bytes, and a key in them, may end with."""


@dataclass(frozen=True, slots=True)
class Making:
    """What a browser gives after a device made a passkey; in base64url.

    Attributes:
        client: Which page asked, and with what question.
        attestation: The device's own words, with the public key.
    """

    client: str
    attestation: str


@dataclass(frozen=True, slots=True)
class Signing:
    """What a browser gives after a device signed a question; in base64url.

    Attributes:
        credential: Which passkey.
        client: Which page asked, and with what question.
        device: What the device says of itself: for which server, its count.
        signature: Over both.
    """

    credential: str
    client: str
    device: str
    signature: str


def made_by(making: Making, word: str, site: Site) -> Made:
    """Take a passkey that a device made.

    Args:
        making: What the browser gave.
        word: The question's.
        site: Where the page is.

    Raises:
        PasskeyUnfitError: It answers another question, is for another server, its
            device did not make sure of its owner, or it cannot be read.
    """
    from fido2 import cbor  # noqa: PLC0415 - slow, and wanted once in a while

    response = {
        "clientDataJSON": making.client,
        "attestationObject": making.attestation,
    }
    given = {"rawId": "", "type": "public-key", "response": response}
    with _read(unfit()):
        data = _server(site).register_complete(_asked(word), given)
        found = data.credential_data
        if found is None or len(found.credential_id) > LONGEST_CREDENTIAL:
            raise unfit()
        _check_key(found.public_key)
        name = urlsafe_b64encode(found.credential_id).rstrip(b"=").decode()
        return Made(name, cbor.encode(found.public_key), data.counter)


def count_signed(made: Made, signing: Signing, word: str, site: Site) -> int:
    """See that a passkey signed a question; give how often it has signed so far.

    Args:
        made: The passkey that should have.
        signing: What the browser gave.
        word: The question's.
        site: Where the page is.

    Raises:
        WrongPasskeyError: It did not, or its device did not make sure of its owner.
    """
    from fido2 import cbor  # noqa: PLC0415 - slow, and wanted once in a while
    from fido2.cose import CoseKey  # noqa: PLC0415
    from fido2.utils import websafe_decode  # noqa: PLC0415
    from fido2.webauthn import (  # noqa: PLC0415
        Aaguid,
        AttestedCredentialData,
        AuthenticatorData,
    )

    response = {
        "clientDataJSON": signing.client,
        "authenticatorData": signing.device,
        "signature": signing.signature,
    }
    given = {"rawId": signing.credential, "type": "public-key", "response": response}
    with _read(wrong_passkey()):
        kept = cbor.decode(made.public_key)
        if not isinstance(kept, Mapping):
            raise wrong_passkey()
        key = CoseKey.parse(kept)
        name = websafe_decode(made.credential)
        known = AttestedCredentialData.create(Aaguid.NONE, name, key)
        _server(site).authenticate_complete(_asked(word), [known], given)
        return AuthenticatorData(websafe_decode(signing.device)).counter


def unfit() -> PasskeyUnfitError:
    """Refuse what a device made."""
    msg = (
        "The device did not make a passkey that can be used here. It must ask for a"
        " finger, a face or a PIN; try again, or take another device."
    )
    return PasskeyUnfitError(msg)


def wrong_passkey() -> WrongPasskeyError:
    """Refuse whoever signs in, whatever of it was wrong."""
    msg = (
        "This passkey lets nobody in here. Sign in with your password, or with another"
        " passkey."
    )
    return WrongPasskeyError(msg)


def _server(site: Site) -> "Fido2Server":
    from fido2.server import Fido2Server  # noqa: PLC0415
    from fido2.webauthn import (  # noqa: PLC0415
        AttestationConveyancePreference,
        PublicKeyCredentialRpEntity,
    )

    return Fido2Server(
        PublicKeyCredentialRpEntity(id=site.name, name=site.name),
        attestation=AttestationConveyancePreference.NONE,
        verify_origin=lambda origin: origin == site.origin,
    )


def _asked(word: str) -> dict[str, str]:
    """Say what was asked, as the library keeps it between question and answer."""
    return {"challenge": word, "user_verification": "required"}


def _check_key(key: "CoseKey") -> None:
    """See that a signature by a key could be checked.

    Raises:
        PasskeyUnfitError: By an algorithm that was not asked for.
        ValueError: The key is none.
    """
    if key.ALGORITHM not in ALGORITHMS:
        raise unfit()
    try:
        key.verify(b"", b"")
    except InvalidSignature:
        return


@contextmanager
def _read(refusal: CounterpointError) -> Iterator[None]:
    """Let whatever cannot be read, or does not hold, be one refusal."""
    try:
        yield
    except _UNREADABLE:
        raise refusal from None
