"""Where the Tencent Cloud screens come from and where they lead: documents, console and ticket pages."""

from __future__ import annotations

from app.language import Text
from app.model import Reference

BOTH = ("000_cb1672661cae2856.txt", "001_e4eb8aad94d4667b.txt")
"""The English and the Korean document."""
KOREAN = BOTH[1:]

CONSOLE = "https://console.cloud.tencent.com/cvm/index"
EIP_CONSOLE = "https://console.cloud.tencent.com/cvm/eip"
DOCUMENTS = "https://intl.cloud.tencent.com/document/product/213/"
TICKET = (
    "https://console.cloud.tencent.com/workorder/category?level1_id=6&level2_id=7&source=0"
    "&data_title=%E4%BA%91%E6%9C%8D%E5%8A%A1%E5%99%A8CVM&level3_id=142"
    "&radio_title=%E4%BA%91%E6%9C%8D%E5%8A%A1%E5%99%A8%E7%99%BB%E5%BD%95%E4%B8%8D%E4%B8%8A&queue=15"
    "&scene_code=12686&step=2"
)
TICKET_INTERNATIONAL = "https://console.intl.cloud.tencent.com/workorder/category"

REF_CONSOLE = Reference(Text("Tencent Cloud: CVM console"), CONSOLE)
REF_VNC = Reference(Text("Tencent Cloud: sign in to a Windows instance through VNC"), f"{DOCUMENTS}32496")
REF_LOGIN = Reference(Text("Tencent Cloud: sign in to Windows instances"), f"{DOCUMENTS}5435")
REF_TICKET = Reference(Text("Tencent Cloud: submit a ticket"), TICKET)
REF_TICKET_INTERNATIONAL = Reference(Text("Tencent Cloud International: submit a ticket"), TICKET_INTERNATIONAL)
