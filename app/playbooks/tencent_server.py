"""Tencent Cloud, continued: the screens inside the server (T06 to T13), seen through VNC."""

from __future__ import annotations

from app.language import Text
from app.model import Option, Page, Reference, Route, Status, Step

from .doors import EVIDENCE, SOLVED, UNSURE, YES, doors
from .tencent_links import BOTH, KOREAN, REF_LOGIN, REF_TICKET, REF_TICKET_INTERNATIONAL, REF_VNC

_POWERSHELL = Text("Or run this on the server, in a PowerShell opened as administrator:")
_FIREWALL_ON = "Set-NetFirewallProfile -Name Domain,Private,Public -Enabled True"
_ALLOW_RULES = "Enable-NetFirewallRule -Group '@FirewallAPI.dll,-28752'"
_ALLOW_CONNECTIONS = (
    "Set-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server' fDenyTSConnections 0"
)
_START_SERVICE = "Set-Service TermService -StartupType Automatic; Start-Service TermService"

_IN_THE_SERVER = Text("You do this inside the server, in the VNC window of page T05.")
_RUN_2012 = Text(
    "Windows Server 2012 without the Start button: move the mouse to the lower left corner and right-click there. "
    "The keys **Windows + R** open **Run** too, unless your own computer catches them in the VNC window."
)
_GREY_CHOICE = Text(
    "If the choices are grayed out, a group policy sets them. Ask the administrator of the domain, or look in "
    "`gpedit.msc`."
)
_KEEP_NLA = Text(
    "Leave the box for **Network Level Authentication** selected: it protects the server, and all current "
    "versions of Remote Desktop support it."
)
_FIREWALL_NAMES = Text(
    "Windows Server 2012 and 2016 call it **Windows Firewall**, Windows Server 2019 to 2025 "
    "**Windows Defender Firewall**. It is the same window."
)
_OPEN_FIREWALL = "control firewall.cpl"
_TURN_ON_OR_OFF = Text("On the left, choose **Turn Windows Defender Firewall on or off**.")
_TURN_ON_BOTH = Text(
    "Under **Private network settings** and **Public network settings** choose "
    "**Turn on Windows Defender Firewall**, then **OK**."
)
_LOOK_REMOTE_TAB = Text("Where to look: the lower half of the tab Remote, under Remote Desktop.")

REMOTE_TAB_2016 = Page(
    code="T06",
    id="tencent.remote_tab_2016",
    title=Text("Remote tab (Windows Server 2016)"),
    asks=Text("Is “Allow remote connections to this computer” selected?"),
    intro=(_IN_THE_SERVER,),
    steps=(
        Step(Text("Right-click **Start** and choose **System**.")),
        Step(Text("Choose **Advanced system settings**.")),
        Step(Text("In **System Properties** open the tab **Remote**.")),
        Step(Text("**Allow remote connections to this computer** should be selected.")),
    ),
    fix=(
        Step(Text("Select **Allow remote connections to this computer** and choose **OK**.")),
        Step(_POWERSHELL, command=_ALLOW_CONNECTIONS),
    ),
    notes=(
        Text("The names on this page are those of Windows Server 2016."),
        Text(
            "Windows Server 2019 to 2025: **System** opens the window **Settings**. Choose **Remote Desktop** there "
            "and turn it on, or use the way of page T10."
        ),
        _KEEP_NLA,
        _GREY_CHOICE,
    ),
    options=doors(yes="tencent.computer_management_services", no="tencent.remote_tab_2016"),
    routes=EVIDENCE,
    checks=("remote_desktop_enabled",),
    remedies=("enable_remote_desktop",),
    picture="system_properties_remote",
    look=_LOOK_REMOTE_TAB,
    references=(REF_VNC,),
    source=KOREAN,
)

COMPUTER_MANAGEMENT_SERVICES = Page(
    code="T07",
    id="tencent.computer_management_services",
    title=Text("Service in Computer Management"),
    asks=Text("Is “Remote Desktop Services” started?"),
    intro=(_IN_THE_SERVER,),
    steps=(
        Step(Text("Right-click **Start** and choose **Computer Management**.")),
        Step(Text("On the left choose **Services and Applications**, then **Services**.")),
        Step(Text("In the list on the right find **Remote Desktop Services**. Its status should be **Running**.")),
    ),
    fix=(
        Step(Text("Right-click **Remote Desktop Services** and choose **Start**.")),
        Step(_POWERSHELL, command=_START_SERVICE),
    ),
    notes=(
        Text("The names on this page are those of Windows Server 2016."),
        Text("The service keeps its English name in Korean and Chinese Windows."),
        Text("**Start** is grayed out when the startup type is **Disabled**. Page T09 shows how to change it."),
    ),
    options=doors(yes="tencent.normal_startup", no="tencent.computer_management_services"),
    routes=EVIDENCE,
    checks=("remote_desktop_service",),
    remedies=("start_remote_desktop_service",),
    picture="computer_management_services",
    look=Text("Where to look: the column Status in the line Remote Desktop Services."),
    references=(REF_VNC,),
    source=KOREAN,
)

NORMAL_STARTUP = Page(
    code="T08",
    id="tencent.normal_startup",
    title=Text("Normal startup"),
    asks=Text("Is “Normal startup” selected?"),
    intro=(
        _IN_THE_SERVER,
        Text("Other kinds of startup leave out services. Remote Desktop, or a service that it needs, may be missing."),
    ),
    steps=(
        Step(Text("Right-click **Start** and choose **Run**.")),
        Step(Text("Type `msconfig` and choose **OK**."), command="msconfig"),
        Step(Text("In **System Configuration**, tab **General**, **Normal startup** should be selected.")),
    ),
    fix=(
        Step(Text("Select **Normal startup** and choose **OK**.")),
        Step(Text("Choose **Restart** when nobody works on the server. The change takes effect with the restart.")),
        Step(Text("Wait until the server is up again, about two to five minutes, then check again.")),
    ),
    notes=(
        Text("The names on this page are those of Windows Server 2016."),
        Text(
            "On the tab **Boot**, the box **Safe boot** should be empty: in safe mode Remote Desktop is not available."
        ),
        _RUN_2012,
    ),
    options=doors(yes="tencent.services_console", no="tencent.normal_startup"),
    routes=EVIDENCE,
    checks=("normal_startup",),
    remedies=("set_normal_startup",),
    picture="system_configuration",
    look=Text("Where to look: the first of the three choices on the tab General."),
    references=(REF_VNC,),
    source=KOREAN,
)

SERVICES_CONSOLE = Page(
    code="T09",
    id="tencent.services_console",
    title=Text("Service in the Services window"),
    asks=Text("Is “Remote Desktop Services” running?"),
    intro=(_IN_THE_SERVER,),
    steps=(
        Step(
            Text("Right-click **Start**, choose **Run**, type `services.msc` and press **Enter**."),
            command="services.msc",
        ),
        Step(Text("Double-click **Remote Desktop Services**.")),
        Step(Text("**Service status** should say **Running**.")),
    ),
    fix=(
        Step(Text("Set **Startup type** to **Automatic** and choose **Apply**.")),
        Step(Text("Choose **Start** and wait until **Service status** says **Running**, then **OK**.")),
        Step(_POWERSHELL, command=_START_SERVICE),
    ),
    notes=(
        Text("The startup type **Manual** is the default of Windows and works too. What counts is **Running**."),
        Text(
            "The service does not start? The tab **Dependencies** lists the services that it needs; start them first. "
            "Write down the error number for support: 1058 means disabled, 1068 a missing dependency."
        ),
        _RUN_2012,
    ),
    options=doors(yes="tencent.remote_tab", no="tencent.services_console"),
    routes=EVIDENCE,
    checks=("remote_desktop_service",),
    remedies=("start_remote_desktop_service",),
    picture="service_properties",
    look=Text("Where to look: Startup type in the middle and Service status below it."),
    references=(REF_VNC, REF_LOGIN),
    source=BOTH,
)

REMOTE_TAB = Page(
    code="T10",
    id="tencent.remote_tab",
    title=Text("Remote tab (all versions)"),
    asks=Text("Is Remote Desktop set to “Allow remote connections to this computer”?"),
    intro=(_IN_THE_SERVER,),
    steps=(
        Step(Text("Right-click **Start**, choose **Run**, type `sysdm.cpl` and press **Enter**."), command="sysdm.cpl"),
        Step(Text("In **System Properties** open the tab **Remote**.")),
        Step(Text("Under **Remote Desktop**, **Allow remote connections to this computer** should be selected.")),
    ),
    fix=(
        Step(Text("Select **Allow remote connections to this computer** and choose **OK**.")),
        Step(_POWERSHELL, command=_ALLOW_CONNECTIONS),
    ),
    notes=(
        Text("This way works in Windows Server 2012, 2016, 2019, 2022 and 2025."),
        Text("A server without windows (Server Core): type `sconfig` and choose **Remote Desktop**."),
        _KEEP_NLA,
        _GREY_CHOICE,
        _RUN_2012,
    ),
    options=doors(yes="tencent.firewall_status", no="tencent.remote_tab"),
    routes=EVIDENCE,
    checks=("remote_desktop_enabled",),
    remedies=("enable_remote_desktop",),
    picture="system_properties_remote",
    look=_LOOK_REMOTE_TAB,
    references=(REF_VNC, REF_LOGIN),
    source=BOTH,
)

FIREWALL_STATUS = Page(
    code="T11",
    id="tencent.firewall_status",
    title=Text("Status of the firewall"),
    asks=Text("Is Windows Defender Firewall on?"),
    intro=(
        _IN_THE_SERVER,
        Text("A firewall that is off blocks nobody, so it cannot be the cause. Do not send a ticket for that."),
    ),
    steps=(
        Step(Text("Open **Start** and choose **Control Panel**.")),
        Step(
            Text("Choose **System and Security**, then **Windows Defender Firewall**. The command opens it directly."),
            command=_OPEN_FIREWALL,
        ),
        Step(Text("Check whether Windows Defender Firewall is on for private networks and for public networks.")),
    ),
    fix=(
        Step(Text("If it is off: first allow **Remote Desktop** in **Allowed apps** (page T12).")),
        Step(_TURN_ON_OR_OFF),
        Step(_TURN_ON_BOTH),
        Step(_POWERSHELL, command=f"{_ALLOW_RULES}; {_FIREWALL_ON}"),
    ),
    notes=(
        Text(
            "A server on the Internet needs its firewall. Turn it on again, but only after Remote Desktop is allowed."
        ),
        Text("A cloud server usually counts as being in a public network: the rule for **Public** matters most."),
        _FIREWALL_NAMES,
    ),
    options=(
        Option("yes", YES, "tencent.allowed_apps"),
        Option("off", Text("It is off"), "tencent.allowed_apps"),
        Option("no", Text("No, it is off, and everything on the earlier pages was fine"), "tencent.submit_ticket"),
        Option("unsure", UNSURE, "tencent.allowed_apps"),
    ),
    routes=(Route(Status.FAIL, "off"), Route(Status.PASS, "yes")),
    checks=("guest_firewall_profiles",),
    picture="firewall_status",
    look=Text("Where to look: the state of the firewall under Private networks and under Public networks."),
    references=(
        REF_VNC,
        REF_TICKET,
        REF_TICKET_INTERNATIONAL,
    ),
    source=BOTH,
)

ALLOWED_APPS = Page(
    code="T12",
    id="tencent.allowed_apps",
    title=Text("Allowed apps"),
    asks=Text("Is “Remote Desktop” selected in the allowed apps and features?"),
    intro=(_IN_THE_SERVER,),
    steps=(
        Step(Text("Open **Windows Defender Firewall** as on page T11."), command=_OPEN_FIREWALL),
        Step(
            Text("On the left, choose **Allow an app or feature through Windows Defender Firewall**."),
        ),
        Step(
            Text(
                "In the list **Allowed apps and features**, **Remote Desktop** should be selected, also in the "
                "column **Public**."
            )
        ),
    ),
    fix=(
        Step(Text("In the window **Allowed apps** choose **Change settings**.")),
        Step(Text("Select **Remote Desktop** and its boxes **Private** and **Public**, then choose **OK**.")),
        Step(_POWERSHELL, command=_ALLOW_RULES),
    ),
    notes=(
        Text(
            "If Remote Desktop on this server listens on a port other than 3389, these rules do not cover it: "
            "that port needs a rule of its own in `wf.msc`, **Inbound Rules**."
        ),
        Text(
            "Safer: in `wf.msc` open the rule **Remote Desktop - User Mode (TCP-In)** and enter your own public IP "
            "under **Scope**, **Remote IP address**."
        ),
        _FIREWALL_NAMES,
    ),
    options=doors(yes="tencent.firewall_off", no="tencent.allowed_apps", unsure="tencent.submit_ticket"),
    routes=EVIDENCE,
    checks=("guest_firewall_rule",),
    remedies=("allow_remote_desktop_in_firewall",),
    picture="allowed_apps",
    look=Text("Where to look: the line Remote Desktop and its boxes for private and public networks."),
    references=(REF_VNC,),
    source=BOTH,
)

FIREWALL_OFF = Page(
    code="T13",
    id="tencent.firewall_off",
    title=Text("Test without the firewall (not recommended)"),
    asks=Text("Can you connect now, with the firewall turned off for private and public networks?"),
    intro=(
        Text(
            "Windows itself does not recommend this. Without its firewall everything that the security group lets "
            "through reaches the server. Use it only as a test of a few minutes."
        ),
        Text(
            "Try the safer way first: allow only your own computer in the rule for Remote Desktop. It answers "
            "the same question without the risk."
        ),
    ),
    steps=(
        Step(
            Text(
                "First the safer way: run `wf.msc`, **Inbound Rules**, **Remote Desktop - User Mode (TCP-In)**. Enable "
                "the rule and add your own public IP under **Scope**. Try to connect."
            ),
            command="wf.msc",
        ),
        Step(
            Text(
                "Only if that does not help: in **Windows Defender Firewall** choose "
                "**Turn Windows Defender Firewall on or off**."
            ),
            command=_OPEN_FIREWALL,
        ),
        Step(
            Text(
                "In **Customize Settings** choose **Turn off Windows Defender Firewall (not recommended)** under "
                "**Private network settings** and **Public network settings**, then **OK**."
            )
        ),
        Step(Text("Try to connect at once. Then turn the firewall on again, whatever the result.")),
    ),
    fix=(
        Step(Text("To turn the firewall on again: open **Windows Defender Firewall**."), command=_OPEN_FIREWALL),
        Step(_TURN_ON_OR_OFF),
        Step(_TURN_ON_BOTH),
        Step(_POWERSHELL, command=_FIREWALL_ON),
    ),
    notes=(
        Text(
            "Turn the firewall on again after the test, in both cases. This page shows how, and the last page "
            "reminds you."
        ),
        Text(
            "It worked with the firewall off? Then a rule is missing or a rule blocks the connection. Turn the "
            "firewall on and fix the rule with page T12; leaving it off is no solution."
        ),
        Text("It did not work either? Then the firewall inside the server is not the cause."),
    ),
    options=doors(yes=SOLVED, no="tencent.submit_ticket", unsure="tencent.submit_ticket"),
    picture="firewall_customize",
    look=Text("Where to look: the choice to turn off, for both networks. For the test only, for a few minutes."),
    references=(
        REF_VNC,
        Reference(
            Text("Microsoft: Set-NetFirewallProfile"),
            "https://learn.microsoft.com/powershell/module/netsecurity/set-netfirewallprofile",
        ),
    ),
    source=BOTH,
)

INSIDE_THE_SERVER = (
    REMOTE_TAB_2016,
    COMPUTER_MANAGEMENT_SERVICES,
    NORMAL_STARTUP,
    SERVICES_CONSOLE,
    REMOTE_TAB,
    FIREWALL_STATUS,
    ALLOWED_APPS,
    FIREWALL_OFF,
)
