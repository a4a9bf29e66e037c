"""A real PostgreSQL of our own: a cluster in a temporary folder, reached through a socket that nobody else can open.

Installing the package may start a cluster of the system's; nothing here looks at it. PostgreSQL does not run as root: root starts it
as an unprivileged user.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import psycopg
import pytest

from app.bank.store.postgres_schema import migrate
from app.bank.store.postgres_wire import connect
from tests.outside.programs import needs, running, until

_SERVERS: Final = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
_PATH: Final = os.pathsep.join([*map(str, reversed(_SERVERS)), os.environ.get("PATH", os.defpath)])
_UNPRIVILEGED: Final = ("postgres", "nobody")
_TEMPLATE: Final = "banxing_template"
_SOON_GONE: Final = ("fsync=off", "full_page_writes=off")
"""For books that nobody needs after the test. A crash of the machine would lose them; a killed process does not."""


class Cluster:
    """A running cluster. Each :meth:`database` is a new one, with the newest schema and nothing in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with closing(self._admin()) as admin:
            admin.execute(f"CREATE DATABASE {_TEMPLATE} ENCODING 'UTF8' TEMPLATE template0".encode())
        with closing(connect(self.url(_TEMPLATE))) as wire:
            migrate(wire)

    def url(self, name: str) -> str:
        """The address of a database."""
        return f"postgresql://banxing@/{name}?host={self._folder}"

    @contextlib.contextmanager
    def database(self, template: str = _TEMPLATE) -> Iterator[str]:
        """The address of a new database, gone after the block. To copy files is three times as fast here as to log each page of them."""
        name = f"bank_{uuid.uuid4().hex}"
        with closing(self._admin()) as admin:
            admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY".encode())
            try:
                yield self.url(name)
            finally:
                admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())

    @contextlib.contextmanager
    def latin(self) -> Iterator[str]:
        """The address of a database that cannot keep every name."""
        with closing(self._admin()) as admin:
            admin.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
            try:
                yield self.url("latin")
            finally:
                admin.execute("DROP DATABASE latin WITH (FORCE)")

    @contextlib.contextmanager
    def refusing(self, url: str) -> Iterator[None]:
        """Nobody is let into a database, and who is in has to leave: as if it were not there."""
        name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
        with closing(self._admin()) as admin:
            admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
            yield
            admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true".encode())

    def _admin(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(self.url("postgres"), autocommit=True)


@contextlib.contextmanager
def cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """Runs a cluster until the block ends. A ``durable`` one waits for the disk at each commit, as a bank's does."""
    with _path():
        needs("initdb", "postgres", "setpriv")
        folder = Path(tempfile.mkdtemp(prefix="bx-pg-"))
        try:
            prefix = _as_somebody_unprivileged(folder)
            data = folder / "data"
            initdb = [*prefix, shutil.which("initdb") or "", "--auth=trust", "--username=banxing", "--no-sync", "--no-locale", "-EUTF8"]
            with running([*initdb, str(data)], os.environ) as process:
                until(process.poll, "a new cluster")
            settings = ["listen_addresses=", f"unix_socket_directories={folder}", *(() if durable else _SOON_GONE)]
            server = [*prefix, shutil.which("postgres") or "", "-D", str(data)]
            with running([*server, *(word for setting in settings for word in ("-c", setting))], os.environ) as process:
                until(lambda: _answers(folder) or None, "PostgreSQL", process)
                yield Cluster(folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def cut_lines(url: str, state: str = "%") -> None:
    """Ends the connections of everybody else, as a restart of the database would."""
    with closing(psycopg.connect(url, autocommit=True)) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND state LIKE %s",
            (state,),
        )


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """One cluster for all tests of this process."""
    with cluster() as running_cluster:
        yield running_cluster


@pytest.fixture
def postgres_url(postgres: Cluster) -> Iterator[str]:
    """The address of a database of the test's own."""
    with postgres.database() as url:
        yield url


@contextlib.contextmanager
def _path() -> Iterator[None]:
    """Debian keeps the server's programs beside the path of a user."""
    before = os.environ.get("PATH", os.defpath)
    os.environ["PATH"] = _PATH
    try:
        yield
    finally:
        os.environ["PATH"] = before


def _as_somebody_unprivileged(folder: Path) -> list[str]:
    """The words before a command; it ends with the process that started it, whatever becomes of that."""
    words = ["setpriv", "--pdeathsig", "QUIT"]
    if os.getuid() != 0:
        return words
    user = next(entry for entry in pwd.getpwall() if entry.pw_name in _UNPRIVILEGED)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return [*words, "--reuid", str(user.pw_uid), "--regid", str(user.pw_gid), "--clear-groups"]


def _answers(folder: Path) -> bool:
    try:
        psycopg.connect(f"postgresql://banxing@/postgres?host={folder}").close()
    except psycopg.OperationalError:
        return False
    return True
