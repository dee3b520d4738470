using System.CommandLine;
using System.Text;
using CoopBot.Evaluation.Cost;
using CoopBot.Evaluation.Folder;
using CoopBot.Evaluation.Learning;
using CoopBot.Evaluation.Log;
using CoopBot.Evaluation.LongLog;
using CoopBot.Evaluation.OffTopic;
using CoopBot.Evaluation.Questions;
using CoopBot.Evaluation.Reload;
using CoopBot.Evaluation.Retrieval;
using CoopBot.Evaluation.Start;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Measures CoopBot: right answers on question sets, retrieval on BEIR data sets, knowing what it does not know, time and memory.")
{
    QuestionsCommand.Create(),
    RetrievalCommand.Create(),
    CompareCommand.Create(),
    OffTopicCommand.Create(),
    LearnCommand.Create(),
    StartCommand.Create(),
    ReloadCommand.Create(),
    FolderCommand.Create(),
    CostCommand.Create(),
    LogCommand.Create(),
    LongLogCommand.Create(),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is InvalidDataException or IOException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
