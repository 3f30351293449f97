"""The studies opened lately on this computer: their places, nothing else."""

import json
import os
from pathlib import Path

LONGEST = 12


def config_folder() -> Path:
    """Give the folder where this user's programs keep their settings."""
    given = os.environ.get("XDG_CONFIG_HOME")
    return (Path(given) if given else Path.home() / ".config") / "counterpoint"


def default_folder() -> Path:
    """Give the folder that is proposed for new studies."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


class Recent:
    """The list, in one file that only this user reads."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or config_folder() / "recent.json"

    def list_paths(self) -> list[Path]:
        """List the places, latest first; a damaged list counts as empty."""
        try:
            kept = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return []
        if not isinstance(kept, list):
            return []
        return [Path(path) for path in kept if isinstance(path, str)]

    def remember(self, path: Path) -> None:
        """Put a place first. A folder that cannot be written is passed over."""
        kept = [path, *(p for p in self.list_paths() if p != path)][:LONGEST]
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
            self._file.chmod(0o600)
            self._file.write_text(json.dumps([str(p) for p in kept]), "utf-8")
        except OSError:
            return
