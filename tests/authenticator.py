"""A device that makes passkeys and signs with them, in memory, honest or not."""

import json
import secrets
import struct
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor

from counterpoint.study.passkey.ceremony import Making, Signing
from counterpoint.study.passkey.model import Site

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40
HERE = Site("study.example", "https://study.example")


@dataclass
class Device:
    """One passkey, and the device that holds it.

    Attributes:
        count: How often it signed; one that does not count stays at 0.
        counts: Whether it counts.
        makes_sure: Whether it makes sure of its owner.
    """

    count: int = 0
    counts: bool = True
    makes_sure: bool = True
    credential: bytes = field(default_factory=lambda: secrets.token_bytes(20))
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def make(self, word: str, site: Site = HERE, algorithm: int = -7) -> Making:
        """Make the passkey."""
        point = self.key.public_key().public_numbers()
        cose: dict[int, int | bytes] = {1: 2, 3: algorithm, -1: 1}
        cose |= {-2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}
        named = struct.pack(">H", len(self.credential)) + self.credential
        data = self._data(site, ATTESTED) + bytes(16) + named + cbor.encode(cose)
        said = {"fmt": "none", "attStmt": {}, "authData": data}
        client = _client("webauthn.create", word, site)
        return Making(text(client), text(cbor.encode(said)))

    def sign(self, word: str, site: Site = HERE, kind: str = "webauthn.get") -> Signing:
        """Sign a question."""
        self.count += self.counts
        data, client = self._data(site), _client(kind, word, site)
        message = data + sha256(client).digest()
        signature = self.key.sign(message, ec.ECDSA(hashes.SHA256()))
        return Signing(text(self.credential), text(client), text(data), text(signature))

    def _data(self, site: Site, flags: int = 0) -> bytes:
        flags |= PRESENT | (VERIFIED if self.makes_sure else 0)
        server = sha256(site.name.encode()).digest()
        return server + struct.pack(">BI", flags, self.count)


def text(content: bytes) -> str:
    """Write bytes in base64url, as browsers do."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def _client(kind: str, word: str, site: Site) -> bytes:
    said = {"type": kind, "challenge": word, "origin": site.origin}
    return json.dumps({**said, "crossOrigin": False}).encode()
