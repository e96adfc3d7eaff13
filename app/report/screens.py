"""The documented screens as data and as text, in the chosen language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.language import Say, Text, plain
from app.model import Page, Step

STEPS = Text("What to look at")
FIX = Text("If something is wrong")
RETIRED = Text("The vendor no longer offers this. This page shows what replaces it today.")


def body(page: Page, say: Say) -> str:
    """Return what stands on the page, as text."""
    parts = [say(text) for text in page.intro]
    if page.retired:
        parts.append(say(RETIRED))
    for heading, steps in ((STEPS, page.steps), (FIX, page.fix)):
        if steps:
            parts.append(f"{say(heading)}:\n{_numbered(steps, say)}")
    parts += [say(text) for text in page.notes]
    return plain("\n\n".join(parts))


def _numbered(steps: Iterable[Step], say: Say) -> str:
    lines = []
    for number, step in enumerate(steps, 1):
        extra = "".join(f"\n   {part}" for part in (step.command, step.link) if part)
        lines.append(f"{number}. {say(step.text)}{extra}")
    return "\n".join(lines)


def screens_json(pages: Iterable[Page], say: Say) -> list[dict[str, Any]]:
    """Return the pages in the contract's shape."""
    return [
        {
            "code": page.code,
            "playbook": page.playbook,
            "page": page.id.partition(".")[2],
            "title": plain(say(page.title)),
            "body": body(page, say),
            "asks": plain(say(page.asks)),
            "options": [{"id": o.id, "label": plain(say(o.label)), "goes_to": o.goes_to} for o in page.options],
            "checks": list(page.checks),
            "remedies": list(page.remedies),
            "picture": page.picture or None,
            "source": list(page.source),
            "references": [{"label": plain(say(r.label)), "url": r.url} for r in page.references],
            "retired": page.retired,
        }
        for page in pages
    ]


def screens_text(pages: Iterable[Page], say: Say) -> str:
    """Return the pages as text, one after the other."""
    blocks = []
    for page in pages:
        doors = "\n".join(f"  [{o.id}] {plain(say(o.label))} -> {o.goes_to}" for o in page.options)
        parts = (f"{page.code}  {plain(say(page.title))}", plain(say(page.asks)), body(page, say), doors)
        blocks.append("\n\n".join(part for part in parts if part))
    return f"\n\n{'=' * 60}\n\n".join(blocks) + "\n"
