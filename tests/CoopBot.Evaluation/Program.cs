using System.CommandLine;
using System.Text;
using CoopBot.Evaluation.Cost;
using CoopBot.Evaluation.Folder;
using CoopBot.Evaluation.OffTopic;
using CoopBot.Evaluation.Questions;
using CoopBot.Evaluation.Reload;
using CoopBot.Evaluation.Retrieval;
using CoopBot.Evaluation.Start;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Measures CoopBot: right answers on question sets, retrieval on BEIR data sets, time to start and to answer.")
{
    QuestionsCommand.Create(),
    RetrievalCommand.Create(),
    CompareCommand.Create(),
    OffTopicCommand.Create(),
    StartCommand.Create(),
    ReloadCommand.Create(),
    FolderCommand.Create(),
    CostCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
