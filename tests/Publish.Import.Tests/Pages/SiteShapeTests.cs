using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Pages;

/// <summary>
/// The pages that programs of websites make in each part of the world, and those that people wrote by hand.
/// </summary>
public sealed class SiteShapeTests
{
    [Fact]
    public void A_WordPress_release_is_read()
    {
        var page = SavedPage.Read(
            """
            <!DOCTYPE html><html lang="en-US"><head><title>A year of empty berths – Open Sea Record</title>
            <meta property="article:published_time" content="2024-11-04T09:00:00+12:00"><meta property="article:modified_time" content="2024-11-05T09:00:00+12:00">
            <meta property="og:image" content="https://old.example/wp-content/uploads/berth.jpg"><meta property="og:locale" content="en_US">
            <link rel="alternate" hreflang="ko" href="https://old.example/ko/empty/"><link rel="alternate" hreflang="x-default" href="https://old.example/empty/"><link rel='shortlink' href='https://old.example/?p=12'>
            </head><body class="post-template-default single single-post postid-12">
            <header id="masthead"><p class="site-title"><a href="/">Open Sea Record</a></p><ul id="primary-menu" class="menu"><li><a href="/about">About</a></li></ul></header>
            <div id="primary"><main><article class="post type-post category-press-releases"><header class="entry-header"><h1 class="entry-title">A year of empty berths</h1>
            <div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2024-11-04T09:00:00+12:00">November 4, 2024</time></span><span class="byline"> by <a href="/author/x">editor</a></span></div></header>
            <div class="entry-content"><p>(Suva) – Landings at four Pacific ports fell by a third, while the number of reported crews stayed the same, Open Sea Record said today.</p><h2>What should change</h2><p>The organizations ask the port authorities to go on.</p>
            <div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=x">X</a></li></ul></div></div>
            <footer class="entry-footer"><span class="cat-links">Posted in <a href="/c/pr" rel="category tag">Press releases</a></span><span class="tags-links">Tagged <a href="/tag/suva" rel="tag">Suva</a></span></footer></article>
            <nav class="post-navigation"><a href="/prev">The ship nobody owns</a></nav><div id="comments"><h2>Leave a comment</h2><p>Your email address will not be published.</p></div></main></div>
            <aside id="secondary"><h2>Recent Posts</h2><ul><li><a href="/a">A</a></li></ul></aside><footer>Proudly powered by something.</footer></body></html>
            """,
            "https://old.example/empty/"
        );
        page.ShouldSatisfyAllConditions(
            () => page.Title.ShouldBe("A year of empty berths"),
            () => page.Published.ShouldBe("2024-11-04T09:00:00+12:00"),
            () => page.Updated.ShouldBe("2024-11-05T09:00:00+12:00"),
            () => page.Kind.ShouldBe(OldKind.PressRelease),
            () => page.Language.ShouldBe("en-US"),
            () => page.Topics.ShouldBe(["Suva"]),
            () => page.Image.ShouldBe(new OldFile("https://old.example/wp-content/uploads/berth.jpg")),
            () => page.OtherAddresses.ShouldContain("https://old.example/?p=12"),
            () => page.Counterparts.ShouldBe([new Counterpart("ko", "https://old.example/ko/empty/")]),
            () =>
                page.Words()
                    .ShouldBe(
                        "(Suva) – Landings at four Pacific ports fell by a third, while the number of reported crews stayed the same, Open Sea Record said today. What should change The organizations ask the port authorities to go on."
                    )
        );
    }

    [Fact]
    public void A_letter_in_tables_written_by_hand_is_read()
    {
        var page = SavedPage.Read(
            """
            <HTML><HEAD><TITLE>Open Sea Record - Letter to the Registry</TITLE></HEAD><BODY BGCOLOR=white>
            <TABLE WIDTH=100%><TR><TD COLSPAN=2><IMG SRC="logo.gif" ALT="Open Sea Record"></TD></TR>
            <TR><TD WIDTH=150><A HREF="index.html">Home</A><BR><A HREF="letters.html">Letters</A><BR><A HREF="releases.html">Releases</A><BR><A HREF="about.html">About us</A></TD>
            <TD><CENTER><FONT SIZE=5><B>Letter to the Registry</B></FONT></CENTER>
            <P>March 3, 1999</P><P>Mr. Tomasi Vakatora<BR>Joint Registry of Fishing Crews<BR>Fax: +679 555 0100</P><P>Re: Crew lists</P><P>Dear Mr. Vakatora,</P>
            <P>We write about eighty-eight crew lists that were copied from the lists of the year before, name for name and in the same order.</P>
            <P>Sincerely,</P><P>Han Seo-yun<BR>Executive Director</P><P>cc: Port of Suva</P>
            <P><A HREF="letters.html">Back to list</A></P></TD></TR></TABLE>
            <CENTER><FONT SIZE=1>Copyright 1999 Open Sea Record</FONT></CENTER></BODY></HTML>
            """,
            "https://old.example/1999/registry.html"
        );
        page.ShouldSatisfyAllConditions(
            () => page.Title.ShouldBe("Letter to the Registry"),
            () => page.Language.ShouldBe("en"),
            () =>
                page.Words()
                    .ShouldBe(
                        "March 3, 1999 Mr. Tomasi Vakatora Joint Registry of Fishing Crews Fax: +679 555 0100 Re: Crew lists Dear Mr. Vakatora, We write about eighty-eight crew lists that were copied from the lists of the year before, name for name and in the same order. Sincerely, Han Seo-yun Executive Director cc: Port of Suva"
                    )
        );
    }

    [Fact]
    public void A_post_on_a_Korean_board_is_read()
    {
        var page = SavedPage.Read(
            """
            <!doctype html><html lang="ko"><head><title>해양수산부 장관께 보내는 공개서한 &gt; 보도자료 | 바다기록</title></head><body>
            <div id="hd"><h1 id="hd_h1">해양수산부 장관께 보내는 공개서한 &gt; 보도자료</h1><div id="skip_to_container"><a href="#container">본문 바로가기</a></div><nav id="gnb"><ul><li><a href="/bbs/board.php?bo_table=press">보도자료</a></li></ul></nav></div>
            <div id="container"><h2 id="container_title">보도자료</h2>
            <article id="bo_v"><header><h2 id="bo_v_title"><span class="bo_v_tit">해양수산부 장관께 보내는 공개서한</span></h2></header>
            <section id="bo_v_info"><h2>페이지 정보</h2>작성자 <strong>바다기록</strong> 댓글 0건 조회 123회 작성일 <strong class="if_date">15-11-24 17:40</strong></section>
            <section id="bo_v_atc"><h2 id="bo_v_atc_title">본문</h2><div id="bo_v_con"><p>수신: 해양수산부 장관</p><p>제목: 억류된 선원들에 관하여</p><p>바다기록은 열한 명의 선원이 항구에 억류되어 있다는 소식을 듣고 이 편지를 씁니다. 그들이 집으로 돌아갈 수 있게 해 주십시오.</p><p>2015년 11월 24일</p><p>바다기록 사무총장 한서윤 드림</p></div></section>
            <section id="bo_v_file"><h2>첨부파일</h2><ul><li><a href="/bbs/download.php?bo_table=press&amp;wr_id=3&amp;no=0"><strong>공개서한.pdf</strong> (1.2M)</a></li></ul></section>
            <div id="bo_v_share"><ul><li><a href="https://sns.example">페이스북으로 보내기</a></li></ul></div>
            <ul class="bo_v_nb"><li>이전글 <a href="/1">항구 소식</a></li><li>다음글 <a href="/2">선원 명부</a></li></ul>
            <section id="bo_vc"><h2>댓글목록</h2><p>등록된 댓글이 없습니다.</p></section></article></div>
            <div id="ft">Copyright © 바다기록. All rights reserved.</div></body></html>
            """,
            "https://old.example/bbs/board.php?bo_table=press&wr_id=3"
        );
        page.ShouldSatisfyAllConditions(
            () => page.Title.ShouldBe("해양수산부 장관께 보내는 공개서한"),
            () => page.Published.ShouldBe("2015-11-24"),
            () => page.Language.ShouldBe("ko"),
            () => page.Files.Select(file => file.Title).ShouldBe(["공개서한.pdf (1.2M)"]),
            () =>
                page.Words()
                    .ShouldBe(
                        "수신: 해양수산부 장관 제목: 억류된 선원들에 관하여 바다기록은 열한 명의 선원이 항구에 억류되어 있다는 소식을 듣고 이 편지를 씁니다. 그들이 집으로 돌아갈 수 있게 해 주십시오. 2015년 11월 24일 바다기록 사무총장 한서윤 드림"
                    )
        );
    }

    [Fact]
    public void A_page_of_a_Chinese_program_is_read()
    {
        var page = SavedPage.Read(
            """
            <html><head><title>致渔业部长的公开信_海上记录</title><meta name="keywords" content="船员"></head><body>
            <div class="top"><a href="/">首页</a><a href="/news/">新闻稿</a><a href="/letters/">公开信</a></div>
            <div class="place"><strong>当前位置:</strong> <a href='/'>首页</a> &gt; <a href='/letters/'>公开信</a> &gt; </div>
            <div class="viewbox"><div class="title"><h2>致渔业部长的公开信</h2></div><div class="info"><small>时间:</small>2015-11-24 17:40<small>来源:</small>海上记录 <small>点击:</small>次</div>
            <div class="content"><table><tr><td><div>尊敬的部长：</div><div>我们写信给您，是因为十一名船员被扣留在港口。他们的家人不知道他们在哪里。</div><div>我们要求您让他们回家，并公布船员名单。</div><div>此致</div><div>海上记录执行主任 韩瑞允</div><div>抄送：渔业船员联合登记处</div></td></tr></table></div>
            <div class="boxoff">------分隔线------</div><div class="context"><ul><li>上一篇：<a href="1.html">无主之船</a></li><li>下一篇：没有了</li></ul></div></div>
            <div class="pleft"><dl><dt>热门文章</dt><dd><ul><li><a href="2.html">无人能读的登记册</a></li><li><a href="3.html">空泊位的一年</a></li></ul></dd></dl></div>
            <div class="footer">版权所有 海上记录 ICP备00000000号</div></body></html>
            """,
            "https://old.example/letters/15.html"
        );
        page.ShouldSatisfyAllConditions(
            () => page.Title.ShouldBe("致渔业部长的公开信"),
            () => page.Published.ShouldBe("2015-11-24"),
            () => page.Language.ShouldBe("zh-Hans"),
            () => page.Kind.ShouldBe(OldKind.Letter),
            () =>
                page.Words()
                    .ShouldBe(
                        "尊敬的部长： 我们写信给您，是因为十一名船员被扣留在港口。他们的家人不知道他们在哪里。 我们要求您让他们回家，并公布船员名单。 此致 海上记录执行主任 韩瑞允 抄送：渔业船员联合登记处"
                    )
        );
    }
}
