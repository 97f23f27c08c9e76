# SPDX-License-Identifier: GPL-3.0-or-later
# Lists of queries, and runs for scorers.
source "$(dirname "$0")/helper.sh"

make_queries() {
    make_corpus
    printf 'q1\tdrones sanctions\nq2\tLukashenko Tehran\nq3\tzzyzx\n' >queries.tsv
}

test_trec_has_six_fields_between_tabs() {
    make_queries
    run batch queries.tsv --format trec
    expect_code 0
    expect_equal "$(awk -F'\t' '{print NF, $2, $6}' <<<"$out" | sort -u)" "6 Q0 nsearch"
    expect_equal "$(cut -f1 <<<"$out" | sort -u | xargs)" "q1 q2"
    grep -q $'^q2\tQ0\ta1\t1\t' <<<"$out" || fail "a1 is not first for q2"
}

test_trec_names_a_file_by_its_path() {
    make_corpus
    printf 'g\tgarden\n' >q
    run batch q --format trec
    expect_out "$PWD/notes/garden.txt"
}

test_trec_scores_fall_strictly() {
    mkdir corpus && cd corpus
    for i in $(seq 40); do echo "{\"id\":\"x$i\",\"title\":\"Report\",\"text\":\"A report about turnips.\"}"; done >a.jsonl
    nsearch index -q -i .nsearch . || fail "not indexed"
    printf 't\tturnips\n' >q
    run batch q --format trec -n 0
    python3 - "$out" <<'END' || fail "scores do not fall"
import struct, sys
rows = [line.split("\t") for line in sys.argv[1].split("\n")]
as_float = [struct.unpack("f", struct.pack("f", float(r[4])))[0] for r in rows]
sys.exit(0 if len(rows) == 40 and all(a > b for a, b in zip(as_float, as_float[1:])) and [int(r[3]) for r in rows] == list(range(1, 41)) else 1)
END
}

test_limit_and_language_hold_for_each_query() {
    make_queries
    run batch queries.tsv --format trec -n 1
    expect_equal "$(wc -l <<<"$out")" 2
    run batch queries.tsv --format trec --lang ru
    expect_equal "$(cut -f3 <<<"$out" | sort -u | xargs)" a2
}

test_bad_lines_are_named_and_the_rest_runs() {
    make_corpus
    printf 'q1\tdrones\nno tab here\n\n\tno id\nq5\t\nq6\tTehran\n' >queries.tsv
    run batch queries.tsv --format trec
    expect_code 6
    expect_err "queries.tsv:2: no tab"
    expect_err "queries.tsv:4: no id"
    expect_err "queries.tsv:5: no query"
    expect_equal "$(cut -f1 <<<"$out" | sort -u | xargs)" "q1 q6"
}

test_queries_may_come_from_standard_input() {
    make_corpus
    out=$(printf '\xef\xbb\xbfq1\tTehran\r\n' | nsearch batch - --format trec)
    expect_equal "$(cut -f1-3 <<<"$out" | tr '\t' ' ')" "q1 Q0 a1"
}

test_every_form_carries_the_id_of_the_query() {
    make_queries
    run batch queries.tsv --format jsonl
    expect_jsonl "{h['query_id'] for h in j} == {'q1', 'q2'} and all(h['schema'] == 1 for h in j)"
    run batch queries.tsv --format json
    expect_json "[a['query_id'] for a in j] == ['q1', 'q2', 'q3'] and j[2]['hits'] == [] and j[0]['query'] == 'drones sanctions'"
    run batch queries.tsv --format csv
    expect_csv "j[0][0] == 'query_id' and j[1][0] == 'q1'"
    run batch queries.tsv --format tsv
    expect_equal "$(head -n 1 <<<"$out" | cut -f1)" query_id
    run batch queries.tsv
    expect_out "== q1: drones sanctions"
    expect_out "nothing found"
}

test_nothing_found_at_all_is_exit_1() {
    make_corpus
    printf 'q1\tzzyzx\n' >queries.tsv
    run batch queries.tsv --format trec
    expect_code 1
    expect_equal "$out" ""
}

run_tests
