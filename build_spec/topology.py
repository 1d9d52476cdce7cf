"""Cuts polygon rings into shared arcs, so that neighbours are simplified together and no slivers open between them.

It works on lists of (x, y) tuples in any plane and knows nothing of countries or tiles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

Point = tuple[float, float]
Ring = Sequence[Point]


class Topology:
    """Arcs of a set of rings; a ring is a list of arc numbers, negative (`~n`) when walked backwards."""

    def __init__(self, rings: Sequence[Ring]) -> None:
        """Cut every ring at the points where its neighbours change; `rings` are closed (first point = last)."""
        self.arcs: list[list[Point]] = []
        self.uses: list[int] = []
        self.rings: list[list[int]] = []
        self.owners: list[list[int]] = []
        self._known: dict[tuple[Point, Point, Point], int] = {}
        junctions = _junctions(rings)
        for number, ring in enumerate(rings):
            self.rings.append([self._arc(part, number) for part in _cut(list(ring), junctions)])

    def _arc(self, points: list[Point], ring: int) -> int:
        # Two arcs between the same junctions may differ, so the second point takes part in the key.
        found = self._known.get((points[0], points[1], points[-1]))
        if found is not None and self.arcs[found] == points:
            self.uses[found] += 1
            self.owners[found].append(ring)
            return found
        found = self._known.get((points[-1], points[-2], points[0]))
        if found is not None and self.arcs[found] == points[::-1]:
            self.uses[found] += 1
            self.owners[found].append(ring)
            return ~found
        self.arcs.append(points)
        self.uses.append(1)
        self.owners.append([ring])
        self._known[points[0], points[1], points[-1]] = len(self.arcs) - 1
        return len(self.arcs) - 1

    def assemble(self, simplify: Callable[[list[Point]], list[Point]]) -> list[list[Point]]:
        """Return all rings again, each arc simplified once by `simplify`, which must keep its two ends."""
        arcs = [simplify(arc) for arc in self.arcs]
        rings = []
        for numbers in self.rings:
            ring: list[Point] = []
            for number in numbers:
                arc = arcs[number] if number >= 0 else arcs[~number][::-1]
                ring.extend(arc if not ring else arc[1:])
            rings.append(ring)
        return rings


def _junctions(rings: Sequence[Ring]) -> set[Point]:
    neighbours: dict[Point, tuple[Point, Point]] = {}
    junctions: set[Point] = set()
    for ring in rings:
        body = ring[:-1]
        for i, point in enumerate(body):
            before, after = body[i - 1], body[(i + 1) % len(body)]
            pair = (before, after) if before < after else (after, before)
            if neighbours.setdefault(point, pair) != pair:
                junctions.add(point)
    return junctions


def _cut(ring: list[Point], junctions: set[Point]) -> list[list[Point]]:
    body = ring[:-1]
    starts = [i for i, point in enumerate(body) if point in junctions]
    if not starts:
        # A ring of its own, or two rings that are equal all round: begin both at the same point.
        first = body.index(min(body))
        return [[*body[first:], *body[: first + 1]]]
    parts = []
    for i, start in enumerate(starts):
        end = starts[(i + 1) % len(starts)]
        parts.append(body[start : end + 1] if end > start else [*body[start:], *body[: end + 1]])
    return parts
