using System.Collections.Immutable;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>The words for units that stand behind a number, in English, Korean and Chinese.</summary>
internal static class UnitNames
{
    /// <summary>Characters that stand behind the day of a date.</summary>
    public const string AfterDay = "일日号號~–—-、·,，至와과";

    public static readonly ImmutableArray<string> Percents =
    [
        "%",
        "％",
        "٪",
        "percentage point",
        "percent",
        "per cent",
        "퍼센트",
        "프로",
        "个百分点",
        "個百分點",
        "百分点",
        "百分點",
    ];

    public static readonly ImmutableArray<string> Months = ["month", "개월", "달", "个月", "個月"];

    public static readonly ImmutableArray<string> Weeks = ["week", "주", "周", "週", "星期"];

    public static readonly ImmutableArray<string> Days = ["day", "일", "天", "日"];

    public static readonly ImmutableArray<string> Hours = ["hour", "시간", "小时", "小時"];

    /// <summary>With their codes of ISO 4217; empty where the country is not said.</summary>
    public static readonly ImmutableArray<(string Word, string Code)> Currencies =
    [
        ("달러", "USD"),
        ("미국 달러", "USD"),
        ("미 달러", "USD"),
        ("US dollar", "USD"),
        ("dollar", "USD"),
        ("美元", "USD"),
        ("美金", "USD"),
        ("미달러", "USD"),
        ("USD", "USD"),
        ("韩元", "KRW"),
        ("韓元", "KRW"),
        ("韩圆", "KRW"),
        ("韓圜", "KRW"),
        ("원", "KRW"),
        ("won", "KRW"),
        ("KRW", "KRW"),
        ("유로", "EUR"),
        ("euro", "EUR"),
        ("欧元", "EUR"),
        ("歐元", "EUR"),
        ("EUR", "EUR"),
        ("엔", "JPY"),
        ("yen", "JPY"),
        ("日元", "JPY"),
        ("日圆", "JPY"),
        ("日圓", "JPY"),
        ("JPY", "JPY"),
        ("위안", "CNY"),
        ("yuan", "CNY"),
        ("人民币", "CNY"),
        ("人民幣", "CNY"),
        ("파운드", "GBP"),
        ("pound", "GBP"),
        ("英镑", "GBP"),
        ("英鎊", "GBP"),
        ("元", ""),
    ];
}
