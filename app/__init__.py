"""The laptop's program: domain, storage, security, services. No Qt, no sockets of its own."""
