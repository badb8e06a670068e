#!/bin/sh
# Creates a request and waits for its outcome with nothing but curl (and Node to read the JSON).
# The wait may be cut at any time, also by a restart of the server: it is simply asked again.
set -eu
api=${HITL_URL:-http://127.0.0.1:3000/api/hitl}/v1
auth="authorization: Bearer ${HITL_TOKEN:-demo-service}"
read_json() { node -e 'const reply = JSON.parse(require("fs").readFileSync(0)); console.log('"$1"')'; }

request=$(curl -fsS "$api/requests" -H "$auth" -H 'content-type: application/json' -d '{
  "kind": "approval",
  "subject": "Restart the label printer in hall 2?",
  "options": [{ "value": "Approve", "intent": "primary" }, { "value": "Reject", "intent": "danger" }],
  "assignees": { "roles": ["support", "lead"] },
  "timeout": "PT2H"
}')
id=$(echo "$request" | read_json reply.id)
echo "Asked as $id, waiting" >&2

state=awaiting_input
while [ "$state" = awaiting_input ]; do
  request=$(curl -fsS --retry 60 --retry-delay 1 --retry-all-errors "$api/requests/$id/wait?seconds=30" -H "$auth")
  state=$(echo "$request" | read_json reply.state)
done
echo "$state"
echo "$request" | read_json 'JSON.stringify(reply.response, null, 2)'
