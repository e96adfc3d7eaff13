"""Steps, commands and notes for work inside a Windows server, the same at every vendor.

Commands name rules, services and groups by id, so they do the same in every language of Windows.
"""

from __future__ import annotations

from app.language import Text
from app.model import Step

RDP_TCP = r"HKLM:\System\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp"
READ_PORT = f'Get-ItemProperty -Path "{RDP_TCP}" -Name "PortNumber"'
SET_PORT = f'Set-ItemProperty -Path "{RDP_TCP}" -Name "PortNumber" -Value 3389'
RULE = "RemoteDesktop-UserMode-In-TCP"
GROUP = "@FirewallAPI.dll,-28752"

AS_ADMINISTRATOR = Text("Run the commands of this page in **Windows PowerShell** as administrator, on the server.")
SESSIONS_END = Text("A restart of the service ends every Remote Desktop session on the server; unsaved work is lost.")
FIREWALL_OFF = Text(
    "A profile that is off blocks nothing, so it is not the cause. Turn it on again when Remote Desktop works: "
    "with the Remote Desktop rule enabled, it does not block you."
)

OPEN_SERVICES = Step(
    Text("Right-click **Start**, choose **Run**, type the command and choose **OK**."), command="services.msc"
)
READ_SERVICE = Step(Text("Find **Remote Desktop Services** in the list. **Status** should say **Running**."))
READ_SERVICE_COMMAND = Step(Text("The same in PowerShell:"), command="Get-Service TermService")
START_SERVICE = (
    Step(Text("Right-click **Remote Desktop Services** and choose **Start**.")),
    Step(
        Text(
            "If **Start** is grayed out, double-click the service, set **Startup type** to **Manual** or "
            "**Automatic**, choose **Apply**, then **Start**."
        )
    ),
    Step(
        Text("The same in PowerShell:"),
        command="Set-Service TermService -StartupType Manual; Start-Service TermService",
    ),
)
SERVICE_FAILS = Text(
    "If the service does not start, write down the error number; support needs it. 1058 means disabled, 1068 means "
    "that a service on which it depends is not running."
)

OPEN_FIREWALL = Step(
    Text(
        "Open **Server Manager** > **Tools** > **Windows Defender Firewall with Advanced Security**, or type the "
        "command under **Start** > **Run**."
    ),
    command="wf.msc",
)
READ_PROFILES = Step(
    Text(
        "The middle of the window shows the profiles: Domain, Private, Public. Note which one is active and whether it "
        "is on."
    ),
    command="Get-NetFirewallProfile | Select-Object -Property 'Name', 'Enabled'",
)
READ_INBOUND_RULE = Step(
    Text(
        "Choose **Inbound Rules** and find **Remote Desktop - User Mode (TCP-In)**: it should have a green "
        "check mark for the active profile."
    )
)
ENABLE_INBOUND_RULE = (
    Step(Text("Right-click **Remote Desktop - User Mode (TCP-In)** and choose **Enable Rule**.")),
    Step(
        Text("The same in PowerShell, for all rules of Remote Desktop, whatever the language of Windows:"),
        command=f"Enable-NetFirewallRule -Group '{GROUP}'",
    ),
)

READ_PORT_NUMBER = Step(Text("Read the port number that is set:"), command=READ_PORT)
SEE_LISTENER = Step(
    Text(
        "Check whether the service listens on it. A line with **Listen** should appear; put the number in "
        "place of 3389."
    ),
    command="Get-NetTCPConnection -State Listen -LocalPort 3389",
)
SET_PORT_NUMBER = Step(Text("Set the port number back to its default, 3389:"), command=SET_PORT)
VERIFY_PORT_NUMBER = Step(Text("Read it once more; it should say 3389 now."), command=READ_PORT)
RESTART_SERVICE = Step(
    Text("Restart the service so that it uses the new number:"), command="Restart-Service TermService -Force"
)
PORT_ON_PURPOSE = Text(
    "If another port was set on purpose, leave it. Connect with that port instead, and let the same port through every "
    "firewall on the way."
)

SECURITY_SOFTWARE_FIX = (
    Step(Text("Look in the history of the product for your address or for port 3389: blocked, banned, quarantined.")),
    Step(Text("Change its settings: allow your address, or Remote Desktop (TCP port 3389). Then check again.")),
    Step(
        Text(
            "If the history says nothing, pause the product for a test of a few minutes, try to connect, and start it "
            "again at once."
        )
    ),
)
ASK_BEFORE_PAUSE = Text("Ask the person responsible for the server before you pause any protection.")
