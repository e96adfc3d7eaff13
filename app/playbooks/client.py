"""This computer: the address, its memory of names, its firewall, its proxies, and the way to the server's port."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Playbook, Reference, Step

from .doors import CLOUD, EVIDENCE, doors

_PORTS = "002_448d34d3dca6b5b0.txt"
_CLIENT = "003_ba62d61311b9ef42.txt"
_LEARN = "https://learn.microsoft.com/"

_AZURE_DETAILED = Reference(
    Text("Microsoft: detailed troubleshooting of Remote Desktop connections"),
    f"{_LEARN}troubleshoot/azure/virtual-machines/windows/detailed-troubleshoot-rdp",
)
_REPLACE = Text("In the commands, put the address of your server in place of ADDRESS.")
_LAN_TEST = Text(
    "A quick test: can this computer open Remote Desktop to another Windows computer in the local network? If yes, "
    "this computer is not the cause."
)

ADDRESS = Page(
    code="C01",
    id="client.address",
    title=Text("Address of the server"),
    asks=Text("Does the name lead to the address of the server?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "The public IP of a server can change, and a name can lead to an old or a wrong address. Then "
            "Remote Desktop tries the wrong address."
        ),
    ),
    steps=(
        Step(Text("In **Remote Desktop Connection**, read what is shown in the field **Computer**."), command="mstsc"),
        Step(Text("Read the public IP of the server in the console of your cloud.")),
        Step(Text("In a command prompt, ask for the address of the name and compare."), command="nslookup ADDRESS"),
    ),
    fix=(
        Step(
            Text(
                "Correct the address: no `https://`, no spaces; a port other than 3389 follows after a colon, "
                "as in `203.0.113.7:3390`."
            )
        ),
        Step(Text("Or type the public IP of the server instead of the name.")),
        Step(
            Text("Look for the name in the hosts file and delete an old entry. Open the editor as administrator."),
            command="notepad C:\\Windows\\System32\\drivers\\etc\\hosts",
        ),
        Step(
            Text("If the name belongs to your company, ask the administrator to correct its entry on the DNS server.")
        ),
    ),
    notes=(
        _REPLACE,
        Text(
            "Addresses that begin with 10, 192.168 or 172.16 to 172.31 are private: they work only inside "
            "their own network or through a VPN."
        ),
        Text("An address that begins with 198.18 comes from a proxy program on this computer, not from the server."),
        Text("macOS and Linux: `dig ADDRESS` or `host ADDRESS`; the hosts file is `/etc/hosts`."),
    ),
    options=doors(yes="client.dns_cache", no="client.address"),
    routes=EVIDENCE,
    checks=("name_lookup",),
    stuck="client.dns_cache",
)

DNS_CACHE = Page(
    code="C02",
    id="client.dns_cache",
    title=Text("DNS cache"),
    asks=Text("Does the DNS cache of this computer contain the current address?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "This computer remembers for a while which address belongs to a name. After the server got a new address, "
            "it may still use the old one."
        ),
    ),
    steps=(
        Step(Text("Open a command prompt and show the cache."), command="ipconfig /displaydns"),
        Step(Text("Look for the name of the server and compare the address with the one in the console.")),
        Step(Text("If the name is not in the cache, answer “Yes”: no old address can be in use.")),
    ),
    fix=(
        Step(Text("Empty the cache in a command prompt."), command="ipconfig /flushdns"),
        Step(Text("Connect again. Or connect directly to the new public IP.")),
    ),
    notes=(
        Text("Nothing is lost when you empty the cache: it fills again by itself."),
        Text(
            "Routers and DNS servers remember addresses as well. It can take up to a day until a change "
            "arrives everywhere."
        ),
        Text("macOS: `sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder`."),
        Text("Linux with systemd: `resolvectl flush-caches`."),
    ),
    options=doors(yes="client.local_firewall", no="client.dns_cache"),
    routes=EVIDENCE,
    checks=("dns_cache",),
    remedies=("flush_dns_cache",),
    references=(
        _AZURE_DETAILED,
        Reference(Text("Microsoft: ipconfig"), f"{_LEARN}windows-server/administration/windows-commands/ipconfig"),
    ),
    source=(_CLIENT,),
    stuck="client.local_firewall",
)

LOCAL_FIREWALL = Page(
    code="C03",
    id="client.local_firewall",
    title=Text("Firewall of this computer"),
    asks=Text("Does the firewall of this computer let Remote Desktop out?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "A firewall on this computer can stop outgoing connections too. It may be the one of Windows or one that "
            "came with a security product."
        ),
        _LAN_TEST,
    ),
    steps=(
        Step(Text("Press **Windows + R** and run `wf.msc`."), command="wf.msc"),
        Step(Text("Choose **Outbound Rules** and sort by the column **Action**.")),
        Step(
            Text(
                "Look for enabled rules with the action **Block** that name the remote port 3389, all ports, or the "
                "program `mstsc.exe`."
            )
        ),
        Step(
            Text(
                "In **Windows Security**, **Firewall & network protection**, see whether another product manages the "
                "firewall."
            )
        ),
    ),
    fix=(
        Step(
            Text(
                "Right-click the blocking rule and choose **Disable Rule**. Note its name, so that you can enable "
                "it again."
            )
        ),
        Step(
            Text(
                "Other security product or network monitor: allow `mstsc.exe` there. Only for a test, pause the "
                "product for a few minutes and turn it on again at once."
            )
        ),
        Step(Text("Was it the cause? Ask your network administrator to correct its settings permanently.")),
        Step(
            Text("To list all blocking rules, run this in a PowerShell opened as administrator on this computer:"),
            command=(
                "Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True -PolicyStore ActiveStore"
                " | Format-Table DisplayName, PolicyStoreSourceType"
            ),
        ),
    ),
    notes=(
        Text(
            "A rule that comes from a group policy or from device management can only be changed by your administrator."
        ),
        Text("Outgoing connections are allowed by default. If the profile blocks them, Remote Desktop needs a rule."),
        Text(
            "macOS: the built-in firewall stops only incoming connections. Linux: `sudo nft list ruleset` or `sudo "
            "ufw status`."
        ),
    ),
    options=doors(yes="client.proxy", no="client.local_firewall"),
    routes=EVIDENCE,
    checks=("local_firewall",),
    references=(_AZURE_DETAILED,),
    source=(_CLIENT,),
    stuck="client.proxy",
)

PROXY = Page(
    code="C04",
    id="client.proxy",
    title=Text("Proxy and VPN"),
    asks=Text("Have you made sure that no proxy or VPN blocks Remote Desktop?"),
    link=Link.CLIENT,
    intro=(
        Text(
            "Remote Desktop connects directly; a web proxy does not carry it. If a network lets only its proxy "
            "out, Remote Desktop is blocked. A VPN or a proxy program can also redirect the connection."
        ),
        _LAN_TEST,
    ),
    steps=(
        Step(Text("Open **Settings**, **Network & Internet**, **Proxy**."), command="ms-settings:network-proxy"),
        Step(Text("Open **Settings**, **Network & Internet**, **VPN**."), command="ms-settings:network-vpn"),
        Step(
            Text(
                "Look next to the clock for the icon of a proxy, a VPN, a network monitor or another security product."
            )
        ),
    ),
    fix=(
        Step(Text("Disconnect the VPN or quit the proxy program, then connect again.")),
        Step(
            Text("Is the server meant to be reached only through the VPN of your company? Then connect the VPN first.")
        ),
        Step(
            Text(
                "If this network lets only its proxy out, try another network, such as the hotspot of a phone, or ask "
                "the administrator for a VPN or a Remote Desktop gateway."
            )
        ),
        Step(Text("Turn everything back on that you stopped for the test.")),
    ),
    notes=(
        Text("A proxy entry alone is not a problem. It matters only when the network lets only the proxy out."),
        Text("Until this is solved, the VNC console of the cloud works in the browser, also through a proxy."),
        Text("macOS: `scutil --proxy`. Linux: look at the variables `HTTP_PROXY`, `HTTPS_PROXY` and `ALL_PROXY`."),
    ),
    options=doors(yes="client.port", no="client.proxy"),
    routes=EVIDENCE,
    checks=("proxy",),
    references=(_AZURE_DETAILED,),
    source=(_CLIENT,),
    stuck="client.port",
)

PORT = Page(
    code="C05",
    id="client.port",
    title=Text("Port of the server"),
    asks=Text("Does Remote Desktop answer on the port of the server?"),
    link=Link.NETWORK,
    intro=(
        Text("This tests the whole path from this computer to the service, without signing in."),
        Text(
            "No answer means that something on the way drops the connection. “Refused” means that the server "
            "is there, but nothing listens on this port."
        ),
    ),
    steps=(
        Step(
            Text("In PowerShell on this computer, test the port. **TcpTestSucceeded** should be **True**."),
            command="Test-NetConnection ADDRESS -Port 3389",
        ),
        Step(
            Text("Or in a command prompt: an empty black window means that the port is open."),
            command="telnet ADDRESS 3389",
        ),
        Step(Text("Repeat it from another network, such as the hotspot of a phone.")),
    ),
    notes=(
        _REPLACE,
        Text("If Remote Desktop on the server listens on another port, put that port in place of 3389."),
        Text(
            "`telnet` is missing? Turn it on under **Turn Windows features on or off**, **Telnet Client**. macOS and "
            "Linux: `nc -vz ADDRESS 3389`."
        ),
        Text("It works from another network? Then your network or your provider blocks the port, not the server."),
        Text(
            "An open port is not always Remote Desktop: another program may use it. The check of this page "
            "tells them apart."
        ),
        Text("The port answers and only the sign-in fails? Then go to page E07 and choose the message."),
        Text("A ping that is not answered proves nothing: many servers ignore it."),
    ),
    options=doors(
        yes=CLOUD, no=CLOUD, yes_label=Text("Yes, it answers"), no_label=Text("No, or something else answers")
    ),
    routes=EVIDENCE,
    checks=("rdp_port",),
    picture="path_picture",
    look=Text("Where to look: the arrow from this computer to the cloud, and where it is interrupted."),
    references=(
        Reference(Text("Microsoft: Test-NetConnection"), f"{_LEARN}powershell/module/nettcpip/test-netconnection"),
        Reference(
            Text("Alibaba Cloud: ping works but the port does not answer"),
            "https://help.aliyun.com/zh/ecs/troubleshooting-for-ping-attempts-to-pass-the-server-and-port-disconnection",
        ),
    ),
    source=(_PORTS,),
)

PLAYBOOK = Playbook("client", Text("This computer"), (ADDRESS, DNS_CACHE, LOCAL_FIREWALL, PROXY, PORT))
