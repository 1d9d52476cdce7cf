"""The reading view and the printed pack of an operation."""
