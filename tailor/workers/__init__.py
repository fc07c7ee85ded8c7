"""Work in killable child processes, under limits."""
