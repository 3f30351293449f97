"""Agreement in the terminal, where an article declares a codebook approach."""

import json
from fractions import Fraction

import click

from counterpoint import coding
from counterpoint.article.approach.model import Approach
from counterpoint.article.approach.verbs import declare_approach
from counterpoint.cli.article import WHICH, article, found
from counterpoint.cli.opened import AS_JSON, Opened, opened
from counterpoint.coding.agreement.model import Unitizing
from counterpoint.coding.agreement.resampling import Interval


@article.command()
@opened
@WHICH
@click.argument("approach", type=click.Choice([each.value for each in Approach]))
@click.option("--because", default="", help="The reason.")
def approach(study: Opened, *, title: str | None, approach: str, because: str) -> None:
    """Declare which kind of thematic analysis the article does."""
    with study.write() as tx:
        declare_approach(
            tx,
            article_id=found(tx, title).id,
            approach=Approach(approach),
            reason=because,
        )


@click.command()
@opened
@WHICH
@AS_JSON
def agreement(study: Opened, *, title: str | None, as_json: bool) -> None:
    """Print, code by code, how alike members coded the same passages.

    Percent is the share of pairs of members, passage by passage, who both gave a
    code or both did not; alpha is Krippendorff's, nominal, with where it might lie had
    other reports been coded; u-alpha compares the places in the text; Fleiss' kappa
    needs as many coders everywhere. Only for an article that declares a codebook
    approach. No figure says that an analysis is good.
    """
    with study.read() as tx:
        chosen = found(tx, title).id
        shown = coding.show_agreement(tx, chosen)
        names = {each.code.id: each.code.name for each in coding.list_codes(tx, chosen)}
    rows = [
        {
            "code": names[each.code_id],
            "passages": len(each.passages),
            "all": each.by_all,
            "some": each.by_some,
            "none": each.by_none,
            "percent": _number(each.percent),
            "alpha": _number(each.alpha),
            "between": _ends(each.interval),
            "u_alpha": _number(each.u_alpha),
            "fleiss": _number(each.fleiss),
        }
        for each in shown.codes
    ]
    together = _together(shown.unitizing)
    if as_json:
        told = {
            "coders": len(shown.coders),
            "reports": len(shown.reports),
            "codes": rows,
            "together": together,
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    click.echo(f"{len(shown.coders)} coders, {len(shown.reports)} reports", err=True)
    for row in rows:
        click.echo(
            f"{row['code']}: all {row['all']}, some {row['some']}, none {row['none']}"
            f" of {row['passages']}; percent {row['percent']}, alpha {row['alpha']}"
            f" ({row['between']}), u-alpha {row['u_alpha']}, Fleiss {row['fleiss']}"
        )
    click.echo("all codes: " + ", ".join(f"{k} {v}" for k, v in together.items()))


def _ends(interval: Interval | None) -> list[float] | None:
    if interval is None:
        return None
    return [round(interval.low, 3), round(interval.high, 3)]


def _together(found: Unitizing | None) -> dict[str, float | None]:
    if found is None:
        return {}
    return {
        "u-alpha": _number(found.u_alpha),
        "bar-u-alpha": _number(found.bar_u_alpha),
        "cu-alpha": _number(found.cu_alpha),
    }


def _number(exact: Fraction | None) -> float | None:
    return None if exact is None else round(float(exact), 3)
