"""Alibaba Cloud: the screens about Remote Desktop itself inside Windows, from its firewall rule to its licenses."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Reference, Step

from .alibaba_links import (
    BY_VNC,
    DISCONNECTS,
    HELP,
    NEW_CERTIFICATE,
    RDP_TCP,
    READ_COMMAND,
    RESTART,
    SAME_COMMAND,
    SOURCE,
    TERMINAL_SERVER,
)
from .doors import EVIDENCE, doors

_READ_CERTIFICATE = "Get-Item 'Cert:\\LocalMachine\\Remote Desktop\\*' | Format-List Subject, NotAfter, HasPrivateKey"

GUEST_FIREWALL = Page(
    code="A09",
    id="alibaba.guest_firewall",
    title=Text("Firewall inside the server"),
    asks=Text("Are all firewall profiles on, and is the inbound rule for Remote Desktop enabled?"),
    intro=(Text("Windows has its own firewall. It should stay on and let Remote Desktop in with its built-in rule."),),
    steps=(
        BY_VNC,
        Step(
            Text(
                "Open **Control Panel**, view by small icons, **Windows Defender Firewall**, then **Advanced "
                "settings**."
            ),
            command="wf.msc",
        ),
        Step(
            Text(
                "Click **Windows Defender Firewall Properties**: the state should be On for domain, private and public."
            )
        ),
        Step(Text("Open **Inbound Rules**. **Remote Desktop - User Mode (TCP-In)** should have a green check mark.")),
    ),
    fix=(
        Step(Text("Right-click **Remote Desktop - User Mode (TCP-In)** and choose **Enable Rule**.")),
        Step(SAME_COMMAND, command="Enable-NetFirewallRule -Group '@FirewallAPI.dll,-28752'"),
        Step(
            Text(
                "If Remote Desktop uses a port other than 3389, add a rule for it, with your port instead of "
                "the example:"
            ),
            command="New-NetFirewallRule -DisplayName 'Remote Desktop 3390' -Direction Inbound -Protocol TCP "
            "-LocalPort 3390 -Action Allow",
        ),
        Step(
            Text("Only then turn on the profiles that are off, in the properties or with a command:"),
            command="Set-NetFirewallProfile -Profile Domain,Private,Public -Enabled True",
        ),
        Step(Text("Check again.")),
    ),
    notes=(
        Text(
            "Change the firewall only if you are allowed to. In a company, first ask the person responsible "
            "for the server."
        ),
        Text("Keep all three profiles on. Turning the firewall off does not fix anything; it leaves every port open."),
        Text("Rules that a group policy sets can be changed only in that policy."),
        Text("On Windows Server 2008 R2 and 2012 the same window is called Windows Firewall."),
    ),
    options=doors(yes="alibaba.remote_settings", no="alibaba.guest_firewall"),
    routes=EVIDENCE,
    checks=("guest_firewall_profiles", "guest_firewall_rule"),
    remedies=("allow_remote_desktop_in_firewall",),
    link=Link.GUEST,
    picture="firewall_inbound_rules",
    look=Text("Where to look: the green check mark in front of the Remote Desktop rule in the list of inbound rules."),
    references=(
        Reference(
            Text("Alibaba Cloud: the firewall of a Windows instance"),
            HELP + "user-guide/manage-windows-system-firewall",
        ),
    ),
    source=SOURCE,
)

REMOTE_SETTINGS = Page(
    code="A10",
    id="alibaba.remote_settings",
    title=Text("Remote Desktop setting"),
    asks=Text("Is “Allow remote connections to this computer” selected?"),
    intro=(Text("This is the main switch of Remote Desktop. When it is off, nothing listens on the port."),),
    steps=(
        BY_VNC,
        Step(
            Text("Right-click **This PC**, choose **Properties**, then **Remote settings**, or run:"),
            command="SystemPropertiesRemote.exe",
        ),
        Step(Text("On the tab **Remote**, **Allow remote connections to this computer** should be selected.")),
    ),
    fix=(
        Step(Text("Select **Allow remote connections to this computer** and click **OK**.")),
        Step(SAME_COMMAND, command=f"Set-ItemProperty '{TERMINAL_SERVER}' fDenyTSConnections 0"),
        Step(Text("Check again.")),
    ),
    notes=(
        Text("Leave Network Level Authentication selected; it protects the server."),
        Text("If the choice is grayed out, a group policy sets it. Ask the administrator of the domain."),
    ),
    options=doors(yes="alibaba.remote_desktop_services", no="alibaba.remote_settings"),
    routes=EVIDENCE,
    checks=("remote_desktop_enabled",),
    remedies=("enable_remote_desktop",),
    link=Link.GUEST,
    picture="system_properties_remote",
    look=Text("Where to look: the lower half of the tab Remote."),
    source=SOURCE,
)

REMOTE_DESKTOP_SERVICES = Page(
    code="A11",
    id="alibaba.remote_desktop_services",
    title=Text("Remote Desktop Services"),
    asks=Text("Is “Remote Desktop Services” started?"),
    intro=(Text("This service answers on the Remote Desktop port. When it is stopped, the port is closed."),),
    steps=(
        BY_VNC,
        Step(Text("Open the list of services:"), command="services.msc"),
        Step(Text("In **Services (Local)** find **Remote Desktop Services**; its status should be **Running**.")),
        Step(READ_COMMAND, command="Get-Service TermService, SessionEnv"),
    ),
    fix=(
        Step(
            Text(
                "Double-click **Remote Desktop Services**. If the **Startup type** is **Disabled**, choose **Manual** "
                "(the default of Windows) or **Automatic**."
            )
        ),
        Step(Text("Click **Start**, then **OK**.")),
        Step(SAME_COMMAND, command="Set-Service TermService -StartupType Manual; Start-Service TermService"),
        Step(Text("Check again.")),
    ),
    notes=(
        Text(
            "If the service does not start, note the error number. 1068 means that a service it needs is missing: A12."
        ),
    ),
    options=doors(yes="alibaba.normal_startup", no="alibaba.remote_desktop_services"),
    routes=EVIDENCE,
    checks=("remote_desktop_service",),
    remedies=("start_remote_desktop_service",),
    link=Link.GUEST,
    picture="services_list",
    look=Text("Where to look: the columns Status and Startup Type of Remote Desktop Services."),
    source=SOURCE,
)

NORMAL_STARTUP = Page(
    code="A12",
    id="alibaba.normal_startup",
    title=Text("Normal startup"),
    asks=Text("Is “Normal startup” selected, and are all services that Remote Desktop needs enabled?"),
    intro=(
        Text(
            "Remote Desktop Services depends on other services. A selective or diagnostic startup, or a tool "
            "that tunes Windows, may have turned one of them off."
        ),
    ),
    steps=(
        BY_VNC,
        Step(Text("Open **System Configuration**:"), command="msconfig"),
        Step(Text("On the tab **General**, **Normal startup** should be selected.")),
        Step(
            Text("In PowerShell as administrator, list the services it needs; each should run:"),
            command="(Get-Service TermService).ServicesDependedOn | Format-Table Name, Status, StartType",
        ),
    ),
    fix=(
        Step(Text("Select **Normal startup** and click **OK**.")),
        Step(
            Text(
                "In `services.msc`, give each disabled service from the list the **Startup type** **Manual** or "
                "**Automatic** again."
            )
        ),
        Step(
            Text("Restart the server. Everybody on it is disconnected, and unsaved work is lost."),
            command="Restart-Computer -Force",
        ),
        Step(Text("Wait until it has started, then check again.")),
    ),
    notes=(Text("On the tab **Boot**, **Safe boot** should not be selected; in safe mode Remote Desktop is off."),),
    options=doors(yes="alibaba.security_layer", no="alibaba.normal_startup"),
    routes=EVIDENCE,
    checks=("normal_startup", "dependency_services"),
    remedies=("set_normal_startup",),
    link=Link.GUEST,
    picture="system_configuration",
    look=Text("Where to look: the three choices on the tab General."),
    references=(RESTART,),
    source=SOURCE,
)

SECURITY_LAYER = Page(
    code="A13",
    id="alibaba.security_layer",
    title=Text("Certificate and security layer"),
    asks=Text("Does the Remote Desktop listener work with its certificate and security layer?"),
    intro=(
        Text(
            "The server proves its identity with a certificate that Windows creates itself. If the certificate "
            "or its key is damaged, the connection ends right after it begins."
        ),
    ),
    steps=(
        BY_VNC,
        Step(
            Text(
                "In **Event Viewer** > **Windows Logs** > **System**, look for the events 1057, 1058 or 36870: "
                "the certificate or its key cannot be used."
            ),
            command="eventvwr.msc",
        ),
        Step(
            Text("Read the certificate in PowerShell as administrator: there should be one, not expired, with a key."),
            command=_READ_CERTIFICATE,
        ),
        Step(
            Text("Read the settings: `SecurityLayer` should be 2 or 1 (0 is weak); `UserAuthentication` should be 1."),
            command=f"Get-ItemProperty '{RDP_TCP}' | Format-List SecurityLayer, UserAuthentication",
        ),
    ),
    fix=(
        Step(
            Text(
                "Make a new certificate first: in the folder **Remote Desktop** > **Certificates** of this window, "
                "delete the damaged or expired one."
            ),
            command="certlm.msc",
        ),
        Step(
            Text(
                "Restart both services, in PowerShell as administrator. Windows makes a new certificate. Try to "
                "connect."
            ),
            command=NEW_CERTIFICATE,
        ),
        Step(
            Text(
                "Only if that does not help, and only for a short time, on Windows Server 2008 R2: "
                "**Administrative Tools** > **Remote Desktop Services** > **Remote Desktop Session Host "
                "Configuration**, double-click **RDP-Tcp**, set **Security Layer** to **RDP Security Layer** "
                "and clear the check box for Network Level Authentication."
            )
        ),
        Step(Text("There, under **Actions**, choose **Disable Connection**, then **Enable Connection**.")),
        Step(
            Text(
                "Windows Server 2016 and later do not have that window, and 2012 usually does not either. This "
                "command shows the old values (write them down) and sets the temporary ones:"
            ),
            command=f"$rdp = '{RDP_TCP}'; Get-ItemProperty $rdp | Format-List SecurityLayer, UserAuthentication; "
            "Set-ItemProperty $rdp SecurityLayer 0; Set-ItemProperty $rdp UserAuthentication 0; "
            "Restart-Service TermService -Force",
        ),
        Step(
            Text(
                "As soon as you are in, set both back, on every version. Until then, anybody between you and "
                "the server could read the connection."
            ),
            command=f"$rdp = '{RDP_TCP}'; Set-ItemProperty $rdp SecurityLayer 2; "
            "Set-ItemProperty $rdp UserAuthentication 1; Restart-Service TermService -Force",
        ),
    ),
    notes=(
        Text(
            "Warning: **RDP Security Layer** is weak encryption without proof of the server, and it needs "
            "Network Level Authentication off. In the meantime, narrow the security group to your own address "
            "(A07)."
        ),
        DISCONNECTS,
        Text("A group policy can set the security layer as well, and overrides these values."),
    ),
    options=doors(yes="alibaba.listener_enabled", no="alibaba.security_layer"),
    routes=EVIDENCE,
    checks=("rdp_certificate", "security_layer"),
    remedies=("renew_rdp_certificate",),
    link=Link.GUEST,
    picture="rdp_tcp_properties",
    look=Text("Where to look: the list Security layer on the tab General of the RDP-Tcp properties."),
    source=SOURCE,
)

LISTENER_ENABLED = Page(
    code="A14",
    id="alibaba.listener_enabled",
    title=Text("RDP-Tcp connection"),
    asks=Text("Is the connection “RDP-Tcp” enabled?"),
    intro=(Text("RDP-Tcp is the listener that accepts connections. It can be disabled while the service runs."),),
    steps=(
        BY_VNC,
        Step(
            Text("In a command prompt, list the sessions: there should be a line **rdp-tcp** without a user."),
            command="qwinsta",
        ),
        Step(
            Text(
                "Windows Server 2008 R2: in **Remote Desktop Session Host Configuration**, **RDP-Tcp** should "
                "not have a red mark."
            )
        ),
    ),
    fix=(
        Step(
            Text(
                "Windows Server 2008 R2: click **RDP-Tcp** in **Remote Desktop Session Host Configuration** and choose "
                "**Enable Connection** under **Actions**."
            )
        ),
        Step(
            Text("Every version, in PowerShell as administrator in the VNC window or with Cloud Assistant (A04):"),
            command=f"Set-ItemProperty '{RDP_TCP}' fEnableWinStation 1; Restart-Service TermService -Force",
        ),
        Step(Text("Check again.")),
    ),
    notes=(DISCONNECTS,),
    options=doors(yes="alibaba.licensing", no="alibaba.listener_enabled"),
    routes=EVIDENCE,
    checks=("rdp_listener",),
    remedies=("enable_rdp_listener",),
    link=Link.GUEST,
    picture="rdp_tcp_connections",
    look=Text("Where to look: the icon in front of RDP-Tcp in the list of connections."),
    source=SOURCE,
)

LICENSING = Page(
    code="A15",
    id="alibaba.licensing",
    title=Text("Licenses and the session host role"),
    asks=Text("Have you made sure that no problem with licenses or the session host role blocks Remote Desktop?"),
    intro=(
        Text(
            "A server with the role Remote Desktop Session Host needs licenses and a license server. Without them it "
            "refuses everybody after 120 days."
        ),
        Text(
            "Typical messages: no Remote Desktop license servers are available to provide a license; or the group of "
            "Remote Desktop users does not have the right to sign in."
        ),
    ),
    steps=(
        Step(Text("Read the exact message that Remote Desktop shows on your computer.")),
        BY_VNC,
        Step(
            Text(
                "In **Server Manager**, check whether **Remote Desktop Services** is listed on the left: then "
                "the role is installed."
            )
        ),
        Step(Text("If you find neither such a message nor the role, answer “Yes”.")),
    ),
    fix=(
        Step(
            Text(
                "To get in as administrator without a license, use this command with the server's address "
                "instead of the example:"
            ),
            command="mstsc /v:203.0.113.7 /admin",
        ),
        Step(
            Text(
                "If only administrators use the server (two sessions at most): in **Server Manager** remove the role "
                "services **Remote Desktop Session Host** and **Remote Desktop Licensing**, and restart."
            )
        ),
        Step(
            Text("If many people use it: set a license server with valid licenses; the vendor's pages below show how.")
        ),
        Step(
            Text(
                "If the right to sign in is missing: add the user to **Remote Desktop Users**, with the user "
                "name instead of `NAME` (the command needs Windows Server 2016 or later):"
            ),
            command="Add-LocalGroupMember -SID S-1-5-32-555 -Member NAME",
        ),
        Step(Text("If it still fails, answer “No”.")),
    ),
    notes=(
        Text(
            "Removing the role restarts the server and ends all sessions; programs for several users may stop working."
        ),
        Text("The pages E03 to E06 explain each of these messages."),
    ),
    options=doors(yes="alibaba.other_network", no="alibaba.submit_ticket"),
    routes=EVIDENCE,
    checks=("licensing",),
    link=Link.SIGN_IN,
    references=(
        Reference(
            Text("Alibaba Cloud: no license server is specified"),
            HELP + "what-do-i-do-if-the-error-message-no-remote-desktop-license-server-is-specified-appears-"
            "when-i-connect-to-a-windows-server-2008-r2-instance-by-using-remote-desktop",
        ),
        Reference(
            Text("Alibaba Cloud: Terminal Server user access permission is missing"),
            HELP + "what-do-i-do-if-the-error-message-that-indicates-lack-of-terminal-server-user-access-permissions-"
            "appears-when-i-connect-to-a-windows-instance-by-using-remote-desktop",
        ),
        Reference(
            Text("Alibaba Cloud: the account is not authorized for remote login"),
            HELP + "the-connection-was-denied-because-the-user-account-is-not-authorized-for-remote-login",
        ),
        Reference(
            Text("Alibaba Cloud: too many connections"),
            HELP + "resolve-the-terminal-server-has-exceeded-the-maximum-number-of-allowed-connections-error-"
            "on-a-windows-instance",
        ),
    ),
    source=SOURCE,
)
