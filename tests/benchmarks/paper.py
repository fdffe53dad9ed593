#!/usr/bin/env python3
"""Letters on paper: publish build --pdf beside plain Chromium, one process a letter, on the same machine.

usage: paper.py PUBLISH [LETTERS]      PUBLISH is publish.dll; 100 letters of three pages in three languages
"""
import os, pathlib, subprocess, sys, tempfile, time

WORDS = {
    "en": "We write about what has been asked and asked again, because nobody has answered in the time that was given to them. ",
    "ko": "우리는 거듭 요청하였으나 주어진 기한 안에 아무도 답하지 않은 일에 관하여 다시 이 편지를 드립니다. ",
    "zh-Hans": "我们就多次提出而在规定期限内始终无人答复的事项再次致信，并请贵方按照所附名单逐一作出书面答复。",
}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def corpus(root, letters):
    write(root / "input/site.yml", "title: {en: Example, ko: 예시, zh-Hans: 示例}\nurl: https://www.example.org\nlanguages: [en, ko, zh-Hans]\npdf: true\n")
    for number in range(letters):
        language = list(WORDS)[number * 3 // letters] if letters >= 3 else "en"
        folder = root / f"input/letters/2024-03-05-letter-{number:03}"
        body = "".join(f"{WORDS[language] * (6 if language == 'en' else 7)}[^{i}]\n\n" for i in range(9)) + "".join(f"[^{i}]: {number}. {WORDS[language]}\n" for i in range(9))
        write(folder / "document.yml", f"language: {language}\nto: [Kim]\nsignatories: [Lee]\n")
        write(folder / f"{language}.md", f"---\ntitle: {WORDS[language][:20].strip()} {number}\n---\n{body}")


def seconds(*command, cwd):
    begun = time.monotonic()
    subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.monotonic() - begun


def main():
    publish, letters = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100
    browser = os.environ.get("CHROME_PATH", "chromium")
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        corpus(root, letters)
        first = seconds("dotnet", publish, "build", "--plain", cwd=root)
        again = seconds("dotnet", publish, "build", "--plain", cwd=root)
        pages = sorted(root.glob("output/**/letter-*/index.html"))
        plain = sum(seconds(browser, "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={root}/plain.pdf", page.as_uri(), cwd=root) for page in pages)
    load = os.getloadavg()[0]
    print(f"{letters} letters, load {load:.1f}")
    print(f"publish build --pdf      {first:7.1f} s  {first / letters:.2f} s a letter")
    print(f"nothing changed          {again:7.1f} s")
    print(f"plain, a process each    {plain:7.1f} s  {plain / letters:.2f} s a letter, {plain / first:.1f} times as long")


if __name__ == "__main__":
    main()
