"""Every remedy: those that this version applies, then those that are declared and done by hand."""

from app.context import Remedy

from . import flush_dns_cache
from .declared import DECLARED

REMEDIES: tuple[Remedy, ...] = (flush_dns_cache.REMEDY, *DECLARED)
BY_ID: dict[str, Remedy] = {remedy.id: remedy for remedy in REMEDIES}
