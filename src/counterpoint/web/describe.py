"""Print the API's description: ``python -m counterpoint.web.describe``.

The page's types are generated from it, so it is the same at every run.
"""

import json
import sys

from counterpoint.web.app import create_app
from counterpoint.web.room import Room


def description() -> str:
    """Give the API's OpenAPI description as JSON, with sorted keys."""
    described = create_app(Room()).openapi()
    described["info"]["version"] = "1"
    return json.dumps(described, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(description())
