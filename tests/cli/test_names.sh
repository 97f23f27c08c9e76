# SPDX-License-Identifier: GPL-3.0-or-later
# What a name stands for: names expand, names suggest, and levels in a search.
source "$(dirname "$0")/helper.sh"

# Articles with a name in several spellings, in spellings/, indexed in spellings/.nsearch.
make_spellings() {
    mkdir spellings && cd spellings || exit 1
    local name
    for name in Zubrenko Zoubrenko Subranko Zubrensky Khamenei Khomeini Merkel Merkelová Turnip; do
        article "$name.txt" "A talk with $name" "On Monday $name spoke in the hall about trade and transport."
    done
    nsearch index -q -i .nsearch . || fail "not indexed"
}

# forms ARGS...: the forms of names expand, in $forms, a line each.
forms_of() {
    run names expand --format jsonl "$@"
    forms=$(python3 -c 'import json,sys; [print(f["form"]) for l in sys.stdin for f in json.loads(l)["forms"]]' <<<"$out")
}

test_forms_come_from_the_index_with_counts() {
    make_corpus
    run names expand Lukashenko
    expect_code 0
    expect_out "лукашенко"
    expect_out "articles"
    [[ $out =~ лукашенко\ +1\ +curated\ \(lukashenko\) ]] || fail "no row with count, reason and cluster"
    run names expand Lukashenko --format jsonl
    expect_jsonl "j[0]['query'] == 'Lukashenko' and any(f['form'] == 'лукашенко' and f['count'] == 1 and f['cluster'] for f in j[0]['forms'])"
    expect_jsonl "all(list(f) == ['form','why','distance','base','cluster','count'] for f in j[0]['forms'])"
}

test_a_form_by_sound_says_how_far_it_is() {
    make_spellings
    run names expand Zubrenko
    [[ $out =~ zoubrenko\ +1\ +sound\ +0\.00 ]] || fail "no row with the distance"
    [[ $out =~ zubrenko\ +1\ +exact$'\n' ]] || fail "its own spelling has a distance"
}

test_forms_come_from_a_lexicon_as_it_spells_them() {
    printf '%s\n' 'Лукашенко' 'Лукашенком' 'Łukaszenka' 'Lukaschenko' 'turnip' >lexicon
    printf 'Lukashenko\nturnip\nnobody\n' >names
    run names expand --lexicon lexicon --from names --format jsonl
    expect_code 0
    expect_jsonl "[n['query'] for n in j] == ['Lukashenko', 'turnip', 'nobody'] and {'Лукашенко','Лукашенком','Łukaszenka','Lukaschenko'} <= {f['form'] for f in j[0]['forms']}"
    expect_jsonl "all(f['count'] == 0 for n in j for f in n['forms']) and 'turnip' not in {f['form'] for f in j[0]['forms']}"
    run names expand --lexicon lexicon Lukashenko
    expect_no_out articles
}

test_a_lexicon_may_hold_full_names() {
    printf '%s\n' 'Владимир Зубренко' 'Wladimir Subrenko' 'Vladimir Turnip' 'Anna Zubrenko' >lexicon
    run names expand --lexicon lexicon 'Vladimir Zubrenko' --format jsonl
    expect_jsonl "{f['form'] for f in j[0]['forms']} == {'Владимир Зубренко', 'Wladimir Subrenko'}"
}

test_each_level_takes_what_the_one_before_does() {
    make_spellings
    local before="" level
    for level in off exact balanced wide; do
        forms_of Zubrenko --level "$level"
        for form in $before; do
            grep -qx "$form" <<<"$forms" || fail "$level lacks $form"
        done
        before=$forms
        case $level in
            off) expect_equal "$forms" zubrenko ;;
            exact) ! grep -qx zoubrenko <<<"$forms" || fail "exact goes by sound" ;;
            balanced) grep -qx zoubrenko <<<"$forms" || fail "balanced does not go by sound" ;;
        esac
    done
    forms_of Zubrenko
    balanced=$forms
    forms_of Zubrenko --level balanced
    expect_equal "$forms" "$balanced"
}

test_family_adds_feminine_forms() {
    printf '%s\n' Novák Nováková >lexicon
    forms_of Novák --lexicon lexicon --level exact
    expect_equal "$forms" Novák
    forms_of Novák --lexicon lexicon --level exact --family
    grep -qx Nováková <<<"$forms" || fail "no feminine form"
}

test_suggest_says_what_is_not_taken_and_why() {
    make_spellings
    run names suggest Khamenei
    expect_code 0
    expect_out "khomeini"
    expect_out "a deny line keeps them apart"
    run names suggest Khamenei --format jsonl
    expect_jsonl "len(j) == 1 and list(j[0]) == ['schema','query','suggestions']"
    expect_jsonl "any(list(s) == ['form','distance','sureness','count','reason'] and s['form'] == 'khomeini' and s['reason'] == 'denied' and s['count'] == 1 for s in j[0]['suggestions'])"
}

test_suggest_has_nothing_that_expand_has() {
    make_spellings
    forms_of Zubrenko
    run names suggest Zubrenko --level exact --format jsonl
    expect_jsonl "'zoubrenko' in {s['form'] for s in j[0]['suggestions']}"
    run names suggest Zubrenko --format jsonl
    for form in $forms; do expect_no_out "\"$form\""; done
}

test_nothing_near_is_exit_code_1() {
    make_spellings
    run names suggest Zzyzxqq
    expect_code 1
    expect_equal "$out" ""
    run names suggest Zzyzxqq --format jsonl
    expect_code 1
    expect_jsonl "j[0]['suggestions'] == []"
    run names expand Zzyzxqq
    expect_code 1
    expect_err "names suggest"
}

test_the_level_of_a_search() {
    make_spellings
    run Zubrenko --names exact --format json
    expect_json "j['names'] == 'exact' and j['total'] == 1"
    run Zubrenko --format json
    expect_json "j['names'] == 'balanced' and any(m['found'] == 'Zoubrenko' and m['why'] == 'sound' for h in j['hits'] for m in h['matched'])"
    run Zubrenko --names on --format json
    expect_json "j['names'] == 'balanced'"
    run Zubrenko --names sound
    expect_code 2
    expect_err "off, exact, balanced, wide"
}

test_marks_set_the_level_of_one_word() {
    make_spellings
    run Zubrenko --names wide --format paths
    wide=$out
    run '~Zubrenko' --format paths
    expect_equal "$out" "$wide"
    run =Zubrenko --format paths
    expect_equal "$out" "$PWD/Zubrenko.txt"
}

test_family_in_a_search() {
    for name in Novák Nováková; do
        echo "{\"id\":\"$name\",\"title\":\"Talks\",\"text\":\"On Monday $name spoke in the hall about trade and transport.\"}"
    done >a.jsonl
    nsearch index -q -i .nsearch a.jsonl || fail "not indexed"
    run Novák --format jsonl
    expect_jsonl "[h['id'] for h in j] == ['Novák']"
    run Novák --family --format jsonl
    expect_jsonl "{h['id'] for h in j} == {'Novák', 'Nováková'}"
}

test_an_unknown_command_gets_a_suggestion() {
    run names expnd Lukashenko
    expect_code 2
    expect_err "names expand NAME"
    run names xxxxxx
    expect_code 2
    expect_err "expand, suggest, check, add, deny"
}

test_an_option_of_another_command_is_refused() {
    run names check --lexicon x
    expect_code 2
    expect_err "names expand NAME"
    run names expand Zubrenko --id x
    expect_code 2
    expect_err "names add KIND"
}

test_commands_that_need_operands_say_so() {
    for command in expand suggest add deny; do
        run names "$command"
        expect_code 2
        expect_err "hint:"
    done
    echo Zubrenko >names
    run names expand Zubrenko --from names
    expect_code 2
}

run_tests
