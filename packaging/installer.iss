; The installer of RDP Doctor: for one user, without administrator rights. Compile after the program is built:
;   ISCC.exe /DVersion=1.2.3 packaging\installer.iss
; Inno Setup 6.5 brings Korean and Simplified Chinese along.
#if Ver < EncodeVer(6, 5, 0)
  #error Inno Setup 6.5 or newer is needed
#endif
#ifndef Version
  #error Name the version: /DVersion=1.2.3
#endif
#define Name "RDP Doctor"
#define Program "RDP Doctor.exe"
#define CaseType "RDPDoctor.Case"

[Setup]
AppId={{6B0E1A57-3D0F-4C0B-9E55-5E0C6B4B7A11}
AppName={#Name}
AppVersion={#Version}
AppPublisher={#Name}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\dist\windows
OutputBaseFilename=rdp-doctor-{#Version}-setup
SetupIconFile=..\resources\icons\rdp-doctor.ico
UninstallDisplayIcon={app}\{#Program}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"

[CustomMessages]
en.CaseName=RDP Doctor case
ko.CaseName=RDP Doctor 사례
zh.CaseName=RDP Doctor 案例
en.RemoveData=Shall the kept cases, the settings and the journal of changes be deleted, too?%n%nWithout the journal, RDP Doctor can no longer undo what it changed on this computer. Cases that you saved elsewhere stay.
ko.RemoveData=보관된 사례, 설정, 변경 기록도 삭제하시겠습니까?%n%n변경 기록이 없으면 RDP Doctor가 이 컴퓨터에서 변경한 내용을 더 이상 되돌릴 수 없습니다. 다른 위치에 저장한 사례는 그대로 남습니다.
zh.RemoveData=是否同时删除保留的案例、设置和更改记录？%n%n删除更改记录后，RDP Doctor 将无法再撤销它在此计算机上所做的更改。您另存到其他位置的案例不受影响。

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not would otherwise stay and be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\windows\{#Name}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.rdpcase"; ValueType: string; ValueData: "{#CaseType}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.rdpcase\OpenWithProgids"; ValueType: string; ValueName: "{#CaseType}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\{#CaseType}"; ValueType: string; ValueData: "{cm:CaseName}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#CaseType}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\{#CaseType}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Folder: String;
begin
  { A silent removal, as before an update, keeps everything. }
  if (CurUninstallStep <> usPostUninstall) or UninstallSilent then
    exit;
  Folder := ExpandConstant('{userappdata}\rdp-doctor');
  if DirExists(Folder) then
    if MsgBox(CustomMessage('RemoveData'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Folder, True, True, True);
end;
