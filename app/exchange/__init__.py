"""Formats of partners: bytes to police vocabulary and back, one file per format, without a database."""
