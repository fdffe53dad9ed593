using Microsoft.AspNetCore.Components;
using Publish.Model;

namespace Publish.Theme;

/// <summary>Base of components that render one type of view.</summary>
public abstract class Page<TView> : Markup, IPage<TView>
    where TView : View
{
    [Inject]
    public required Func<Language, ThemeWords> WordsOf { get; set; }

    [Parameter, EditorRequired]
    public required TView View { get; set; }

    protected ThemeWords Words => field ??= WordsOf(View.Language);
}
