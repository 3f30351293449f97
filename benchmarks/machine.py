"""The machine: what it is, how busy it is, and how to keep it from the network."""

import ctypes
import fcntl
import os
import platform
import socket
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

CLONE_NEWNET = 0x40000000
SIOCSIFFLAGS = 0x8914
IFF_UP = 0x1
TICKS = os.sysconf("SC_CLK_TCK")
KIB_A_GIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Facts:
    """What one must know to read the figures."""

    date: str
    processor: str
    cores: int
    memory_gib: float
    system: str
    python: str

    @classmethod
    def of_this_machine(cls) -> "Facts":
        """Look around."""
        return cls(
            date=datetime.now(UTC).date().isoformat(),
            processor=_line("/proc/cpuinfo", "model name") or platform.processor(),
            cores=len(os.sched_getaffinity(0)),
            memory_gib=int(_line("/proc/meminfo", "MemTotal").split()[0]) / KIB_A_GIB,
            system=f"{platform.system()} {platform.release().partition('-')[0]}",
            python=platform.python_version(),
        )


def load() -> float:
    """Give the mean number of programs that wanted a core in the last minute."""
    return os.getloadavg()[0]


def cpu_seconds(pid: int) -> float:
    """Give the processor time a process has used, in itself and for the system."""
    told = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / TICKS


def memory_mib(pid: int) -> float:
    """Give the most memory a process has held so far."""
    return int(_line(f"/proc/{pid}/status", "VmHWM").split()[0]) / 1024


def held_mib(pid: int) -> float:
    """Give the memory a process holds now; none, if it is gone."""
    try:
        told = _line(f"/proc/{pid}/status", "VmRSS")
    except FileNotFoundError:
        return 0.0
    return int(told.split()[0]) / 1024


def open_files(pid: int) -> int:
    """Count the files and connections a process has open; none, if it is gone."""
    try:
        return len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except FileNotFoundError:
        return 0


def leave_the_network() -> bool:
    """Keep this process, and all it starts from now on, to this machine.

    Needs rights that not everybody has.

    Returns:
        Whether it was allowed.
    """
    system = ctypes.CDLL(None, use_errno=True)
    if system.unshare(CLONE_NEWNET) != 0:
        return False
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        fcntl.ioctl(line, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))
    return True


def free_port() -> int:
    """Find a port that no program uses."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def _line(file: str, name: str) -> str:
    for line in Path(file).read_text("utf-8").splitlines():
        key, _, value = line.partition(":")
        if key.strip() == name:
            return value.strip()
    return ""
