"""Runs the PostgreSQL that is installed with the service, for machines that have no other.

    DATA_DIR/postgres     the home; a link into /var/lib/tailor where the server's account cannot reach DATA_DIR
      service.lock        held by the service that owns the home, as long as it lives
      server.lock         inherited by every process of the server: who gets it knows that none is left
      password            of the role `tailor`; the superuser has none and cannot sign in
      pg_hba.conf         who may connect: over the socket, with the password
      data/               the cluster; renamed into place when complete, `staging-…` before
      run/                the socket; `socket` names a short folder elsewhere when the path here is too long for one
      runtime-…/          a copy of the binaries, where the server's account cannot use the installed ones
      log                 of the server

A service that was killed leaves its server running; the next one takes it over, or ends it when it was started with
other arguments. A server that was killed is started again, and recovers from its log all that was committed.
"""

from tailor.embedded.server import EmbeddedPostgres

__all__ = ["EmbeddedPostgres"]
