"""Strangers in layouts: typst sources below `layouts/`, a PDF each."""

import json
from functools import cache
from pathlib import Path

import typst

from tailor.documents.output import fonts
from tests.tailor.documents.strangers import Stranger

FOLDER = Path(__file__).parent / "layouts"
#: Looked at while rules were written, and held out.
SEEN = ("a_ruled", "b_dates_left", "c_sidebar", "d_inline", "e_grid", "f_linkedin", "g_two")
UNSEEN = ("p_moderncv", "q_right_bar", "r_plain", "s_boxed", "t_labels", "u_timeline", "v_prose")
#: Made after the rules.
FRESH = ("w_roles", "x_functional", "y_pages")


@cache
def _compiler() -> typst.Compiler:
    known = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(f) for f in fonts.folders()]
    )
    return typst.Compiler(root=str(FOLDER), font_paths=known)


def arranged(stranger: Stranger, layout: str) -> bytes:
    """A person's résumé in a layout, as PDF."""
    made = _compiler().compile(
        input=str(FOLDER / f"{layout}.typ"), format="pdf", sys_inputs={"data": json.dumps(stranger.data())}
    )
    assert isinstance(made, bytes)
    return made
