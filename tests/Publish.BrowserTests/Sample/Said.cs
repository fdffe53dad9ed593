namespace Publish.BrowserTests.Sample;

/// <summary>
/// What a reader sees, by language: the words that the tests look for, written out once more so that a changed word is
/// noticed.
/// </summary>
internal static class Said
{
    public static readonly IReadOnlyDictionary<string, string> RelatedContent = Words(
        "Related content",
        "관련 자료",
        "相关内容",
        "相關內容"
    );
    public static readonly IReadOnlyDictionary<string, string> Attachments = Words(
        "Attachments",
        "첨부 파일",
        "附件",
        "附件"
    );
    public static readonly IReadOnlyDictionary<string, string> Share = Words("Share", "공유", "分享", "分享");
    public static readonly IReadOnlyDictionary<string, string> ShareOther = Words(
        "Other ways to share",
        "다른 방법으로 공유",
        "更多分享方式",
        "其他分享方式"
    );
    public static readonly IReadOnlyDictionary<string, string> CopyLink = Words(
        "Copy link",
        "링크 복사",
        "复制链接",
        "複製連結"
    );
    public static readonly IReadOnlyDictionary<string, string> Copied = Words(
        "Link copied",
        "링크를 복사했습니다",
        "链接已复制",
        "已複製連結"
    );
    public static readonly IReadOnlyDictionary<string, string> Print = Words("Print", "인쇄", "打印", "列印");
    public static readonly IReadOnlyDictionary<string, string> Language = Words("Language", "언어", "语言", "語言");
    public static readonly IReadOnlyDictionary<string, string> NoVersionHome = Words(
        "No English version: go to the home page",
        "한국어판 없음: 홈으로 이동",
        "无简体中文版：转到首页",
        "無繁體中文版：前往首頁"
    );
    public static readonly IReadOnlyDictionary<string, string> AvailableIn = Words(
        "Available in",
        "다른 언어로 읽기",
        "语言版本",
        "語言版本"
    );
    public static readonly IReadOnlyDictionary<string, string> ShowEnglish = Words(
        "Show English beside",
        "영어 나란히 보기",
        "并排显示英文",
        "並排顯示英文"
    );
    public static readonly IReadOnlyDictionary<string, string> HideEnglish = Words(
        "Hide English",
        "영어 숨기기",
        "隐藏英文",
        "隱藏英文"
    );
    public static readonly IReadOnlyDictionary<string, string> Footnotes = Words("Footnotes", "각주", "注释", "註釋");
    public static readonly IReadOnlyDictionary<string, string> Endorsements = Words(
        "Endorsements",
        "연명 단체 및 개인",
        "联署组织和个人",
        "連署團體及個人"
    );
    public static readonly IReadOnlyDictionary<string, string> ShowStaff = Words(
        "Show staff and board",
        "임직원 명단 보기",
        "查看人员名单",
        "查看人員名單"
    );
    public static readonly IReadOnlyDictionary<string, string> Newsletter = Words(
        "Get updates by email",
        "뉴스레터 구독",
        "邮件订阅",
        "訂閱電子報"
    );
    public static readonly IReadOnlyDictionary<string, string> EmailAddress = Words(
        "Email address",
        "이메일 주소",
        "电子邮箱地址",
        "電子郵件地址"
    );
    public static readonly IReadOnlyDictionary<string, string> SignUp = Words("Sign up", "구독", "订阅", "訂閱");
    public static readonly IReadOnlyDictionary<string, string> Sending = Words(
        "Sending…",
        "보내는 중…",
        "正在提交……",
        "傳送中……"
    );
    public static readonly IReadOnlyDictionary<string, string> Thanks = Words(
        "Thank you for signing up.",
        "구독해 주셔서 감사합니다.",
        "感谢您的订阅。",
        "感謝您的訂閱。"
    );
    public static readonly IReadOnlyDictionary<string, string> SignUpError = Words(
        "Sign-up failed. Please try again.",
        "구독 신청에 실패했습니다. 다시 시도해 주십시오.",
        "订阅失败，请重试。",
        "訂閱失敗，請再試一次。"
    );
    public static readonly IReadOnlyDictionary<string, string> LeaveEmpty = Words(
        "Leave this field empty",
        "이 칸은 비워 두십시오",
        "请勿填写此栏",
        "請勿填寫此欄"
    );
    public static readonly IReadOnlyDictionary<string, string> Donate = Words("Donate", "후원", "捐款", "捐款");
    public static readonly IReadOnlyDictionary<string, string> DonateNow = Words(
        "Donate now",
        "후원하기",
        "立即捐款",
        "立即捐款"
    );
    public static readonly IReadOnlyDictionary<string, string> OtherAmount = Words(
        "Other amount",
        "직접 입력",
        "其他金额",
        "其他金額"
    );
    public static readonly IReadOnlyDictionary<string, string> Skip = Words(
        "Skip to main content",
        "본문 바로가기",
        "跳转到主要内容",
        "跳到主要內容"
    );
    public static readonly IReadOnlyDictionary<string, string> Menu = Words("Menu", "메뉴", "菜单", "選單");
    public static readonly IReadOnlyDictionary<string, string> Topics = Words("Topics", "주제", "议题", "議題");
    public static readonly IReadOnlyDictionary<string, string> NotFound = Words(
        "Page not found",
        "페이지를 찾을 수 없습니다",
        "找不到页面",
        "找不到網頁"
    );
    public static readonly IReadOnlyDictionary<string, string> ReLine = Words("Re:", "제목:", "事由：", "主旨：");
    public static readonly IReadOnlyDictionary<string, string> MostViewed = Words(
        "Most viewed",
        "많이 본 글",
        "阅读排行",
        "熱門文章"
    );

    /// <summary>Languages by their own names.</summary>
    public static readonly IReadOnlyDictionary<string, string> Name = Words(
        "English",
        "한국어",
        "简体中文",
        "繁體中文"
    );

    private static Dictionary<string, string> Words(string en, string ko, string hans, string hant) =>
        new()
        {
            ["en"] = en,
            ["ko"] = ko,
            ["zh-Hans"] = hans,
            ["zh-Hant"] = hant,
        };
}
