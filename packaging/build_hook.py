"""Makes the .qm files whenever the project is built or installed."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """The build's hook; hatchling finds the class by its base."""

    PLUGIN_NAME = "translations"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Release the translations before the files are collected."""
        spec = importlib.util.spec_from_file_location("translations", Path(self.root) / "packaging" / "translations.py")
        if spec is None or spec.loader is None:
            raise RuntimeError("packaging/translations.py is missing")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for qm in module.release():
            build_data["artifacts"].append(str(qm.relative_to(self.root)))
