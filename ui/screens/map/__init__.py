"""The map of sightings: all or one target, a track, and adding by a click."""
