"""All messages that are recognised when pasted. The order counts: the special stands before the general."""

from __future__ import annotations

from app.explain import connection_messages, session_messages, sign_in_messages
from app.explain.message import Message

MESSAGES: tuple[Message, ...] = (
    *session_messages.MESSAGES,
    *sign_in_messages.MESSAGES,
    *connection_messages.MESSAGES,
)

SHARED_SENTENCES: tuple[str, ...] = (
    "this computer can't connect to the remote computer",
    "an authentication error has occurred",
    "your Remote Desktop Services session has ended",
    "이 컴퓨터에서 원격 컴퓨터에 연결할 수 없습니다",
    "이 컴퓨터는 원격 컴퓨터에 연결할 수 없습니다",
    "인증 오류가 발생했습니다",
    "원격 데스크톱 서비스 세션이 종료되었습니다",
    "这台计算机无法连接到远程计算机",
    "此计算机无法连接到远程计算机",
    "出现身份验证错误",
    "发生身份验证错误",
    "你的远程桌面服务会话已结束",
    "您的远程桌面服务会话已结束",
    "远程桌面服务会话已结束",
)
"""First lines that several messages share: alone they tell nothing."""
