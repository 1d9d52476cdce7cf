"""`python -m app.cli`: the command line without a window, as the demonstration starts its hub."""

import sys

from app.cli.main import main

sys.exit(main())
