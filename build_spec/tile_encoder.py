"""Writes Mapbox Vector Tiles 2.1 (https://github.com/mapbox/vector-tile-spec), as much as our own base map needs.

It neither clips nor projects: coordinates come in tile units. Reading is `app.maps.vector_tiles`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

EXTENT = 4096
POINT, LINE, POLYGON = 1, 2, 3
Coordinates = Sequence[tuple[int, int]]
Value = str | int | bool


class TileEncoder:
    """Collects features layer by layer and gives the bytes of one tile."""

    def __init__(self) -> None:
        self._layers: dict[str, _LayerEncoder] = {}

    def add(self, layer: str, kind: int, parts: Sequence[Coordinates], properties: Mapping[str, Value]) -> None:
        """Add one feature. `parts` are points, lines or closed rings (closing point left out) in tile units."""
        geometry = _geometry(kind, parts)
        if geometry:
            self._layers.setdefault(layer, _LayerEncoder(layer)).add(kind, geometry, properties)

    def encode(self) -> bytes:
        """Return the tile; empty bytes when nothing was added."""
        return b"".join(_field(3, layer.encode()) for layer in self._layers.values())


class _LayerEncoder:
    def __init__(self, name: str) -> None:
        self._name = name
        self._features: list[bytes] = []
        self._keys: dict[str, int] = {}
        self._values: dict[tuple[type, Value], int] = {}

    def add(self, kind: int, geometry: list[int], properties: Mapping[str, Value]) -> None:
        tags: list[int] = []
        for key, value in properties.items():
            tags.append(self._keys.setdefault(key, len(self._keys)))
            tags.append(self._values.setdefault((type(value), value), len(self._values)))
        feature = b""
        if tags:
            feature += _field(2, b"".join(map(_varint, tags)))
        feature += b"\x18" + _varint(kind)
        feature += _field(4, b"".join(map(_varint, geometry)))
        self._features.append(_field(2, feature))

    def encode(self) -> bytes:
        out = [b"\x78\x02", _field(1, self._name.encode())]
        out.extend(self._features)
        out.extend(_field(3, key.encode()) for key in self._keys)
        out.extend(_field(4, _value(value)) for _, value in self._values)
        out.append(b"\x28" + _varint(EXTENT))
        return b"".join(out)


def _value(value: Value) -> bytes:
    if isinstance(value, bool):
        return b"\x38" + _varint(int(value))
    if isinstance(value, int):
        return b"\x30" + _varint(_zigzag(value))
    return _field(1, value.encode())


def _geometry(kind: int, parts: Sequence[Coordinates]) -> list[int]:
    commands: list[int] = []
    x = y = 0
    if kind == POINT:
        points = [point for part in parts for point in part]
        commands.append(1 | len(points) << 3)
        for px, py in points:
            commands += (_zigzag(px - x), _zigzag(py - y))
            x, y = px, py
        return commands if points else []
    for part in parts:
        tidy = _without_repeats(part, closed=kind == POLYGON)
        if len(tidy) < (3 if kind == POLYGON else 2):
            continue
        (px, py), *rest = tidy
        commands += (9, _zigzag(px - x), _zigzag(py - y), 2 | len(rest) << 3)
        x, y = px, py
        for px, py in rest:
            commands += (_zigzag(px - x), _zigzag(py - y))
            x, y = px, py
        if kind == POLYGON:
            commands.append(15)
    return commands


def _without_repeats(part: Coordinates, *, closed: bool) -> list[tuple[int, int]]:
    tidy: list[tuple[int, int]] = []
    for point in part:
        if not tidy or point != tidy[-1]:
            tidy.append(point)
    while closed and len(tidy) > 1 and tidy[0] == tidy[-1]:
        tidy.pop()
    return tidy


def _zigzag(value: int) -> int:
    return (value << 1) ^ (value >> 63)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _field(number: int, payload: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(payload)) + payload
