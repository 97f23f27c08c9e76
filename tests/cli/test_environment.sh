# SPDX-License-Identifier: GPL-3.0-or-later
# Variables, files of the user, and where the index is looked for.
source "$(dirname "$0")/helper.sh"

test_the_index_is_looked_for_in_order() {
    make_corpus
    nsearch index -q -i ../other notes
    mkdir -p deep/er && cd deep/er
    run status --format json
    expect_json "j['chosen_by'] == '.nsearch upward' and j['articles'] == 5"
    NSEARCH_INDEX=../../../other run status --format json
    expect_json "j['chosen_by'] == 'NSEARCH_INDEX' and j['articles'] == 1"
    NSEARCH_INDEX=nowhere run status -i ../../.nsearch --format json
    expect_json "j['chosen_by'] == '--index' and j['articles'] == 5"
}

test_without_any_other_the_default_place_is_used() {
    article a.txt "Turnips" "A report about turnips and their price in the spring of the year."
    export XDG_DATA_HOME=$PWD/data
    run index a.txt
    expect_code 0
    expect_out "$PWD/data/nsearch/default"
    run turnips
    expect_code 0
    run status --format json
    expect_json "j['chosen_by'] == 'default'"
}

test_variants_come_from_the_configuration_the_environment_and_the_option() {
    make_corpus
    mkdir -p config/nsearch
    export XDG_CONFIG_HOME=$PWD/config
    printf 'person\tmine1\tgardenia|drones\n' >config/nsearch/names.tsv
    printf 'person\tmine2\tturbine|engines\n' >two.tsv
    printf 'person\tmine3\tpropeller|villagers\n' >three.tsv
    run gardenia --format json
    expect_json "any(m['cluster'] == 'mine1' and m['why'] == 'user' for h in j['hits'] for m in h['matched'])"
    NSEARCH_NAMES=:two.tsv run turbine --format json
    expect_json "any(m['cluster'] == 'mine2' for h in j['hits'] for m in h['matched'])"
    NSEARCH_NAMES=two.tsv run propeller --variants three.tsv --format json
    expect_json "any(m['cluster'] == 'mine3' for h in j['hits'] for m in h['matched'])"
    run names expand turbine --variants two.tsv --format jsonl
    expect_jsonl "any(f['form'] == 'engines' and f['why'] == 'user' for f in j[0]['forms'])"
}

test_names_off_leaves_only_the_word() {
    make_corpus
    run Lukashenko --names off --format jsonl
    expect_jsonl "[h['id'] for h in j] == ['a1']"
    run =Lukashenko --format jsonl
    expect_jsonl "[h['id'] for h in j] == ['a1']"
}

test_bold_type_only_on_a_terminal() {
    make_corpus
    run Tehran
    expect_no_out $'\x1b'
    on_terminal Tehran
    expect_out $'\x1b[1mLukashenko visits Tehran'
}

test_no_color_and_a_dumb_terminal_switch_bold_off() {
    make_corpus
    NO_COLOR=1 on_terminal Tehran
    expect_no_out $'\x1b['
    NO_COLOR= on_terminal Tehran
    expect_out $'\x1b[1m'
    TERM=dumb on_terminal Tehran
    expect_no_out $'\x1b['
}

test_the_option_counts_more_than_the_environment() {
    make_corpus
    NO_COLOR=1 run Tehran --color always
    expect_out $'\x1b[1m'
    on_terminal Tehran --color never
    expect_no_out $'\x1b['
}

test_text_is_wrapped_to_the_terminal() {
    make_corpus
    on_terminal Tehran --color never --snippet 400
    [ -z "$(tr -d '\r' <<<"$out" | awk 'length($0) > 80')" ] || fail "a line is too long"
}

run_tests
