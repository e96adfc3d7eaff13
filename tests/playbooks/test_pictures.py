"""The pictures as data: every documented one exists, its lists are well-formed, and it points at exactly one thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from app.playbooks.pictures import PICTURES
from app.playbooks.pictures.scene import Marked, Path, Picture, Raw, Table, Tree

DOCUMENTED = (
    "mstsc_cannot_connect",
    "cvm_instance_list",
    "cvm_no_public_ip",
    "cvm_adjust_network",
    "cvm_security_groups",
    "cvm_vnc_login",
    "system_properties_remote",
    "computer_management_services",
    "system_configuration",
    "service_properties",
    "firewall_status",
    "allowed_apps",
    "firewall_customize",
    "ecs_diagnosis",
    "ecs_instance_details",
    "ecs_vnc",
    "ecs_send_command",
    "ecs_workbench",
    "ecs_security_group",
    "port_test",
    "firewall_inbound_rules",
    "services_list",
    "rdp_tcp_properties",
    "rdp_tcp_connections",
    "network_connections",
    "registry_netcfgx",
    "registry_rdp",
    "device_manager",
    "ecs_bandwidth",
    "event_viewer_memory",
    "local_security_policy",
    "powershell_certificate",
    "mstsc_protocol_error",
    "mstsc_credentials",
    "mstsc_not_authorized",
    "mstsc_no_license_server",
    "mstsc_access_permission",
    "mstsc_max_connections",
    "message_list",
    "path_components",
    "path_client",
    "path_edge",
    "path_endpoint",
    "path_picture",
    "azure_vm_overview",
    "azure_effective_rules",
    "azure_reset_password",
    "rackspace_console",
    "event_viewer_security",
)


def _parts(node: object) -> Iterator[object]:
    """Yield a part of a picture and everything in it."""
    yield node
    if isinstance(node, tuple):
        for item in node:
            yield from _parts(item)
    elif is_dataclass(node):
        for field in fields(node):
            yield from _parts(getattr(node, field.name))


def _marks(picture: Picture) -> int:
    count = 0
    for part in _parts(picture.scene):
        if isinstance(part, Tree):
            count += sum(twig.marked for twig in part.twigs)
        elif isinstance(part, Marked) or getattr(part, "mark", None) is not None:
            count += 1
    return count


def test_every_documented_picture_exists() -> None:
    assert set(PICTURES) == set(DOCUMENTED)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_one_thing_is_marked(name: str) -> None:
    assert _marks(PICTURES[name]) == 1


@pytest.mark.parametrize("name", DOCUMENTED)
def test_title_and_version_are_said(name: str) -> None:
    assert PICTURES[name].title.strip()
    assert PICTURES[name].version.strip()


def test_titles_tell_the_pictures_apart() -> None:
    titles = [picture.title for picture in PICTURES.values()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_lists_and_paths_are_whole(name: str) -> None:
    for part in _parts(PICTURES[name].scene):
        if isinstance(part, Table):
            assert {len(row) for row in part.rows} == {len(part.columns)}
            kept = set(range(len(part.columns))) - set(part.spare)
            assert kept
            if isinstance(part.mark, int):
                assert part.mark < len(part.rows)
            elif part.mark is not None:
                assert part.mark[0] < len(part.rows)
                assert part.mark[1] in kept, "the marked column may not be left out"
        elif isinstance(part, Path):
            assert 0 <= part.mark < len(part.stops)
            assert part.broken is None or 0 <= part.broken < len(part.stops) - 1


def test_addresses_are_reserved_for_documentation() -> None:
    shown = " ".join(part.value for picture in PICTURES.values() for part in _parts(picture) if isinstance(part, Raw))
    assert "203.0.113.7" in shown
    for address in (word for word in shown.replace("/", " ").split() if word.count(".") == 3):
        assert address.startswith(("203.0.113.", "198.51.100.", "10.", "0.0.0.0"))
