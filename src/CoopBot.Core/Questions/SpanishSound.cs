using System.Text;

namespace CoopBot.Core.Questions;

/// <summary>How a Spanish word sounds in Latin America: letters that people mix up because they sound alike are brought to one.</summary>
internal static class SpanishSound
{
    /// <param name="spelling">Lower case, accents folded, with its tilde.</param>
    /// <returns>The same for "hizo" and "iso", "quien" and "kien", "gobernaba" and "governava", "calle" and "caye".</returns>
    public static string Of(string spelling)
    {
        var sound = new StringBuilder(spelling.Length);
        for (var i = 0; i < spelling.Length; i++)
        {
            var next = i + 1 < spelling.Length ? spelling[i + 1] : ' ';
            var soft = IsSoft(spelling, i + 1);
            switch (spelling[i])
            {
                case 'h':
                    break;
                case 'c' when next == 'h':
                    sound.Append("ch");
                    i++;
                    break;
                case 'c' when soft:
                    Append(sound, 's');
                    break;
                case 'q' when next == 'u' && IsSoft(spelling, i + 2):
                    sound.Append('k');
                    i++;
                    break;
                case 'c' or 'q':
                    sound.Append('k');
                    break;
                case 'g' when soft:
                    sound.Append('j');
                    break;
                case 'g' when next == 'u' && IsSoft(spelling, i + 2):
                    sound.Append('g');
                    i++;
                    break;
                case 'l' when next == 'l':
                    sound.Append('y');
                    i++;
                    break;
                case 'z' or 'x':
                    Append(sound, 's');
                    break;
                case 'v':
                    sound.Append('b');
                    break;
                default:
                    Append(sound, spelling[i]);
                    break;
            }
        }

        return sound.ToString();
    }

    private static bool IsSoft(string spelling, int at) => at < spelling.Length && (spelling[at] is 'e' or 'i');

    /// <summary>Letters written twice sound once.</summary>
    private static void Append(StringBuilder sound, char letter)
    {
        if (sound.Length == 0 || sound[^1] != letter)
        {
            sound.Append(letter);
        }
    }
}
