"""Measurements: the work of a person, beside what this machine could do at best, in the same run."""
