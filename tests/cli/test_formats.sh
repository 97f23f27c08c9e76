# SPDX-License-Identifier: GPL-3.0-or-later
# The forms in which a search gives its answer.
source "$(dirname "$0")/helper.sh"

test_json_has_every_key_and_null_for_unknown() {
    make_corpus
    run drones --format json
    expect_code 0
    expect_json "list(j) == ['schema','query','names','total','total_is_exact','took_ms','notes','explanation','hits']"
    expect_json "j['schema'] == 1 and j['total'] >= 2 and j['explanation'] is None and j['names'] == 'balanced'"
    expect_json "all(list(h) == ['rank','number','id','path','url','title','date','date_source','date_confidence','date_partial','modified','first_seen','kind','source','language','languages','authors','score','partial','missing','matched','title_highlights','snippet','snippet_highlights'] for h in j['hits'])"
    expect_json "[h for h in j['hits'] if h['id'] == 'a3'][0]['date'] is None"
    expect_json "[h for h in j['hits'] if h['id'] == 'a4'][0]['date'] == '2022-10-28'"
}

test_json_keys_do_not_depend_on_options() {
    make_corpus
    run drones --format json
    plain=$(python3 -c 'import json,sys; j=json.load(sys.stdin); print(list(j), list(j["hits"][0]))' <<<"$out")
    run drones --format json --snippet 0 --explain --names off
    rich=$(python3 -c 'import json,sys; j=json.load(sys.stdin); print(list(j), list(j["hits"][0]))' <<<"$out")
    expect_equal "$plain" "$rich"
    expect_json "j['explanation'] and j['names'] == 'off' and j['hits'][0]['snippet'] is None"
}

test_json_says_what_matched_and_why() {
    make_corpus
    run Lukashenko --format json
    expect_json "any(m['found'].startswith('Лукашенко') and m['why'] in ('curated','inflected') and m['cluster'] for h in j['hits'] for m in h['matched'])"
    expect_json "any(m['asked'] == 'Lukashenko' and m['why'] == 'exact' for h in j['hits'] for m in h['matched'])"
}

test_a_part_of_a_longer_word_matches_as_compound() {
    echo '{"id":"d1","title":"Nachts am Fluss","text":"In der Nacht gab es einen Drohnenangriff auf das alte Kraftwerk am Fluss, und die Feuerwehr löschte bis zum Morgen. Der Angriff dauerte lange.","lang":"de"}' >a.jsonl
    nsearch index -q -i .nsearch a.jsonl || fail "not indexed"
    run Drohne --format json
    expect_json "[m['why'] for m in j['hits'][0]['matched']] == ['compound']"
    run Drohne
    expect_out "matched: Drohnenangriff (compound)"
}

test_highlights_are_bytes_of_the_text() {
    make_corpus
    run Лукашенко --format json
    expect_json "any(h['snippet'].encode()[m['start']:m['end']].decode().startswith('Лукашенко') for h in j['hits'] for m in h['snippet_highlights'])"
}

test_no_hits_are_still_json() {
    make_corpus
    run zzyzx --format json
    expect_code 1
    expect_json "j['hits'] == [] and j['total'] == 0"
    run zzyzx --format jsonl
    expect_code 1
    expect_equal "$out" ""
}

test_jsonl_is_a_hit_a_line() {
    make_corpus
    run drones --format jsonl
    expect_jsonl "len(j) == 2 and all(h['schema'] == 1 and h['rank'] == i for i, h in enumerate(j, 1))"
}

test_csv_is_rfc_4180() {
    make_corpus
    out=$(nsearch sanctions --format csv | od -An -c | tr -d ' \n')
    [[ $out == *'\r\n'* ]] || fail "lines do not end in CR LF"
    run sanctions --format csv
    expect_csv "j[0][0] == 'rank' and len(j) >= 3 and all(len(r) == len(j[0]) for r in j if r)"
    expect_csv "any('Sanctions, again' in r for r in j)"
}

test_csv_cells_cannot_be_formulas() {
    mkdir corpus && cd corpus
    printf '{"id":"%s","title":"%s","text":"A spreadsheet about turnips and what they cost."}\n' \
        '=cmd' '=HYPERLINK(1)' '+b' '+1 turnip' '-c' '-2 turnips' '@d' '@turnips' >a.jsonl
    nsearch index -q -i .nsearch . || fail "not indexed"
    run turnips --format csv
    expect_csv "len(j) >= 5 and not any(c[:1] in ('=','+','-','@') for r in j[1:] for c in r if not re.fullmatch(r'-?[0-9.]+', c))"
    expect_csv "any(\"'=HYPERLINK(1)\" in r for r in j)"
}

test_tsv_has_a_header_and_a_line_a_hit() {
    make_corpus
    run drones --format tsv
    expect_equal "$(wc -l <<<"$out")" 3
    expect_equal "$(awk -F'\t' '{print NF}' <<<"$out" | sort -u)" 15
}

test_paths_name_each_file_once() {
    make_corpus
    run drones --format paths
    expect_equal "$out" "$PWD/news.jsonl"
}

test_paths0_suits_xargs() {
    make_corpus
    count=$(nsearch --format paths0 'garden OR drones' | xargs -0 -n1 | wc -l)
    expect_equal "$count" 2
}

test_limit_is_ten_and_zero_or_all_lift_it() {
    mkdir corpus && cd corpus
    for i in $(seq 25); do echo "{\"id\":\"x$i\",\"title\":\"Report $i\",\"text\":\"A report about turnips.\"}"; done >a.jsonl
    nsearch index -q -i .nsearch . || fail "not indexed"
    run turnips --format jsonl
    expect_jsonl "len(j) == 10"
    run turnips --format jsonl -n 0
    expect_jsonl "len(j) == 25"
    run turnips --format jsonl --all
    expect_jsonl "len(j) == 25"
    run turnips --format jsonl --offset 20
    expect_jsonl "len(j) == 5 and j[0]['rank'] == 21"
    run turnips --offset 100
    expect_code 1
    expect_err "25 articles"
}

test_sort_by_date_puts_the_newest_first() {
    make_corpus
    run 'drones OR Лукашенко' --sort date --format jsonl
    expect_jsonl "[h['id'] for h in j][:2] == ['a2', 'a1'] and j[-1]['date'] is None"
}

test_lang_restricts() {
    make_corpus
    run Lukashenko --lang ru --format jsonl
    expect_jsonl "[h['id'] for h in j] == ['a2']"
}

test_text_has_the_facts_on_a_line() {
    make_corpus
    run Tehran
    expect_out "1.  Lukashenko visits Tehran"
    expect_out "2023-03-13 · Morning Post · en · news.jsonl · #"
    expect_out "matched: Tehran (exact)"
    expect_no_out $'\x1b'
    run villagers
    expect_out "no date · en"
}

test_text_says_what_is_missing() {
    make_corpus
    run 'Tehran machinery villagers hosts'
    expect_out "has not: villagers"
    expect_out "most of them"
}

test_no_hits_say_what_to_try() {
    make_corpus
    run zzyzx
    expect_code 1
    expect_equal "$out" ""
    expect_err "nothing found"
    expect_err "nsearch status"
    run -q zzyzx
    expect_silence
}

test_explain_shows_the_tree() {
    make_corpus
    run 'drones -sanctions' --explain
    expect_out "searched for:"
    expect_out "sanctions"
}

run_tests
