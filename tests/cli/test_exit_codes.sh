# SPDX-License-Identifier: GPL-3.0-or-later
# The exit codes are part of the interface.
source "$(dirname "$0")/helper.sh"

test_0_hits() {
    make_corpus
    run drones
    expect_code 0
    expect_no_err error
}

test_1_no_hits_and_no_such_article() {
    make_corpus
    run zzyzx
    expect_code 1
    run show nobody
    expect_code 1
    expect_err "no article 'nobody'"
    run names expand Zzyzxqq
    expect_code 1
}

test_2_usage() {
    run --nonsense x
    expect_code 2
    run status extra
    expect_code 2
}

test_2_a_variants_file_with_a_bad_line_names_the_line() {
    make_corpus
    printf 'this line is no cluster\n' >mine.tsv
    run --variants mine.tsv drones
    expect_code 2
    expect_err mine.tsv
}

test_3_no_index() {
    run -i nowhere drones
    expect_code 3
    expect_err "nsearch: error: no index at nowhere"
    expect_err "hint: to make one: nsearch index"
    run status -i nowhere
    expect_code 3
}

test_3_damaged_index() {
    make_corpus
    find .nsearch -name '*.glass' -exec dd if=/dev/zero of={} bs=8192 count=4 conv=notrunc status=none \;
    run drones
    expect_code 3
}

test_4_locked() {
    make_corpus
    # Whoever comes while a large file is being indexed is told who holds the lock.
    python3 - "$NSEARCH_COMMAND" <<'END' || fail "a second writer was not refused with 4"
import os, subprocess, sys, time
with open("big.jsonl", "w") as f:
    for i in range(60000):
        f.write('{"id":"n%d","title":"Report %d","text":"%s"}\n' % (i, i, "turnips and their price in town %d " % i * 20))
first = subprocess.Popen([sys.argv[1], "index", "-q", "--wait", "20", "-i", ".nsearch", "big.jsonl"])
for _ in range(200):
    second = subprocess.run([sys.argv[1], "index", "-i", ".nsearch", "notes"], capture_output=True, text=True)
    # The name of the holder is written a moment after the lock is taken.
    if (second.returncode == 4 and str(first.pid) in second.stderr) or first.poll() is not None:
        break
    time.sleep(0.01)
ok = second.returncode == 4 and str(first.pid) in second.stderr
searched = subprocess.run([sys.argv[1], "drones"], capture_output=True).returncode
print(second.returncode, second.stderr, searched, file=sys.stderr)
first.terminate(); first.wait()
sys.exit(0 if ok and searched == 0 else 1)
END
}

test_5_foreign_folder() {
    mkdir foreign && echo hello >foreign/readme.txt
    run -i foreign drones
    expect_code 5
    run index -i foreign .
    expect_code 5
    expect_equal "$(ls foreign)" readme.txt
}

test_6_some_files_could_not_be_used() {
    make_corpus
    printf '{"title": "no end' >broken.jsonl
    run index .
    expect_code 6
    expect_err "broken.jsonl"
    run extract nothere.html notes/garden.txt
    expect_code 6
    expect_out "A garden in the old town"
    expect_err "nothere.html"
}

test_7_input_that_cannot_be_read() {
    make_corpus
    run batch nothere.tsv
    expect_code 7
    run --variants nothere.tsv drones
    expect_code 7
    run --from . 
    expect_code 7
}

test_7_full_disk() {
    make_corpus
    [ -e /dev/full ] || return 0
    nsearch drones >/dev/full 2>errors
    code=$?
    err=$(<errors)
    expect_code 7
    expect_err "standard output"
}

test_a_closed_pipe_is_no_error() {
    make_corpus
    nsearch --format jsonl drones 2>errors | true
    expect_equal "${PIPESTATUS[0]}" 0
    expect_equal "$(<errors)" ""
    nsearch help options 2>errors | head -n 1 >/dev/null
    expect_equal "${PIPESTATUS[0]}" 0
}

test_errors_are_json_where_the_output_is() {
    run -i nowhere drones --format json
    expect_code 3
    expect_equal "$out" ""
    out=$err
    expect_json "j['schema'] == 1 and j['error']['code'] == 'not_found' and j['error']['exit_code'] == 3 and j['error']['hint']"
    run --nonsense --format=jsonl
    out=$err
    expect_json "j['error']['code'] == 'usage' and j['error']['exit_code'] == 2"
}

run_tests
