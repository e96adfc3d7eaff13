"""Draws resources/icons/rdp-doctor.ico from the .svg, in every size that Windows asks for.

The .ico is committed: run this after a change of the drawing. Sizes below 256 are stored as bitmaps, which every
reader of icons knows; 256 is stored as PNG, as Windows does it.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
AS_PNG = 256


def draw(renderer: QSvgRenderer, size: int) -> QImage:
    """Return the drawing in one size, in pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return the image as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's annotations know text for the format, not this
    return bytes(data.data())


def bitmap(image: QImage) -> bytes:
    """Return the image as an icon's bitmap: header of twice the height, rows from below, then an empty mask."""
    size = image.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    pixels = bytes(image.constBits())
    rows = b"".join(pixels[4 * size * y : 4 * size * (y + 1)] for y in reversed(range(size)))
    return header + rows + bytes((size + 31) // 32 * 4 * size)


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico file of the pictures, by their size in pixels."""
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def main() -> None:
    """Write the .ico file."""
    renderer = QSvgRenderer(str(ICONS / "rdp-doctor.svg"))
    images = {size: draw(renderer, size) for size in SIZES}
    (ICONS / "rdp-doctor.ico").write_bytes(
        ico({size: png(image) if size >= AS_PNG else bitmap(image) for size, image in images.items()})
    )


if __name__ == "__main__":
    main()
