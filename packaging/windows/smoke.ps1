# What the release workflow tries on a real Windows: both installers, silently, and the program from a terminal.
param([Parameter(Mandatory)] [string] $Packages)
$ErrorActionPreference = 'Stop'

function Run($File, $Arguments, $Wanted = 0) {
    $process = Start-Process -FilePath $File -ArgumentList $Arguments -PassThru -Wait
    if ($process.ExitCode -ne $Wanted) { throw "$File $Arguments ended with $($process.ExitCode), not with $Wanted" }
}
function Soon($What, $Test) {
    foreach ($round in 1..60) { if (& $Test) { return }; Start-Sleep -Milliseconds 500 }
    throw $What
}
function Speaks($Program) {
    & $Program --version
    if ($LASTEXITCODE -ne 0) { throw "$Program --version ended with $LASTEXITCODE" }
    $clients = & $Program clients --json | ConvertFrom-Json
    if (-not ($clients.clients | Where-Object id -eq 'thunderbird')) { throw 'no profile for Thunderbird' }
}
function Opens($Program) {
    Start-Process -FilePath $Program -ArgumentList practice
    Soon 'no window opens' { Get-Process mailwright -ErrorAction SilentlyContinue | Where-Object MainWindowTitle -like 'Mailwright*' }
}
function Organised($Program) {
    $found = & $Program discover anna@example.org --no-connect --json | ConvertFrom-Json
    if (-not ($found.servers | Where-Object host -eq 'imap.example.org')) { throw 'the organisation is not known' }
}

$setup = (Get-ChildItem "$Packages/Mailwright-*-setup.exe").FullName
$msi = (Get-ChildItem "$Packages/Mailwright-*-x64.msi").FullName
$organisation = (Resolve-Path packaging/mailwright.toml).Path

$folder = "$env:LOCALAPPDATA\Programs\Mailwright"
Run $setup @('/S', "/ORGANISATION=$organisation")
Speaks "$folder\mailwright.exe"
Organised "$folder\mailwright.exe"
Opens "$folder\mailwright-wizard.exe"
Run "$folder\uninstall.exe" '/S'
Soon 'files stay after setup.exe was taken away' { -not (Test-Path $folder) }

$folder = "$env:ProgramFiles\Mailwright"
Run msiexec.exe @('/i', "`"$msi`"", '/qn', "ORGANISATION=`"$organisation`"")
Speaks "$folder\mailwright.exe"
Organised "$folder\mailwright.exe"
Run msiexec.exe @('/x', "`"$msi`"", '/qn')
Soon 'files stay after the msi was taken away' { -not (Test-Path $folder) }
