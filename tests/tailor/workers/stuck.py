"""Imported by a worker, it takes for ever."""

import time

time.sleep(600)
