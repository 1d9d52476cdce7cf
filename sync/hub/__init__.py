"""The hub: one ordered log per stream, who may read and write it, and the web interface laptops talk to."""
