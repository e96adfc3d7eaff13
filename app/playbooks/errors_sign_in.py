"""Error messages of the sign-in (E02 to E06): the network is fine, the server refuses the user."""

from __future__ import annotations

from app.language import Text
from app.model import Link, Page, Reference, Step

from .errors_frame import ALIBABA, ASKS, CONSOLE_FIRST, LEARN, LOOK_MESSAGE, NAMES_VARY, POWERSHELL, SOURCE, TWO_WAYS

_DOMAIN = Text("On a domain controller, and where group policies apply, the administrator of the domain decides.")
_REF_MICROSOFT = Reference(
    Text("Microsoft: specific Remote Desktop error messages"),
    f"{LEARN}troubleshoot/azure/virtual-machines/windows/troubleshoot-specific-rdp-errors",
)

CREDENTIALS = Page(
    code="E02",
    id="errors.credentials",
    title=Text("“Your credentials did not work”"),
    asks=ASKS,
    link=Link.SIGN_IN,
    intro=(
        Text("Good news: the network and Remote Desktop work. The server refuses the user name or the password."),
        Text(
            "Usual causes: a typing mistake, an old saved password, a user name sent with the wrong domain, a locked "
            "account, or settings of the server that treat everybody as a guest (password protected sharing)."
        ),
    ),
    steps=(
        Step(
            Text(
                "Type the user name with the server or domain: `.\\Administrator` for an account of the server "
                "itself, `DOMAIN\\name` for an account of a domain."
            )
        ),
        Step(Text("Type the password by hand. Check Caps Lock, the keyboard language, and spaces from copying.")),
        Step(
            Text(
                "Delete an old saved password: **Credential Manager**, **Windows Credentials**, the entry that begins "
                "with `TERMSRV/`, **Remove**."
            ),
            command="control /name Microsoft.CredentialManager",
        ),
        Step(Text("Can you sign in with the same password in the console (VNC)? If not, set a new one in your cloud.")),
    ),
    fix=(
        Step(CONSOLE_FIRST),
        Step(
            Text("In `lusrmgr.msc`, **Users**, open the account: it must be neither disabled nor locked out."),
            command="lusrmgr.msc",
        ),
        Step(
            Text(
                "In `secpol.msc`, **Local Policies**, **Security Options**, set **Network access: Sharing and security "
                "model for local accounts** to **Classic - local users authenticate as themselves**."
            ),
            command="secpol.msc",
        ),
        Step(
            Text(
                "Does it still fail? In **Network and Sharing Center**, **Change advanced sharing settings**, "
                "**All Networks**, choose **Turn off password protected sharing** and save."
            ),
            command="control /name Microsoft.NetworkAndSharingCenter",
        ),
        Step(Text("Connect again, with the password typed by hand.")),
    ),
    notes=(
        Text("Do not guess passwords: after several wrong ones the account may be locked for some minutes."),
        Text(
            "Without password protected sharing, people without an account may open shared folders. If it did not "
            "help, or once another cause is found, turn it on again."
        ),
        Text(
            "A password that has expired, or must be changed, cannot be changed through Remote Desktop. Change "
            "it in the console."
        ),
        NAMES_VARY,
    ),
    options=TWO_WAYS,
    checks=("account_state", "password_protected_sharing"),
    picture="mstsc_credentials",
    look=Text("Where to look: the red line below the user name, and the user name itself."),
    references=(
        Reference(
            Text("Alibaba Cloud: your credentials did not work"),
            f"{ALIBABA}what-do-i-do-if-the-error-message-your-credentials-don-t-work-appears"
            "-when-i-remotely-log-on-to-a-windows-instance",
        ),
        _REF_MICROSOFT,
    ),
    source=SOURCE,
)

_OPEN_SELECT_USERS = Step(Text("Run `sysdm.cpl`, tab **Remote**, and choose **Select Users**."), command="sysdm.cpl")
_ADD_USER = Step(Text("Choose **Add**, type the user name, then **OK** twice."))
_ADD_MEMBER = Step(POWERSHELL, command="Add-LocalGroupMember -SID S-1-5-32-555 -Member 'USER'")
_USER_PLACE = Text("In the command, put the user name in place of USER.")

NOT_AUTHORIZED = Page(
    code="E03",
    id="errors.not_authorized",
    title=Text("“Not authorized for remote login”"),
    asks=ASKS,
    link=Link.SIGN_IN,
    intro=(
        Text("“The connection was denied because the user account is not authorized for remote login”"),
        Text("The password is right, but the server does not let this account sign in through Remote Desktop."),
        Text("Members of the groups **Administrators** and **Remote Desktop Users** have this right by default."),
    ),
    steps=(
        Step(Text("Try another account that could sign in before, such as `Administrator`.")),
        Step(Text("Ask the administrator of the server to let your account in, or continue below.")),
    ),
    fix=(
        Step(CONSOLE_FIRST),
        _OPEN_SELECT_USERS,
        _ADD_USER,
        _ADD_MEMBER,
        Step(
            Text(
                "Run `secpol.msc`, **Local Policies**, **User Rights Assignment**. One of the user's groups "
                "must be listed in **Allow log on through Remote Desktop Services**, and none of them in "
                "**Deny log on through Remote Desktop Services**."
            ),
            command="secpol.msc",
        ),
    ),
    notes=(
        _USER_PLACE,
        Text(
            "The user must sign out and sign in again to get the right. A changed policy may need `gpupdate "
            "/force` or a restart."
        ),
        _DOMAIN,
        NAMES_VARY,
    ),
    options=TWO_WAYS,
    checks=("remote_desktop_users",),
    remedies=("add_remote_desktop_user",),
    picture="mstsc_not_authorized",
    look=LOOK_MESSAGE,
    references=(
        Reference(
            Text("Alibaba Cloud: the account is not authorized for remote login"),
            f"{ALIBABA}the-connection-was-denied-because-the-user-account-is-not-authorized-for-remote-login",
        ),
        _REF_MICROSOFT,
    ),
    source=SOURCE,
)

NO_LICENSE_SERVER = Page(
    code="E04",
    id="errors.no_license_server",
    title=Text("“No Remote Desktop License Servers available”"),
    asks=ASKS,
    link=Link.SIGN_IN,
    intro=(
        Text("“The remote session was disconnected because there are no Remote Desktop License Servers available”"),
        Text(
            "The server has the role Remote Desktop Session Host, for many users at once. It may be used for 120 days "
            "without licenses; then it refuses sessions."
        ),
        Text("Two sessions for administration need no license."),
    ),
    steps=(
        Step(
            Text("To get in at once, start the session for administration with an administrator account."),
            command="mstsc /v:ADDRESS /admin",
        ),
        Step(Text("On the server, **Remote Desktop Licensing Diagnoser** says what is missing."), command="lsdiag.msc"),
    ),
    fix=(
        Step(
            Text(
                "More than two users at once? Install a license server with licenses. In `gpedit.msc` name it under "
                "**Computer Configuration**, **Administrative Templates**, **Windows Components**, **Remote Desktop "
                "Services**, **Remote Desktop Session Host**, **Licensing**."
            ),
            command="gpedit.msc",
        ),
        Step(
            Text(
                "Two users are enough? In **Server Manager** choose **Manage**, **Remove Roles and Features**, and "
                "remove **Remote Desktop Services**."
            ),
            command="servermanager",
        ),
        Step(Text("Restart the server when nobody works on it, then connect without `/admin`.")),
    ),
    notes=(
        Text("In the command, put the address of your server in place of ADDRESS."),
        Text("Programs that were set up for many users may need the role. Ask before you remove it."),
        Text(
            "Do not delete license keys from the registry, as some advise: it breaks the terms of use and does "
            "not help for long."
        ),
        NAMES_VARY,
    ),
    options=TWO_WAYS,
    checks=("licensing",),
    picture="mstsc_no_license_server",
    look=LOOK_MESSAGE,
    references=(
        Reference(
            Text("Alibaba Cloud: no Remote Desktop license server"),
            f"{ALIBABA}what-do-i-do-if-the-error-message-no-remote-desktop-license-server-is-specified-appears"
            "-when-i-connect-to-a-windows-server-2008-r2-instance-by-using-remote-desktop",
        ),
        Reference(
            Text("Microsoft: licenses for Remote Desktop Services"),
            f"{LEARN}windows-server/remote/remote-desktop-services/rds-client-access-license",
        ),
        _REF_MICROSOFT,
    ),
    source=SOURCE,
)

ACCESS_PERMISSION = Page(
    code="E05",
    id="errors.access_permission",
    title=Text("“Terminal Server User Access permissions”"),
    asks=ASKS,
    link=Link.SIGN_IN,
    intro=(
        Text("“You must have Terminal Server User Access permissions”"),
        Text(
            "The password is right, but the account may not use the connection of Remote Desktop. It is in no allowed "
            "group, or the group lost its permission."
        ),
        Text("Newer versions say instead that you need the right to sign in through Remote Desktop Services."),
    ),
    steps=(
        Step(Text("Try another account that could sign in before, such as `Administrator`.")),
        Step(Text("Ask the administrator of the server to let your account in, or continue below.")),
    ),
    fix=(
        Step(CONSOLE_FIRST),
        _OPEN_SELECT_USERS,
        _ADD_USER,
        _ADD_MEMBER,
        Step(
            Text(
                "Windows Server 2008 R2: in **Remote Desktop Session Host Configuration** open **RDP-Tcp**, tab "
                "**Security**. **Remote Desktop Users** must be listed with **User Access**."
            ),
            command="tsconfig.msc",
        ),
    ),
    notes=(
        _USER_PLACE,
        Text(
            "Windows Server 2012 and later have no such window: there, group membership decides. See page E03 as well."
        ),
        _DOMAIN,
        NAMES_VARY,
    ),
    options=TWO_WAYS,
    checks=("remote_desktop_users",),
    remedies=("add_remote_desktop_user",),
    picture="mstsc_access_permission",
    look=LOOK_MESSAGE,
    references=(
        Reference(
            Text("Alibaba Cloud: Terminal Server user access permission"),
            f"{ALIBABA}what-do-i-do-if-the-error-message-that-indicates-lack-of-terminal-server-user-access-permissions"
            "-appears-when-i-connect-to-a-windows-instance-by-using-remote-desktop",
        ),
        _REF_MICROSOFT,
    ),
    source=SOURCE,
)

MAX_CONNECTIONS = Page(
    code="E06",
    id="errors.max_connections",
    title=Text("“Maximum number of allowed connections”"),
    asks=ASKS,
    link=Link.SIGN_IN,
    intro=(
        Text("“The terminal server has exceeded the maximum number of allowed connections”"),
        Text("Windows Server allows two sessions for administration at a time. Both are taken."),
        Text("If you only close the window, you stay signed in: such a disconnected session still counts."),
    ),
    steps=(
        Step(Text("Ask your colleagues whether somebody can sign out.")),
        Step(
            Text("Try the session for administration. It may offer to disconnect somebody."),
            command="mstsc /v:ADDRESS /admin",
        ),
    ),
    fix=(
        Step(CONSOLE_FIRST),
        Step(
            Text(
                "In **Task Manager**, **Users**, right-click a session that is **Disconnected** and choose **Sign "
                "off**."
            ),
            command="taskmgr",
        ),
        Step(
            Text("Or list the sessions in a command prompt and sign one out by its number, as in `logoff 2`."),
            command="quser",
        ),
        Step(
            Text(
                "To prevent this in the future: in `gpedit.msc`, **Remote Desktop Session Host**, **Session "
                "Time Limits**, set a limit for disconnected sessions."
            ),
            command="gpedit.msc",
        ),
    ),
    notes=(
        Text("When you sign somebody out, that person's unsaved work is lost. Ask first."),
        Text("In the command, put the address of your server in place of ADDRESS."),
        Text(
            "In `gpedit.msc`, **Connections**, the policy **Limit number of connections** can lower the number below "
            "two."
        ),
        Text("More than two users at once need the role Remote Desktop Session Host and licenses (E04)."),
        NAMES_VARY,
    ),
    options=TWO_WAYS,
    checks=("session_limit",),
    remedies=("sign_out_idle_sessions",),
    picture="mstsc_max_connections",
    look=LOOK_MESSAGE,
    references=(
        Reference(
            Text("Alibaba Cloud: maximum number of connections"),
            f"{ALIBABA}resolve-the-terminal-server-has-exceeded-the-maximum-number-of-allowed-connections-error"
            "-on-a-windows-instance",
        ),
        Reference(Text("Microsoft: logoff"), f"{LEARN}windows-server/administration/windows-commands/logoff"),
    ),
    source=SOURCE,
)

SIGN_IN_MESSAGES = (CREDENTIALS, NOT_AUTHORIZED, NO_LICENSE_SERVER, ACCESS_PERMISSION, MAX_CONNECTIONS)
