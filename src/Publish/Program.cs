using Publish.Cli;
using Publish.Engine.Embargo;
using Publish.Engine.Outputs.Files;
using Publish.Engine.Outputs.Hosting;
using Publish.Engine.Outputs.Pages;
using Publish.Engine.Outputs.Syndication;
using Publish.Export;
using Publish.Metadata;
using Publish.Printing;
using Publish.Theme;
using Publish.Translation;

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
    .AddFinisher<LeakScan>()
    .RunAsync();
