"""The documented screens, as data: one module a vendor, in document order."""
