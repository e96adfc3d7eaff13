"""Any other Windows server: on the server itself, from the Remote Desktop switch to the licence."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Reference, Step

from . import inside_server as inside
from .doors import EVIDENCE, doors

ENABLE = Reference(
    Text("Microsoft: allow Remote Desktop on a PC or server"),
    "https://learn.microsoft.com/windows-server/remote/remote-desktop-services/remotepc/remote-desktop-allow-access",
)
GENERAL = Reference(
    Text("Microsoft: general troubleshooting of Remote Desktop"),
    "https://learn.microsoft.com/troubleshoot/windows-server/remote/rdp-error-general-troubleshooting",
)

REMOTE_DESKTOP_ALLOWED = Page(
    code="G05",
    id="other.remote_desktop_allowed",
    title=Text("Remote Desktop setting"),
    asks=Text("Is **Allow remote connections to this computer** selected on the server?"),
    link=Link.GUEST,
    intro=(Text("Windows refuses Remote Desktop until it is allowed."),),
    steps=(
        Step(Text("Right-click **Start**, choose **Run**, type the command and choose **OK**."), command="sysdm.cpl"),
        Step(Text("Choose the tab **Remote**. **Allow remote connections to this computer** should be selected.")),
        Step(
            Text("The same in PowerShell; 0 means allowed:"),
            command=(
                r"Get-ItemProperty -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server' "
                "-Name fDenyTSConnections"
            ),
        ),
    ),
    fix=(
        Step(Text("Select **Allow remote connections to this computer** and choose **OK**.")),
        Step(
            Text("The same in PowerShell; it also enables the firewall rules:"),
            command=(
                r"(Get-WmiObject -Namespace root\cimv2\TerminalServices -Authentication PacketPrivacy "
                "Win32_TerminalServiceSetting).SetAllowTSConnections(1,1)"
            ),
        ),
    ),
    notes=(
        Text("If the choice is grayed out, a group policy sets it. Ask the administrator of the domain."),
        Text("Windows Home has no Remote Desktop server; the tab offers remote assistance only."),
        inside.AS_ADMINISTRATOR,
    ),
    options=doors(yes="other.service_running", no="other.remote_desktop_allowed"),
    routes=EVIDENCE,
    checks=("remote_desktop_enabled",),
    remedies=("enable_remote_desktop",),
    picture="system_properties_remote",
    look=Text("Where to look: the lower half of the tab Remote in System Properties."),
    references=(ENABLE,),
)

SERVICE_RUNNING = Page(
    code="G06",
    id="other.service_running",
    title=Text("Remote Desktop Services"),
    asks=Text("Is Remote Desktop Services running on the server?"),
    link=Link.GUEST,
    intro=(Text("Without this service, Windows accepts no Remote Desktop connections, whatever the network allows."),),
    steps=(inside.OPEN_SERVICES, inside.READ_SERVICE, inside.READ_SERVICE_COMMAND),
    fix=inside.START_SERVICE,
    notes=(inside.SERVICE_FAILS, inside.AS_ADMINISTRATOR),
    options=doors(yes="other.listening_port", no="other.service_running"),
    routes=EVIDENCE,
    checks=("remote_desktop_service",),
    remedies=("start_remote_desktop_service",),
    picture="services_list",
    look=Text("Where to look: the column Status in the line Remote Desktop Services."),
    references=(GENERAL,),
)

LISTENING_PORT = Page(
    code="G07",
    id="other.listening_port",
    title=Text("Port of Remote Desktop"),
    asks=Text("Does Remote Desktop listen on the port that you use?"),
    link=Link.GUEST,
    intro=(
        Text("Your connection, the firewall and the router must all use the port on which the service really listens."),
    ),
    steps=(inside.READ_PORT_NUMBER, inside.SEE_LISTENER),
    fix=(inside.SET_PORT_NUMBER, inside.VERIFY_PORT_NUMBER, inside.RESTART_SERVICE),
    notes=(inside.PORT_ON_PURPOSE, inside.SESSIONS_END, inside.AS_ADMINISTRATOR),
    options=doors(yes="other.firewall_rule", no="other.listening_port"),
    routes=EVIDENCE,
    checks=("rdp_listening_port",),
    remedies=("set_rdp_port",),
    references=(GENERAL,),
)

FIREWALL_RULE = Page(
    code="G08",
    id="other.firewall_rule",
    title=Text("Firewall of the server"),
    asks=Text("Does the firewall of the server let Remote Desktop in?"),
    link=Link.GUEST,
    intro=(Text("The firewall of Windows needs an enabled rule for Remote Desktop in the profile that is active."),),
    steps=(inside.OPEN_FIREWALL, inside.READ_PROFILES, inside.READ_INBOUND_RULE),
    fix=inside.ENABLE_INBOUND_RULE,
    notes=(
        Text("If Remote Desktop listens on a port other than 3389, it needs a rule of its own for that port."),
        inside.FIREWALL_OFF,
        inside.AS_ADMINISTRATOR,
    ),
    options=doors(yes="other.security_software", no="other.firewall_rule"),
    routes=EVIDENCE,
    checks=("guest_firewall_profiles", "guest_firewall_rule"),
    remedies=("allow_remote_desktop_in_firewall",),
    picture="firewall_inbound_rules",
    look=Text(
        "Where to look: the rule Remote Desktop - User Mode (TCP-In) with its green check mark, under Inbound Rules."
    ),
    references=(GENERAL,),
)

SECURITY_SOFTWARE = Page(
    code="G09",
    id="other.security_software",
    title=Text("Security software on the server"),
    asks=Text("Have you made sure that no security software on the server blocks Remote Desktop?"),
    link=Link.GUEST,
    intro=(
        Text("Antivirus, intrusion detection and protection against password guessing can block a single address."),
    ),
    steps=(
        Step(
            Text("Look at the icons next to the clock and at **Settings** > **Apps** for products from other vendors.")
        ),
        Step(Text("Also look for protection against password guessing, such as RdpGuard or IPBan.")),
    ),
    fix=inside.SECURITY_SOFTWARE_FIX,
    notes=(inside.ASK_BEFORE_PAUSE,),
    options=doors(yes="other.sign_in_right", no="other.security_software"),
    routes=EVIDENCE,
    checks=("security_software",),
    references=(GENERAL,),
)

SIGN_IN_RIGHT = Page(
    code="G10",
    id="other.sign_in_right",
    title=Text("Account and right to sign in"),
    asks=Text("Is your account in order, and may it sign in through Remote Desktop?"),
    link=Link.SIGN_IN,
    intro=(
        Text("An account may be locked, disabled or expired, or lack the right to sign in through Remote Desktop."),
        Text("Administrators have the right; other users must be in the group **Remote Desktop Users**."),
    ),
    steps=(
        Step(
            Text("Right-click **Start**, choose **Run**, type the command, then choose **Users** and your account."),
            command="lusrmgr.msc",
        ),
        Step(Text("**Account is disabled** and **Account is locked out** should not be selected.")),
        Step(
            Text("See who is in the group:"),
            command="Get-LocalGroupMember -SID S-1-5-32-555",
        ),
        Step(
            Text(
                "Type the user name with the name of the server or domain before it: `SERVER\\user` or `DOMAIN\\user`."
            )
        ),
    ),
    fix=(
        Step(
            Text("Add the user to the group: put the name in place of USER."),
            command="Add-LocalGroupMember -SID S-1-5-32-555 -Member USER",
        ),
        Step(
            Text("Clear **Account is locked out** or **Account is disabled**, or set a new password. Then check again.")
        ),
    ),
    notes=(
        Text("Windows refuses accounts with an empty password over the network."),
        Text("Only the administrator of the domain can change a domain account."),
        inside.AS_ADMINISTRATOR,
    ),
    options=doors(yes="other.certificate_licensing", no="other.sign_in_right"),
    routes=EVIDENCE,
    checks=("remote_desktop_users", "account_state"),
    remedies=("add_remote_desktop_user",),
    references=(ENABLE,),
)

CERTIFICATE_LICENSING = Page(
    code="G11",
    id="other.certificate_licensing",
    title=Text("Certificate and licenses"),
    asks=Text("Is the certificate of Remote Desktop valid, and are there licenses if the server needs them?"),
    link=Link.SIGN_IN,
    intro=(
        Text("An expired or damaged certificate ends the connection right at its start."),
        Text(
            "A server with the role Remote Desktop Session Host needs a license server after 120 days. Other "
            "servers allow two administrators at a time without licenses."
        ),
    ),
    steps=(
        Step(
            Text("Read the certificate; **NotAfter** should be in the future:"),
            command=r"Get-ChildItem 'Cert:\LocalMachine\Remote Desktop' | Select-Object 'Subject', 'NotAfter'",
        ),
        Step(
            Text("A message about licenses? Try an administrator connection, which needs none."),
            command="mstsc /admin /v:ADDRESS",
        ),
    ),
    fix=(
        Step(
            Text("Delete the expired certificate and let Windows make a new one:"),
            command=(
                r"Get-ChildItem 'Cert:\LocalMachine\Remote Desktop' | Where-Object { $_.NotAfter -lt (Get-Date) } | "
                "Remove-Item; Restart-Service SessionEnv -Force; Restart-Service TermService -Force"
            ),
        ),
        Step(
            Text(
                "Licenses: enter the license server in the Remote Desktop part of **Server Manager**, or "
                "remove the role if nobody needs it."
            )
        ),
    ),
    notes=(
        inside.SESSIONS_END,
        Text("Do not lower the security of Remote Desktop to get around a bad certificate."),
        inside.AS_ADMINISTRATOR,
    ),
    options=doors(yes="other.submit_ticket", no="other.certificate_licensing"),
    routes=EVIDENCE,
    checks=("rdp_certificate", "licensing"),
    remedies=("renew_rdp_certificate",),
    references=(GENERAL,),
)
