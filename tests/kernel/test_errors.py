"""Refusals keep their sentence and their values apart."""

from counterpoint.kernel.errors import RuleError


def test_a_refusal_keeps_the_sentence_that_is_translated() -> None:
    refusal = RuleError("Play {n} passages more.", n=3)
    assert str(refusal) == "Play 3 passages more."
    assert (refusal.sentence, refusal.values) == ("Play {n} passages more.", {"n": 3})


def test_braces_in_a_sentence_without_values_stay() -> None:
    assert str(RuleError("Write {n:users}.")) == "Write {n:users}."
