"""Tencent Cloud: the screens of the documents "Unable to connect to a Windows instance" in English and in Korean.

Three things differ from the documents on purpose: a firewall that is off leads on instead of to support, the test with
the firewall turned off always tells how to turn it on again, and a bandwidth of 1 Mbps passes while 5 Mbps is advised
(one document asks for 1, the other for 5).
"""

from __future__ import annotations

from app.language import NO_TEXT, Text
from app.model import Link, Page, Playbook, Reference, Step

from .doors import EVIDENCE, doors
from .tencent_links import (
    BOTH,
    CONSOLE,
    DOCUMENTS,
    EIP_CONSOLE,
    REF_CONSOLE,
    REF_LOGIN,
    REF_TICKET,
    REF_TICKET_INTERNATIONAL,
    REF_VNC,
    TICKET,
    TICKET_INTERNATIONAL,
)
from .tencent_server import INSIDE_THE_SERVER

SYMPTOM = Page(
    code="T00",
    id="tencent.symptom",
    title=Text("The message with three reasons"),
    asks=Text("Is this the message you see: Remote Desktop can't connect for one of three reasons?"),
    link=Link.NETWORK,
    intro=(
        Text(
            "The window says that Remote Desktop can't connect to the remote computer for one of these reasons: remote "
            "access to the server is not enabled, the remote computer is turned off, or the remote computer is not "
            "available on the network."
        ),
        Text(
            "It only means that no connection was established. The next pages check the six usual causes one "
            "by one; other causes are possible."
        ),
    ),
    steps=(
        Step(Text("The instance is not running, or not in a normal state (T01).")),
        Step(Text("The server has no public IP, or its public bandwidth is 0 Mbps (T02, T03).")),
        Step(
            Text(
                "The security groups of the server do not open the port of Remote Desktop, 3389 by default, to the "
                "Internet (T04)."
            )
        ),
        Step(Text("The service **Remote Desktop Services** is not started (T07 to T09).")),
        Step(Text("Remote Desktop is not allowed in the settings of the server (T06, T10).")),
        Step(Text("The firewall inside the server does not allow Remote Desktop (T11 to T13).")),
    ),
    notes=(
        Text("Another message? Answer “No”: the next page lists the messages."),
        Text("Some versions show the code `0x204` with this message. It means the same."),
    ),
    options=doors(yes="tencent.instance_running", no="errors.which_message", unsure="errors.which_message"),
    picture="mstsc_cannot_connect",
    look=Text("Where to look: the first line of the message and the three reasons below it."),
    source=BOTH,
)

INSTANCE_RUNNING = Page(
    code="T01",
    id="tencent.instance_running",
    title=Text("Instance status"),
    asks=Text("Is the instance running?"),
    link=Link.CLOUD,
    intro=(Text("A stopped server does not answer. Its status is shown in the list of instances in the CVM console."),),
    steps=(
        Step(Text("Sign in to the CVM console."), link=CONSOLE),
        Step(Text("Choose the region of the server at the top of the instance list.")),
        Step(Text("Look at the column **Status** of your server: it should say **Running**.")),
    ),
    fix=(
        Step(Text("In the row of the server choose **More**, **Instance Status**, **Start Up** and confirm.")),
        Step(Text("Wait until the status says **Running**, about one or two minutes, then check again.")),
    ),
    notes=(
        Text("A server that was isolated because of an unpaid bill cannot be started until the bill is paid."),
        Text("Is your server missing from the list? Look in another region, or in another account."),
    ),
    options=doors(yes="tencent.public_ip", no="tencent.instance_running"),
    routes=EVIDENCE,
    checks=("instance_running",),
    remedies=("start_instance",),
    picture="cvm_instance_list",
    look=Text("Where to look: the column Status of your server."),
    references=(REF_CONSOLE,),
    source=BOTH,
)

PUBLIC_IP = Page(
    code="T02",
    id="tencent.public_ip",
    title=Text("Public IP"),
    asks=Text("Does the server have a public IP?"),
    link=Link.CLOUD,
    intro=(Text("Without a public IP the server cannot be reached from the Internet, only from its own network."),),
    steps=(
        Step(Text("In the CVM console, find your server in the instance list."), link=CONSOLE),
        Step(
            Text(
                "Look at the column **Primary IPv4**: one line has the private IP, another one, marked as public, "
                "should have the public IP."
            )
        ),
        Step(Text("Compare the public IP with the address that you type in Remote Desktop. They must be the same.")),
    ),
    fix=(
        Step(
            Text("Open the page of elastic public IPs, choose the region of the server and **Apply**."),
            link=EIP_CONSOLE,
        ),
        Step(Text("In the row of the new address choose **More**, **Bind**, and select your server.")),
        Step(Text("From now on, connect to this new address.")),
    ),
    notes=(
        Text("An elastic public IP costs money, even while it is not bound to an instance."),
        Text("An ordinary public IP can change when the server is stopped and started. An elastic one stays."),
    ),
    options=doors(yes="tencent.public_bandwidth", no="tencent.public_ip"),
    routes=EVIDENCE,
    checks=("public_ip",),
    remedies=("bind_elastic_ip",),
    picture="cvm_no_public_ip",
    look=Text("Where to look: the column with the IPv4 addresses. Here the public one is missing."),
    references=(REF_CONSOLE, Reference(Text("Tencent Cloud: elastic public IP"), f"{DOCUMENTS}16586")),
    source=BOTH,
)

PUBLIC_BANDWIDTH = Page(
    code="T03",
    id="tencent.public_bandwidth",
    title=Text("Public bandwidth"),
    asks=Text("Is the public bandwidth at least 1 Mbps?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "0 Mbps is a problem: nothing gets out. 1 Mbps is enough to connect. 5 Mbps or more is "
            "recommended, so that the picture does not lag."
        ),
    ),
    steps=(
        Step(Text("In the instance list, look at the column **Instance Configuration** of your server."), link=CONSOLE),
        Step(Text("Read the number in front of Mbps: 1 or more means “Yes”, 0 means “No”.")),
    ),
    fix=(
        Step(Text("In the row of the server choose **More**, **Resource Adjustment**, **Adjust Network**.")),
        Step(Text("Set the target bandwidth to at least 1 Mbps, better 5 Mbps, and choose **OK**.")),
        Step(Text("Wait a minute, then check again.")),
    ),
    notes=(
        Text("More bandwidth costs money. The window shows the price before you confirm."),
        Text("Does the server have an elastic public IP? Then its bandwidth is set on the page of elastic public IPs."),
    ),
    options=doors(yes="tencent.security_group", no="tencent.public_bandwidth"),
    routes=EVIDENCE,
    checks=("public_bandwidth",),
    remedies=("raise_bandwidth",),
    picture="cvm_adjust_network",
    look=Text("Where to look: the target bandwidth in the window Adjust Network."),
    references=(Reference(Text("Tencent Cloud: adjust the network configuration"), f"{DOCUMENTS}15517"),),
    source=BOTH,
)

SECURITY_GROUP = Page(
    code="T04",
    id="tencent.security_group",
    title=Text("Security group"),
    asks=Text("Do the security groups of the server open the port of Remote Desktop?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "A security group is the firewall of the cloud in front of the server. It must let your computer in at the "
            "port of Remote Desktop, TCP 3389 by default."
        ),
    ),
    steps=(
        Step(Text("In the instance list, click the ID or the name of your server."), link=CONSOLE),
        Step(Text("Open the tab **Security Groups** and look at the **Inbound rules** of every bound group.")),
        Step(
            Text(
                "Look for a rule with the policy **Allow**, the port `TCP:3389` and a source that contains your own "
                "public IP."
            )
        ),
    ),
    fix=(
        Step(Text("On the tab **Security Groups** choose **Edit Rule**, **Inbound rules**, **Add Rule**.")),
        Step(
            Text(
                "Enter your own public IP followed by `/32` as the source, `TCP:3389` as the port, **Allow** as the "
                "policy."
            )
        ),
        Step(Text("Choose **Complete**. The rule takes effect at once; check again.")),
    ),
    notes=(
        Text(
            "A rule with the source `0.0.0.0/0` works too, but lets anyone on the Internet try passwords. Use "
            "it only for a short test and delete it afterward."
        ),
        Text("Rules are read from top to bottom: a **Refuse** above your rule takes effect first. Move your rule up."),
        Text("If Remote Desktop on this server listens on another port, open that port instead of 3389."),
        Text("Your own public IP may change, for example after a restart of your router. Then update the rule."),
    ),
    options=doors(yes="tencent.vnc_login", no="tencent.security_group"),
    routes=EVIDENCE,
    checks=("security_group",),
    remedies=("open_port",),
    picture="cvm_security_groups",
    look=Text("Where to look: the tab Security Groups, in the inbound rules the line with TCP:3389."),
    references=(
        Reference(Text("Tencent Cloud: add security group rules"), f"{DOCUMENTS}34272"),
        Reference(Text("Tencent Cloud: operation guide for security groups"), f"{DOCUMENTS}18197"),
    ),
    source=BOTH,
)

VNC_LOGIN = Page(
    code="T05",
    id="tencent.vnc_login",
    title=Text("VNC sign-in"),
    asks=Text("Can you sign in to the server through VNC?"),
    link=Link.CLOUD,
    intro=(
        Text(
            "VNC shows the screen of the server in your browser. It works without Remote Desktop, so that you can look "
            "at the settings inside the server."
        ),
    ),
    steps=(
        Step(Text("In the instance list, choose **Log In** in the row of your server."), link=CONSOLE),
        Step(Text("Choose to sign in with **VNC**, then **Log In Now**.")),
        Step(Text("In the VNC window choose **Send Remote Command** at the top left, then **Ctrl-Alt-Delete**.")),
        Step(Text("Sign in as `Administrator` with the password of the server.")),
    ),
    notes=(
        Text("Forgot the password? Set a new one in the console with **Reset Password**, then try again."),
        Text("VNC takes one user at a time and needs a running server. Copy and paste may not work in it."),
        Text(
            "No picture, or Windows does not start? Then the problem is in the server itself. Answer “No”: "
            "support needs to look at it."
        ),
    ),
    options=doors(yes="tencent.remote_tab_2016", no="tencent.submit_ticket"),
    remedies=("open_vnc_console",),
    picture="cvm_vnc_login",
    look=Text("Where to look: Send Remote Command at the top left of the VNC window."),
    references=(REF_VNC, REF_LOGIN),
    source=BOTH,
)

SUBMIT_TICKET = Page(
    code="T14",
    id="tencent.submit_ticket",
    title=Text("Support ticket with the report"),
    asks=NO_TEXT,
    link=Link.CLOUD,
    intro=(Text("All pages are done and Remote Desktop still does not connect. Now Tencent Cloud support can help."),),
    steps=(
        Step(Text("Save the report of this program. It names what was checked and hides what is private.")),
        Step(Text("Open the ticket page of Tencent Cloud."), link=TICKET),
        Step(
            Text("If you have a Tencent Cloud International account, use this ticket page."),
            link=TICKET_INTERNATIONAL,
        ),
        Step(Text("Choose **Cloud Virtual Machine**, then the topic about not being able to log in.")),
        Step(
            Text(
                "Attach: the report, the ID and region of the instance, the exact message with a picture of it, the "
                "time with time zone, your own public IP, and whether VNC works."
            )
        ),
    ),
    notes=(
        Text("Never write a password into a ticket. Support does not need it."),
        Text("Is the firewall of the server still off from the test of page T13? Turn it on again now."),
    ),
    references=(
        REF_TICKET,
        REF_TICKET_INTERNATIONAL,
    ),
    source=BOTH,
)

PLAYBOOK = Playbook(
    "tencent",
    Text("Tencent Cloud"),
    (
        SYMPTOM,
        INSTANCE_RUNNING,
        PUBLIC_IP,
        PUBLIC_BANDWIDTH,
        SECURITY_GROUP,
        VNC_LOGIN,
        *INSIDE_THE_SERVER,
        SUBMIT_TICKET,
    ),
)
