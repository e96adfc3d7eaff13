"""Alibaba Cloud: the screens of the document on Windows instances that cannot be reached; here those of the console."""

from __future__ import annotations

from app.language import NO_TEXT, Text
from app.model import Link, Option, Page, Playbook, Reference, Step

from .alibaba_guest import (
    GUEST_FIREWALL,
    LICENSING,
    LISTENER_ENABLED,
    NORMAL_STARTUP,
    REMOTE_DESKTOP_SERVICES,
    REMOTE_SETTINGS,
    SECURITY_LAYER,
)
from .alibaba_links import CHOOSE_REGION, CONSOLE_PAGE, HELP, OPEN_CONSOLE, RESTART, SOURCE, VNC_PROBLEMS
from .alibaba_policies import CERTIFICATE_EXPIRY, IP_SECURITY_POLICY, REGISTRY, SECURITY_SOFTWARE
from .alibaba_system import (
    ADAPTER_DRIVER,
    CPU_LOAD,
    MEMORY,
    NETCFGX,
    NETWORK_ADAPTER,
    OTHER_NETWORK,
    PING_AND_ROUTE,
    PUBLIC_BANDWIDTH,
)
from .doors import EVIDENCE, NO, REVERSED, UNSURE, doors

SELF_DIAGNOSIS = Page(
    code="A01",
    id="alibaba.self_diagnosis",
    title=Text("Self-service diagnosis"),
    asks=Text("Did the one-click diagnosis name a problem?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "Alibaba Cloud has a tool that looks at the security group, at the firewall inside the server and at the "
            "usual ports, and writes a report."
        ),
        Text(
            "It takes a minute or two and changes no settings. If it finds nothing, the next pages continue "
            "step by step."
        ),
    ),
    steps=(
        OPEN_CONSOLE,
        Step(Text("Open **Self-service Troubleshooting** and switch to the region of the server.")),
        Step(Text("Choose the server and start **One-click Diagnosis**.")),
        Step(Text("Read the report, and choose below what it found.")),
    ),
    fix=(
        Step(Text("Open the finding in the report and do what it advises.")),
        Step(Text("Run the diagnosis again.")),
    ),
    notes=(
        Text(
            "Findings about the platform can be up to 12 hours old; those about rules and Windows settings are fresh."
        ),
        Text("The part that checks Windows needs Cloud Assistant (A04). Without it, continue with the next pages."),
        Text(
            "Does Remote Desktop show a clear message, such as wrong credentials or a missing license? Then "
            "page E07 is faster."
        ),
        Text("This guide is for Windows. The vendor's pages for Linux servers are linked below."),
    ),
    options=(
        Option("security_group", Text("Yes: the security group"), "alibaba.security_group"),
        Option("firewall", Text("Yes: the firewall inside the server"), "alibaba.guest_firewall"),
        Option("port", Text("Yes: nothing listens on the port"), "alibaba.remote_desktop_services"),
        Option("yes", Text("Yes: something else"), "alibaba.self_diagnosis"),
        Option("no", NO, "alibaba.instance_status"),
        Option("unsure", UNSURE, "alibaba.instance_status"),
    ),
    routes=REVERSED,
    checks=("diagnostic_report",),
    picture="ecs_diagnosis",
    look=Text("Where to look: the lines of the report that are not marked as normal."),
    references=(
        CONSOLE_PAGE,
        Reference(
            Text("Alibaba Cloud: a Linux instance cannot be reached"),
            HELP + "troubleshooting-guidelines-when-you-cannot-remotely-log-on-to-a-linux-instance-through-ssh",
        ),
        Reference(Text("Alibaba Cloud: problems with SSH connections"), HELP + "ssh-remote-connection-problems/"),
    ),
    source=SOURCE,
)

INSTANCE_STATUS = Page(
    code="A02",
    id="alibaba.instance_status",
    title=Text("Status and health of the instance"),
    asks=Text("Is the instance running, and is its health normal?"),
    link=Link.CLOUD,
    intro=(Text("Only a running instance can be reached, whatever method you use. So check this first."),),
    steps=(
        OPEN_CONSOLE,
        CHOOSE_REGION,
        Step(Text("On the page **Instances**, click the ID of the server.")),
        Step(Text("On the tab **Instance Details**, read **Status** and **Health Status**.")),
    ),
    fix=(
        Step(Text("If the status is **Stopped**: choose **Start** and wait until it says **Running**.")),
        Step(
            Text(
                "If the health is **Initializing**: wait five minutes. Windows is still starting; VNC shows "
                "the progress."
            )
        ),
        Step(
            Text(
                "If the health stays **Impaired**: look at the screen through VNC (A03), then choose "
                "**Restart**. Unsaved work on the server is lost."
            )
        ),
        Step(Text("Check again.")),
    ),
    notes=(
        Text("Starting, or **Running** while the health says **Initializing**: sign in through VNC."),
        Text("**Impaired**: the system runs with a problem; sign in through VNC or Workbench."),
        Text("**Stopped**: you cannot sign in by any method."),
        Text(
            "A running instance costs money. An instance that is locked because of an unpaid bill starts only "
            "after the payment."
        ),
        Text("The public IP may change when the instance is stopped; compare it with the address that you connect to."),
    ),
    options=doors(yes="alibaba.vnc_login", no="alibaba.instance_status"),
    routes=EVIDENCE,
    checks=("instance_running", "health_status"),
    remedies=("start_instance",),
    picture="ecs_instance_details",
    look=Text("Where to look: Status and Health Status in the basic information of the instance."),
    references=(
        CONSOLE_PAGE,
        Reference(Text("Alibaba Cloud: life cycle of an instance"), HELP + "user-guide/instance-lifecycle"),
        RESTART,
    ),
    source=SOURCE,
)

VNC_LOGIN = Page(
    code="A03",
    id="alibaba.vnc_login",
    title=Text("VNC sign-in"),
    asks=Text("Can you sign in to the server through VNC?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "VNC in the browser shows the server's own screen. It needs neither Remote Desktop nor a public "
            "IP, and you do most of the following steps there."
        ),
    ),
    steps=(
        OPEN_CONSOLE,
        CHOOSE_REGION,
        Step(Text("Find the server on the page **Instances** and click **Connect** in the column **Actions**.")),
        Step(Text("Click **Show Other Logon Methods**, then **Sign in now** under **VNC**.")),
        Step(Text("At the top left of the VNC window choose **Send Remote Commands** > **CTRL+ALT+DELETE**.")),
        Step(Text("Type the password of the instance and press Enter. The usual account is `Administrator`.")),
    ),
    notes=(
        Text("Use VNC when Cloud Assistant is not available or its output is not enough."),
        Text("The VNC window closes after about five minutes without a key press; just open it again."),
        Text("Forgotten password? **Reset Password** in the same column **Actions** sets a new one."),
        Text("VNC does not work? Continue anyway: Cloud Assistant (A04) can do most of the work."),
    ),
    options=doors(yes="alibaba.cloud_assistant", no="alibaba.cloud_assistant"),
    remedies=("open_vnc_console",),
    picture="ecs_vnc",
    look=Text("Where to look: the menu for remote commands at the top left of the VNC window."),
    references=(CONSOLE_PAGE, VNC_PROBLEMS),
    source=SOURCE,
)

CLOUD_ASSISTANT = Page(
    code="A04",
    id="alibaba.cloud_assistant",
    title=Text("Cloud Assistant commands"),
    asks=Text("Does Cloud Assistant run commands in the server?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "Cloud Assistant is a small agent in the server. It runs commands for you without any sign-in, and shows "
            "their output in the console."
        ),
    ),
    steps=(
        OPEN_CONSOLE,
        CHOOSE_REGION,
        Step(Text("In the column **Actions** of the server choose **Connect** > **Send Command**.")),
        Step(
            Text("Choose PowerShell as the type, paste this command and click **Run**."),
            command="Get-Service TermService, SessionEnv",
        ),
        Step(Text("Wait for the result. A table with two services means that Cloud Assistant works.")),
    ),
    notes=(
        Text("Commands run with full system rights. Send only commands that you understand."),
        Text("If it does not work, run the commands of the following pages in the VNC window (A03)."),
    ),
    options=doors(yes="alibaba.workbench", no="alibaba.workbench"),
    routes=EVIDENCE,
    checks=("run_command_agent",),
    picture="ecs_send_command",
    look=Text("Where to look: the box for the command and the button that runs it."),
    references=(
        CONSOLE_PAGE,
        Reference(Text("Alibaba Cloud: Cloud Assistant, overview"), HELP + "user-guide/overview-10"),
    ),
    source=SOURCE,
)

WORKBENCH = Page(
    code="A05",
    id="alibaba.workbench",
    title=Text("Workbench sign-in"),
    asks=Text("Can you sign in with Workbench?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "Workbench is Remote Desktop in the browser; the connection comes from Alibaba Cloud, not from "
            "your computer."
        ),
        Text(
            "If it works there but not here, the port and the service on the server are fine, and the problem "
            "is on this computer or in its network."
        ),
    ),
    steps=(
        OPEN_CONSOLE,
        CHOOSE_REGION,
        Step(Text("In the column **Actions** of the server click **Connect**.")),
        Step(Text("Click **Sign in now** under **Workbench**. Most fields are filled in already.")),
        Step(Text("Type the user name and the password, and sign in.")),
    ),
    notes=(
        Text("If Workbench shows an error together with a solution, do what it says and try again."),
        Text("If Workbench itself does not work, sign in through VNC (A03) and see the vendor's page below."),
        Text(
            "Workbench may ask to allow its own addresses in the security group. That does not open the port "
            "to anyone else."
        ),
    ),
    options=doors(
        yes="client.local_firewall",
        no="alibaba.black_hole",
        unsure="alibaba.black_hole",
        yes_label=Text("Yes, it works there but not here"),
    ),
    picture="ecs_workbench",
    look=Text("Where to look: the user name, the password and any message in the Workbench window."),
    references=(CONSOLE_PAGE, VNC_PROBLEMS),
    source=SOURCE,
)

BLACK_HOLE = Page(
    code="A06",
    id="alibaba.black_hole",
    title=Text("DDoS black hole"),
    asks=Text("Is the public IP in the DDoS black hole?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "When an attack floods an address, Alibaba Cloud drops all Internet traffic to it for a while. "
            "Nobody can reach the server by its public IP during that time."
        ),
    ),
    steps=(
        Step(Text("Look for a black hole notice from Alibaba Cloud: text message, email, or **Message Center**.")),
        Step(Text("Or open **Assets** in the **Traffic Security** console and look at the state of the public IP.")),
        Step(Text("If there is one: note the IP and the time at which it ends, and answer “Yes”.")),
    ),
    notes=(
        Text(
            "A black hole ends by itself, by default after about 2.5 hours; depending on the attacks, after 30 "
            "minutes to "
            "24 hours. Nothing on this computer or in Windows can shorten it."
        ),
        Text("VNC (A03) works in the meantime, because it does not use the public IP."),
    ),
    options=doors(yes="alibaba.submit_ticket", no="alibaba.security_group", unsure="alibaba.security_group"),
    routes=REVERSED,
    checks=("black_hole",),
    references=(
        Reference(
            Text("Alibaba Cloud: black hole policy"),
            "https://help.aliyun.com/zh/anti-ddos/product-overview/blackhole-filtering-policy-of-alibaba-cloud",
        ),
    ),
    source=SOURCE,
)

SECURITY_GROUP = Page(
    code="A07",
    id="alibaba.security_group",
    title=Text("Security group rules"),
    asks=Text("Do the inbound rules allow the Remote Desktop port?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "The security group is the firewall of the cloud. Without a rule that allows TCP port 3389 (or "
            "your own Remote Desktop port) from your address, no connection gets through."
        ),
    ),
    steps=(
        OPEN_CONSOLE,
        Step(Text("Click the ID of the server and open the tab **Security Groups**.")),
        Step(Text("Click **Manage Rules** and look at **Inbound**.")),
        Step(Text("Look for an **Allow** rule with TCP, your port, and a source that contains your public IP.")),
    ),
    fix=(
        Step(Text("Find your own public IP: search the web for `my ip` on this computer.")),
        Step(Text("Choose **Quick Add** and the entry for RDP, or **Add Rule** to fill it in by hand.")),
        Step(
            Text(
                "By hand: **Action** Allow, **Priority** `1` (the smaller number wins), **Protocol** Custom TCP, "
                "**Destination** port `3389` or your own Remote Desktop port."
            )
        ),
        Step(
            Text(
                "**Source**: your public IP followed by `/32`. If the quick entry filled in another source, replace it."
            )
        ),
        Step(Text("Save. The rule takes effect at once; check again.")),
    ),
    notes=(
        Text(
            "Warning: the source `0.0.0.0/0` lets anyone on the Internet try, and password guessing begins "
            "within minutes. Choose it only if you have to, with a strong password, and narrow it again "
            "afterward."
        ),
        Text("Of two rules with the same priority, the one that denies wins."),
        Text("Your public IP can change, for example after a restart of the router. Then the rule needs the new one."),
        Text("A server in several groups follows the rules of all of them; look at each."),
    ),
    options=doors(yes="alibaba.port_test", no="alibaba.security_group"),
    routes=EVIDENCE,
    checks=("security_group",),
    remedies=("open_port",),
    picture="ecs_security_group",
    look=Text("Where to look: the inbound rules, with port, source and priority of the RDP rule."),
    references=(CONSOLE_PAGE,),
    source=SOURCE,
)

PORT_TEST = Page(
    code="A08",
    id="alibaba.port_test",
    title=Text("Port test from this computer"),
    asks=Text("Does the port of the server answer this computer?"),
    link=Link.NETWORK,
    intro=(
        Text("This shows whether the path to the server is open, independent of Remote Desktop itself."),
        Text(
            "If the port is open, look at Remote Desktop on the server. If there is no answer, look for a "
            "firewall on the way."
        ),
    ),
    steps=(
        Step(
            Text("In PowerShell on this computer, with the server's address and port instead of the example:"),
            command="Test-NetConnection 203.0.113.7 -Port 3389",
        ),
        Step(Text("**TcpTestSucceeded** `True` means that the port answers.")),
        Step(
            Text("Or with telnet, where it is installed:"),
            command="telnet 203.0.113.7 3389",
        ),
        Step(
            Text(
                "`Connected to` with the address means that the port answers; so does a black, empty window on "
                "Windows. "
                "If the line stays at `Trying`, it does not."
            )
        ),
    ),
    notes=(
        Text("If ping answers but the port does not, the vendor's page on port probing shows where it stops."),
        Text("Test the port on which Remote Desktop really listens; 3389 is only the default."),
    ),
    options=doors(yes="alibaba.guest_firewall", no="alibaba.guest_firewall"),
    routes=EVIDENCE,
    checks=("rdp_port",),
    picture="port_test",
    look=Text("Where to look: the line after Trying, and whether it says Connected."),
    references=(
        Reference(
            Text("Alibaba Cloud: ping works, the port does not"),
            HELP + "troubleshooting-for-ping-attempts-to-pass-the-server-and-port-disconnection",
        ),
    ),
    source=SOURCE,
)

SUBMIT_TICKET = Page(
    code="A28",
    id="alibaba.submit_ticket",
    title=Text("Information for support"),
    asks=NO_TEXT,
    link=Link.CLOUD,
    intro=(
        Text("The cause has not been found. With this information, support can start at once."),
        Text("The report of this program contains what was measured; save it and attach it to the ticket."),
    ),
    steps=(
        Step(Text("The ID of the instance, from the page **Instances** of the ECS console.")),
        Step(Text("Its **Status** and **Health Status** as shown now (A02).")),
        Step(Text("Whether VNC (A03) and Workbench (A05) let you sign in, with the exact message if they do not.")),
        Step(Text("The exact message of Remote Desktop on your computer, with its code; a picture of it is best.")),
        Step(Text("If you have it: the report of the diagnosis (A01) and the route measurement (A20).")),
    ),
    notes=(Text("Never put a password or an access key into a ticket; support does not need it."),),
    references=(
        Reference(
            Text("Alibaba Cloud: problems with Remote Desktop connections"), HELP + "remote-desktop-connection-issue/"
        ),
        Reference(Text("Alibaba Cloud: problems with VNC"), HELP + "through-vnc-instance-remote-connection-problems"),
        Reference(
            Text("Alibaba Cloud: the message about a protocol error"),
            HELP + "because-of-a-protocol-error-this-session-will-be-disconnected-"
            "please-try-connecting-to-the-remote-computer-again",
        ),
        Reference(
            Text("Alibaba Cloud: the message that your credentials do not work"),
            HELP + "what-do-i-do-if-the-error-message-your-credentials-don-t-work-appears-"
            "when-i-remotely-log-on-to-a-windows-instance",
        ),
    ),
    source=SOURCE,
)

PLAYBOOK = Playbook(
    "alibaba",
    Text("Alibaba Cloud"),
    (
        SELF_DIAGNOSIS,
        INSTANCE_STATUS,
        VNC_LOGIN,
        CLOUD_ASSISTANT,
        WORKBENCH,
        BLACK_HOLE,
        SECURITY_GROUP,
        PORT_TEST,
        GUEST_FIREWALL,
        REMOTE_SETTINGS,
        REMOTE_DESKTOP_SERVICES,
        NORMAL_STARTUP,
        SECURITY_LAYER,
        LISTENER_ENABLED,
        LICENSING,
        OTHER_NETWORK,
        NETWORK_ADAPTER,
        NETCFGX,
        ADAPTER_DRIVER,
        PING_AND_ROUTE,
        CPU_LOAD,
        PUBLIC_BANDWIDTH,
        MEMORY,
        IP_SECURITY_POLICY,
        SECURITY_SOFTWARE,
        REGISTRY,
        CERTIFICATE_EXPIRY,
        SUBMIT_TICKET,
    ),
)
