"""Steps, texts and references that several Azure screens share."""

from __future__ import annotations

from app.language import Text
from app.model import Reference, Step

SOURCE = ("003_ba62d61311b9ef42.txt",)

_LEARN = "https://learn.microsoft.com/"
_TROUBLESHOOT = _LEARN + "troubleshoot/azure/virtual-machines/"
_MACHINES = "https://portal.azure.com/#browse/Microsoft.Compute%2FVirtualMachines"
_CREATE_VM = _LEARN + "azure/virtual-machines/windows/quick-create-portal"

OPEN_VM = Step(Text("Sign in to the Azure portal, choose **Virtual machines** and then your VM."), link=_MACHINES)
INTO_VM = Step(
    Text(
        "Get into the VM: **Connect** > **Bastion** shows its screen in the browser. "
        "**Operations** > **Run command** > **RunPowerShellScript** runs the commands of this page without a screen."
    ),
    link=_MACHINES,
)
RUN_COMMAND_LIMITS = Text(
    "**Run command** needs a running VM with a working VM agent. It runs as the system account, one script at a time, "
    "takes at least 20 seconds and shows the last 4,096 bytes of the output."
)

DETAILED = Reference(
    Text("Microsoft: Remote Desktop to an Azure VM, detailed steps"),
    _TROUBLESHOOT + "windows/detailed-troubleshoot-rdp",
)
BASIC = Reference(
    Text("Microsoft: Remote Desktop to an Azure VM, quick steps"), _TROUBLESHOOT + "windows/troubleshoot-rdp-connection"
)
RESET = Reference(
    Text("Microsoft: reset the password or Remote Desktop of a Windows VM"), _TROUBLESHOOT + "windows/reset-rdp"
)
IP_FLOW = Reference(
    Text("Microsoft: IP flow verify"), _LEARN + "azure/network-watcher/diagnose-vm-network-traffic-filtering-problem"
)
EFFECTIVE_RULES = Reference(
    Text("Microsoft: effective security rules"),
    _LEARN + "azure/virtual-network/diagnose-network-traffic-filter-problem",
)
CREATE_VM = Reference(Text("Microsoft: create a Windows VM in the Azure portal"), _CREATE_VM)
PREPARE_VHD = Reference(
    Text("Microsoft: prepare a Windows VHD or VHDX for Azure"),
    _LEARN + "azure/virtual-machines/windows/prepare-for-upload-vhd-image",
)
VIRTUAL_IP = Reference(Text("Wikipedia: virtual IP address"), "https://en.wikipedia.org/wiki/Virtual_IP_address")
CLASSIC_END = Reference(
    Text("Microsoft: retirement of classic VMs"), _LEARN + "azure/virtual-machines/classic-vm-deprecation"
)
CLASSIC_ENDPOINTS = Reference(
    Text("Microsoft: endpoints of a classic VM"),
    _LEARN + "previous-versions/azure/virtual-machines/windows/classic/setup-endpoints",
)
CLASSIC_ACL = Reference(
    Text("Microsoft: access control lists of classic endpoints"),
    _LEARN + "previous-versions/azure/virtual-network/virtual-networks-acl",
)
NAT_RULES = Reference(
    Text("Microsoft: inbound NAT rules of a load balancer"), _LEARN + "azure/load-balancer/manage-inbound-nat-rules"
)
BASTION = Reference(Text("Microsoft: Azure Bastion"), _LEARN + "azure/bastion/bastion-overview")
RUN_COMMAND = Reference(
    Text("Microsoft: Run Command for Windows VMs"), _LEARN + "azure/virtual-machines/windows/run-command"
)
AZURE_POWERSHELL = Reference(Text("Microsoft: install Azure PowerShell"), _LEARN + "powershell/azure/")
EXECUTION_POLICY = Reference(
    Text("Microsoft: execution policy of PowerShell"),
    _LEARN + "powershell/module/microsoft.powershell.security/set-executionpolicy",
)
CLASSIC_WINRM = Reference(
    Text("The script InstallWinRMCertAzureVM.ps1 for classic VMs"),
    "https://github.com/azureautomation/configures-secure-remote-powershell-access-to-windows-azure-virtual-machines",
)
SSH_TO_LINUX = Reference(
    Text("Microsoft: SSH connections to a Linux VM"), _TROUBLESHOOT + "linux/troubleshoot-ssh-connection"
)
APPLICATION_ACCESS = Reference(
    Text("Microsoft: reach an application on a VM"), _TROUBLESHOOT + "windows/troubleshoot-app-connection"
)
SUPPORT = Reference(Text("Azure support"), "https://azure.microsoft.com/support/options/")
