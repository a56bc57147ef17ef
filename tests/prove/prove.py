"""Proofs that parts of lib/ have no run-time errors, by Frama-C.

Usage: prove.py [NAME...]   (of proofs.ini, which says what each member means; all without names)

It fails when an obligation is not proven, when a wrong bound is not noticed, when what is assumed
or left is not just what proofs.ini lists, or when README.md does not have what was found.
"""

import concurrent.futures
import configparser
import csv
import os
import re
import shutil
import subprocess
import sys
import time

HERE = "tests/prove"
BUILD = "build/prove"
LIMIT = 600  # seconds for one run
LISTS = ("assumed", "left")  # members of proofs.ini that are no proofs
PROVEN = ("Valid", "Considered valid")
OPTIONS = ["-machdep", "gcc_x86_64", "-warn-right-shift-negative", "-rte"]
# WP takes a variable of which it asks this for one that pointers may reach, and then proves little.
INITIALIZED = ["-rte-initialized", "@all"]
WP = ["-wp-model", "typed+cast", "-wp-prover", "cvc4", "-wp-timeout", "60", "-wp-par", "1"]

# -------- contracts --------


def contracts():
    """(file, contract, line of the source it goes before), in the order of contracts.txt."""
    source, contract = "", []
    for row in open(f"{HERE}/contracts.txt", encoding="utf-8").read().split("\n"):
        if row.startswith("= "):
            source = row[2:]
        elif row.startswith("  "):
            contract.append(row.strip())
        elif row and not row.startswith("#"):
            yield source, " ".join(contract), row.strip()
            contract = []


def annotate(folder):
    """Writes each contract into the next line that equals its anchor, so that lines keep their numbers."""
    texts, at = {}, {}
    for source, contract, anchor in contracts():
        lines = texts.setdefault(source, open(source, encoding="utf-8").read().split("\n"))
        i = at.get(source, 0)
        while i < len(lines) and lines[i].strip() != anchor:
            i += 1
        if i == len(lines):
            sys.exit(f"contracts.txt: {source} has no further line: {anchor}")
        lines[i] = f"/*@ {contract} */ {lines[i]}"
        at[source] = i + 1
    for source, lines in texts.items():
        with open(f"{folder}/{source}", "w", encoding="utf-8") as file:
            file.write("\n".join(lines))


def required():
    """Functions with a precondition; True for those that other files can call."""
    for source, contract, anchor in contracts():
        if "requires" in contract:
            yield re.search(r"(\w+)\(", anchor)[1], source.endswith(".h") or not anchor.startswith("static")


# -------- runs --------


def plain(function):
    """Without the number that a function of a header gets in the second file that has it."""
    return re.sub(r"_\d$", "", function)


def tree(folder, wrong):
    """A copy of lib/ with the contracts, and with one mistake: (file, right, wrong)."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree("lib", f"{folder}/lib")
    annotate(folder)
    if wrong:
        path = f"{folder}/{wrong[0]}"
        text = open(path, encoding="utf-8").read()
        if text.count(wrong[1]) != 1:
            sys.exit(f"proofs.ini: {wrong[0]} has {text.count(wrong[1])} times: {wrong[1]}")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(wrong[1], wrong[2]))


def command(proof, out):
    files = [name if name.startswith("lib/") else os.path.abspath(name) for name in proof["files"].split()]
    here = os.path.abspath(HERE)
    line = ["frama-c", f"-cpp-extra-args=-I{os.path.abspath('include')} -Ilib -I{here} -DCLX_PORTABLE "
            f"-DCLX_API= -include {here}/before.h", *files, *OPTIONS, *proof.get("options", "").split()]
    if "main" in proof:
        line += [*INITIALIZED, "-main", proof["main"], "-then", "-eva", *proof["eva"].split(),
                 "-eva-msg-key=-initial-state,-final-states", "-then", "-metrics", "-metrics-eva-cover"]
    else:
        line += ["-then", "-wp", "-wp-fct", ",".join(proof["wp"].split()), *WP]
    return line + ["-then", "-metrics", "-then", "-report-untried", "-report-csv", out]


def run(name, proof, wrong=None, number=0):
    """What Frama-C found: obligations proven and open, functions with the statements that were
    missed in them, all functions of the files."""
    folder = os.path.abspath(f"{BUILD}/{name}{number}")
    out = f"{folder}/report.csv"
    tree(folder, wrong)
    start = time.time()
    with open(f"{folder}/log", "w", encoding="utf-8") as log:
        status = subprocess.run(["timeout", str(LIMIT), *command(proof, out)], cwd=folder,
                                env={**os.environ, "PWD": folder},  # by which Frama-C finds files
                                stdout=log, stderr=subprocess.STDOUT, check=False).returncode
    text = open(f"{folder}/log", encoding="utf-8").read()
    if status != 0 or not os.path.exists(out):
        sys.exit(f"{name}: frama-c ended with {status}: see {folder}/log")
    missed = {function: 0 for function in proof.get("wp", "").split()}
    for function, some, all_ in re.findall(r"^\s+(\w+): (\d+) stmts out of (\d+) ", text, re.M):
        function = plain(function)
        missed[function] = max(int(all_) - int(some), missed.get(function, 0))
    defined = re.findall(r"(\w+) \(\d+ calls?\)", text.split("Defined functions")[-1]
                         .split("Specified-only")[0])
    found = {"seconds": time.time() - start, "missed": missed, "defined": set(map(plain, defined)),
             "proven": [], "open": []}
    for key, status in rows(out):
        if key[2] in missed and status in PROVEN:
            found["proven"].append(key)
        # What Eva finds dead in a function that it reached is among the statements missed.
        elif key[2] in missed and not (status == "Dead" and "main" in proof):
            found["open"].append(key)
    return found


def rows(out):
    with open(out, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if "FRAMAC_SHARE" in row["directory"] or row["property"] is None:  # a second line of one
                continue
            # That of a function with a contract sums up those of its calls: see assumed().
            if row["property kind"] != "precondition":
                folder = row["directory"]
                place = os.path.relpath(folder) if os.path.isabs(folder) else folder
                yield (f"{place}/{row['file']}", row["line"], plain(row["function"]), row["property kind"],
                       row["property"]), row["status"]


# -------- judging --------


def mine(functions):
    return sorted(name for name in functions if not re.match(r"prove_|any_|Frama_C", name))


def total(found):
    return len(found["proven"]) + len(found["open"])


def wrongs(config, names):
    for name in names:
        for number, row in enumerate(config[name]["wrong"].strip().split("\n"), 1):
            yield name, number, tuple(part.strip() for part in row.split(" | "))


def judge_wrong(row, found, right):
    """Whether a mistake was noticed: an obligation is open that else is not."""
    name, _, wrong = row
    noticed = set(found["open"]) - set(right["open"])
    print(f"  {'noticed' if noticed else 'NOT NOTICED'}: {name}: {wrong[1]} -> {wrong[2]}")
    return bool(noticed)


def judge(name, proof, found, proven):
    """An obligation may also be proven by another proof: a contract by WP that Eva only uses."""
    lacks = [key for key in found["open"] if key not in proven]
    print(f"{name}: {proof['for']}: {len(mine(found['missed']))} functions, {total(found)} obligations, "
          f"{len(lacks)} not proven, {found['seconds']:.0f} s", flush=True)
    for key in lacks:
        print(f"  open: {key[0]}:{key[1]}: {key[2]}: {key[3]}: {key[4]}")
    return not lacks


def assumed(config, names, proven):
    """Functions whose precondition has to be believed: others can call them, or a call is open."""
    calls = {}
    for name in names:
        for key, _ in rows(f"{BUILD}/{name}0/report.csv"):
            calls.setdefault(key[3].removeprefix("precondition of "), set()).add(key)
    return {function for function, outside in required() if outside or calls.get(function, set()) - proven}


def left(results):
    """Functions of the files that no proof covers wholly."""
    missed, defined = {}, set()
    for found in results:
        defined |= set(mine(found["defined"]))
        for function, statements in found["missed"].items():
            missed[function] = min(statements, missed.get(function, statements))
    return {name for name in defined if missed.get(name, 1) > 0}


def listed(config, section):
    """(state, names, reason) of each row."""
    for state, value in config[section].items():
        for row in value.strip().split("\n"):
            names, reason = row.split(" | ")
            yield state, names.split(), reason


def judge_list(config, section, found):
    """What was found against what proofs.ini lists, where files stand for all functions in them."""
    names = {name for _, row, _ in listed(config, section) for name in row}
    files = {name for name in names if "/" in name}
    used = {file for name in config.sections() if name not in LISTS for file in config[name]["files"].split()}
    bad = [f"not listed: {name}" for name in sorted(found - names)]
    bad += [f"listed, but not so: {name}" for name in sorted(names - files - found)]
    bad += [f"no file without a proof: {name}" for name in sorted(files)
            if not os.path.exists(f"lib/{name}") or f"lib/{name}" in used]
    for line in bad:
        print(f"proofs.ini: {section}: {line}")
    return not bad


def table(config, names, results):
    made = ["| proof | of | for | functions | obligations |", "|---|---|---|---|---|"]
    for name, found in zip(names, results):
        proof = config[name]
        files = " ".join(f"`{file[4:]}`" for file in proof.get("of", proof["files"]).split()
                         if file.startswith("lib/"))
        whole = sum(found["missed"][function] == 0 for function in mine(found["missed"]))
        made.append(f"| {name} | {files} | {proof['for']} | {whole} | {total(found)} |")
    for section in LISTS:
        made += ["", f"| {section} | | why |", "|---|---|---|"]
        made += [f"| {' '.join(f'`{name}`' for name in row)} | {state} | {reason} |"
                 for state, row, reason in listed(config, section)]
    return "\n".join(made)


def judge_all(config, names, results, proven):
    made = table(config, names, results)
    good = [judge_list(config, "assumed", assumed(config, names, proven)),
            judge_list(config, "left", left(results)),
            made in open(f"{HERE}/README.md", encoding="utf-8").read()]
    if not good[-1]:
        print("README.md does not have this:")
    print(f"\n{made}\n\n{sum(map(total, results))} obligations")
    return all(good)


def main():
    config = configparser.ConfigParser(delimiters=("=",), interpolation=None)
    config.optionxform = str
    config.read(f"{HERE}/proofs.ini", encoding="utf-8")
    for tool in ("frama-c", "why3", "cvc4"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is missing: make deps-prove")
    os.makedirs(BUILD, exist_ok=True)
    os.environ["WHY3CONFIG"] = os.path.abspath(f"{BUILD}/why3.conf")
    subprocess.run(["why3", "config", "detect"], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=True)
    every = [name for name in config.sections() if name not in LISTS]
    names = sys.argv[1:] or every
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        right = [pool.submit(run, name, config[name]) for name in names]
        wrong = [(row, pool.submit(run, row[0], config[row[0]], row[2], row[1])) for row in wrongs(config, names)]
        results = [job.result() for job in right]
        # A key may stand for several obligations of a line: then all of them have to be proven.
        proven = set().union(*(set(found["proven"]) - set(found["open"]) for found in results))
        good = [judge(name, config[name], found, proven) for name, found in zip(names, results)]
        print("wrong bounds:")
        good += [judge_wrong(row, job.result(), results[names.index(row[0])]) for row, job in wrong]
    if names == every:
        good.append(judge_all(config, names, results, proven))
    sys.exit(0 if all(good) else 1)


main()
