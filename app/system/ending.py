"""The end of the process, at once: a blocking call that was given up must not hold the program.

A dead name server, for example, holds one for long.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import NoReturn


def leave(status: int, *, flush: bool = True) -> NoReturn:
    """End this process with a status, without waiting for threads.

    On Windows os._exit still runs the destructors of every library while the threads that were given up are gone; Qt
    then aborts now and then, and the status is lost. So there the process is terminated.
    """
    for stream in (sys.stdout, sys.stderr) if flush else ():
        with contextlib.suppress(OSError, ValueError, AttributeError):  # a reader that left; no console at all
            stream.flush()
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.TerminateProcess.argtypes = (ctypes.c_void_p, ctypes.c_uint)
        kernel.TerminateProcess(kernel.GetCurrentProcess(), status)
    os._exit(status)
