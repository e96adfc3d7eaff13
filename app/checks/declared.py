"""Checks that documented screens name and that this version answers by hand.

Each is declared with what it will need, so that its page can say why nothing was measured. A check that is built moves
to a module of its own beside this one.
"""

from __future__ import annotations

from app.context import Check
from app.language import Text
from app.model import Link, Need

_CLOUD = (Need.CLOUD,)
_GUEST = (Need.GUEST,)

DECLARED: tuple[Check, ...] = (
    Check("instance_running", Text("State of the instance"), Link.CLOUD, _CLOUD),
    Check("health_status", Text("Health checks of the instance"), Link.CLOUD, _CLOUD),
    Check("public_ip", Text("Public IP address"), Link.CLOUD, _CLOUD),
    Check("public_bandwidth", Text("Public bandwidth"), Link.CLOUD, _CLOUD),
    Check("security_group", Text("Security group rules"), Link.CLOUD, _CLOUD),
    Check("ip_flow", Text("IP flow verify"), Link.CLOUD, _CLOUD),
    Check("black_hole", Text("DDoS black hole"), Link.CLOUD, _CLOUD),
    Check("cpu_load", Text("CPU load of the server"), Link.CLOUD, _CLOUD),
    Check("memory", Text("Memory of the server"), Link.CLOUD, _CLOUD),
    Check("diagnostic_report", Text("The cloud's own diagnosis"), Link.CLOUD, _CLOUD),
    Check("run_command_agent", Text("Agent for remote commands"), Link.CLOUD, _CLOUD),
    Check("outside_in", Text("Connection from another network"), Link.NETWORK, _CLOUD),
    Check("edge_path", Text("Edge of the company network"), Link.NETWORK, _CLOUD),
    Check("path_quality", Text("Packet loss on the way"), Link.NETWORK, _CLOUD),
    Check("winrm", Text("Remote PowerShell (WinRM)"), Link.GUEST, _GUEST),
    Check("remote_desktop_service", Text("Remote Desktop Services"), Link.GUEST, _GUEST),
    Check("dependency_services", Text("Services that Remote Desktop needs"), Link.GUEST, _GUEST),
    Check("remote_desktop_enabled", Text("Remote Desktop setting"), Link.GUEST, _GUEST),
    Check("normal_startup", Text("Normal startup"), Link.GUEST, _GUEST),
    Check("rdp_listener", Text("Remote Desktop listener"), Link.GUEST, _GUEST),
    Check("rdp_listening_port", Text("Port of Remote Desktop on the server"), Link.GUEST, _GUEST),
    Check("rdp_certificate", Text("Certificate of Remote Desktop"), Link.GUEST, _GUEST),
    Check("security_layer", Text("Security layer of Remote Desktop"), Link.GUEST, _GUEST),
    Check("guest_firewall_profiles", Text("Firewall profiles of the server"), Link.GUEST, _GUEST),
    Check("guest_firewall_rule", Text("Firewall rule for Remote Desktop on the server"), Link.GUEST, _GUEST),
    Check("guest_outbound_rule", Text("Outgoing firewall rules of the server"), Link.GUEST, _GUEST),
    Check("ip_security_policy", Text("IP security policy of the server"), Link.GUEST, _GUEST),
    Check("security_software", Text("Security software on the server"), Link.GUEST, _GUEST),
    Check("network_adapter", Text("Network adapter of the server"), Link.GUEST, _GUEST),
    Check("netcfgx_installer", Text("Network class installer of the server"), Link.GUEST, _GUEST),
    Check("licensing", Text("Remote Desktop licensing"), Link.SIGN_IN, _GUEST),
    Check("session_limit", Text("Number of sessions"), Link.SIGN_IN, _GUEST),
    Check("account_state", Text("State of the user account"), Link.SIGN_IN, _GUEST),
    Check("password_protected_sharing", Text("Password protected sharing"), Link.SIGN_IN, _GUEST),
    Check("remote_desktop_users", Text("Right to sign in through Remote Desktop"), Link.SIGN_IN, _GUEST),
    Check("sign_in_failures", Text("Refused sign-ins in the event log"), Link.SIGN_IN, _GUEST),
)
