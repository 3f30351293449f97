"""Print the API's description: ``python -m counterpoint.web.describe``.

The page's types are generated from it, so it is the same at every run.
"""

import json
import sys

from fastapi.openapi.utils import get_openapi

from counterpoint.web.app import create_app
from counterpoint.web.room import Room
from counterpoint.web.shelf import routes_of


def description() -> str:
    """Give the API's OpenAPI description as JSON, with sorted keys."""
    app = create_app(Room())
    described = get_openapi(title=app.title, version="1", routes=routes_of(app))
    return json.dumps(described, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(description())
