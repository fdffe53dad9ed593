using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Publish.Cli.Commands;
using Publish.Cli.Doctor;
using Publish.Engine;
using Publish.Engine.Outputs;
using Publish.Model;

namespace Publish.Cli;

/// <summary>
/// Entry point of the program: composes a theme, pipelines, finishers and features, and runs the command line.
/// </summary>
public sealed class PublishApp
{
    /// <summary>What trimming keeps of a class that is made by its type.</summary>
    private const DynamicallyAccessedMemberTypes Made = DynamicallyAccessedMemberTypes.PublicConstructors;

    private readonly string[] arguments;
    private readonly ServiceCollection services = new();

    private PublishApp(string[] arguments) => this.arguments = arguments;

    public static PublishApp Create(params string[] arguments) => new(arguments);

    public PublishApp UseTheme<[DynamicallyAccessedMembers(Made)] TTheme>()
        where TTheme : class, ITheme
    {
        services.AddSingleton<ITheme, TTheme>();
        return this;
    }

    /// <summary>Adds a pipeline, which plans outputs of one kind.</summary>
    public PublishApp AddPipeline<[DynamicallyAccessedMembers(Made)] TPipeline>()
        where TPipeline : class, IPipeline
    {
        services.AddSingleton<IPipeline, TPipeline>();
        return this;
    }

    /// <summary>Adds a finisher, which runs on the whole staged site before the swap.</summary>
    public PublishApp AddFinisher<[DynamicallyAccessedMembers(Made)] TFinisher>()
        where TFinisher : class, IFinisher
    {
        services.AddSingleton<IFinisher, TFinisher>();
        return this;
    }

    /// <summary>Adds an optional feature, such as <c>services.AddPrinting()</c>.</summary>
    public PublishApp Add(Action<IServiceCollection> feature)
    {
        ArgumentNullException.ThrowIfNull(feature);
        feature(services);
        return this;
    }

    /// <returns>The exit code: 0 done, 1 errors in the content, 2 wrong usage, 3 the machine does not allow
    /// it.</returns>
    public Task<int> RunAsync() => RunAsync(HostEnvironment.OfProcess(), CancellationToken.None);

    internal async Task<int> RunAsync(HostEnvironment around, CancellationToken stop)
    {
        services
            .AddSingleton(around.Clock)
            .AddSingleton(around.Variable)
            .AddPublishEngine()
            .AddSingleton<FaceExaminer>()
            .AddSingleton<MachineExaminer>();
        var provider = services.BuildServiceProvider();
        await using (provider.ConfigureAwait(false))
            return await new CommandLine(VerbList.All(), new CommandContext(around, provider))
                .Run(arguments, stop)
                .ConfigureAwait(false);
    }
}
