"""Real servers: xrdp, FreeRDP with network level authentication, OpenSSH and a web server."""

from __future__ import annotations

import getpass
import os
import subprocess
import sys
from pathlib import Path

from tests.lab.certificates import Pair, make_pair
from tests.lab.process import LOOPBACK, Server, end, free_port, program, start, stopping_on_error, wait_until

XRDP_INI = """\
[Globals]
ini_version=1
fork=false
port=tcp://{address}:{port}
tcp_nodelay=true
security_layer={security}
crypt_level=high
certificate={certificate}
key_file={key}
ssl_protocols={protocols}
{ciphers}
[Logging]
LogFile={log}
LogLevel=INFO
EnableSyslog=false
[Xorg]
name=Xorg
lib=libxup.so
username=ask
password=ask
ip=127.0.0.1
port=-1
code=20
"""


def start_xrdp(
    folder: Path,
    security: str = "tls",
    certificate: Pair | None = None,
    *,
    protocols: str = "TLSv1.2, TLSv1.3",
    ciphers: str = "",
) -> Server:
    """Start xrdp with security "tls", "rdp" or "negotiate"; without a certificate it makes one for itself here.

    A `Pair` whose files do not exist makes xrdp a server without a certificate.
    """
    binary = program("xrdp")
    port = free_port()
    pair = certificate or make_pair(folder)
    settings = folder / "xrdp.ini"
    settings.write_text(
        XRDP_INI.format(
            address=LOOPBACK,
            port=port,
            security=security,
            certificate=pair.certificate,
            key=pair.key,
            protocols=protocols,
            ciphers=f"tls_ciphers={ciphers}" if ciphers else "",
            log=folder / "xrdp.log",
        )
    )
    command = [binary, "--nodaemon", "--config", str(settings)]
    return start(command, port, folder / "xrdp.out")


def start_freerdp(folder: Path, security: str = "nla") -> Server:
    """Start FreeRDP's shadow server on a screen of its own. Security "nla", "tls" or "rdp"."""
    binary, screen = program("freerdp-shadow-cli"), program("Xvfb")
    sam = folder / "sam"
    hashed = subprocess.run(
        [program("winpr-hash"), "-u", "lab", "-p", "lab-password", "-f", "sam"],
        capture_output=True,
        check=True,
        text=True,
    )
    sam.write_text(hashed.stdout)
    log = folder / "freerdp.log"
    display = folder / "display"
    display.touch()
    with display.open("wb") as told:
        xvfb = subprocess.Popen(
            # Without -noreset it starts anew when its last client leaves, and turns away who comes meanwhile.
            [screen, "-displayfd", "1", "-noreset", "-screen", "0", "320x240x24", "-nolisten", "tcp"],
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    server = Server(free_port(), [lambda: end(xvfb)])
    with stopping_on_error(server):
        wait_until(lambda: display.read_text().endswith("\n"), xvfb, display)
        home = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
        command = [binary, f"/port:{server.port}", f"/bind-address:{LOOPBACK}", f"/sec:{security}", f"/sam-file:{sam}"]
        shadow = start(command, server.port, log, {**home, "DISPLAY": f":{display.read_text().strip()}"})
        server.ends += shadow.ends
    return server


def start_sshd(folder: Path) -> Server:
    """Start OpenSSH, which speaks first."""
    binary, port, key = program("sshd"), free_port(), folder / "host_key"
    subprocess.run([program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # what the service's start-up would have made
    options = [
        f"ListenAddress={LOOPBACK}",
        f"HostKey={key}",
        "UsePAM=no",
        "PidFile=none",
        f"AllowUsers={getpass.getuser()}",
    ]
    command = [binary, "-D", "-e", "-f", "/dev/null", "-p", str(port)]
    return start([*command, *(part for option in options for part in ("-o", option))], port, folder / "sshd.log")


def start_web(folder: Path) -> Server:
    """Start a web server, which waits for the end of a line."""
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", LOOPBACK, "--directory", str(folder)]
    return start(command, port, folder / "web.log")
