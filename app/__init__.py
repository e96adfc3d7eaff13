"""RDP Doctor: finds out why a Remote Desktop connection does not open, shows it, and gets the user in."""

__version__ = "0.1.0"
