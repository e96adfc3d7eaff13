"""What the pages of the error messages share."""

from __future__ import annotations

from app.language import Text
from app.model import Option

from .doors import CLOUD, SOLVED, UNSURE

SOURCE = ("002_448d34d3dca6b5b0.txt",)
ALIBABA = "https://help.aliyun.com/zh/ecs/"
LEARN = "https://learn.microsoft.com/"

ASKS = Text("Does Remote Desktop work after these steps?")
CONSOLE_FIRST = Text("Sign in to the server through the console of your cloud (VNC) as an administrator.")
POWERSHELL = Text("Or run this on the server, in a PowerShell opened as administrator:")
NAMES_VARY = Text("The exact words of the message differ a little between the versions of Windows.")
LOOK_MESSAGE = Text("Where to look: the sentence in the middle of the window. Below it there may be a code; note it.")
TWO_WAYS = (
    Option("solved", Text("It works now"), SOLVED),
    Option("no", Text("It still fails"), CLOUD),
    Option("unsure", UNSURE, CLOUD),
)
