namespace Publish.Import.Tests.Corpus;

/// <summary>What the paper of the made-up organisation says at its top.</summary>
internal static class Letterhead
{
    public static IEnumerable<string> Lines(string language) =>
        language switch
        {
            "en" =>
            [
                "Open Sea Record",
                "27 Jungang-daero 41beon-gil",
                "Jung-gu, Busan 48939",
                "Tel: +82 51-555-0120",
                "Fax: +82 51-555-0121; +82 51-555-0122",
            ],
            "ko" =>
            [
                "바다기록",
                "(48939) 부산광역시 중구",
                "중앙대로41번길 27",
                "전화: 051-555-0120",
                "팩스: 051-555-0121",
            ],
            "zh-Hans" =>
            [
                "海上记录",
                "韩国釜山广域市中区",
                "中央大路41号街27号（48939）",
                "电话：+82 51-555-0120",
                "传真：+82 51-555-0121",
            ],
            _ =>
            [
                "海上紀錄",
                "韓國釜山廣域市中區",
                "中央大路41號街27號（48939）",
                "電話：+82 51-555-0120",
                "傳真：+82 51-555-0121",
            ],
        };
}
