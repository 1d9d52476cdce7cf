"""The demonstration: a private hub, two laptops, invented people, and a day's work. Nothing here is real."""
