using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Letters;

/// <summary>Letters in forms of offices, embassies and courts come into their fields too.</summary>
public sealed class UnusualLetterTests
{
    [Fact]
    public void A_letter_to_a_minister_says_how_it_was_sent()
    {
        var letter = ALetter.Read(
            """
            <p>3rd of March, 2019</p>
            <p>BY REGISTERED MAIL AND EMAIL</p>
            <p>The Rt. Hon. Ophelia Marchbanks MP<br>Secretary of State for Ports<br>Department for Ports and Waterways<br>9 Lantern Row<br>London SW1 4QQ</p>
            <p>Re.: Detention of the trawler Ellen Vay – request for an inquiry</p>
            <p>Dear Secretary of State,</p><p>We write on behalf of nineteen deckhands.</p>
            <p>Yours faithfully,</p><p>Amina Bello-Hart, Esq.<br>Barrister and Trustee<br>Legal Aid for Seafarers</p>
            <p>c.c. Lord Alderman of Tarrow; the Chief Harbour Master</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2019-03-03
            to: The Rt. Hon. Ophelia Marchbanks MP | title Secretary of State for Ports | of Department for Ports and Waterways | at 9 Lantern Row + London SW1 4QQ + BY REGISTERED MAIL AND EMAIL
            subject: Detention of the trawler Ellen Vay – request for an inquiry
            salutation: Dear Secretary of State,
            closing: Yours faithfully,
            signs: Amina Bello-Hart, Esq. | title Barrister and Trustee | of Legal Aid for Seafarers
            copy: Lord Alderman of Tarrow
            copy: the Chief Harbour Master
            """
        );
        letter.Rest.ShouldBe("We write on behalf of nineteen deckhands.");
    }

    [Fact]
    public void Numbers_in_a_paragraph_of_their_own_are_the_addressees_above() =>
        ALetter
            .Read(
                "<p>Park Min<br>President of the Port<br>1 Lantern Row, Busan</p><p>Fax: +82 2-555-0121<br>E-mail: office@port.example</p><p>Re: Nine sailors</p><p>Dear President Park,</p><p>We write about nine sailors.</p><p>Sincerely,</p><p>Jo Kim<br>Director</p>"
            )
            .Fields.ShouldContain(
                "to: Park Min | title President of the Port | at 1 Lantern Row, Busan | fax +82 2-555-0121 | mail office@port.example\n"
            );

    [Fact]
    public void A_sentence_of_courtesy_closes_a_letter_to_an_embassy() =>
        ALetter
            .Read(
                "<p>Excellency,</p><p>Our organizations ask for a meeting.</p><p>Please accept, Excellency, the assurances of our highest consideration.</p><p>Marit Solheim<br>Chair</p>"
            )
            .Fields.ShouldContain(
                "closing: Please accept, Excellency, the assurances of our highest consideration.\nsigns: Marit Solheim | title Chair"
            );

    [Fact]
    public void A_letter_of_an_office_has_marks_and_no_salutation()
    {
        var letter = ALetter.Read(
            """
            <p>바다기록</p><p>시행일자: 2018. 9. 4.</p><p>수　　신: 부산항만청장</p><p>참　　조: 선원정책과장</p><p>제　　목: 선원의 상륙 허가에 관한 건</p>
            <p>저희는 지난 6월부터 초량 부두에 묶여 있는 선원 열두 명을 만나 왔습니다.</p>
            <p>2018년 9월 4일</p><p>바다기록 대표 한서윤</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2018-09-04
            to: 부산항만청장
            subject: 선원의 상륙 허가에 관한 건
            signs: 한서윤 | title 대표 | of 바다기록
            copy: 선원정책과장
            """
        );
        letter.Rest.ShouldBe("바다기록\n저희는 지난 6월부터 초량 부두에 묶여 있는 선원 열두 명을 만나 왔습니다.");
    }

    [Fact]
    public void Korean_names_have_their_office_in_brackets_and_bodies_stand_in_one_line() =>
        ALetter
            .Read(
                """
                <p>존경하는 장관님께</p><p>선원들의 이름이 명부에서 지워졌습니다.</p><p>깊은 존경을 담아,</p>
                <p>이네스 발도로 (국제선원등록기구 사무총장)<br>대니얼 오카포 (바다기록 법률 자문)</p>
                <p>함께 서명한 단체 (총 3개)<br>부산 이주민의 식탁, 선원가족협회, 어부의 식탁</p>
                <p>문의: 바다기록 기록담당 천이안 (02-555-0199, archive@sea.example)</p>
                """
            )
            .Fields.ShouldBe(
                """
                kind: Letter
                salutation: 존경하는 장관님께
                closing: 깊은 존경을 담아,
                signs: 이네스 발도로 | title 사무총장 | of 국제선원등록기구
                signs: 대니얼 오카포 | title 법률 자문 | of 바다기록
                contact: 천이안 | title 기록담당 | of 바다기록 | tel 02-555-0199 | mail archive@sea.example
                endorse: 함께 서명한 단체 (총 3개) [organizations] 부산 이주민의 식탁||; 선원가족협회||; 어부의 식탁||
                """
            );

    [Fact]
    public void A_wish_of_two_lines_closes_and_a_subject_may_follow_the_salutation() =>
        ALetter
            .Read(
                """
                <p>尊敬的局长：</p><p>事由：关于船员上岸一事</p><p>今年三月以来，十四名船员一直没有上岸。</p><p>顺颂<br>公祺</p><p>海上记录研究员 陈以安<br>二〇二〇年七月一日</p><p>抄报：外交部领事司；抄送：海事局、总工会</p>
                """
            )
            .Fields.ShouldBe(
                """
                kind: Letter
                date: 2020-07-01
                subject: 关于船员上岸一事
                salutation: 尊敬的局长：
                closing: 顺颂⏎公祺
                signs: 陈以安 | title 海上记录研究员
                copy: 外交部领事司
                copy: 海事局
                copy: 总工会
                """
            );

    [Fact]
    public void A_year_of_the_republic_and_a_lady_s_honor_are_read() =>
        ALetter
            .Read(
                "<p>受文者：勞動部部長 林佩珊女士<br>發文日期：中華民國112年5月1日<br>主旨：請調查漁工欠薪案，請查照。</p><p>林部長鈞鑒：</p><p>本會自去年起協助二十名漁工。</p><p>敬祝<br>勛安</p><p>海上紀錄理事長 陳以安</p>"
            )
            .Fields.ShouldBe(
                """
                kind: Letter
                date: 2023-05-01
                to: 林佩珊女士 | title 勞動部部長
                subject: 請調查漁工欠薪案，請查照。
                salutation: 林部長鈞鑒：
                closing: 敬祝⏎勛安
                signs: 陳以安 | title 海上紀錄理事長
                """
            );
}
