"""What people type as an address."""

import pytest

from app.engine.address import AddressError, parse_address


@pytest.mark.parametrize(
    ("typed", "address", "port"),
    [
        ("203.0.113.7", "203.0.113.7", 3389),
        ("  server.example.com ", "server.example.com", 3389),
        ("server.example.com.:3390", "server.example.com", 3390),
        ("2001:db8::7", "2001:db8::7", 3389),
        ("[2001:DB8::7]", "2001:db8::7", 3389),
        ("[2001:db8::7]:33890", "2001:db8::7", 33890),
        ("vm_01", "vm_01", 3389),
        ("서버.example.com", "서버.example.com", 3389),
    ],
)
def test_good(typed: str, address: str, port: int) -> None:
    target = parse_address(typed)
    assert (target.address, target.port) == (address, port)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("", "Type the address"),
        ("   ", "Type the address"),
        ("host:99999", "1 to 65535"),
        ("host:0", "1 to 65535"),
        ("host:", "1 to 65535"),
        ("host:٣٣", "1 to 65535"),
        ("host:" + "9" * 5000, "1 to 65535"),
        ("https://console.example.com/x", "web page"),
        ("rdp://host", "web page"),
        ("300.1.2.3", "four numbers"),
        ("1.2.3", "four numbers"),
        ("2001:db8:::7", "IPv6"),
        ("[2001:db8::7]3389", "IPv6"),
        ("[host]:3389", "IPv6"),
        ("😀", "only letters"),
        ("-host", "only letters"),
        ("a..b", "only letters"),
        ("user@host", "without a path"),
        ("host /v:evil", "without a path"),
        ("a" * 300, "too long"),
        ("a" * 64 + ".example.com", "only letters"),
    ],
)
def test_bad_says_what_to_do(typed: str, word: str) -> None:
    with pytest.raises(AddressError) as caught:
        parse_address(typed)
    assert word in caught.value.why
