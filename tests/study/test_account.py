"""When an account leads to a member."""

import pytest

from counterpoint.study.account.model import Passwords, is_awake

THEN = Passwords("2026-03-02", "2026-03-01")


def test_an_account_leads_where_nothing_was_made_anew() -> None:
    assert is_awake(THEN, THEN, has_younger_factor=False)
    assert not is_awake(THEN, THEN, has_younger_factor=True)


@pytest.mark.parametrize(
    "now",
    [
        Passwords("2026-03-05", "2026-03-01"),
        Passwords("2026-03-02", "2026-03-05"),
        Passwords(None, "2026-03-01"),
        Passwords("2026-03-02", None),
    ],
)
def test_another_password_at_either_end_puts_it_to_sleep(now: Passwords) -> None:
    assert not is_awake(THEN, now, has_younger_factor=False)


def test_a_member_without_a_password_is_never_led_to() -> None:
    without = Passwords("", "2026-03-01")
    assert not is_awake(without, without, has_younger_factor=False)
