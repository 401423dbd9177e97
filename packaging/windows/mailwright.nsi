; The installer for one person, who needs no administrator: makensis -DVERSION=… -DFILES=folder -DOUT=file mailwright.nsi
; Silently: setup.exe /S, with /ORGANISATION=C:\…\mailwright.toml to hand over what an organisation has prepared.

; The program is for 64 bits, and so is what installs it.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
; The two programs and their texts in one window of the packer.
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh

!define NAME "Mailwright"
!define PROGRAM "mailwright.exe"
!define WIZARD "mailwright-wizard.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Mailwright"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Mailwright"
InstallDirRegKey HKCU "Software\Mailwright" "Folder"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME}"
VIAddVersionKey LegalCopyright "MIT or Apache-2.0"

!define MUI_ICON "..\icons\mailwright.ico"
!define MUI_UNICON "..\icons\mailwright.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WIZARD}"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Italian"

LangString running ${LANG_ENGLISH} "Mailwright is still open. Close it, then go on."
LangString running ${LANG_GERMAN} "Mailwright ist noch offen. Schließen Sie es, dann geht es weiter."
LangString running ${LANG_SPANISH} "Mailwright sigue abierto. Ciérralo y continúa."
LangString running ${LANG_FRENCH} "Mailwright est encore ouvert. Fermez-le, puis continuez."
LangString running ${LANG_ITALIAN} "Mailwright è ancora aperto. Chiudilo, poi continua."
LangString newer ${LANG_ENGLISH} "A newer version of Mailwright is installed already. It stays."
LangString newer ${LANG_GERMAN} "Eine neuere Version von Mailwright ist schon installiert. Sie bleibt."
LangString newer ${LANG_SPANISH} "Ya hay instalada una versión más reciente de Mailwright. Se queda."
LangString newer ${LANG_FRENCH} "Une version plus récente de Mailwright est déjà installée. Elle reste."
LangString newer ${LANG_ITALIAN} "È già installata una versione più recente di Mailwright. Resta quella."
LangString organisation ${LANG_ENGLISH} "The organisation’s file cannot be read: $R2"
LangString organisation ${LANG_GERMAN} "Die Datei der Organisation kann nicht gelesen werden: $R2"
LangString organisation ${LANG_SPANISH} "No se puede leer el archivo de la organización: $R2"
LangString organisation ${LANG_FRENCH} "Le fichier de l’organisation ne peut pas être lu : $R2"
LangString organisation ${LANG_ITALIAN} "Non si può leggere il file dell’organizzazione: $R2"

; A program that runs cannot be written to. Who is there is asked to close it; where nobody is, it is ended: what was typed
; is kept, and offered at the next start.
!macro CLOSE prefix
Function ${prefix}Close
  StrCpy $R9 0
  again:
  ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    Return
  ${EndIf}
  ClearErrors
  FileOpen $R0 "$INSTDIR\${PROGRAM}" a
  ${IfNot} ${Errors}
    FileClose $R0
    Return
  ${EndIf}
  ${If} ${Silent}
    nsExec::Exec 'taskkill /F /T /IM ${PROGRAM}'
    Pop $R0
    Sleep 500
    IntOp $R9 $R9 + 1
    IntCmp $R9 20 0 again 0
    SetErrorLevel 4
    Abort
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" IDRETRY again
  SetErrorLevel 4
  Abort
FunctionEnd
!macroend
!insertmacro CLOSE ""
!insertmacro CLOSE "un."

Function .onInit
  ReadRegStr $R0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $R0 != ""
    ${VersionCompare} "$R0" "${VERSION}" $R1
    ${If} $R1 == 1
      MessageBox MB_OK|MB_ICONINFORMATION "$(newer)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  Call Close
  SetOutPath "$INSTDIR"
  File "${FILES}\${PROGRAM}"
  File "${FILES}\${WIZARD}"
  File "${FILES}\LICENSE-MIT.txt"
  File "${FILES}\LICENSE-APACHE.txt"
  File "${FILES}\LIBRARIES.txt"
  ${GetParameters} $R1
  ClearErrors
  ${GetOptions} $R1 "/ORGANISATION=" $R2
  ${IfNot} ${Errors}
    ClearErrors
    CopyFiles /SILENT "$R2" "$INSTDIR\mailwright.toml"
    ${If} ${Errors}
      DetailPrint "$(organisation)"
      SetErrorLevel 5
    ${EndIf}
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WIZARD}" "" "$INSTDIR\${PROGRAM}" 0
  WriteRegStr HKCU "Software\Mailwright" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Mailwright authors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $R0 $R1 $R2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $R0
SectionEnd

Section Uninstall
  Call un.Close
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${WIZARD}"
  Delete "$INSTDIR\LICENSE-MIT.txt"
  Delete "$INSTDIR\LICENSE-APACHE.txt"
  Delete "$INSTDIR\LIBRARIES.txt"
  Delete "$INSTDIR\mailwright.toml"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Mailwright"
SectionEnd
