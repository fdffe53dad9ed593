"""Builds one site again and again under other circumstances, and compares every byte: same.py PUBLISH_DLL INPUT [BUILDS] [SEED]

Each build has another copy of the input (other path, other order in its folders, other times), another time zone, culture,
number of threads, home, host name in its variables, and its moment now by --at and now by SOURCE_DATE_EPOCH."""
import hashlib, itertools, os, pathlib, random, shutil, subprocess, sys, tempfile

PUBLISH, INPUT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
BUILDS, SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 64, int(sys.argv[4]) if len(sys.argv) > 4 else 1
MOMENT = 1736899200  # 2025-01-15T00:00:00Z
ZONES = ["UTC", "Asia/Seoul", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "America/Sao_Paulo", "Africa/Casablanca", ":/nonexistent"]
CULTURES = ["C", "en_US.UTF-8", "ko_KR.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8", "fa_IR.UTF-8", "th_TH.UTF-8", "de_DE.UTF-8", "zh_TW.UTF-8", "sv_SE.UTF-8"]


def copy(source, target, chance):
    """Makes folders and files in an order of its own, so that the file system lists them otherwise."""
    entries = list(source.iterdir())
    chance.shuffle(entries)
    target.mkdir(parents=True)
    for entry in entries:
        if entry.is_dir():
            copy(entry, target / entry.name, chance)
        else:
            shutil.copyfile(entry, target / entry.name)
            moment = chance.randrange(1_000_000_000, 1_700_000_000)
            os.utime(target / entry.name, (moment, moment))


def tree(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "" for path in folder.rglob("*")}


def main():
    chance = random.Random(SEED)
    root = pathlib.Path(tempfile.mkdtemp(prefix="publish-same-"))
    first = None
    for number in range(BUILDS):
        place = root / chance.choice(["a", "자리", "with a space", "x" * 60]) / str(number)
        copy(INPUT, place / "input", chance)
        (place / "home").mkdir()
        culture = chance.choice(CULTURES)
        variables = {"PATH": os.environ["PATH"], "TZ": chance.choice(ZONES), "LANG": culture, "LC_ALL": culture, "DOTNET_PROCESSOR_COUNT": str(chance.randint(1, 8)),
                     "HOME": str(place / "home"), "USER": f"somebody{number}", "HOSTNAME": f"machine{number}", "CHROME_PATH": os.environ.get("CHROME_PATH", "/nonexistent"),
                     **{name: os.environ[name] for name in ("DOTNET_ROOT",) if name in os.environ}}
        command = ["dotnet", PUBLISH, "build", "--plain", "--input", str(place / "input"), "--output", str(place / "output")]
        if number % 2:
            command += ["--at", chance.choice(["2025-01-15T00:00:00Z", "2025-01-15T09:00+09:00", "2025-01-14T19:00-05:00"])]
        else:
            variables["SOURCE_DATE_EPOCH"] = str(MOMENT)
        ran = subprocess.run(command, cwd=chance.choice([place, root]), env=variables, capture_output=True, text=True)
        if ran.returncode != 0:
            sys.exit(f"Build {number} failed: {variables}\n{ran.stdout}{ran.stderr}")
        built = tree(place / "output")
        first = first or built
        if built != first:
            differing = sorted(name for name in built.keys() | first.keys() if built.get(name) != first.get(name))
            sys.exit(f"Build {number} differs in {len(differing)} files, such as {differing[:5]}: {variables} {command}")
        shutil.rmtree(place)
    shutil.rmtree(root)
    print(f"{BUILDS} builds of {len(first)} files and folders: no differing byte.")


main()
