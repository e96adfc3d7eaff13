"""The facts of the server's certificate. It is read, never trusted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says. Without dates it could not be read; the thumbprints are always known."""

    sha256: str
    sha1: str
    """The thumbprint that Windows shows and stores."""
    subject: str = ""
    issuer: str = ""
    not_before: datetime | None = None
    not_after: datetime | None = None
    self_signed: bool = False
    key_bits: int | None = None
    """None for kinds of key that have no size to compare."""

    def expired(self, now: datetime) -> bool:
        """Return whether its time is over."""
        return self.not_after is not None and now > self.not_after

    def not_yet_valid(self, now: datetime) -> bool:
        """Return whether its time has not begun."""
        return self.not_before is not None and now < self.not_before


def read_certificate(der: bytes) -> Certificate:
    """Read a certificate in DER. Never raises: of a damaged one the thumbprints are returned."""
    from cryptography import exceptions, x509

    unread = Certificate(
        sha256=hashlib.sha256(der).hexdigest(), sha1=hashlib.sha1(der, usedforsecurity=False).hexdigest()
    )
    try:
        read = x509.load_der_x509_certificate(der)
        subject, issuer = read.subject, read.issuer
        times = read.not_valid_before_utc, read.not_valid_after_utc
    except (ValueError, x509.InvalidVersion):
        return unread
    try:
        key_bits = getattr(read.public_key(), "key_size", None)
    except (ValueError, exceptions.UnsupportedAlgorithm):
        key_bits = None
    return Certificate(
        sha256=unread.sha256,
        sha1=unread.sha1,
        subject=subject.rfc4514_string(),
        issuer=issuer.rfc4514_string(),
        not_before=times[0],
        not_after=times[1],
        self_signed=subject == issuer,
        key_bits=key_bits,
    )
