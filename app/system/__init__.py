"""The user's computer: one module an operating system behind the protocol `Computer`."""
