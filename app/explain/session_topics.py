"""Topics of the session: limits, licenses, brokers, gateways."""

from __future__ import annotations

from app.explain.topic import Topic
from app.language import Text

ENDED = Topic(
    Text("The session was ended. By itself this is not an error."),
    (
        Text("You, another user or a program closed the session or signed out."),
        Text("An administrator or a policy ended the session."),
        Text("The server restarted, or the network failed."),
    ),
    (),
    ("session_limit", "rdp_port"),
)

CLOSED_PROMPT = Topic(
    Text("In the client's event log, this number means a normal end. Some programs show it when a window is closed."),
    (Text("The certificate warning or the password prompt was closed or answered with **No**."),),
    ("errors.which_message",),
    ("rdp_port",),
)

TIME_LIMIT = Topic(
    Text("The server ended the session because a time limit was reached."),
    (
        Text("Keyboard and mouse were not used for a while."),
        Text("A policy or the account's settings limit the length of a session."),
    ),
    (),
    ("session_limit",),
)

REPLACED = Topic(
    Text("The session was taken over by another connection, or another connection still holds it."),
    (
        Text("Somebody else signs in with the same account."),
        Text("You are connected from another computer or program."),
    ),
    ("errors.max_connections",),
    ("session_limit",),
)

SERVER_MEMORY = Topic(
    Text("The server has too little memory for the session."),
    (
        Text("Too many programs or sessions run on the server."),
        Text("The instance is too small for its work."),
    ),
    (),
    ("memory", "session_limit"),
)

FOUR = Topic(
    Text(
        "As the first number, this code has no official meaning. Clients on Mac and phones show it for lost sessions."
    ),
    (
        Text("The server is asleep, is stopped or has restarted."),
        Text("The network failed for a moment: Wi-Fi, VPN or a router."),
        Text("The server is not the usual Windows one: xrdp, or a modified Remote Desktop service."),
    ),
    ("client.port",),
    ("rdp_port", "instance_running"),
)

MAX_CONNECTIONS = Topic(
    Text("All sessions that the server allows are in use."),
    (
        Text("Without further licenses, Windows Server allows two sessions at a time."),
        Text("Disconnected sessions count until somebody signs them out."),
        Text("A setting or policy limits the number of sessions."),
    ),
    ("errors.max_connections",),
    ("session_limit", "licensing"),
)

LICENSE = Topic(
    Text(
        "The server is set up as a session host and has no free license. An administrator may still get in "
        "with `mstsc /admin`."
    ),
    (
        Text("The trial period of 120 days is over, and no license server is set."),
        Text("The license server is not reachable or has no free license."),
        Text("The kind of license, per user or per device, does not match the server's setting."),
    ),
    ("errors.no_license_server",),
    ("licensing",),
)

LICENSE_STORE = Topic(
    Text("The Remote Desktop license stored on this computer cannot be used or renewed."),
    (
        Text("The stored license is damaged or belongs to another computer."),
        Text("The client may not write the license: start it once as administrator."),
    ),
    ("errors.no_license_server",),
    ("licensing",),
)

LICENSE_TALK = Topic(
    Text("The client and the server did not finish exchanging the license."),
    (
        Text("The network failed while the connection was made."),
        Text("The license server is overloaded or not reachable."),
        Text("The Remote Desktop license stored on this computer is damaged."),
    ),
    ("errors.no_license_server",),
    ("licensing", "rdp_port"),
)

BROKER = Topic(
    Text("A connection broker chooses a computer for you, but it could not assign one."),
    (
        Text("The broker does not know the name."),
        Text("The virtual machine does not start or gets no IP address."),
        Text("No computer of the pool is free."),
    ),
    ("client.address",),
    ("name_lookup", "rdp_client_settings"),
)

REMOTE_APP = Topic(
    Text("The connection works, but the remote program cannot be started or resumed."),
    (
        Text("The server offers no RemoteApp programs."),
        Text("The earlier session no longer exists."),
    ),
    (),
    ("rdp_client_settings",),
)

REMOTE_APP_SERVICE = Topic(
    Text("The service that offers programs or desktops has no resources for you right now."),
    (
        Text("No resource is assigned to you or free."),
        Text("Your access or trial is over. Azure RemoteApp itself no longer exists."),
    ),
    (),
    ("rdp_client_settings",),
)

GATEWAY_SIGN_IN = Topic(
    Text("The gateway in front of the server refuses the sign-in, not the server itself."),
    (
        Text("The user name or password for the gateway is wrong or has expired."),
        Text(
            "The gateway expects a different way to sign in: a smart card instead of a password, or the other "
            "way around."
        ),
        Text("The gateway is not needed: the setting is left over from another connection."),
    ),
    ("errors.credentials",),
    ("rdp_client_settings",),
)

GATEWAY_CERTIFICATE = Topic(
    Text("The certificate of the gateway is not accepted."),
    (
        Text("The gateway's address in the settings is not the name in its certificate."),
        Text("The certificate has expired or was revoked."),
        Text("This computer does not trust the issuer, or cannot ask which certificates are revoked."),
    ),
    ("client.proxy",),
    ("rdp_client_settings", "clock", "proxy"),
)

GATEWAY_UNREACHABLE = Topic(
    Text("The connection goes through a gateway, and the gateway fails."),
    (
        Text("The gateway's address in the connection settings is wrong or outdated."),
        Text("The gateway is stopped or overloaded."),
        Text("The gateway is not needed: the setting is left over from another connection."),
    ),
    ("client.proxy",),
    ("rdp_client_settings", "proxy"),
)

GATEWAY_PERMISSION = Topic(
    Text("The gateway's rules do not allow this connection."),
    (
        Text("Your account or computer is not in the gateway's permission lists."),
        Text("The gateway expects the server's full name instead of a short one."),
        Text("This computer does not meet the gateway's health rules."),
    ),
    (),
    ("rdp_client_settings",),
)

GATEWAY_LIMIT = Topic(
    Text("The gateway ended or refused the session because of one of its limits."),
    (
        Text("A time limit was reached."),
        Text("All connections that the gateway allows are in use."),
        Text("An administrator ended the connection."),
    ),
    (),
    ("rdp_client_settings",),
)

GATEWAY_VERSION = Topic(
    Text("The gateway and this client are not compatible."),
    (
        Text("The Remote Desktop client is outdated."),
        Text("A part of the client is missing or damaged."),
        Text("The gateway does not offer what the client asks for."),
    ),
    (),
    ("rdp_client_settings",),
)

WEB_PROXY = Topic(
    Text("A web proxy or a firewall that requires a sign-in is between this computer and the gateway."),
    (
        Text("The proxy requires a sign-in that Remote Desktop cannot give."),
        Text("The network does not let HTTPS through to the gateway."),
        Text("You have to sign in on a web page first."),
    ),
    ("client.proxy",),
    ("proxy", "rdp_client_settings"),
)
