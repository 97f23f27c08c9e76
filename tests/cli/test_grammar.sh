# SPDX-License-Identifier: GPL-3.0-or-later
# What counts as verb, option and word.
source "$(dirname "$0")/helper.sh"

query_is() { expect_json "j['query'] == '$1'"; }

test_without_a_verb_it_searches() {
    make_corpus
    run Tehran
    expect_code 0
    expect_out "Lukashenko visits Tehran"
}

test_words_are_joined_by_spaces() {
    make_corpus
    run --format json drones cross border
    query_is "drones cross border"
}

test_search_can_be_named() {
    make_corpus
    run search Tehran --format json
    query_is Tehran
}

test_a_verb_counts_only_as_the_first_argument() {
    make_corpus
    run --format json index apple
    query_is "index apple"
    run --format json drones status
    query_is "drones status"
}

test_after_a_double_dash_a_verb_is_a_word() {
    make_corpus
    run -- index
    expect_code 1
    run search --format json -- --help
    query_is "--help"
}

test_a_near_verb_is_a_word() {
    make_corpus
    run --format json indexes
    query_is indexes
}

test_options_may_follow_the_words() {
    make_corpus
    run drones -n 1 --format json
    query_is drones
    expect_json "len(j['hits']) == 1"
    run drones -n1 --format=json
    expect_json "len(j['hits']) == 1"
}

test_the_last_of_an_option_counts() {
    make_corpus
    run drones -n 5 -n 1 --format csv --format json
    expect_json "len(j['hits']) == 1"
}

test_a_dash_and_letters_after_a_word_leave_out_articles() {
    make_corpus
    run --format json drones -sanctions
    query_is "drones -sanctions"
    run --format json 'drones -sanctions'
    query_is "drones -sanctions"
    run --format json drones -name -iran -минск
    query_is "drones -name -iran -минск"
}

test_a_phrase_whose_quotes_the_shell_took_stays_a_word() {
    make_corpus
    run --format json drones "-old town"
    query_is "drones -old town"
}

test_a_dash_and_letters_before_any_word_is_refused_with_advice() {
    make_corpus
    run -sanctions drones
    expect_code 2
    expect_err "NOT sanctions"
    run --format json -- -sanctions
    query_is -sanctions
}

test_a_long_option_with_one_dash_is_refused_with_advice() {
    make_corpus
    run drones -format json
    expect_code 2
    expect_err "--format"
    expect_err "NOT format"
}

test_an_unknown_short_option_is_refused() {
    make_corpus
    run drones -z
    expect_code 2
    expect_err "hint:"
}

test_options_cannot_be_abbreviated() {
    make_corpus
    run --form json drones
    expect_code 2
    expect_err "did you mean --format?"
}

test_mistyped_options_get_a_suggestion() {
    run --fromat json drones
    expect_code 2
    expect_err "did you mean --format?"
    run drones --lmit 3
    expect_err "did you mean --limit?"
}

test_mistyped_choices_get_a_suggestion() {
    run drones --format jsn
    expect_code 2
    expect_err "did you mean json"
}

test_an_option_of_another_verb_is_named_as_such() {
    run drones --dry-run
    expect_code 2
    expect_err 'nsearch index'
}

test_a_mistyped_verb_before_a_folder_is_noticed() {
    make_corpus
    run idnex notes
    expect_err "nsearch index"
}

test_verbs_that_need_operands_say_so() {
    for verb in index batch show extract analyze names; do
        run "$verb"
        expect_code 2
        expect_err "hint:"
        expect_err "nsearch -- $verb"
    done
}

test_all_and_any_word_exclude_each_other() {
    make_corpus
    run --all-words --any-word drones
    expect_code 2
}

test_bad_numbers_are_refused() {
    make_corpus
    for value in x -3 1.5 99999999999; do
        run drones -n "$value"
        expect_code 2
    done
}

test_a_dash_alone_reads_the_query_from_standard_input() {
    make_corpus
    out=$(printf 'drones\n-sanctions\n' | nsearch - --format json)
    query_is $'drones\\n-sanctions'
    echo 'Tehran' >query.txt
    run --from query.txt --format json
    query_is Tehran
}

test_nothing_at_all_explains_itself() {
    run
    expect_code 2
    expect_err "nsearch help"
}

run_tests
