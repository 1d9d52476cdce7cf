"""The few words that stand on a map, in English; the window hands in translated ones."""

from __future__ import annotations

import msgspec


class MapWords(msgspec.Struct, frozen=True, kw_only=True):
    """Texts of plates, buttons and the legend. They are shown as plain text wherever they go."""

    offline_map: str = "Offline map"
    world: str = "World"
    no_street_map: str = "No street map for this area"
    zoom_in: str = "Zoom in"
    zoom_out: str = "Zoom out"
    fit: str = "Show everything"
    legend: str = "What the signs mean"
    kinds: tuple[str, ...] = ("Sighting, confirmed", "Sighting, reported", "Sighting, doubtful", "Address", "Movement")
    boundaries: str = (
        "Boundaries and names are those of the map data. They are indicative and express no opinion on the status of "
        "any territory."
    )
    nothing: str = "No places to show"
