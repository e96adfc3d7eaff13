"""Proxies named in environment variables, and proxies shown without the password they may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

_PREFIX = re.compile(r"(?:[a-z]+=)?(?:[a-z][a-z0-9+.-]*://)?", re.IGNORECASE)
_VARIABLES = ("https_proxy", "http_proxy", "all_proxy")


def proxy_in(environment: Mapping[str, str]) -> str:
    """Return the first proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names, in either case; empty if none does."""
    for variable in _VARIABLES:
        value = environment.get(variable) or environment.get(variable.upper())
        if value:
            return without_secrets(value)
    return ""


def without_secrets(proxy: str) -> str:
    """Return a proxy's address without the user name and password that may stand before an @."""
    kept = _PREFIX.match(proxy)
    before = kept.group() if kept else ""
    return before + proxy[len(before) :].rpartition("@")[2]


def without_query(url: str) -> str:
    """Return a URL without user, query and fragment: a script's address may carry a token there."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if not parts.netloc:
        return url.partition("?")[0].rpartition("@")[2]
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
