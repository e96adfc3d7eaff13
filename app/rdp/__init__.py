"""The protocol probe: TCP, X.224 negotiation, TLS, NTLM challenge, one layer a file."""
