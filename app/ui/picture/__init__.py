"""The drawn pictures of the documented windows: `PictureView` shows one of app/playbooks/pictures."""

from .view import PictureView

__all__ = ["PictureView"]
