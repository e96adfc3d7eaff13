"""The Azure, Rackspace and generic screens: true to the catalogue and the documents, without dead ends."""

import csv
from pathlib import Path

import pytest

from app.model import Link, Page, Playbook
from app.playbooks import azure, other, rackspace
from app.playbooks.doors import SOLVED

BOOKS = (azure.PLAYBOOK, rackspace.PLAYBOOK, other.PLAYBOOK)
PAGES = {page.id: page for book in BOOKS for page in book.pages}
CATALOGUE = tuple(csv.DictReader((Path(__file__).parents[1] / "screens.csv").read_text("utf-8").splitlines()))
ROWS = [row for row in CATALOGUE if row["playbook"] in {"azure", "rackspace"}]
SCREENS = {f"{row['playbook']}.{row['page']}" for row in CATALOGUE}
RETIRED = {"Z10", "Z11", "Z12", "Z13", "Z21"}
LINKS = {
    Link.CLIENT: "Z01 Z02 Z06 Z07",
    Link.NETWORK: "Z08 Z09",
    Link.CLOUD: "Z03 Z04 Z05 Z10 Z11 Z12 Z13 Z14 Z15 Z16 Z22 Z23 R01 R02 R06",
    Link.GUEST: "Z17 Z18 Z19 Z20 Z21 R03 R04",
    Link.SIGN_IN: "R05",
}


def split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def target(row: dict[str, str], cell: str) -> str:
    """Return the page a cell leads to; an action in words means the page itself, to check again."""
    return cell if "." in cell else f"{row['playbook']}.{row['page']}"


def texts(page: Page) -> list[str]:
    steps = [*page.steps, *page.fix]
    return [
        *(page.title, page.asks, *page.intro, *page.notes, page.look),
        *(part for step in steps for part in (step.text, step.command, step.link)),
        *(option.label for option in page.options),
        *(part for reference in page.references for part in (reference.label, reference.url)),
    ]


def test_pages_stand_in_the_order_of_the_catalogue() -> None:
    assert [(page.code, page.id) for book in BOOKS[:2] for page in book.pages] == [
        (row["code"], f"{row['playbook']}.{row['page']}") for row in ROWS
    ]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"])
def test_page_matches_the_catalogue(row: dict[str, str]) -> None:
    page = PAGES[f"{row['playbook']}.{row['page']}"]
    assert page.checks == split(row["check"])
    assert page.remedies == split(row["remedy"])
    assert page.source == split(row["source"])
    assert bool(page.picture) == bool(row["picture"])
    doors = {option.id: option.goes_to for option in page.options}
    if not row["when_yes"]:
        assert not doors
        assert not page.asks
        return
    assert page.asks.endswith("?")
    assert doors["yes"] == target(row, row["when_yes"])
    assert doors["no"] == target(row, row["when_no"])
    assert doors["unsure"] != page.id


@pytest.mark.parametrize(("link", "codes"), LINKS.items(), ids=str)
def test_pages_lie_on_their_link_of_the_chain(link: Link, codes: str) -> None:
    assert {page.code for page in PAGES.values() if page.link is link and page.playbook != "other"} == set(
        codes.split()
    )


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_every_page_is_reached_from_the_first(book: Playbook) -> None:
    own = {page.id: page for page in book.pages}
    reached: set[str] = set()
    todo = [book.pages[0].id]
    while todo:
        page_id = todo.pop()
        if page_id in own and page_id not in reached:
            reached.add(page_id)
            todo.extend(option.goes_to for option in own[page_id].options)
    assert reached == set(own)


@pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: page.code)
def test_page_is_complete(page: Page) -> None:
    assert page.title
    assert page.intro
    assert 2 <= len(page.steps) <= 7
    assert page.references
    assert all(url.startswith("https://") for url in (r.url for r in page.references))
    assert bool(page.picture) == bool(page.look)
    for option in page.options:
        assert option.goes_to in {*PAGES, *SCREENS, SOLVED}
        assert option.goes_to != page.id or page.fix, "who is sent back to check again must be told what to do"
    for route in page.routes:
        assert page.option(route.option)
        assert page.checks
        assert route.check in {"", *page.checks}
    assert not page.options or {"yes", "no", "unsure"} <= {option.id for option in page.options}


@pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: page.code)
def test_marks_are_closed_and_nothing_waits_to_be_filled(page: Page) -> None:
    shown = [*page.intro, *page.notes, page.title, page.asks, *(step.text for step in [*page.steps, *page.fix])]
    for text in shown:
        assert text.count("**") % 2 == 0, text
        assert text.count("`") % 2 == 0, text
        assert "{" not in text, text


def test_classic_screens_are_marked_and_name_what_is_used_today() -> None:
    assert {page.code for page in PAGES.values() if page.retired} == RETIRED
    for page in (page for page in PAGES.values() if page.retired):
        assert any("oday" in text for text in texts(page)), page.code


def test_the_last_page_of_each_book_is_the_ticket() -> None:
    for book in BOOKS:
        assert book.pages[-1].id == f"{book.id}.submit_ticket"
        assert not book.pages[-1].options


def test_misprint_of_the_document_is_named_and_not_used() -> None:
    with_misprint = [text for page in PAGES.values() for text in texts(page) if "3398" in text]
    assert len(with_misprint) == 1
    assert "3389" in with_misprint[0]


def test_no_step_switches_the_firewall_off_or_opens_a_port_to_everybody() -> None:
    steps = [step for page in PAGES.values() for step in [*page.steps, *page.fix]]
    for step in steps:
        assert "-Enabled False" not in step.command
        assert "0.0.0.0/0" not in step.text + step.command
        assert "**Source**: **Any**" not in step.text


# Every section, bullet and step of the two documents: the page that carries it, and words that show it.
CARRIED = [
    ("components of a connection", "Z01", "your computer|Internet|Windows in the VM"),
    ("the VIP has changed", "Z01", "public IP address|VIP|old address|Virtual_IP_address"),
    ("flush the DNS cache, or use the new address", "Z01", "ipconfig /flushdns|new public IP address"),
    ("third-party manager and its port", "Z02", "Connection managers|TCP port|Azure portal creates"),
    ("port of a classic VM under Settings > Endpoints", "Z02", "**Settings** > **Endpoints**"),
    ("status of the VM in the portal", "Z03", "**Status**|**Running**|**Resource health**"),
    ("quick fixes of the basic guide", "Z04", "Reset configuration only|Redeploy|troubleshoot-rdp-connection"),
    ("VHD prepared before the upload", "Z05", "VHD|upload|prepare-for-upload-vhd-image"),
    ("connect again after the preliminary steps", "Z04", "Try to connect after each one"),
    ("source 1: another computer in the own network", "Z06", "another Windows computer in your own network"),
    ("source 1: local firewall", "Z07", "local firewall"),
    ("source 1: proxy software", "Z07", "proxy"),
    ("source 1: network monitoring software", "Z07", "Network monitoring"),
    ("source 1: other security software", "Z07", "Other security software"),
    (
        "source 1: turn off for a test, then the administrator",
        "Z07",
        "Turn off one|network administrator|mstsc /v:NAME",
    ),
    ("source 2: a computer directly on the Internet", "Z08", "directly on the Internet"),
    (
        "source 2: a test VM and its deletion",
        "Z08",
        "resource group|cloud service|delete the test VM|quick-create-portal",
    ),
    ("source 2: internal firewall", "Z09", "internal firewall|TCP port 3389"),
    ("source 2: HTTPS, corrected", "Z09", "HTTPS|TCP port 443"),
    ("source 2: proxy server", "Z09", "proxy server"),
    ("source 2: intrusion detection or monitoring", "Z09", "Intrusion detection|monitoring"),
    ("source 2: ask the network administrator", "Z09", "network administrator"),
    ("source 3: another VM in the same cloud service", "Z10", "same cloud service or virtual network"),
    ("source 3: Resource Manager VMs skip it", "Z10", "Resource Manager|network rules come next"),
    ("source 3: make a VM for the test, delete it", "Z10", "delete it afterward|quick-create-portal"),
    ("source 3: private port of the endpoint", "Z11", "private TCP port|3389"),
    ("source 3: access control list", "Z12", "ACL|source IP address|proxy|edge|virtual-networks-acl"),
    ("source 3: a new endpoint on a random port", "Z13", "49152-65535|removed and created again|setup-endpoints"),
    ("source 4: security groups span subnets", "Z15", "Network security groups|several subnets"),
    ("source 4: IP flow verify", "Z14", "IP flow verify|diagnose-vm-network-traffic-filtering-problem"),
    ("source 4: effective rules, allow, priority", "Z15", "Effective security rules|**Allow**|priority|3389"),
    ("source 5: the article about the reset", "Z16", "/windows/reset-rdp"),
    ("source 5: reset enables the firewall rule", "Z16", "Windows Firewall (TCP port 3389)"),
    (
        "source 5: reset sets the registry value",
        "Z16",
        r"HKLM\System\CurrentControlSet\Control\Terminal Server|fDeny|0.",
    ),
    ("source 5: the service does not run", "Z17", "Remote Desktop Services|Get-Service TermService"),
    ("source 5: it does not listen on 3389", "Z18", "TCP port 3389|Get-NetTCPConnection"),
    ("source 5: an outbound rule, inbound first", "Z19", "outbound rule of Windows Firewall|inbound rule first"),
    ("source 5: intrusion detection in the VM", "Z20", "Intrusion detection and network monitoring"),
    ("classic session: the certificate script", "Z21", "InstallWinRMCertAzureVM.ps1|certificate of the cloud service"),
    (
        "classic session: Azure PowerShell and policy",
        "Z21",
        "/powershell/azure/|Get-ExecutionPolicy|set-executionpolicy",
    ),
    ("classic session: names to fill in", "Z21", "$subscr|$serviceName|$vmName|-SubscriptionName"),
    (
        "classic session: where the names are found",
        "Z21",
        "Get-AzureSubscription|SubscriptionName|Get-AzureVM|ServiceName",
    ),
    ("classic session: the certificate is there", "Z21", r"Trusted Root Certification Authorities\Certificates"),
    ("classic session: begin it", "Z21", "Get-AzureWinRMUri|Get-Credential|Enter-PSSession -ConnectionUri"),
    ("classic session: the prompt", "Z21", r"[cloudservice4testing.cloudapp.net]: PS C:\Users\User1\Documents>"),
    (
        "port: read it",
        "Z18",
        r"Get-ItemProperty -Path " + '"HKLM:' + r"\System\CurrentControlSet\Control\Terminal Server",
    ),
    ("port: set it", "Z18", r'\WinStations\RDP-Tcp" -Name "PortNumber" -Value 3389|Set-ItemProperty'),
    ("port: leave the session", "Z18", "Exit-PSSession"),
    ("port: internal port of the endpoint", "Z18", "endpoint|internal (backend) port"),
    ("restart the VM and try again", "Z22", "Restart|internal (backend) port|3389"),
    (
        "additional resources",
        "Z23",
        "reset-rdp|/powershell/azure/|troubleshoot-ssh-connection|troubleshoot-app-connection",
    ),
    ("help and support", "Z23", "Help + support|azure.microsoft.com/support"),
    ("console: the article", "R01", "Emergency Console|how-to/start-a-console-session"),
    ("console: reset the password", "R02", "Administrator|how-to-change-your-server-rootadmin-password"),
    ("service: Start > Run > services.msc > OK", "R03", "**Start**|**Run**|services.msc|**OK**"),
    ("service: should be Running", "R03", "**Remote Desktop Services**|**Running**"),
    ("service: right click and Start", "R03", "Right-click **Remote Desktop Services** and choose **Start**"),
    ("firewall: Server Manager > Tools", "R04", "**Server Manager** > **Tools**|Firewall with Advanced Security"),
    ("firewall: which profiles are on", "R04", "profiles: Domain, Private, Public"),
    (
        "firewall: the address of the user in the rule",
        "R04",
        "address of the user|Remote IP address|User Mode (TCP-In)",
    ),
    ("logs: for one certain user", "R05", "one user cannot sign in, but others can"),
    (
        "logs: Event Viewer > Windows Logs > Security",
        "R05",
        "**Server Manager** > **Tools** > **Event Viewer**|**Security**",
    ),
    ("logs: search for the user name", "R05", "**Find**|user name|Failure Reason"),
    ("logs: they decide what comes next", "R06", "If the log shows the reason"),
]


@pytest.mark.parametrize(("part", "code", "words"), CARRIED, ids=[f"{code} {part}" for part, code, _ in CARRIED])
def test_every_part_of_the_documents_stands_on_a_page(part: str, code: str, words: str) -> None:
    page = next(page for page in PAGES.values() if page.code == code)
    shown = "\n".join(texts(page))
    assert not [word for word in words.split("|") if word not in shown], part


def test_every_documented_page_carries_a_part_of_its_document() -> None:
    assert {code for _, code, _ in CARRIED} == {row["code"] for row in ROWS}
