// A bot made with discord.js: it logs in to the server it is given and does what the wire scenarios ask of any bot.
'use strict';
const {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, GatewayIntentBits, MessageFlags, ModalBuilder, Partials,
  TextInputBuilder, TextInputStyle,
} = require('discord.js');

const [api, token, threaded, moderators] = process.argv.slice(2);
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages, GatewayIntentBits.MessageContent],
  partials: [Partials.Channel],
  rest: { api, version: '10' },
});
const quiet = { allowedMentions: { parse: [], repliedUser: false } };
const button = (label, id) => new ButtonBuilder().setLabel(label).setCustomId(id).setStyle(ButtonStyle.Secondary);
const row = (...parts) => new ActionRowBuilder().addComponents(parts);
const answer = (text, once) => ({
  ...quiet,
  content: `About: ${text.slice(0, 100) || '(nothing)'}`,
  flags: MessageFlags.SuppressEmbeds,
  nonce: once,
  enforceNonce: true,
  components: [row(button('Helpful', 'helpful:1'), button('Not helpful', 'unhelpful:1'), button('Show quotes', 'quotes:1:0'), button('Ask a person', 'person:1'))],
});
const seen = new Set();

client.once('clientReady', async () => {
  await client.application.commands.set([
    { name: 'ask', description: 'Ask', options: [{ type: 3, name: 'question', description: 'Question', required: true }] },
    { name: 'Ask CoopBot about this', type: 3 },
  ]);
  console.log('ready');
});

client.on('messageCreate', async (message) => {
  const own = message.channel.isThread() && message.channel.ownerId === client.user.id;
  if (message.author.bot || !(message.mentions.has(client.user) || !message.guildId || own) || seen.has(message.id)) {
    return;
  }

  seen.add(message.id);
  await message.channel.sendTyping();
  if (message.channelId === threaded) {
    const thread = await message.startThread({ name: message.content.slice(0, 90) || 'thread' });
    await thread.send(answer(message.content, message.id));
  } else {
    await message.reply(answer(message.content, message.id));
  }
});

client.on('interactionCreate', async (interaction) => {
  const alone = { ...quiet, flags: MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds };
  if (interaction.isChatInputCommand() && interaction.commandName === 'ask') {
    await interaction.deferReply(interaction.options.getBoolean('private') ? { flags: MessageFlags.Ephemeral } : {});
    await interaction.editReply({ ...quiet, content: `About: ${interaction.options.getString('question', true)}` });
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ ...quiet, content: `About: ${interaction.targetMessage.content}` });
  } else if (interaction.isChatInputCommand()) {
    await interaction.reply({ ...alone, content: 'Page 1', components: [row(button('<', 'sources:0'), button('1 / 2', 'here'), button('>', 'sources:1'))] });
  } else if (interaction.isButton() && interaction.customId.startsWith('sources:')) {
    await interaction.update({ ...quiet, content: 'Page 2', components: [] });
  } else if (interaction.isButton() && interaction.customId.startsWith('unhelpful:')) {
    await interaction.reply({ ...alone, content: 'Why?', components: [row(...['A', 'B', 'C', 'D', 'E'].map((cause) => button(cause, `cause:1:${cause}`)))] });
  } else if (interaction.isButton() && interaction.customId.startsWith('cause:')) {
    const field = new TextInputBuilder().setCustomId('words').setLabel('Words').setStyle(TextInputStyle.Paragraph).setRequired(false);
    await interaction.showModal(new ModalBuilder().setCustomId(interaction.customId).setTitle('Words').addComponents(row(field)));
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({ ...alone, content: `Thanks: ${interaction.fields.getTextInputValue('words')}` });
  } else if (interaction.isButton() && interaction.customId.startsWith('person:')) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const channel = await client.channels.fetch(moderators);
    await channel.send({ ...answer('a person is wanted', interaction.id), components: [] });
    await interaction.editReply({ ...quiet, content: 'Passed on.' });
  } else {
    await interaction.reply({ ...alone, content: 'Thanks.' });
  }
});

client.on('error', (error) => console.log(`error ${error.message}`));
process.on('unhandledRejection', (error) => console.log(`unhandled ${error.message}`));
process.stdin.on('end', () => client.destroy().then(() => process.exit(0)));
process.stdin.resume();
client.login(token);
