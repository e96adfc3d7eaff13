# Signs programs with the certificate in CERTIFICATE (Base64 of a .pfx) and CERTIFICATE_PASSWORD:
#   ./packaging/sign.ps1 PROGRAM [PROGRAM ...]
# The password reaches no command line: it is used to open the certificate here, the signature names its thumbprint.
$ErrorActionPreference = 'Stop'
$bytes = [Convert]::FromBase64String($env:CERTIFICATE)
$file = Join-Path ([IO.Path]::GetTempPath()) "$([Guid]::NewGuid()).pfx"
[IO.File]::WriteAllBytes($file, $bytes)
try {
    $password = if ($env:CERTIFICATE_PASSWORD) {
        ConvertTo-SecureString $env:CERTIFICATE_PASSWORD -AsPlainText -Force
    } else {
        New-Object System.Security.SecureString
    }
    $certificate = Import-PfxCertificate -FilePath $file -CertStoreLocation Cert:\CurrentUser\My -Password $password
} finally {
    Remove-Item $file
}
try {
    $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
        Sort-Object { [Version]$_.Directory.Parent.Name } | Select-Object -Last 1
    foreach ($program in $args) {
        & $tool.FullName sign /sha1 $certificate.Thumbprint /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $program
        if ($LASTEXITCODE) { throw "signtool: $LASTEXITCODE" }
        & $tool.FullName verify /pa $program
        if ($LASTEXITCODE) { throw "The signature of $program does not hold" }
    }
} finally {
    Remove-Item "Cert:\CurrentUser\My\$($certificate.Thumbprint)"
}
