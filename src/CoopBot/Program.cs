using CoopBot.Commands;

return await CommandLine.RunAsync(args);
