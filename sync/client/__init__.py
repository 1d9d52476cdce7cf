"""The laptop's side of a sync run: what to send next, how to send it, what the answers mean."""
