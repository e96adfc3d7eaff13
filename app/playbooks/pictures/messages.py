"""The messages of the Remote Desktop client."""

from __future__ import annotations

from app.language import Text

from .scene import Buttons, Field, Frame, Icon, Label, Line, Marked, Message, Picture, Raw, Sign, Style, Table, Window
from .templates import CANCEL, CLIENT, OK, REMOTE_DESKTOP_CONNECTION, dialog

_HELP = Text("Help")
_THREE_REASONS = Text("Remote Desktop can't connect to the remote computer for one of these reasons:")
_PROTOCOL_ERROR = Text("Because of a protocol error, this session will be disconnected.")
_CREDENTIALS = Text("Your credentials did not work")
_NOT_AUTHORIZED = Text("The connection was denied because the user account is not authorized for remote login.")
_NO_LICENSE = Text("There are no Remote Desktop License Servers available to provide a license.")
_ACCESS = Text("To log on, you must have Terminal Server User Access permissions on this computer.")
_MAXIMUM = Text("The terminal server has exceeded the maximum number of allowed connections.")


def _message(title: Text, *lines: Label, icon: Icon = Icon.ERROR, version: Text = CLIENT) -> Picture:
    box = dialog(
        REMOTE_DESKTOP_CONNECTION,
        Marked(Message(icon, lines)),
        Buttons((OK, _HELP), default=0),
        icon=Icon.COMPUTER,
    )
    return Picture(title, box, version)


_CREDENTIALS_PROMPT = Picture(
    Text("Message: your credentials did not work"),
    dialog(
        Text("Windows Security"),
        Line(Text("Enter your credentials"), Style.HEADING),
        Line(Text("These credentials will be used to connect to 203.0.113.7.")),
        Field(Text("User name"), Raw("Administrator")),
        Field(Text("Password"), Raw("••••••••")),
        Marked(Line(_CREDENTIALS, Style.STRONG, Icon.ERROR)),
        Buttons((OK, CANCEL), default=0),
        icon=Icon.KEY,
    ),
    CLIENT,
)

_LIST = Picture(
    Text("The usual messages of Remote Desktop, and where to find the code"),
    Window(
        REMOTE_DESKTOP_CONNECTION,
        (
            Marked(
                Table(
                    (Text("Message"),),
                    (
                        (Sign(Icon.ERROR, _THREE_REASONS),),
                        (Sign(Icon.ERROR, _CREDENTIALS),),
                        (Sign(Icon.ERROR, _NOT_AUTHORIZED),),
                        (Sign(Icon.ERROR, _PROTOCOL_ERROR),),
                        (Sign(Icon.ERROR, _NO_LICENSE),),
                        (Sign(Icon.INFO, _ACCESS),),
                        (Sign(Icon.ERROR, _MAXIMUM),),
                    ),
                )
            ),
            Line(Text("Error code: 0x204"), Style.STRONG),
        ),
        Frame.DIALOG,
        Icon.COMPUTER,
        44,
    ),
    CLIENT,
)

PICTURES = {
    "mstsc_cannot_connect": _message(
        Text("Message: Remote Desktop can't connect, three reasons"),
        _THREE_REASONS,
        Text("1) Remote access to the server is not enabled"),
        Text("2) The remote computer is turned off"),
        Text("3) The remote computer is not available on the network"),
    ),
    "mstsc_protocol_error": _message(
        Text("Message: protocol error"),
        _PROTOCOL_ERROR,
        Text("Please try connecting to the remote computer again."),
    ),
    "mstsc_credentials": _CREDENTIALS_PROMPT,
    "mstsc_not_authorized": _message(Text("Message: the account is not authorized for remote login"), _NOT_AUTHORIZED),
    "mstsc_no_license_server": _message(
        Text("Message: no license server available"),
        Text("The remote session was disconnected."),
        _NO_LICENSE,
        Text("Please contact the server administrator."),
    ),
    "mstsc_access_permission": _message(
        Text("Message: user access permission is missing"),
        _ACCESS,
        Text("By default, members of the Remote Desktop Users group have these permissions."),
        icon=Icon.INFO,
        version=Text("Windows Server 2003 and 2008; later versions use other words"),
    ),
    "mstsc_max_connections": _message(
        Text("Message: too many connections"),
        _MAXIMUM,
        Text("The system can not log you on."),
        version=Text("Windows Server 2003 and 2008; later versions use other words"),
    ),
    "message_list": _LIST,
}
