"""The family of gateway and proxy codes, 0x3000001 to 0x3000050, grouped by what they mean for the user."""

from __future__ import annotations

from collections.abc import Mapping

from app.explain import session_topics as session
from app.explain import sign_in_topics as sign_in
from app.explain.topic import CLIENT_TEXTS, REPORTS, Confidence, Entry, Topic
from app.language import Text

_FIRST = 50331649
_LAST = 50331728

GROUPS: tuple[tuple[Text, Topic, tuple[int, ...]], ...] = (
    (Text("The gateway refuses the user name or password"), session.GATEWAY_SIGN_IN, (649, 669, 674, 686)),
    (Text("The gateway expects a different way to sign in"), session.GATEWAY_SIGN_IN, (659, 691, 692, 703)),
    (Text("The password for the gateway has expired or must be changed"), sign_in.NEW_PASSWORD, (681,)),
    (Text("The gateway checked your account again and refused it"), session.GATEWAY_SIGN_IN, (704, 705)),
    (Text("The sign-in cookie of the gateway is not valid"), session.GATEWAY_SIGN_IN, (700, 701, 714)),
    (
        Text("The certificate of the gateway is not accepted"),
        session.GATEWAY_CERTIFICATE,
        (650, 651, 652, 653, 654, 655, 688),
    ),
    (Text("The gateway cannot be reached or its address is wrong"), session.GATEWAY_UNREACHABLE, (660,)),
    (
        Text("The gateway is not available or disconnects"),
        session.GATEWAY_UNREACHABLE,
        (656, 657, 658, 661, 663, 671, 672),
    ),
    (Text("The gateway does not allow this account or server"), session.GATEWAY_PERMISSION, (675, 676, 679, 717)),
    (Text("This computer does not allow this gateway"), session.GATEWAY_PERMISSION, (689,)),
    (Text("This computer does not meet the gateway's health rules"), session.GATEWAY_PERMISSION, (687, 690, 713)),
    (Text("An administrator of the gateway ended the connection"), session.GATEWAY_LIMIT, (673,)),
    (Text("The gateway has no free connection"), session.GATEWAY_LIMIT, (682, 726)),
    (Text("The gateway ended the session at a time limit"), session.GATEWAY_LIMIT, (698, 699)),
    (
        Text("The gateway and the client are not compatible"),
        session.GATEWAY_VERSION,
        (662, 664, 683, 684, 685, 707, 721),
    ),
    (Text("A smart card problem stops the sign-in at the gateway"), sign_in.SMART_CARD, (665, 666, 667, 668, 693, 708)),
    (Text("The web proxy requires a sign-in"), session.WEB_PROXY, (680,)),
    (Text("The firewall requires a sign-in"), session.WEB_PROXY, (695, 696)),
    (Text("You have to sign in on a web page first"), session.WEB_PROXY, (709, 710, 711, 712)),
    (Text("The proxy settings do not lead to the gateway"), session.WEB_PROXY, (716,)),
    (Text("The network does not let HTTPS through"), session.WEB_PROXY, (722,)),
    (
        Text("The service for remote programs has no resources for you right now"),
        session.REMOTE_APP_SERVICE,
        (718, 719, 723, 724, 725, 727, 728),
    ),
)

GATEWAY: Mapping[int, Entry] = {
    50331000 + last_digits: Entry(title, topic, CLIENT_TEXTS) for title, topic, codes in GROUPS for last_digits in codes
}
"""By number; the groups hold the last three digits of the decimal codes."""

_UNNAMED = Entry(
    Text("A gateway or proxy problem that is not described further"),
    session.GATEWAY_UNREACHABLE,
    REPORTS,
    Confidence.COMMUNITY,
)


def gateway_entry(code: int) -> Entry | None:
    """Return what is known about a code of the gateway family, or None outside of the family."""
    return GATEWAY.get(code, _UNNAMED) if _FIRST <= code <= _LAST else None
