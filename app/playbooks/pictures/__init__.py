"""Pictures of the documented windows: own drawings, described as data, by the id that pages name."""

from __future__ import annotations

from collections.abc import Mapping

from . import cloud_consoles, messages, paths, snap_ins, system_settings
from .scene import Picture

PICTURES: Mapping[str, Picture] = {
    **messages.PICTURES,
    **cloud_consoles.PICTURES,
    **system_settings.PICTURES,
    **snap_ins.PICTURES,
    **paths.PICTURES,
}
"""Picture id -> picture."""
