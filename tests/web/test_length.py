"""The page target over HTTP and the WebSocket: offers, decisions with the page count behind them, one-click restore."""

import json
from typing import Any

from tests.files import POSTING
from tests.service import Person

#: Two pages at the smallest readable size, in seventy lines.
LONG: dict[str, Any] = {
    "basics": {"name": "Ada Example", "email": "ada@example.com"},
    "work": [
        {
            "name": f"Firm {n}",
            "position": "Clerk",
            "startDate": f"{2020 - 2 * n}-01",
            "endDate": f"{2021 - 2 * n}-12",
            "highlights": [
                f"Filed the papers of department {n}{m} and answered what people asked about them" for m in range(5)
            ],
        }
        for n in range(14)
    ],
    "skills": [{"name": "Office", "keywords": ["Excel", "Filing"]}],
}


async def test_a_page_target_from_the_first_offer_to_the_last_page(ada: Person) -> None:
    session_id = await ada.start(
        json.dumps(LONG).encode(), "a.json", job_description=POSTING, interactive="false", page_target="1"
    )
    head = await ada.settled(session_id)
    assert (head["pages"], head["page_target"]) == (2, 1)
    url = f"/tailoring-sessions/{session_id}"
    offered = [c for c in (await ada.client.get(f"{url}/changes")).json() if c["for_length"]]
    assert {c["status"] for c in offered} == {"proposed"}
    assert [c["path"].split(".")[0] for c in offered][:5] == ["work[13]"] * 5, "the oldest position first"
    assert (await ada.client.get(f"{url}/resume.txt")).text.count("Filed the papers") == 70, "nothing goes by itself"

    async with ada.watch(session_id) as watch:
        state = await watch.until("session_state")
        assert (state["pages"], state["page_target"]) == (2, 1)
        for change in offered[:-1]:
            assert (await watch.send("accept", change_id=change["id"]))["ok"]
        last = await ada.client.post(f"{url}/changes/{offered[-1]['id']}/accept")
        assert last.json()["pages"] == 1
        layout = await watch.until("layout_update", pages=1)
        assert layout["page_target"] == 1
        # One click brings a line back, and the page count follows.
        assert (await watch.send("reject", change_id=offered[0]["id"]))["ok"]
        assert (await watch.until("layout_update"))["pages"] == 2
        assert (await watch.send("options", page_target=2))["ok"]
        assert (await watch.until("options_update"))["page_target"] == 2
        await watch.until("status_changed", status="completed")
    head = await ada.settled(session_id)
    assert (head["pages"], head["page_target"]) == (2, 2)

    assert (await ada.client.patch(url, json={"page_target": None})).status_code == 200
    assert (await ada.settled(session_id))["page_target"] is None
    for wrong in ({"page_target": 0}, {"page_target": "many"}, {}):
        assert (await ada.client.patch(url, json=wrong)).status_code == 400


async def test_a_message_asks_for_a_length(ada: Person) -> None:
    session_id = await ada.start(json.dumps(LONG).encode(), "a.json", job_description=POSTING, interactive="false")
    head = await ada.settled(session_id)
    assert head["page_target"] is None
    async with ada.watch(session_id) as watch:
        await watch.send("chat", message="Make it one page, please")
        assert "you decide on each" in (await watch.until("message", role="assistant"))["text"]
        offer = await watch.until("resume_update")
        assert (offer["change"]["op"], offer["change"]["for_length"]) == ("remove", True)
        await watch.until("status_changed", status="completed")
    assert (await ada.settled(session_id))["page_target"] == 1
