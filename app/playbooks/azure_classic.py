"""Azure, classic VMs (retired): endpoints, their access lists, remote PowerShell; each with what is used today."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Step

from . import azure_portal as portal
from .doors import EVIDENCE, doors

_RETIRED = Text(
    "Classic VMs and their cloud services ended in September 2023. This page keeps what Microsoft's original "
    "article says about them and shows what replaces it today."
)
_NAT_RULES = "https://portal.azure.com/#browse/Microsoft.Network%2FloadBalancers"
_OPEN_NAT_RULES = Step(
    Text("In the Azure portal choose **Load balancers**, your load balancer, then **Inbound NAT rules**."),
    link=_NAT_RULES,
)

CLASSIC_SAME_SERVICE = Page(
    code="Z10",
    id="azure.classic_same_service",
    title=Text("Classic: neighboring VM"),
    asks=Text("Is this a classic VM, and can another VM of the same cloud service or virtual network connect to it?"),
    link=Link.CLOUD,
    intro=(
        _RETIRED,
        Text(
            "Today, VMs are created with Azure Resource Manager. For such a VM, answer “No”: the network rules "
            "come next."
        ),
    ),
    steps=(
        portal.OPEN_VM,
        Step(
            Text(
                "A VM listed under **Virtual machines** is a Resource Manager VM. Only those under **Virtual "
                "machines (classic)** were classic."
            )
        ),
        Step(
            Text(
                "The same test today: from another VM in the same virtual network, open Remote Desktop to the "
                "private IP address of your VM. If that works, Windows in the VM is fine and the problem is "
                "the way in from outside."
            ),
            command="mstsc /v:PRIVATE_ADDRESS",
        ),
        Step(
            Text("Without another VM there, make one for the test and delete it afterward."),
            link=portal.CREATE_VM.url,
        ),
    ),
    options=doors(
        yes="azure.classic_endpoint", no="azure.network_security_group", unsure="azure.network_security_group"
    ),
    picture="path_endpoint",
    look=Text("Where to look: the entrance of the cloud, where the endpoint led to the VM."),
    references=(portal.CLASSIC_END, portal.CREATE_VM),
    source=portal.SOURCE,
    retired=True,
)

CLASSIC_ENDPOINT = Page(
    code="Z11",
    id="azure.classic_endpoint",
    title=Text("Classic: port of the endpoint"),
    asks=Text("Does the private port of the endpoint match the port on which the VM listens?"),
    link=Link.CLOUD,
    intro=(
        _RETIRED,
        Text(
            "An endpoint forwarded a public port to a private TCP port of the VM. The private port must be the "
            "one on which Remote Desktop listens, 3389 unless somebody changed it."
        ),
        Text("Today a load balancer does this with an inbound NAT rule: frontend port outside, backend port inside."),
    ),
    steps=(
        _OPEN_NAT_RULES,
        Step(Text("Find the rule that leads to your VM. **Backend port** should be 3389.")),
        Step(Text("Read **Frontend port**: use it to connect from outside."), command="mstsc /v:ADDRESS:FRONTEND_PORT"),
    ),
    fix=(
        _OPEN_NAT_RULES,
        Step(Text("Set **Backend port** to the port of Remote Desktop in the VM, normally 3389, and choose **Save**.")),
    ),
    notes=(
        Text("A VM with a public IP address of its own has no such mapping: the port is the same outside and inside."),
    ),
    options=doors(yes="azure.classic_acl", no="azure.classic_endpoint"),
    references=(portal.CLASSIC_ENDPOINTS, portal.NAT_RULES),
    source=portal.SOURCE,
    retired=True,
)

CLASSIC_ACL = Page(
    code="Z12",
    id="azure.classic_acl",
    title=Text("Classic: access list of the endpoint"),
    asks=Text("Does the access list of the endpoint let your public addresses in?"),
    link=Link.CLOUD,
    intro=(
        _RETIRED,
        Text(
            "An access control list (ACL) of an endpoint allowed or denied incoming traffic by its source IP "
            "address. A wrong list blocked Remote Desktop."
        ),
        Text("Today the **Source** of a rule in the network security group does this."),
    ),
    steps=(
        Step(
            Text(
                "Find the public addresses by which your company is seen on the Internet: those of its proxy or of "
                "another device at its edge. Your network administrator knows them."
            )
        ),
        portal.OPEN_VM,
        Step(
            Text(
                "Choose **Networking** > **Network settings** and look at **Source** of the rule for Remote Desktop: "
                "your public addresses should be among them, and no rule with a smaller **Priority** number should "
                "deny them."
            )
        ),
    ),
    fix=(
        Step(Text("Open the rule and add your public addresses to **Source IP addresses/CIDR ranges**.")),
        Step(Text("Choose **Save**, wait a minute and check again.")),
    ),
    notes=(
        Text(
            "If Microsoft Defender for Cloud guards the VM with just-in-time access, request access under **Connect** "
            "first; it opens the port for your address for some hours."
        ),
    ),
    options=doors(yes="azure.classic_new_endpoint", no="azure.classic_acl"),
    references=(portal.CLASSIC_ACL, portal.EFFECTIVE_RULES),
    source=portal.SOURCE,
    retired=True,
)

CLASSIC_NEW_ENDPOINT = Page(
    code="Z13",
    id="azure.classic_new_endpoint",
    title=Text("Classic: new endpoint"),
    asks=Text("Can you connect now, with a new endpoint on a random high port?"),
    link=Link.CLOUD,
    intro=(
        _RETIRED,
        Text(
            "To find out whether the endpoint itself was the cause, it was removed and created again, with a "
            "random external port in the range 49152-65535."
        ),
        Text("Today the same is done with the frontend port of an inbound NAT rule."),
    ),
    steps=(
        _OPEN_NAT_RULES,
        Step(Text("Write down the settings of the old rule, then delete it.")),
        Step(
            Text(
                "Choose **Add**: your VM, TCP, **Backend port** 3389, **Frontend port** a random number from 49152 to "
                "65535."
            )
        ),
        Step(Text("Connect with the new port."), command="mstsc /v:ADDRESS:FRONTEND_PORT"),
    ),
    notes=(
        Text(
            "The rule of the network security group still uses port 3389: it is applied after the load "
            "balancer has changed the port."
        ),
        Text(
            "Tell everybody who connects: the old port no longer works. A random port hides the server, but "
            "does not protect it."
        ),
    ),
    options=doors(yes="end.solved", no="azure.reset_rdp", unsure="azure.reset_rdp"),
    references=(portal.CLASSIC_ENDPOINTS, portal.NAT_RULES),
    source=portal.SOURCE,
    retired=True,
)

REMOTE_POWERSHELL = Page(
    code="Z21",
    id="azure.remote_powershell",
    title=Text("Remote PowerShell"),
    asks=Text("Can you open a remote PowerShell session to the VM?"),
    link=Link.GUEST,
    intro=(
        Text("With a remote PowerShell session you can fix the VM without its screen."),
        Text(
            "Microsoft's original article uses a certificate of the cloud service. That was for classic VMs "
            "and no longer exists. Today: Bastion, **Run command**, or remote PowerShell (WinRM) over HTTPS as "
            "below."
        ),
    ),
    steps=(
        Step(
            Text("In the VM choose **Operations** > **Run command** > **EnableRemotePS** > **Run**."),
            link=portal.OPEN_VM.link,
        ),
        Step(Text("Allow TCP port 5986 in the network security group, with your own address as the source.")),
        Step(
            Text("In PowerShell on this computer, put the address of the VM in place of ADDRESS and sign in."),
            command=(
                "Enter-PSSession -ComputerName ADDRESS -Port 5986 -UseSSL -Credential (Get-Credential) "
                "-SessionOption (New-PSSessionOption -SkipCACheck -SkipCNCheck)"
            ),
        ),
        Step(Text("If the prompt begins with the address in brackets, you are in. Answer “Yes”.")),
    ),
    notes=(
        Text(
            "The command accepts the certificate that the VM made for itself without checking it. Use it for "
            "this repair only, and remove the rule for port 5986 afterward."
        ),
        Text(
            "Classic, no longer available: download **InstallWinRMCertAzureVM.ps1**, install Azure PowerShell, "
            "change to the folder of the script. `Get-ExecutionPolicy` shows whether scripts may run; "
            "`Set-ExecutionPolicy` sets it."
        ),
        Text(
            "Classic, no longer available: set `$subscr`, `$serviceName` and `$vmName` to the names of the "
            "subscription, the cloud service and the VM (`Get-AzureSubscription` shows **SubscriptionName**, "
            "`Get-AzureVM` shows **ServiceName**), then `.\\InstallWinRMCertAzureVM.ps1 -SubscriptionName "
            "$subscr -ServiceName $serviceName -Name $vmName`."
        ),
        Text(
            "Classic, no longer available: the certificate was then listed for the current user under "
            "**Trusted Root Certification Authorities\\Certificates**, issued to the DNS name of the cloud "
            "service, such as cloudservice4testing.cloudapp.net."
        ),
        Text(
            "Classic, no longer available: `$uri = Get-AzureWinRMUri -ServiceName $serviceName -Name $vmName`, "
            "`$creds = Get-Credential`, `Enter-PSSession -ConnectionUri $uri -Credential $creds`. The prompt "
            "`[cloudservice4testing.cloudapp.net]: PS C:\\Users\\User1\\Documents>` showed the name of the "
            "cloud service first."
        ),
    ),
    options=doors(yes="azure.service_running", no="azure.submit_ticket", unsure="azure.submit_ticket"),
    routes=EVIDENCE,
    checks=("winrm",),
    references=(
        portal.RUN_COMMAND,
        portal.BASTION,
        portal.CLASSIC_WINRM,
        portal.AZURE_POWERSHELL,
        portal.EXECUTION_POLICY,
    ),
    source=portal.SOURCE,
    retired=True,
)
