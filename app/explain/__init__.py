"""What a client's code or message means, which user name to type, and which client updates are known to break it."""
