"""The user-name helper: how to write the user name so that the server, and not another computer, looks it up."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from app.language import Text
from app.model import Facts

_FORBIDDEN = frozenset('"/\\[]:;|=,+*?<>')
_LONGEST = 20
"""Signs of an account name that Windows compares, in its old form."""
_NO_BACKSLASH = str.maketrans({"₩": "\\", "¥": "\\", "、": "\\"})
"""What Korean, Japanese and Chinese keyboards give in place of a backslash."""


class ServerNames(NamedTuple):
    """What the server says of itself before sign-in (NTLM challenge); empty = not known."""

    computer: str = ""
    """NetBIOS name of the computer."""
    domain: str = ""
    """NetBIOS name of its domain; a server without domain repeats its own name here."""
    dns_domain: str = ""

    @property
    def joined(self) -> bool:
        """Return whether the server belongs to a domain."""
        return bool(self.domain) and self.domain.casefold() != self.computer.casefold()


class Suggestion(NamedTuple):
    """One way to write the user name."""

    user_name: str
    reason: Text
    """Filled from facts."""
    facts: Facts


class UserNames(NamedTuple):
    """The ways to write a user name, best first, and what to mind. Warnings are filled from facts."""

    suggestions: tuple[Suggestion, ...]
    warnings: tuple[Text, ...]
    facts: Facts


_LOCAL = Text("An account of the server itself: {computer} is the server's own name.")
_DOT = Text("An account of the server itself: the dot means the server, whatever its name is.")
_DOMAIN = Text("An account of the domain {domain}, to which the server belongs.")
_UPN = Text("The same domain account in the form of an email address.")
_UPN_TYPED = Text("A domain account in the form of an email address, as you typed it.")
_ENTRA = Text("A work or school account of Microsoft Entra ID, if the server is joined to it.")
_AS_TYPED = Text("As you typed it.")

_SILENT_DOMAIN = Text(
    "This computer belongs to the domain {client_domain}. Without a prefix, Windows silently sends "
    "`{client_domain}\\{name}`, which the server may not know."
)
_OTHER_PREFIX = Text("The server does not call itself {prefix}. Its name is {computer}.")
_OTHER_DOMAIN = Text(
    "The server belongs to the domain {domain}, not to {prefix}. That works only if the domains trust each other."
)
_SPACES = Text(
    "There are spaces before or after the user name. They were removed here; remove them in Remote Desktop too."
)
_BACKSLASH = Text("The character between the two names must be a backslash: \\")
_SIGNS = Text("A Windows user name cannot contain these characters: {signs}")
_TOO_LONG = Text("Windows user names have at most 20 characters. Check that the name is complete and correct.")
_EMPTY = Text("Type the user name of the account on the server. The cloud's console shows the first one.")


def suggest_user_names(typed: str, server: ServerNames, client_domain: str = "") -> UserNames:
    """Suggest how to write a user name for a server.

    client_domain is the domain that this computer belongs to, empty if none. Never needs or takes a password.
    """
    written = unicodedata.normalize("NFKC", typed).strip()
    prefix, name, repaired = _split(written)
    facts: dict[str, str] = {
        "name": name,
        "prefix": prefix,
        "computer": server.computer,
        "domain": server.domain,
        "client_domain": client_domain,
    }
    warnings: list[Text] = []
    if typed != typed.strip():
        warnings.append(_SPACES)
    if repaired:
        warnings.append(_BACKSLASH)
    account = name.partition("@")[0]
    signs = sorted(_FORBIDDEN & set(account))
    if signs:
        warnings.append(_SIGNS)
        facts["signs"] = " ".join(signs)
    if not account or signs:
        return UserNames((), (*warnings, *(() if signs else (_EMPTY,))), facts)
    if len(account) > _LONGEST and "@" not in name:
        warnings.append(_TOO_LONG)
    if client_domain and not prefix and "@" not in name and client_domain.casefold() != server.domain.casefold():
        warnings.append(_SILENT_DOMAIN)
    warnings += _prefix_warnings(prefix, server)
    names = _with_upn(prefix, name, server) if "@" in name else _plain_names(prefix, name, server)
    unique = {user_name.casefold(): Suggestion(user_name, reason, facts) for user_name, reason in reversed(names)}
    return UserNames(tuple(reversed(unique.values())), tuple(warnings), facts)


def _split(written: str) -> tuple[str, str, bool]:
    """Return the prefix, the name, and whether the sign between them had to be repaired."""
    repaired = written.translate(_NO_BACKSLASH)
    if "\\" not in repaired and repaired.count("/") == 1:
        repaired = repaired.replace("/", "\\")
    prefix, backslash, name = repaired.partition("\\")
    parts = (prefix.strip(), name.strip()) if backslash else ("", prefix)
    return *parts, repaired != written


def _prefix_warnings(prefix: str, server: ServerNames) -> list[Text]:
    known = {"", ".", "azuread", server.computer.casefold(), server.domain.casefold(), server.dns_domain.casefold()}
    if not server.computer or prefix.casefold() in known:
        return []
    return [_OTHER_DOMAIN if server.joined else _OTHER_PREFIX]


def _with_upn(prefix: str, name: str, server: ServerNames) -> list[tuple[str, Text]]:
    account = name.partition("@")[0]
    entra = [(f"AzureAD\\{name}", _ENTRA)]
    if server.joined:
        domain = [(name, _UPN_TYPED), (f"{server.domain}\\{account}", _DOMAIN)]
        return [*entra, *domain] if prefix.casefold() == "azuread" else domain
    return [*entra, *_local_names(account, server)]


def _plain_names(prefix: str, name: str, server: ServerNames) -> list[tuple[str, Text]]:
    local = _local_names(name, server)
    if prefix.casefold() == "azuread":
        return [(f"AzureAD\\{name}", _ENTRA), *local]
    domain: list[tuple[str, Text]] = []
    if server.joined:
        domain.append((f"{server.domain}\\{name}", _DOMAIN))
        if server.dns_domain:
            domain.append((f"{name}@{server.dns_domain}", _UPN))
    if prefix == "." or (prefix and prefix.casefold() == server.computer.casefold()):
        return [*local, *domain]
    typed = [(f"{prefix}\\{name}", _AS_TYPED)] if prefix else []
    return [*domain, *local, *typed] if server.computer else [*typed, *domain, *local]


def _local_names(name: str, server: ServerNames) -> list[tuple[str, Text]]:
    known = [(f"{server.computer}\\{name}", _LOCAL)] if server.computer else []
    return [*known, (f".\\{name}", _DOT)]
