"""What can go wrong, in one clear sentence each: what happened, to which item, what to do."""


class WorkbenchError(Exception):
    """A stated problem. Its text is shown as it stands; the doors catch this and nothing wider."""


class UnreadableFile(WorkbenchError):
    """A file is empty, too large, binary, or of a kind or encoding that no reader takes."""


class FetchRefused(WorkbenchError):
    """A web address that is not asked, or whose answer is not taken."""


class BadInput(WorkbenchError):
    """A value given by the user is not one that the workbench understands."""


class NotFound(WorkbenchError):
    """An id names nothing in the store."""


class StoreLocked(WorkbenchError):
    """Another process holds the store."""


class StoreUnreadable(WorkbenchError):
    """The store is not a workbench store, is damaged, or is from a newer version."""


class StoreFailed(WorkbenchError):
    """The store could not write (disk full, file gone); what was acknowledged before is safe."""


class ModelMissing(WorkbenchError):
    """The embedding model cannot be loaded, or its weights are not the ones recorded."""


class ModelMismatch(WorkbenchError):
    """Vectors of one model were offered where another model's stand."""


class Refused(WorkbenchError):
    """A decision or verdict that the rules of review do not allow."""
