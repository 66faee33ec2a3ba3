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
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --add-modules=jdk.incubator.vector -XX:+IgnoreUnrecognizedVMOptions -version >nul 2>nul
if errorlevel 1 (
  echo sales-consultant.cmd: no JDK 21 or newer found. Install one, e.g. Eclipse Temurin 21, and set JAVA_HOME. 1>&2
  exit /b 2
)

set "LAUNCHER="
for %%F in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"

rem The language of the user interface: simplified Chinese where Windows speaks Chinese, else English.
set "NL=en_US"
set "LANGUAGE_ARGS=-Duser.language=en -Duser.country=US -Duser.script="
for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "SYSTEM_LOCALE=%%L"
if /i "%SYSTEM_LOCALE:~0,2%"=="zh" (
  set "NL=zh_CN"
  set "LANGUAGE_ARGS=-Duser.language=zh -Duser.country=CN -Duser.script=Hans"
)

set "JVM=--enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector -Dfile.encoding=UTF-8 %LANGUAGE_ARGS%"
set "HOME_AREA=%LOCALAPPDATA%\sales-consultant"

if "%~1"=="" goto workbench
if /i "%~1"=="test" (
  echo sales-consultant.cmd: 'test' builds and tests the sources, and runs on Linux. 1>&2
  exit /b 2
)

rem Each run has a configuration and workspace area of its own, so that any number may run at once.
set "AREA=%HOME_AREA%\run\%RANDOM%%RANDOM%"
mkdir "%AREA%" 2>nul
"%JAVA%" %JVM% -Xmx1200m -XX:+UseSerialGC -Djava.awt.headless=true %SALES_CONSULTANT_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% ^
  -configuration "%AREA%\configuration" -data "%AREA%\workspace" -application org.salesconsultant.cli.application %*
set "CODE=%ERRORLEVEL%"
rmdir /s /q "%AREA%" 2>nul
exit /b %CODE%

:workbench
"%JAVA%" %JVM% -Xmx2g %SALES_CONSULTANT_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% ^
  -configuration "%HOME_AREA%\configuration" -data "%HOME_AREA%\workspace" -application org.salesconsultant.workbench.application ^
  --open "%HERE%samples\retail"
exit /b %ERRORLEVEL%
