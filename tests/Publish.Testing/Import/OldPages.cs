namespace Publish.Testing.Import;

/// <summary>Old pages of a made-up site, for promises that are not about how pages look.</summary>
internal static class OldPages
{
    public static string Letter(
        string title = "Letter on nine sailors",
        string date = "June 24, 2017",
        string numbers = "2,317 days and 41 names",
        string head = "",
        string body = "",
        string signed = "Jo Kim<br>Director"
    ) =>
        $"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><main><article><h1>{title}</h1>
            <p>{date}</p><p>Mina Harbour<br>Minister of Ports<br>1 Quay Road, Busan 48939<br>Fax: +82 51-555-0100</p>
            <p>Re: {title}</p><p>Dear Minister Harbour,</p>
            <p>We write about the sailors who have waited for {numbers} in the port, and about what NKX has said of them.</p>
            <p>The families have asked again and again for a word from the office that keeps them. {body}</p>
            <p>Sincerely,</p><p>{signed}</p></article></main></body></html>
            """;

    public static string Korean(
        string title = "선원 아홉 명에 관한 서한",
        string date = "2017년 6월 24일",
        string numbers = "2,317일과 41명의 이름",
        string head = "",
        string body = "",
        string signed = "김조<br>대표"
    ) =>
        $"""
            <!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><main><article><h1>{title}</h1>
            <p>{date}</p><p>하버 미나<br>항만부 장관<br>부산 부두로 1, 48939<br>팩스: +82 51-555-0100</p>
            <p>제목: {title}</p><p>존경하는 하버 장관님께,</p>
            <p>항구에서 {numbers}을 기다려 온 선원들과 NKX가 그들에 관하여 밝힌 바에 대하여 이 편지를 드립니다.</p>
            <p>가족들은 선원들을 붙잡아 둔 관청의 답을 거듭 요청하여 왔습니다. {body}</p>
            <p>감사합니다.</p><p>{signed}</p></article></main></body></html>
            """;
}
