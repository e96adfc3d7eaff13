"""Do the clocks of this computer and of the server agree?

The server tells its time when it introduces itself before sign-in. Signing in with a domain account fails when the
clocks are more than five minutes apart (the default of Kerberos), and certificates look expired or not yet valid.
"""

from __future__ import annotations

from datetime import UTC, datetime

from app.context import Check, Context, NotAvailable
from app.language import Text
from app.model import Facts, Finding, Json, Link, Status

GOOD = 120.0
"""Seconds of difference that harm nothing."""

TOLERATED = 300.0
"""Seconds of difference that Kerberos tolerates by default."""

_LOOK_HERE = Text("Turn on automatic time in the settings of this computer, then check again.")
_LOOK_THERE = Text(
    "A time service sets this computer's clock, so the server's clock is probably wrong: correct it there."
)
_LOOK_AT_BOTH = Text("Compare both clocks with a third clock, and correct the wrong one.")
_HARM = Text(
    "With a difference of more than 5 minutes, signing in with a domain account fails and certificates look invalid."
)


async def run(context: Context) -> Finding:
    """Compare the clocks, or judge the local one alone where the server gives no time."""
    server = (await context.probe()).facts if context.probe else {}
    synchronised: bool | None
    try:
        synchronised = await context.ask(context.computer.clock_synchronised)
    except NotAvailable:
        synchronised = None
    return judge(server, synchronised, datetime.now(UTC))


CHECK = Check("clock", Text("Clock"), Link.CLIENT, run=run, timeout=20.0)


def judge(server: Facts, synchronised: bool | None, now: datetime) -> Finding:
    """Judge the facts of `rdp_port` and whether a time service keeps this computer's clock (None: unknown)."""
    facts: dict[str, Json] = {} if synchronised is None else {"synchronised": synchronised}
    skew = server.get("clock_skew_seconds")
    if isinstance(skew, int | float):
        return _compare(float(skew), synchronised, facts)
    starts = _certificate_start(server)
    if starts is not None and starts > now:
        return _not_yet_valid(starts, synchronised, facts)
    return _alone(synchronised, facts)


def _compare(skew: float, synchronised: bool | None, facts: dict[str, Json]) -> Finding:
    difference = abs(skew)
    facts |= {"clock_skew_seconds": skew, "seconds": max(1, round(difference)), "minutes": round(difference / 60)}
    if difference <= GOOD:
        return CHECK.found(
            Status.PASS, Text("The clocks of this computer and of the server agree to within {seconds} seconds."), facts
        )
    whose = {None: _LOOK_AT_BOTH, True: _LOOK_THERE, False: _LOOK_HERE}[synchronised]
    link = Link.GUEST if synchronised else Link.CLIENT
    if difference <= TOLERATED:
        summary = Text("The clocks of this computer and of the server are {seconds} seconds apart.")
        return CHECK.found(Status.WARN, summary, facts, link=link, detail=(_HARM, whose))
    summary = (
        Text("The server's clock is {minutes} minutes ahead of this computer's.")
        if skew > 0
        else Text("The server's clock is {minutes} minutes behind this computer's.")
    )
    return CHECK.found(Status.FAIL, summary, facts, link=link, detail=(_HARM, whose))


def _not_yet_valid(starts: datetime, synchronised: bool | None, facts: dict[str, Json]) -> Finding:
    facts["valid_from"] = starts.date().isoformat()
    return CHECK.found(
        Status.WARN,
        Text(
            "According to this computer's clock, the server's certificate becomes valid only on {valid_from}: "
            "one of the clocks is wrong."
        ),
        facts,
        link=Link.GUEST if synchronised else Link.CLIENT,
        detail=({None: _LOOK_AT_BOTH, True: _LOOK_THERE, False: _LOOK_HERE}[synchronised],),
    )


def _alone(synchronised: bool | None, facts: dict[str, Json]) -> Finding:
    if synchronised is None:
        missing: list[Json] = ["server_time", "time_service"]
        return CHECK.found(
            Status.SKIP,
            Text(
                "The clocks cannot be compared: the server does not report its time, and this computer does "
                "not say how its own clock is set."
            ),
            {"missing": missing},
        )
    if synchronised:
        return CHECK.found(
            Status.PASS,
            Text(
                "A time service sets this computer's clock. The server does not report its time, so they "
                "cannot be compared."
            ),
            facts,
        )
    return CHECK.found(
        Status.WARN,
        Text("No time service sets this computer's clock, and the server does not report its time."),
        facts,
        detail=(_HARM, _LOOK_HERE),
    )


def _certificate_start(server: Facts) -> datetime | None:
    certificate = server.get("certificate")
    starts = certificate.get("not_before") if isinstance(certificate, dict) else None
    return datetime.fromisoformat(starts) if isinstance(starts, str) else None
