"""Codes of Windows itself: sign-in states as servers and event 4625 give them, and results such as 0x8007...."""

from __future__ import annotations

from collections.abc import Mapping

from app.explain import connection_topics as way
from app.explain import sign_in_topics as sign_in
from app.explain.topic import REPORTS, STATUS_LIST, Confidence, Entry, Topic
from app.language import Text

_BAD_PASSWORD = Text("The user name or the password is wrong")
_NO_USER = Text("The user name does not exist")
_DISABLED = Text("The account is disabled")
_EXPIRED = Text("The account has expired")
_LOCKED = Text("The account is locked")
_PASSWORD_EXPIRED = Text("The password has expired")
_MUST_CHANGE = Text("The password must be changed before the first sign-in")
_NO_RIGHT = Text("The account may not sign in through Remote Desktop")
_NO_SERVER = Text("No domain controller can be reached")
_CLOCKS = Text("The clocks of both computers differ")
_NAME = Text("The name of the server is not found")
_TIMEOUT = Text("The connection timed out")
_RESTRICTED = Text("A restriction of the account forbids the sign-in")
_HOURS = Text("Sign-in is not allowed at this time of day")
_WORKSTATION = Text("Sign-in is not allowed from this computer")
_NO_AUTHORITY = Text("No server is available to check the account")
_NTLM = Text("A policy forbids this way of signing in")


def _status(title: Text, topic: Topic) -> Entry:
    return Entry(title, topic, STATUS_LIST)


WINDOWS: Mapping[int, Entry] = {
    # states of the sign-in (NTSTATUS)
    0xC000005E: _status(_NO_SERVER, sign_in.DOMAIN),
    0xC0000064: _status(_NO_USER, sign_in.PASSWORD),
    0xC000006A: _status(Text("The password is wrong"), sign_in.PASSWORD),
    0xC000006D: _status(_BAD_PASSWORD, sign_in.PASSWORD),
    0xC000006E: _status(_RESTRICTED, sign_in.RESTRICTION),
    0xC000006F: _status(_HOURS, sign_in.RESTRICTION),
    0xC0000070: _status(_WORKSTATION, sign_in.RESTRICTION),
    0xC0000071: _status(_PASSWORD_EXPIRED, sign_in.NEW_PASSWORD),
    0xC0000072: _status(_DISABLED, sign_in.ACCOUNT),
    0xC00000BB: _status(_NTLM, sign_in.NTLM),
    0xC0000133: _status(_CLOCKS, sign_in.CLOCK),
    0xC000015B: _status(_NO_RIGHT, sign_in.NOT_AUTHORIZED),
    0xC0000193: _status(_EXPIRED, sign_in.ACCOUNT),
    0xC0000224: _status(_MUST_CHANGE, sign_in.NEW_PASSWORD),
    0xC0000234: _status(_LOCKED, sign_in.LOCKED),
    0xC0000413: _status(_NTLM, sign_in.NTLM),
    # security support (SSPI)
    0x80090302: _status(Text("The requested function is not supported"), sign_in.FUNCTION),
    0x80090303: _status(Text("The server is not known by this name"), sign_in.AUTHORITY),
    0x80090304: _status(Text("The Local Security Authority cannot be contacted"), sign_in.AUTHORITY),
    0x80090308: _status(Text("The sign-in data is not valid"), way.ENCRYPTION),
    0x8009030C: _status(Text("The sign-in failed"), sign_in.PASSWORD),
    0x8009030E: _status(Text("There are no credentials to send"), sign_in.DELEGATION),
    0x80090311: _status(_NO_AUTHORITY, sign_in.AUTHORITY),
    0x80090322: _status(Text("The server is not the one that its name indicates"), way.WRONG_CERTIFICATE),
    0x80090324: _status(_CLOCKS, sign_in.CLOCK),
    0x80090325: _status(Text("The issuer of the certificate is not trusted"), way.IDENTITY),
    0x80090326: _status(Text("The encrypted connection received an unexpected message"), way.ENCRYPTION),
    0x80090327: _status(Text("The certificate cannot be checked"), way.IDENTITY),
    0x80090328: _status(Text("The certificate has expired, or a clock is wrong"), sign_in.CLOCK),
    0x80090331: _status(Text("The two sides have no common encryption"), way.ENCRYPTION),
    # results of Windows functions (0x8007 + Win32 code)
    0x80070005: _status(Text("Access is denied"), sign_in.NOT_AUTHORIZED),
    0x8007000E: _status(Text("This computer has too little memory"), way.RESOURCES),
    0x80070035: _status(Text("The network path is not found"), way.UNREACHABLE),
    0x80070079: _status(_TIMEOUT, way.SLOW),
    0x8007051F: _status(_NO_SERVER, sign_in.DOMAIN),
    0x80070525: _status(_NO_USER, sign_in.PASSWORD),
    0x8007052E: _status(_BAD_PASSWORD, sign_in.PASSWORD),
    0x8007052F: _status(_RESTRICTED, sign_in.RESTRICTION),
    0x80070530: _status(_HOURS, sign_in.RESTRICTION),
    0x80070531: _status(_WORKSTATION, sign_in.RESTRICTION),
    0x80070532: _status(_PASSWORD_EXPIRED, sign_in.NEW_PASSWORD),
    0x80070533: _status(_DISABLED, sign_in.ACCOUNT),
    0x8007054B: _status(_NO_SERVER, sign_in.DOMAIN),
    0x80070569: _status(_NO_RIGHT, sign_in.NOT_AUTHORIZED),
    0x80070576: _status(_CLOCKS, sign_in.CLOCK),
    0x80070701: _status(_EXPIRED, sign_in.ACCOUNT),
    0x80070773: _status(_MUST_CHANGE, sign_in.NEW_PASSWORD),
    0x80070775: _status(_LOCKED, sign_in.LOCKED),
    0x80072746: _status(Text("The connection was lost"), way.DROPPED),
    0x8007274C: _status(_TIMEOUT, way.UNREACHABLE),
    0x8007274D: _status(Text("The server refuses connections on this port"), way.UNREACHABLE),
    0x80072751: _status(Text("There is no way to the server"), way.UNREACHABLE),
    0x80072AF9: _status(_NAME, way.NAME),
    0x80072EE2: _status(_TIMEOUT, way.SLOW),
    0x80072EE7: _status(_NAME, way.NAME),
    0x80072EFD: _status(Text("The server cannot be reached"), way.UNREACHABLE),
    # general results that Remote Desktop clients are known to show
    0x80004005: Entry(
        Text("Unspecified error, often of the sign-in"), sign_in.SIGN_IN_FAILED, REPORTS, Confidence.COMMUNITY
    ),
    0x80080005: Entry(
        Text("Sign-in error, often after a Windows update on this computer"),
        sign_in.BAD_UPDATE,
        REPORTS,
        Confidence.COMMUNITY,
    ),
}
"""By number, unsigned, 32 bits."""


def windows_entry(code: int) -> Entry | None:
    """Return what is known about a code of Windows, or None. 0xD... is 0xC... wrapped as a result of a function."""
    return WINDOWS.get(code - 0x10000000 if 0xD0000000 <= code <= 0xDFFFFFFF else code)
