"""Pages of the clouds' consoles: Tencent Cloud CVM, Alibaba Cloud ECS, Azure, Rackspace."""

from __future__ import annotations

from app.language import Text

from .scene import (
    Buttons,
    Console,
    Crumbs,
    Field,
    Frame,
    Group,
    Icon,
    Label,
    Line,
    Marked,
    Menu,
    Node,
    Picture,
    Radio,
    Raw,
    Screen,
    Sign,
    Slider,
    Stack,
    Style,
    Table,
    Tabs,
    ToolBar,
    Window,
)
from .templates import (
    ADDRESS,
    ALLOW,
    AZURE,
    CANCEL,
    CVM,
    ECS,
    EVERYWHERE,
    HOME_ADDRESS,
    NAME,
    OK,
    RUNNING,
    STATUS,
    UP,
    console_page,
    dialog,
    facts,
)

_INSTANCES = Text("Instances")
_SECURITY_GROUPS = Text("Security groups")
_PUBLIC_IP = Text("Public IP")
_SIGN_IN_NOW = Text("Sign in now")
_SEND_REMOTE_COMMAND = Text("Send Remote Command")
_ALLOWED = Text("✓ Allow")
"""Alibaba Cloud's word; its console is not in Korean."""
_CVM_SERVER = Raw("ins-4f2k")
_ECS_SERVER = Raw("i-bp1c4f2k")
_AZURE_SERVER = Raw("vm-web")


def _instance_list(title: Text, address: Text, column: int) -> Picture:
    table = Table(
        (Text("ID/Name"), STATUS, Text("Primary IPv4"), Text("Availability zone")),
        ((Raw("ins-4f2k\nweb-01"), UP, address, Text("Seoul Zone 1")),),
        mark=(0, column),
        spare=(3,),
    )
    page = console_page(
        Text("Cloud Virtual Machine"),
        (Text("Cloud Virtual Machine"), _INSTANCES, Text("Seoul")),
        ToolBar((Text("Create"), Text("Start Up"), Text("Shut Down"), Text("Restart"))),
        table,
    )
    return Picture(title, page, CVM)


def _ecs_page(way: tuple[Label, ...], *parts: Node) -> Window:
    return console_page(Text("Elastic Compute Service"), (Text("Elastic Compute Service"), *way), *parts)


def _ecs_instance(title: Text, tab: int, *parts: Node) -> Picture:
    tabs = (Text("Instance Details"), Text("Monitor"), Text("Security Groups"))
    return Picture(title, _ecs_page((_ECS_SERVER,), Tabs(tabs, tab), *parts), ECS)


def _vnc(title: Label, menu: Label, keys: tuple[Label, ...], *, mark_menu: bool) -> Window:
    return Window(
        title,
        (
            ToolBar((menu,), mark=0 if mark_menu else None),
            Menu(keys, mark=None if mark_menu else 0),
            Screen((Raw("10:44"), Text("Press Ctrl+Alt+Delete to unlock."))),
        ),
        Frame.WEB,
        Icon.CLOUD,
        48,
    )


def _azure(way: tuple[Label, ...], *parts: Node) -> Window:
    return console_page(Raw("Microsoft Azure"), (Text("Home"), *way), *parts)


_ADJUST_NETWORK = dialog(
    Text("Adjust Network"),
    *facts((Text("Instance"), _CVM_SERVER), (Text("Network billing mode"), Text("Bill by traffic"))),
    Marked(Slider(Text("Target bandwidth"), Raw("5 Mbps"), 0.12)),
    Line(Text("At least 1 Mbps; 5 Mbps or more is comfortable."), Style.SMALL),
    Buttons((OK, CANCEL), default=0),
)

_CVM_SECURITY_GROUPS = console_page(
    Text("Cloud Virtual Machine"),
    (Text("Cloud Virtual Machine"), _INSTANCES, _CVM_SERVER),
    Tabs((Text("Basic information"), Text("Monitoring"), _SECURITY_GROUPS), 2),
    Line(Raw("sg-web"), Style.STRONG, Icon.SHIELD),
    Tabs((Text("Inbound rules"), Text("Outbound rules")), 0),
    Table(
        (Text("Source (IP)"), Text("Protocol port"), Text("Policy")),
        (
            (EVERYWHERE, Raw("TCP:80,443"), ALLOW),
            (HOME_ADDRESS, Raw("TCP:3389"), ALLOW),
            (EVERYWHERE, Raw("ICMP"), ALLOW),
        ),
        mark=1,
    ),
)

_CVM_LOGIN = Stack(
    (
        dialog(
            Text("Log in to the Windows instance"),
            *facts((Text("Instance"), _CVM_SERVER)),
            Group(Text("Log in over VNC"), (Buttons((Text("Log In Now"),), default=0, right=False),)),
            width=48,
        ),
        _vnc(
            Text("VNC login"), _SEND_REMOTE_COMMAND, (Raw("Ctrl-Alt-Delete"), Raw("Ctrl-Alt-Backspace")), mark_menu=True
        ),
    )
)

_SELF_DIAGNOSIS = _ecs_page(
    (Text("Self-service Troubleshooting"),),
    Field(Text("Instance ID:"), _ECS_SERVER, drop=True),
    Table(
        (Text("Check item"), Text("Result")),
        (
            (Text("Security group check"), Sign(Icon.GOOD, Text("No problem"))),
            (Text("Firewall in the instance"), Sign(Icon.ERROR, Text("Port 3389 is blocked"))),
            (Text("Port is listening"), Sign(Icon.GOOD, Text("No problem"))),
        ),
        mark=1,
    ),
)

_SEND_COMMAND = dialog(
    Text("Send Command"),
    *facts((Text("Instance ID:"), _ECS_SERVER)),
    Field(Text("Command type:"), Raw("PowerShell"), drop=True),
    Window(Text("Command content"), (Console(("Get-Service TermService",)),), Frame.DARK, None, 60),
    Buttons((Text("Run"), CANCEL), default=0, mark=0),
    width=40,
)

_WORKBENCH = dialog(
    Text("Remote connection"),
    *facts((Text("Instance ID:"), _ECS_SERVER)),
    Group(Text("Workbench"), (Buttons((_SIGN_IN_NOW,), default=0, mark=0, right=False),)),
    Line(Text("Show Other Logon Methods"), Style.LINK),
    Group(Text("VNC"), (Buttons((_SIGN_IN_NOW,), right=False),)),
)

_ECS_RULES = (
    Crumbs((Raw("sg-bp1web"), Text("Manage Rules"))),
    Tabs((Text("Inbound"), Text("Outbound")), 0),
    Table(
        (
            Text("Action"),
            Text("Priority (1 = first)"),
            Text("Protocol type"),
            Text("Source IP"),
            Text("Destination"),
        ),
        (
            (_ALLOWED, Raw("1"), Text("Custom TCP"), HOME_ADDRESS, Raw("3389")),
            (_ALLOWED, Raw("100"), Text("Custom TCP"), EVERYWHERE, Raw("443")),
        ),
        mark=0,
        spare=(2, 1),
    ),
)

_EFFECTIVE_RULES = _azure(
    (_AZURE_SERVER, Text("Networking"), Text("Effective security rules")),
    Table(
        (NAME, Text("Priority"), Text("Destination port"), Text("Access")),
        (
            (Raw("AllowRdpFromOffice"), Raw("300"), Raw("3389"), ALLOW),
            (Raw("AllowVnetInBound"), Raw("65000"), Raw("0-65535"), ALLOW),
            (Raw("DenyAllInBound"), Raw("65500"), Raw("0-65535"), Text("Deny")),
        ),
        mark=0,
        spare=(1,),
    ),
)

_RESET_PASSWORD = _azure(
    (_AZURE_SERVER, Text("Reset password")),
    Line(Text("Mode"), Style.STRONG),
    Radio(Text("Reset password")),
    Marked(Radio(Text("Reset configuration only"), on=True)),
    Buttons((Text("Update"),), default=0, right=False),
)

PICTURES = {
    "cvm_instance_list": _instance_list(
        Text("Instance list in the CVM console"), Text("203.0.113.7 (Public)\n10.0.0.5 (Private)"), 1
    ),
    "cvm_no_public_ip": _instance_list(
        Text("Instance without a public IP in the CVM console"), Text("-\n10.0.0.5 (Private)"), 2
    ),
    "cvm_adjust_network": Picture(Text("Adjust the network of an instance"), _ADJUST_NETWORK, CVM),
    "cvm_security_groups": Picture(Text("Security groups of an instance"), _CVM_SECURITY_GROUPS, CVM),
    "cvm_vnc_login": Picture(Text("Sign-in to an instance through VNC"), _CVM_LOGIN, CVM),
    "ecs_diagnosis": Picture(Text("Result of the self-service troubleshooting"), _SELF_DIAGNOSIS, ECS),
    "ecs_instance_details": _ecs_instance(
        Text("Instance details with status and health"),
        0,
        Line(Text("Basic Information"), Style.STRONG),
        *facts((Text("Instance ID:"), _ECS_SERVER)),
        Marked(Stack(facts((Text("Status:"), Text("● Running")), (Text("Health Status:"), Text("Normal"))))),
        *facts((Text("Public IP:"), ADDRESS)),
    ),
    "ecs_bandwidth": _ecs_instance(
        Text("Instance details with the public bandwidth"),
        0,
        Line(Text("Network Information"), Style.STRONG),
        *facts((Text("Public IP:"), ADDRESS)),
        Marked(Field(Text("Public Bandwidth:"), Raw("5 Mbps"), boxed=False)),
        *facts((Text("Private IP:"), Raw("10.0.0.5"))),
    ),
    "ecs_vnc": Picture(
        Text("VNC window with the menu for key combinations"),
        _vnc(
            Text("VNC remote connection"),
            Text("Send Remote Commands"),
            (Raw("CTRL+ALT+DELETE"), Raw("CTRL+ALT+F1"), Raw("CTRL+ALT+F2")),
            mark_menu=False,
        ),
        ECS,
    ),
    "ecs_send_command": Picture(Text("Send a command with Cloud Assistant"), _SEND_COMMAND, ECS),
    "ecs_workbench": Picture(Text("Connect with Workbench"), _WORKBENCH, ECS),
    "ecs_security_group": _ecs_instance(Text("Inbound rules of a security group"), 2, *_ECS_RULES),
    "azure_vm_overview": Picture(
        Text("Overview of a virtual machine"),
        _azure(
            (Text("Virtual machines"), _AZURE_SERVER),
            ToolBar((Text("Connect"), Text("Start"), Text("Stop"))),
            Line(Text("Essentials"), Style.STRONG),
            *facts((Text("Resource group"), Raw("rg-web"))),
            Marked(Field(STATUS, RUNNING, boxed=False)),
            *facts((Text("Location"), Raw("Korea Central")), (Text("Public IP address:"), ADDRESS)),
        ),
        AZURE,
    ),
    "azure_effective_rules": Picture(Text("Effective security rules of a network interface"), _EFFECTIVE_RULES, AZURE),
    "azure_reset_password": Picture(Text("Reset password, mode Reset configuration only"), _RESET_PASSWORD, AZURE),
    "rackspace_console": Picture(
        Text("Emergency Console of a server"),
        Window(
            Raw("Emergency Console: web-01"),
            (
                ToolBar((Raw("Connected"), Raw("Send CtrlAltDel")), mark=1),
                Screen((Raw("10:44"), Raw("Press Ctrl+Alt+Delete to unlock."))),
            ),
            Frame.WEB,
            Icon.CLOUD,
            48,
        ),
        Text("Rackspace Emergency Console, in English only"),
    ),
}
