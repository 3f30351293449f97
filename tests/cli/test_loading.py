"""Loading is not interrupted by a search for memory, and the search goes on after."""

import gc

import pytest

from counterpoint.cli.loading import undisturbed


def test_no_memory_is_searched_for_while_loading() -> None:
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_search_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with undisturbed():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_search_goes_on_when_loading_fails() -> None:
    with pytest.raises(ImportError), undisturbed():
        raise ImportError
    assert gc.isenabled()
