"""Imported by a worker, it takes longer than most calls."""

import time

time.sleep(1.5)
