using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Names of share services in one language; also those that are the same in every language.</summary>
public sealed class ServiceWords(Language language, Func<string, string?> find) : WordList(language, find)
{
    public string Facebook => Word();
    public string X => Word();
    public string WhatsApp => Word();
    public string Email => Word();
    public string LinkedIn => Word();
    public string Reddit => Word();
    public string Telegram => Word();
    public string Bluesky => Word();
    public string Mastodon => Word();
    public string KakaoTalk => Word();
    public string Line => Word();
    public string Naver => Word();
    public string Weibo => Word();
    public string WeChat => Word();

    public string this[ShareService service] => Word(service.ToString());
}
