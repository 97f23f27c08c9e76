# SPDX-License-Identifier: GPL-3.0-or-later
# The user's own list of names: names check, names add, names deny.
source "$(dirname "$0")/helper.sh"

own=$HOME/.config/nsearch/names.tsv

# Each test begins without a list.
start_without_list() { rm -rf "$HOME"; }

mode_of() { stat -c %a "$1"; }

test_add_makes_the_list_for_the_user_alone() {
    start_without_list
    run names add person Adlerfeld Адлерфельд
    expect_code 0
    expect_out "$own:3: person adlerfeld Adlerfeld|Адлерфельд"
    expect_equal "$(mode_of "$own")" 600
    expect_equal "$(mode_of "$HOME/.config/nsearch")" 700
    expect_equal "$(tail -n 1 "$own")" $'person\tadlerfeld\tAdlerfeld|Адлерфельд'
    expect_equal "$(ls -A "$HOME/.config/nsearch")" names.tsv
}

test_what_is_added_counts() {
    start_without_list
    make_corpus
    run gardenia
    expect_code 1
    run names add org gardenia drones --id the-garden
    expect_code 0
    run gardenia --format json
    expect_json "any(m['cluster'] == 'the-garden' and m['why'] == 'user' for h in j['hits'] for m in h['matched'])"
}

test_what_is_denied_does_not_count() {
    start_without_list
    printf '%s\n' Zoubrenko Subranko >lexicon
    run names expand Zubrenko --lexicon lexicon
    expect_out Zoubrenko
    run names deny Zubrenko,Зубренко 'Zoubrenko,Van Zoubrenko'
    expect_code 0
    expect_equal "$(tail -n 1 "$own")" $'deny\tZubrenko|Зубренко\tZoubrenko|Van Zoubrenko'
    run names expand Zubrenko --lexicon lexicon
    expect_no_out Zoubrenko
}

test_add_and_deny_write_to_the_first_variants_file() {
    start_without_list
    echo '# mine' >mine.tsv
    chmod 640 mine.tsv
    run names add person Adlerfeld Адлерфельд --variants mine.tsv --variants other.tsv
    expect_code 0
    run names deny Adlerfeld Adlerfels --variants mine.tsv
    expect_code 0
    expect_equal "$(<mine.tsv)" $'# mine\nperson\tadlerfeld\tAdlerfeld|Адлерфельд\ndeny\tAdlerfeld\tAdlerfels'
    expect_equal "$(mode_of mine.tsv)" 640
    [ ! -e "$own" ] && [ ! -e other.tsv ] || fail "another file was written"
}

test_the_rest_of_the_file_stays_as_it_is() {
    printf '# a comment\r\n\n  \nperson\tx\tOrel | =Orjol  \n# no end of line' >mine.tsv
    cp mine.tsv before
    run names add person Adlerfeld Адлерфельд --variants mine.tsv
    expect_code 0
    { cat before; printf '\nperson\tadlerfeld\tAdlerfeld|Адлерфельд\n'; } >expected
    cmp expected mine.tsv || fail "something else was changed"
}

test_a_link_stays_a_link() {
    mkdir dotfiles
    echo '# mine' >dotfiles/names.tsv
    ln -s dotfiles/names.tsv mine.tsv
    run names add person Adlerfeld Адлерфельд --variants mine.tsv
    expect_code 0
    [ -L mine.tsv ] || fail "the link was replaced"
    grep -q Adlerfeld dotfiles/names.tsv || fail "not written where the link leads"
}

test_nothing_is_written_that_could_not_be_read() {
    printf 'person\tx\tAdler|Orel\n' >mine.tsv
    cp mine.tsv before
    for words in "add person Adler Адлер" "add animal Wolf Volk" "add person Wolf|Volk Wilk" "deny Wolf,wolf WOLF" \
        "add person Wolf Volk --id x" "add person =~ Volk" "deny Wolf, Volk"; do
        # shellcheck disable=SC2086  # words are words
        run names $words --variants mine.tsv
        expect_code 2
        expect_err "nsearch: error:"
        cmp -s before mine.tsv || fail "changed by: $words"
    done
    run names add person $'Wolf\nperson\ty\tVolk' --variants mine.tsv
    expect_code 2
    run names add person $'\xff' --variants mine.tsv
    expect_code 2
    cmp -s before mine.tsv || fail "changed"
}

test_a_form_that_is_listed_already_is_named_with_its_line() {
    printf '# mine\nperson\tx\tAdler|Orel\n' >mine.tsv
    run names add person Адлер Adler --variants mine.tsv
    expect_code 2
    expect_err "mine.tsv, line 2"
    expect_err "person x"
    expect_err "hint: edit that line"
    run names add place Adler Адлер --variants mine.tsv
    expect_code 0
}

test_a_list_with_a_bad_line_is_left_alone() {
    printf 'no cluster\n' >mine.tsv
    run names add person Adler Адлер --variants mine.tsv
    expect_code 2
    expect_err "line 1"
    expect_equal "$(<mine.tsv)" "no cluster"
}

test_what_is_no_file_is_not_replaced() {
    run names add person Adler Адлер --variants .
    expect_code 7
    mkfifo pipe
    (printf '# nothing\n' >pipe) &
    run names add person Adler Адлер --variants pipe
    expect_code 7
    [ -p pipe ] || fail "the pipe is gone"
}

test_many_at_once_lose_nothing() {
    local i
    for i in $(seq 12); do
        nsearch names add org "Turnip$i" "Репа$i" -q --variants many.tsv &
    done
    wait
    for i in $(seq 12); do
        grep -q "Turnip$i|" many.tsv || fail "Turnip$i is lost"
    done
    run names check many.tsv
    expect_code 0
}

test_add_says_what_is_doubtful_but_adds_it() {
    run names add person The Адлер --variants mine.tsv
    expect_code 0
    expect_err "everyday word (en)"
    expect_err "sounds like none"
    run names add org Xy Zzz --variants mine.tsv --format jsonl
    expect_jsonl "list(j[0]) == ['schema','path','line','text','warnings'] and j[0]['line'] == 4 and len(j[0]['warnings']) == 1"
}

test_add_is_quiet_if_asked() {
    run names add person Adlerfeld Адлерфельд --variants mine.tsv -q
    expect_code 0
    expect_silence
}

test_check_finds_nothing_in_a_good_list() {
    start_without_list
    nsearch names add -q person Adlerfeld Адлерфельд
    run names check
    expect_code 0
    expect_equal "$out" ""
    expect_err "nothing is wrong"
    run names check -q
    expect_silence
}

test_check_lists_problems_with_their_lines() {
    cat >mine.tsv <<'END2'
# a list with faults
person	adler	Adler|Адлер|Orel
person	alone	Adlerfeld
place	the	The|Зе-Вилль
deny	Zubrenko	Turnip
END2
    run names check mine.tsv
    expect_code 0
    expect_out 'mine.tsv:2: warning: "Orel" sounds like none of the others'
    expect_out 'mine.tsv:3: warning: "Adlerfeld" is the only spelling'
    expect_out 'mine.tsv:4: warning: "The" is an everyday word (en)'
    expect_out 'mine.tsv:5: warning: no spelling of one side sounds like one of the other'
    expect_equal "$(wc -l <<<"$out")" 4
}

test_check_fails_where_a_search_would() {
    printf 'person\tx\tAdler|Адлер\nthis is no line\nperson\ty\tadler|Ádler|Orjol\n' >mine.tsv
    run names check mine.tsv
    expect_code 6
    expect_out 'mine.tsv:2: error:'
    expect_out 'mine.tsv:3: error: "adler" stands in a person of line 1 already'
    run names check mine.tsv --format jsonl
    expect_code 6
    expect_jsonl "all(list(p) == ['schema','path','line','error','message'] for p in j) and [p['line'] for p in j if p['error']] == [2, 3]"
}

test_check_says_what_is_hidden() {
    printf 'person\tmine\tLukashenko|Лукашенко\n' >mine.tsv
    run names check mine.tsv
    expect_code 0
    expect_out "nsearch's own person lukashenko"
    printf 'person\tlukashenko\tLukashenko|Лукашенко\n' >mine.tsv
    run names check mine.tsv
    expect_equal "$out" ""
}

test_check_takes_several_files_and_variants() {
    printf 'no line\n' >a.tsv
    printf 'no line\n' >b.tsv
    run names check a.tsv b.tsv
    expect_out "a.tsv:1:"
    expect_out "b.tsv:1:"
    run names check --variants b.tsv
    expect_out "b.tsv:1:"
}

test_check_without_a_list_says_how_to_make_one() {
    start_without_list
    run names check
    expect_code 7
    expect_err "names add KIND"
    run names check nothere.tsv
    expect_code 7
    run names check .
    expect_code 7
}

test_any_bytes_may_stand_in_a_list() {
    head -c 200000 /dev/urandom >noise.tsv
    run names check noise.tsv
    expect_code 6
    python3 -c 'print("person\tlong\t" + "|".join("Adler%s" % (chr(97 + i % 26) * (i // 26)) for i in range(3000)))' >long.tsv
    run names check long.tsv
    [ "$code" -eq 0 ] || fail "exit code $code"
    printf 'person\tx\t%s\n' $'Ad\x1b[31mler' >escape.tsv
    run names check escape.tsv
    expect_no_out $'\x1b'
}

run_tests
