using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Letters;

/// <summary>A Korean letter's parts come into their fields.</summary>
public sealed class KoreanLetterTests
{
    [Fact]
    public void An_official_letter_is_read_by_its_marks()
    {
        var letter = ALetter.Read(
            """
            <p>2024년 11월 18일(월)</p>
            <p>수신: 항만노동청장 권혁진 귀하<br>48939 부산광역시 중구 충장대로 20<br>팩스: 051-555-0190<br>이메일: office@portlabor.example</p>
            <p>참조: 해양수산부 장관 오세림, 국제선원등록기구 사무총장 이네스 발도로</p>
            <p><strong>제 목: 해송 7호 선원의 승선 기록 교부 요청</strong></p>
            <p>존경하는 권혁진 청장님께,</p>
            <p>지난 8월 16일, 연승 어선 해송 7호가 부산 외항에서 압류되었습니다.</p>
            <p>감사합니다.</p>
            <p>어부의 식탁<br>대표 로살리니 타마니</p>
            <p>서명 단체 (2024년 11월 15일 기준)</p>
            <p>단체</p>
            <ul><li>선원가족협회 / 인도네시아</li><li>부산 이주민의 식탁 (BMT) / 한국</li></ul>
            <p>개인</p>
            <p>김도영 / 전 선의<br>린페이산 / 노동사 연구자 / 대만</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2024-11-18
            to: 권혁진 | title 항만노동청장 | at 48939 부산광역시 중구 충장대로 20 | fax 051-555-0190 | mail office@portlabor.example
            subject: 해송 7호 선원의 승선 기록 교부 요청
            salutation: 존경하는 권혁진 청장님께,
            closing: 감사합니다.
            signs: 로살리니 타마니 | title 대표 | of 어부의 식탁
            copy: 오세림 | title 해양수산부 장관
            copy: 이네스 발도로 | title 사무총장 | of 국제선원등록기구
            as of: 2024-11-15
            endorse: 단체 [organizations] 선원가족협회||ID; 부산 이주민의 식탁 (BMT)||KR
            endorse: 개인 [individuals] 김도영|전 선의|; 린페이산|노동사 연구자|TW
            """
        );
        letter.Rest.ShouldBe("지난 8월 16일, 연승 어선 해송 7호가 부산 외항에서 압류되었습니다.");
    }

    [Fact]
    public void An_English_address_stands_in_it_and_the_day_below_it()
    {
        var letter = ALetter.Read(
            """
            <p>이네스 발도로 사무총장 귀하<br>국제선원등록기구<br>14 Rue des Quais<br>1202 Geneva, Switzerland<br>Fax: +41 22 555 01 91</p>
            <p>친애하는 사무총장님께</p>
            <p>저희는 열한 명 모두와 전화로 이야기했습니다.</p>
            <p>2024. 11. 18.</p>
            <p>한서윤<br>바다기록 사무국장</p>
            <p>사본:<br>오세림 해양수산부 장관</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2024-11-18
            to: 이네스 발도로 | title 사무총장 | of 국제선원등록기구 | at 14 Rue des Quais + 1202 Geneva, Switzerland | fax +41 22 555 01 91
            salutation: 친애하는 사무총장님께
            signs: 한서윤 | title 사무국장 | of 바다기록
            copy: 오세림 | title 해양수산부 장관
            """
        );
        letter.Rest.ShouldBe("저희는 열한 명 모두와 전화로 이야기했습니다.");
    }

    [Fact]
    public void A_word_of_respect_after_a_name_goes_to_the_closing_and_is_told()
    {
        var letter = ALetter.Read(
            "<p>존경하는 청장님께,</p><p>저희는 기다렸습니다.</p><p>감사합니다.</p><p>바다기록 사무국장 한서윤 드림</p>"
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            salutation: 존경하는 청장님께,
            closing: 감사합니다.⏎드림
            signs: 한서윤 | title 사무국장 | of 바다기록
            """
        );
        letter.Told.ShouldContain("드림");
    }

    [Theory]
    [InlineData("문재원 외교부 장관", "문재원", "외교부 장관")]
    [InlineData("아리프 누그로호 해운총국 총국장", "아리프 누그로호", "해운총국 총국장")]
    [InlineData("헬렌 아흐터베르흐 유기 선박 보험자위원회 의장", "헬렌 아흐터베르흐", "유기 선박 보험자위원회 의장")]
    [InlineData("윤세나 언론 담당", "윤세나", "언론 담당")]
    [InlineData("외교부 장관 문재원", "문재원", "외교부 장관")]
    public void A_copy_names_its_person_and_the_office_in_either_order(string line, string name, string title)
    {
        var copy = ALetter
            .Read($"<p>존경하는 청장님께,</p><p>저희는 기다렸습니다.</p><p>감사합니다.</p><p>참조:<br>{line}</p>")
            .Parts.Copies.ShouldHaveSingleItem()
            .Value;

        (copy.Name, string.Concat(copy.Titles)).ShouldBe((name, title));
    }

    [Fact]
    public void Who_signs_in_three_lines_is_named_in_the_first() =>
        ALetter
            .Read(
                "<p>존경하는 영사님께,</p><p>해송 7호 선원에 관해 말씀드립니다.</p><p>감사합니다.</p><p>대니얼 오카포<br>법률 자문<br>바다기록</p><p>로살리니 타마니<br>태평양 조정관<br>어부의 식탁</p>"
            )
            .Fields.ShouldContain(
                "signs: 대니얼 오카포 | title 법률 자문 | of 바다기록\nsigns: 로살리니 타마니 | title 태평양 조정관 | of 어부의 식탁"
            );
}
