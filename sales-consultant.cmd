@echo off
rem Copyright (c) Sales-Consultant contributors.
rem This program and the accompanying materials are made available under the terms of the
rem Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts the built product on Windows: without arguments the workbench, otherwise one command of the command line.
rem It stands in the product's folder. To build on Windows: mvn package -Pall-platforms (Maven 3.9.9 or newer, JDK 21 or newer).
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if not exist "%HERE%plugins\" (
  echo sales-consultant.cmd: start it in the built product's folder, below releng\org.salesconsultant.product\target\products. 1>&2
  exit /b 2
)

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Its version, which -fullversion prints as the fourth word, in quotes: the number behind the quote. What is no number counts as 0.
set "VERSION="
for /f "tokens=4 delims=.+-_ " %%V in ('call "%JAVA%" -fullversion 2^>^&1') do set "VERSION=%%V"
set "MAJOR=0"
set /a "MAJOR=%VERSION:~1%" 2>nul
if %MAJOR% LSS 21 (
  echo sales-consultant.cmd: no JDK 21 or newer found. Install one, e.g. Eclipse Temurin 21, and set JAVA_HOME. 1>&2
  exit /b 2
)

set "LAUNCHER="
for %%F in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"

rem The language of the user interface: simplified Chinese where Windows speaks Chinese, else English.
set "NL=en_US"
set "SYSTEM_LOCALE="
for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "SYSTEM_LOCALE=%%L"
if /i "%SYSTEM_LOCALE:~0,2%"=="zh" set "NL=zh_CN"

rem The settings of the JVM lie in files, the same for this script and the other one.
set JVM="@%HERE%jvm\every-start.args"
if %MAJOR% GEQ 24 set JVM=%JVM% "@%HERE%jvm\java-24.args"
set JVM=%JVM% "@%HERE%jvm\%NL%.args"
set "HOME_AREA=%LOCALAPPDATA%\sales-consultant"

if "%~1"=="" goto workbench
if /i "%~1"=="test" (
  echo sales-consultant.cmd: 'test' builds and tests the sources, and runs on Linux. 1>&2
  exit /b 2
)

rem Each run has a configuration and workspace area of its own, so that any number may run at once; logs stay.
set "ID=%RANDOM%%RANDOM%"
set "AREA=%HOME_AREA%\run\%ID%"
mkdir "%AREA%\tmp" 2>nul
mkdir "%HOME_AREA%\log" 2>nul
"%JAVA%" %JVM% "@%HERE%jvm\commands.args" "-Djava.io.tmpdir=%AREA%\tmp" "-Dosgi.logfile=%HOME_AREA%\log\%ID%.log" ^
  %SALES_CONSULTANT_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% ^
  -configuration "%AREA%\configuration" -data "%AREA%\workspace" -application org.salesconsultant.cli.application %*
set "CODE=%ERRORLEVEL%"
rmdir /s /q "%AREA%" 2>nul
exit /b %CODE%

:workbench
rem A product that is not the user's to write in: a copy of the sample that is.
set "SAMPLE=%HERE%samples\retail"
copy /y nul "%SAMPLE%\.writable" >nul 2>nul && del "%SAMPLE%\.writable" && goto open
if not exist "%HOME_AREA%\samples\retail\" xcopy /e /i /q "%SAMPLE%" "%HOME_AREA%\samples\retail" >nul
set "SAMPLE=%HOME_AREA%\samples\retail"
:open
"%JAVA%" %JVM% "@%HERE%jvm\workbench.args" %SALES_CONSULTANT_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% ^
  -configuration "%HOME_AREA%\configuration" -data "%HOME_AREA%\workspace" -application org.salesconsultant.workbench.application ^
  --open "%SAMPLE%"
exit /b %ERRORLEVEL%
