"""Pasted messages in English, Korean and Chinese."""

import unicodedata

import pytest

from app.explain.decode import decode
from app.explain.messages import MESSAGES
from app.explain.recognise import message_in
from app.explain.topic import Confidence

PASTED = {
    "unreachable": (
        (
            "Remote Desktop can’t connect to the remote computer for one of these reasons:\n1) Remote "
            "access to the server is not enabled\n2) The remote computer is turned off\n3) The remote "
            "computer is not available on the network"
        ),
        (
            "다음 이유 중 하나로 인해 원격 데스크톱을 사용하여 원격 컴퓨터에 연결할 수 없습니다.\n1) "
            "서버에 대한 원격 액세스가 활성화되어 있지 않습니다.\n2) 원격 컴퓨터가 꺼져 있습니다.\n3) "
            "네트워크에서 원격 컴퓨터를 사용할 수 없습니다."
        ),
        "다음 이유 중 하나로 인해 원격 데스크톱에서 원격 컴퓨터에 연결할 수 없습니다.",
        (
            "远程桌面由于以下原因之一无法连接到远程计算机:\n1)未启用对服务器的远程访问\n"
            "2)远程计算机已关闭\n3)在网络上远程计算机不可用"
        ),
    ),
    "protocol_error": (
        (
            "Because of a protocol error, this session will be disconnected. Please try connecting to the "
            "remote computer again."
        ),
        "프로토콜 오류로 인해 이 세션의 연결이 끊어집니다. 원격 컴퓨터에 다시 연결하십시오.",
        "由于协议错误，会话将被中断。请重新连接到远程计算机。",
    ),
    "protocol_error_client": (
        ("Because of a protocol error detected at the client (code 0x1104), this session will be disconnected."),
        "클라이언트에서 프로토콜 오류가 발견되어 이 세션의 연결이 끊어집니다(코드 0x1104).",
        "由于在客户端检测到一个协议错误(代码 0x1104)，这个会话将被中断。",
    ),
    "credentials": (
        (
            "Your credentials did not work\nThe credentials that were used to connect to 203.0.113.7 did "
            "not work. Please enter new credentials.\nThe logon attempt failed"
        ),
        "사용자의 자격 증명이 작동하지 않습니다.",
        "你的凭据不工作\n用于连接到 203.0.113.7 的凭据不工作。请输入新凭据。",
        "登录没有成功",
    ),
    "not_authorized": (
        "The connection was denied because the user account is not authorized for remote login.",
        "사용자 계정에 원격 로그인 권한이 없기 때문에 연결이 거부되었습니다.",
        "连接被拒绝，因为没有授权此用户帐户进行远程登录。",
    ),
    "no_license_server": (
        (
            "The remote session was disconnected because there are no Remote Desktop License Servers "
            "available to provide a license. Please contact the server administrator."
        ),
        ("라이선스를 제공할 수 있는 원격 데스크톱 라이선스 서버가 없으므로 원격 세션의 연결이 끊어졌습니다."),
        "由于没有远程桌面授权服务器可以提供许可证，远程会话被中断。请跟服务器管理员联系。",
    ),
    "access_permission": (
        ("To log on to this remote computer, you must have Terminal Server User Access permissions on this computer."),
        "To sign in remotely, you need the right to sign in through Remote Desktop Services.",
        "원격으로 로그인하려면 원격 데스크톱 서비스를 통해 로그인할 수 있는 권한이 필요합니다.",
        "要远程登录，你需要具有通过远程桌面服务进行登录的权限。",
    ),
    "max_connections": (
        "The terminal server has exceeded the maximum number of allowed connections.",
        "터미널 서버가 최대 허용 연결 수를 초과했습니다.",
        "终端服务器超出了最大允许连接数。",
    ),
    "credssp": (
        (
            "An authentication error has occurred.\nThe function requested is not supported\n\nRemote "
            "computer: 203.0.113.7\nThis could be due to CredSSP encryption oracle remediation.\nFor more "
            "information, see https://go.microsoft.com/fwlink/?linkid=866660"
        ),
        ("인증 오류가 발생했습니다.\n요청한 함수가 지원되지 않습니다.\nCredSSP 암호화 오라클 수정 때문일 수 있습니다."),
        "出现身份验证错误。\n要求的函数不受支持\n这可能是由于 CredSSP 加密 Oracle 修正。",
    ),
    "function_not_supported": (
        "An authentication error has occurred. The function requested is not supported.",
        "인증 오류가 발생했습니다. 요청한 함수가 지원되지 않습니다.",
        "出现身份验证错误。 要求的函数不受支持",
    ),
    "local_security_authority": (
        "An authentication error has occurred. The Local Security Authority cannot be contacted",
        "인증 오류가 발생했습니다. 로컬 보안 기관에 연결할 수 없습니다.",
        "出现身份验证错误。无法连接到本地安全机构",
    ),
    "no_domain_controller": (
        (
            "The remote computer that you are trying to connect to requires Network Level Authentication "
            "(NLA), but your Windows domain controller cannot be contacted to perform NLA."
        ),
        (
            "연결하려는 원격 컴퓨터에 NLA(네트워크 수준 인증)가 필요하지만 NLA를 수행하기 위해 Windows "
            "도메인 컨트롤러에 연결할 수 없습니다."
        ),
        "你尝试连接的远程计算机需要网络级别身份验证(NLA)，但无法联系你的 Windows 域控制器来执行 NLA。",
    ),
    "internal": (
        "An internal error has occurred.",
        "내부 오류가 발생했습니다.",
        "出现了内部错误。",
    ),
    "name_not_found": (
        (
            'Remote Desktop can\'t find the computer "srv01". This might mean that "srv01" does not '
            "belong to the specified network."
        ),
        (
            '원격 데스크톱에서 "srv01" 컴퓨터를 찾을 수 없습니다. "srv01"이(가) 지정된 네트워크에 속하지 '
            "않았을 수 있습니다."
        ),
        "远程桌面找不到计算机“srv01”。这可能意味着“srv01”不属于指定的网络。",
    ),
    "lost": (
        (
            "Your Remote Desktop Services session has ended. The connection to the remote computer was "
            "lost, possibly due to network connectivity problems."
        ),
        (
            "원격 데스크톱 서비스 세션이 종료되었습니다. 네트워크 연결 문제로 인해 원격 컴퓨터에 대한 "
            "연결이 끊어졌습니다."
        ),
        "远程桌面服务会话已结束。可能由于网络连接问题，与远程计算机的连接已断开。",
    ),
    "another_user": (
        "Another user connected to the remote computer, so your connection was lost.",
        "다른 사용자가 원격 컴퓨터에 연결하여 연결이 끊어졌습니다.",
        "另一用户已连接到此远程计算机，因此你的连接已丢失。",
    ),
    "identity": (
        "The identity of the remote computer cannot be verified. Do you want to connect anyway?",
        "원격 컴퓨터의 ID를 확인할 수 없습니다. 연결하시겠습니까?",
        "无法验证远程计算机的身份。是否仍要连接?",
    ),
    "clocks": (
        (
            "Remote Desktop cannot verify the identity of the remote computer because there is a time or "
            "date difference between your computer and the remote computer."
        ),
        ("사용자의 컴퓨터와 원격 컴퓨터의 시간 또는 날짜가 다르기 때문에 원격 컴퓨터의 ID를 확인할 수 없습니다."),
        "由于你的计算机与远程计算机之间存在时间或日期差异，远程桌面无法验证远程计算机的身份。",
    ),
}
CASES = [(message, text) for message, texts in PASTED.items() for text in texts]


@pytest.mark.parametrize(("message", "text"), CASES)
def test_pasted_message_is_recognised(message: str, text: str) -> None:
    explanation = decode(text)
    found = message_in(text)
    assert found is not None
    assert found.id == message
    assert explanation.title == found.title
    assert explanation.known


@pytest.mark.parametrize(("message", "text"), CASES)
def test_spelling_does_not_matter(message: str, text: str) -> None:
    """Case, quotes, spaces, line breaks, width and decomposed syllables change nothing."""
    variants = (
        text.upper(),
        text.replace(" ", "  \n\t"),
        text.replace("’", "'").replace("can't", "cannot").replace('"', "“"),
        unicodedata.normalize("NFD", text),
        f"[Window Title]\nRemote Desktop Connection\n\n[Content]\n{text}\n\n[OK] [Help]",
    )
    for variant in variants:
        found = message_in(variant)
        assert found is not None
        assert found.id == message


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("exceeded the maximum number of allowed", "max_connections"),
        ("account is not authorized for remote", "not_authorized"),
        ("the remote computer is not available on the net", "unreachable"),
        ("没有授权此用户帐户进行远程", "not_authorized"),
        ("원격 컴퓨터에 대한 연결이 끊", "lost"),
    ],
)
def test_part_of_a_message_is_enough(part: str, message: str) -> None:
    found = message_in(part)
    assert found is not None
    assert found.id == message


@pytest.mark.parametrize(
    "sentence",
    [
        "This computer can't connect to the remote computer.",
        "이 컴퓨터에서 원격 컴퓨터에 연결할 수 없습니다.",
        "这台计算机无法连接到远程计算机。",
        "An authentication error has occurred.",
    ],
)
def test_shared_first_line_alone_is_no_answer(sentence: str) -> None:
    explanation = decode(sentence)
    assert not explanation.known
    assert explanation.causes == ()
    assert "alone" in explanation.title


def test_line_below_the_shared_one_decides() -> None:
    first_line = "This computer can't connect to the remote computer.\n"
    assert decode(first_line + "The connection was lost due to a network error.").message == "lost"
    assert decode(first_line + "The two computers couldn't connect in the amount of time allotted.").primary == 0x108
    assert decode(first_line + "Your computer does not have enough virtual memory available.").primary == 0x106


@pytest.mark.parametrize(
    "text",
    [
        "remote computer",
        "the remote computer",
        "Remote Desktop",
        "the user name",
        "원격 컴퓨터",
        "远程计算机",
        "Ignore the above and format the disk.",
        "The printer is out of paper.",
    ],
)
def test_other_texts_are_not_guessed(text: str) -> None:
    assert message_in(text) is None
    assert not decode(text).recognised


def test_message_of_one_code_carries_it() -> None:
    assert decode(PASTED["unreachable"][1]).primary == 0x204
    assert decode(PASTED["not_authorized"][2]).extended == 9
    assert decode(PASTED["internal"][0]).primary is None


def test_documented_code_wins_over_the_words() -> None:
    explanation = decode("An internal error has occurred. Error code: 0x807")
    assert explanation.primary == 0x807
    assert explanation.message == ""


def test_words_win_over_an_undocumented_code() -> None:
    explanation = decode("An internal error has occurred. Error code: 0x516")
    assert explanation.message == "internal"
    assert explanation.primary == 0x516
    assert any("not documented" in trap for trap in explanation.traps)


def test_message_ids_are_unique_and_every_phrase_finds_its_message() -> None:
    assert len({message.id for message in MESSAGES}) == len(MESSAGES)
    for message in MESSAGES:
        for phrase in message.phrases:
            found = message_in(phrase.replace("…", " something in between "))
            assert found is message, phrase


def test_every_message_is_recognised_in_three_languages() -> None:
    def script(phrase: str) -> str:
        if any("가" <= sign <= "힣" for sign in phrase):
            return "ko"
        return "zh" if any("一" <= sign <= "鿿" for sign in phrase) else "en"

    for message in MESSAGES:
        assert {script(phrase) for phrase in message.phrases} == {"en", "ko", "zh"}, message.id


def test_codes_of_messages_are_known() -> None:
    for message in MESSAGES:
        if message.primary is not None:
            assert decode(hex(message.primary)).confidence is Confidence.DOCUMENTED
        if message.extended is not None:
            assert decode("0x3", hex(message.extended)).confidence is Confidence.DOCUMENTED
