/* SPDX-License-Identifier: GPL-3.0-or-later */
/**
 * \file
 * The C interface of nsearch: finds a name in every spelling, script and inflection, in a folder of
 * news articles.
 *
 *     nsearch_error *error;
 *     nsearch_index *index;
 *     nsearch_results *results;
 *     if (nsearch_index_open(&index, "corpus/.nsearch", &error) != NSEARCH_OK ||
 *         nsearch_index_search(&results, index, "Shahed drones Belarus", NULL, &error) != NSEARCH_OK) ...
 *     for (size_t i = 0; i < nsearch_results_count(results); ++i)
 *         puts(nsearch_article_title(nsearch_hit_article(nsearch_results_hit(results, i))));
 *
 * Conventions, valid for every function here; a function's own comment says only what it adds.
 *
 * Errors. What can fail returns an `nsearch_status` and takes an `nsearch_error **error` last, which
 * may be NULL. `*error` is always written: NULL on success, on failure an object that says what went
 * wrong and that the caller frees. A failed call leaves its objects as they were. What happens in
 * normal use is no error: see nsearch_index_article(), nsearch_results_note(), nsearch_report_problem().
 * The library never prints, exits or aborts, and no C++ exception leaves it.
 *
 * Ownership. A function with a `nsearch_x **out` first makes a new object, which the caller owns and
 * frees with `nsearch_x_free()`; `*out` is always written, NULL on failure. Objects that are returned
 * directly (`const nsearch_x *`) are borrowed: they live as long as the object that they came from and
 * are not freed. Whatever is passed in is copied. Objects may be freed in any order, and freeing NULL
 * does nothing.
 *
 * Strings are UTF-8, in and out. Those that come in end in NUL, or have a `size` in bytes beside them;
 * then they may be NULL if the size is 0. Those that are returned as `const char *` end in NUL, are
 * borrowed, and are never NULL: what is not known is "". The few that come through a `char **` are
 * owned, and freed with nsearch_string_free(). Paths are the bytes that the system knows them by.
 * Offsets and sizes are in bytes. Dates are RFC 3339: "2023-03-13", or with a time.
 *
 * Lists are a `_count` and an access by number, from 0. Getters accept NULL objects and numbers out of
 * range: they then return NULL for an object, "" for a string, 0 or false else. All other functions
 * report a NULL that is not said to be allowed as NSEARCH_ERROR_INVALID_ARGUMENT.
 *
 * Threads. Functions that take no object may be called from any number of threads at once, and so may
 * everything that takes a `const` object; that includes searching one `nsearch_index`. Other objects
 * are for one thread at a time. Among processes, one writes to an index and any number read it.
 *
 * Versions. Enumerations may grow; treat numbers that you do not know as something new. Functions are
 * only added while NSEARCH_ABI_VERSION stays; what is taken away or changed raises it, and with it the
 * number in the library's file name.
 */
#ifndef NSEARCH_NSEARCH_H
#define NSEARCH_NSEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef NSEARCH_API
#define NSEARCH_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Version of this binary interface; compare it with nsearch_abi_version(). */
#define NSEARCH_ABI_VERSION 1

/* ---- Versions, errors, strings ------------------------------------------------------------------- */

/** What became of a call: one of the numbers below. They never change their meaning. */
typedef int nsearch_status;

enum {
    NSEARCH_OK = 0,
    NSEARCH_ERROR_INVALID_ARGUMENT = 1, /**< a value that the function's documentation rules out */
    NSEARCH_ERROR_IO = 10,              /**< the system could not read or write a file */
    NSEARCH_ERROR_NOT_FOUND = 11,       /**< no index, or no file, at that place */
    NSEARCH_ERROR_LOCKED = 12,          /**< another process is writing to the index */
    NSEARCH_ERROR_DISK_FULL = 13,       /**< no room left; what was committed before is safe */
    NSEARCH_ERROR_CORRUPT = 20,         /**< the index is damaged */
    NSEARCH_ERROR_FORMAT_MISMATCH = 21, /**< not an index of nsearch, or one of another version */
    NSEARCH_ERROR_BAD_NAMES = 31,       /**< a variants file with a line that cannot be used */
    NSEARCH_ERROR_BAD_ENCODING = 32,    /**< text that is not valid UTF-8 */
    NSEARCH_ERROR_BAD_FORMAT = 33,      /**< a file that is not what its format says */
    NSEARCH_ERROR_CANCELLED = 40,       /**< a callback asked to stop */
    NSEARCH_ERROR_OUT_OF_MEMORY = 50,   /**< memory ran out */
    NSEARCH_ERROR_INTERNAL = 99         /**< a defect in nsearch */
};

/** Why a form of a word or name counts: one of the numbers below. */
typedef int nsearch_reason;

enum {
    NSEARCH_REASON_EXACT = 0,     /**< the word itself, up to case and accents */
    NSEARCH_REASON_STEM = 1,      /**< another form of the word, by the stemmer of a language */
    NSEARCH_REASON_PREFIX = 2,    /**< asked for with a trailing `*` */
    NSEARCH_REASON_USER = 3,      /**< listed in the user's own variants file */
    NSEARCH_REASON_CURATED = 4,   /**< listed in the variants file that is part of nsearch */
    NSEARCH_REASON_INFLECTED = 5, /**< an inflected form of the name or of a variant */
    NSEARCH_REASON_GIVEN = 6,     /**< listed as a form of the same given name */
    NSEARCH_REASON_SOUND = 7,     /**< in no list; it sounds like the name */
    NSEARCH_REASON_COMPOUND = 8   /**< the word written together with others: Drohnenangriff for Drohne */
};

/** How much of what is like a name stands for it: one of the numbers below. Each takes more than the last. */
typedef int nsearch_name_level;

enum {
    NSEARCH_NAME_LEVEL_OFF = 0,      /**< nothing: words have their own forms only */
    NSEARCH_NAME_LEVEL_EXACT = 1,    /**< what is listed, and inflections of it */
    NSEARCH_NAME_LEVEL_BALANCED = 2, /**< also what sounds like it, so near that it mostly is the same name */
    NSEARCH_NAME_LEVEL_WIDE = 3      /**< also what may be the same name: for names that stand with others */
};

/** Which of the words of a query an article must have: one of the numbers below. */
typedef int nsearch_words;

enum {
    NSEARCH_WORDS_AUTO = 0, /**< all of them first; where these are too few, then most of them */
    NSEARCH_WORDS_ALL = 1,  /**< all of them */
    NSEARCH_WORDS_ANY = 2   /**< any of them, best first */
};

/** The order of results: one of the numbers below. */
typedef int nsearch_sort;

enum {
    NSEARCH_SORT_RELEVANCE = 0, /**< best first */
    NSEARCH_SORT_DATE = 1       /**< newest first; articles without a date last */
};

/** How sure nsearch is of something that it found: one of the numbers below. Each is surer than the last. */
typedef int nsearch_confidence;

enum {
    NSEARCH_CONFIDENCE_NONE = 0,   /**< nothing is known */
    NSEARCH_CONFIDENCE_LOW = 1,    /**< a guess: one of several readings, or an unlikely place */
    NSEARCH_CONFIDENCE_MEDIUM = 2, /**< stands where such things stand, but nobody says so */
    NSEARCH_CONFIDENCE_HIGH = 3    /**< said outright: by the page's metadata, the record, a labelled line */
};

/** What sort of page a text came from: one of the numbers below. */
typedef int nsearch_page_kind;

enum {
    NSEARCH_PAGE_KIND_ARTICLE = 0,
    NSEARCH_PAGE_KIND_LIVE = 1,    /**< a ticker: many short entries with times of their own */
    NSEARCH_PAGE_KIND_PAYWALL = 2, /**< the beginning of an article, the rest of which is for subscribers */
    NSEARCH_PAGE_KIND_GALLERY = 3, /**< pictures with captions, and hardly a text */
    NSEARCH_PAGE_KIND_LISTING = 4, /**< a page of links to articles */
    NSEARCH_PAGE_KIND_EMPTY = 5    /**< nothing to read */
};

typedef struct nsearch_error nsearch_error;
typedef struct nsearch_problem nsearch_problem;
typedef struct nsearch_note nsearch_note;
typedef struct nsearch_article nsearch_article;
typedef struct nsearch_read_options nsearch_read_options;
typedef struct nsearch_index nsearch_index;
typedef struct nsearch_index_state nsearch_index_state;
typedef struct nsearch_search_options nsearch_search_options;
typedef struct nsearch_results nsearch_results;
typedef struct nsearch_hit nsearch_hit;
typedef struct nsearch_match nsearch_match;
typedef struct nsearch_query nsearch_query;
typedef struct nsearch_names nsearch_names;
typedef struct nsearch_name_list nsearch_name_list;
typedef struct nsearch_name_forms nsearch_name_forms;
typedef struct nsearch_name_form nsearch_name_form;
typedef struct nsearch_name_suggestions nsearch_name_suggestions;
typedef struct nsearch_name_suggestion nsearch_name_suggestion;
typedef struct nsearch_name_problems nsearch_name_problems;
typedef struct nsearch_name_problem nsearch_name_problem;
typedef struct nsearch_writer_options nsearch_writer_options;
typedef struct nsearch_writer nsearch_writer;
typedef struct nsearch_add_options nsearch_add_options;
typedef struct nsearch_progress nsearch_progress;
typedef struct nsearch_report nsearch_report;
typedef struct nsearch_index_health nsearch_index_health;
typedef struct nsearch_tokens nsearch_tokens;
typedef struct nsearch_token nsearch_token;
typedef struct nsearch_language_spans nsearch_language_spans;

/** Version of the library that is running, e.g. "0.1.0". Lives for ever. */
NSEARCH_API const char* nsearch_version(void);

/** The same as a number that grows: major * 10000 + minor * 100 + patch. */
NSEARCH_API int nsearch_version_number(void);

/** NSEARCH_ABI_VERSION of the library that is running. A program may go on only if it is its own. */
NSEARCH_API int nsearch_abi_version(void);

/** A status as a word, e.g. "not_found"; "unknown" if it is none. Lives for ever. */
NSEARCH_API const char* nsearch_status_name(nsearch_status status);

/** A reason as in every machine format, e.g. "inflected"; "unknown" if it is none. Lives for ever. */
NSEARCH_API const char* nsearch_reason_name(nsearch_reason reason);

/** A level as the command takes it, e.g. "balanced"; "unknown" if it is none. Lives for ever. */
NSEARCH_API const char* nsearch_name_level_name(nsearch_name_level level);

/** A confidence as in every machine format, e.g. "high"; "unknown" if it is none. Lives for ever. */
NSEARCH_API const char* nsearch_confidence_name(nsearch_confidence confidence);

/** A kind of page as in every machine format, e.g. "live"; "unknown" if it is none. Lives for ever. */
NSEARCH_API const char* nsearch_page_kind_name(nsearch_page_kind kind);

/** The status that the failed call returned. */
NSEARCH_API nsearch_status nsearch_error_code(const nsearch_error* error);

/** What went wrong: one line for people, without a full stop, that names the thing that failed. */
NSEARCH_API const char* nsearch_error_message(const nsearch_error* error);

/** What can be done about it: one line for people, or "". */
NSEARCH_API const char* nsearch_error_hint(const nsearch_error* error);

NSEARCH_API void nsearch_error_free(nsearch_error* error);

/** Frees a string that came through a `char **`. */
NSEARCH_API void nsearch_string_free(char* string);

/* ---- Articles ------------------------------------------------------------------------------------ */

/** A new, empty article, to be filled and given to nsearch_writer_add(). */
NSEARCH_API nsearch_status nsearch_article_new(nsearch_article** out, nsearch_error** error);

NSEARCH_API void nsearch_article_free(nsearch_article* article);

/*
 * Setters. A NULL value is "": not known. Whether strings are valid UTF-8 is looked at by
 * nsearch_writer_add().
 */

/** Its key: adding an article replaces the one with the same id. */
NSEARCH_API nsearch_status nsearch_article_set_id(nsearch_article* article, const char* id,
                                                  nsearch_error** error);

/** Its headline, without the site's name. */
NSEARCH_API nsearch_status nsearch_article_set_title(nsearch_article* article, const char* title,
                                                     nsearch_error** error);

/** The article alone; paragraphs are separated by an empty line. \param size bytes of `text` */
NSEARCH_API nsearch_status nsearch_article_set_text(nsearch_article* article, const char* text, size_t size,
                                                    nsearch_error** error);

/** When it was published: an RFC 3339 full-date or date-time. */
NSEARCH_API nsearch_status nsearch_article_set_date(nsearch_article* article, const char* date,
                                                    nsearch_error** error);

/** How the date is known; any word, see nsearch_article_date_source(). */
NSEARCH_API nsearch_status nsearch_article_set_date_source(nsearch_article* article, const char* date_source,
                                                           nsearch_error** error);

/** How sure that is: NSEARCH_CONFIDENCE_... Default: none. */
NSEARCH_API nsearch_status nsearch_article_set_date_confidence(nsearch_article* article,
                                                               nsearch_confidence confidence,
                                                               nsearch_error** error);

/** What is known of a day that is not known whole: "2023-03", "--03-13" (ISO 8601:2000). */
NSEARCH_API nsearch_status nsearch_article_set_date_partial(nsearch_article* article,
                                                            const char* date_partial, nsearch_error** error);

/** When it was last changed: an RFC 3339 full-date or date-time. */
NSEARCH_API nsearch_status nsearch_article_set_modified(nsearch_article* article, const char* modified,
                                                        nsearch_error** error);

/** How that is known; any word, see nsearch_article_date_source(). */
NSEARCH_API nsearch_status nsearch_article_set_modified_source(nsearch_article* article,
                                                               const char* modified_source,
                                                               nsearch_error** error);

/** When it was fetched: RFC 3339; "": in an index it is the time when the article is first added. */
NSEARCH_API nsearch_status nsearch_article_set_first_seen(nsearch_article* article, const char* first_seen,
                                                          nsearch_error** error);

/** ISO 639-1 code of its language; "": it is recognised when the article is added. */
NSEARCH_API nsearch_status nsearch_article_set_language(nsearch_article* article, const char* language,
                                                        nsearch_error** error);

/**
 * One more span of its text with the language of the paragraphs there, after those that are there. Spans
 * stand in order, without gaps, and together are the text; nsearch_writer_add() recognises them anew
 * if there are none, or if they are not so.
 * \param language ISO 639-1 code; NULL or "": not known
 * \param start,end offsets in bytes of the span's first byte and past its last; `start` is less
 */
NSEARCH_API nsearch_status nsearch_article_add_span(nsearch_article* article, const char* language,
                                                    size_t start, size_t end, nsearch_error** error);

/** The outlet or agency. */
NSEARCH_API nsearch_status nsearch_article_set_source(nsearch_article* article, const char* source,
                                                      nsearch_error** error);

/** Its canonical address. */
NSEARCH_API nsearch_status nsearch_article_set_url(nsearch_article* article, const char* url,
                                                   nsearch_error** error);

/** The file that it came from. */
NSEARCH_API nsearch_status nsearch_article_set_path(nsearch_article* article, const char* path,
                                                    nsearch_error** error);

/** What sort of page it came from: NSEARCH_PAGE_KIND_... Default: an article. */
NSEARCH_API nsearch_status nsearch_article_set_kind(nsearch_article* article, nsearch_page_kind kind,
                                                    nsearch_error** error);

/** One more author, after those that are there. */
NSEARCH_API nsearch_status nsearch_article_add_author(nsearch_article* article, const char* author,
                                                      nsearch_error** error);

/** One more zone of the page besides the article, after those that are there. \param size bytes */
NSEARCH_API nsearch_status nsearch_article_add_boilerplate(nsearch_article* article, const char* text,
                                                           size_t size, nsearch_error** error);

/**
 * Recognises the language of the article, if that is not known, and the spans of its text, if there are
 * none or they do not fit it. nsearch_writer_add() does this by itself.
 */
NSEARCH_API nsearch_status nsearch_article_recognise_languages(nsearch_article* article,
                                                               nsearch_error** error);

/** The `id` of its record or the one that was set; "": its path identifies it. */
NSEARCH_API const char* nsearch_article_id(const nsearch_article* article);

/** The headline, without the site's name. */
NSEARCH_API const char* nsearch_article_title(const nsearch_article* article);

/**
 * The article alone; paragraphs are separated by an empty line. "" for the article of a hit:
 * nsearch_index_article() gives it whole.
 * \param size where its size in bytes goes; may be NULL
 */
NSEARCH_API const char* nsearch_article_text(const nsearch_article* article, size_t* size);

/** When it was published: an RFC 3339 full-date ("2023-03-13") or date-time. */
NSEARCH_API const char* nsearch_article_date(const nsearch_article* article);

/**
 * How the date is known: "json", "csv", "json-ld", "meta", "microdata", "time", "url", "byline",
 * "dateline", "relative", "file".
 */
NSEARCH_API const char* nsearch_article_date_source(const nsearch_article* article);

/** How sure the date is: NSEARCH_CONFIDENCE_... */
NSEARCH_API nsearch_confidence nsearch_article_date_confidence(const nsearch_article* article);

/** What is known of a publication day that is not known whole: "2023-03", "--03-13"; "" if the date is known.
 */
NSEARCH_API const char* nsearch_article_date_partial(const nsearch_article* article);

/** When it was last changed, as the page says: an RFC 3339 full-date or date-time. */
NSEARCH_API const char* nsearch_article_modified(const nsearch_article* article);

/** How that is known; see nsearch_article_date_source(). */
NSEARCH_API const char* nsearch_article_modified_source(const nsearch_article* article);

/**
 * When the page was fetched, as its container says (WARC, the crawler's record): RFC 3339. In an index, of
 * an article without: when it was first indexed.
 */
NSEARCH_API const char* nsearch_article_first_seen(const nsearch_article* article);

/** ISO 639-1 code of most of it; "" before it is recognised, or if it was not. */
NSEARCH_API const char* nsearch_article_language(const nsearch_article* article);

/**
 * Number of spans of its text by language, in order and without gaps; 0 before these are recognised, and
 * if all is in nsearch_article_language(). The article of a hit has them without the text.
 */
NSEARCH_API size_t nsearch_article_span_count(const nsearch_article* article);

/** ISO 639-1 code of the paragraphs of a span; "" if it was not recognised. */
NSEARCH_API const char* nsearch_article_span_language(const nsearch_article* article, size_t i);

/** Offset in bytes of the span's first byte in the text. */
NSEARCH_API size_t nsearch_article_span_start(const nsearch_article* article, size_t i);

/** Offset in bytes past its last byte. */
NSEARCH_API size_t nsearch_article_span_end(const nsearch_article* article, size_t i);

/** The outlet or agency as the page or record names it. */
NSEARCH_API const char* nsearch_article_source(const nsearch_article* article);

/** Canonical address, if the page or record says it. */
NSEARCH_API const char* nsearch_article_url(const nsearch_article* article);

/** The file that it came from, "" if none. */
NSEARCH_API const char* nsearch_article_path(const nsearch_article* article);

/** What sort of page it came from: NSEARCH_PAGE_KIND_... */
NSEARCH_API nsearch_page_kind nsearch_article_kind(const nsearch_article* article);

/** Number of authors. */
NSEARCH_API size_t nsearch_article_author_count(const nsearch_article* article);

/** An author, in the order of the page. */
NSEARCH_API const char* nsearch_article_author(const nsearch_article* article, size_t i);

/** Number of zones that the page holds besides the article (navigation, newsletter boxes, other news). */
NSEARCH_API size_t nsearch_article_boilerplate_count(const nsearch_article* article);

/** One of these zones, in page order. \param size where its size in bytes goes; may be NULL */
NSEARCH_API const char* nsearch_article_boilerplate(const nsearch_article* article, size_t i, size_t* size);

/** Number of things that were found while it was read, taken or not; an index does not keep them. */
NSEARCH_API size_t nsearch_article_finding_count(const nsearch_article* article);

/** The field that it is about: "title", "date", "modified", "authors", "text", "kind". */
NSEARCH_API const char* nsearch_article_finding_field(const nsearch_article* article, size_t i);

/** What was found, shortened. */
NSEARCH_API const char* nsearch_article_finding_value(const nsearch_article* article, size_t i);

/** Where: "json-ld headline", "og:title", "byline", "element article.body". */
NSEARCH_API const char* nsearch_article_finding_source(const nsearch_article* article, size_t i);

/** True: it was taken; false: it was seen, and something better was taken. */
NSEARCH_API bool nsearch_article_finding_taken(const nsearch_article* article, size_t i);

/* ---- Reading articles from files ----------------------------------------------------------------- */

/** Options with their defaults. */
NSEARCH_API nsearch_status nsearch_read_options_new(nsearch_read_options** out, nsearch_error** error);

NSEARCH_API void nsearch_read_options_free(nsearch_read_options* options);

/**
 * One more field of JSON and CSV records that is known, before what is guessed of the others.
 * \param field of an article: "id", "title", "text", "date", "modified", "first_seen", "lang", "url",
 *        "source", "authors"; nsearch_read_articles() refuses any other
 * \param record of the record; it may name a field within a field: "meta.headline"
 */
NSEARCH_API nsearch_status nsearch_read_options_add_field(nsearch_read_options* options, const char* field,
                                                          const char* record, nsearch_error** error);

/** ISO 639-1 code of all articles, whatever they say. Default "": as it is found. \param language may be NULL
 */
NSEARCH_API nsearch_status nsearch_read_options_set_language(nsearch_read_options* options,
                                                             const char* language, nsearch_error** error);

/**
 * Whether articles that say no date have that of their file. Default false: it is mostly the day of a
 * download.
 */
NSEARCH_API nsearch_status nsearch_read_options_set_file_dates(nsearch_read_options* options, bool file_dates,
                                                               nsearch_error** error);

/** Receives each article as it is read; borrowed for the call. Returns non-zero to stop. */
typedef int (*nsearch_article_callback)(const nsearch_article* article, void* payload);

/** Receives each problem as it is found; borrowed for the call. */
typedef void (*nsearch_problem_callback)(const nsearch_problem* problem, void* payload);

/**
 * Reads every article of one file, in order, in bounded memory: plain text, Markdown, HTML, JSON, JSON
 * Lines, CSV and WARC, each also packed with gzip, bzip2, xz or zstd, and in ZIP, TAR and 7-Zip archives.
 * A record that cannot be used is reported to `problems` and passed over.
 * Callbacks run in the calling thread and must not throw or jump out.
 * \param articles may not be NULL
 * \param problems may be NULL
 * \param payload given to both callbacks as it is
 * \param options NULL: the defaults
 * \return NSEARCH_ERROR_CANCELLED if `articles` stopped it; NSEARCH_ERROR_NOT_FOUND or
 *         NSEARCH_ERROR_IO if the file cannot be opened or read at all
 */
NSEARCH_API nsearch_status nsearch_read_articles(const char* path, nsearch_article_callback articles,
                                                 nsearch_problem_callback problems, void* payload,
                                                 const nsearch_read_options* options, nsearch_error** error);

/** True if nsearch_read_articles() has a reader for a file of this name (it is not opened). */
NSEARCH_API bool nsearch_readable_by_name(const char* path);

/** The file of a problem. */
NSEARCH_API const char* nsearch_problem_path(const nsearch_problem* problem);

/** Line (JSON Lines), element (JSON), row (CSV), record (WARC) or entry (archive), from 1; 0: the file. */
NSEARCH_API uint64_t nsearch_problem_record(const nsearch_problem* problem);

/** One line, for people. */
NSEARCH_API const char* nsearch_problem_reason(const nsearch_problem* problem);

/** True: nothing was indexed from it; false: it was indexed, but is doubtful. */
NSEARCH_API bool nsearch_problem_skipped(const nsearch_problem* problem);

/* ---- An index, for reading ----------------------------------------------------------------------- */

/**
 * Opens an index for reading. Every call on it sees the newest commit.
 * \param path the index's folder
 * \return NSEARCH_ERROR_NOT_FOUND if there is none, NSEARCH_ERROR_FORMAT_MISMATCH if it is foreign or
 *         of another version, NSEARCH_ERROR_CORRUPT if it is damaged
 */
NSEARCH_API nsearch_status nsearch_index_open(nsearch_index** out, const char* path, nsearch_error** error);

NSEARCH_API void nsearch_index_free(nsearch_index* index);

/** Uses these variants of names from now on, instead of the curated ones alone. */
NSEARCH_API nsearch_status nsearch_index_use_names(nsearch_index* index, const nsearch_names* names,
                                                   nsearch_error** error);

/**
 * Searches. Nothing in a query is an error: what was ignored is in the notes of the results.
 * \param query see nsearch_query_parse()
 * \param options NULL: the defaults
 */
NSEARCH_API nsearch_status nsearch_index_search(nsearch_results** out, const nsearch_index* index,
                                                const char* query, const nsearch_search_options* options,
                                                nsearch_error** error);

/**
 * The whole article with this id, path or number ("#12").
 * \return NSEARCH_OK with NULL in `*out` if there is none
 */
NSEARCH_API nsearch_status nsearch_index_article(nsearch_article** out, const nsearch_index* index,
                                                 const char* id, nsearch_error** error);

/**
 * What a name stands for in this index: its own spelling first, then the nearest first.
 * \param level,family as nsearch_search_options_set_names() and nsearch_search_options_set_family() take them
 */
NSEARCH_API nsearch_status nsearch_index_expand_name(nsearch_name_forms** out, const nsearch_index* index,
                                                     const char* name, nsearch_name_level level, bool family,
                                                     nsearch_error** error);

/**
 * Names of this index that are near a name and do not stand for it, nearest first.
 * \param level,family as in nsearch_index_expand_name(): what they take is not suggested
 */
NSEARCH_API nsearch_status nsearch_index_suggest_names(nsearch_name_suggestions** out,
                                                       const nsearch_index* index, const char* name,
                                                       nsearch_name_level level, bool family,
                                                       nsearch_error** error);

/** What the index holds at this moment. */
NSEARCH_API nsearch_status nsearch_index_status(nsearch_index_state** out, const nsearch_index* index,
                                                nsearch_error** error);

NSEARCH_API void nsearch_index_state_free(nsearch_index_state* state);

/** The index's folder. */
NSEARCH_API const char* nsearch_index_state_path(const nsearch_index_state* state);

/** Version of the format on disk. */
NSEARCH_API int nsearch_index_state_format(const nsearch_index_state* state);

/** Number of articles. */
NSEARCH_API uint64_t nsearch_index_state_articles(const nsearch_index_state* state);

/** Number of files that these came from. */
NSEARCH_API uint64_t nsearch_index_state_files(const nsearch_index_state* state);

/** Bytes on disk. */
NSEARCH_API uint64_t nsearch_index_state_size(const nsearch_index_state* state);

/** Number of articles without a date. */
NSEARCH_API uint64_t nsearch_index_state_undated(const nsearch_index_state* state);

/** Earliest date of an article, an RFC 3339 full-date; "" if none has one. */
NSEARCH_API const char* nsearch_index_state_first_date(const nsearch_index_state* state);

/** Latest date of an article, an RFC 3339 full-date; "" if none has one. */
NSEARCH_API const char* nsearch_index_state_last_date(const nsearch_index_state* state);

/** Number of languages. */
NSEARCH_API size_t nsearch_index_state_language_count(const nsearch_index_state* state);

/** ISO 639-1 code of a language, sorted; "" stands for not recognised. */
NSEARCH_API const char* nsearch_index_state_language(const nsearch_index_state* state, size_t i);

/** Number of articles in that language. */
NSEARCH_API uint64_t nsearch_index_state_language_articles(const nsearch_index_state* state, size_t i);

/** Number of problems. */
NSEARCH_API size_t nsearch_index_state_problem_count(const nsearch_index_state* state);

/** A file or record that the last runs did not index, or index with doubt. */
NSEARCH_API const nsearch_problem* nsearch_index_state_problem(const nsearch_index_state* state, size_t i);

/**
 * Where an index is looked for when none is named: $NSEARCH_INDEX, else the nearest `.nsearch` folder
 * from `directory` upward, else the user's data folder. Does not check that it is an index.
 * \param path where the folder goes; owned by the caller
 * \param reason where "NSEARCH_INDEX", ".nsearch upward" or "default" goes; owned; may be NULL
 * \param directory NULL: the current one
 */
NSEARCH_API nsearch_status nsearch_find_index(char** path, char** reason, const char* directory,
                                              nsearch_error** error);

/* ---- Searching ----------------------------------------------------------------------------------- */

/** Options with their defaults, which are those of the command. */
NSEARCH_API nsearch_status nsearch_search_options_new(nsearch_search_options** out, nsearch_error** error);

NSEARCH_API void nsearch_search_options_free(nsearch_search_options* options);

/** Hits at the most. Default 10. */
NSEARCH_API nsearch_status nsearch_search_options_set_limit(nsearch_search_options* options, size_t limit,
                                                            nsearch_error** error);

/** Hits to leave out at the top. Default 0. */
NSEARCH_API nsearch_status nsearch_search_options_set_offset(nsearch_search_options* options, size_t offset,
                                                             nsearch_error** error);

/** Which words an article must have. Default NSEARCH_WORDS_AUTO. */
NSEARCH_API nsearch_status nsearch_search_options_set_words(nsearch_search_options* options,
                                                            nsearch_words words, nsearch_error** error);

/** The order. Default NSEARCH_SORT_RELEVANCE. */
NSEARCH_API nsearch_status nsearch_search_options_set_sort(nsearch_search_options* options, nsearch_sort sort,
                                                           nsearch_error** error);

/** How much of what is like a name stands for it. Default NSEARCH_NAME_LEVEL_BALANCED. */
NSEARCH_API nsearch_status nsearch_search_options_set_names(nsearch_search_options* options,
                                                            nsearch_name_level level, nsearch_error** error);

/** Whether feminine and possessive forms count as the name: Merkelová for Merkel. Default false. */
NSEARCH_API nsearch_status nsearch_search_options_set_family(nsearch_search_options* options, bool family,
                                                             nsearch_error** error);

/** Whether to look in what was set aside as boilerplate, and only there. Default false. */
NSEARCH_API nsearch_status nsearch_search_options_set_boilerplate(nsearch_search_options* options,
                                                                  bool boilerplate, nsearch_error** error);

/** ISO 639-1 code: only articles in this language. NULL or "" (default): in all. */
NSEARCH_API nsearch_status nsearch_search_options_set_language(nsearch_search_options* options,
                                                               const char* language, nsearch_error** error);

/** Length of a snippet in characters, about; 0: no snippets. Default 240. */
NSEARCH_API nsearch_status nsearch_search_options_set_snippet(nsearch_search_options* options, size_t length,
                                                              nsearch_error** error);

/** Whether nsearch_results_explanation() is filled. Default false. */
NSEARCH_API nsearch_status nsearch_search_options_set_explain(nsearch_search_options* options, bool explain,
                                                              nsearch_error** error);

NSEARCH_API void nsearch_results_free(nsearch_results* results);

/** Number of hits that were returned. */
NSEARCH_API size_t nsearch_results_count(const nsearch_results* results);

/** A hit, best first (or newest first). */
NSEARCH_API const nsearch_hit* nsearch_results_hit(const nsearch_results* results, size_t i);

/** Articles that answer the query; with NSEARCH_WORDS_AUTO: that have all its words. */
NSEARCH_API uint64_t nsearch_results_total(const nsearch_results* results);

/** False: the total is an estimate. */
NSEARCH_API bool nsearch_results_total_is_exact(const nsearch_results* results);

/** Number of notes. */
NSEARCH_API size_t nsearch_results_note_count(const nsearch_results* results);

/** Something in the query that was ignored or taken otherwise than it may have been meant. */
NSEARCH_API const nsearch_note* nsearch_results_note(const nsearch_results* results, size_t i);

/** The tree that was run, with counts; "" without nsearch_search_options_set_explain(). */
NSEARCH_API const char* nsearch_results_explanation(const nsearch_results* results);

/** How long the search took, in seconds. */
NSEARCH_API double nsearch_results_seconds(const nsearch_results* results);

/** Its place, from 1, counting those left out by the offset. */
NSEARCH_API size_t nsearch_hit_rank(const nsearch_hit* hit);

/** Number of the article in this index; nsearch_index_article() takes it as "#number". */
NSEARCH_API uint64_t nsearch_hit_number(const nsearch_hit* hit);

/** Comparable within one answer only. */
NSEARCH_API double nsearch_hit_score(const nsearch_hit* hit);

/** The article, without text and boilerplate. */
NSEARCH_API const nsearch_article* nsearch_hit_article(const nsearch_hit* hit);

/** True: some words of the query are not in it. */
NSEARCH_API bool nsearch_hit_partial(const nsearch_hit* hit);

/** Number of words of the query that are not in it. */
NSEARCH_API size_t nsearch_hit_missing_count(const nsearch_hit* hit);

/** One of these words, as typed. */
NSEARCH_API const char* nsearch_hit_missing(const nsearch_hit* hit, size_t i);

/** Number of forms that matched. */
NSEARCH_API size_t nsearch_hit_match_count(const nsearch_hit* hit);

/** A form that matched, in the order of the query, then by count. */
NSEARCH_API const nsearch_match* nsearch_hit_match(const nsearch_hit* hit, size_t i);

/** The most telling passage, white space collapsed; plain text, not escaped for anything. */
NSEARCH_API const char* nsearch_hit_snippet(const nsearch_hit* hit);

/** Number of passages of the snippet that matched. */
NSEARCH_API size_t nsearch_hit_snippet_highlight_count(const nsearch_hit* hit);

/** Writes the bytes [*start, *end) of one of them; each may be NULL. \return false if out of range */
NSEARCH_API bool nsearch_hit_snippet_highlight(size_t* start, size_t* end, const nsearch_hit* hit, size_t i);

/** Number of passages of the title that matched. */
NSEARCH_API size_t nsearch_hit_title_highlight_count(const nsearch_hit* hit);

/** Writes the bytes [*start, *end) of one of them; each may be NULL. \return false if out of range */
NSEARCH_API bool nsearch_hit_title_highlight(size_t* start, size_t* end, const nsearch_hit* hit, size_t i);

/** The word, phrase or name of the query, as typed. */
NSEARCH_API const char* nsearch_match_asked(const nsearch_match* match);

/** What was found for it, as the article spells it. */
NSEARCH_API const char* nsearch_match_found(const nsearch_match* match);

/** Why it counts. */
NSEARCH_API nsearch_reason nsearch_match_why(const nsearch_match* match);

/** Id of the name cluster that led here, "" if none. */
NSEARCH_API const char* nsearch_match_cluster(const nsearch_match* match);

/** How often it is in this article's title and text. */
NSEARCH_API uint64_t nsearch_match_count(const nsearch_match* match);

/* ---- The query language -------------------------------------------------------------------------- */

/**
 * Parses a query without an index: for checking queries. Nothing in it is an error.
 *
 *     Shahed drones Belarus     articles with all the words come first, then those with most of them
 *     "supreme leader"          these words in this order, inflected or in another spelling too
 *     ="supreme leader" =drone  exactly so: no stemming, no variants of names
 *     ~Lukashenko               names also at NSEARCH_NAME_LEVEL_WIDE: what may be the same name
 *     "drones Belarus"~5        both words, at most five others between and around them, in any order
 *     drone*                    every word that begins so
 *     -Russia, NOT Russia       without
 *     Minsk OR Tehran, ( )      either; OR, AND and NOT count in capitals only
 *     title:visit source:guardian lang:uk date:2023 date:2023-03-12..2023-03-14 date:2024..
 */
NSEARCH_API nsearch_status nsearch_query_parse(nsearch_query** out, const char* text, nsearch_error** error);

NSEARCH_API void nsearch_query_free(nsearch_query* query);

/** How it was understood, one line, e.g. `(shahed drones -"ballistic missile" lang:en)`. */
NSEARCH_API const char* nsearch_query_tree(const nsearch_query* query);

/** Number of notes. */
NSEARCH_API size_t nsearch_query_note_count(const nsearch_query* query);

/** Something that was ignored or taken otherwise than it may have been meant. */
NSEARCH_API const nsearch_note* nsearch_query_note(const nsearch_query* query, size_t i);

/** What a note is about: offset in bytes into the query. */
NSEARCH_API size_t nsearch_note_position(const nsearch_note* note);

/** One line, for people. */
NSEARCH_API const char* nsearch_note_message(const nsearch_note* note);

/* ---- Names --------------------------------------------------------------------------------------- */

/** The clusters of variants that are part of the library. */
NSEARCH_API nsearch_status nsearch_names_curated(nsearch_names** out, nsearch_error** error);

/**
 * The curated clusters with the user's files laid over them: where both have a form, the user's
 * cluster counts. Later files count more than earlier ones.
 * \param paths NUL-terminated each; may be NULL if `count` is 0
 * \return NSEARCH_ERROR_BAD_NAMES, with file, line and what is wrong in the message;
 *         NSEARCH_ERROR_NOT_FOUND, NSEARCH_ERROR_IO
 */
NSEARCH_API nsearch_status nsearch_names_with_files(nsearch_names** out, const char* const* paths,
                                                    size_t count, nsearch_error** error);

NSEARCH_API void nsearch_names_free(nsearch_names* names);

/** Number of clusters. */
NSEARCH_API size_t nsearch_names_size(const nsearch_names* names);

/**
 * A list of names to expand names within. Making it takes some microseconds a line, so keep it for more
 * than one name.
 * \param lines NUL-terminated each, a name of one or more words; may be NULL if `count` is 0
 */
NSEARCH_API nsearch_status nsearch_name_list_new(nsearch_name_list** out, const char* const* lines,
                                                 size_t count, nsearch_error** error);

NSEARCH_API void nsearch_name_list_free(nsearch_name_list* list);

/**
 * The forms that stand for a name among the lines of a list: at most 32, its own spelling first, then the
 * nearest first.
 * \param level,family as nsearch_search_options_set_names() and nsearch_search_options_set_family() take them
 */
NSEARCH_API nsearch_status nsearch_names_expand(nsearch_name_forms** out, const nsearch_names* names,
                                                const char* name, const nsearch_name_list* list,
                                                nsearch_name_level level, bool family, nsearch_error** error);

NSEARCH_API void nsearch_name_forms_free(nsearch_name_forms* forms);

/** Number of forms. */
NSEARCH_API size_t nsearch_name_forms_count(const nsearch_name_forms* forms);

/** One form that stands for the name. */
NSEARCH_API const nsearch_name_form* nsearch_name_forms_form(const nsearch_name_forms* forms, size_t i);

/**
 * The form. In an index it is folded (see nsearch_fold()), and several words are separated by one space; in
 * a list it is as the list spells it.
 */
NSEARCH_API const char* nsearch_name_form_text(const nsearch_name_form* form);

/** Why it stands for the name. */
NSEARCH_API nsearch_reason nsearch_name_form_why(const nsearch_name_form* form);

/** The listed variant that it is a form of, as the file spells it; may be "". */
NSEARCH_API const char* nsearch_name_form_base(const nsearch_name_form* form);

/** Id of the cluster, "" if none. */
NSEARCH_API const char* nsearch_name_form_cluster(const nsearch_name_form* form);

/** 0: the name itself or a listed variant; a vowel or a close consonant more is about 0.3. */
NSEARCH_API double nsearch_name_form_distance(const nsearch_name_form* form);

/** Articles of the index that have it; 0 without an index. */
NSEARCH_API uint64_t nsearch_name_form_count(const nsearch_name_form* form);

NSEARCH_API void nsearch_name_suggestions_free(nsearch_name_suggestions* suggestions);

/** Number of suggestions. */
NSEARCH_API size_t nsearch_name_suggestions_count(const nsearch_name_suggestions* suggestions);

/** A form that is near the name and does not stand for it. */
NSEARCH_API const nsearch_name_suggestion* nsearch_name_suggestions_suggestion(
    const nsearch_name_suggestions* suggestions, size_t i);

/** The form, folded; see nsearch_fold(). */
NSEARCH_API const char* nsearch_name_suggestion_text(const nsearch_name_suggestion* suggestion);

/** As nsearch_name_form_distance(). */
NSEARCH_API double nsearch_name_suggestion_distance(const nsearch_name_suggestion* suggestion);

/** How sure it is that it is the same name, 0 to 1. */
NSEARCH_API double nsearch_name_suggestion_sureness(const nsearch_name_suggestion* suggestion);

/** Articles of the index that have it. */
NSEARCH_API uint64_t nsearch_name_suggestion_count(const nsearch_name_suggestion* suggestion);

/**
 * Why it does not stand for the name: "denied" by a deny line, "short" (the name is too short, or an
 * abbreviation), "wide" (NSEARCH_NAME_LEVEL_WIDE takes it), "far" (it sounds too different), "many" (nearer
 * forms fill the list). More may come.
 */
NSEARCH_API const char* nsearch_name_suggestion_reason(const nsearch_name_suggestion* suggestion);

/* ---- Variants files ------------------------------------------------------------------------------ */

/**
 * Looks for what is wrong in a variants file of the user's: lines that cannot be used, a form in two
 * clusters, everyday words, members that do not sound alike, lines that change nothing. A file with bad
 * lines is no error.
 * \return NSEARCH_ERROR_NOT_FOUND, NSEARCH_ERROR_IO
 */
NSEARCH_API nsearch_status nsearch_names_check(nsearch_name_problems** out, const char* path,
                                               nsearch_error** error);

NSEARCH_API void nsearch_name_problems_free(nsearch_name_problems* problems);

/** Number of problems. */
NSEARCH_API size_t nsearch_name_problems_count(const nsearch_name_problems* problems);

/** Something that is wrong, or doubtful, in the file. */
NSEARCH_API const nsearch_name_problem* nsearch_name_problems_problem(const nsearch_name_problems* problems,
                                                                      size_t i);

/** Its line in the file, from 1. */
NSEARCH_API size_t nsearch_name_problem_line(const nsearch_name_problem* problem);

/** True: the file cannot be used; false: it can, but this is doubtful. */
NSEARCH_API bool nsearch_name_problem_is_error(const nsearch_name_problem* problem);

/** One line, for people. */
NSEARCH_API const char* nsearch_name_problem_message(const nsearch_name_problem* problem);

/**
 * Adds a cluster to a variants file, which is made (mode 0600) if it is not there. What the file holds
 * stays as it is. Two that add to one file at once wait for one another.
 * \param kind "person", "given", "place", "org" or "weapon"
 * \param id comes back as nsearch_match_cluster(); NULL or "": made from the first form
 * \param forms NUL-terminated each
 * \return NSEARCH_ERROR_BAD_NAMES if the file could not be used then; NSEARCH_ERROR_IO,
 *         NSEARCH_ERROR_DISK_FULL. The file is then as it was
 */
NSEARCH_API nsearch_status nsearch_names_add_cluster(const char* path, const char* kind, const char* id,
                                                     const char* const* forms, size_t count,
                                                     nsearch_error** error);

/**
 * Adds a line that keeps two groups of forms apart: none of the one is ever a variant of one of the other.
 * The rest is as in nsearch_names_add_cluster().
 * \param one,other NUL-terminated each
 */
NSEARCH_API nsearch_status nsearch_names_add_denial(const char* path, const char* const* one,
                                                    size_t one_count, const char* const* other,
                                                    size_t other_count, nsearch_error** error);

/* ---- An index, for writing ----------------------------------------------------------------------- */

/** Options with their defaults. */
NSEARCH_API nsearch_status nsearch_writer_options_new(nsearch_writer_options** out, nsearch_error** error);

NSEARCH_API void nsearch_writer_options_free(nsearch_writer_options* options);

/** Whether the index (a folder of mode 0700) is made if there is none. Default true. */
NSEARCH_API nsearch_status nsearch_writer_options_set_create(nsearch_writer_options* options, bool create,
                                                             nsearch_error** error);

/** How long to wait for another writer to finish, in seconds, not negative. Default 0. */
NSEARCH_API nsearch_status nsearch_writer_options_set_wait(nsearch_writer_options* options, double seconds,
                                                           nsearch_error** error);

/**
 * Opens an index for writing: the only writer, until it is freed. Nothing is visible to readers, or
 * safe from a crash, before nsearch_writer_commit().
 * \param options NULL: the defaults
 * \return NSEARCH_ERROR_LOCKED (the message names the holder), NSEARCH_ERROR_NOT_FOUND,
 *         NSEARCH_ERROR_FORMAT_MISMATCH, NSEARCH_ERROR_CORRUPT, NSEARCH_ERROR_IO
 */
NSEARCH_API nsearch_status nsearch_writer_open(nsearch_writer** out, const char* path,
                                               const nsearch_writer_options* options, nsearch_error** error);

/** Lets the index go. What was not committed is dropped. */
NSEARCH_API void nsearch_writer_free(nsearch_writer* writer);

/**
 * Adds one article, or replaces the one with the same id.
 * \return NSEARCH_ERROR_INVALID_ARGUMENT without an id, NSEARCH_ERROR_BAD_ENCODING if a string is not UTF-8
 */
NSEARCH_API nsearch_status nsearch_writer_add(nsearch_writer* writer, const nsearch_article* article,
                                              nsearch_error** error);

/**
 * Removes the article with this id, path or number ("#12").
 * \param removed where false goes if there is none; may be NULL
 */
NSEARCH_API nsearch_status nsearch_writer_remove(bool* removed, nsearch_writer* writer, const char* id,
                                                 nsearch_error** error);

/** Makes all changes so far visible and durable. \return NSEARCH_ERROR_DISK_FULL, NSEARCH_ERROR_IO */
NSEARCH_API nsearch_status nsearch_writer_commit(nsearch_writer* writer, nsearch_error** error);

/**
 * Brings the index in line with files and folders: adds what is new, updates what changed, forgets what
 * is gone from below them; commits every few seconds and at its end. What could not be read is in the
 * report, and is not an error. Where more than half of at least 20 known files below a path are gone,
 * or the path itself is, nothing is forgotten; see nsearch_add_options_set_forget_all().
 * \param paths NUL-terminated each
 * \param options NULL: the defaults
 * \return NSEARCH_OK also when a callback stopped it: see nsearch_report_stopped()
 */
NSEARCH_API nsearch_status nsearch_writer_add_paths(nsearch_report** out, nsearch_writer* writer,
                                                    const char* const* paths, size_t count,
                                                    const nsearch_add_options* options,
                                                    nsearch_error** error);

/** Options with their defaults. */
NSEARCH_API nsearch_status nsearch_add_options_new(nsearch_add_options** out, nsearch_error** error);

NSEARCH_API void nsearch_add_options_free(nsearch_add_options* options);

/** Whether only to report what would be done, and change nothing. Default false. */
NSEARCH_API nsearch_status nsearch_add_options_set_dry_run(nsearch_add_options* options, bool dry_run,
                                                           nsearch_error** error);

/** Whether to forget what is gone even if that is most of a folder. Default false. */
NSEARCH_API nsearch_status nsearch_add_options_set_forget_all(nsearch_add_options* options, bool forget_all,
                                                              nsearch_error** error);

/** Whether to read files that did not change, too: after a change of how they are read. Default false. */
NSEARCH_API nsearch_status nsearch_add_options_set_again(nsearch_add_options* options, bool again,
                                                         nsearch_error** error);

/** How files are read; copied. \param reading NULL: the defaults */
NSEARCH_API nsearch_status nsearch_add_options_set_reading(nsearch_add_options* options,
                                                           const nsearch_read_options* reading,
                                                           nsearch_error** error);

/**
 * Is called a few times a second with how far it is; borrowed for the call. Returns non-zero to stop:
 * what is done so far is committed. Runs in the thread that called nsearch_writer_add_paths(), must not
 * throw or jump out, and must not use the writer.
 */
typedef int (*nsearch_progress_callback)(const nsearch_progress* progress, void* payload);

/** \param callback NULL (default): none \param payload given to the callback as it is */
NSEARCH_API nsearch_status nsearch_add_options_set_progress(nsearch_add_options* options,
                                                            nsearch_progress_callback callback, void* payload,
                                                            nsearch_error** error);

/** Files done so far. */
NSEARCH_API uint64_t nsearch_progress_files_done(const nsearch_progress* progress);

/** Files in all. */
NSEARCH_API uint64_t nsearch_progress_files_total(const nsearch_progress* progress);

/** Bytes of files, as they are on disk, done so far. */
NSEARCH_API uint64_t nsearch_progress_bytes_done(const nsearch_progress* progress);

/** Bytes of files in all. */
NSEARCH_API uint64_t nsearch_progress_bytes_total(const nsearch_progress* progress);

/** Articles added or updated so far. */
NSEARCH_API uint64_t nsearch_progress_articles(const nsearch_progress* progress);

/** Problems found so far. */
NSEARCH_API uint64_t nsearch_progress_problems(const nsearch_progress* progress);

NSEARCH_API void nsearch_report_free(nsearch_report* report);

/** Articles added. */
NSEARCH_API uint64_t nsearch_report_added(const nsearch_report* report);

/** Articles whose file or record changed. */
NSEARCH_API uint64_t nsearch_report_updated(const nsearch_report* report);

/** Articles left as they were. */
NSEARCH_API uint64_t nsearch_report_unchanged(const nsearch_report* report);

/** Articles whose file or record is gone. */
NSEARCH_API uint64_t nsearch_report_removed(const nsearch_report* report);

/** Articles that are gone but were kept, as too many are; see nsearch_writer_add_paths(). */
NSEARCH_API uint64_t nsearch_report_kept(const nsearch_report* report);

/** Articles of which lines were set aside that many articles of their site have. */
NSEARCH_API uint64_t nsearch_report_trimmed(const nsearch_report* report);

/** Files looked at. */
NSEARCH_API uint64_t nsearch_report_files(const nsearch_report* report);

/** Bytes of text read from them. */
NSEARCH_API uint64_t nsearch_report_bytes(const nsearch_report* report);

/** How long it took, in seconds. */
NSEARCH_API double nsearch_report_seconds(const nsearch_report* report);

/** True: the callback asked to stop. */
NSEARCH_API bool nsearch_report_stopped(const nsearch_report* report);

/** Number of problems. */
NSEARCH_API size_t nsearch_report_problem_count(const nsearch_report* report);

/** A file or record that was not indexed, or indexed with doubt. */
NSEARCH_API const nsearch_problem* nsearch_report_problem(const nsearch_report* report, size_t i);

/** Number of changes; 0 but for a dry run. */
NSEARCH_API size_t nsearch_report_change_count(const nsearch_report* report);

/** What would be done: "add PATH", "update PATH" or "remove PATH". */
NSEARCH_API const char* nsearch_report_change(const nsearch_report* report, size_t i);

/* ---- An index, checked --------------------------------------------------------------------------- */

/**
 * Is called now and then with the articles done so far and those in all. Returns non-zero to stop: then
 * nothing is repaired. Runs in the thread that called nsearch_index_verify(), and must not throw or jump out.
 */
typedef int (*nsearch_verify_callback)(uint64_t done, uint64_t total, void* payload);

/**
 * Checks an index: the database's structure, that each article can be read, and that the lexicons of stems
 * and names have what the articles have. What is wrong is in the result, and is not an error.
 * \param path the index's folder
 * \param repair whether to make the lexicons anew from the stored articles, in one commit; takes the
 *        index's lock. Without it nothing is written
 * \param callback may be NULL
 * \param payload given to the callback as it is
 * \return NSEARCH_OK also when the callback stopped it: then the index counts as not sound, and a problem
 *         says so; NSEARCH_ERROR_CORRUPT if it is so damaged that it cannot be read through;
 *         NSEARCH_ERROR_NOT_FOUND, NSEARCH_ERROR_FORMAT_MISMATCH, NSEARCH_ERROR_IO, with `repair`
 *         NSEARCH_ERROR_LOCKED
 */
NSEARCH_API nsearch_status nsearch_index_verify(nsearch_index_health** out, const char* path, bool repair,
                                                nsearch_verify_callback callback, void* payload,
                                                nsearch_error** error);

NSEARCH_API void nsearch_index_health_free(nsearch_index_health* health);

/** True: nothing is wrong, or everything was repaired. */
NSEARCH_API bool nsearch_index_health_sound(const nsearch_index_health* health);

/** Number of problems. */
NSEARCH_API size_t nsearch_index_health_problem_count(const nsearch_index_health* health);

/** What is or was wrong: one line, for people. */
NSEARCH_API const char* nsearch_index_health_problem(const nsearch_index_health* health, size_t i);

/** Number of repairs; 0 without `repair`. */
NSEARCH_API size_t nsearch_index_health_repaired_count(const nsearch_index_health* health);

/** What was made anew: one line, for people. */
NSEARCH_API const char* nsearch_index_health_repaired(const nsearch_index_health* health, size_t i);

/* ---- Analysis ------------------------------------------------------------------------------------ */

/**
 * The words of a text, in order, as the index, queries and highlighting see them.
 * \param size bytes of `text`; bytes that are not UTF-8 are no part of a word
 * \param language ISO 639-1 code; NULL, "" or unknown: no stemming
 */
NSEARCH_API nsearch_status nsearch_analyze(nsearch_tokens** out, const char* text, size_t size,
                                           const char* language, nsearch_error** error);

NSEARCH_API void nsearch_tokens_free(nsearch_tokens* tokens);

/** Number of words. */
NSEARCH_API size_t nsearch_tokens_count(const nsearch_tokens* tokens);

/** A word. */
NSEARCH_API const nsearch_token* nsearch_tokens_token(const nsearch_tokens* tokens, size_t i);

/** The word as it stands. */
NSEARCH_API const char* nsearch_token_text(const nsearch_token* token);

/** Offset in bytes of its first byte in the text. */
NSEARCH_API size_t nsearch_token_start(const nsearch_token* token);

/** Offset in bytes past its last byte. */
NSEARCH_API size_t nsearch_token_end(const nsearch_token* token);

/** Without case, accents and variants of letters; see nsearch_fold(). */
NSEARCH_API const char* nsearch_token_folded(const nsearch_token* token);

/** Folded stem in the language asked for; the folded word where there is no stemmer. */
NSEARCH_API const char* nsearch_token_stem(const nsearch_token* token);

/**
 * A text without case, accents, compatibility forms and variants of letters, by script and never by
 * language.
 * \param out owned by the caller
 * \param out_size where its size in bytes goes; may be NULL
 */
NSEARCH_API nsearch_status nsearch_fold(char** out, size_t* out_size, const char* text, size_t size,
                                        nsearch_error** error);

/**
 * ISO 639-1 code of the language that most of a text is in; "" if that is not clear. Reliable from
 * about 200 letters.
 * \param out owned by the caller
 */
NSEARCH_API nsearch_status nsearch_detect_language(char** out, const char* text, size_t size,
                                                   nsearch_error** error);

/**
 * The languages of a text's paragraphs (lines): spans in order, without gaps. A paragraph that is too short
 * to tell counts to the language of the whole.
 * \param language ISO 639-1 code of the language of the whole; NULL or "": it is detected
 */
NSEARCH_API nsearch_status nsearch_detect_languages(nsearch_language_spans** out, const char* text,
                                                    size_t size, const char* language, nsearch_error** error);

NSEARCH_API void nsearch_language_spans_free(nsearch_language_spans* spans);

/** Number of spans. */
NSEARCH_API size_t nsearch_language_spans_count(const nsearch_language_spans* spans);

/** ISO 639-1 code of the paragraphs of a span; "" if it was not recognised. */
NSEARCH_API const char* nsearch_language_spans_language(const nsearch_language_spans* spans, size_t i);

/** Offset in bytes of the span's first byte in the text. */
NSEARCH_API size_t nsearch_language_spans_start(const nsearch_language_spans* spans, size_t i);

/** Offset in bytes past its last byte. */
NSEARCH_API size_t nsearch_language_spans_end(const nsearch_language_spans* spans, size_t i);

/** Number of languages that have a stemmer. */
NSEARCH_API size_t nsearch_stemmed_language_count(void);

/** ISO 639-1 code of one, sorted. Lives for ever. */
NSEARCH_API const char* nsearch_stemmed_language(size_t i);

#ifdef __cplusplus
}
#endif

#endif
