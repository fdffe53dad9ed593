"""Kills builds of a small site, and looks at what stands after each: kills.py PUBLISH_DLL [KILLS] [SEED]

Half of them at a random moment, half at the n-th system call that writes, makes, renames or deletes (under strace).
After each: the old site whole or the new one whole, and every few kills a build that succeeds without any cleaning."""
import hashlib, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, time

PUBLISH, KILLS, SEED = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 500, int(sys.argv[3]) if len(sys.argv) > 3 else 1
CALLS = "write,pwrite64,pwritev,ftruncate,rename,renameat,renameat2,link,linkat,mkdir,mkdirat,unlink,unlinkat,rmdir"
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1735689600", "CHROME_PATH": "/nonexistent", "DOTNET_TieredPGO": "0"}


def site(folder, version):
    """A letter whose words are the version's, one more letter in each version that is odd, and a file."""
    files = {
        "site.yml": "url: https://www.example.org\ntitle: Example\nlanguages: [en, ko]\ntime-zone: Asia/Seoul\n",
        "people.yml": "{}\n", "topics.yml": "{}\n",
        "letters/2024-03-04-returns/document.yml": "attachments: [{file: table.csv, title: Table}]\n",
        "letters/2024-03-04-returns/table.csv": f"version,{version}\n" * 2000,
        "letters/2024-03-04-returns/en.md": f"---\ntitle: On returns {version}\n---\nVersion {version}.\n",
        "letters/2024-03-05-always/en.md": "---\ntitle: Always\n---\nThe same.\n",
    }
    if version % 2:
        files["letters/2024-03-06-odd/en.md"] = "---\ntitle: Odd\n---\nOdd.\n"
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def tree(folder):
    """A hash of every path and byte."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(str(path.relative_to(folder)).encode() + b"\0" + (path.read_bytes() if path.is_file() else b"") + b"\0")
    return total.hexdigest()


def build(root, before=()):
    return subprocess.Popen([*before, "dotnet", PUBLISH, "build", "--plain", "--input", root / "input", "--output", root / "output"],
                            cwd=root, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)


def whole(root):
    process = build(root)
    told = process.communicate()[0].decode()
    if process.returncode != 0:
        sys.exit(f"A build did not succeed without cleaning:\n{told}")


def main():
    chance = random.Random(SEED)
    root = pathlib.Path(tempfile.mkdtemp(prefix="publish-kills-"))
    hashes = {}
    for version in (0, 1):                       # what each of two versions is, built once with nobody in the way
        site(root / "input", version)
        began = time.monotonic()
        whole(root)
        took = time.monotonic() - began
        hashes[version] = tree(root / "output")
    strace = shutil.which("strace")
    old = new = at_writes = 0
    standing, calls = 1, 400
    for kill in range(KILLS):
        wanted = 1 - standing
        site(root / "input", wanted)
        if strace and kill % 2:
            at_writes += 1
            # The process itself is killed by the n-th of these calls, before it is done.
            process = build(root, [strace, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:signal=KILL:when={chance.randrange(1, calls)}"])
        else:
            process = build(root)
            time.sleep(chance.uniform(0.3, 1.1) * took)
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        stands = tree(root / "output")
        if stands not in hashes.values():
            sys.exit(f"Kill {kill}: neither the old site nor the new one stands in {root}.")
        if stands == hashes[wanted]:
            new, standing = new + 1, wanted
        else:
            old += 1
        if kill % 5 == 4:
            site(root / "input", 1 - standing)
            whole(root)
            standing = 1 - standing
            if tree(root / "output") != hashes[standing] or {path.name for path in root.iterdir()} - {"input", "output", ".publish"}:
                sys.exit(f"Kill {kill}: the build after it is not clean in {root}.")
    shutil.rmtree(root)
    print(f"{KILLS} kills, {at_writes} of them at a write: {old} times the old site stood whole, {new} times the new one, never anything else; {KILLS // 5} builds after them needed no cleaning.")


main()
