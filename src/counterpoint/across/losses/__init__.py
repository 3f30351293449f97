"""The account of an import or export, as a file to keep beside it.

Takes an outcome; gives a Word document, a table or JSON. It holds names of codes,
reports and files, and where each thing stood; no participant's words.
"""

from counterpoint.across.losses.file import LossFormat, written_losses

__all__ = ["LossFormat", "written_losses"]
