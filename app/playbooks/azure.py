"""Azure: the screens of the document "Detailed troubleshooting steps for remote desktop connection issues"."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Playbook, Step

from . import azure_portal as portal
from .azure_classic import CLASSIC_ACL, CLASSIC_ENDPOINT, CLASSIC_NEW_ENDPOINT, CLASSIC_SAME_SERVICE, REMOTE_POWERSHELL
from .azure_guest import (
    INTRUSION_DETECTION,
    LISTENING_PORT,
    OUTBOUND_RULE,
    RESTART_VM,
    SERVICE_RUNNING,
    SUBMIT_TICKET,
)
from .azure_network import IP_FLOW, NETWORK_SECURITY_GROUP, RESET_RDP
from .azure_path import CLIENT_OTHER_COMPUTER, CLIENT_SOFTWARE, EDGE_DEVICE, EDGE_DIRECT
from .doors import EVIDENCE, REVERSED, doors

WHAT_CHANGED = Page(
    code="Z01",
    id="azure.what_changed",
    title=Text("Recent changes"),
    asks=Text("Has the address of the VM changed since the last good connection?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "A connection passes through your computer, the network of your company, the Internet, the rules "
            "of Azure and then Windows in the VM. First think about what has changed since it last worked."
        ),
        Text(
            "Azure may give the VM, or its cloud service, a new public IP address (also called virtual IP "
            "address, VIP), for example after it was stopped. This computer may still remember the old address "
            "of the name in its DNS cache."
        ),
    ),
    steps=(
        portal.OPEN_VM,
        Step(Text("On **Overview**, read **Public IP address** and **DNS name**.")),
        Step(
            Text("See which address this computer uses: put the DNS name in place of NAME. The first line shows it."),
            command="ping NAME",
        ),
        Step(
            Text("If the two addresses differ, answer “Yes”. It does not matter whether the ping itself is answered.")
        ),
    ),
    fix=(
        Step(Text("Empty the DNS cache of this computer, then connect again."), command="ipconfig /flushdns"),
        Step(Text("Or type the new public IP address instead of the name."), command="mstsc /v:ADDRESS"),
    ),
    notes=(
        Text("A **Dynamic** public IP address can change when the VM is stopped and started; a **Static** one stays."),
    ),
    options=doors(yes="client.dns_cache", no="azure.client_application", unsure="azure.client_application"),
    routes=REVERSED,
    checks=("dns_cache",),
    remedies=("flush_dns_cache",),
    picture="path_components",
    look=Text("Where to look: the public IP, the last stop before the VM. It may be a new one."),
    references=(portal.DETAILED, portal.VIRTUAL_IP),
    source=portal.SOURCE,
)

CLIENT_APPLICATION = Page(
    code="Z02",
    id="azure.client_application",
    title=Text("Program and port"),
    asks=Text("Does your Remote Desktop program use the right address and TCP port?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "Connection managers from other vendors keep their own address and port. The file that the Azure "
            "portal creates contains the correct ones."
        ),
    ),
    steps=(
        portal.OPEN_VM,
        Step(Text("Choose **Connect** and then **Download RDP file**.")),
        Step(
            Text(
                "Open the file with Notepad and read the line `full address:s:`. Without a number after the last colon "
                "the port is 3389."
            )
        ),
        Step(Text("Compare address and port with the entry in your connection manager.")),
    ),
    fix=(
        Step(Text("Correct the address or the port in your connection manager and save.")),
        Step(
            Text("Or connect without the manager: put address and port in place of ADDRESS and PORT."),
            command="mstsc /v:ADDRESS:PORT",
        ),
    ),
    notes=(
        Text(
            "If the VM is behind a load balancer, the correct port is the frontend port under **Load "
            "balancers** > **Inbound NAT rules**."
        ),
        Text(
            "For a classic VM, the port was shown under **Settings** > **Endpoints**. Classic VMs are no "
            "longer offered."
        ),
    ),
    options=doors(yes="azure.vm_status", no="azure.client_application"),
    routes=EVIDENCE,
    checks=("rdp_client_settings",),
    references=(portal.DETAILED,),
    source=portal.SOURCE,
)

VM_STATUS = Page(
    code="Z03",
    id="azure.vm_status",
    title=Text("State of the VM"),
    asks=Text("Does the portal show the VM as running and without problems?"),
    link=Link.CLOUD,
    intro=(Text("A stopped VM does not answer. The portal also shows when Azure itself has a problem with it."),),
    steps=(
        portal.OPEN_VM,
        Step(Text("On **Overview**, look at **Status**: it should say **Running**.")),
        Step(Text("Choose **Help** > **Resource health**: it should say **Available**.")),
        Step(
            Text(
                "Choose **Help** > **Boot diagnostics** > **Screenshot**: it should show the sign-in screen of "
                "Windows, not an error, a restart or an update in progress."
            )
        ),
    ),
    fix=(
        Step(Text("If the VM is stopped, choose **Start** on **Overview**.")),
        Step(Text("Wait until **Status** says **Running**, and two more minutes for Windows, then check again.")),
        Step(Text("If **Resource health** names a problem of Azure, follow what it recommends.")),
    ),
    notes=(
        Text("A running VM costs money. After a start, the public IP address may be different."),
        Text(
            "If **Connect** is grayed out and no VPN or ExpressRoute leads to Azure, the VM has no public IP "
            "address yet."
        ),
    ),
    options=doors(yes="azure.quick_fixes", no="azure.vm_status"),
    routes=EVIDENCE,
    checks=("instance_running", "health_status"),
    remedies=("start_instance",),
    picture="azure_vm_overview",
    look=Text("Where to look: Status and Public IP address on the Overview page of the VM."),
    references=(portal.DETAILED, portal.BASIC),
    source=portal.SOURCE,
)

QUICK_FIXES = Page(
    code="Z04",
    id="azure.quick_fixes",
    title=Text("Quick fixes"),
    asks=Text("Have you tried the quick fixes of the Azure portal?"),
    link=Link.CLOUD,
    intro=(
        Text("These steps from Microsoft's basic guide solve most cases. Try to connect after each one."),
        Text("Answer “No” if you want to begin with the first one now: this program then shows it step by step."),
    ),
    steps=(
        Step(Text("**Help** > **Reset password** > **Reset configuration only**: allows Remote Desktop again.")),
        Step(Text("**Networking** > **Network settings**: check that an inbound rule lets Remote Desktop in.")),
        Step(Text("**Help** > **Boot diagnostics**: check whether Windows has started.")),
        Step(Text("**Help** > **Resource health**: check whether Azure reports a problem.")),
        Step(Text("**Help** > **Reset password**: set a new password if the old one is not accepted.")),
        Step(Text("**Overview** > **Restart**: restart the VM.")),
        Step(Text("**Help** > **Redeploy + reapply**: move the VM to another host.")),
    ),
    notes=(
        Text("A redeployment deletes the temporary disk and changes a dynamic public IP address."),
        Text("If the network adapter of the VM was disabled or misconfigured, Microsoft describes how to reset it."),
    ),
    options=doors(yes="azure.custom_image", no="azure.reset_rdp"),
    remedies=("reset_remote_access",),
    references=(portal.BASIC,),
    source=portal.SOURCE,
)

CUSTOM_IMAGE = Page(
    code="Z05",
    id="azure.custom_image",
    title=Text("Custom image"),
    asks=Text("If you made the VM from your own image: was the VHD prepared for Azure before the upload?"),
    link=Link.CLOUD,
    intro=(
        Text("A disk that was not prepared may refuse Remote Desktop from its first start."),
        Text("If the VM was made from an image of the Azure Marketplace, answer “Yes”."),
    ),
    steps=(
        portal.OPEN_VM,
        Step(
            Text("On **Overview** > **Properties**, read **Source image publisher**. If it is empty, ask who made it.")
        ),
        Step(
            Text("Ask that person whether the steps of Microsoft's guide were followed."), link=portal.PREPARE_VHD.url
        ),
    ),
    fix=(
        Step(Text("On the computer where the image was made, follow Microsoft's guide."), link=portal.PREPARE_VHD.url),
        Step(
            Text(
                "Above all: Remote Desktop allowed, its firewall rules enabled, port 3389, the service "
                "**Remote Desktop Services** not disabled, no old certificate tied to Remote Desktop."
            )
        ),
        Step(Text("Upload the prepared VHD and make the VM from it again.")),
    ),
    options=doors(yes="azure.client_other_computer", no="azure.custom_image"),
    references=(portal.PREPARE_VHD,),
    source=portal.SOURCE,
)

PLAYBOOK = Playbook(
    "azure",
    Text("Microsoft Azure"),
    (
        WHAT_CHANGED,
        CLIENT_APPLICATION,
        VM_STATUS,
        QUICK_FIXES,
        CUSTOM_IMAGE,
        CLIENT_OTHER_COMPUTER,
        CLIENT_SOFTWARE,
        EDGE_DIRECT,
        EDGE_DEVICE,
        CLASSIC_SAME_SERVICE,
        CLASSIC_ENDPOINT,
        CLASSIC_ACL,
        CLASSIC_NEW_ENDPOINT,
        IP_FLOW,
        NETWORK_SECURITY_GROUP,
        RESET_RDP,
        SERVICE_RUNNING,
        LISTENING_PORT,
        OUTBOUND_RULE,
        INTRUSION_DETECTION,
        REMOTE_POWERSHELL,
        RESTART_VM,
        SUBMIT_TICKET,
    ),
)
