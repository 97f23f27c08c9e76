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

# What pages say of themselves: a day alone, a change, a price.
make_paid_page() {
    cat >paid.html <<'END'
<!DOCTYPE html><html><head><title>Ferry is sold</title><meta property="article:modified_time" content="2024-06-02T09:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry is sold","isAccessibleForFree":false,"datePublished":"2024-06-01"}</script></head>
<body><article><h1>Ferry is sold</h1><p>The harbour office sold the old ferry on Saturday to a family that means to live on it, the mayor said.</p>
<p>Subscribe to read the rest of this article.</p></article></body></html>
END
}

# Two paragraphs in two languages.
make_mixed() {
    article mixed.txt "The ferry and the bridge" \
        "The town council said on Monday that the old ferry across the river would be given up at the end of the year, because the new bridge carries most of the traffic and few people still wait for the boat in the mornings.

Die Stadt teilte am Montag mit, dass die alte Fähre über den Fluss am Ende des Jahres eingestellt wird, weil die neue Brücke den größten Teil des Verkehrs trägt und morgens nur noch wenige Menschen auf das Boot warten. Die Fährleute sollen andere Arbeit in der Verwaltung des Hafens bekommen, und das Boot wird an einen Verein verkauft, der es als Museum nutzen will."
}

test_show_and_extract_say_how_much_was_set_aside_and_show_it_on_demand() {
    make_page
    nsearch index -q -i .nsearch page.html || fail "not indexed"
    for verb in show extract; do
        run "$verb" page.html
        expect_out "-- set aside: 2 parts, 6 words (--show-boilerplate) --"
        expect_no_out "Sport"
        run "$verb" page.html --show-boilerplate
        expect_out "-- set aside: 2 parts, 6 words --"
        expect_out "  | Home News Sport"
    done
}

test_nothing_set_aside_is_said_only_on_demand() {
    make_corpus
    run show a1
    expect_no_out "set aside"
    run show a1 --show-boilerplate
    expect_out "-- set aside: nothing --"
}

test_show_and_search_name_boilerplate_each_in_its_way_and_hint_at_the_other() {
    make_corpus
    for verb in show extract; do
        run "$verb" a1 --boilerplate
        expect_code 2
        expect_err "did you mean --show-boilerplate?"
    done
    run search drones --show-boilerplate
    expect_code 2
    expect_err "did you mean --boilerplate?"
}

test_extract_shows_facts_text_and_how_they_were_found_in_this_order() {
    make_page
    run extract page.html
    expect_code 0
    [[ $out == "Bridge opens again"*"date        2024-05-06T08:00:00Z (meta, sure)"*"source      Daily Example"*"first buses"*"set aside"*"how this was found"*"+ title "*"+ date "*"+ text "* ]] ||
        fail "not in this order"
}

test_findings_stand_in_columns_shortened_to_the_width_with_what_was_taken_first() {
    printf '%s\n' '<!DOCTYPE html><html><head><title>Bridge opens again</title><meta property="og:title" content="Bridge opens again"><meta name="twitter:title" content="A quite different headline that was written for those who only see it in passing, and that is long">' \
        '<meta property="article:published_time" content="2024-05-06"></head><body><article><h1>Bridge opens again</h1><p class="date">7 May 2024</p><p>The old bridge over the river opened again on Monday after two years of work, and the first buses crossed it before sunrise.</p></article></body></html>' >page.html
    on_terminal extract --color never page.html
    long=$(python3 -c 'import sys; print(max(len(l.rstrip("\r\n")) for l in sys.stdin))' <<<"$out")
    [ "$long" -le 80 ] || fail "a line of $long columns"
    expect_out "…"
    python_check "[l for l in text.replace('\r', '').split('\n') if re.match('[+-] ', l)]" \
        "[l[:7] for l in j if 'title' in l[:8]] == ['+ title'] and any(l.startswith('- ') and 'different' in l for l in j) and any(l.startswith('+ date') for l in j)"
}

test_findings_that_were_not_taken_are_dim() {
    make_page
    sed -i 's|<article>|<article><time datetime="2024-05-09">9 May</time>|' page.html
    run extract --color always page.html
    grep -q $'^\x1b\\[2m- .*2024-05-09' <<<"$out" || fail "what was not taken is not dim"
    grep -q $'^+ title' <<<"$out" || fail "what was taken is"
}

test_what_strangers_wrote_into_findings_is_safe() {
    printf '{"id":"x","title":"A \\u001b[2Jbridge \\u202eegdirb","text":"The old bridge was closed for repairs."}\n' >a.jsonl
    on_terminal extract --color never a.jsonl
    expect_no_out $'\x1b'
    expect_no_out $'\u202e'
    expect_out "+ title"
}

test_facts_of_a_page_are_said_in_words() {
    make_paid_page
    run extract paid.html
    expect_out "date        2024-06-01 (json-ld, sure)"
    expect_out "modified    2024-06-02T09:00:00Z (meta)"
    expect_out "kind        the free beginning of a paid article"
    run extract --format jsonl paid.html
    expect_jsonl "j[0]['date_confidence'] == 'high' and j[0]['modified'] == '2024-06-02T09:00:00Z' and j[0]['modified_source'] == 'meta' and j[0]['kind'] == 'paywall' and j[0]['first_seen'] is None and j[0]['date_partial'] is None"
    make_page
    run extract page.html
    expect_no_out "kind  "
    expect_no_out "modified"
}

test_show_and_hits_have_what_the_index_keeps_of_these_facts() {
    make_paid_page
    nsearch index -q -i .nsearch paid.html || fail "not indexed"
    run show paid.html
    expect_out "date        2024-06-01 (json-ld, sure)"
    expect_out "modified    2024-06-02T09:00:00Z (meta)"
    expect_out "first seen  20"
    expect_out "kind        the free beginning of a paid article"
    expect_no_out "how this was found"
    run show --format json paid.html
    expect_json "j['date_confidence'] == 'high' and j['kind'] == 'paywall' and j['modified_source'] == 'meta' and j['first_seen'].startswith('20') and 'findings' not in j"
    run harbour
    expect_out "2024-06-01 · en · the free beginning of a paid article · paid.html"
    run harbour --format json
    expect_json "j['hits'][0]['date_confidence'] == 'high' and j['hits'][0]['kind'] == 'paywall' and j['hits'][0]['modified'] == '2024-06-02T09:00:00Z'"
}

test_a_day_that_is_not_known_whole_is_shown_as_far_as_it_is() {
    article d.txt "A bridge is closed" "March 13

The old bridge was closed for repairs, the town said on Monday, and the drivers have to go round by the mill for two weeks."
    run extract d.txt
    expect_out "date        03-13, year not known (byline, likely)"
    run extract --format jsonl d.txt
    expect_jsonl "j[0]['date'] is None and j[0]['date_partial'] == '--03-13' and j[0]['date_confidence'] == 'medium'"
    nsearch index -q -i .nsearch d.txt || fail "not indexed"
    run bridge
    expect_out "03-13, year not known · en"
}

test_a_mixed_article_has_its_languages_with_their_shares() {
    make_mixed
    run extract mixed.txt
    expect_out "languages   de 63%, en 37%"
    run extract --format jsonl mixed.txt
    expect_jsonl "[s['language'] for s in j[0]['languages']] == ['en', 'de'] and j[0]['languages'][0]['start'] == 0 and j[0]['languages'][1]['end'] == len(j[0]['text'].encode())"
    make_page
    run extract --format jsonl page.html
    expect_jsonl "j[0]['languages'] == []"
}

test_extract_as_jsonl_has_the_documented_keys() {
    make_page
    run extract --format jsonl page.html
    expect_jsonl "len(j) == 1 and list(j[0]) == ['schema','path','title','date','date_source','authors','language','source','text','boilerplate','id','url','date_confidence','date_partial','modified','modified_source','first_seen','kind','languages','findings']"
    expect_jsonl "all(list(f) == ['field','value','source','taken'] for f in j[0]['findings']) and {'title','date','text'} <= {f['field'] for f in j[0]['findings'] if f['taken'] is True}"
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
