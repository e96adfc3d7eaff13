"""Alibaba Cloud: the pages are those of the list of screens, and carry what the vendor's document says."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.language import english, fill
from app.model import Link, Page, Route, Status, Step
from app.playbooks.alibaba import PLAYBOOK
from app.playbooks.doors import EVIDENCE, REVERSED

MEND = "remedy then re-check"
FINDINGS = "its findings"
SCREENS = Path(__file__).parents[1] / "screens.csv"
with SCREENS.open(encoding="utf-8", newline="") as file:
    ROWS = [row for row in csv.DictReader(file) if row["playbook"] == "alibaba"]

PAGES = {page.code: page for page in PLAYBOOK.pages}

PICTURES = {
    "A01": "ecs_diagnosis",
    "A02": "ecs_instance_details",
    "A03": "ecs_vnc",
    "A04": "ecs_send_command",
    "A05": "ecs_workbench",
    "A07": "ecs_security_group",
    "A08": "port_test",
    "A09": "firewall_inbound_rules",
    "A10": "system_properties_remote",
    "A11": "services_list",
    "A12": "system_configuration",
    "A13": "rdp_tcp_properties",
    "A14": "rdp_tcp_connections",
    "A17": "network_connections",
    "A18": "registry_netcfgx",
    "A19": "device_manager",
    "A22": "ecs_bandwidth",
    "A23": "event_viewer_memory",
    "A24": "local_security_policy",
    "A26": "registry_rdp",
    "A27": "powershell_certificate",
}

HELP = "https://help.aliyun.com/zh/ecs/"
CONSOLE = "https://ecs.console.aliyun.com/server/region"

# Every numbered item and sub-step of the document, the page that carries it, and words that only it would bring there.
DOCUMENT: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("tool: what it looks at", "A01", ("security group", "firewall inside the server", "ports", "report")),
    ("tool: one-click diagnosis in the right region", "A01", ("One-click Diagnosis", "switch to the region")),
    ("tool: found nothing, go on by hand", "A01", ("finds nothing", "the next pages continue step by step")),
    ("manual 1: running first of all", "A02", ("Only a running instance", CONSOLE)),
    ("manual 1: resource group and region", "A02", ("resource group and the region", "top left")),
    ("manual 1: instance ID, status, health", "A02", ("Instance Details", "Status", "Health Status")),
    ("manual 1: Initializing", "A02", ("Initializing", "sign in through VNC")),
    ("manual 1: Impaired", "A02", ("Impaired", "VNC or Workbench")),
    ("manual 1: Stopped", "A02", ("Stopped", "you cannot sign in by any method")),
    ("manual 1: life cycle", "A02", (HELP + "user-guide/instance-lifecycle",)),
    ("manual 2: when to use VNC", "A03", ("when Cloud Assistant is not available",)),
    ("manual 2.1-2.3: the way to VNC", "A03", ("Connect", "Show Other Logon Methods", "Sign in now", CONSOLE)),
    ("manual 2.4: Ctrl+Alt+Del and password", "A03", ("CTRL+ALT+DELETE", "Administrator", "Enter")),
    ("manual 3: no sign-in needed", "A04", ("without any sign-in",)),
    ("manual 3.1-3.3: send command", "A04", ("Send Command", "Run", CONSOLE)),
    ("manual 3: overview", "A04", (HELP + "user-guide/overview-10",)),
    ("1: way to Workbench", "A05", ("Workbench", "Sign in now", "filled in already", "user name")),
    ("1: error with a solution", "A05", ("error together with a solution",)),
    ("1: works there, not here", "A05", ("works there but not here", "this computer")),
    ("1: Workbench broken", "A05", ("VNC (A03)", "through-vnc-instance-remote-connection-problems#f799836096lr6")),
    ("2: notice and no Internet traffic", "A06", ("notice", "drops all Internet traffic")),
    ("2: policy", "A06", ("blackhole-filtering-policy-of-alibaba-cloud",)),
    ("3.1: way to the rules", "A07", ("Security Groups", "Manage Rules", CONSOLE)),
    ("3.2: quick rule", "A07", ("Quick Add", "RDP")),
    ("3.2: rule by hand", "A07", ("Allow", "smaller number wins", "`1`", "Custom TCP", "0.0.0.0/0", "3389")),
    ("3.2: own port", "A07", ("your own Remote Desktop port",)),
    ("3.3: telnet", "A08", ("telnet 203.0.113.7 3389", "Trying", "Connected to")),
    ("3.3: ping works, port does not", "A08", ("troubleshooting-for-ping-attempts-to-pass-the-server",)),
    ("4: only if allowed", "A09", ("only if you are allowed",)),
    ("4.1-4.2: control panel", "A09", ("through VNC", "Control Panel", "small icons", "Windows Defender Firewall")),
    ("4.3: all profiles on", "A09", ("Advanced settings", "domain, private and public", "Keep all three profiles on")),
    ("4.3: enable the rule", "A09", ("Remote Desktop - User Mode (TCP-In)", "Enable Rule", "Inbound Rules")),
    ("4: manage the firewall", "A09", (HELP + "user-guide/manage-windows-system-firewall",)),
    (
        "5.1-5.2: remote settings",
        "A10",
        ("through VNC", "Remote settings", "Allow remote connections to this computer"),
    ),
    ("5.3: the service", "A11", ("Services (Local)", "Remote Desktop Services", "Start")),
    ("5.4: msconfig", "A12", ("msconfig", "General", "Normal startup", "Restart the server")),
    ("5.4: dependencies", "A12", ("ServicesDependedOn", "disabled")),
    ("5.4: restart", "A12", (HELP + "user-guide/restart-instances",)),
    ("6 anomaly 1: damaged certificate", "A13", ("certificate", "damaged", "Restart-Service SessionEnv")),
    ("6 anomaly 1.1: session host configuration", "A13", ("Administrative Tools", "Session Host Configuration")),
    ("6 anomaly 1.2: layer, disable, enable", "A13", ("RDP Security Layer", "Disable Connection", "Enable Connection")),
    ("6 anomaly 2: listener disabled", "A14", ("RDP-Tcp", "Enable Connection", "fEnableWinStation 1", "through VNC")),
    ("6 anomaly 3: no license server", "A15", ("no Remote Desktop license servers are available",)),
    ("6 anomaly 3: no permission", "A15", ("group of Remote Desktop users", "does not have the right")),
    ("6 anomaly 3: the role", "A15", ("remove the role", "Remote Desktop Session Host")),
    ("7.1: other networks and carriers", "A16", ("carrier", "another part of the network", "phone")),
    ("7.2: adapter enabled", "A17", ("Network and Sharing Center", "Change adapter settings", "Enable", "through VNC")),
    (
        "7.2: class installer",
        "A18",
        (
            r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Class\{4d36e972-e325-11ce-bfc1-08002be10318}",
            "Installer32",
            "NetCfgx.dll,NetClassInstaller",
            "Restart the server",
        ),
    ),
    ("7.2: driver", "A19", ("Device Manager", "Network adapters", "Update driver")),
    ("7.3: ping", "A20", ("ping -n 50", "0% loss is fine")),
    ("7.3: capture", "A20", (HELP + "user-guide/how-to-grab-data-packets-when-the-network-is-abnormal",)),
    ("7.3: MTR", "A20", ("MTR", HELP + "user-guide/use-mtr-tool-for-network-analysis")),
    ("8.1: CPU", "A21", ("Windows Update", "wait", "larger instance type")),
    ("8.2: bandwidth", "A22", ("0 Mbps", "no public bandwidth", "Instance Details", "#ChangeBandwidth")),
    ("8.3: memory", "A23", ("closes at once", "through VNC", "Event Viewer", "more memory")),
    ("8.3: virtual memory", "A23", (HELP + "support/troubleshooting-windows-low-virtual-memory-problem",)),
    (
        "9.1: local security policy",
        "A24",
        ("through VNC", "Control Panel", "Administrative Tools", "Local Security Policy"),
    ),
    ("9.2: the policy that blocks", "A24", ("IP Security Policies on Local Computer", "Delete", "double-click it")),
    ("9.3: no such policy, go on", "A24", ("empty list is fine",)),
    ("10: update or uninstall, restart", "A25", ("through VNC", "update the product, or uninstall", "restart")),
    ("10: SafeDog's lists", "A25", ("SafeDog (安全狗)", "超级黑名单", "白名单", "public IP")),
    ("10: SafeDog's driver", "A25", ("network driver", "uninstall SafeDog")),
    ("10: scanner", "A25", ("safe mode", "https://www.microsoft.com/security/scanner/zh-cn/default.aspx")),
    ("11.1: regedit", "A26", ("through VNC", "regedit", "Registry Editor")),
    (
        "11.2: the listener's value",
        "A26",
        (
            r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp",
            "fEnableWinStation 1",
        ),
    ),
    (
        "11.2: the main value",
        "A26",
        (r"HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Terminal Server", "fDenyTSConnections 0"),
    ),
    ("11.3: restart", "A26", ("Restart the service, or the server",)),
    ("12.1: PowerShell as administrator", "A27", ("through VNC", "PowerShell as administrator")),
    ("12.2: read", "A27", (r"Get-Item 'Cert:\LocalMachine\Remote Desktop\*' | Select-Object NotAfter",)),
    ("12.3: renew", "A27", ("Remove-Item", "Restart-Service TermService -Force", "Read the date again")),
    ("12: half a year", "A27", ("half a year",)),
    ("messages: their own chapter", "A01", ("clear message", "E07")),
    ("messages: protocol error", "A28", (HELP + "because-of-a-protocol-error-this-session-will-be-disconnected",)),
    ("messages: credentials", "A28", ("what-do-i-do-if-the-error-message-your-credentials-don-t-work-appears",)),
    ("messages: not authorised", "A15", ("the-user-account-is-not-authorized-for-remote-login",)),
    ("messages: no license server", "A15", ("error-message-no-remote-desktop-license-server-is-specified",)),
    ("messages: no permission", "A15", ("lack-of-terminal-server-user-access-permissions",)),
    ("messages: too many connections", "A15", ("exceeded-the-maximum-number-of-allowed-connections",)),
    ("see also: Linux", "A01", ("troubleshooting-guidelines-when-you-cannot-remotely-log-on-to-a-linux-instance",)),
    ("see also: SSH", "A01", (HELP + "ssh-remote-connection-problems/",)),
    ("see also: VNC", "A03", (HELP + "through-vnc-instance-remote-connection-problems",)),
    ("see also: RDP", "A28", (HELP + "remote-desktop-connection-issue/",)),
    ("support: instance ID", "A28", ("The ID of the instance", "ECS console")),
    ("support: status and health", "A28", ("Status", "Health Status")),
    ("support: VNC or Workbench with its message", "A28", ("VNC (A03)", "Workbench (A05)", "exact message if they")),
    ("support: the client's message", "A28", ("exact message of Remote Desktop on your computer",)),
)


def lines(page: Page) -> Iterator[str]:
    """Give every text and command of a page, as an English reader sees them."""
    texts = (page.title, page.asks, *page.intro, *page.notes, page.look)
    yield from (fill(english(text), {}) for text in texts)
    for step in (*page.steps, *page.fix):
        yield from (fill(english(step.text), {}), step.command, step.link)
    for reference in page.references:
        yield from (english(reference.label), reference.url)


def body(page: Page) -> str:
    return "\n".join(lines(page)).replace("**", "")


def plain_steps(page: Page) -> tuple[Step, ...]:
    return (*page.steps, *page.fix)


def listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def test_pages_are_the_listed_ones_in_the_order_of_the_document() -> None:
    assert PLAYBOOK.id == "alibaba"
    assert [(page.code, page.id) for page in PLAYBOOK.pages] == [
        (row["code"], f"{row['playbook']}.{row['page']}") for row in ROWS
    ]
    assert len(PAGES) == len(PLAYBOOK.pages) == 28


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"])
def test_page_holds_the_checks_remedies_and_picture_of_its_row(row: dict[str, str]) -> None:
    page = PAGES[row["code"]]
    assert page.checks == listed(row["check"])
    assert page.remedies == listed(row["remedy"])
    assert page.picture == PICTURES.get(page.code, "")
    assert bool(page.picture) == bool(row["picture"])
    assert bool(page.look) == bool(page.picture)
    assert page.source == listed(row["source"])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"])
def test_doors_lead_where_the_row_says(row: dict[str, str]) -> None:
    page = PAGES[row["code"]]
    for answer, target in (("yes", row["when_yes"]), ("no", row["when_no"])):
        option = page.option(answer)
        if not target:
            assert option is None
            continue
        assert option is not None
        assert option.goes_to == (page.id if target in {MEND, FINDINGS} else target)
        if option.goes_to == page.id:
            assert page.fix, "who is sent back to the page must be told what to do first"
    assert [option.id for option in page.options].count("unsure") == (1 if row["when_yes"] else 0)


def test_the_last_page_ends_the_walk() -> None:
    page = PAGES["A28"]
    assert (page.options, page.asks, page.routes) == ((), "", ())


def test_diagnosis_offers_a_door_for_each_of_its_findings() -> None:
    targets = {option.id: option.goes_to for option in PAGES["A01"].options}
    assert targets == {
        "security_group": "alibaba.security_group",
        "firewall": "alibaba.guest_firewall",
        "port": "alibaba.remote_desktop_services",
        "yes": "alibaba.self_diagnosis",
        "no": "alibaba.instance_status",
        "unsure": "alibaba.instance_status",
    }


@pytest.mark.parametrize("page", PLAYBOOK.pages, ids=lambda page: page.code)
def test_who_is_not_sure_goes_on_without_landing_at_support(page: Page) -> None:
    option = page.option("unsure")
    if option and page.code != "A27":  # its good answer is the last page
        assert option.goes_to not in {page.id, "alibaba.submit_ticket", "client.local_firewall", "end.local_network"}


@pytest.mark.parametrize("page", PLAYBOOK.pages, ids=lambda page: page.code)
def test_evidence_opens_the_door_that_the_question_means(page: Page) -> None:
    """Where yes names the problem, a failed check answers yes; a check that nobody has opens no door."""
    expected: tuple[Route, ...] = REVERSED if page.code in {"A01", "A06", "A16"} else EVIDENCE
    assert page.routes == (expected if page.checks else ())
    good = next((route.option for route in page.routes if route.status is Status.PASS), "")
    bad = next((route.option for route in page.routes if route.status is Status.FAIL), "")
    assert (good, bad) in {("yes", "no"), ("no", "yes"), ("", "")}
    assert all(page.option(route.option) for route in page.routes)


@pytest.mark.parametrize(
    ("link", "codes"),
    [
        (Link.CLOUD, {"A01", "A02", "A03", "A04", "A05", "A06", "A07", "A21", "A22", "A23", "A28"}),
        (Link.NETWORK, {"A08", "A16", "A20"}),
        (Link.SIGN_IN, {"A15"}),
        (Link.GUEST, {"A09", "A10", "A11", "A12", "A13", "A14", "A17", "A18", "A19", "A24", "A25", "A26", "A27"}),
    ],
    ids=str,
)
def test_page_stands_on_its_link_of_the_chain(link: Link, codes: set[str]) -> None:
    assert {page.code for page in PLAYBOOK.pages if page.link is link} == codes


@pytest.mark.parametrize(("item", "code", "words"), DOCUMENT, ids=[row[0] for row in DOCUMENT])
def test_document_item_stands_on_its_page(item: str, code: str, words: tuple[str, ...]) -> None:
    text = body(PAGES[code])
    assert [word for word in words if word not in text] == [], item


def test_every_documented_page_carries_an_item_of_the_document() -> None:
    assert {code for _, code, _ in DOCUMENT} == set(PAGES)


@pytest.mark.parametrize("page", PLAYBOOK.pages, ids=lambda page: page.code)
def test_page_is_short_enough_for_the_night(page: Page) -> None:
    assert 3 <= len(page.steps) <= 7
    assert len(page.fix) <= 7
    assert all(len(step.text) <= 330 for step in plain_steps(page))
    assert all(step.text and not re.search(r"[ \n]{2}", step.text) for step in plain_steps(page))


@pytest.mark.parametrize("page", PLAYBOOK.pages, ids=lambda page: page.code)
def test_marks_are_in_pairs_and_absent_from_headlines(page: Page) -> None:
    for text in lines(page):
        assert text.count("**") % 2 == 0
    for text in (page.title, page.asks, *(option.label for option in page.options)):
        assert "**" not in text
        assert "`" not in text
    for text in (*page.intro, *page.notes, page.look, *(step.text for step in plain_steps(page))):
        assert text.count("`") % 2 == 0


def test_the_whole_internet_is_never_let_in_without_a_warning() -> None:
    found = [line for page in PLAYBOOK.pages for line in lines(page) if "0.0.0.0/0" in line]
    assert found
    assert all("Warning" in line for line in found)
    assert "/32" in "".join(step.text for step in PAGES["A07"].fix)


def test_no_page_turns_the_firewall_off() -> None:
    commands = [step.command for page in PLAYBOOK.pages for step in plain_steps(page)]
    assert not [command for command in commands if re.search(r"Enabled False|state off|Disable-NetFirewall", command)]


def test_the_rule_is_enabled_before_the_profiles_are_turned_on() -> None:
    """The other way round, turning on the firewall would lock out whoever is in by Remote Desktop."""
    commands = [step.command for step in PAGES["A09"].fix]
    rule = next(index for index, command in enumerate(commands) if command.startswith("Enable-NetFirewallRule"))
    profiles = next(index for index, command in enumerate(commands) if command.startswith("Set-NetFirewallProfile"))
    assert rule < profiles
    assert "Domain,Private,Public" in commands[profiles]


def test_lowering_the_security_layer_comes_last_and_is_set_back() -> None:
    commands = [step.command for step in PAGES["A13"].fix]
    renewed = next(index for index, command in enumerate(commands) if "Restart-Service SessionEnv" in command)
    lowered = next(index for index, command in enumerate(commands) if "SecurityLayer 0" in command)
    restored = next(index for index, command in enumerate(commands) if "SecurityLayer 2" in command)
    assert renewed < lowered < restored == len(commands) - 1
    assert "UserAuthentication 0" in commands[lowered]
    assert "UserAuthentication 1" in commands[restored]
    assert any("Warning" in note for note in PAGES["A13"].notes)


@pytest.mark.parametrize("code", ["A13", "A27"])
def test_the_new_certificate_is_written_before_it_is_loaded(code: str) -> None:
    command = next(step.command for step in PAGES[code].fix if "SessionEnv" in step.command)
    assert command.index("SessionEnv") < command.index("TermService")
    assert "disconnects everybody" in body(PAGES[code])


def test_only_the_expired_certificate_is_removed() -> None:
    commands = [step.command for page in PLAYBOOK.pages for step in plain_steps(page)]
    removing = [command for command in commands if "Cert:" in command and "Remove-Item" in command]
    assert removing
    assert all("NotAfter -lt (Get-Date)" in command for command in removing)


def test_every_restart_warns_about_those_who_are_connected() -> None:
    for page in PLAYBOOK.pages:
        if any("Restart-" in step.command for step in plain_steps(page)):
            assert "disconnect" in body(page), page.code


def test_addresses_in_examples_belong_to_nobody() -> None:
    text = "\n".join(body(page) for page in PLAYBOOK.pages)
    found = set(re.findall(r"\b\d{1,3}(?:\.\d{1,3}){3}\b", text))
    assert found == {"203.0.113.7", "0.0.0.0"}


def test_links_are_secure_and_on_the_vendors_sites() -> None:
    urls = {reference.url for page in PLAYBOOK.pages for reference in page.references}
    urls |= {step.link for page in PLAYBOOK.pages for step in plain_steps(page) if step.link}
    assert all(
        re.match(r"https://(help\.aliyun\.com|ecs\.console\.aliyun\.com|www\.microsoft\.com)/\S+$", url) for url in urls
    )
