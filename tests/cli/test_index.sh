# SPDX-License-Identifier: GPL-3.0-or-later
# Indexing: what it says, and what it leaves alone.
source "$(dirname "$0")/helper.sh"

test_the_summary_counts() {
    make_corpus
    article b.txt "A second title" "Something else about a bridge that was repaired in spring."
    run index .
    expect_code 0
    expect_out "1 added, 0 updated, 5 unchanged, 0 forgotten"
    expect_out "index: "
    article b.txt "A second title" "Something else about a bridge that was repaired in the autumn after all."
    run index .
    expect_out "0 added, 1 updated, 5 unchanged"
    rm b.txt
    run index .
    expect_out "1 forgotten"
}

test_quiet_says_nothing() {
    make_corpus
    run index -q .
    expect_code 0
    expect_silence
}

test_json_reports_the_same() {
    make_corpus
    printf '{"title": "no end' >broken.jsonl
    run index --format json .
    expect_code 6
    expect_json "j['schema'] == 1 and j['unchanged'] == 5 and j['dry_run'] is False and j['problems'][0]['path'].endswith('broken.jsonl') and j['problems'][0]['skipped']"
}

# Articles of one source, each with the same line among its own.
make_site() {
    for name in ada bea cleo dora edda fanny; do
        printf '{"id":"%s","source":"Valley Post","title":"Ferry %s is late again","text":"The ferry called %s left the harbour an hour after its time on Monday, passengers of %s said.\\n\\nThe lighthouse letter of the valley\\n\\nNobody at the office of ferry %s could say on Tuesday when the next one would leave, and the council of %s will talk about its boats next week."}\n' \
            $name $name $name $name $name $name
    done >site.jsonl
}

test_lines_that_a_site_repeats_are_counted_and_can_be_shown() {
    make_site
    run index -i idx site.jsonl
    expect_code 0
    expect_out "6 articles had lines set aside that their site repeats (nsearch show --show-boilerplate shows them)"
    run show -i idx ada --show-boilerplate
    expect_out "  | The lighthouse letter of the valley"
    run index -i idx site.jsonl
    expect_no_out "set aside"
    run index -i other --format json site.jsonl
    expect_json "j['trimmed'] == 6"
    run index -i idx --format json site.jsonl
    expect_json "j['trimmed'] == 0"
}

test_a_dry_run_changes_nothing() {
    make_corpus
    article b.txt "A second title" "Something else about a bridge that was repaired in spring."
    run index --dry-run .
    expect_code 0
    expect_out "add $PWD/b.txt"
    expect_out "would be: 1 added"
    run bridge
    expect_code 1
}

test_a_dry_run_without_an_index_makes_none() {
    article corpus/a.txt "A title" "Something about a bridge that was repaired in spring."
    run index -i new --dry-run corpus
    expect_code 0
    expect_out "would be: 1 added"
    [ ! -e new ] || fail "an index was made"
}

test_what_is_gone_is_forgotten_only_on_demand_if_it_is_most() {
    mkdir corpus
    for i in $(seq 30); do article "corpus/$i.txt" "Title $i" "A report number $i about turnips and their price."; done
    nsearch index -q -i idx corpus || fail "not indexed"
    rm corpus/*.txt
    article corpus/one.txt "One" "A report about turnips and their price."
    run index -i idx corpus
    expect_err "30 articles are gone"
    run -i idx turnips --format jsonl --all
    expect_jsonl "len(j) == 31"
    run index -i idx --forget corpus
    expect_out "30 forgotten"
}

test_every_problem_is_listed_up_to_twenty() {
    mkdir corpus
    for i in $(seq 30); do printf '{"x' >"corpus/$i.json"; done
    run index -i idx corpus
    expect_code 6
    expect_equal "$(grep -c 'corpus/' <<<"$err")" 20
    expect_err "and 10 more problems"
    expect_err "nsearch status --failed -i idx"
    run status -i idx --failed
    expect_equal "$(wc -l <<<"$out")" 30
    run status -i idx --format json
    expect_json "len(j['problems']) == 30"
}

test_the_index_is_private() {
    make_corpus
    expect_equal "$(stat -c %a .nsearch)" 700
}

test_a_folder_without_permission_is_reported() {
    [ "$(id -u)" -ne 0 ] || return 0 # root may read everything
    make_corpus
    chmod 000 .nsearch
    run drones
    chmod 700 .nsearch
    [ "$code" -eq 3 ] || [ "$code" -eq 7 ] || fail "exit code $code"
}

test_an_index_that_cannot_be_written_is_still_searched() {
    make_corpus
    chmod -R a-w .nsearch
    run drones
    chmod -R u+w .nsearch
    expect_code 0
}

test_a_path_that_does_not_exist_is_reported() {
    make_corpus
    run index nothere
    [ "$code" -ne 0 ] || fail "exit code 0"
    expect_err nothere
}

test_no_progress_without_a_terminal() {
    make_corpus
    run index .
    expect_equal "$err" ""
    for i in $(seq 8000); do echo "{\"id\":\"x$i\",\"text\":\"A report about turnips and the price of $i of them.\"}"; done >many.jsonl
    run index --progress always .
    expect_err " files"
}

test_progress_on_a_terminal_is_taken_off_again() {
    make_corpus
    for i in $(seq 8000); do echo "{\"id\":\"x$i\",\"text\":\"A report about turnips and the price of $i of them.\"}"; done >many.jsonl
    on_terminal index .
    expect_code 0
    [[ $out == *"files"*$'\r\x1b[K'*"8,000 added"* ]] || fail "the line stays"
}

test_status_says_what_where_and_why() {
    make_corpus
    run status
    expect_code 0
    expect_out "$PWD/.nsearch"
    expect_out "the nearest .nsearch folder"
    expect_out "2022-10-28 to 2024-07-02, 2 without a date"
    expect_out "en "
    grep -qE '^stemmers  own ones for be, ([a-z]{2}, )+uk; up to date$' <<<"$out" || fail "no line of stemmers"
    run status --format json
    expect_json "j['articles'] == 5 and j['undated'] == 2 and {'language': 'ru', 'articles': 1} in j['languages'] and j['chosen_by'] == '.nsearch upward'"
    expect_json "re.match('be [0-9]+, ', j['stemmers']) and j['stemmers_current'] is True"
}

run_tests
