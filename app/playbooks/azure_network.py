"""Azure: network security groups, and the reset of Remote Desktop from outside the VM."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Option, Page, Step

from . import azure_portal as portal
from .doors import EVIDENCE, doors

_OPEN_RULES = Step(
    Text("Choose **Networking** > **Network settings**. The rules are listed under **Inbound port rules**.")
)
_ADD_RULE = (
    Step(Text("Choose **Create port rule** > **Inbound port rule**.")),
    Step(Text("**Source**: **My IP address**. **Source port ranges**: leave `*`. **Service**: **RDP**.")),
    Step(
        Text(
            "**Action**: **Allow**. **Priority**: a free number smaller than that of every rule that denies this "
            "traffic. Choose **Add**."
        )
    ),
    Step(Text("Wait a minute, then check again.")),
)
_WHY_MINE = Text(
    "Let in only your own address. A rule with the source **Any** opens the server to everybody, and password "
    "guessing begins within minutes."
)
_BOTH_GROUPS = Text(
    "A network security group can belong to the subnet, to the network interface, or to both. If there are "
    "two, both must allow the traffic. A change affects every VM that shares the group."
)

IP_FLOW = Page(
    code="Z14",
    id="azure.ip_flow",
    title=Text("IP flow verify"),
    asks=Text("Does IP flow verify say that the traffic is allowed?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "IP flow verify in Network Watcher asks Azure itself whether a network security group would let "
            "your connection in, and which rule decides."
        ),
    ),
    steps=(
        Step(
            Text(
                "In the search box of the Azure portal type **Network Watcher** and open it. Choose **IP flow verify**."
            ),
            link="https://portal.azure.com/#view/Microsoft_Azure_Network/NetworkWatcherMenuBlade/~/ipFlowVerify",
        ),
        Step(Text("Choose your VM and its network interface. **Protocol**: **TCP**. **Direction**: **Inbound**.")),
        Step(
            Text(
                "**Local port**: 3389. **Remote IP address**: your own public address. **Remote port**: any number, "
                "such as 60000."
            )
        ),
        Step(
            Text(
                "Choose **Verify IP flow** and read the result: **Access allowed** or **Access denied**, and the rule."
            )
        ),
    ),
    fix=(portal.OPEN_VM, _OPEN_RULES, *_ADD_RULE),
    notes=(
        Text("The VM must be running. The tool supports only IPv4 addresses and single port numbers."),
        Text("**DenyAllInBound** as the rule means that no rule of yours allows the traffic."),
        _WHY_MINE,
    ),
    options=doors(yes="azure.network_security_group", no="azure.ip_flow"),
    routes=EVIDENCE,
    checks=("ip_flow",),
    remedies=("open_port",),
    references=(portal.IP_FLOW,),
    source=portal.SOURCE,
)

NETWORK_SECURITY_GROUP = Page(
    code="Z15",
    id="azure.network_security_group",
    title=Text("Network security group"),
    asks=Text("Is there an inbound rule with high enough priority that allows Remote Desktop?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "Network security groups decide which traffic may enter and leave; one group can serve several subnets and "
            "VMs. Without an inbound rule with **Allow** for the port of Remote Desktop, 3389 unless changed, nobody "
            "from outside gets in."
        ),
        Text("Rules are read by priority: the smallest number first. The first rule that matches decides."),
    ),
    steps=(
        portal.OPEN_VM,
        _OPEN_RULES,
        Step(
            Text(
                "Look for a rule with port 3389 or RDP, protocol TCP or Any, action **Allow**, and a **Source** that "
                "covers your own public address."
            )
        ),
        Step(Text("Check that no rule with a smaller **Priority** number denies the same traffic.")),
        Step(
            Text(
                "To see all rules that actually apply: choose the network interface, then **Help** > "
                "**Effective security rules**."
            )
        ),
    ),
    fix=_ADD_RULE,
    notes=(_WHY_MINE, _BOTH_GROUPS),
    options=(
        *doors(yes="azure.reset_rdp", no="azure.network_security_group"),
        Option("ip_flow", Text("Let Network Watcher test it"), "azure.ip_flow"),
    ),
    routes=EVIDENCE,
    checks=("security_group",),
    remedies=("open_port",),
    picture="azure_effective_rules",
    look=Text("Where to look: Priority, Destination port and Access of the rules; the smallest number wins."),
    references=(portal.EFFECTIVE_RULES, portal.IP_FLOW),
    source=portal.SOURCE,
)

RESET_RDP = Page(
    code="Z16",
    id="azure.reset_rdp",
    title=Text("Remote Desktop reset"),
    asks=Text("Can you connect now, after the reset of the Remote Desktop configuration?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "Azure can correct the Remote Desktop settings in the VM from outside, without signing in. The "
            "reset does two things:"
        ),
        Text("It enables the rule **Remote Desktop** of Windows Firewall (TCP port 3389)."),
        Text(
            "It allows Remote Desktop connections: the registry value `fDenyTSConnections` under "
            r"`HKLM\System\CurrentControlSet\Control\Terminal Server` becomes 0."
        ),
    ),
    steps=(
        portal.OPEN_VM,
        Step(Text("Choose **Help** > **Reset password**.")),
        Step(Text("Choose **Reset configuration only**, then **Update**. This does not change any password.")),
        Step(Text("Wait for the message that it is done, about one or two minutes, and try to connect.")),
        Step(
            Text("The same in Azure PowerShell or Cloud Shell: put your names in place of GROUP and VM."),
            command=(
                "Set-AzVMAccessExtension -ResourceGroupName GROUP -VMName VM -Name VMAccessAgent "
                "-TypeHandlerVersion 2.0 -ForceRerun $true"
            ),
        ),
    ),
    notes=(
        Text("The VM must be running and its VM agent must work. The reset is not for domain controllers."),
        Text("If a group policy forbids Remote Desktop, it overrides the reset: ask the administrator of the domain."),
        Text("**Reset password** on the same page is something different: it sets a new administrator password."),
    ),
    options=doors(yes="end.solved", no="azure.service_running", unsure="azure.service_running"),
    checks=("remote_desktop_enabled", "guest_firewall_rule"),
    remedies=("reset_remote_access",),
    picture="azure_reset_password",
    look=Text("Where to look: Mode, with Reset configuration only chosen, and the button Update."),
    references=(portal.RESET,),
    source=portal.SOURCE,
)
