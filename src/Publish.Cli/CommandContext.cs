using Microsoft.Extensions.DependencyInjection;
using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli;

/// <summary>The context of a verb: the host environment, and the engine's services, created on demand.</summary>
internal sealed class CommandContext(HostEnvironment around, IServiceProvider services)
{
    public HostEnvironment Around => around;

    public Presenter Presenter { get; set; } = new Presenter(around);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public BuildProgress NewProgress() => new(around.Clock);
}
