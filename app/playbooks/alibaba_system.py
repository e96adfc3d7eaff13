"""Alibaba Cloud: the screens about the way to the server, its network adapter and its load."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Reference, Step

from .alibaba_links import BY_VNC, CONSOLE_PAGE, HELP, OPEN_CONSOLE, READ_COMMAND, RESTART, SAME_COMMAND, SOURCE
from .doors import EVIDENCE, REVERSED, doors

_ADAPTER_CLASS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e972-e325-11ce-bfc1-08002be10318}"

OTHER_NETWORK = Page(
    code="A16",
    id="alibaba.other_network",
    title=Text("Another network"),
    asks=Text("Does it also fail from another network or carrier?"),
    link=Link.NETWORK,
    intro=(
        Text("If the same connection works from elsewhere, the server is fine and your network or carrier blocks it."),
    ),
    steps=(
        Step(Text("Connect this computer to the hotspot of a phone, and try again.")),
        Step(Text("Or ask somebody at another place, with another carrier, to try.")),
        Step(Text("In a company: also try from another part of the network.")),
        Step(Text("If it works from there, answer “No”. If it fails everywhere, answer “Yes”.")),
    ),
    notes=(
        Text(
            "From another network you have a different public IP. If the security group allows only certain "
            "addresses, add that one for the test (A07)."
        ),
    ),
    options=doors(yes="alibaba.network_adapter", no="end.local_network"),
    routes=REVERSED,
    checks=("outside_in",),
    source=SOURCE,
)

NETWORK_ADAPTER = Page(
    code="A17",
    id="alibaba.network_adapter",
    title=Text("Network adapter of the server"),
    asks=Text("Is the network adapter of the server enabled?"),
    link=Link.GUEST,
    intro=(Text("A disabled adapter cuts the server off, while the console still shows it as running."),),
    steps=(
        BY_VNC,
        Step(
            Text("Open **Network and Sharing Center** > **Change adapter settings**, or run:"),
            command="ncpa.cpl",
        ),
        Step(Text("The adapter icon should be in color, without the word for disabled and without a red cross.")),
        Step(READ_COMMAND, command="Get-NetAdapter"),
    ),
    fix=(
        Step(Text("Right-click the gray adapter and choose **Enable**.")),
        Step(
            Text("Or with a command in the VNC window, with the name from the list instead of the example:"),
            command="Enable-NetAdapter -Name 'Ethernet'",
        ),
        Step(Text("Wait half a minute, then check again.")),
    ),
    notes=(
        Text("Work in the VNC window here; it stays open even when the server has no network."),
        Text("If there is no adapter at all, continue: the next two pages are about that."),
    ),
    options=doors(yes="alibaba.netcfgx", no="alibaba.network_adapter"),
    routes=EVIDENCE,
    checks=("network_adapter",),
    remedies=("enable_network_adapter",),
    picture="network_connections",
    look=Text("Where to look: the icon of the adapter; gray means disabled."),
    source=SOURCE,
)

NETCFGX = Page(
    code="A18",
    id="alibaba.netcfgx",
    title=Text("Network class installer"),
    asks=Text("Is NetCfgx.dll registered as the installer of network adapters?"),
    link=Link.GUEST,
    intro=(
        Text(
            "Windows sets up network adapters with `NetCfgx.dll`. If its registry value is missing, no adapter appears "
            "or works."
        ),
    ),
    steps=(
        BY_VNC,
        Step(Text("Open **Registry Editor**:"), command="regedit"),
        Step(
            Text("Open this key; note the backslash before the brace, which is missing on the vendor's page:"),
            command="HKEY_LOCAL_MACHINE\\" + _ADAPTER_CLASS,
        ),
        Step(
            Text("The value `Installer32` should be there and contain exactly this:"),
            command="NetCfgx.dll,NetClassInstaller",
        ),
        Step(READ_COMMAND, command=f"(Get-ItemProperty 'HKLM:\\{_ADAPTER_CLASS}').Installer32"),
    ),
    fix=(
        Step(Text("Save the key first: **File** > **Export**.")),
        Step(Text("Choose **Edit** > **New** > **String Value** and name it `Installer32`.")),
        Step(Text("Double-click it and enter:"), command="NetCfgx.dll,NetClassInstaller"),
        Step(
            SAME_COMMAND,
            command=f"New-ItemProperty 'HKLM:\\{_ADAPTER_CLASS}' Installer32 -PropertyType String "
            "-Value 'NetCfgx.dll,NetClassInstaller' -Force",
        ),
        Step(Text("Restart the server; the value takes effect only then. Check again.")),
    ),
    notes=(Text("Change nothing else in this key. A wrong entry here can remove all adapters."),),
    options=doors(yes="alibaba.adapter_driver", no="alibaba.netcfgx"),
    routes=EVIDENCE,
    checks=("netcfgx_installer",),
    remedies=("register_netcfgx_installer",),
    picture="registry_netcfgx",
    look=Text("Where to look: the value Installer32 in the right half of the window."),
    references=(RESTART,),
    source=SOURCE,
)

ADAPTER_DRIVER = Page(
    code="A19",
    id="alibaba.adapter_driver",
    title=Text("Driver of the network adapter"),
    asks=Text("Does the driver of the network adapter work?"),
    link=Link.GUEST,
    intro=(Text("An adapter with a broken driver is shown, but carries no traffic."),),
    steps=(
        BY_VNC,
        Step(Text("Open **Device Manager**:"), command="devmgmt.msc"),
        Step(Text("Open **Network adapters**. There should be an adapter without a yellow mark.")),
        Step(READ_COMMAND, command="Get-NetAdapter | Format-List Name, InterfaceDescription, Status, DriverVersion"),
    ),
    fix=(
        Step(Text("Right-click the adapter and choose **Update driver**.")),
        Step(Text("Choose the automatic search first; otherwise select a folder with the driver.")),
        Step(Text("Restart the server and try to connect. If the mark stays, answer “No”.")),
    ),
    notes=(Text("Note the number that the properties of the adapter show (such as code 10); support asks for it."),),
    options=doors(yes="alibaba.ping_and_route", no="alibaba.submit_ticket"),
    routes=EVIDENCE,
    checks=("network_adapter",),
    picture="device_manager",
    look=Text("Where to look: the entries under Network adapters, and any yellow mark."),
    source=SOURCE,
)

PING_AND_ROUTE = Page(
    code="A20",
    id="alibaba.ping_and_route",
    title=Text("Packet loss on the way"),
    asks=Text("Do packets reach the server without loss?"),
    link=Link.NETWORK,
    intro=(Text("Lost packets make a connection hang or break, even when every setting is right."),),
    steps=(
        Step(
            Text("On this computer, send 50 pings, with the server's address instead of the example:"),
            command="ping -n 50 203.0.113.7",
        ),
        Step(
            Text("0% loss is fine, and so is a single lost packet. If there is more, find out where the loss begins:")
        ),
        Step(
            Text("Measure every hop with MTR (WinMTR on Windows), or with what Windows has; it takes five minutes:"),
            command="pathping -n 203.0.113.7",
        ),
        Step(Text("Loss matters only if it begins at one hop and continues to the last one.")),
    ),
    fix=(
        Step(Text("Loss that begins in your own network: fix the cable, Wi-Fi, router or VPN, and measure again.")),
        Step(
            Text(
                "Loss that begins further on: capture packets on both ends at the same time; the page below shows how."
            )
        ),
        Step(Text("Keep the results of both directions for support, and answer “No”.")),
    ),
    notes=(
        Text("If no ping is answered, that proves nothing: the security group or the firewall may drop only pings."),
    ),
    options=doors(yes="alibaba.cpu_load", no="alibaba.submit_ticket"),
    routes=EVIDENCE,
    checks=("path_quality",),
    references=(
        Reference(
            Text("Alibaba Cloud: capture packets when the network misbehaves"),
            HELP + "user-guide/how-to-grab-data-packets-when-the-network-is-abnormal",
        ),
        Reference(
            Text("Alibaba Cloud: analyze the route with MTR"),
            HELP + "user-guide/use-mtr-tool-for-network-analysis",
        ),
    ),
    source=SOURCE,
)

CPU_LOAD = Page(
    code="A21",
    id="alibaba.cpu_load",
    title=Text("CPU load of the server"),
    asks=Text("Is the CPU load low enough for the server to answer?"),
    link=Link.CLOUD,
    intro=(Text("A server whose CPU stays near 100% no longer answers in time."),),
    steps=(
        OPEN_CONSOLE,
        Step(Text("Click the ID of the server and open the tab **Monitor**; look at the CPU of the last hour.")),
        Step(
            Text(
                "If it stays above about 90% for minutes: sign in through VNC (A03), open **Task Manager** and "
                "sort by CPU."
            )
        ),
        Step(
            READ_COMMAND,
            command="Get-Process | Sort-Object CPU -Descending | Select-Object -First 10 Name, Id, CPU",
        ),
    ),
    fix=(
        Step(Text("Windows Update is at work: wait until it has finished.")),
        Step(Text("A program uses up the CPU: ask who is responsible for it, then restart or end it.")),
        Step(Text("The load is always that high: change to a larger instance type.")),
        Step(Text("Try to connect when the load has gone down. If that does not help, answer “No”.")),
    ),
    notes=(Text("A larger instance type costs more and needs a restart. An unknown program may be malware: A25."),),
    options=doors(yes="alibaba.public_bandwidth", no="alibaba.submit_ticket"),
    routes=EVIDENCE,
    checks=("cpu_load",),
    references=(CONSOLE_PAGE,),
    source=SOURCE,
)

PUBLIC_BANDWIDTH = Page(
    code="A22",
    id="alibaba.public_bandwidth",
    title=Text("Public bandwidth"),
    asks=Text("Is the public bandwidth above 0 Mbps and not used up?"),
    link=Link.CLOUD,
    intro=(Text("With 0 Mbps the instance has no public bandwidth: nothing from the Internet reaches it."),),
    steps=(
        OPEN_CONSOLE,
        Step(Text("Click the ID of the server and read the public bandwidth on the tab **Instance Details**.")),
        Step(Text("On the tab **Monitor**, compare the public traffic of the last hour with it.")),
    ),
    fix=(
        Step(
            Text(
                "In the menu of the instance choose **Change Bandwidth**, and set at least 1 Mbps; 5 Mbps is "
                "comfortable."
            )
        ),
        Step(
            Text(
                "If the bandwidth is used up: open **Task Manager** through VNC to find what sends so much, or "
                "raise the bandwidth."
            )
        ),
        Step(Text("Wait a minute or two and check again.")),
    ),
    notes=(
        Text("Bandwidth costs money. Read the price before you confirm the order."),
        Text("With the first bandwidth the instance may get a new public IP; connect to that one."),
    ),
    options=doors(yes="alibaba.memory", no="alibaba.public_bandwidth"),
    routes=EVIDENCE,
    checks=("public_bandwidth",),
    remedies=("raise_bandwidth",),
    picture="ecs_bandwidth",
    look=Text("Where to look: the public bandwidth in the network information of the instance."),
    references=(
        CONSOLE_PAGE,
        Reference(
            Text("Alibaba Cloud: change the configuration, bandwidth"),
            HELP + "user-guide/overview-of-instance-configuration-changes#ChangeBandwidth",
        ),
    ),
    source=SOURCE,
)

MEMORY = Page(
    code="A23",
    id="alibaba.memory",
    title=Text("Memory of the server"),
    asks=Text("Does the server have enough memory?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "If you get in, but the desktop does not appear properly and closes at once, the server may be out "
            "of memory."
        ),
    ),
    steps=(
        BY_VNC,
        Step(Text("Open **Event Viewer** > **Windows Logs** > **System**."), command="eventvwr.msc"),
        Step(Text("Look for event 2004 of Resource-Exhaustion-Detector: it names the programs that took the memory.")),
        Step(
            READ_COMMAND,
            command="Get-WinEvent -MaxEvents 5 -FilterHashtable "
            "@{ProviderName='Microsoft-Windows-Resource-Exhaustion-Detector'; Id=2004} | Format-List TimeCreated, "
            "Message",
        ),
    ),
    fix=(
        Step(Text("Use **Task Manager** to end or restart the programs that use the most memory.")),
        Step(Text("Give Windows a larger page file (virtual memory); the vendor's page below shows how.")),
        Step(Text("If that is not enough for what runs there: change to an instance type with more memory.")),
        Step(Text("Try to connect. If that does not help, answer “No”.")),
    ),
    notes=(Text("A larger instance type costs more and needs a restart."),),
    options=doors(yes="alibaba.ip_security_policy", no="alibaba.submit_ticket"),
    routes=EVIDENCE,
    checks=("memory",),
    picture="event_viewer_memory",
    look=Text("Where to look: the warning with the event number 2004 in the list."),
    references=(
        Reference(
            Text("Alibaba Cloud: low virtual memory on Windows"),
            HELP + "support/troubleshooting-windows-low-virtual-memory-problem",
        ),
    ),
    source=SOURCE,
)
