@echo off
rem The one way in: run start | demo | test | check | bench | prove | build
setlocal
cd /d "%~dp0"
set UV_VERSION=0.13.9
set UV_PYTHON_DOWNLOADS=never
set UV_PROJECT_ENVIRONMENT=.venv
set UV_COMPILE_BYTECODE=1
set UV=.tools\bin\uv.exe
if not exist %UV% (
    echo Fetching uv %UV_VERSION% ...
    py -3 -m pip install --quiet --disable-pip-version-check --no-warn-script-location --target .tools uv==%UV_VERSION% || exit /b 1
)
set VERB=%~1
set PYTHON=.venv\Scripts\python.exe
set REST=
:collect
shift
if not "%~1"=="" (
    set REST=%REST% "%~1"
    goto collect
)
if "%VERB%"=="start" (%UV% sync --locked --quiet --no-dev && %PYTHON% -m skintwin_desktop %REST% & exit /b)
if "%VERB%"=="demo" (%UV% sync --locked --quiet && %PYTHON% -m tests.demo %REST% & exit /b)
if "%VERB%"=="test" (%UV% sync --locked --quiet && %PYTHON% -m pytest %REST% & exit /b)
if "%VERB%"=="check" (%UV% sync --locked --quiet && %PYTHON% -m tests.check %REST% & exit /b)
if "%VERB%"=="bench" (%UV% sync --locked --quiet && %PYTHON% -m tests.bench %REST% & exit /b)
if "%VERB%"=="prove" (%UV% sync --locked --quiet && %PYTHON% -m tests.prove %REST% & exit /b)
if "%VERB%"=="build" (%UV% sync --locked --quiet --group build && %PYTHON% -m PyInstaller --noconfirm --clean --distpath dist --workpath build\pyinstaller build.spec %REST% & exit /b)
echo Usage: run start ^| demo ^| test ^| check ^| bench ^| prove ^| build
exit /b 2
