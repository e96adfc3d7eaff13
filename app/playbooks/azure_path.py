"""Azure: this computer and the network of the company, before the connection reaches the Internet."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Step

from . import azure_portal as portal
from .doors import EVIDENCE, doors

CLIENT_OTHER_COMPUTER = Page(
    code="Z06",
    id="azure.client_other_computer",
    title=Text("Another computer nearby"),
    asks=Text("Can this computer open Remote Desktop to another Windows computer in your own network?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "If it can, Remote Desktop on this computer works and the cause lies further away. If it cannot, something "
            "on this computer stops it."
        ),
    ),
    steps=(
        Step(Text("Choose a Windows computer in your office or home network on which Remote Desktop is allowed.")),
        Step(Text("Open Remote Desktop to it: put its name or address in place of NAME."), command="mstsc /v:NAME"),
        Step(Text("If the sign-in window or the desktop appears, answer “Yes”. You do not have to sign in.")),
    ),
    notes=(
        Text("Windows Home cannot be reached through Remote Desktop. Use a Pro, Enterprise or Server edition."),
        Text("No other computer available? Answer “Not sure”."),
    ),
    options=doors(yes="azure.edge_direct", no="azure.client_software", unsure="azure.client_software"),
    picture="path_client",
    look=Text("Where to look: the first link, your own computer."),
    references=(portal.DETAILED,),
    source=portal.SOURCE,
)

CLIENT_SOFTWARE = Page(
    code="Z07",
    id="azure.client_software",
    title=Text("Software on this computer"),
    asks=Text("Have you made sure that no software on this computer blocks Remote Desktop?"),
    link=Link.CLIENT,
    intro=(Text("Four kinds of software on your own computer can stop the connection before it leaves."),),
    steps=(
        Step(Text("A local firewall: a rule that blocks outgoing Remote Desktop traffic.")),
        Step(Text("A proxy or VPN client that takes all connections through itself.")),
        Step(Text("Network monitoring software.")),
        Step(Text("Other security software that watches traffic or lets only some kinds of it pass.")),
    ),
    fix=(
        Step(Text("Turn off one of these programs for a test of a few minutes.")),
        Step(Text("Try Remote Desktop to a computer in your own network."), command="mstsc /v:NAME"),
        Step(Text("Turn the program on again at once, whatever the result. Then test the next one.")),
        Step(
            Text(
                "If the connection worked without it, ask your network administrator to allow Remote Desktop "
                "(TCP port 3389, outgoing) in the settings of that program."
            )
        ),
    ),
    notes=(
        Text("Never leave protection off to keep Remote Desktop working. On a company computer, ask before the test."),
    ),
    options=doors(yes="azure.edge_direct", no="azure.client_software"),
    routes=EVIDENCE,
    checks=("local_firewall", "proxy", "local_security_software"),
    references=(portal.DETAILED,),
    source=portal.SOURCE,
)

EDGE_DIRECT = Page(
    code="Z08",
    id="azure.edge_direct",
    title=Text("Another network"),
    asks=Text("Can a computer that is directly on the Internet connect to the VM?"),
    link=Link.NETWORK,
    intro=(
        Text(
            "If it works from another network, the VM is fine and the network of your company blocks the "
            "connection. If it fails from there too, look at Azure and the VM."
        ),
    ),
    steps=(
        Step(Text("Leave the company network: turn off the VPN and connect through the hotspot of a phone.")),
        Step(Text("Try Remote Desktop to the VM again."), command="mstsc /v:ADDRESS"),
        Step(
            Text(
                "Without such a connection, make a small test VM in a new resource group, sign in to it and try "
                "Remote Desktop to your VM from there."
            ),
            link=portal.CREATE_VM.url,
        ),
        Step(
            Text("After the test, delete the test VM together with its resource group. It costs money while it exists.")
        ),
    ),
    notes=(
        Text(
            "The other network has another public address. If the inbound rule lets only your usual address in, this "
            "test fails for that reason alone: add the other address for the test."
        ),
        Text("With classic VMs, the test VM could also be created in its own cloud service."),
    ),
    options=doors(yes="azure.edge_device", no="azure.classic_same_service"),
    routes=EVIDENCE,
    checks=("outside_in",),
    picture="path_edge",
    look=Text("Where to look: the second link, between your computer and the Internet."),
    references=(portal.DETAILED, portal.CREATE_VM),
    source=portal.SOURCE,
)

EDGE_DEVICE = Page(
    code="Z09",
    id="azure.edge_device",
    title=Text("Edge of the company network"),
    asks=Text("Does the edge of your company network let Remote Desktop out?"),
    link=Link.NETWORK,
    intro=(
        Text("Between your office and the Internet are devices that may stop Remote Desktop."),
        Text(
            "Remote Desktop uses TCP port 3389, and also UDP port 3389. Even if web pages open, these ports "
            "may be blocked."
        ),
    ),
    steps=(
        Step(Text("An internal firewall that blocks outgoing connections to TCP port 3389.")),
        Step(Text("A proxy server that all traffic must pass through and that does not support Remote Desktop.")),
        Step(Text("Intrusion detection or network monitoring on the devices at the edge.")),
    ),
    fix=(
        Step(Text("Save the report of this program and send it to your network administrator.")),
        Step(
            Text(
                "Ask for outgoing connections from your computer to the public IP address of the VM, TCP port 3389, to "
                "be allowed on the firewall, the proxy and the intrusion detection."
            )
        ),
        Step(Text("Then check again. You do not have to change anything on the VM for this.")),
    ),
    notes=(
        Text(
            "Microsoft's original article mentions HTTPS here. That is true only for services that carry "
            "Remote Desktop inside HTTPS, TCP port 443: Azure Bastion or a Remote Desktop gateway. Use one of "
            "them if port 3389 must stay closed."
        ),
        Text("At home there is usually no such device. Answer “Yes”."),
    ),
    options=doors(yes="azure.network_security_group", no="azure.edge_device"),
    routes=EVIDENCE,
    checks=("edge_path",),
    references=(portal.DETAILED, portal.BASTION),
    source=portal.SOURCE,
)
