"""The client's disconnect reasons: the first number, which Windows shows as "Error code"."""

from __future__ import annotations

from collections.abc import Mapping

from app.explain import connection_topics as way
from app.explain import session_topics as session
from app.explain import sign_in_topics as sign_in
from app.explain.topic import CLIENT_TEXTS, REPORTS, Confidence, Entry
from app.language import Text

_NAME_NOT_FOUND = Text("The name of the server is not found")
_BAD_ADDRESS = Text("The address is not valid")
_OUT_OF_MEMORY = Text("This computer has too little memory")
_ENCRYPTION = Text("Encrypting or decrypting the data failed")
_SECURITY = Text("The security data is not valid")
_CERTIFICATE = Text("The certificate of the server cannot be read")
_REPORTED = Confidence.COMMUNITY

PRIMARY: Mapping[int, Entry] = {
    0x0: Entry(Text("No reason is given"), session.ENDED),
    0x1: Entry(Text("Closed on this computer"), session.ENDED),
    0x2: Entry(Text("Closed by the user"), session.ENDED),
    0x3: Entry(Text("Closed by the server"), session.ENDED),
    0x4: Entry(Text("Code of Mac and mobile clients without official meaning"), session.FOUR, REPORTS, _REPORTED),
    0x104: Entry(_NAME_NOT_FOUND, way.NAME),
    0x106: Entry(_OUT_OF_MEMORY, way.RESOURCES),
    0x107: Entry(Text("Normal end, or a window was closed"), session.CLOSED_PROMPT, REPORTS, _REPORTED),
    0x108: Entry(Text("The connection timed out"), way.SLOW),
    0x10A: Entry(Text("The smart card service is not running"), sign_in.SMART_CARD, CLIENT_TEXTS),
    0x204: Entry(Text("The server cannot be reached"), way.UNREACHABLE),
    0x206: Entry(_OUT_OF_MEMORY, way.RESOURCES),
    0x207: Entry(Text("The sign-in fails without a known reason"), sign_in.SIGN_IN_FAILED, REPORTS, _REPORTED),
    0x208: Entry(_NAME_NOT_FOUND, way.NAME),
    0x20A: Entry(Text("No smart card reader is found"), sign_in.SMART_CARD, CLIENT_TEXTS),
    0x304: Entry(Text("Sending failed: the network connection was lost"), way.DROPPED),
    0x306: Entry(_OUT_OF_MEMORY, way.RESOURCES),
    0x308: Entry(_BAD_ADDRESS, way.BAD_ADDRESS),
    0x30A: Entry(Text("No smart card is in the reader"), sign_in.SMART_CARD, CLIENT_TEXTS),
    0x404: Entry(Text("Receiving failed: the network connection was lost"), way.DROPPED),
    0x406: Entry(_SECURITY, way.ENCRYPTION),
    0x408: Entry(Text("Internal error, or wrong characters in the computer name"), way.BAD_ADDRESS),
    0x40A: Entry(Text("The smart card system failed"), sign_in.SMART_CARD, CLIENT_TEXTS),
    0x506: Entry(_ENCRYPTION, way.ENCRYPTION),
    0x508: Entry(_NAME_NOT_FOUND, way.NAME),
    0x516: Entry(Text("This code is not documented"), way.UNDOCUMENTED, "", Confidence.UNDOCUMENTED),
    0x604: Entry(_NAME_NOT_FOUND, way.NAME),
    0x606: Entry(_SECURITY, way.ENCRYPTION),
    0x608: Entry(Text("A timer of the client failed"), way.RESOURCES),
    0x704: Entry(Text("The connection timed out"), way.SLOW),
    0x706: Entry(_CERTIFICATE, way.ENCRYPTION),
    0x708: Entry(Text("You already have a console session on this server"), session.REPLACED, CLIENT_TEXTS),
    0x804: Entry(_BAD_ADDRESS, way.BAD_ADDRESS),
    0x807: Entry(Text("The sign-in failed"), sign_in.PASSWORD),
    0x808: Entry(Text("The license could not be negotiated"), session.LICENSE_TALK),
    0x904: Entry(Text("The connection was lost"), way.DROPPED),
    0x906: Entry(_SECURITY, way.ENCRYPTION),
    0x907: Entry(Text("The server shows an unexpected certificate"), way.WRONG_CERTIFICATE, CLIENT_TEXTS),
    0x908: Entry(Text("The license did not arrive in time"), session.LICENSE_TALK),
    0xA06: Entry(_SECURITY, way.ENCRYPTION),
    0xA07: Entry(Text("The user name does not exist"), sign_in.PASSWORD),
    0xB04: Entry(Text("The connection failed without a stated reason"), way.UNSPECIFIC, CLIENT_TEXTS),
    0xB06: Entry(_ENCRYPTION, way.ENCRYPTION),
    0xB07: Entry(Text("The account is disabled"), sign_in.ACCOUNT),
    0xB09: Entry(Text("The server requires Network Level Authentication"), sign_in.SETTINGS, CLIENT_TEXTS),
    0xC06: Entry(_ENCRYPTION, way.ENCRYPTION),
    0xC07: Entry(Text("A restriction of the account forbids the sign-in"), sign_in.RESTRICTION),
    0xC08: Entry(Text("The client cannot unpack the data"), way.PROTOCOL),
    0xD07: Entry(Text("The account is locked"), sign_in.LOCKED),
    0xD08: Entry(Text("The sign-in fails without a known reason"), sign_in.SIGN_IN_FAILED, REPORTS, _REPORTED),
    0xD09: Entry(
        Text("A policy requires the password before connecting, but the server cannot accept it at that point"),
        sign_in.SETTINGS,
        CLIENT_TEXTS,
    ),
    0xE06: Entry(Text("The server requires FIPS encryption"), sign_in.SETTINGS, CLIENT_TEXTS),
    0xE07: Entry(Text("The account has expired"), sign_in.ACCOUNT),
    0xE08: Entry(Text("The session could not be resumed"), session.REMOTE_APP, CLIENT_TEXTS),
    0xE09: Entry(Text("The server does not support Restricted Administration mode"), sign_in.SETTINGS, CLIENT_TEXTS),
    0xF07: Entry(Text("The password has expired"), sign_in.NEW_PASSWORD),
    0xF08: Entry(Text("Credentials may not be sent to this server"), sign_in.DELEGATION, CLIENT_TEXTS),
    0x1007: Entry(Text("Sign-in is not allowed at this time of day"), sign_in.RESTRICTION, CLIENT_TEXTS),
    0x1008: Entry(Text("This computer has too little graphics memory"), way.RESOURCES, CLIENT_TEXTS),
    0x1104: Entry(Text("Protocol error seen by the client"), way.NOT_RDP, REPORTS, _REPORTED),
    0x1107: Entry(Text("Sign-in is not allowed from this computer"), sign_in.RESTRICTION, CLIENT_TEXTS),
    0x1207: Entry(Text("The password must be changed before the first sign-in"), sign_in.NEW_PASSWORD),
    0x1307: Entry(Text("This type of sign-in is not allowed"), sign_in.RESTRICTION, CLIENT_TEXTS),
    0x1407: Entry(
        Text("The server requires another kind of Kerberos sign-in (User2User)"), sign_in.SETTINGS, CLIENT_TEXTS
    ),
    0x1607: Entry(Text("The policy does not allow passing the credentials to this server"), sign_in.DELEGATION),
    0x1707: Entry(Text("Credentials are sent only to a server that proves its identity"), sign_in.DELEGATION),
    0x1807: Entry(Text("No server is available to check the account"), sign_in.AUTHORITY),
    0x1B07: Entry(Text("The certificate has expired, or a clock is wrong"), sign_in.CLOCK),
    0x1C07: Entry(Text("The PIN of the smart card is wrong"), sign_in.SMART_CARD),
    0x1D07: Entry(Text("The clocks of both computers differ"), sign_in.CLOCK, CLIENT_TEXTS),
    0x2107: Entry(Text("The server does not accept saved passwords"), sign_in.DELEGATION),
    0x2207: Entry(Text("The smart card is blocked"), sign_in.SMART_CARD),
    0x2507: Entry(Text("The remote programs could not be resumed"), session.REMOTE_APP, CLIENT_TEXTS),
    0x2604: Entry(Text("The versions of the client and the server do not match"), way.VERSION, CLIENT_TEXTS),
    0x2000001: Entry(Text("The remote programs could not be resumed"), session.REMOTE_APP, CLIENT_TEXTS),
    0x2000002: Entry(Text("The server does not support RemoteApp"), session.REMOTE_APP, CLIENT_TEXTS),
}
"""By number. Sign-in and network codes of Windows itself (0x8..., 0xC...) stand in windows_codes."""
