# SPDX-License-Identifier: GPL-3.0-or-later
# What strangers wrote does not reach the terminal as commands.
source "$(dirname "$0")/helper.sh"

# A title with an escape sequence, a bell, a bidi override, a zero-width space and a C1 control; a
# text with Persian words that need their zero-width non-joiner.
make_hostile() {
    mkdir corpus && cd corpus
    printf '%s\n' '{"id":"h1\u001b[2J","title":"Bad \u001b[31mred\u0007 \u202egnp.exe \u200bturnip\u009b1m","text":"A report on turnips \u001b]0;owned\u0007 and their price. \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 turnips.","source":"\u001b[5mblink"}' >a.jsonl
    nsearch index -q -i .nsearch . || fail "not indexed"
}

bytes_of() { od -An -tx1 <<<"$1" | tr -d '\n'; }

expect_no_controls() {
    LC_ALL=C grep -qP '\x1b(?!\[(0|1|2)m)|\x07|\xc2\x9b' <<<"$out" && fail "a control character: $(bytes_of "$out")"
    return 0
}

test_on_a_terminal_control_and_bidi_characters_are_gone() {
    make_hostile
    on_terminal turnips
    expect_code 0
    expect_no_controls
    expect_no_out $'\u202e'
    expect_no_out $'\u200b'
    expect_out 'Bad [31mred'
}

test_persian_keeps_its_non_joiner() {
    make_hostile
    on_terminal turnips
    expect_out $'\u0645\u06cc\u200c\u062e'
}

test_piped_text_has_no_control_characters() {
    make_hostile
    run turnips
    expect_code 0
    LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]' <<<"$out" && fail "a control character"
    expect_no_out $'\x1b'
}

test_json_escapes_what_a_terminal_would_act_on() {
    make_hostile
    run turnips --format json
    expect_no_controls
    expect_no_out $'\u202e'
    expect_json "'\\u202e' in j['hits'][0]['title'] and '\\x07' in j['hits'][0]['snippet'] and '\\u200c' in j['hits'][0]['snippet']"
}

test_tables_on_a_terminal_are_safe() {
    make_hostile
    for format in csv tsv; do
        on_terminal turnips --format "$format"
        expect_no_controls
    done
}

test_show_is_safe() {
    make_hostile
    on_terminal show '#1'
    expect_code 0
    expect_no_controls
}

test_paths_with_control_characters_are_escaped_on_a_terminal_and_whole_in_a_pipe() {
    mkdir corpus && cd corpus
    name=$'odd\x1b[1mname\nx.txt'
    article "$name" "Turnips" "A report about turnips and their price in the spring of the year."
    nsearch index -q -i .nsearch . || fail "not indexed"
    on_terminal turnips --format paths
    expect_out 'odd\x1b[1mname\x0ax.txt'
    run turnips
    expect_out 'odd\x1b[1mname\x0ax.txt'
    expect_equal "$(nsearch turnips --format paths0 | xargs -0 -n1 basename | head -c 100)" "$name"
}

test_file_names_that_are_not_utf8_do_no_harm() {
    mkdir corpus && cd corpus
    article $'caf\xe9.txt' "Turnips" "A report about turnips and their price in the spring of the year."
    nsearch index -q -i .nsearch .
    run turnips --format json
    expect_code 0
    expect_json "j['hits'][0]['path']"
    run turnips
    expect_code 0
}

test_queries_that_are_not_utf8_do_no_harm() {
    make_corpus
    run $'caf\xe9' --format json
    expect_json "j['query']"
    run $'\x1b[31mx\x07' 
    expect_no_err $'\x1b'
}

test_errors_are_safe() {
    run $'--\x1b[31mred'
    expect_code 2
    expect_no_err $'\x1b'
    run -i $'no\x1b[31mwhere' x
    expect_code 3
    expect_no_err $'\x1b'
}

run_tests
