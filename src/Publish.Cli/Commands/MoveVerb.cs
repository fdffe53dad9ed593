using System.CommandLine;
using System.Globalization;
using Publish.Cli.Results;
using Publish.Engine.Input;
using Publish.Translation.Moves;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish move</c>: moves a document to another address, with aliases for the old one, and rewrites links to it.
/// </summary>
internal sealed class MoveVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();
    private readonly Argument<string> document;

    private readonly Argument<string> slug = new("new-name")
    {
        Description = "The last part of its new address, such as open-letter-on-returns.",
        HelpName = "new-name",
    };

    private readonly Option<string?> date = new("--date")
    {
        Description = "Its new day, such as 2024-03-05; it keeps the one it has if left out.",
        HelpName = "day",
    };

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Tell what would be changed, and change nothing.",
    };

    public MoveVerb()
    {
        document = TextOptions.Document(input);
        Command = new Command(
            "move",
            "Gives a document another address: moves its folder, writes the old addresses under aliases, and mends every link to it."
        )
        {
            document,
            slug,
            date,
            dryRun,
            input,
        };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish move haesong-7 crew-of-the-haesong-7 --dry-run     what would be changed",
        "publish move haesong-7 crew-of-the-haesong-7",
    ];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                var root = desk.Around.Full(given.GetValue(input)!);
                var id = TextOptions.IdOf(given.GetValue(document)!, TextOptions.Desk(root));
                if (!TryDay(given.GetValue(date), out var day))
                    return new Refusal(
                        $"--date says “{given.GetValue(date)}”, which is no day. Write 2024-03-05.",
                        ExitCode.Usage
                    );
                try
                {
                    var move = DocumentMoves.Plan(
                        InputReader.Read(root),
                        id,
                        given.GetValue(slug)!,
                        day,
                        desk.Around.Clock.GetUtcNow()
                    );
                    if (!given.GetValue(dryRun))
                        MovedFolder.Make(move, root);
                    return new Moved(move, given.GetValue(dryRun));
                }
                catch (MoveRefusedException refused)
                {
                    return new Refusal(refused.Message, ExitCode.Usage);
                }
                catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
                {
                    return new Refusal(
                        $"{id} could not be moved, and stands as it stood. {failure.Message}",
                        ExitCode.Environment
                    );
                }
            },
            stop
        );

    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var read
        )
            ? read
            : null;
        return text is null || day is not null;
    }
}
