"""A case as plain data and text, for people and programs outside."""
