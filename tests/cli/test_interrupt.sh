# SPDX-License-Identifier: GPL-3.0-or-later
# Ctrl-C and kill in the middle of indexing.
source "$(dirname "$0")/helper.sh"

make_large() {
    python3 - <<'END'
with open("big.jsonl", "w") as f:
    for i in range(20000):
        f.write('{"id":"n%d","title":"Report %d","text":"%s"}\n' % (i, i, "turnips and their price in town %d " % i * 20))
END
}

# Starts indexing, sends the signal once the writer is at work, and sets $code.
interrupt_with() {
    "$NSEARCH_COMMAND" index -i idx --progress never big.jsonl >output 2>errors &
    local pid=$!
    for _ in $(seq 100); do [ -d idx ] && break; sleep 0.05; done
    sleep 0.2
    kill -"$1" "$pid" 2>/dev/null || fail "indexing was over too early to interrupt it"
    wait "$pid"
    code=$?
    out=$(<output)
    err=$(<errors)
}

expect_usable() {
    run status -i idx --format json
    expect_code 0
    run index -q -i idx big.jsonl
    expect_code 0
    run status -i idx --format json
    expect_json "j['articles'] == 20000"
}

test_ctrl_c_keeps_what_was_done_and_says_so() {
    make_large
    # A background job of a script ignores SIGINT; SIGTERM takes the same way.
    interrupt_with TERM
    expect_code 130
    expect_out "stopped before the end"
    expect_usable
}

test_ctrl_c_on_a_terminal() {
    make_large
    python3 - "$NSEARCH_COMMAND" <<'END' || fail "Ctrl-C did not end it with 130"
import os, pty, signal, sys, time
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], [sys.argv[1], "index", "-i", "idx", "big.jsonl"])
time.sleep(0.4)
os.write(terminal, b"\x03")
output = b""
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    output += piece
status = os.waitpid(pid, 0)[1]
print(status, output[-300:], file=sys.stderr)
sys.exit(0 if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 130 and b"stopped before the end" in output else 1)
END
}

test_kill_9_leaves_an_index_that_goes_on() {
    make_large
    interrupt_with KILL 2>/dev/null
    expect_code 137
    expect_usable
}

run_tests
