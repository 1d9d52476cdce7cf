"""The log of this laptop."""
