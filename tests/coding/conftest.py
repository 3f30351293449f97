"""A report to code, and a code to give."""

import pytest

from counterpoint.kernel.ids import CodeId, ReportId
from counterpoint.storage.transaction import Transaction
from tests.coding.material import bring_in, code, start


@pytest.fixture
def report_id(tx: Transaction) -> ReportId:
    """A report that was brought in, with a key beyond the basic plane."""
    return bring_in(tx)[0]


@pytest.fixture
def code_id(tx: Transaction) -> CodeId:
    """A code of an article."""
    return code(tx, start(tx), "own door").id
