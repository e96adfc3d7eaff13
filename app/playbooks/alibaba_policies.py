"""Alibaba Cloud: the screens about what gets in the way inside Windows: policies, products, registry, expiry."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Reference, Step

from .alibaba_links import (
    BY_VNC,
    DISCONNECTS,
    NEW_CERTIFICATE,
    RDP_TCP,
    READ_COMMAND,
    SAME_COMMAND,
    SOURCE,
    TERMINAL_SERVER,
)
from .doors import EVIDENCE, doors

_READ_EXPIRY = "Get-Item 'Cert:\\LocalMachine\\Remote Desktop\\*' | Select-Object NotAfter"

IP_SECURITY_POLICY = Page(
    code="A24",
    id="alibaba.ip_security_policy",
    title=Text("IP security policy"),
    asks=Text("Have you made sure that no IP security policy blocks Remote Desktop?"),
    intro=(
        Text(
            "IP security policies are an older filter of Windows, in addition to the firewall. Some tools "
            "leave one behind."
        ),
    ),
    steps=(
        BY_VNC,
        Step(
            Text("Open **Control Panel** > **Administrative Tools** > **Local Security Policy**, or run:"),
            command="secpol.msc",
        ),
        Step(Text("Click **IP Security Policies on Local Computer**. An empty list is fine: answer “Yes”.")),
        Step(
            Text(
                "Otherwise, double-click each assigned policy: does it block TCP, the Remote Desktop port or "
                "all traffic?"
            )
        ),
        Step(READ_COMMAND, command="netsh ipsec static show policy all"),
    ),
    fix=(
        Step(
            Text(
                "Right-click the policy that blocks Remote Desktop and choose **Un-assign**. It stays in the "
                "list, without effect."
            )
        ),
        Step(SAME_COMMAND, command='netsh ipsec static set policy name="NAME" assign=no'),
        Step(Text("Or double-click it and change its rules so that Remote Desktop is let in.")),
        Step(Text("Delete it only when you are sure that nobody needs it. Check again.")),
    ),
    notes=(Text("Traffic that the policy filtered is no longer filtered. Check what else it protected."),),
    options=doors(yes="alibaba.security_software", no="alibaba.ip_security_policy"),
    routes=EVIDENCE,
    checks=("ip_security_policy",),
    remedies=("unassign_ip_security_policy",),
    link=Link.GUEST,
    picture="local_security_policy",
    look=Text("Where to look: the entry for IP security policies at the lower left, and the list next to it."),
    source=SOURCE,
)

SECURITY_SOFTWARE = Page(
    code="A25",
    id="alibaba.security_software",
    title=Text("Security software on the server"),
    asks=Text("Have you made sure that no security software blocks Remote Desktop?"),
    intro=(
        Text(
            "Antivirus and protection programs such as SafeDog can block addresses or turn Remote Desktop off, "
            "often after several wrong passwords."
        ),
    ),
    steps=(
        BY_VNC,
        Step(Text("Look at the icons next to the clock and at the installed programs:"), command="appwiz.cpl"),
        Step(Text("Open the log or block list of each security product and look for your public IP and the server's.")),
    ),
    fix=(
        Step(
            Text(
                "SafeDog (安全狗): open the **super black list** (超级黑名单). If your public IP or that of the server "
                "is in it, delete it there and add it to the **white list** (白名单)."
            )
        ),
        Step(
            Text(
                "SafeDog reports a problem with its network driver: uninstall SafeDog and restart the server; "
                "the network comes back."
            )
        ),
        Step(Text("Other products: allow your address, update the product, or uninstall it, and restart the server.")),
        Step(
            Text(
                "Suspect malware? Scan in safe mode with Microsoft Safety Scanner or a commercial product: "
                "`msconfig`, tab **Boot**, **Safe boot**, restart. Clear the check box afterward."
            )
        ),
        Step(Text("Try to connect. If it still fails, answer “No”.")),
    ),
    notes=(
        Text("In safe mode only VNC (A03) works; Remote Desktop comes back with the normal start."),
        Text("Do not leave the server without protection: install another product or keep Microsoft Defender on."),
    ),
    options=doors(yes="alibaba.registry", no="alibaba.submit_ticket"),
    routes=EVIDENCE,
    checks=("security_software",),
    link=Link.GUEST,
    references=(
        Reference(Text("Microsoft: Safety Scanner"), "https://www.microsoft.com/security/scanner/zh-cn/default.aspx"),
    ),
    source=SOURCE,
)

REGISTRY = Page(
    code="A26",
    id="alibaba.registry",
    title=Text("Remote Desktop in the registry"),
    asks=Text("Is fEnableWinStation set to 1 and fDenyTSConnections to 0?"),
    intro=(
        Text(
            "These two values decide whether Remote Desktop is on. Tools and policies can change them without notice."
        ),
    ),
    steps=(
        BY_VNC,
        Step(Text("Open **Registry Editor**:"), command="regedit"),
        Step(
            Text("Here `fEnableWinStation` should be 1:"),
            command=r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp",
        ),
        Step(
            Text("Here `fDenyTSConnections` should be 0:"),
            command=r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server",
        ),
    ),
    fix=(
        Step(Text("Save the key first: **File** > **Export**.")),
        Step(Text("Double-click the wrong value, type the correct number and click **OK**.")),
        Step(
            SAME_COMMAND,
            command=f"Set-ItemProperty '{RDP_TCP}' fEnableWinStation 1; "
            f"Set-ItemProperty '{TERMINAL_SERVER}' fDenyTSConnections 0",
        ),
        Step(
            Text("Restart the service, or the server, so that the values take effect:"),
            command="Restart-Service TermService -Force",
        ),
        Step(Text("Check again.")),
    ),
    notes=(
        DISCONNECTS,
        Text("If the value is wrong again after a while, a group policy sets it. Ask the administrator of the domain."),
    ),
    options=doors(yes="alibaba.certificate_expiry", no="alibaba.registry"),
    routes=EVIDENCE,
    checks=("rdp_listener", "remote_desktop_enabled"),
    remedies=("enable_rdp_listener", "enable_remote_desktop"),
    link=Link.GUEST,
    picture="registry_rdp",
    look=Text("Where to look: the two values and the numbers in parentheses after them."),
    source=SOURCE,
)

CERTIFICATE_EXPIRY = Page(
    code="A27",
    id="alibaba.certificate_expiry",
    title=Text("Certificate expiration"),
    asks=Text("Is the server's own Remote Desktop certificate still valid?"),
    intro=(
        Text(
            "The certificate that Windows makes for Remote Desktop is valid for about half a year. Windows renews it "
            "by itself; if that fails, connections may fail too."
        ),
    ),
    steps=(
        BY_VNC,
        Step(Text("Open PowerShell as administrator.")),
        Step(Text("Check the end date of the certificate:"), command=_READ_EXPIRY),
    ),
    fix=(
        Step(
            Text("Remove only the expired certificate:"),
            command="Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | "
            "Where-Object { $_.NotAfter -lt (Get-Date) } | Remove-Item",
        ),
        Step(
            Text("Restart the two services, in this order. Windows makes a new certificate by itself."),
            command=NEW_CERTIFICATE,
        ),
        Step(Text("Read the date again; it should be about half a year from now."), command=_READ_EXPIRY),
    ),
    notes=(
        Text("Restarting the two services disconnects everybody who works on the server through Remote Desktop."),
        Text(
            "The vendor's page deletes every certificate in the store. That is more than needed: the expired one "
            "is enough."
        ),
        Text("If no new certificate appears, note the events 1057 or 1058 in the system log for support (A13)."),
        Text("Remote Desktop warns about the new certificate once; accept it if you have just made it."),
    ),
    options=doors(yes="alibaba.submit_ticket", no="alibaba.certificate_expiry"),
    routes=EVIDENCE,
    checks=("rdp_certificate",),
    remedies=("renew_rdp_certificate",),
    link=Link.GUEST,
    picture="powershell_certificate",
    look=Text("Where to look: the date under NotAfter."),
    source=SOURCE,
)
