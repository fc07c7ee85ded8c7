"""What child processes are told to do. Naming it here costs nobody the seconds that importing it takes."""

from typing import TYPE_CHECKING

from tailor.late import Late

if TYPE_CHECKING:
    from tailor.documents.fitting import fit
    from tailor.documents.loose import read_loosely
    from tailor.documents.render import letter, pages, render, tracked
    from tailor.documents.scan import read_scan
    from tailor.engine.offline.suggestions import suggest
    from tailor.engine.offline.technical import technical_skills
else:
    fit = Late("tailor.documents.fitting").fit
    read_loosely = Late("tailor.documents.loose").read_loosely
    _files = Late("tailor.documents.render")
    letter, pages, render, tracked = _files.letter, _files.pages, _files.render, _files.tracked
    read_scan = Late("tailor.documents.scan").read_scan
    suggest = Late("tailor.engine.offline.suggestions").suggest
    technical_skills = Late("tailor.engine.offline.technical").technical_skills

__all__ = ["fit", "letter", "pages", "read_loosely", "read_scan", "render", "suggest", "technical_skills", "tracked"]
