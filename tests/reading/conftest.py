"""The sealed study, made once for each file of tests that asks for it."""

import dataclasses
import shutil
from pathlib import Path

import pytest

from counterpoint import reading
from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests import studies
from tests.reading.material import gather
from tests.reading.planted import plant
from tests.reading.sealed import World


@pytest.fixture(scope="module")
def world(
    file_template: tuple[Path, MemberId], tmp_path_factory: pytest.TempPathFactory
) -> World:
    """Three readers and an auditor, a closed seal, and what Bo planted."""
    template, ada = file_template
    folder = tmp_path_factory.mktemp("sealed")
    opened = studies.copy_of(template, folder)
    team = gather(opened, ada)
    with opened.write(ada) as tx:
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
    for member_id in team.all:
        with opened.write(member_id) as tx:
            report_id = team.reports[0]
            reading.begin_pass(tx, article_id=team.article_id, report_id=report_id)
    opened.close()
    before = folder / "before.study"
    shutil.copyfile(folder / "test.study", before)
    after = databases.open_(place.parse(folder / "test.study"), studies.PASSPHRASE)
    planted = plant(dataclasses.replace(team, database=after))
    after.close()
    members = dict(zip(("ada", "bo", "cleo", "eve"), (*team.all, eve), strict=True))
    objects = {
        "article_id": team.article_id,
        "report_id": team.reports[0],
        "member_id": team.bo,
        **planted,
    }
    return World(before, folder / "test.study", members, objects)
