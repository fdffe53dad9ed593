using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>
/// The words that sites of many makers put over blocks beside a text, in the languages that letters come in.
/// </summary>
internal static class Labels
{
    private static readonly FrozenDictionary<string, BlockUse> Uses = Table();

    /// <summary>Of a label by itself, such as <c>Available In</c>.</summary>
    public static BlockUse Of(string label) => label.Length > 60 ? BlockUse.None : Uses.GetValueOrDefault(Plain(label));

    private static string Plain(string label) =>
        label
            .Trim(
                ' ',
                ':',
                '：',
                '[',
                ']',
                '【',
                '】',
                '|',
                '▶',
                '■',
                '●',
                '»',
                '«',
                '>',
                '<',
                '·',
                '-',
                '–',
                '.',
                '…',
                '\u00A0'
            )
            .ToLowerInvariant();

    private static FrozenDictionary<string, BlockUse> Table()
    {
        var uses = new Dictionary<string, BlockUse>(StringComparer.Ordinal);
        Add(
            BlockUse.Share,
            "share|share this|share on|share this page|share this post|share this article|share this:|follow us|connect with us|other ways to share|공유|공유하기|sns 공유|sns공유|이 글 공유하기|分享|分享到|分享至|分享本文|關注我們|关注我们"
        );
        Add(
            BlockUse.Lists,
            "more reading|most viewed|most read|most popular|popular|trending|latest|latest news|recent posts|recent news|you may also like|read more|read also|more news|more from this section|more on this topic|latest letters|latest releases|more letters|많이 본 글|많이 본 뉴스|인기 글|인기글|최신 글|최근 글|최신글|최근글|더 읽기|더 읽을거리|읽을거리|함께 읽기|더 보기|热门文章|热门|最新文章|最新消息|更多阅读|更多文章|更多內容|更多内容|點閱排行|点击排行|阅读排行|最多閱讀|最多浏览|熱門文章|更多閱讀|猜你喜欢|延伸閱讀|延伸阅读|推荐阅读|推薦閱讀"
        );
        Add(
            BlockUse.Related,
            "related content|related|related documents|related letters|related news|related articles|related links|related posts|see also|related reading|related releases|관련 글|관련글|관련 자료|관련 문서|관련 기사|관련 콘텐츠|관련 서한|相关文章|相关内容|相关阅读|相关链接|相关新闻|相关文件|相關文章|相關內容|相關閱讀|相關連結|相關新聞|相關文件"
        );
        Add(
            BlockUse.Ask,
            "donate|donate now|give now|support us|support our work|make a gift|newsletter|subscribe|sign up|stay informed|join our mailing list|join us|get updates|take action|후원|후원하기|지금 후원|뉴스레터|구독|구독하기|소식지|소식받기|捐款|立即捐款|支持我们|支持我們|订阅|訂閱|订阅电子报|訂閱電子報|电子报|電子報"
        );
        Add(
            BlockUse.Navigation,
            "home|menu|main menu|navigation|you are here|sections|categories|archives|footer menu|skip to main content|skip to content|search|site map|sitemap|메뉴|홈|본문 바로가기|주메뉴 바로가기|현재 위치|검색|사이트맵|카테고리|首页|首頁|导航|導覽|菜单|選單|当前位置|您的位置|您所在的位置|你的位置|目前位置|搜索|搜尋|网站地图|網站地圖|previous|next|previous post|next post|previous letter|next letter|이전글|다음글|이전 글|다음 글|이전|다음|上一篇|下一篇|上一页|下一页|上一頁|下一頁"
        );
        Add(
            BlockUse.Comments,
            "comments|leave a comment|leave a reply|post a comment|댓글|댓글목록|댓글 목록|댓글쓰기|의견|评论|發表評論|发表评论|留言|網友評論|网友评论|no comments|no comments yet|등록된 댓글이 없습니다|댓글이 없습니다|暂无评论|暫無評論|暂时没有评论|暫時沒有評論|沒有評論|没有评论"
        );
        Add(
            BlockUse.Topics,
            "topic|topics|tag|tags|tagged|filed under|category|issues|keywords|주제|태그|분류|키워드|话题|話題|主题|主題|议题|議題|相关议题|相關議題|标签|標籤|关键词|關鍵詞|关键字|專題|专题|分类|分類"
        );
        Add(
            BlockUse.Countries,
            "region / country|region/country|country|countries|regions|region|location|국가|지역|나라|지역 / 국가|지역/국가|국가/지역|国家|国家/地区|地区/国家|地区 / 国家|地区|國家|國家/地區|地區/國家|地區 / 國家|地區"
        );
        Add(
            BlockUse.Files,
            "attachment|attachments|attached files|downloads|download|files|documents|pdf|첨부|첨부파일|첨부 파일|다운로드|내려받기|附件|附件下载|附件下載|下载|下載|相关附件|檔案下載|文件下载"
        );
        Add(
            BlockUse.Languages,
            "available in|also available in|languages|language|other languages|read in|read this in|in other languages|translations|translation|다른 언어|다른 언어로 읽기|다른 언어로 보기|다른 언어로|언어|번역|其他语言|其它语言|其他語言|其它語言|语言|語言|语言版本|語言版本|其他语言版本|其他語言版本|阅读其他语言|多语言版本"
        );
        Add(
            BlockUse.Tools,
            "print|print this page|e-mail this page|email|back to top|top|back|back to list|list|up|prev|close|close window|copy url|copy link|scrap|increase text size|font size|分隔线|本文|본문|페이지 정보|인쇄|인쇄하기|프린트|목록|목록으로|목록보기|글쓰기|수정|삭제|답변|위로|맨위로|맨 위로|뒤로|뒤로가기|닫기|창닫기|url 복사|주소복사|링크복사|스크랩|추천|비추천|신고|글자크기|打印|打印本页|列印|友善列印|关闭|关闭窗口|關閉|關閉視窗|返回|返回列表|返回顶部|返回頂部|回到顶部|回頁首|回上頁|回上一页|收藏|字体|字號|字号|大|中|小|more|더보기|更多"
        );
        return uses.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(BlockUse use, string labels)
        {
            foreach (var label in labels.Split('|'))
                uses.TryAdd(Plain(label), use);
        }
    }
}

/// <summary>What a block of a page is for, as its own label says.</summary>
internal enum BlockUse
{
    None,
    Share,
    Lists,
    Related,
    Ask,
    Navigation,
    Comments,
    Topics,
    Countries,
    Files,
    Languages,
    Tools,
}
