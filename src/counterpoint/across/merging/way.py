"""How each table without versions is brought together. A test walks all tables.

Rows of such a table are written once: one that the study lacks is new in the copy,
unless its table forgets rows. Those that do, and those that belong to one place or
one moment, have a way of their own.
"""

from collections.abc import Mapping
from enum import StrEnum


class Way(StrEnum):
    """What becomes of a table's rows in a merge."""

    ADDED = "rows that the study lacks are added"
    WITH_PARENT = "rows come with the object that they belong to"
    SETTLED = "written by code of its own"
    DERIVED = "worked out anew from what stands"
    OWN = "each copy's own affair, and left"


WAYS: Mapping[str, Way] = {
    "approval": Way.ADDED,
    "backup_made": Way.ADDED,
    "factor_rule": Way.OWN,
    "head": Way.OWN,
    "history": Way.SETTLED,
    "interview_holder": Way.DERIVED,
    "known_browser": Way.OWN,
    "machine_piece": Way.WITH_PARENT,
    "machine_segment": Way.WITH_PARENT,
    "machine_speech": Way.WITH_PARENT,
    "master_key": Way.OWN,
    "member": Way.SETTLED,
    "original": Way.ADDED,
    "passage": Way.ADDED,
    "passkey": Way.OWN,
    "password": Way.OWN,
    "recording_upload": Way.OWN,
    "recovery_code": Way.OWN,
    "replacement_place": Way.OWN,  # words replaced since they parted: refused
    "report_separation": Way.DERIVED,
    "report_version": Way.ADDED,
    "review_heard": Way.ADDED,
    "review_return": Way.ADDED,
    "seal_opening": Way.SETTLED,
    "sealed_block": Way.SETTLED,
    "sealed_object": Way.SETTLED,
    "second_factor": Way.OWN,
    "sign_in_try": Way.OWN,
    "snapshot_piece": Way.ADDED,
    "vault_holder": Way.ADDED,
    "vault_record": Way.SETTLED,
    "vault_share": Way.SETTLED,
    "withdrawal": Way.ADDED,
    "withdrawal_copy": Way.ADDED,
    "withdrawal_kept": Way.ADDED,
    "withdrawal_touched": Way.ADDED,
    "passage_vector": Way.DERIVED,
    "word_entry": Way.DERIVED,
}

PARENTS: Mapping[str, tuple[str, str]] = {
    "machine_piece": ("machine_draft_id", "machine_draft"),
    "machine_segment": ("machine_draft_id", "machine_draft"),
    "machine_speech": ("machine_draft_id", "machine_draft"),
}
"""For rows that come with an object: the column that names it, and its table."""
