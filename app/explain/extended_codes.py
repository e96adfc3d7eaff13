"""The extended reasons: the second number, which Windows shows as "Extended error code"."""

from __future__ import annotations

from collections.abc import Mapping

from app.explain import connection_topics as way
from app.explain import session_topics as session
from app.explain import sign_in_topics as sign_in
from app.explain.topic import CLIENT_TEXTS, EXTENDED_REASON, REPORTS, Confidence, Entry, Topic
from app.language import Text


def _official(title: Text, topic: Topic) -> Entry:
    return Entry(title, topic, EXTENDED_REASON)


def _client(title: Text, topic: Topic) -> Entry:
    return Entry(title, topic, CLIENT_TEXTS)


EXTENDED: Mapping[int, Entry] = {
    0: _official(Text("No reason is given"), session.ENDED),
    1: _official(Text("An administrator or a program ended the session"), session.ENDED),
    2: _official(Text("The user was signed out"), session.ENDED),
    3: _official(Text("The session was idle for too long"), session.TIME_LIMIT),
    4: _official(Text("The time limit of the session is over"), session.TIME_LIMIT),
    5: _official(Text("Another connection took over the session"), session.REPLACED),
    6: _official(Text("The server has too little memory"), session.SERVER_MEMORY),
    7: _official(Text("The server refused the connection"), way.DENIED),
    8: _official(Text("The server refused the connection for one of four reasons"), way.REFUSED),
    9: _official(Text("The account may not sign in through Remote Desktop"), sign_in.NOT_AUTHORIZED),
    10: _official(Text("The server does not accept saved passwords"), sign_in.DELEGATION),
    11: _official(Text("The user ended the session"), session.ENDED),
    256: _official(Text("Internal error of the licensing"), session.LICENSE_TALK),
    257: _official(Text("No license server is available"), session.LICENSE),
    258: _official(Text("No license is available for this computer"), session.LICENSE),
    259: _official(Text("The server received a license message that is not valid"), session.LICENSE_TALK),
    260: _official(Text("The stored license was changed or belongs to another computer"), session.LICENSE_STORE),
    261: _official(Text("The stored license has a wrong format"), session.LICENSE_STORE),
    262: _official(Text("The network failed while the license was exchanged"), session.LICENSE_TALK),
    263: _official(Text("The client ended the licensing too early"), session.LICENSE_TALK),
    264: _official(Text("A license message was encrypted wrongly"), session.LICENSE_TALK),
    265: _official(Text("The license of this computer cannot be renewed"), session.LICENSE_STORE),
    266: _official(Text("The server is not licensed for remote connections"), session.LICENSE),
    267: _official(Text("The license cannot be stored on this computer"), session.LICENSE_STORE),
    768: _official(Text("The credentials are not valid"), sign_in.PASSWORD),
    1024: _client(Text("The broker does not find the computer"), session.BROKER),
    1026: _client(Text("The broker could not prepare the computer"), session.BROKER),
    1028: _client(Text("The redirection to the computer failed"), session.BROKER),
    1029: _client(Text("The virtual machine could not be set up"), session.BROKER),
    1030: _client(Text("The virtual machine could not be started"), session.BROKER),
    1031: _client(Text("The virtual machine has no known IP address"), session.BROKER),
    1032: _client(Text("No computer of the pool is free"), session.BROKER),
    1033: _client(Text("The broker canceled the connection"), session.BROKER),
    1040: _client(Text("The broker does not accept the connection file"), session.BROKER),
    1041: _client(Text("The virtual machine did not start in time"), session.BROKER),
    1042: _client(Text("The start of the virtual machine could not be monitored"), session.BROKER),
    4339: _client(Text("The server does not support RemoteApp"), session.REMOTE_APP),
    4498: _client(Text("The server could not decrypt the data"), way.ENCRYPTION),
}
"""By number, without the two ranges."""

_PROTOCOL = _official(Text("Protocol error; the event log of the server has details"), way.PROTOCOL)
_BROKER = Entry(Text("The connection broker failed"), session.BROKER, REPORTS, Confidence.COMMUNITY)


def extended_entry(code: int) -> Entry | None:
    """Return what is known about an extended code, or None."""
    if entry := EXTENDED.get(code):
        return entry
    if 0x1000 <= code <= 0x7FFF:
        return _PROTOCOL
    return _BROKER if 1024 <= code <= 1042 else None
