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
    expect_err "to read all: --again"
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

test_a_language_is_taken_for_all_articles_whatever_is_detected() {
    make_table
    run extract --format jsonl --map text=story --lang BE wire.csv
    expect_code 0
    expect_jsonl "[a['language'] for a in j] == ['be', 'be'] and j[0]['languages'] == []"
    nsearch index -q -i .idx --map text=story --lang be wire.csv || fail "not indexed"
    run -i .idx --lang be --format jsonl bridge
    expect_jsonl "len(j) == 2"
    run -i .idx --lang en bridge
    expect_code 1
}

test_a_language_that_can_be_no_code_is_refused() {
    make_table
    for verb in index extract; do
        for language in german d en-GB '' 12 мо; do
            run "$verb" --lang "$language" wire.csv
            expect_code 2
            expect_err "--lang takes a code of two or three letters, not '$language'"
        done
    done
    [ ! -e .nsearch ] || fail "an index was made"
}

test_articles_of_one_file_are_apart() {
    make_table
    run extract --map text=story,date=day wire.csv
    expect_code 0
    [[ $out == "Bridge closed"*"+ text "*$'\n\n\n'"Bridge opened"*"2025-05-04 (csv, sure)"* ]] || fail "not two pages"
}

# A WARC of one page, as a crawler writes it.
make_crawl() {
    local page='<!DOCTYPE html><html><head><title>Ferry is sold</title></head><body><article><h1>Ferry is sold</h1><p>The harbour office sold the old ferry on Saturday to a family that means to live on it, the mayor said.</p></article></body></html>'
    local answer=$'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'$page
    printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r\nWARC-Target-URI: https://port.example/ferry\r\nWARC-Date: 2024-06-03T10:20:30Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n' \
        "${#answer}" "$answer" | gzip >crawl.warc.gz
}

test_a_page_of_a_crawl_says_when_and_where_it_was_fetched() {
    make_crawl
    run extract crawl.warc.gz
    expect_code 0
    expect_out "Ferry is sold"
    expect_out "first seen  2024-06-03T10:20:30Z"
    expect_out "url         https://port.example/ferry"
    nsearch index -q -i .idx crawl.warc.gz || fail "not indexed"
    run -i .idx ferry --format json
    expect_json "j['hits'][0]['first_seen'] == '2024-06-03T10:20:30Z' and j['hits'][0]['url'] == 'https://port.example/ferry'"
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
