"""Tencent Cloud: the screens of the documents "Unable to connect to a Windows instance" in English and in Korean."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Playbook, Reference, Step

from .doors import EVIDENCE, doors

_EN = "000_cb1672661cae2856.txt"
_KO = "001_e4eb8aad94d4667b.txt"
_BOTH = (_EN, _KO)
_CONSOLE = "https://console.cloud.tencent.com/cvm/index"

INSTANCE_RUNNING = Page(
    code="T01",
    id="tencent.instance_running",
    title=Text("Instance is running"),
    asks=Text("Is the instance running?"),
    link=Link.CLOUD,
    intro=(Text("A stopped server answers nobody. Its state stands in the list of instances in the CVM console."),),
    steps=(
        Step(Text("Sign in to the CVM console."), link=_CONSOLE),
        Step(Text("Choose the region of the server at the top of the instance list.")),
        Step(Text("Look at the column **Status** of your server: it should say **Running**.")),
    ),
    fix=(
        Step(Text("Select the server in the list and choose **Start Up**.")),
        Step(Text("Wait until the status says **Running**, about one or two minutes, then check again.")),
    ),
    notes=(Text("A server that was isolated because of unpaid bills cannot be started before the bill is paid."),),
    options=doors(yes="tencent.public_ip", no="tencent.instance_running"),
    routes=EVIDENCE,
    checks=("instance_running",),
    remedies=("start_instance",),
    picture="cvm_instance_list",
    look=Text("Where to look: the column Status of your server."),
    references=(Reference(Text("Tencent Cloud: CVM console"), _CONSOLE),),
    source=_BOTH,
)

PLAYBOOK = Playbook("tencent", Text("Tencent Cloud"), (INSTANCE_RUNNING,))
