"""The kit: widgets that look and speak the same on every screen. One noun per file; none knows a service."""
