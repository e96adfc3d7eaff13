"""The settings of Remote Desktop Connection: what it remembers, and the policies that bind it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.context import ClientSettings
from app.model import Json
from app.system.windows.credentials import SavedCredential, users_for
from app.system.windows.registry import Hive, Registry, Value, expand, text, value

_CLIENT = r"Software\Microsoft\Terminal Server Client"
_FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
_SERVICES_POLICY = r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services"
_DELEGATION_POLICY = r"SOFTWARE\Policies\Microsoft\Windows\CredentialsDelegation"
_CREDSSP = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters"
_LSA = r"SYSTEM\CurrentControlSet\Control\Lsa"

_POLICIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        _SERVICES_POLICY,
        (
            "AuthenticationLevel", "AllowUnsignedFiles", "AllowSignedFiles", "UseProxy", "ProxyName",
            "DisablePasswordSaving", "PromptForCredsOnClient",
        ),
    ),
    (rf"{_SERVICES_POLICY}\Client", ("fClientDisableUDP",)),
    (_DELEGATION_POLICY, ("RestrictedRemoteAdministration", "RestrictedRemoteAdministrationType")),
    (_CREDSSP, ("AllowEncryptionOracle",)),
    (rf"{_LSA}\MSV1_0", ("RestrictSendingNTLMTraffic", "ClientAllowedNTLMServers")),
    (_LSA, ("LmCompatibilityLevel", "disabledomaincreds")),
)  # fmt: skip
"""Keys and the values read from them, by the administrative templates of Windows 11."""

_BIGGEST_FILE = 1_000_000


def client_settings(
    registry: Registry, environment: Mapping[str, str], saved: tuple[SavedCredential, ...], host: str
) -> ClientSettings:
    """Return the settings that concern a server."""
    server = rf"{_CLIENT}\Servers\{host}"
    fingerprint = value(registry, Hive.USER, server, "CertHash")
    return ClientSettings(
        default_rdp=_default_rdp(registry, environment),
        username_hint=text(registry, Hive.USER, server, "UsernameHint"),
        trusted_certificate=fingerprint.hex() if isinstance(fingerprint, bytes) else "",
        saved_credentials=users_for(host, saved),
        policies=_policies(registry),
    )


def _policies(registry: Registry) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for key, names in _POLICIES:
        for name in names:
            data = value(registry, Hive.MACHINE, key, name)
            if data is None:
                data = value(registry, Hive.USER, key, name)
            if data is not None:
                found[name] = _json(data)
    return found


def _json(data: Value) -> Json:
    if isinstance(data, bytes):
        return data.hex()
    return list[Json](data) if isinstance(data, list) else data


def _default_rdp(registry: Registry, environment: Mapping[str, str]) -> bytes:
    """Return the contents of Default.rdp in the user's documents; empty when there is none."""
    folder = expand(text(registry, Hive.USER, _FOLDERS, "Personal"), environment)
    if not folder:
        return b""
    try:
        with (Path(folder) / "Default.rdp").open("rb") as file:
            return file.read(_BIGGEST_FILE)
    except OSError:
        return b""
