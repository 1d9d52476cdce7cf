"""Reads Mapbox Vector Tiles 2.1 (https://github.com/mapbox/vector-tile-spec), whoever wrote them.

It decodes and checks bounds; what a layer means and how it looks is `style.py`. Tiles of agencies are not trusted:
size, counts and depth are limited, and damage is a worded error.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import ClassVar

from app.errors import BadInputError

POINT, LINE, POLYGON = 1, 2, 3
Value = str | int | float | bool
Points = list[tuple[int, int]]

MAX_TILE_BYTES = 8_000_000
_MAX_FEATURES = 200_000
_MAX_POINTS = 2_000_000
_MAX_EXTENT = 65_536


class TileError(BadInputError):
    """A tile or a tile file is not what it should be."""

    code: ClassVar[str] = "bad_tile"


@dataclass(slots=True)
class Feature:
    """One feature in tile units, y downwards; polygons are rings without the closing point."""

    kind: int
    parts: list[Points]
    properties: dict[str, Value]


@dataclass(slots=True)
class Layer:
    """One layer; coordinates run from 0 to `extent` over the tile and may lie beyond."""

    name: str
    extent: int = 4096
    features: list[Feature] = field(default_factory=list)


def decode_tile(content: bytes, wanted: frozenset[str] | None = None) -> dict[str, Layer]:
    """Return the layers by name, only the `wanted` ones if given. Raises TileError."""
    if len(content) > MAX_TILE_BYTES:
        raise TileError("this map tile is too large")
    try:
        layers: dict[str, Layer] = {}
        budget = _Budget()
        for number, value in _fields(content):
            if number == 3 and isinstance(value, bytes):
                layer = _layer(value, wanted, budget)
                if layer is not None:
                    layers[layer.name] = layer
    except (IndexError, struct.error, UnicodeDecodeError, ValueError, OverflowError) as error:
        raise TileError("this map tile is damaged") from error
    return layers


@dataclass(slots=True)
class _Budget:
    features: int = _MAX_FEATURES
    points: int = _MAX_POINTS

    def take(self, points: int) -> None:
        self.features -= 1
        self.points -= points
        if self.features < 0 or self.points < 0:
            raise TileError("this map tile holds too many shapes")


def _varint(content: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = content[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
        if shift > 63:
            raise ValueError("varint too long")


def _fields(content: bytes) -> list[tuple[int, int | bytes]]:
    found: list[tuple[int, int | bytes]] = []
    position, end = 0, len(content)
    while position < end:
        key, position = _varint(content, position)
        wire = key & 7
        if wire == 0:
            number, position = _varint(content, position)
            found.append((key >> 3, number))
            continue
        if wire == 2:
            size, position = _varint(content, position)
        elif wire in {1, 5}:
            size = 8 if wire == 1 else 4
        else:
            raise ValueError("unknown wire type")
        if position + size > end:
            raise ValueError("field runs beyond its message")
        found.append((key >> 3, content[position : position + size]))
        position += size
    return found


def _layer(content: bytes, wanted: frozenset[str] | None, budget: _Budget) -> Layer | None:
    fields = _fields(content)
    name = next((value.decode() for number, value in fields if number == 1 and isinstance(value, bytes)), "")
    if wanted is not None and name not in wanted:
        return None
    layer = Layer(name)
    keys = [value.decode() for number, value in fields if number == 3 and isinstance(value, bytes)]
    values = [_value(value) for number, value in fields if number == 4 and isinstance(value, bytes)]
    for number, value in fields:
        if number == 5 and isinstance(value, int):
            if not 0 < value <= _MAX_EXTENT:
                raise ValueError("extent out of range")
            layer.extent = value
    for number, value in fields:
        if number == 2 and isinstance(value, bytes):
            layer.features.append(_feature(value, keys, values, budget))
    return layer


def _value(content: bytes) -> Value:
    for number, value in _fields(content):
        match number, value:
            case 1, bytes():
                return value.decode()
            case 2, bytes():
                return float(struct.unpack("<f", value)[0])
            case 3, bytes():
                return float(struct.unpack("<d", value)[0])
            case 4 | 5, int():
                return value
            case 6, int():
                return (value >> 1) ^ -(value & 1)
            case 7, int():
                return bool(value)
            case _:
                continue
    return ""


def _feature(content: bytes, keys: list[str], values: list[Value], budget: _Budget) -> Feature:
    kind, tags, geometry = 0, b"", b""
    for number, value in _fields(content):
        match number, value:
            case 2, bytes():
                tags = value
            case 3, int():
                kind = value
            case 4, bytes():
                geometry = value
            case _:
                continue
    numbers = _packed(tags)
    properties = {keys[k]: values[v] for k, v in zip(numbers[::2], numbers[1::2], strict=False)}
    budget.take(len(geometry) // 2)
    return Feature(kind, _parts(_packed(geometry), kind), properties)


def _packed(content: bytes) -> list[int]:
    numbers: list[int] = []
    value = shift = 0
    for byte in content:
        if byte < 0x80:
            numbers.append(value | byte << shift)
            value = shift = 0
        else:
            value |= (byte & 0x7F) << shift
            shift += 7
            if shift > 63:
                raise ValueError("varint too long")
    return numbers


def _parts(commands: list[int], kind: int) -> list[Points]:
    parts: list[Points] = []
    current: Points = []
    x = y = position = 0
    end = len(commands)
    while position < end:
        command, count = commands[position] & 7, commands[position] >> 3
        position += 1
        if command == 7:
            continue
        if command not in {1, 2} or position + 2 * count > end:
            raise ValueError("geometry runs beyond its feature")
        if command == 1 and (kind != POINT or not parts):
            current = []
            parts.append(current)
        for _ in range(count):
            dx, dy = commands[position], commands[position + 1]
            x += (dx >> 1) ^ -(dx & 1)
            y += (dy >> 1) ^ -(dy & 1)
            current.append((x, y))
            position += 2
    return parts
