"""The list of sightings, their details, corrections and withdrawals."""
