"""The demonstration: a private hub, two laptops, invented people, and one day's work with them. Nothing here is real."""
