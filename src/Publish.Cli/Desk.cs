using Microsoft.Extensions.DependencyInjection;
using Publish.Cli.Printing;
using Publish.Engine.Write;

namespace Publish.Cli;

/// <summary>What a verb works with: the world around it, and the engine, woken only by those that need it.</summary>
internal sealed class Desk(Surroundings around, IServiceProvider services)
{
    public Surroundings Around => around;

    public Presenter Presenter { get; set; } = new Presenter(around);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public BuildProgress NewProgress() => new(around.Clock);
}
