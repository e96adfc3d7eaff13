"""Rackspace: the screens of the document "Troubleshooting Remote Desktop Services"."""

from __future__ import annotations

from app.language import NO_TEXT, Text
from app.model import Link, Page, Playbook, Reference, Step

from . import inside_server as inside
from .doors import EVIDENCE, REVERSED, doors

_SOURCE = ("004_cf460fb1a574eac2.txt",)
_PANEL = "https://mycloud.rackspace.com/"
_CONSOLE = Reference(
    Text("Rackspace: start a console session"), "https://support.rackspace.com/how-to/start-a-console-session/"
)
_PASSWORD = Reference(
    Text("Rackspace: change the administrator password of a server"),
    "https://support.rackspace.com/how-to/how-to-change-your-server-rootadmin-password-from-your-account/",
)
_OPEN_SERVER = Step(
    Text("Sign in to the Cloud Control Panel and choose **Servers** > **Cloud Servers** > the name of your server."),
    link=_PANEL,
)

EMERGENCY_CONSOLE = Page(
    code="R01",
    id="rackspace.emergency_console",
    title=Text("Emergency Console"),
    asks=Text("Can you sign in through the Emergency Console?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "The Emergency Console shows the screen of the server in your browser. It works even when Remote Desktop "
            "and the network of the server do not."
        ),
    ),
    steps=(
        _OPEN_SERVER,
        Step(Text("Choose **Actions** > **Emergency Console**. If the screen stays black, press Enter.")),
        Step(Text("Choose **Send CtrlAltDel** (older consoles: **Ctrl-Alt-Del**) and sign in as Administrator.")),
    ),
    notes=(
        Text(
            "When you have finished, sign out of Windows before you choose **Disconnect**. Otherwise the session stays "
            "open."
        ),
    ),
    options=doors(yes="rackspace.service_running", no="rackspace.reset_password"),
    remedies=("open_console",),
    picture="rackspace_console",
    look=Text("Where to look: the button Send CtrlAltDel above the screen of the server."),
    references=(_CONSOLE,),
    source=_SOURCE,
)

RESET_PASSWORD = Page(
    code="R02",
    id="rackspace.reset_password",
    title=Text("New administrator password"),
    asks=Text("Can you sign in now, with a new password for Administrator?"),
    link=Link.CLOUD,
    intro=(Text("If the Emergency Console refuses the password, set a new one in the Cloud Control Panel."),),
    steps=(
        _OPEN_SERVER,
        Step(Text("Choose **Actions** > **Change Password** and type a new, strong password.")),
        Step(Text("Wait until the server is shown as **Active** again.")),
        Step(Text("Open **Actions** > **Emergency Console** and sign in as Administrator with the new password.")),
    ),
    notes=(
        Text("The old password stops working at once, also for programs that use it."),
        Text(
            "A password that is too simple is refused and the server may show an error. Set another one with "
            "uppercase and lowercase letters, digits and symbols."
        ),
        Text("The change needs the Rackspace agent in Windows to be running."),
    ),
    options=doors(yes="rackspace.service_running", no="rackspace.submit_ticket", unsure="rackspace.submit_ticket"),
    remedies=("reset_administrator_password",),
    references=(_PASSWORD, _CONSOLE),
    source=_SOURCE,
)

SERVICE_RUNNING = Page(
    code="R03",
    id="rackspace.service_running",
    title=Text("Remote Desktop Services"),
    asks=Text("Is Remote Desktop Services running on the server?"),
    link=Link.GUEST,
    intro=(
        Text("Do this in the Emergency Console. Without this service, Windows accepts no Remote Desktop connections."),
    ),
    steps=(inside.OPEN_SERVICES, inside.READ_SERVICE, inside.READ_SERVICE_COMMAND),
    fix=inside.START_SERVICE,
    notes=(inside.SERVICE_FAILS, inside.AS_ADMINISTRATOR),
    options=doors(yes="rackspace.advanced_firewall", no="rackspace.service_running"),
    routes=EVIDENCE,
    checks=("remote_desktop_service",),
    remedies=("start_remote_desktop_service",),
    picture="services_list",
    look=Text("Where to look: the column Status in the line Remote Desktop Services."),
    references=(_CONSOLE,),
    source=_SOURCE,
)

ADVANCED_FIREWALL = Page(
    code="R04",
    id="rackspace.advanced_firewall",
    title=Text("Firewall of the server"),
    asks=Text("Does the Remote Desktop rule of the active profile let your address in?"),
    link=Link.GUEST,
    intro=(
        Text("The firewall may be on, with a rule for Remote Desktop that allows only some addresses."),
        Text(
            "What counts is the address that the server sees: normally your public IP address, not the "
            "192.168... or 10... address of your computer."
        ),
    ),
    steps=(
        inside.OPEN_FIREWALL,
        inside.READ_PROFILES,
        inside.READ_INBOUND_RULE,
        Step(
            Text(
                "Double-click the rule and choose **Scope**. **Remote IP address** should show **Any IP "
                "address** or a list with your address."
            ),
            command=f"Get-NetFirewallRule -Name {inside.RULE} | Get-NetFirewallAddressFilter",
        ),
    ),
    fix=(
        *inside.ENABLE_INBOUND_RULE,
        Step(
            Text(
                "On the tab **Scope**, under **These IP addresses**, choose **Add**, type the address of the user and "
                "choose **OK** twice."
            )
        ),
        Step(
            Text("The same in PowerShell: put the address in place of ADDRESS. Addresses already there are kept."),
            command=(
                f"$old = @((Get-NetFirewallRule -Name {inside.RULE} | Get-NetFirewallAddressFilter).RemoteAddress); "
                f"if ($old -notcontains 'Any') "
                f"{{ Set-NetFirewallRule -Name {inside.RULE} -RemoteAddress ($old + 'ADDRESS') }}"
            ),
        ),
    ),
    notes=(
        Text("On older servers the window is called **Windows Firewall with Advanced Security**."),
        inside.FIREWALL_OFF,
        Text("A home connection gets a new address from time to time; the rule must then be changed again."),
    ),
    options=doors(yes="rackspace.authentication_logs", no="rackspace.advanced_firewall"),
    routes=EVIDENCE,
    checks=("guest_firewall_profiles", "guest_firewall_rule"),
    remedies=("allow_client_address_in_firewall",),
    picture="firewall_inbound_rules",
    look=Text(
        "Where to look: the rule Remote Desktop - User Mode (TCP-In) with its green check mark, under Inbound Rules."
    ),
    references=(_CONSOLE,),
    source=_SOURCE,
)

AUTHENTICATION_LOGS = Page(
    code="R05",
    id="rackspace.authentication_logs",
    title=Text("Refused sign-ins in the log"),
    asks=Text("Does the Security log explain why this user is refused?"),
    link=Link.SIGN_IN,
    intro=(
        Text("Use this page when one user cannot sign in, but others can."),
        Text("Windows writes every refused sign-in into its Security log, with the reason."),
    ),
    steps=(
        Step(
            Text("Open **Server Manager** > **Tools** > **Event Viewer**, then **Windows Logs** > **Security**."),
            command="eventvwr.msc",
        ),
        Step(Text("Choose **Find** on the right, type the user name and look at the entries with event ID 4625.")),
        Step(Text("Read **Failure Reason**, **Status** and **Sub Status** of the newest entry.")),
        Step(
            Text("The same in PowerShell: put the user name in place of USER."),
            command=(
                "Get-WinEvent -FilterHashtable @{LogName='Security'; Id=4625} -MaxEvents 200 | Where-Object { "
                "$_.Properties[5].Value -eq 'USER' } | Select-Object -First 5 | Format-List 'TimeCreated', 'Message'"
            ),
        ),
    ),
    notes=(
        Text(
            "0xC000006A: wrong password. 0xC0000064: no such user. 0xC0000234: the account is locked after wrong "
            "passwords."
        ),
        Text(
            "0xC0000072: the account is disabled. 0xC0000071: the password has expired. 0xC0000193: the account has "
            "expired."
        ),
        Text("0xC000015B: the user lacks the right to sign in this way; see the group **Remote Desktop Users**."),
        Text(
            "No entry at the time of the attempt means that the sign-in never arrived: the cause lies earlier, in the "
            "network or the firewall. It may also mean that Windows is set not to record failures."
        ),
    ),
    options=doors(yes="rackspace.submit_ticket", no="rackspace.submit_ticket"),
    routes=REVERSED,
    checks=("sign_in_failures",),
    picture="event_viewer_security",
    look=Text("Where to look: Windows Logs > Security on the left, entries with event ID 4625 in the middle."),
    references=(_CONSOLE,),
    source=_SOURCE,
)

SUBMIT_TICKET = Page(
    code="R06",
    id="rackspace.submit_ticket",
    title=Text("Ask Rackspace support"),
    asks=NO_TEXT,
    link=Link.CLOUD,
    intro=(
        Text("If the log shows the reason, fix that first: unlock the account, set a new password or grant the right."),
        Text("Otherwise send support these facts, so that nobody has to ask you for them."),
    ),
    steps=(
        Step(Text("Save the report of this program; it contains the measurements and your answers.")),
        Step(Text("Note the name, the ID, the region and the public IP address of the server."), link=_PANEL),
        Step(Text("Note the exact message or code of Remote Desktop, and when it worked for the last time.")),
        Step(
            Text(
                "Add: does the Emergency Console open, is the service running, which firewall profile is active, what "
                "does the log say about the user."
            )
        ),
        Step(
            Text("In the Cloud Control Panel open a ticket with **Create Ticket** and attach the report."), link=_PANEL
        ),
    ),
    notes=(Text("Never send a password or a connection file with a saved password."),),
    references=(_CONSOLE, _PASSWORD),
    source=_SOURCE,
)

PLAYBOOK = Playbook(
    "rackspace",
    Text("Rackspace"),
    (
        EMERGENCY_CONSOLE,
        RESET_PASSWORD,
        SERVICE_RUNNING,
        ADVANCED_FIREWALL,
        AUTHENTICATION_LOGS,
        SUBMIT_TICKET,
    ),
)
