"""Puts small faults into files of lib/, one at a time, and sees whether that file's tests notice.

Usage: mutate.py BUILD COUNT SEED [FILE]   (BUILD is the folder of `make where`, with the tests built)
       mutate.py --list                    (only holds equal.txt against the sources)

A fault is an operator, a bound, a constant that is another, or a statement that is gone. Only the
file is compiled, and only its tests are linked and run, 10 seconds each. A fault that gives the same
machine code is none and another one is drawn. One that no test notices is a failure, unless
equal.txt lists it with the reason why nothing can notice it.
"""

import concurrent.futures
import os
import random
import re
import resource
import shlex
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SECONDS = 10  # of the processor; by the clock, on a machine with other work, six times as many
MEMORY = 4 << 30  # bytes that a test may take
FLAGS = "-std=c11 -D_POSIX_C_SOURCE=200809L -O1 -w -fPIC -fvisibility=hidden"
LIBS = "-lsodium -lcjson -lcrypto -lcmocka -lm -pthread"

# What is compiled, and the file in it that is changed where that is another; the tests.
FILES = {
    "lib/verify/verify.c": "verify hasher stream every:base64",
    "lib/verify/hasher.c": "hasher verify stream mac explain",
    "lib/verify/keys.c": "mac hasher verify openssl null",
    "lib/verify/sodium.c": "mac hasher verify sodium_fault",
    "lib/verify/stream.c": "stream verify",
    "lib/verify/forms.c": "forms explain explain_cause every:base64",
    "lib/json/text.c": "every:utf8 text repair json utf8 window begin",
    "lib/json/utf8.h": "every:utf8 text utf8",
    "lib/json/number.c": "number number_write value number_random",
    "lib/json/bignum.c": "bignum number number_write number_random",
    "lib/base/money.c": "money allocate multiply every:money",
    "lib/base/time.c": "time every:time",
    "lib/base/currency.c": "currency money every:money",
    "lib/schema/find.c": "schema names every:name",
    "lib/service/check.c": "rules reply_rules reply_lines tax_reply payment_reply reply validation",
    "lib/service/amounts.c": "amount reply_amounts rules payment_reply payment_fallback",
    "lib/service/later.c": "later ticket outcome inside fallback",
}
COMPILED = {"lib/json/utf8.h": "lib/json/text.c"}

SWAPS = [(r"(?<![<>=!-])<(?![<=])", ["<=", ">="]), (r"(?<![<>-])>(?![>=])", [">=", "<="]),
         (r"<=", ["<", ">"]), (r">=", [">", "<"]), (r"==", ["!="]), (r"!=", ["=="]),
         (r"&&", ["||"]), (r"\|\|", ["&&"]), (r"(?<= )\+(?= )", ["-"]), (r"(?<= )-(?= )", ["+"]),
         (r"(?<= )\*(?= )", ["+"]), (r"(?<= )/(?= )", ["*"]), (r"(?<= )%(?= )", ["/"]),
         (r"(?<= )&(?= )", ["|"]), (r"(?<= )\|(?= )", ["&"]), (r"<<", [">>"]), (r">>", ["<<"]),
         (r"\+\+", ["--"]), (r"--", ["++"]), (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]),
         (r"(?<=[( !])!(?=[a-z(])", [""]), (r"(?<= )\+=(?= )", ["-="]), (r"(?<= )-=(?= )", ["+="])]
NUMBER = re.compile(r"(?<![\w'\\.])(0x[0-9a-fA-F]+|\d+)(?![\w'.])")
# The return at the end of a function stays: without it what it returns is anything.
DROPPED = re.compile(r"^(?!  return\b)\s+(?! |break|continue|goto|static|const|struct|int|unsigned|size_t|bool"
                     r"|char|uint|else|case|#)[^{}]*;$")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def code_lines(text):
    """Number and text of each line within a function."""
    inside = False
    comment = False
    for number, line in enumerate(text.split("\n")):
        if "/*" in line and "*/" not in line:
            comment = True
        if inside and not comment and line != "}" and not line.lstrip().startswith(("/*", "#")):
            yield number, line
        if "*/" in line:
            comment = False
        if line == "{":
            inside = True
        elif line == "}":
            inside = False


def uncommented(line):
    """Comments and texts as spaces, so that places stay."""
    line = re.sub(r"/\*.*?\*/", lambda found: " " * len(found[0]), line)
    return re.sub(r'"(\\.|[^"])*"', lambda found: " " * len(found[0]), line)


def faults_of(path):
    """All faults of a file: (path, line number, the line before, and after)."""
    for number, line in code_lines(read(path)):
        bare = uncommented(line)
        for pattern, instead in SWAPS:
            for found in re.finditer(pattern, bare):
                for other in instead:
                    yield path, number, line, line[:found.start()] + other + line[found.end():]
        for found in NUMBER.finditer(bare):
            value = int(found[0], 0)
            for other in {value + 1, max(value - 1, 0), 0} - {value}:
                yield path, number, line, line[:found.start()] + str(other) + line[found.end():]
        if DROPPED.match(bare) and bare.count("(") == bare.count(")"):
            yield path, number, line, ";"


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def compiled(path, text, folder):
    """The object of a file of lib/ with that text, or None when it does not compile."""
    changed = os.path.join(folder, path[4:])
    os.makedirs(os.path.dirname(changed), exist_ok=True)
    with open(changed, "w", encoding="utf-8") as file:
        file.write(text)
    out = os.path.join(folder, "changed.o")
    command = f"cc {FLAGS} -I{folder} -Iinclude -Ilib -c {COMPILED.get(path, changed)} -o {out}"
    done = subprocess.run(shlex.split(command), capture_output=True, check=False)
    return out if done.returncode == 0 else None


def test_parts(build, name):
    kind, _, rest = name.rpartition(":")
    folder = "exhaust" if kind else "unit"
    return f"{build}/tests/{folder}/{rest}{'_every' if kind else ''}_test.o"


def extra(build, name):
    """What the Makefile links into a test besides."""
    if name == "rules":
        return [f"{build}/examples/clx/{part}.o" for part in ("rules", "rules_order",
                                                             "rules_payment", "io")]
    return []


def noticed(build, folder, fault, original):
    """How a fault was noticed; "" when it was not; None when it is none."""
    path, number, _, after = fault
    lines = read(path).split("\n")
    lines[number] = after
    changed = compiled(path, "\n".join(lines), folder)
    if not changed or read_bytes(changed) == original:
        return None
    return failed_test(build, folder, path, changed)


def failed_test(build, folder, path, changed):
    """The first test of a file that fails with that object in its place, or ""."""
    for name in FILES[path].split():
        program = os.path.join(folder, "test")
        link = ["cc", test_parts(build, name), f"{build}/tests/unit/place.o", *extra(build, name),
                changed, f"{build}/libclx-openssl.a", f"{build}/libclx.a", *shlex.split(LIBS),
                "-o", program]
        subprocess.run(link, check=True, capture_output=True)
        try:
            done = subprocess.run([os.path.abspath(program)], capture_output=True, check=False,
                                  timeout=6 * SECONDS, preexec_fn=limit)
            if done.returncode != 0:
                return name
        except subprocess.TimeoutExpired:
            return f"{name}, by its time"
    return ""


def place_of(path, number):
    """The function of a line, and which of its lines with this text it is, where it has several."""
    lines = read(path).split("\n")
    start = max(i for i in range(number) if lines[i] == "{")
    end = lines.index("}", start)
    head = max(i for i in range(start) if re.match(r"[a-z].*\w\(", lines[i]))
    name = re.search(r"(\w+)\(", lines[head])[1]
    same = [i for i in range(start, end) if lines[i].strip() == lines[number].strip()]
    return name if len(same) == 1 else f"{name}:{same.index(number) + 1}"


def row_of(fault):
    """A fault as equal.txt names it."""
    path, number, before, after = fault
    return path, place_of(path, number), before.strip(), after.strip()


def read_equal():
    """Faults that nothing can notice: file, place, line before, line after."""
    equal = set()
    for row in read(os.path.join(HERE, "equal.txt")).splitlines():
        if row and not row.startswith("#"):
            *fault, reason = row.split(" ||| ")
            if len(fault) != 4 or not reason:
                sys.exit(f"equal.txt: {row}: no reason")
            equal.add(tuple(fault))
    return equal


def check_equal():
    """Fails when a fault of equal.txt is none of the sources any more."""
    faults = {row_of(fault) for path in FILES for fault in faults_of(path)}
    equal = read_equal()
    for row in sorted(equal - faults):
        print(f"equal.txt has what is no fault of the source: {' ||| '.join(row)}")
    print(f"{len(equal)} of {len(faults)} faults are said to be equal, each with its reason")
    sys.exit(1 if equal - faults else 0)


def try_one(build, fault, originals):
    with tempfile.TemporaryDirectory() as folder:
        return fault, noticed(build, folder, fault, originals[fault[0]])


def original_of(build, path):
    """The object of the file as it is, with which its tests pass."""
    with tempfile.TemporaryDirectory() as folder:
        out = compiled(path, read(path), folder)
        if not out:
            sys.exit(f"{path} does not compile")
        failed = failed_test(build, folder, path, out)
        return sys.exit(f"{path} as it is: {failed} fails") if failed else read_bytes(out)


def main():
    if sys.argv[1:] == ["--list"]:
        check_equal()
    build, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    only = sys.argv[4:] or list(FILES)
    equal = read_equal()
    faults = sorted({fault for path in only for fault in faults_of(path)})
    random.Random(seed).shuffle(faults)
    tally = {path: [0, 0, 0] for path in only}  # noticed, equal, not noticed
    tried = 0
    with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("CLX_JOBS", "2"))) as pool:
        originals = dict(zip(only, pool.map(lambda path: original_of(build, path), only)))
        while tried < count and faults:
            some, faults = faults[:count - tried], faults[count - tried:]
            for fault, how in pool.map(lambda fault: try_one(build, fault, originals), some):
                if how is None:
                    continue
                tried += 1
                row = row_of(fault)
                tally[row[0]][0 if how and row not in equal else 1 if not how and row in equal
                              else 2] += 1
                if how and row in equal:
                    print(f"equal.txt lists what {how} notices: {' ||| '.join(row)}", flush=True)
                if not how and row not in equal:
                    print(f"not noticed, line {fault[1] + 1}: {' ||| '.join(row)}", flush=True)
    for path, (found, same, missed) in tally.items():
        if found + same + missed:
            print(f"{path:28} {found:4} noticed, {same:2} equal, {missed:2} not noticed")
    total = [sum(row[i] for row in tally.values()) for i in range(3)]
    print(f"{tried} faults with seed {seed}: {total[0]} noticed, {total[1]} equal,"
          f" {total[2]} not noticed")
    sys.exit(1 if total[2] or tried < count else 0)


main()
