"""Topics of the way to the server: name, port, network, encryption."""

from __future__ import annotations

from app.explain.topic import Topic
from app.language import Text

_OTHER_PROGRAM = Text("Another program or a wrong service answers on the port.")
_ADDRESS_MOVED = Text("The address now belongs to another server.")
_CHANGED_ON_THE_WAY = Text("Something on the way changes the data.")
_SESSIONS_USED_UP = Text("All sessions that the server allows are in use.")
_REMOTE_DESKTOP_OFF = Text("Remote Desktop is turned off in the server's settings or by a policy.")
_THUMBPRINT = Text("Compare the thumbprint of the certificate with the server's own before you accept it.")

NAME = Topic(
    Text("The address is a name, and the name service (DNS) finds no IP address for it. No connection is attempted."),
    (
        Text("The name is mistyped."),
        Text("The name was deleted, or this computer's DNS servers do not know it yet."),
        Text("A VPN or the company network returns different addresses for names."),
        Text("The saved connection file contains the name of another computer."),
    ),
    ("client.address", "client.dns_cache"),
    ("name_lookup", "dns_cache", "rdp_client_settings"),
)

UNREACHABLE = Topic(
    Text(
        "The server's port cannot be reached. The client does not know why; the three reasons in the message "
        "are only examples."
    ),
    (
        Text("A security group or firewall rule in the cloud does not let your address reach the port."),
        Text("The instance is stopped or still starting."),
        Text("The address is wrong or has changed."),
        Text("Your own network or firewall blocks the port (3389 by default)."),
        Text("The firewall inside the server blocks the port."),
        Text("Remote Desktop is turned off, its service is stopped, or it listens on another port."),
    ),
    ("client.port", "client.address", "client.local_firewall"),
    ("rdp_port", "name_lookup", "security_group", "instance_running", "public_ip", "local_firewall"),
    (Text("All these causes show the same message. Only the port test tells them apart."),),
)

SLOW = Topic(
    Text("The connection begins, but the answer does not arrive in time."),
    (
        Text("Packets are dropped on the way or by a security group."),
        Text("The server is overloaded, or its bandwidth is used up."),
        Text("A VPN or tunnel is slow, or it cannot carry large packets (MTU)."),
        Text("The address is wrong or has changed."),
    ),
    ("client.port", "client.address"),
    ("rdp_port", "path_quality", "security_group", "cpu_load", "public_bandwidth"),
)

BAD_ADDRESS = Topic(
    Text("The address cannot be used as it is written."),
    (
        Text("A space, a slash or another wrong character is in the address."),
        Text("The port is not separated by a colon."),
        Text("The saved connection file is damaged."),
    ),
    ("client.address",),
    ("rdp_client_settings", "name_lookup"),
)

DROPPED = Topic(
    Text("The connection was open and was then lost."),
    (
        Text("The network failed for a moment: Wi-Fi, VPN or a router."),
        Text("A firewall or an intrusion detection system cuts the connection."),
        _OTHER_PROGRAM,
        Text("The server gave up while securing the connection: certificate, encryption or sign-in method."),
        Text("The server restarted or ran out of memory."),
    ),
    ("client.port", "client.proxy", "errors.protocol_error"),
    ("rdp_port", "proxy", "path_quality", "rdp_certificate", "security_software"),
)

DENIED = Topic(
    Text("The server answers, but it refuses this connection before anybody signs in."),
    (
        _SESSIONS_USED_UP,
        Text("The server accepts no new sign-ins for now: it is shutting down, installing updates, or in drain mode."),
        _REMOTE_DESKTOP_OFF,
        Text("Security software on the server blocks your address."),
        _OTHER_PROGRAM,
    ),
    ("errors.max_connections", "client.port"),
    ("rdp_port", "session_limit", "remote_desktop_enabled", "rdp_listener", "security_software"),
)

REFUSED = Topic(
    Text("The server refuses for one of four reasons, and the code does not say which."),
    (
        _REMOTE_DESKTOP_OFF,
        _SESSIONS_USED_UP,
        Text("The network failed while the connection was made."),
        Text("The server requires FIPS encryption, which this client does not use."),
    ),
    ("errors.max_connections", "client.port"),
    ("remote_desktop_enabled", "session_limit", "rdp_port", "security_layer"),
)

NOT_RDP = Topic(
    Text("Something answers on the port, but not as the Remote Desktop client expects."),
    (
        Text("Another program, such as a web server or SSH, uses the port."),
        Text("Port forwarding or a load balancer leads to the wrong computer or port."),
        Text("A proxy, a gateway or security software answers instead of the server."),
        _CHANGED_ON_THE_WAY,
    ),
    ("client.port", "client.proxy", "errors.protocol_error"),
    ("rdp_port", "proxy", "rdp_listening_port", "rdp_listener"),
)

PROTOCOL = Topic(
    Text("One side received data that it cannot use, so the session ends."),
    (
        Text("The certificate or the security layer of Remote Desktop on the server is damaged."),
        Text("The client or the server lacks updates."),
        _CHANGED_ON_THE_WAY,
        Text("A display or compatibility setting of the connection does not work with the server."),
    ),
    ("errors.protocol_error",),
    ("rdp_certificate", "security_layer", "rdp_port", "rdp_client_settings"),
)

ENCRYPTION = Topic(
    Text("The security data exchanged at the start is not valid for the other side."),
    (
        Text("The Remote Desktop certificate of the server, or its key, is damaged."),
        Text("The encryption level or a FIPS policy does not match on both sides."),
        _OTHER_PROGRAM,
        _CHANGED_ON_THE_WAY,
    ),
    ("errors.protocol_error", "client.port"),
    ("rdp_certificate", "security_layer", "rdp_port"),
)

WRONG_CERTIFICATE = Topic(
    Text("The server shows a different certificate than expected. It may be another computer."),
    (
        _ADDRESS_MOVED,
        Text("The server has created a new certificate."),
        Text("A security product or proxy decrypts the connection."),
    ),
    ("client.address", "client.proxy"),
    ("name_lookup", "dns_cache", "rdp_port", "proxy"),
    (_THUMBPRINT,),
)

IDENTITY = Topic(
    Text("The client cannot prove that this is the server you mean. With a self-signed certificate that is normal."),
    (
        Text("The server uses a certificate that it made itself."),
        Text("The address you typed is not the name in the certificate."),
        Text("The certificate has expired, or a clock is wrong."),
        _ADDRESS_MOVED,
    ),
    ("client.address", "errors.protocol_error"),
    ("rdp_port", "name_lookup", "clock", "rdp_certificate"),
    (_THUMBPRINT,),
)

INTERNAL = Topic(
    Text(
        "The client cannot say more. This message has many causes and is also shown for codes that the client "
        "does not know."
    ),
    (
        Text("Strangers on the Internet try passwords and overload the server: the port is open to everyone."),
        Text("The Remote Desktop certificate of the server is missing, expired or unreadable."),
        Text("The encryption rules (TLS) of the client and the server do not match."),
        Text("Remote Desktop Services on the server does not respond."),
        _OTHER_PROGRAM,
    ),
    ("client.port", "errors.protocol_error"),
    ("rdp_port", "rdp_certificate", "security_layer", "security_group", "sign_in_failures", "remote_desktop_service"),
    (Text("Do not take the words literally: they do not prove a problem inside the server."),),
)

RESOURCES = Topic(
    Text("This computer lacks memory, graphics memory or another resource for the session."),
    (
        Text("Too many programs are open on this computer."),
        Text("The connection settings ask for too many screens or colors."),
        Text("The graphics driver of this computer is outdated."),
    ),
    (),
    ("rdp_client_settings",),
)

VERSION = Topic(
    Text("The versions of the client and the server are not compatible."),
    (Text("The Remote Desktop client is outdated."), Text("A part of the client is missing or damaged.")),
    (),
    ("rdp_client_settings",),
)

UNSPECIFIC = Topic(
    Text("The client knows only that the connection failed. The connection test shows how far it gets."),
    (),
    ("client.port",),
    ("rdp_port", "name_lookup"),
)

UNDOCUMENTED = Topic(
    Text("No official list contains this code, and explanations found on the Internet contradict each other."),
    (),
    ("client.port",),
    ("rdp_port", "name_lookup"),
    (Text("Do not change any setting because of this code alone. Test the connection step by step."),),
)
