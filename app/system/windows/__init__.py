"""A user's computer with Windows: what its registry and its interfaces say, and how that is read.

Nothing here reads a translated text. Registry and interfaces stand behind protocols, so that every judgement about what
they say runs on any system.
"""
