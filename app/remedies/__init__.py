"""Every remedy."""
