# SPDX-License-Identifier: GPL-3.0-or-later
# How files are read: which fields of records are taken for what, files' own dates, archives.
source "$(dirname "$0")/helper.sh"

# A table whose columns have names of their own.
make_table() {
    printf 'headline,story,gist,day\n%s\n%s\n' \
        'Bridge closed,"The old bridge was closed for repairs, the town said.",Short one,2023-05-04' \
        'Bridge opened,"The old bridge is open again after two years, the town said.",Short two,2025-05-04' >wire.csv
}

test_a_mapping_says_what_is_what() {
    make_table
    run extract --format jsonl --map text=story,date=day wire.csv
    expect_code 0
    expect_jsonl "[a['title'] for a in j] == ['Bridge closed', 'Bridge opened'] and j[0]['text'].startswith('The old bridge was') and j[0]['date'] == '2023-05-04'"
    run extract --format jsonl --map title=gist --map text=story wire.csv
    expect_jsonl "j[0]['title'] == 'Short one'"
}

test_a_mapping_may_lead_into_an_object() {
    echo '{"meta":{"head":"Bridge closed"},"text":"The old bridge was closed."}' >a.jsonl
    run extract --format jsonl --map title=meta.head a.jsonl
    expect_code 0
    expect_jsonl "j[0]['title'] == 'Bridge closed'"
}

test_a_mapping_that_no_record_has_is_said_with_the_fields_there_are() {
    make_table
    run extract --map title=heading,text=story wire.csv
    expect_code 0
    expect_err "has no field 'heading' to take the title from; its fields: day, gist, headline, story"
}

test_a_mapping_that_is_none_is_refused() {
    make_table
    for verb in index extract; do
        run "$verb" --map title wire.csv
        expect_code 2
        expect_err "--map takes FIELD=NAME, not 'title'"
        run "$verb" --map heading=headline wire.csv
        expect_code 2
        expect_err "articles have no field 'heading'"
        expect_err "hint: the fields are: id, title, text, date"
    done
    [ ! -e .nsearch ] || fail "an index was made"
}

test_index_says_once_what_was_guessed() {
    echo '{"headline":"A bridge","body":"The old bridge was closed for repairs."}' >a.jsonl
    cp a.jsonl b.jsonl
    echo '{"title":"A road","text":"The old road was closed for repairs."}' >c.jsonl
    run index -i .idx .
    expect_code 0
    expect_err "note: fields of a.jsonl and 1 more file: text from body, title from headline; change with --map"
    expect_no_err "c.jsonl"
    run index -i .other -q .
    expect_silence
    run index -i .third --map title=headline,text=body a.jsonl
    expect_no_err "fields of"
}

test_again_reads_what_did_not_change() {
    echo '{"headline":"A bridge","gist":"A ferry","body":"The old one was closed for repairs."}' >a.jsonl
    nsearch index -q -i .idx . || fail "not indexed"
    run index -i .idx --map title=gist .
    expect_out "1 unchanged"
    run index -i .idx --map title=gist --again --dry-run .
    expect_out "update $PWD/a.jsonl"
    run index -i .idx --map title=gist --again .
    expect_out "0 added, 1 updated, 0 unchanged"
    run -i .idx title:ferry
    expect_code 0
}

test_a_files_date_is_taken_only_on_demand() {
    article a.txt "A bridge" "The old bridge was closed for repairs, the town said."
    touch -d 2023-05-04T12:00:00 a.txt
    run extract --format jsonl a.txt
    expect_jsonl "not j[0]['date']"
    run extract --format jsonl --file-dates a.txt
    expect_jsonl "j[0]['date'] == '2023-05-04' and j[0]['date_source'] == 'file'"
    nsearch index -q -i .idx --file-dates a.txt || fail "not indexed"
    run -i .idx --format json "bridge date:2023-05"
    expect_json "len(j['hits']) == 1"
}

test_an_archive_is_a_folder_of_articles() {
    make_table
    article a.txt "A ferry" "The ferry sails again from Monday, the harbour office said."
    tar -cf news.tar a.txt wire.csv
    rm a.txt wire.csv
    run index -i .idx --map text=story .
    expect_code 0
    expect_out "3 added"
    run -i .idx --format json ferry
    expect_json "j['hits'][0]['id'] == 'news.tar!/a.txt' and j['hits'][0]['path'].endswith('news.tar')"
    run show -i .idx 'news.tar!/wire.csv#2'
    expect_code 0
    expect_out "Bridge closed"
    run index -i .idx --map text=story .
    expect_out "3 unchanged"
}

run_tests
