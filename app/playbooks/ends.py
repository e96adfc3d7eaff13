"""Where walks end without a ticket: the connection works, or the fault lies in the user's own network."""

from __future__ import annotations

from app.language import NO_TEXT, Text
from app.model import Link, Page, Playbook, Step

WORKS = Page(
    code="",
    id="end.solved",
    title=Text("It works"),
    asks=NO_TEXT,
    link=Link.SIGN_IN,
    intro=(Text("Remote Desktop connects again. Before you continue, undo what you changed only for the tests."),),
    steps=(
        Step(
            Text(
                "Turn the firewall of the server on again, if it was turned off: **Turn Windows Defender Firewall on "
                "or off**. Or run this on the server, in a PowerShell opened as administrator:"
            ),
            command="Set-NetFirewallProfile -Name Domain,Private,Public -Enabled True",
        ),
        Step(Text("Start the firewall, security product, proxy or VPN on this computer again, if you paused it.")),
        Step(Text("Narrow rules that are open to the whole Internet, `0.0.0.0/0`, to your own public IP.")),
        Step(
            Text(
                "Set weakened sign-in settings back: password protected sharing, **Network Level "
                "Authentication**, a lowered security layer."
            )
        ),
        Step(Text("Undo the temporary changes made by this program. It lists them and can undo each one.")),
        Step(Text("Save the report: it helps the next time.")),
    ),
    notes=(
        Text("Connect once more after that. If it fails now, the last thing that you undid is the cause."),
        Text("Was the address new? Give the server a fixed public IP, so that it does not change again."),
    ),
)

LOCAL_NETWORK = Page(
    code="",
    id="end.local_network",
    title=Text("Problem in the local network"),
    asks=NO_TEXT,
    link=Link.NETWORK,
    intro=(
        Text(
            "The server answers from other networks, but not from this one. So the server and its cloud are fine; your "
            "network or your provider stops the connection."
        ),
    ),
    steps=(
        Step(Text("Until this is fixed, use another network, such as the hotspot of a phone, or the VNC console.")),
        Step(
            Text(
                "At home: restart the router, and look in it for a firewall or parental control that blocks port 3389."
            )
        ),
        Step(
            Text(
                "In a company: ask the network administrator to let TCP port 3389 out to the address of the server. "
                "Firewalls, proxies and intrusion detection at the edge of the network can stop it."
            )
        ),
        Step(Text("Ask your provider whether it blocks outgoing TCP port 3389.")),
        Step(Text("If the port must stay closed, use a VPN or a Remote Desktop gateway.")),
    ),
    notes=(
        Text(
            "Send with your question: your own public IP, the address and port of the server, the time with time zone, "
            "and the report of this program."
        ),
        Text("Also look at the rule in the cloud: it may allow only the address of the other network."),
    ),
)

PLAYBOOK = Playbook("end", Text("End"), (WORKS, LOCAL_NETWORK))
