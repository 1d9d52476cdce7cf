"""Build tools: the one check, benches, the bundle. Never imported by the program."""
