#!/usr/bin/env python3
"""measure.py RUNS FOLDER NAME COMMAND NAME COMMAND …: runs the commands in turn, each into a new folder that stands
for OUT, and prints wall and CPU seconds and peak memory of every run, their medians, and the ratio to the last."""
import os, pathlib, shutil, statistics, subprocess, sys, time

runs, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
programs = list(zip(sys.argv[3::2], sys.argv[4::2]))
MEASURES = ("wall s", "cpu s", "peak MiB")


def run(command, name, turn):
    # A folder of its own that stays until the end: a disk that has just deleted ten thousand files is slower for whoever writes next.
    out = folder / f"out-{name}-{turn}"
    log = open(folder / "log", "w+")
    before = time.monotonic()
    process = subprocess.Popen([str(out) if word == "OUT" else word for word in command.split()],
                               cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - before
    if status:
        log.seek(0)
        sys.exit(f"{command}\nended with {os.waitstatus_to_exitcode(status)}:\n{log.read()[-4000:]}")
    files = [file for file in out.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / 1e6
    pages = sum(file.suffix == ".html" for file in files)
    shutil.rmtree(folder / ".publish", ignore_errors=True)
    return (wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024), f"{pages} pages, {size:.1f} MB"


results = {name: [] for name, _ in programs}
made = {}
for turn in range(runs + 1):
    for name, command in programs:
        measured, made[name] = run(command, name, turn)
        if turn:
            results[name].append(measured)
            print(f"run {turn}  {name:10}" + "".join(f"{value:10.2f} {unit}" for value, unit in zip(measured, MEASURES)),
                  f"  load {os.getloadavg()[0]:.1f}", flush=True)

last = programs[-1][0]
print(f"\n| medians of {runs} | " + " | ".join(MEASURES) + " | made |\n|---|" + "---|" * 4)
for name, rows in results.items():
    print(f"| {name} | " + " | ".join(f"{statistics.median(column):.2f}" for column in zip(*rows)) + f" | {made[name]} |")
for name, rows in results.items():
    if name != last:
        # Turn by turn: both runs of a turn met the same machine.
        ratios = [[mine / other for mine, other in zip(*turn)] for turn in zip(rows, results[last])]
        print(f"| {name} / {last} | " + " | ".join(f"{statistics.median(column):.2f}" for column in zip(*ratios)) + " | |")
