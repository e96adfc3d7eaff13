"""Management consoles of the server: services, firewall rules, registry, devices, events, policies, and terminals."""

from __future__ import annotations

from app.language import Text

from .scene import Crumbs, Group, Icon, Label, Marked, Picture, Raw, Sign, Stack, Table, Tree, Twig, Window
from .templates import (
    NAME,
    REMOTE_DESKTOP_SERVICES,
    RUNNING,
    SERVER_2008,
    SERVER_2016,
    STATUS,
    TYPE,
    YES,
    facts,
    snap_in,
    terminal,
)

_SERVICES = Text("Services")
_DATA = Text("Data")
_WINDOWS_LOGS = Text("Windows Logs")
_EVENT_VIEWER = Text("Event Viewer")
_INBOUND = Text("Inbound Rules")
_CONTROL = r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control"
_NETWORK_CLASS = "{4d36e972-e325-11ce-bfc1-08002be10318}"


def _service_list() -> Table:
    manual = Text("Manual")
    return Table(
        (NAME, STATUS, Text("Startup Type")),
        (
            (Sign(Icon.GEAR, Raw("Remote Access Connection Manager")), Raw(""), manual),
            (Sign(Icon.GEAR, Raw("Remote Desktop Configuration")), RUNNING, manual),
            (Sign(Icon.GEAR, REMOTE_DESKTOP_SERVICES), RUNNING, Text("Automatic")),
            (Sign(Icon.GEAR, Raw("Remote Procedure Call (RPC)")), RUNNING, Text("Automatic")),
        ),
        mark=2,
        spare=(2,),
    )


def _registry(twigs: tuple[Twig, ...], key: str, content: Marked | Table) -> Window:
    return snap_in(Text("Registry Editor"), twigs, Stack((Crumbs((Raw(key),)), content)), Icon.FOLDER)


def _value(name: str, data: str) -> Table:
    return Table((NAME, _DATA), ((Raw(name), Raw(data)),))


def _events(log: Text, table: Table, *pairs: tuple[Label, Label]) -> Window:
    logs = (Text("Application"), Text("Security"), Text("System"))
    twigs = (
        Twig(Text("Event Viewer (Local)"), open=True, icon=Icon.LOG),
        Twig(_WINDOWS_LOGS, 1, open=True),
        *(Twig(name, 2, icon=Icon.LOG, selected=name == log) for name in logs),
    )
    return snap_in(_EVENT_VIEWER, twigs, Stack((table, *facts(*pairs))), Icon.LOG)


_COMPUTER_MANAGEMENT = snap_in(
    Text("Computer Management"),
    (
        Twig(Text("Computer Management (Local)"), open=True, icon=Icon.COMPUTER),
        Twig(Text("System Tools"), 1, open=False, icon=Icon.GEAR),
        Twig(Text("Storage"), 1, open=False),
        Twig(Text("Services and Applications"), 1, open=True, icon=Icon.GEAR),
        Twig(_SERVICES, 2, icon=Icon.GEAR, selected=True),
    ),
    _service_list(),
    Icon.COMPUTER,
)

_FIREWALL_RULES = snap_in(
    Text("Windows Defender Firewall with Advanced Security"),
    (
        Twig(Text("Windows Defender Firewall with Advanced Security"), open=True, icon=Icon.SHIELD),
        Twig(_INBOUND, 1, icon=Icon.LOG, selected=True),
        Twig(Text("Outbound Rules"), 1, icon=Icon.LOG),
    ),
    Table(
        (NAME, Text("Profile"), Text("Enabled")),
        (
            (Sign(Icon.GOOD, Text("Remote Desktop - Shadow (TCP-In)")), Text("All"), YES),
            (Sign(Icon.GOOD, Text("Remote Desktop - User Mode (TCP-In)")), Text("All"), YES),
            (Sign(Icon.GOOD, Text("Remote Desktop - User Mode (UDP-In)")), Text("All"), YES),
        ),
        mark=1,
        spare=(1,),
    ),
    Icon.SHIELD,
)

_NETCFGX = _registry(
    (
        Twig(Raw("Control"), open=True),
        Twig(Raw("Class"), 1, open=True),
        Twig(Raw(_NETWORK_CLASS), 2, open=False, selected=True),
    ),
    rf"{_CONTROL}\Class\{_NETWORK_CLASS}",
    Table(
        (NAME, TYPE, _DATA),
        (
            (Text("(Default)"), Raw("REG_SZ"), Raw("Network adapters")),
            (Raw("Class"), Raw("REG_SZ"), Raw("Net")),
            (Raw("Installer32"), Raw("REG_SZ"), Raw("NetCfgx.dll,NetClassInstaller")),
        ),
        mark=2,
        spare=(1,),
    ),
)

_TERMINAL_SERVER = _registry(
    (
        Twig(Raw("Control"), open=True),
        Twig(Raw("Terminal Server"), 1, open=True, selected=True),
        Twig(Raw("WinStations"), 2, open=True),
        Twig(Raw("RDP-Tcp"), 3, selected=True),
    ),
    rf"{_CONTROL}\Terminal Server",
    Marked(
        Stack(
            (
                Group(
                    Raw("Terminal Server"),
                    (_value("fDenyTSConnections", "0x00000000 (0)"),),
                ),
                Group(
                    Raw(r"Terminal Server\WinStations\RDP-Tcp"),
                    (_value("fEnableWinStation", "0x00000001 (1)"),),
                ),
            )
        )
    ),
)

_DEVICES = Window(
    Text("Device Manager"),
    (
        Tree(
            (
                Twig(Raw("WEB-01"), open=True, icon=Icon.COMPUTER),
                Twig(Text("Disk drives"), 1, open=False, icon=Icon.SERVER),
                Twig(Text("Display adapters"), 1, open=False, icon=Icon.COMPUTER),
                Twig(Text("Network adapters"), 1, open=True, icon=Icon.ADAPTER),
                Twig(Raw("Red Hat VirtIO Ethernet Adapter"), 2, icon=Icon.WARNING, marked=True),
                Twig(Text("Processors"), 1, open=False, icon=Icon.GEAR),
                Twig(Text("System devices"), 1, open=False, icon=Icon.GEAR),
            )
        ),
    ),
    icon=Icon.COMPUTER,
    width=44,
)

_MEMORY_EVENTS = _events(
    Text("System"),
    Table(
        (Text("Event ID"), Text("Date and Time")),
        (
            (Sign(Icon.INFO, Raw("7036")), Raw("10:41:07")),
            (Sign(Icon.WARNING, Raw("2004")), Raw("10:40:52")),
            (Sign(Icon.INFO, Raw("16")), Raw("10:12:30")),
        ),
        mark=1,
    ),
    (Text("Source:"), Raw("Resource-Exhaustion-Detector")),
    (Text("Event ID:"), Raw("2004")),
)

_FAILED_SIGN_INS = _events(
    Text("Security"),
    Table(
        (Text("Keywords"), Text("Date and Time"), Text("Event ID")),
        (
            (Sign(Icon.GOOD, Text("Audit Success")), Raw("10:44:31"), Raw("4624")),
            (Sign(Icon.WARNING, Text("Audit Failure")), Raw("10:43:58"), Raw("4625")),
            (Sign(Icon.GOOD, Text("Audit Success")), Raw("10:40:02"), Raw("4672")),
        ),
        mark=1,
        spare=(1,),
    ),
    (Text("Account Name:"), Raw("user1")),
    (Text("Sub Status:"), Raw("0xC000006A")),
)

_POLICIES = snap_in(
    Text("Local Security Policy"),
    (
        Twig(Text("Security Settings"), open=True, icon=Icon.SHIELD),
        Twig(Text("Account Policies"), 1, open=False),
        Twig(Text("Local Policies"), 1, open=False),
        Twig(Text("IP Security Policies on Local Computer"), 1, icon=Icon.SHIELD, selected=True),
    ),
    Table((NAME, Text("Policy Assigned")), ((Sign(Icon.DOCUMENT, Raw("deny-3389")), YES),), mark=0),
    Icon.SHIELD,
)

_CONNECTIONS = snap_in(
    Text("Remote Desktop Session Host Configuration"),
    (Twig(Text("RD Session Host Configuration"), open=True, icon=Icon.SERVER, selected=True),),
    Group(
        Text("Connections"),
        (
            Table(
                (Text("Connection Name"), Text("Connection Type"), STATUS),
                ((Sign(Icon.GOOD, Raw("RDP-Tcp")), Raw("Microsoft RDP 7.1"), Text("Enabled")),),
                mark=0,
                spare=(1,),
            ),
        ),
    ),
    Icon.SERVER,
)

PICTURES = {
    "computer_management_services": Picture(
        Text("Computer Management with the list of services"), _COMPUTER_MANAGEMENT, SERVER_2016
    ),
    "services_list": Picture(
        Text("The list of services"),
        snap_in(
            _SERVICES, (Twig(Text("Services (Local)"), icon=Icon.GEAR, selected=True),), _service_list(), Icon.GEAR
        ),
        SERVER_2016,
    ),
    "firewall_inbound_rules": Picture(
        Text("Inbound rules of Windows Defender Firewall with Advanced Security"), _FIREWALL_RULES, SERVER_2016
    ),
    "rdp_tcp_connections": Picture(Text("The RDP-Tcp connection"), _CONNECTIONS, SERVER_2008),
    "registry_netcfgx": Picture(Text("Registry Editor with the value Installer32"), _NETCFGX, SERVER_2016),
    "registry_rdp": Picture(
        Text("Registry Editor with fDenyTSConnections and fEnableWinStation"), _TERMINAL_SERVER, SERVER_2016
    ),
    "device_manager": Picture(Text("Device Manager with the network adapter"), _DEVICES, SERVER_2016),
    "event_viewer_memory": Picture(
        Text("System log with event 2004: memory is running out"), _MEMORY_EVENTS, SERVER_2016
    ),
    "event_viewer_security": Picture(
        Text("Security log with event 4625: failed sign-in"), _FAILED_SIGN_INS, SERVER_2016
    ),
    "local_security_policy": Picture(Text("Local Security Policy with an IP security policy"), _POLICIES, SERVER_2016),
    "port_test": Picture(
        Text("Telnet to the Remote Desktop port"),
        terminal(
            Text("Terminal"),
            "$ telnet 203.0.113.7 3389",
            "Trying 203.0.113.7...",
            "Connected to 203.0.113.7.",
            "Escape character is '^]'.",
            mark=2,
        ),
        Text("telnet; on Windows an empty window means: connected"),
    ),
    "powershell_certificate": Picture(
        Text("PowerShell with the end date of the certificate"),
        terminal(
            Text("Administrator: Windows PowerShell"),
            r"PS C:\> Get-Item 'Cert:\LocalMachine\Remote Desktop\*' | Select-Object NotAfter",
            "",
            "NotAfter",
            "--------",
            "2027-03-14 09:12:05",
            mark=4,
        ),
        SERVER_2016,
    ),
}
