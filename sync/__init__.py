"""The sync engine: changes, streams and blobs. It knows nothing of fugitives, of app or of ui."""
