"""Any other Windows server: in the own house or at another provider, from the power switch to the licence."""

from __future__ import annotations

from app.language import NO_TEXT, Text
from app.model import Link, Option, Page, Playbook, Route, Status, Step

from .doors import EVIDENCE, doors
from .other_guest import (
    CERTIFICATE_LICENSING,
    FIREWALL_RULE,
    GENERAL,
    LISTENING_PORT,
    REMOTE_DESKTOP_ALLOWED,
    SECURITY_SOFTWARE,
    SERVICE_RUNNING,
    SIGN_IN_RIGHT,
)

SERVER_RUNNING = Page(
    code="G01",
    id="other.server_running",
    title=Text("Server status"),
    asks=Text("Is the server switched on, and has Windows started?"),
    link=Link.CLOUD,
    intro=(Text("A server that is off, asleep or in the middle of an update does not answer."),),
    steps=(
        Step(Text("A machine you can walk up to: look at its power light and its screen.")),
        Step(Text("A virtual machine: look at its state in Hyper-V Manager, vSphere or another hypervisor.")),
        Step(Text("A rented server: look at its state in the control panel of the provider.")),
        Step(Text("Somebody else runs it? Ask whether it is on and whether anybody is working on it.")),
    ),
    fix=(
        Step(Text("Start the server and wait until Windows shows its sign-in screen.")),
        Step(Text("Make sure that it does not go to sleep: **Settings** > **System** > **Power**.")),
    ),
    options=doors(yes="other.address", no="other.server_running"),
    references=(GENERAL,),
)

ADDRESS = Page(
    code="G02",
    id="other.address",
    title=Text("Address and path"),
    asks=Text("Is the address right, and can it be reached from where you are?"),
    link=Link.NETWORK,
    intro=(
        Text(
            "A public address can be reached from everywhere, a private one only from its own network or through a VPN."
        ),
        Text("Private addresses begin with 10., with 192.168., or with 172.16. to 172.31."),
    ),
    steps=(
        Step(Text("Ask for the current address or name of the server, from the person who runs it.")),
        Step(
            Text("Compare it with what you type. If it is a name, see which address it leads to."),
            command="nslookup NAME",
        ),
        Step(Text("If the address is private and you are elsewhere, connect the VPN first.")),
    ),
    fix=(
        Step(Text("Correct the address in Remote Desktop, or empty the DNS cache."), command="ipconfig /flushdns"),
        Step(Text("Connect the VPN, or go to the network of the server, and check again.")),
    ),
    notes=(
        Text(
            "A home or office connection often gets a new public address. Then a name that is kept up to date "
            "(dynamic DNS) helps."
        ),
    ),
    options=doors(yes="other.port_forwarding", no="other.address"),
    routes=EVIDENCE,
    checks=("name_lookup",),
    picture="path_components",
    look=Text("Where to look: the public IP, the last stop before the server."),
    references=(GENERAL,),
)

PORT_FORWARDING = Page(
    code="G03",
    id="other.port_forwarding",
    title=Text("Firewall or router in front of the server"),
    asks=Text("Does the firewall or router in front of the server let Remote Desktop in?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "Remote Desktop needs TCP port 3389 unless another one was agreed on. The device in front of the "
            "server must let it in."
        ),
    ),
    steps=(
        Step(
            Text(
                "Test the port from this computer: put the address in place of ADDRESS. **TcpTestSucceeded : True** is "
                "good."
            ),
            command="Test-NetConnection ADDRESS -Port 3389",
        ),
        Step(Text("At a provider: look for a firewall, security group or access list in its control panel.")),
        Step(
            Text(
                "Behind a router: look for port forwarding (also called NAT or virtual server). It must "
                "forward the external port to the private address of the server, TCP port 3389."
            )
        ),
        Step(Text("If only some source addresses are allowed, your public address must be among them.")),
    ),
    fix=(
        Step(Text("Add a rule: incoming, TCP, port 3389, with your own public address as the only source.")),
        Step(Text("Behind a router, give the server a fixed private address and forward the port to it.")),
        Step(Text("Check again from here.")),
    ),
    notes=(
        Text("Do not open the port to the whole Internet or put the server into a DMZ: a VPN or a gateway is safer."),
        Text(
            "Some home connections have no public address of their own (carrier-grade NAT). Port forwarding "
            "cannot work there."
        ),
    ),
    options=(
        *doors(yes="other.console", no="other.port_forwarding"),
        Option("answers", Text("Yes, and the port answers already"), "other.sign_in_right"),
    ),
    routes=(Route(Status.PASS, "answers", "rdp_port"),),
    checks=("rdp_port",),
    references=(GENERAL,),
)

CONSOLE = Page(
    code="G04",
    id="other.console",
    title=Text("Screen of the server"),
    asks=Text("Can you get to the screen of the server without Remote Desktop?"),
    link=Link.CLOUD,
    intro=(Text("The next steps are done on the server itself, signed in as administrator."),),
    steps=(
        Step(Text("A machine you can walk up to: screen and keyboard.")),
        Step(Text("A virtual machine: the console of the hypervisor, for example **Connect** in Hyper-V Manager.")),
        Step(Text("A rented server: console, VNC, KVM or iLO/iDRAC in the control panel of the provider.")),
        Step(Text("Remote PowerShell is enough too, if it is set up:"), command="Enter-PSSession -ComputerName NAME"),
    ),
    notes=(Text("If somebody else runs the server, read the next pages to them on the phone; each page has a code."),),
    options=doors(yes="other.remote_desktop_allowed", no="other.submit_ticket"),
    references=(GENERAL,),
)

SUBMIT_TICKET = Page(
    code="G12",
    id="other.submit_ticket",
    title=Text("Ask whoever runs the server"),
    asks=NO_TEXT,
    link=Link.CLOUD,
    intro=(
        Text(
            "Give these facts to the person or the provider that runs the server, so that nobody has to ask you "
            "for them."
        ),
    ),
    steps=(
        Step(Text("Save the report of this program; it contains the measurements and your answers.")),
        Step(Text("Note the address, the port and the user name that you use, without the password.")),
        Step(Text("Note the exact message or code of Remote Desktop, and when it worked for the last time.")),
        Step(Text("Note your own public address and whether it works from another network or for other users.")),
        Step(Text("Send all this to the administrator, or to the support of the provider.")),
    ),
    notes=(Text("Never send a password or a connection file with a saved password."),),
    references=(GENERAL,),
)

PLAYBOOK = Playbook(
    "other",
    Text("Another Windows server"),
    (
        SERVER_RUNNING,
        ADDRESS,
        PORT_FORWARDING,
        CONSOLE,
        REMOTE_DESKTOP_ALLOWED,
        SERVICE_RUNNING,
        LISTENING_PORT,
        FIREWALL_RULE,
        SECURITY_SOFTWARE,
        SIGN_IN_RIGHT,
        CERTIFICATE_LICENSING,
        SUBMIT_TICKET,
    ),
)
