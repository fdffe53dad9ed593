using Microsoft.Extensions.DependencyInjection;
using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli;

/// <summary>What a verb works with: the world around it, and the engine, woken only by those that need it.</summary>
internal sealed class CommandContext(HostEnvironment around, IServiceProvider services)
{
    public HostEnvironment Around => around;

    public Presenter Presenter { get; set; } = new Presenter(around);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public BuildProgress NewProgress() => new(around.Clock);
}
