#!/usr/bin/env python3
"""An old site brought in: a mirror of pages in three languages, killed in the middle, finished, and brought in again.

usage: import.py PUBLISH [PAGES]      PUBLISH is publish.dll; 5,000 pages by default
"""
import os, pathlib, re, resource, signal, subprocess, sys, tempfile, time

WORDS = {
    "en": ["We write about what has been asked and asked again, because nobody has answered in the time that was given.",
           "The families have waited since {year}, and {number} of them have had no letter.",
           "The ministry has said that the list of {number} names will be published before the end of {year}."],
    "ko": ["우리는 거듭 요청하였으나 주어진 기한 안에 아무도 답하지 않은 일에 관하여 다시 이 편지를 드립니다.",
           "가족들은 {year}년부터 기다려 왔으며 그 가운데 {number}명은 편지 한 통 받지 못했습니다.",
           "부처는 {number}명의 명단을 {year}년이 끝나기 전에 공개하겠다고 밝혔습니다."],
    "zh-Hans": ["我们就多次提出而在规定期限内始终无人答复的事项再次致信。",
                "家属们自{year}年起一直在等待，其中{number}人没有收到过一封信。",
                "该部表示，将在{year}年底前公布{number}人的名单。"],
}
LETTER = {
    "en": ("{month}/{day}/{year}", "Dear Minister Harbour,", "Re: {title}", "Sincerely,", "Jo Kim<br>Director"),
    "ko": ("{year}년 {month}월 {day}일", "존경하는 하버 장관님께,", "제목: {title}", "감사합니다.", "김조<br>대표"),
    "zh-Hans": ("{year}年{month}月{day}日", "尊敬的哈伯部长：", "主题：{title}", "此致", "金祖<br>主任"),
}
TITLE = {"en": "Letter {number} on the answer that is missing", "ko": "답이 없는 일에 관한 서한 {number}", "zh-Hans": "关于无人答复一事的第{number}封信"}
FURNITURE = "".join(f'<li><a href="/section/{at}">Section {at}</a></li>' for at in range(40))


def page(language, number):
    year, month, day = 1995 + number % 30, 1 + number % 12, 1 + number * 7 % 28
    title = TITLE[language].format(number=number)
    date, salutation, subject, closing, signed = (part.format(year=year, month=month, day=day, title=title) for part in LETTER[language])
    if language == "en":
        date = f"{['January','February','March','April','May','June','July','August','September','October','November','December'][month - 1]} {day}, {year}"
    body = ""
    for paragraph in range(12):
        told = " ".join(line.format(year=year - paragraph, number=1000 + (number * 37 + paragraph * 11) % 8000) for line in WORDS[language] * 2)
        body += f'<p>{told} <a href="/en/letter-{(number * 7 + paragraph) % 500}.html">{number}</a><sup><a href="#fn{paragraph}" id="ref{paragraph}">{paragraph + 1}</a></sup></p>\n'
    notes = "".join(f'<li id="fn{at}">{WORDS[language][0]} {year}, {at}. <a href="#ref{at}">↩</a></li>' for at in range(12))
    others = "".join(f'<link rel="alternate" hreflang="{other}" href="/{other.lower()}/letter-{number}.html">' for other in WORDS) if number % 3 else ""
    return f"""<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title} | Test Watch</title>{others}</head><body>
<nav><ul>{FURNITURE}</ul></nav><main><article><h1>{title}</h1><p>{date}</p><p>A. Harbour<br>Minister of Ports<br>Fax: +82 51-555-0100</p><p>{subject}</p><p>{salutation}</p>
{body}<p>{closing}</p><p>{signed}</p><ol class="footnotes">{notes}</ol></article></main><aside><h2>More reading</h2><ul>{FURNITURE}</ul></aside><footer><p>Test Watch</p></footer></body></html>"""


def corpus(root, pages):
    for at in range(pages):
        number, language = divmod(at, 3)
        language = list(WORDS)[language]
        file = root / f"mirror/{language.lower()}/letter-{number}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page(language, number), encoding="utf-8")
    (root / "input").mkdir()
    (root / "input/site.yml").write_text("title: {en: Example, ko: 예시, zh-Hans: 示例}\nurl: https://www.example.org\nlanguages: [en, ko, zh-Hans]\n", encoding="utf-8")


def run(label, root, publish, stop_after=None):
    begun = time.monotonic()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(["dotnet", publish, "import", "mirror", "--source-url", "https://old.example.org", "--plain"], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if stop_after:
        journal = root / ".publish/import/read.jsonl"
        while process.poll() is None and (not journal.exists() or journal.read_bytes().count(b"\n") < stop_after):
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    told = process.communicate()[0].strip().splitlines()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{label:22} {time.monotonic() - begun:7.1f} s wall  {cpu:7.1f} s cpu  {after.ru_maxrss // 1024:6} MiB")
    for line in told:
        if re.match(r"Imported|\d+ (pages|texts|documents)", line):
            print("    " + line)


def main():
    publish, pages = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5000
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        corpus(root, pages)
        print(f"{pages} pages, load {os.getloadavg()[0]:.1f}")
        run("killed in the middle", root, publish, stop_after=pages // 2)
        run("finished", root, publish)
        run("again", root, publish)
        subprocess.run(["rm", "-rf", ".publish"], cwd=root, check=True)
        run("again, all forgotten", root, publish)


if __name__ == "__main__":
    main()
