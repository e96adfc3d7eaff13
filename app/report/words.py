"""The words for the program's own vocabulary, the same in every view."""

from __future__ import annotations

from app.language import Text
from app.model import Link, State, Status

STATUS: dict[Status, Text] = {
    Status.PASS: Text("Passed"),
    Status.WARN: Text("Warning"),
    Status.FAIL: Text("Problem"),
    Status.SKIP: Text("Skipped"),
    Status.ERROR: Text("Could not check"),
}
SIGN: dict[Status, str] = {Status.PASS: "✓", Status.WARN: "!", Status.FAIL: "✕", Status.SKIP: "–", Status.ERROR: "?"}

LINK: dict[Link, Text] = {
    Link.CLIENT: Text("This computer"),
    Link.NETWORK: Text("Network"),
    Link.CLOUD: Text("Cloud"),
    Link.GUEST: Text("Server"),
    Link.SIGN_IN: Text("Sign-in"),
}

STATE: dict[State, Text] = {
    State.REACHABLE: Text("The server can be reached"),
    State.FAULT: Text("A problem was found"),
    State.INCONCLUSIVE: Text("Not known yet"),
}
STATE_SIGN: dict[State, str] = {State.REACHABLE: "✓", State.FAULT: "✕", State.INCONCLUSIVE: "?"}
