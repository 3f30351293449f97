"""What a cluster's machines and we show each other: made here, for a day."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from counterpoint.working.cluster import Cluster

PEM = serialization.Encoding.PEM


def cluster_in(folder: Path, address: str, name: str = "Lab cluster") -> Path:
    """Write a cluster's file and all that it names; give the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "cluster")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate = made.public_bytes(PEM)
    (folder / "ca.pem").write_bytes(certificate)
    (folder / "own.pem").write_bytes(certificate)
    (folder / "own.key").write_bytes(
        key.private_bytes(
            PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return described(folder, address, name)


def described(folder: Path, address: str, name: str = "Lab cluster") -> Path:
    """Write a cluster's file, beside what it names; give the file."""
    file = folder / "cluster.toml"
    file.write_text(
        f'name = "{name}"\naddress = "{address}"\nca = "ca.pem"\n'
        'certificate = "own.pem"\nprivate-key = "own.key"\n'
    )
    return file


def of(folder: Path, address: str) -> Cluster:
    """Give the cluster whose files lie in a folder, at another address."""
    return Cluster(
        "Lab cluster",
        address,
        folder / "ca.pem",
        folder / "own.pem",
        folder / "own.key",
    )
