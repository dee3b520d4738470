// Gives Microsoft's own verdict: on requests (the Bot Framework's token checks) and on cards (the Adaptive Cards parser).
// One JSON object a line comes in, one verdict a line goes out.
const { AdaptiveCard, SerializationContext, Versions } = require('adaptivecards');
const { AuthenticationConfiguration } = require('botframework-connector');
const { ParameterizedBotFrameworkAuthentication } = require('botframework-connector/lib/auth/parameterizedBotFrameworkAuthentication');

const [metadata, appId] = process.argv.slice(2);
const credentials = {
  isValidAppId: async (id) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({}),
};
const bot = new ParameterizedBotFrameworkAuthentication(
  true, 'https://login.test', 'https://api.test', 'https://api.botframework.com', 'https://oauth.test', metadata, metadata, '', credentials,
  new AuthenticationConfiguration(), undefined, {});

async function request({ header, activity }) {
  await bot.authenticateRequest(activity, header ?? '');
}

function card({ card }) {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();

  // The parser's pattern for "lang" remembers where it stopped (flag g), and so refuses every second card.
  parsed.parse({ ...card, lang: undefined }, context);
  const faults = [];
  for (let i = 0; i < context.eventCount; i++) {
    faults.push(context.getEventAt(i).message);
  }

  faults.push(...parsed.validateProperties().validationEvents.map((event) => event.message));
  if (faults.length > 0) {
    throw new Error(faults.join('; '));
  }
}

// The library writes keys and tokens of refused requests to the console.
console.error = () => {};

require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const asked = JSON.parse(line);
  Promise.resolve()
    .then(() => (asked.card ? card(asked) : request(asked)))
    .then(() => ({ number: asked.number, good: true }), (error) => ({ number: asked.number, good: false, why: String(error.message ?? error) }))
    .then((verdict) => process.stdout.write(`${JSON.stringify(verdict)}\n`));
});
