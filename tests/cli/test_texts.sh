# SPDX-License-Identifier: GPL-3.0-or-later
# show, extract and analyze.
source "$(dirname "$0")/helper.sh"

make_page() {
    cat >page.html <<'END'
<!DOCTYPE html><html lang="en"><head><title>Bridge opens again - Daily Example</title>
<meta property="article:published_time" content="2024-05-06T08:00:00Z"><meta property="og:site_name" content="Daily Example"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>Bridge opens again</h1>
<p>The old bridge over the river opened again on Monday after two years of work, and the first buses crossed it before sunrise.</p>
<p>Residents said that the detour had cost them an hour every day, and that they were glad to see the end of it at last.</p>
</article><footer><a href="/about">About us</a> <a href="/terms">Terms</a></footer></body></html>
END
}

test_show_finds_by_id_path_and_number() {
    make_corpus
    run show a1
    expect_code 0
    expect_out "Lukashenko visits Tehran"
    expect_out "Morning Post"
    run show notes/garden.txt
    expect_out "apple trees"
    number=$(nsearch garden --format json | python3 -c 'import json,sys; print(json.load(sys.stdin)["hits"][0]["number"])')
    run show "#$number"
    expect_out "apple trees"
    run show "$number"
    expect_out "apple trees"
}

test_show_as_json_has_the_whole_article() {
    make_corpus
    run show a1 --format json
    expect_json "j['schema'] == 1 and j['id'] == 'a1' and 'machinery' in j['text'] and j['boilerplate'] == [] and j['url'].endswith('/a1')"
}

test_show_can_show_what_was_set_aside() {
    make_page
    nsearch index -q -i .nsearch page.html || fail "not indexed"
    run show page.html
    expect_no_out "set aside"
    run show page.html --boilerplate
    expect_out "set aside"
    expect_out "Sport"
}

test_extract_shows_text_and_what_is_set_aside() {
    make_page
    run extract page.html
    expect_code 0
    expect_out "Bridge opens again"
    expect_out "2024-05-06"
    [[ $out == *"first buses"*"set aside"*"Sport"* ]] || fail "not in this order"
}

test_extract_as_jsonl_has_the_documented_keys() {
    make_page
    run extract --format jsonl page.html
    expect_jsonl "len(j) == 1 and {'path','title','date','date_source','authors','language','source','text','boilerplate'} <= set(j[0])"
    expect_jsonl "j[0]['title'] == 'Bridge opens again' and j[0]['date'].startswith('2024-05-06') and j[0]['language'] == 'en' and 'Sport' not in j[0]['text']"
}

test_extract_detects_a_language_that_is_not_said() {
    article a.txt "Der Garten" "Die Nachbarn pflanzten im Hof der alten Brauerei viele Apfelbäume, und der Garten steht nun allen offen, die in der Nähe wohnen und beim Gießen helfen wollen. Im Herbst soll es ein Fest geben."
    run extract --format jsonl a.txt
    expect_jsonl "j[0]['language'] == 'de' and j[0]['date'] is None"
}

test_extract_goes_on_after_a_bad_file() {
    make_page
    printf '{"x' >bad.json
    run extract --format jsonl bad.json page.html
    expect_code 6
    expect_err "bad.json"
    expect_jsonl "len(j) == 1"
}

test_analyze_prints_a_table() {
    run analyze --lang de "Die Häuser"
    expect_code 0
    expect_out "Häuser"
    expect_out "hauser"
}

test_analyze_has_a_line_for_each_line() {
    printf 'Беспилотники летят\n\nThe drones\n' >texts
    run analyze --lang ru --from texts --format jsonl
    expect_jsonl "len(j) == 3 and j[1]['tokens'] == [] and list(j[0]['tokens'][0]) == ['text','start','end','folded','stem']"
    expect_jsonl "j[0]['tokens'][0] == {'text':'Беспилотники','start':0,'end':24,'folded':'беспилотники','stem':j[0]['tokens'][0]['stem']} and j[0]['tokens'][0]['stem'] != 'беспилотники'"
}

run_tests
