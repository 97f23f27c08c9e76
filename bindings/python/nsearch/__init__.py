# SPDX-License-Identifier: GPL-3.0-or-later
"""nsearch: finds a name in every spelling, script and inflection, in a folder of news articles.

    import nsearch

    with nsearch.Writer("corpus/.nsearch") as writer:
        writer.add_paths("corpus")
    with nsearch.Index("corpus/.nsearch") as index:
        for hit in index.search("Shahed drones Belarus"):
            print(hit.rank, hit.date, hit.title)

What fails raises nsearch.Error or one of its kinds. Values (articles, hits, tokens) are plain and hold
on to nothing. Offsets count characters, as str indexes do; sizes are in bytes, times in seconds.
"""

from nsearch._analysis import analyze, detect_language, detect_languages, fold, stemmed_languages
from nsearch._article_types import (
    Article,
    Confidence,
    Finding,
    LanguageSpan,
    PageKind,
    Problem,
    Reading,
)
from nsearch._articles import read_articles, readable_by_name, recognise_languages
from nsearch._errors import (
    BadEncoding,
    BadFormat,
    BadNames,
    Cancelled,
    Corrupt,
    DiskFull,
    Error,
    FormatMismatch,
    Internal,
    InvalidArgument,
    IoError,
    Locked,
    NotFound,
    OutOfMemory,
)
from nsearch._health import verify
from nsearch._index import Index, find_index, parse_query
from nsearch._names import (
    NameList,
    NameVariants,
    add_names,
    check_names,
    deny_names,
    expand_names,
)
from nsearch._native import lib as _lib
from nsearch._types import (
    Highlight,
    Hit,
    IndexHealth,
    IndexLocation,
    IndexStatus,
    Match,
    NameForm,
    NameLevel,
    NameProblem,
    NameSuggestion,
    Note,
    ParsedQuery,
    Progress,
    Report,
    Results,
    Token,
)
from nsearch._writer import Writer

__version__: str = _lib.nsearch_version().decode("ascii")

__all__ = [
    "Article",
    "BadEncoding",
    "BadFormat",
    "BadNames",
    "Cancelled",
    "Confidence",
    "Corrupt",
    "DiskFull",
    "Error",
    "Finding",
    "FormatMismatch",
    "Highlight",
    "Hit",
    "Index",
    "IndexHealth",
    "IndexLocation",
    "IndexStatus",
    "Internal",
    "InvalidArgument",
    "IoError",
    "LanguageSpan",
    "Locked",
    "Match",
    "NameForm",
    "NameLevel",
    "NameList",
    "NameProblem",
    "NameSuggestion",
    "NameVariants",
    "NotFound",
    "Note",
    "OutOfMemory",
    "PageKind",
    "ParsedQuery",
    "Problem",
    "Progress",
    "Reading",
    "Report",
    "Results",
    "Token",
    "Writer",
    "__version__",
    "add_names",
    "analyze",
    "check_names",
    "deny_names",
    "detect_language",
    "detect_languages",
    "expand_names",
    "find_index",
    "fold",
    "parse_query",
    "read_articles",
    "readable_by_name",
    "recognise_languages",
    "stemmed_languages",
    "verify",
]
