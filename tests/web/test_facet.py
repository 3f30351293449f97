"""Facets over HTTP, through the whole stack."""

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.coding.material import bring_in, code, code_words, start


def test_a_facet_is_added_worded_given_and_counted(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        article_id, (report_id, _) = start(tx), bring_in(tx)
        home = code(tx, article_id, "Home")
        made = code_words(tx, report_id, home.id, "The lock was new.")
    facets = f"/api/articles/{article_id}/facets"
    sent = {"name": "Form", "values": ["word", "gesture"]}
    (facet,) = client.post(facets, json=sent).json()["items"]
    value = facet["values"][0]
    of_value, coded = f"/api/facet-values/{value['id']}", {"coding_ids": [made.id]}
    assert client.post(f"{of_value}/given", json=coded).json() == {"codings": 1}
    path = f"/api/articles/{article_id}/coding-facets?report_id={report_id}"
    assert client.get(path).json()["items"] == [
        {"coding_id": made.id, "facet_value_id": value["id"]}
    ]
    client.patch(of_value, json={"name": "spoken"})
    client.patch(f"/api/facets/{facet['id']}", json={"definition": "How."})
    (shown,) = client.get(facets).json()["items"]
    assert shown["definition"] == "How."
    assert (shown["values"][0]["name"], shown["values"][0]["count"]) == ("spoken", 1)
    lines = client.get(f"/api/facets/{facet['id']}/table").json()["groups"]
    assert sum(cell["codings"] for line in lines for cell in line["cells"]) == 1
    assert client.post(f"{of_value}/taken", json=coded).json() == {"codings": 1}
    added = client.post(
        f"/api/facets/{facet['id']}/values", json={"name": "action"}
    ).json()
    assert client.delete(f"/api/facet-values/{added['id']}").is_success
    assert client.delete(f"/api/facets/{facet['id']}").is_success
    assert client.get(facets).json() == {"items": []}
