"""The demo's frame: what its board approved, its services, criteria, guides."""

from collections.abc import Mapping
from typing import Any

from counterpoint.demo import material
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.model import DurationStyle
from counterpoint.study.design.verbs import change_group, change_study
from counterpoint.study.ethics.verbs import record_approval
from counterpoint.study.guide.verbs import write_guide
from counterpoint.study.limitation.model import DesignFact
from counterpoint.study.limitation.verbs import write_limitation
from counterpoint.study.service.model import Mode, Sector, Service
from counterpoint.study.service.verbs import add_service


def frame(tx: Transaction, design: Mapping[str, Any]) -> dict[str, Service]:
    """State what frames the demo study; give its services by code."""
    stated, ethics = design["study"], design["ethics"]
    change_study(
        tx,
        design=stated["design"],
        window_start=design["window"]["start"],
        window_end=design["window"]["end"],
        publication_language=stated["language"],
    )
    record_approval(
        tx,
        board=ethics["board"],
        number=ethics["number"],
        approved_on=ethics["approved_on"],
        scope=ethics["scope"],
    )
    for each in design["limitation"]:
        fact = DesignFact(each["design_fact"])
        write_limitation(tx, text=each["text"], design_fact=fact)
    for group in design["group"]:
        _describe(tx, group)
    return {row["code"]: _service(tx, row) for row in material.table("services.csv")}


def _describe(tx: Transaction, group: Mapping[str, Any]) -> None:
    change_group(
        tx,
        key=group["key"],
        target=group["target"],
        focus=group["focus"],
        minutes_low=group["minutes_min"],
        minutes_high=group["minutes_max"],
        duration_style=DurationStyle(group["duration_style"]),
    )
    write_guide(tx, group=group["key"], questions=group["questions"])


def _service(tx: Transaction, row: Mapping[str, str]) -> Service:
    return add_service(
        tx,
        code=row["code"],
        sector=Sector(row["sector"]),
        mode=Mode(row["mode"]),
        type_=row["type"],
    )
