"""What is seen from the user's computer."""
