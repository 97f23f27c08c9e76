# SPDX-License-Identifier: GPL-3.0-or-later
# Asserts for the tests of the command. A test file sources this, has functions named
# test_WHAT_IT_DOES, and ends with `run_tests`. Each function runs in a subshell, in a folder of its
# own, with nothing of the user's environment that nsearch looks at.
set -uo pipefail

: "${NSEARCH_COMMAND:?the command to test}" "${NSEARCH_SOURCE:?the folder of the sources}"
HELPER_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/nsearch-cli-test.XXXXXX")
trap 'rm -rf "$HELPER_FOLDER"' EXIT
unset NSEARCH_INDEX NSEARCH_NAMES NO_COLOR XDG_DATA_HOME XDG_CONFIG_HOME
export HOME=$HELPER_FOLDER/home LC_ALL=C.UTF-8 TERM=xterm

nsearch() { "$NSEARCH_COMMAND" "$@"; }

# fail MESSAGE: ends the test.
fail() {
    echo "    $1" >&2
    [ -n "${out:-}" ] && printf '    stdout: %s\n' "${out:0:1500}" >&2
    [ -n "${err:-}" ] && printf '    stderr: %s\n' "${err:0:1500}" >&2
    exit 1
}

# run ARGS...: runs the command; $code, $out and $err tell what it did.
run() {
    local errors=$HELPER_FOLDER/stderr
    out=$(nsearch "$@" 2>"$errors" </dev/null)
    code=$?
    err=$(<"$errors")
}

# on_terminal ARGS...: runs the command on a pseudo-terminal, both streams together in $out.
on_terminal() {
    local line
    line=$(printf '%q ' "$NSEARCH_COMMAND" "$@")
    out=$(script -qec "stty cols 80; $line" /dev/null </dev/null)
    code=$?
    err=
}

expect_code() { [ "$code" -eq "$1" ] || fail "exit code $code, not $1"; }
expect_equal() { [ "$1" = "$2" ] || fail "'$1' is not '$2'"; }
expect_out() { [[ $out == *"$1"* ]] || fail "standard output lacks '$1'"; }
expect_no_out() { [[ $out != *"$1"* ]] || fail "standard output has '$1'"; }
expect_err() { [[ $err == *"$1"* ]] || fail "standard error lacks '$1'"; }
expect_no_err() { [[ $err != *"$1"* ]] || fail "standard error has '$1'"; }
expect_silence() { [ -z "$out$err" ] || fail "something was printed"; }

# expect_json EXPRESSION: $out is JSON, and the Python expression about it (`j`) is true.
expect_json() { python_check "json.loads(text)" "$1"; }
# expect_jsonl EXPRESSION: every line of $out is JSON; `j` is the list of them.
expect_jsonl() { python_check "[json.loads(line) for line in text.split('\n') if line]" "$1"; }
# expect_csv EXPRESSION: $out is CSV; `j` is the list of rows.
expect_csv() { python_check "list(csv.reader(io.StringIO(text, newline='')))" "$1"; }

python_check() {
    printf '%s\n' "$out" | python3 -c "
import csv, io, json, re, sys
text = sys.stdin.buffer.read().decode('utf-8')
j = $1
sys.exit(0 if ($2) else 1)" || fail "not true of the output: $2"
}

# article FILE TITLE TEXT: a text file as an article.
article() {
    mkdir -p "$(dirname "$1")"
    printf '%s\n\n%s\n' "$2" "$3" >"$1"
}

# A few articles in corpus/, indexed in corpus/.nsearch; the tests then run from within corpus/.
make_corpus() {
    mkdir corpus && cd corpus || exit 1
    cat >news.jsonl <<'END'
{"id":"a1","title":"Lukashenko visits Tehran","text":"The Belarusian leader Alexander Lukashenko arrived in Tehran on Monday for talks about trade, transport and machinery with his Iranian hosts.","date":"2023-03-13","lang":"en","source":"Morning Post","url":"https://news.example/a1"}
{"id":"a2","title":"Беспилотники над Гомелем","text":"Александр Лукашенко заявил, что беспилотники не нарушали границу. Переговоры с Лукашенко о поставках машин продолжатся в Минске.","date":"2024-07-02","lang":"ru","source":"Вечерний листок"}
{"id":"a3","title":"Drones cross the border","text":"Several drones crossed the border at night, villagers said. Officials in Minsk did not comment, while sanctions were debated in Brussels.","lang":"en"}
{"id":"a4","title":"Sanctions, again","text":"New sanctions concern drones and the makers of engines. Diplomats expect a decision in spring.","date":"2022-10-28","lang":"en","source":"Morning Post"}
END
    article notes/garden.txt "A garden in the old town" \
        "Volunteers planted apple trees in the yard of the old brewery. The garden is open to everyone who lives nearby and wants to help with watering."
    nsearch index -q -i .nsearch . || fail "the corpus could not be indexed"
}

# Runs every function test_*, and ends with the number of those that failed.
run_tests() {
    local name failed=0 count=0
    for name in $(declare -F | awk '$3 ~ /^test_/ {print $3}'); do
        count=$((count + 1))
        mkdir -p "$HELPER_FOLDER/$name"
        if (cd "$HELPER_FOLDER/$name" && "$name"); then
            echo "ok      ${name#test_}"
        else
            echo "FAILED  ${name#test_}"
            failed=$((failed + 1))
        fi
    done
    echo "$((count - failed)) passed, $failed failed"
    exit $((failed > 0))
}
