"""The way of a connection, drawn as stations."""

from __future__ import annotations

from app.language import Text

from .scene import Frame, Icon, Path, Picture, Raw, Stop, Window

_ANY = Text("All versions")


def _path(title: Text, mark: int, stops: tuple[Stop, ...], *, broken: int | None = None) -> Picture:
    return Picture(
        title, Window(Text("The path of the connection"), (Path(stops, mark, broken),), Frame.WEB, None, 80), _ANY
    )


_AZURE_STOPS = (
    Stop(Text("Your computer"), Icon.COMPUTER, Text("Remote Desktop client")),
    Stop(Text("Edge device"), Icon.ROUTER, Text("Router or firewall of your network")),
    Stop(Text("Internet"), Icon.GLOBE),
    Stop(Text("Entrance of the cloud"), Icon.CLOUD, Text("Endpoint or network security group")),
    Stop(Text("Virtual machine"), Icon.SERVER, Text("Windows firewall and Remote Desktop service")),
)
_ADDRESS_STOPS = (*_AZURE_STOPS[:3], Stop(Text("Public IP"), Icon.CLOUD, Raw("203.0.113.7")), _AZURE_STOPS[4])
_FIVE_LINKS = (
    Stop(Text("This computer"), Icon.COMPUTER, Text("Name, DNS, firewall, proxy")),
    Stop(Text("Network"), Icon.GLOBE, Text("Route to the server")),
    Stop(Text("Cloud"), Icon.CLOUD, Text("Instance, public IP, security group")),
    Stop(Text("Server"), Icon.SERVER, Text("Port 3389 (TCP)")),
    Stop(Text("Sign-in"), Icon.KEY, Text("User name and password")),
)

PICTURES = {
    "path_components": _path(Text("The parts of a Remote Desktop connection"), 3, _ADDRESS_STOPS),
    "path_client": _path(Text("The path of the connection: your computer"), 0, _AZURE_STOPS, broken=0),
    "path_edge": _path(Text("The path of the connection: the edge device"), 1, _AZURE_STOPS, broken=1),
    "path_endpoint": _path(Text("The path of the connection: the entrance of the cloud"), 3, _AZURE_STOPS, broken=3),
    "path_picture": _path(Text("The five links from this computer to the sign-in"), 2, _FIVE_LINKS, broken=2),
}
