"""The HTTP and WebSocket side: the only package that knows Starlette.

Read first: `app` (the composition root: every object and every route), `api` (how a plain function becomes an endpoint)
and any noun, `evidence` being the shortest with a list; for the live session `live`.

  The start              `starting` has the database come up and the child processes (`staff`) import what they need
                         while the service is loaded.
  The way of a request   `serving` runs the server over `door` (bounds of a connection), `app` takes the request in,
                         `cors` and `pages` add headers, `api` finds the endpoint, `auth` says who asks, `bodies` reads
                         what they sent; `errors` is the one shape of all that is refused. What endpoints share:
                         `allowance`, `cursors`, `files`, `headers`, `texts`.
  Nouns                  `accounts`, `applications`, `changes`, `customizations`, `cvs`, `documents`, `evidence`,
                         `generation`, `history`, `job_descriptions`, `letters`, `sessions`, `suggestions`, `usage`:
                         each gives its endpoints and leaves the work to the module of tailor/ that is named like it,
                         or to `sessions` there.
  Live                   `live` and `notifications` over `wire` (frames and bounds); `rooms` reads a session's events
                         once for all who watch it.
  Documents of the API   `openapi` and `docs`, `asyncapi`.
  Pages                  `pages` and `assets` serve `static/`, whose modules `joining` puts together.
  Operators              `health`; `__main__` is the command, `terminal` its screen for one session.
"""
