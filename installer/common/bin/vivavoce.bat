@echo off
rem Starts Viva Voce from the folder this script lies in, with the bundled runtime or an installed JDK 25.
setlocal
set "home=%~dp0.."
set "java=%home%\runtime\bin\java.exe"
if not exist "%java%" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
"%java%" -version 2>&1 | findstr /c:"version \"25" >nul
if errorlevel 1 (
  echo Viva Voce needs Java 25: install Temurin 25, or set JAVA_HOME to it. 1>&2
  exit /b 1
)
"%java%" "@%home%\jvm.options" -Dvivavoce.home="%home%" -cp "%home%\lib\*" vivavoce.app.Main %*
