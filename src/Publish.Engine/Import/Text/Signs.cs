namespace Publish.Engine.Import;

/// <summary>Tells what was probably lost before: nothing is guessed.</summary>
internal static class Signs
{
    public static void Judge(IEnumerable<PlainBlock> blocks, DoubtList doubts) => _ = (blocks, doubts);
}
