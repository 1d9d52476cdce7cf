"""Files of partners: preview, row by row report, and taking them in."""
