"""The documented screens, as data: one module a vendor, in document order."""

from app.model import Page, Playbook

from . import alibaba, azure, client, ends, errors, other, rackspace, tencent

PLAYBOOKS: tuple[Playbook, ...] = (
    tencent.PLAYBOOK,
    alibaba.PLAYBOOK,
    errors.PLAYBOOK,
    azure.PLAYBOOK,
    rackspace.PLAYBOOK,
    client.PLAYBOOK,
    other.PLAYBOOK,
    ends.PLAYBOOK,
)
CLOUDS: tuple[Playbook, ...] = (tencent.PLAYBOOK, alibaba.PLAYBOOK, azure.PLAYBOOK, rackspace.PLAYBOOK, other.PLAYBOOK)
"""What the user can choose as the cloud of the server."""

MESSAGES: tuple[Page, ...] = (tencent.SYMPTOM, *(page for page in errors.PLAYBOOK.pages if page.code != "E07"))
"""The screens that begin with a message of the Remote Desktop client, the most common one first."""

DOCUMENTED: tuple[Page, ...] = tuple(
    page for book in PLAYBOOKS if book not in (other.PLAYBOOK, ends.PLAYBOOK) for page in book.pages
)
"""The screens of the vendors' documents and of the chapters that belong to them."""
