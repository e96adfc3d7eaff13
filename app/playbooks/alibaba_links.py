"""What the screens of Alibaba Cloud share: document, console, and ways to reach the server without Remote Desktop."""

from __future__ import annotations

from app.language import Text
from app.model import Reference, Step

SOURCE = ("002_448d34d3dca6b5b0.txt",)
CONSOLE = "https://ecs.console.aliyun.com/server/region"
HELP = "https://help.aliyun.com/zh/ecs/"

CONSOLE_PAGE = Reference(Text("Alibaba Cloud: ECS console, instances"), CONSOLE)
VNC_PROBLEMS = Reference(
    Text("Alibaba Cloud: problems with VNC connections"),
    HELP + "through-vnc-instance-remote-connection-problems#f799836096lr6",
)
RESTART = Reference(Text("Alibaba Cloud: restart an instance"), HELP + "user-guide/restart-instances")

OPEN_CONSOLE = Step(Text("Sign in to the ECS console."), link=CONSOLE)
CHOOSE_REGION = Step(Text("Choose the resource group and the region of the server at the top left of the page."))
BY_VNC = Step(Text("Sign in to the server through VNC; page A03 shows how."))

READ_COMMAND = Text(
    "Or read it with a command, in PowerShell as administrator: in the VNC window, or sent with Cloud Assistant (A04)."
)
SAME_COMMAND = Text(
    "Or do the same with a command, in PowerShell as administrator: in the VNC window, or sent with Cloud "
    "Assistant (A04)."
)
DISCONNECTS = Text("Restarting the service disconnects everybody who works on the server through Remote Desktop.")

TERMINAL_SERVER = r"HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server"
RDP_TCP = TERMINAL_SERVER + r"\WinStations\RDP-Tcp"
NEW_CERTIFICATE = "Restart-Service SessionEnv -Force; Restart-Service TermService -Force"
"""Session Environment writes the new certificate, Remote Desktop Services loads it: in this order."""
