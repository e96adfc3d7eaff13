"""Error messages of Remote Desktop: what each means and what helps, for every cloud."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Option, Page, Playbook, Reference, Step

from .doors import CLOUD, UNSURE
from .errors_frame import ALIBABA, ASKS, CONSOLE_FIRST, LEARN, LOOK_MESSAGE, NAMES_VARY, POWERSHELL, SOURCE, TWO_WAYS
from .errors_sign_in import SIGN_IN_MESSAGES

_LISTENER = "'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp'"
_RENEW_CERTIFICATE = (
    "Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Where-Object { $_.NotAfter -lt (Get-Date) } | Remove-Item; "
    "Restart-Service SessionEnv -Force; Restart-Service TermService -Force"
)

PROTOCOL_ERROR = Page(
    code="E01",
    id="errors.protocol_error",
    title=Text("“Because of a protocol error…”"),
    asks=ASKS,
    link=Link.GUEST,
    intro=(
        Text("“Because of a protocol error, this session will be disconnected”"),
        Text("The connection was established, then one side did not understand the other and ended it."),
        Text(
            "Common causes: a damaged or expired Remote Desktop certificate, unsuitable security settings on "
            "the server, or a server or computer with too little memory."
        ),
    ),
    steps=(
        Step(Text("Connect once more: a short network interruption causes the same message.")),
        Step(
            Text(
                "In **Remote Desktop Connection** choose **Show Options**. On the tab **Experience** clear "
                "**Persistent bitmap caching**, on the tab **Display** choose fewer colors. Try again."
            ),
            command="mstsc",
        ),
        Step(Text("Try from another computer. If it works there, the first computer is the cause.")),
    ),
    fix=(
        Step(CONSOLE_FIRST),
        Step(
            Text(
                "Run `certlm.msc` and open **Remote Desktop**, **Certificates**. If the certificate has expired, "
                "delete it."
            ),
            command="certlm.msc",
        ),
        Step(
            Text(
                "In `services.msc` restart **Remote Desktop Configuration**, then **Remote Desktop Services**. Windows "
                "makes a new certificate."
            ),
            command="services.msc",
        ),
        Step(POWERSHELL, command=_RENEW_CERTIFICATE),
        Step(
            Text("Read the security settings: **SecurityLayer** should be 1 or 2."),
            command=f"Get-ItemProperty {_LISTENER} | Format-List SecurityLayer, MinEncryptionLevel, UserAuthentication",
        ),
    ),
    notes=(
        Text("Restarting the service disconnects everybody who works on the server through Remote Desktop."),
        Text("Do not leave the security layer at 0: then the connection is hardly protected."),
        Text(
            "The certificate that Windows creates is valid for about half a year and is normally renewed automatically."
        ),
        NAMES_VARY,
    ),
    options=TWO_WAYS,
    checks=("rdp_certificate", "security_layer"),
    remedies=("renew_rdp_certificate",),
    picture="mstsc_protocol_error",
    look=LOOK_MESSAGE,
    references=(
        Reference(
            Text("Alibaba Cloud: protocol error"),
            f"{ALIBABA}because-of-a-protocol-error-this-session-will-be-disconnected"
            "-please-try-connecting-to-the-remote-computer-again",
        ),
        Reference(
            Text("Microsoft: general Remote Desktop troubleshooting"),
            f"{LEARN}troubleshoot/windows-server/remote/rdp-error-general-troubleshooting",
        ),
    ),
    source=SOURCE,
)

WHICH_MESSAGE = Page(
    code="E07",
    id="errors.which_message",
    title=Text("Error message"),
    asks=Text("Which message or code does Remote Desktop show?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "The message shows how far the connection got. Messages about signing in mean that the network is "
            "fine; the one with three reasons means that no connection was established."
        ),
    ),
    steps=(
        Step(Text("Connect again and read the whole message, with the codes below it.")),
        Step(Text("Take a picture of it. Support will ask for it.")),
    ),
    notes=(
        Text("Two codes? Keep both: **Error code** and **Extended error code** belong together."),
        Text(
            "Windows writes codes in hexadecimal, such as `0x204`; other programs write the same code as 516. Note it "
            "exactly as it is shown."
        ),
        Text("In a command prompt, `rdp-doctor explain 0x204` tells you what a code means."),
    ),
    options=(
        Option(
            "cannot_connect",
            Text("“Remote Desktop can't connect to the remote computer for one of these reasons”"),
            CLOUD,
        ),
        Option("credentials", Text("“Your credentials did not work”"), "errors.credentials"),
        Option(
            "not_authorized",
            Text("“The connection was denied because the user account is not authorized for remote login”"),
            "errors.not_authorized",
        ),
        Option(
            "access_permission",
            Text(
                "“You must have Terminal Server User Access permissions”, or the right to sign in through "
                "Remote Desktop"
            ),
            "errors.access_permission",
        ),
        Option(
            "no_license_server",
            Text("“The remote session was disconnected because there are no Remote Desktop License Servers available”"),
            "errors.no_license_server",
        ),
        Option(
            "max_connections",
            Text("“The terminal server has exceeded the maximum number of allowed connections”"),
            "errors.max_connections",
        ),
        Option(
            "protocol_error",
            Text("“Because of a protocol error, this session will be disconnected”"),
            "errors.protocol_error",
        ),
        Option("code_only", Text("Another message with a number, such as 0x204"), CLOUD),
        Option("no_message", Text("No message: nothing happens, or it gives up after a long time"), CLOUD),
        Option("unsure", UNSURE, CLOUD),
    ),
    picture="message_list",
    look=Text("Where to look: find the window that looks like yours; the words matter, not the color."),
)

PLAYBOOK = Playbook(
    "errors",
    Text("Error messages"),
    (
        PROTOCOL_ERROR,
        *SIGN_IN_MESSAGES,
        WHICH_MESSAGE,
    ),
)
