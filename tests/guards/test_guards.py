"""Each guard fails a test that deserves it: tried on made-up tests in a pytest of their own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.guards.loopback import is_local


@pytest.fixture(autouse=True)
def only_the_guards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps the plugins of other packages out of the made-up runs."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


GUARDS = ("complaints", "loopback", "qt", "own_home", "skips")


def run(pytester: pytest.Pytester, source: str) -> pytest.RunResult:
    """Runs made-up tests under the guards alone, in a process of their own."""
    pytester.makepyfile(source)
    plugins = [part for guard in GUARDS for part in ("-p", f"tests.guards.{guard}")]
    return pytester.runpytest_subprocess(*plugins)


def test_leaving_the_machine_fails_even_when_swallowed(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
        import contextlib, socket
        def test_connects():
            with contextlib.suppress(BaseException), socket.socket() as line:
                line.settimeout(1)
                line.connect(("192.0.2.1", 80))
        def test_looks_up():
            with contextlib.suppress(BaseException):
                socket.getaddrinfo("bank.example", 443)
        def test_datagram():
            with contextlib.suppress(BaseException), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
                line.sendto(b"x", ("192.0.2.1", 9))
        def test_stays():
            with socket.create_server(("127.0.0.1", 0)) as server:
                socket.create_connection(server.getsockname()).close()
                socket.create_connection(("localhost", server.getsockname()[1])).close()
        """,
    )
    result.assert_outcomes(failed=3, passed=1)
    result.stdout.fnmatch_lines(["*socket.connect towards '192.0.2.1'*"])


def test_a_qt_warning_fails(pytester: pytest.Pytester) -> None:
    result = run(
        pytester,
        """
        import pytest
        from PySide6.QtCore import QObject, qWarning
        from PySide6.QtWidgets import QLabel
        def test_warns(): qWarning("ink spilt")
        def test_cleanup_warns(request): request.addfinalizer(lambda: qWarning("late ink"))
        def test_quiet(qapp): QLabel("x").show()
        """,
    )
    result.assert_outcomes(failed=1, passed=2, errors=1)
    result.stdout.fnmatch_lines(["*Qt: late ink", "*Qt: ink spilt"])


SKIPPING = """
    import pytest
    def test_skips(): pytest.skip("no keyring")
    @pytest.mark.skipif(True, reason="no bus")
    def test_marked(): pass
    @pytest.mark.xfail(strict=True)
    def test_expected(): assert False
"""


def test_a_skip_fails_under_ci(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BANXING_CI", "1")
    result = run(pytester, SKIPPING)
    result.assert_outcomes(failed=1, errors=1, xfailed=1)  # a mark skips in the setup: pytest calls that an error
    result.stdout.fnmatch_lines(["*nothing may be skipped under BANXING_CI*no keyring*"])


def test_a_skipped_module_fails_under_ci(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BANXING_CI", "1")
    run(pytester, "import pytest\npytest.importorskip('no_such_part')").assert_outcomes(errors=1)


def test_a_skip_is_a_skip_elsewhere(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BANXING_CI", raising=False)
    run(pytester, SKIPPING).assert_outcomes(skipped=2, xfailed=1)


def test_the_home_is_empty_and_ours(own_home: Path) -> None:
    assert Path.home() == own_home
    assert list(own_home.iterdir()) == []
    assert own_home.stat().st_mode & 0o777 == 0o700
    assert "DISPLAY" not in os.environ


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost", b"localhost", "", None])
def test_what_counts_as_local(host: object) -> None:
    assert is_local(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "10.0.0.1", "2001:db8::1", "bank.example", "localhost.bank.example"])
def test_what_does_not(host: object) -> None:
    assert not is_local(host)
