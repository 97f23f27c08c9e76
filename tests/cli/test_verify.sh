# SPDX-License-Identifier: GPL-3.0-or-later
# Checking an index, and mending it.
source "$(dirname "$0")/helper.sh"

test_a_sound_index() {
    make_corpus
    run verify
    expect_code 0
    expect_out "the index is sound"
    expect_out "index: "
    run verify -q
    expect_code 0
    expect_silence
}

test_json_has_every_key() {
    make_corpus
    run verify --format json
    expect_code 0
    expect_json "list(j) == ['schema','index','sound','problems','repaired'] and j['sound'] is True and j['problems'] == [] and j['repaired'] == []"
    run verify --repair --format json
    expect_code 0
    expect_json "j['sound'] and len(j['repaired']) == 1"
}

test_repair_changes_no_answer() {
    make_corpus
    run Lukashenko --format jsonl
    before=$out
    run verify --repair
    expect_code 0
    expect_out "repaired: "
    run Lukashenko --format jsonl
    expect_equal "$out" "$before"
    run verify
    expect_code 0
}

test_no_index_and_foreign_folders() {
    run verify -i nowhere
    expect_code 3
    expect_err "hint: to make one: nsearch index"
    mkdir foreign && echo hello >foreign/readme.txt
    run verify -i foreign
    expect_code 5
    run verify --repair -i foreign
    expect_code 5
    expect_equal "$(ls foreign)" readme.txt
}

test_a_damaged_index() {
    make_corpus
    find .nsearch -name '*.glass' -exec dd if=/dev/zero of={} bs=8192 count=4 conv=notrunc status=none \;
    run verify
    expect_code 3
    [ -n "$out$err" ] || fail "nothing was said"
}

test_a_damaged_table() {
    make_corpus
    python3 - .nsearch/articles.xapian/docdata.glass <<'END' || fail "not damaged"
import sys
with open(sys.argv[1], "r+b") as f:
    data = f.read()
    f.seek(64)
    f.write(bytes(b ^ 0x5A for b in data[64:]))
END
    run verify --format json
    expect_code 3
}

test_progress_shows_on_demand() {
    python3 -c '
for i in range(600): print("{\"id\":\"n%d\",\"title\":\"Report %d\",\"text\":\"A report about turnips.\"}" % (i, i))' >a.jsonl
    nsearch index -q -i idx a.jsonl || fail "not indexed"
    run verify -i idx --progress always
    expect_code 0
    expect_err "/600 articles"
    run verify -i idx
    expect_equal "$err" ""
}

test_repair_needs_the_lock() {
    make_corpus
    python3 - "$NSEARCH_COMMAND" <<'END' || fail "a repair beside a writer was not refused with 4"
import subprocess, sys, time
with open("big.jsonl", "w") as f:
    for i in range(60000):
        f.write('{"id":"n%d","title":"Report %d","text":"%s"}\n' % (i, i, "turnips and their price in town %d " % i * 20))
first = subprocess.Popen([sys.argv[1], "index", "-q", "-i", ".nsearch", "big.jsonl"])
for _ in range(200):
    second = subprocess.run([sys.argv[1], "verify", "--repair"], capture_output=True, text=True)
    if second.returncode == 4 or first.poll() is not None:
        break
    time.sleep(0.01)
sound = subprocess.run([sys.argv[1], "verify"], capture_output=True).returncode
print(second.returncode, second.stderr, sound, file=sys.stderr)
first.terminate(); first.wait()
sys.exit(0 if second.returncode == 4 and sound == 0 else 1)
END
}

test_it_takes_no_words() {
    make_corpus
    run verify drones
    expect_code 2
    expect_err "nsearch -- verify drones"
}

run_tests
