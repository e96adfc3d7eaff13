"""Topics of the sign-in: name and password, account, policies, clock, certificates of persons."""

from __future__ import annotations

from app.explain.topic import Topic
from app.language import Text

_COMPANY_DOMAIN = Text("This computer silently adds your company's domain to the user name.")

PASSWORD = Topic(
    Text("The server can be reached and works, but it does not accept this user name with this password."),
    (
        Text("The password is mistyped, or the keyboard layout differs."),
        Text("The user name lacks the server's name, so it is looked up in the wrong place."),
        _COMPANY_DOMAIN,
        Text("An old saved password is sent."),
        Text("A sharing or security setting of the server treats everybody as a guest."),
        Text("The server has become a domain controller, so its own accounts no longer exist."),
    ),
    ("errors.credentials",),
    ("account_state", "password_protected_sharing", "sign_in_failures", "rdp_client_settings"),
    (Text("Do not keep trying: several wrong passwords lock the account."),),
)

LOCKED = Topic(
    Text("The account exists, but too many wrong passwords have locked it for a while."),
    (
        Text("A program or another computer keeps sending an old saved password."),
        Text("Strangers on the Internet try passwords: the port is open to everyone."),
    ),
    ("errors.credentials",),
    ("account_state", "sign_in_failures", "security_group"),
    (Text("Waiting helps only if nobody sends wrong passwords in the meantime."),),
)

ACCOUNT = Topic(
    Text("The server knows the account, but the account cannot be used right now."),
    (
        Text("An administrator or a policy has disabled the account."),
        Text("The account was created for a limited time, which is over."),
    ),
    ("errors.credentials",),
    ("account_state", "sign_in_failures"),
)

NEW_PASSWORD = Topic(
    Text(
        "A new password must be set first. With Network Level Authentication that is not possible in the sign-in "
        "window: set it in the cloud's console or on the server's own screen."
    ),
    (
        Text("The password has expired."),
        Text("An administrator requires a new password at the first sign-in."),
    ),
    ("errors.credentials",),
    ("account_state", "sign_in_failures"),
)

RESTRICTION = Topic(
    Text("The name and password may be right, but a rule forbids this sign-in."),
    (
        Text("The password is empty. Windows refuses that over the network."),
        Text("The account may sign in only at certain hours or from certain computers."),
        Text("A policy denies sign-in over the network or through Remote Desktop."),
    ),
    ("errors.credentials", "errors.not_authorized"),
    ("account_state", "remote_desktop_users", "sign_in_failures"),
)

NOT_AUTHORIZED = Topic(
    Text("The password is accepted, but this account has no right to sign in through Remote Desktop."),
    (
        Text("The account is neither an administrator nor a member of the **Remote Desktop Users** group."),
        Text("A policy takes the right away."),
        Text("You signed in with another account than you think."),
    ),
    ("errors.not_authorized", "errors.access_permission"),
    ("remote_desktop_users", "sign_in_failures"),
)

AUTHORITY = Topic(
    Text("Windows finds no server that can check this account."),
    (
        Text("The user name contains a domain or computer name that the server does not know."),
        _COMPANY_DOMAIN,
        Text("The password has expired or must be changed."),
        Text("The server cannot reach its domain controller."),
    ),
    ("errors.credentials",),
    ("account_state", "clock", "rdp_client_settings"),
)

DOMAIN = Topic(
    Text(
        "The server belongs to a domain, but cannot reach a domain controller. Its own local accounts may still work."
    ),
    (
        Text("The domain controller is stopped or not reachable from the server."),
        Text("The server uses the wrong DNS servers."),
        Text("The clock of the server is wrong."),
        Text("The server's trust in its domain is broken."),
    ),
    ("errors.credentials",),
    ("account_state", "clock"),
    (Text("Turning off Network Level Authentication weakens the server. If you have to, turn it on again afterward."),),
)

CLOCK = Topic(
    Text("The client and the server disagree about the time, or the certificate is not valid at this time."),
    (
        Text("The clock or time zone of this computer is wrong."),
        Text("The clock of the server is wrong."),
        Text("The certificate of the server has expired."),
    ),
    ("errors.protocol_error",),
    ("clock", "rdp_port", "rdp_certificate"),
)

DELEGATION = Topic(
    Text("A policy forbids sending this password, or a saved password, to this server."),
    (
        Text("Saved passwords are not allowed here: type the password again."),
        Text("The server is not in the list of the credentials delegation policy of this computer."),
        Text("The server cannot prove its identity: use its full name instead of the IP address."),
    ),
    ("errors.credentials",),
    ("rdp_client_settings",),
)

SETTINGS = Topic(
    Text("The client and the server insist on different ways to sign in or to encrypt."),
    (
        Text("The client is old, or the connection file turns off Network Level Authentication."),
        Text("A policy on one side requires what the other side does not offer."),
    ),
    ("errors.credentials", "errors.protocol_error"),
    ("rdp_client_settings", "security_layer", "rdp_port"),
)

CREDSSP = Topic(
    Text("Only one side has the CredSSP security updates of 2018, so the updated side refuses the connection."),
    (
        Text("The server lacks the updates from 2018 on."),
        Text("This computer lacks these updates."),
        Text("A policy accepts only updated computers."),
    ),
    ("errors.credentials",),
    ("rdp_client_settings",),
    (
        Text(
            "The right fix is to update the server. Setting this computer to **Vulnerable**, as some advise, "
            "opens it to attacks; if you have to, set it back afterward."
        ),
    ),
)

FUNCTION = Topic(
    Text("The two sides find no common sign-in method. Most often one of them lacks the CredSSP updates of 2018."),
    (
        *CREDSSP.causes,
        Text("A policy forbids the older sign-in method NTLM."),
        Text("The account may not use NTLM (group **Protected Users**): use the server's full name."),
    ),
    CREDSSP.pages,
    (*CREDSSP.checks, "sign_in_failures"),
    CREDSSP.traps,
)

BAD_UPDATE = Topic(
    Text("In January 2026 a Windows update on the client, KB5074109, broke the sign-in with this code."),
    (
        Text("KB5074109 is installed without its fix, KB5077744 or KB5078127."),
        Text("The client program is outdated. Compare with Windows' own **Remote Desktop Connection**."),
    ),
    ("errors.credentials",),
    ("rdp_client_settings",),
    (Text("The server is probably not at fault. Update this computer before you change the server."),),
)

SIGN_IN_FAILED = Topic(
    Text("The sign-in fails, but the code does not say why."),
    (
        *PASSWORD.causes[:3],
        Text("The client program is outdated. Compare with Windows' own **Remote Desktop Connection**."),
    ),
    PASSWORD.pages,
    ("account_state", "rdp_client_settings", "rdp_port", "sign_in_failures"),
)

NTLM = Topic(
    Text("A policy forbids the method by which this sign-in is checked."),
    (
        Text("NTLM is blocked on the server or in its domain: use the server's full name, not the IP address."),
        Text("A trust between two domains does not include this server."),
    ),
    ("errors.credentials",),
    ("sign_in_failures", "rdp_client_settings"),
)

SMART_CARD = Topic(
    Text("The sign-in uses a smart card, and the card cannot be used."),
    (
        Text("The reader or the card is not connected, or the card was removed."),
        Text("The smart card service of Windows is not running."),
        Text("The PIN is wrong, or the card is blocked."),
    ),
    ("errors.credentials",),
    ("rdp_client_settings",),
)
