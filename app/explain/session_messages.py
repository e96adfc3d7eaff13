"""Messages about limits, licenses and gateways, with the phrases by which they are recognised."""

from __future__ import annotations

from app.explain import connection_topics as way
from app.explain import session_topics as session
from app.explain.message import Message
from app.language import Text

MESSAGES: tuple[Message, ...] = (
    Message(
        "gateway_permission",
        Text("The gateway does not allow this account or server"),
        session.GATEWAY_PERMISSION,
        (
            "not listed in the RD Gateway's permission list",
            "not authorized to access the RD Gateway",
            "RD 게이트웨이의 사용 권한 목록에",
            "RD 게이트웨이에 액세스할 수 있는 권한이 없습니다",
            "RD 网关的权限列表",
            "无权访问 RD 网关",
        ),
    ),
    Message(
        "gateway_unreachable",
        Text("The gateway cannot be reached or its address is wrong"),
        session.GATEWAY_UNREACHABLE,
        (
            "Remote Desktop Gateway server address is unreachable or incorrect",
            "Remote Desktop Gateway server is temporarily unavailable",
            "원격 데스크톱 게이트웨이 서버 주소에 연결할 수 없거나",
            "원격 데스크톱 게이트웨이 서버를 일시적으로 사용할 수 없",
            "远程桌面网关服务器地址无法访问或不正确",
            "远程桌面网关服务器暂时不可用",
        ),
    ),
    Message(
        "web_proxy",
        Text("The web proxy requires a sign-in"),
        session.WEB_PROXY,
        ("web proxy server requires authentication", "웹 프록시 서버에 인증이 필요", "Web 代理服务器要求进行身份验证"),
        primary=0x3000020,
    ),
    Message(
        "no_license_server",
        Text("No license server is available"),
        session.LICENSE,
        (
            "no Remote Desktop License Servers available",
            "no Terminal Server License Servers available",
            "No Remote Desktop license server is",
            "원격 데스크톱 라이선스 서버가 없",
            "사용 가능한 라이선스 서버가 없",
            "라이선스를 제공할 수 있는 원격 데스크톱 라이선스 서버",
            "라이선스를 제공할 원격 데스크톱 라이선스 서버",
            "没有远程桌面授权服务器",
            "没有可用的远程桌面授权服务器",
            "没有终端服务器许可证服务器",
            "未指定远程桌面授权服务器",
        ),
        extended=257,
    ),
    Message(
        "refused_four_reasons",
        Text("The server refused the connection for one of four reasons"),
        way.REFUSED,
        (
            "Remote connections might not be enabled",
            "원격 연결을 사용하도록 설정되지 않았을 수 있",
            "可能未在远程计算机上启用远程连接",
        ),
        extended=8,
    ),
    Message(
        "max_connections",
        Text("All sessions of the server are in use"),
        session.MAX_CONNECTIONS,
        (
            "exceeded the maximum number of allowed connections",
            "exceeded maximum number of allowed connections",
            "maximum allowed connections",
            "too many other users are signed in",
            "too many users are logged on",
            "허용된 최대 연결 수를 초과",
            "최대 허용 연결 수를 초과",
            "최대 연결 수를 초과",
            "超过了最大允许连接数",
            "超出了最大允许连接数",
            "超出最大允许连接数",
            "超过最大连接数",
            "超出最大连接数",
        ),
    ),
    Message(
        "another_user",
        Text("Another connection took over the session"),
        session.REPLACED,
        (
            "Another user connected to the remote computer",
            "다른 사용자가 원격 컴퓨터에 연결",
            "另一用户已连接到此远程计算机",
            "另一个用户已连接到此远程计算机",
            "另一用户已连接到远程计算机",
            "另一个用户已连接到远程计算机",
            "其他用户已连接到远程计算机",
        ),
        extended=5,
    ),
)
