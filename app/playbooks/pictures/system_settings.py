"""Dialogs and Control Panel pages of the server: Remote tab, msconfig, service properties, firewall, adapters."""

from __future__ import annotations

from app.language import Text

from .scene import (
    Banner,
    Buttons,
    CheckBox,
    Field,
    Group,
    Icon,
    Line,
    Marked,
    Picture,
    Radio,
    Raw,
    Split,
    Stack,
    Style,
    Table,
    Tick,
    Tile,
    Tiles,
    Tone,
)
from .templates import (
    GENERAL,
    NAME,
    REMOTE_DESKTOP,
    REMOTE_DESKTOP_SERVICES,
    RUNNING,
    SERVER_2008,
    SERVER_2016,
    control_panel,
    facts,
    property_sheet,
)

_CONTROL_PANEL = Text("Control Panel")
_FIREWALL = Text("Windows Defender Firewall")
_FIREWALL_WAY = (_CONTROL_PANEL, Text("System and Security"), _FIREWALL)
_ON = Text("Turn on Windows Defender Firewall")
_OFF = Text("Turn off Windows Defender Firewall (not recommended)")
_STATE_ON = Text("Windows Defender Firewall state: On")
_ALL = Tick(on=True)
_NONE = Tick(on=False)

_REMOTE_TAB = Picture(
    Text("System Properties, tab Remote"),
    property_sheet(
        Text("System Properties"),
        (Text("Computer Name"), Text("Hardware"), Text("Advanced"), Text("Remote")),
        3,
        Group(
            Text("Remote Assistance"),
            (CheckBox(Text("Allow Remote Assistance connections to this computer"), on=True),),
        ),
        Group(
            REMOTE_DESKTOP,
            (
                Radio(Text("Don't allow remote connections to this computer")),
                Marked(Radio(Text("Allow remote connections to this computer"), on=True)),
                CheckBox(
                    Text(
                        "Allow connections only from computers running Remote Desktop with "
                        "Network Level Authentication (recommended)"
                    ),
                    on=True,
                    depth=1,
                ),
                Buttons((Text("Select Users..."),)),
            ),
        ),
    ),
    SERVER_2016,
)

_NORMAL_STARTUP = Picture(
    Text("System Configuration, tab General"),
    property_sheet(
        Text("System Configuration"),
        (GENERAL, Text("Boot"), Text("Services"), Text("Startup"), Text("Tools")),
        0,
        Group(
            Text("Startup selection"),
            (
                Marked(
                    Radio(Text("Normal startup"), on=True, hint=Text("Load all device drivers and services")),
                ),
                Radio(Text("Diagnostic startup"), hint=Text("Load basic devices and services only")),
                Radio(Text("Selective startup")),
                CheckBox(Text("Load system services"), on=True, depth=1),
                CheckBox(Text("Load startup items"), on=True, depth=1),
            ),
        ),
    ),
    SERVER_2016,
)

_SERVICE = Picture(
    Text("Properties of the service Remote Desktop Services"),
    property_sheet(
        Text("Remote Desktop Services Properties (Local Computer)"),
        (GENERAL, Text("Log On"), Text("Recovery"), Text("Dependencies")),
        0,
        *facts((Text("Service name:"), Raw("TermService")), (Text("Display name:"), REMOTE_DESKTOP_SERVICES)),
        Marked(
            Stack(
                (
                    Field(Text("Startup type:"), Text("Automatic"), drop=True),
                    Field(Text("Service status:"), RUNNING, boxed=False),
                    Buttons((Text("Start"), Text("Stop")), right=False),
                )
            )
        ),
    ),
    SERVER_2016,
)

_STATUS = Picture(
    Text("Status of Windows Defender Firewall"),
    control_panel(
        _FIREWALL_WAY,
        Split(
            Stack(
                (
                    Line(Text("Allow an app or feature through Windows Defender Firewall"), Style.LINK),
                    Line(Text("Turn Windows Defender Firewall on or off"), Style.LINK, Icon.SHIELD),
                    Line(Text("Advanced settings"), Style.LINK, Icon.SHIELD),
                )
            ),
            Stack(
                (
                    Line(Text("Help protect your PC with Windows Defender Firewall"), Style.HEADING),
                    Marked(
                        Stack(
                            (
                                Banner(Text("Private networks: not connected"), Tone.GOOD),
                                Line(_STATE_ON, Style.STRONG),
                                Banner(Text("Guest or public networks: connected"), Tone.GOOD),
                                Line(_STATE_ON, Style.STRONG),
                            )
                        )
                    ),
                    Line(
                        Text(
                            "Incoming connections: Block all connections to apps "
                            "that are not on the list of allowed apps"
                        ),
                        Style.SMALL,
                    ),
                )
            ),
            0.34,
        ),
    ),
    SERVER_2016,
)

_ALLOWED = Picture(
    Text("Allowed apps of Windows Defender Firewall"),
    control_panel(
        (*_FIREWALL_WAY, Text("Allowed apps")),
        Line(Text("Allow apps to communicate through Windows Defender Firewall"), Style.HEADING),
        Buttons((Text("Change settings"),)),
        Line(Text("Allowed apps and features:")),
        Table(
            (NAME, Text("Private"), Text("Public")),
            (
                (Text("File and Printer Sharing"), _NONE, _NONE),
                (Text("Network Discovery"), _ALL, _NONE),
                (REMOTE_DESKTOP, _ALL, _ALL),
                (Text("Windows Remote Management"), _ALL, _NONE),
            ),
            mark=2,
        ),
    ),
    SERVER_2016,
)

_CUSTOMIZE = Picture(
    Text("Customize Settings of Windows Defender Firewall"),
    control_panel(
        (*_FIREWALL_WAY, Text("Customize Settings")),
        Line(Text("Customize settings for each type of network"), Style.HEADING),
        Marked(
            Stack(
                (
                    Group(Text("Private network settings"), (Radio(_ON), Radio(_OFF, on=True))),
                    Group(Text("Public network settings"), (Radio(_ON), Radio(_OFF, on=True))),
                )
            )
        ),
        Banner(Text("For a short test only. Turn the firewall on again right after it."), Tone.WARN),
    ),
    SERVER_2016,
)

_RDP_TCP = Picture(
    Text("Properties of RDP-Tcp, tab General"),
    property_sheet(
        Text("RDP-Tcp Properties"),
        (GENERAL, Text("Log on Settings"), Text("Sessions"), Text("Environment")),
        0,
        *facts((Text("Type:"), Raw("Microsoft RDP 7.1")), (Text("Transport:"), Raw("tcp"))),
        Marked(Field(Text("Security layer:"), Text("RDP Security Layer"), drop=True)),
        Field(Text("Encryption level:"), Text("Client Compatible"), drop=True),
        Field(Text("Certificate:"), Text("Auto generated"), boxed=False),
    ),
    SERVER_2008,
)

_ADAPTERS = Picture(
    Text("Network Connections with the adapters"),
    control_panel(
        (_CONTROL_PANEL, Text("Network and Internet"), Text("Network Connections")),
        Tiles(
            (
                Tile(Icon.ADAPTER, Text("Ethernet"), (Text("Enabled"), Raw("Red Hat VirtIO Ethernet Adapter"))),
                Tile(
                    Icon.ADAPTER,
                    Text("Ethernet 2"),
                    (Text("Disabled"), Raw("Red Hat VirtIO Ethernet Adapter #2")),
                    off=True,
                ),
            ),
            mark=0,
        ),
    ),
    SERVER_2016,
)

PICTURES = {
    "system_properties_remote": _REMOTE_TAB,
    "system_configuration": _NORMAL_STARTUP,
    "service_properties": _SERVICE,
    "firewall_status": _STATUS,
    "allowed_apps": _ALLOWED,
    "firewall_customize": _CUSTOMIZE,
    "rdp_tcp_properties": _RDP_TCP,
    "network_connections": _ADAPTERS,
}
