"""The engine, without a window: where the walk stands, what is measured, what it all means."""
