"""Every check, in the order of display: the chain from this computer to the sign-in."""
