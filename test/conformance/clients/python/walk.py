"""Walks the interface by clients that openapi-python-client made; prints what it saw, one JSON object a line.

Arguments: origin, token, name of the enterprise, folder of the generated clients.
"""

import json
import sys
import time

origin, token, name, folder = sys.argv[1:]
for service in ("registry", "notifications"):
    sys.path.insert(0, f"{folder}/{service}")

import huipin_notifications_client as notifications  # noqa: E402
import huipin_registry_client as registry  # noqa: E402
from huipin_notifications_client.api.feeds import pull_events  # noqa: E402
from huipin_notifications_client.models import PullEventsFeed  # noqa: E402
from huipin_registry_client.api.about import me  # noqa: E402
from huipin_registry_client.api.enterprises import correct_enterprise, get_enterprise, list_enterprises, register_enterprise  # noqa: E402
from huipin_registry_client.models import CorrectEnterpriseBody, Problem, RegisterEnterpriseBody  # noqa: E402


def saw(step, *values):
    print(json.dumps({"step": step, "values": list(values)}, ensure_ascii=False), flush=True)


client = registry.AuthenticatedClient(base_url=origin, token=token)
saw("me", me.sync(client=client).sub)

body = RegisterEnterpriseBody(name=name, division="340104")
key = f"walk-{time.time_ns()}"
first = register_enterprise.sync(client=client, body=body, idempotency_key=key)
again = register_enterprise.sync(client=client, body=body, idempotency_key=key)
saw("register", first.name, first.division.code, first.version)
saw("repeat", again.id == first.id)

refused = register_enterprise.sync(client=client, body=RegisterEnterpriseBody(name="x", division="34"), accept_language="en")
assert isinstance(refused, Problem)
saw("refusal", refused.status, refused.code, refused.errors[0].pointer)

answer = get_enterprise.sync_detailed(first.id, client=client)
correction = CorrectEnterpriseBody.from_dict({"reason": "补录", "size": "small"})
corrected = correct_enterprise.sync(first.id, client=client, body=correction, if_match=answer.headers["etag"])
saw("correct", corrected.version)
stale = correct_enterprise.sync_detailed(first.id, client=client, body=correction, if_match=answer.headers["etag"])
saw("stale", int(stale.status_code), stale.parsed.code)

page = list_enterprises.sync(client=client, name=name, limit=1)
saw("list", len(page.items), page.next_cursor)

anybody = notifications.Client(base_url=origin)
for _ in range(100):
    events = pull_events.sync(PullEventsFeed.PUBLIC, client=anybody, subject=[first.id])
    if len(events.items) == 2:
        break
    time.sleep(0.1)
saw("events", *[each.type_ for each in events.items])
