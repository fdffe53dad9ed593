using Publish.Engine.Check;
using Publish.Engine.Files;
using Publish.Engine.Mirror;
using Publish.Engine.Paper;
using Publish.Cli;
using Publish.Engine.Pipelines;
using Publish.Engine.Write;
using Publish.Theme;

return await PublishApp
    .Create(args)
    .UseTheme<PressTheme>()
    .Add(services => services.AddMetadata().AddTranslation().AddPrinting().AddExport())
    .AddPipeline<LetterPages>() // one line a kind of output; a site adds its own here
    .AddPipeline<PressReleasePages>()
    .AddPipeline<StandingPages>()
    .AddPipeline<ComparisonPages>()
    .AddPipeline<HomePages>()
    .AddPipeline<ListPages>()
    .AddPipeline<TopicPages>()
    .AddPipeline<CountryPages>()
    .AddPipeline<CorrectionPages>()
    .AddPipeline<TranslationPages>()
    .AddPipeline<NotFoundPages>()
    .AddPipeline<ThanksPages>()
    .AddPipeline<Feeds>()
    .AddPipeline<Sitemap>()
    .AddPipeline<Robots>()
    .AddPipeline<NetlifyFiles>()
    .AddPipeline<SecurityTxt>()
    .AddPipeline<CardPictures>()
    .AddPipeline<Sheets>()
    .AddPipeline<DocumentFiles>()
    .AddPipeline<ThemeAssets>()
    .AddPipeline<SiteAssets>()
    .AddFinisher<LastScan>()
    .RunAsync();
