"""Azure: inside the VM, after the reset did not help."""

from __future__ import annotations

from app.language import NO_TEXT, Text
from app.model import Link, Option, Page, Step

from . import azure_portal as portal
from . import inside_server as inside
from .doors import EVIDENCE, doors

SERVICE_RUNNING = Page(
    code="Z17",
    id="azure.service_running",
    title=Text("Remote Desktop Services"),
    asks=Text("Is Remote Desktop Services running on the VM?"),
    link=Link.GUEST,
    intro=(Text("Without this service, Windows accepts no Remote Desktop connections, whatever the network allows."),),
    steps=(portal.INTO_VM, inside.OPEN_SERVICES, inside.READ_SERVICE, inside.READ_SERVICE_COMMAND),
    fix=inside.START_SERVICE,
    notes=(inside.SERVICE_FAILS, portal.RUN_COMMAND_LIMITS),
    options=(
        *doors(yes="azure.listening_port", no="azure.service_running"),
        Option("remote_powershell", Text("I cannot get into the VM"), "azure.remote_powershell"),
    ),
    routes=EVIDENCE,
    checks=("remote_desktop_service",),
    remedies=("start_remote_desktop_service",),
    references=(portal.RUN_COMMAND, portal.BASTION),
    source=portal.SOURCE,
)

LISTENING_PORT = Page(
    code="Z18",
    id="azure.listening_port",
    title=Text("Port of Remote Desktop"),
    asks=Text("Does Remote Desktop listen on TCP port 3389?"),
    link=Link.GUEST,
    intro=(
        Text(
            "The rules of Azure, the firewall of Windows and your connection must all use the port on which "
            "the service really listens."
        ),
    ),
    steps=(portal.INTO_VM, inside.READ_PORT_NUMBER, inside.SEE_LISTENER),
    fix=(
        inside.SET_PORT_NUMBER,
        inside.VERIFY_PORT_NUMBER,
        Step(Text("If you are in a remote PowerShell session, exit it:"), command="Exit-PSSession"),
        Step(
            Text(
                "If a load balancer (formerly an endpoint) leads to the VM, check that it also uses TCP port "
                "3389 as its internal (backend) port."
            )
        ),
        Step(Text("Restart the VM and try again: choose **Restart the VM** below.")),
    ),
    notes=(
        inside.PORT_ON_PURPOSE,
        Text(
            "Microsoft's original article prints 3398 for the internal port in its last step. That is a "
            "misprint: the port is 3389."
        ),
        portal.RUN_COMMAND_LIMITS,
    ),
    options=(
        *doors(yes="azure.outbound_rule", no="azure.listening_port"),
        Option("restart", Text("Restart the VM"), "azure.restart_vm"),
    ),
    routes=EVIDENCE,
    checks=("rdp_listening_port",),
    remedies=("set_rdp_port",),
    references=(portal.DETAILED, portal.RUN_COMMAND),
    source=portal.SOURCE,
)

OUTBOUND_RULE = Page(
    code="Z19",
    id="azure.outbound_rule",
    title=Text("Firewall in the VM"),
    asks=Text("Have you made sure that no firewall rule in the VM, inbound or outbound, blocks Remote Desktop?"),
    link=Link.GUEST,
    intro=(
        Text(
            "Microsoft's original article names an outbound rule of Windows Firewall, or of another local "
            "firewall, as a possible cause. An incoming connection needs an inbound rule first of all, so look "
            "at both."
        ),
        Text(
            "Windows Firewall lets the answers to an allowed incoming connection out by itself. Another firewall "
            "product may need an outbound rule for them."
        ),
    ),
    steps=(
        portal.INTO_VM,
        inside.OPEN_FIREWALL,
        inside.READ_INBOUND_RULE,
        Step(
            Text("In **Inbound Rules** and **Outbound Rules**, look for enabled rules that block (red icon)."),
            command=(
                "Get-NetFirewallRule -Enabled True -Action Block | "
                "Select-Object -Property 'Direction', 'DisplayName', 'Name'"
            ),
        ),
    ),
    fix=(
        *inside.ENABLE_INBOUND_RULE,
        Step(
            Text(
                "Disable the rule that blocks Remote Desktop: right-click it and choose **Disable Rule**. Note its "
                "name, so that it can be enabled again."
            )
        ),
        Step(Text("If another firewall product is installed, allow TCP port 3389 in its own settings.")),
    ),
    notes=(
        Text("A rule that comes from a group policy cannot be changed here: ask the administrator of the domain."),
        Text("Do not turn the firewall off for this. An enabled rule is enough."),
        portal.RUN_COMMAND_LIMITS,
    ),
    options=doors(yes="azure.intrusion_detection", no="azure.outbound_rule"),
    routes=EVIDENCE,
    checks=("local_firewall", "guest_outbound_rule"),
    references=(portal.DETAILED,),
    source=portal.SOURCE,
)

INTRUSION_DETECTION = Page(
    code="Z20",
    id="azure.intrusion_detection",
    title=Text("Security software in the VM"),
    asks=Text("Have you made sure that no intrusion detection or monitoring software in the VM blocks Remote Desktop?"),
    link=Link.GUEST,
    intro=(
        Text(
            "Intrusion detection and network monitoring in the VM can drop a connection although every rule allows it, "
            "for example because your address failed to sign in too often."
        ),
    ),
    steps=(
        portal.INTO_VM,
        Step(
            Text("Look for products from other vendors: firewall, antivirus, intrusion detection, network monitoring.")
        ),
        Step(
            Text("A list of the running services that are not from Microsoft's folder:"),
            command=(
                "Get-CimInstance Win32_Service -Filter \"State='Running'\" | "
                "Where-Object { $_.PathName -notlike '*\\Windows\\*' } | Select-Object -Property 'Name', 'PathName'"
            ),
        ),
    ),
    fix=inside.SECURITY_SOFTWARE_FIX,
    notes=(inside.ASK_BEFORE_PAUSE, portal.RUN_COMMAND_LIMITS),
    options=(
        *doors(yes="azure.submit_ticket", no="azure.intrusion_detection"),
        Option("restart", Text("Restart the VM"), "azure.restart_vm"),
    ),
    routes=EVIDENCE,
    checks=("security_software",),
    references=(portal.DETAILED,),
    source=portal.SOURCE,
)

RESTART_VM = Page(
    code="Z22",
    id="azure.restart_vm",
    title=Text("Restart the VM"),
    asks=Text("Can you connect now, after a restart of the VM?"),
    link=Link.CLOUD,
    intro=(Text("A restart makes a changed port take effect and ends programs that hang."),),
    steps=(
        Step(
            Text(
                "If a load balancer (formerly an endpoint) leads to the VM, check that its internal (backend) "
                "port is TCP 3389, the same as in Windows."
            )
        ),
        portal.OPEN_VM,
        Step(Text("On **Overview** choose **Restart** and confirm.")),
        Step(Text("Wait until **Status** says **Running**, and two more minutes for Windows. Then connect.")),
        Step(
            Text("The same in Azure PowerShell or Cloud Shell: put your names in place of GROUP and VM."),
            command="Restart-AzVM -ResourceGroupName GROUP -Name VM",
        ),
    ),
    notes=(
        Text("Everybody who works on the VM is disconnected; unsaved work is lost. Ask before you restart."),
        Text("If updates are being installed, the restart may take half an hour. Boot diagnostics shows it."),
    ),
    options=doors(yes="end.solved", no="azure.submit_ticket", unsure="azure.submit_ticket"),
    remedies=("restart_instance",),
    references=(portal.DETAILED,),
    source=portal.SOURCE,
)

SUBMIT_TICKET = Page(
    code="Z23",
    id="azure.submit_ticket",
    title=Text("Ask Azure support"),
    asks=NO_TEXT,
    link=Link.CLOUD,
    intro=(Text("Everything that you can check yourself has been checked. Support now needs the facts."),),
    steps=(
        Step(Text("Save the report of this program; it contains the measurements and your answers.")),
        Step(
            Text(
                "Note the name of the VM, its resource group and region, and the subscription: all on **Overview** of "
                "the VM."
            ),
            link=portal.OPEN_VM.link,
        ),
        Step(Text("Note the exact message or code of Remote Desktop, and when it worked for the last time.")),
        Step(
            Text(
                "Add the results of **IP flow verify** and **Resource health** and the screenshot of **Boot "
                "diagnostics**."
            )
        ),
        Step(
            Text(
                "In the VM choose **Help** > **Support + Troubleshooting**, or open **Help + support**, and create a "
                "request."
            ),
            link="https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade",
        ),
    ),
    notes=(
        Text("Never send a password or a connection file with a saved password."),
        Text("For a Linux VM or for another application on the VM, Microsoft has separate articles; see the links."),
    ),
    references=(
        portal.SUPPORT,
        portal.RESET,
        portal.AZURE_POWERSHELL,
        portal.SSH_TO_LINUX,
        portal.APPLICATION_ACCESS,
    ),
    source=portal.SOURCE,
)
