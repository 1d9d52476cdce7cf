"""The windows: the only package that knows Qt. It asks app.services and never touches storage or sync."""
