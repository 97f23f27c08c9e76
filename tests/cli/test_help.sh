# SPDX-License-Identifier: GPL-3.0-or-later
# The help, and that it agrees with what the parser takes.
source "$(dirname "$0")/helper.sh"

verbs="search index batch show extract analyze names status verify help"

test_every_option_of_the_table_is_in_both_helps_and_is_parsed() {
    nsearch help options --format json >table.json
    python3 - "$NSEARCH_COMMAND" <<'END' || fail "table, help and parser disagree"
import json, re, subprocess, sys
command = sys.argv[1]
table = json.load(open("table.json"))
def run(*args):
    return subprocess.run([command, *args], capture_output=True, text=True)
bad = []
for verb in (v["name"] for v in table["verbs"]):
    formats = next(v["formats"] for v in table["verbs"] if v["name"] == verb)
    pages = [run(verb, "-h").stdout, run(verb, "--help").stdout, run("help", verb).stdout]
    mine = [o for o in table["options"] if verb in o["verbs"]]
    for o in mine:
        for page in pages:
            shown = ("-%s, " % o["short"] if o["short"] else "") + "--" + o["long"] + (" " + o["value"] if o["value"] else "")
            if shown not in page:
                bad.append((verb, shown, "not in the help"))
        value = (formats if o["long"] == "format" else o["choices"] or ["1"])[0]
        args = ["--" + o["long"]] + ([value] if o["value"] else [])
        if run(verb, *args, "--help").returncode != 0:
            bad.append((verb, args, "not parsed"))
    for page in pages:
        for name in re.findall(r"^  (?:-\w, |    )--([a-z-]+)", page, re.M):
            if name not in [o["long"] for o in mine]:
                bad.append((verb, name, "in the help, not in the table"))
    for o in table["options"]:
        if verb not in o["verbs"] and run(verb, "--" + o["long"], "1").returncode != 2:
            bad.append((verb, o["long"], "parsed, but not of this verb"))
print(*bad, sep="\n")
sys.exit(1 if bad else 0)
END
}

test_the_page_of_the_command_has_every_option_verb_and_exit_code() {
    readme=$(<"$NSEARCH_SOURCE/cli/README.md")
    run help options --format json
    for name in $(python3 -c 'import json,sys; [print("--"+o["long"]) for o in json.load(sys.stdin)["options"]]' <<<"$out"); do
        [[ $readme == *"\`$name"* || $readme == *", $name"* ]] || fail "cli/README.md lacks $name"
    done
    for verb in $verbs; do [[ $readme == *"$verb"* ]] || fail "cli/README.md lacks $verb"; done
    run help exit-codes
    for exit_code in $(awk '/^  [0-9]/ {print $1}' <<<"$out"); do
        [[ $readme == *"| $exit_code |"* ]] || fail "cli/README.md lacks exit code $exit_code"
    done
}

test_examples_come_before_options() {
    for verb in $verbs; do
        run "$verb" --help
        expect_code 0
        [[ $out == *Examples*Options* ]] || fail "$verb: options come first"
    done
}

test_the_short_help_is_shorter() {
    run -h
    short=${#out}
    run --help
    [ "${#out}" -gt "$short" ] || fail "--help is no longer than -h"
    run help
    expect_out "nsearch index"
}

test_lines_fit_a_terminal() {
    for page in "" $verbs query formats exit-codes environment options; do
        run help $page
        expect_code 0
        long=$(awk 'length($0) > 100' <<<"$out")
        [ -z "$long" ] || fail "too long: $long"
    done
}

test_the_query_page_teaches_the_language() {
    run help query
    for word in '=drone' '~Lukashenko' 'drone*' '"drones Belarus"~5' 'NOT' 'OR' 'title:' 'source:' 'lang:' 'date:'; do
        expect_out "$word"
    done
}

test_the_page_of_names_teaches_levels_layers_and_the_list() {
    run help names
    for word in Levels Layers balanced wide '=word' '~word' deny sound given '~Sasha' '=NATO' names.tsv suggest check add; do
        expect_out "$word"
    done
    run names -h
    expect_out "suggest NAME"
    expect_no_out "Layers"
}

test_every_reason_of_a_match_is_explained_where_it_is_looked_for() {
    for page in query names; do
        run help "$page"
        for reason in exact stem prefix compound user curated given inflected sound; do
            grep -qE "^  ([a-z]+, )*$reason(, [a-z]+)*  " <<<"$out" || fail "help $page lacks $reason"
        done
    done
}

test_the_pages_of_reading_teach_archives_mapping_and_boilerplate() {
    for verb in index extract; do
        run help "$verb"
        for word in .warc --map --lang --show-boilerplate .csv; do expect_out "$word"; done
    done
    run help extract
    for word in sure likely 'a guess' '(+)'; do expect_out "$word"; done
}

test_exit_codes_and_formats_have_pages() {
    run help exit-codes
    expect_out 130
    run help formats
    expect_out paths0
}

test_an_unknown_subject_gets_a_suggestion() {
    run help qurey
    expect_code 2
    expect_err "nsearch help query"
}

test_version() {
    run --version
    expect_code 0
    [[ $out =~ ^nsearch\ [0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "no version"
}

run_tests
