"""What each outcome of the Remote Desktop probe means: where it lies, what to say, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.language import Text
from app.model import Link, Status
from app.rdp.banner import Service
from app.rdp.tcp import Tcp


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of the table."""

    status: Status
    link: Link
    summary: Text
    detail: tuple[Text, ...] = ()
    remedies: tuple[str, ...] = ()


OTHER_NETWORK: Final = Text(
    "Try another network, such as the hotspot of a phone: it shows whether this network is the cause."
)
SERVER_CERTIFICATE: Final = Text(
    "Windows makes this certificate itself. Delete the old one on the server and restart **Remote Desktop Services**: "
    "a new one is made."
)

# The connection

NAME_NOT_FOUND: Final = Outcome(
    Status.FAIL,
    Link.CLIENT,
    Text("The name {address} has no address."),
    (
        Text("The name is mistyped or deleted, or only the DNS servers of a company or a VPN know it."),
        Text("Compare it with the name in the cloud console, or connect to the public IP address instead."),
    ),
)
NAME_SERVERS_SILENT: Final = Outcome(
    Status.FAIL,
    Link.CLIENT,
    Text("The DNS servers of this computer do not answer, so the address of {address} stays unknown."),
    (Text("Check whether this computer is online, then connect to the public IP address instead of the name."),),
)

BY_TCP: Final[Mapping[Tcp, Outcome]] = {
    Tcp.BLOCKED_LOCALLY: Outcome(
        Status.FAIL,
        Link.CLIENT,
        Text("This computer itself blocks the connection to {address}, port {port}."),
        (
            Text("A firewall or security program stops it here, before anything is sent."),
            Text("Look at the outgoing rules of **Windows Defender Firewall** and of other security programs."),
        ),
    ),
    Tcp.TIMED_OUT: Outcome(
        Status.FAIL,
        Link.NETWORK,
        Text("{address} does not answer on port {port} within {limit} seconds."),
        (
            Text("Something on the way drops the packets, or the server is off."),
            Text("First look at the security group: it has to allow TCP port {port} from your own public address."),
            Text("Then see whether the instance is running, and whether this is still its public IP."),
            Text("Then look at the firewall inside the server."),
            Text(
                "Some companies and providers block port {port}: try another network, such as the hotspot of a phone."
            ),
        ),
        ("open_port", "start_instance"),
    ),
    Tcp.UNREACHABLE: Outcome(
        Status.FAIL,
        Link.NETWORK,
        Text("There is no network path from this computer to {address}."),
        (
            Text("This computer has no connection to that network, or a router on the way rejects the traffic."),
            Text("Check whether this computer is online, and whether a VPN has to be on or off."),
            Text(
                "A private address (10.x, 172.16.x to 172.31.x, 192.168.x) is reached only from inside its own network."
            ),
        ),
    ),
    Tcp.RESET: Outcome(
        Status.FAIL,
        Link.NETWORK,
        Text("{address} ends every connection to port {port} at once, before any data is exchanged."),
        (
            Text(
                "Most often, protection against password guessing or another security program there blocks "
                "your address."
            ),
            Text("Other causes: a load balancer without a server behind it, or a server that has no resources left."),
            OTHER_NETWORK,
        ),
    ),
    Tcp.REFUSED: Outcome(
        Status.FAIL,
        Link.GUEST,
        Text("{address} can be reached, but nothing listens there on port {port}."),
        (
            Text("Most often Remote Desktop is off, **Remote Desktop Services** is stopped, or the port was changed."),
            Text("Open the server through the cloud's console and check these three things."),
            Text("A firewall that rejects connections instead of dropping them looks the same."),
        ),
        ("enable_remote_desktop", "start_remote_desktop_service", "allow_remote_desktop_in_firewall"),
    ),
}

# The first exchange

_WRONG_MACHINE: Final = (
    Text("Another program uses this port, or the address and port lead to another machine."),
    Text(
        "Check the port, and the forwarding rules of routers and load balancers. "
        "Remote Desktop uses 3389 unless it was changed."
    ),
)

_BY_SERVICE: Final[Mapping[Service, Text]] = {
    Service.SSH: Text("An SSH server answers on port {port}, not Remote Desktop: {banner}"),
    Service.HTTP: Text("A web server answers on port {port}, not Remote Desktop: {banner}"),
    Service.SMTP: Text("A mail server answers on port {port}, not Remote Desktop: {banner}"),
    Service.FTP: Text("A file transfer server (FTP) answers on port {port}, not Remote Desktop: {banner}"),
    Service.VNC: Text("A VNC server answers on port {port}, not Remote Desktop: {banner}"),
    Service.TLS: Text("A service that uses only TLS, such as HTTPS, answers on port {port}, not Remote Desktop."),
    Service.UNKNOWN: Text("Another program answers on port {port}, not Remote Desktop: {banner}"),
}

OTHER_PROGRAM: Final[Mapping[Service, Outcome]] = {
    service: Outcome(Status.FAIL, Link.GUEST, summary, _WRONG_MACHINE, ("set_rdp_port",))
    for service, summary in _BY_SERVICE.items()
}

INTERCEPTED: Final = Outcome(
    Status.FAIL,
    Link.NETWORK,
    Text("Something on the way answers every connection instead of {address}."),
    (
        Text("Other ports that should be closed are open as well."),
        Text("Most often this is a VPN, a proxy program, or the sign-in page of a Wi-Fi network."),
        Text("Turn these off, sign in to the Wi-Fi, or use another network."),
    ),
)
NO_ANSWER: Final = Outcome(
    Status.FAIL,
    Link.NETWORK,
    Text("Port {port} of {address} is open, but Remote Desktop does not answer within {limit} seconds."),
    (
        Text("Either a firewall on the way recognizes Remote Desktop and drops it, or the server hangs."),
        OTHER_NETWORK,
        Text(
            "If it is the same there, look at the load of the instance in the cloud console, and restart it if needed."
        ),
    ),
    ("restart_instance",),
)
CLOSED: Final = Outcome(
    Status.FAIL,
    Link.NETWORK,
    Text("{address} accepts the connection to port {port}, but closes it as soon as Remote Desktop begins."),
    (
        Text("Most often a firewall on the way recognizes Remote Desktop and stops it."),
        OTHER_NETWORK,
        Text(
            "If it is the same there, another program uses the port, or Remote Desktop on the server is "
            "damaged: restart **Remote Desktop Services**."
        ),
    ),
    ("start_remote_desktop_service",),
)
DISCONNECTED: Final = Outcome(
    Status.FAIL,
    Link.GUEST,
    Text("Remote Desktop on {address} answers, but ends the connection at once."),
    (
        Text("Its security settings or its certificate are damaged, or it cannot take another session."),
        Text("Restart **Remote Desktop Services**, then look at **Windows Logs** in **Event Viewer** on the server."),
    ),
    ("start_remote_desktop_service", "renew_rdp_certificate"),
)

BY_FAILURE_CODE: Final[Mapping[int, Outcome]] = {
    1: Outcome(
        Status.FAIL,
        Link.GUEST,
        Text("The server insists on TLS encryption and refuses the connection (code 1)."),
        (Text("A client that is too old, or set to the old RDP encryption, cannot connect: update it."),),
    ),
    2: Outcome(
        Status.FAIL,
        Link.GUEST,
        Text("The server allows only the old RDP encryption and refuses TLS (code 2)."),
        (Text("On the server, set **Security Layer** so that TLS is allowed."),),
    ),
    3: Outcome(
        Status.FAIL,
        Link.GUEST,
        Text("The server has no usable certificate for Remote Desktop and refuses every connection (code 3)."),
        (Text("The certificate or its private key is missing or unreadable."), SERVER_CERTIFICATE),
        ("renew_rdp_certificate",),
    ),
    4: Outcome(
        Status.FAIL,
        Link.GUEST,
        Text("The security settings of Remote Desktop on the server contradict each other (code 4)."),
        (Text("Set **Security Layer** on the server to its default, then restart **Remote Desktop Services**."),),
    ),
    5: Outcome(
        Status.FAIL,
        Link.GUEST,
        Text("The server accepts only connections with network level authentication, NLA (code 5)."),
        (
            Text("NLA checks user name and password before the screen of the server appears."),
            Text("Use a client that supports it, and check that no policy or saved setting has turned it off."),
        ),
    ),
    6: Outcome(
        Status.FAIL,
        Link.GUEST,
        Text("The server asks for a certificate of the user, such as a smart card (code 6)."),
        (Text("This is a special setting of your organization: ask its administrator."),),
    ),
}
UNKNOWN_FAILURE: Final = Outcome(
    Status.FAIL,
    Link.GUEST,
    Text("The server refuses Remote Desktop for a reason that is not documented (code {failure_code})."),
    (Text("Look at **Windows Logs** in **Event Viewer** on the server for the same time."),),
)

# Encryption

TLS_FAILED: Final = Outcome(
    Status.FAIL,
    Link.GUEST,
    Text("Remote Desktop answers, but no encrypted connection can be made ({tls_error})."),
    (
        Text("Most often the certificate or its private key on the server is damaged, or TLS is turned off there."),
        SERVER_CERTIFICATE,
    ),
    ("renew_rdp_certificate",),
)
TLS_SILENT: Final = Outcome(
    Status.FAIL,
    Link.NETWORK,
    Text("Remote Desktop answers, but stops answering as soon as encryption begins."),
    (
        Text("The first large packets get lost: often in a VPN, or in a device that inspects encrypted connections."),
        OTHER_NETWORK,
    ),
)
EXPIRED: Final = Outcome(
    Status.WARN,
    Link.GUEST,
    Text("Remote Desktop answers, but the certificate of the server expired on {valid_to}."),
    (
        Text("Most clients warn about it and some refuse the connection. The server's clock may also be wrong."),
        SERVER_CERTIFICATE,
    ),
    ("renew_rdp_certificate",),
)
NOT_YET_VALID: Final = Outcome(
    Status.WARN,
    Link.GUEST,
    Text("Remote Desktop answers, but the certificate of the server becomes valid only on {valid_from}."),
    (
        Text(
            "The clock of this computer or of the server is wrong. Compare both, then make a new certificate if needed."
        ),
    ),
    ("renew_rdp_certificate",),
)
WEAK_TLS: Final = Outcome(
    Status.WARN,
    Link.GUEST,
    Text("Remote Desktop answers, but supports only outdated encryption ({tls_version})."),
    (
        Text("Newer clients may refuse it, and the password is poorly protected on the way."),
        Text("Install the Windows updates on the server and turn on TLS 1.2 there."),
    ),
)
RDP_SECURITY_ONLY: Final = Outcome(
    Status.WARN,
    Link.GUEST,
    Text("Remote Desktop answers, but only with its own old encryption, without TLS."),
    (
        Text("The client cannot tell whether this is the right server, and clients that require NLA refuse it."),
        Text("On the server, set **Security Layer** so that TLS is used."),
    ),
)

# All is well

REACHABLE: Final = Outcome(
    Status.PASS,
    Link.NETWORK,
    Text("Remote Desktop answers at {address}, port {port}."),
    (
        Text(
            "The path to the server is clear. If you cannot get in, check the client's settings, the account "
            "and its rights."
        ),
    ),
)
NLA_REQUIRED: Final = Text(
    "The server requires network level authentication (NLA): it checks the password before it shows a screen."
)
CALLS_ITSELF: Final = Text(
    "The server calls itself {computer_name}. If you expect another name, the address leads to the wrong machine."
)
NO_INTRODUCTION: Final = Text(
    "The server does not say its name: NTLM may be turned off there, so that only domain accounts can sign in."
)
SOME_ADDRESSES_FAIL: Final = Text(
    "Not every address of this name works ({failed_addresses}): the client may try those first and wait."
)
