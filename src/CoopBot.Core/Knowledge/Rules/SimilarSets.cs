using System.Runtime.InteropServices;

namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Finds sets that share most of their members without comparing each with each.</summary>
/// <remarks>
/// Prefix filtering (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007): two sets with a Jaccard coefficient of t or more
/// share one of the rarest |x| - ceil(t |x|) + 1 members of each, so only those are looked up.
/// </remarks>
internal static class SimilarSets
{
    /// <param name="sets">Members are any numbers; they are only compared. An empty set is like no other.</param>
    /// <param name="threshold">The least share of common members among all members of two sets, 0 to 1.</param>
    /// <param name="accept">
    /// Asked for the places of an earlier and a later set that are similar; true ends the search for the later one, which is then
    /// not compared with those behind it.
    /// </param>
    public static void Join(IReadOnlyList<HashSet<long>> sets, double threshold, Func<int, int, bool> accept)
    {
        var ranked = Ranked(sets);
        var postings = new Dictionary<int, List<int>>();
        var looked = new int[sets.Count];
        for (var later = 0; later < ranked.Length; later++)
        {
            if (!Found(later) && ranked[later].Length > 0)
            {
                foreach (var member in Prefix(ranked[later], threshold))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(postings, member, out _) ??= []).Add(later);
                }
            }
        }

        bool Found(int later)
        {
            foreach (var member in Prefix(ranked[later], threshold))
            {
                foreach (var earlier in postings.GetValueOrDefault(member) ?? [])
                {
                    if (looked[earlier] != later)
                    {
                        looked[earlier] = later;
                        if (AreSimilar(ranked[earlier], ranked[later], threshold) && accept(earlier, later))
                        {
                            return true;
                        }
                    }
                }
            }

            return false;
        }
    }

    private static ReadOnlySpan<int> Prefix(int[] set, double threshold) =>
        set.AsSpan(0, set.Length == 0 ? 0 : set.Length - (int)Math.Ceiling(threshold * set.Length) + 1);

    /// <summary>Members as numbers, the rarest first.</summary>
    private static int[][] Ranked(IReadOnlyList<HashSet<long>> sets)
    {
        var counts = new Dictionary<long, int>();
        foreach (var member in sets.SelectMany(set => set))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, member, out _)++;
        }

        var ranks = counts.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select((pair, rank) => (pair.Key, rank))
            .ToDictionary(pair => pair.Key, pair => pair.rank);
        return [.. sets.Select(set => set.Select(member => ranks[member]).Order().ToArray())];
    }

    private static bool AreSimilar(int[] one, int[] other, double threshold)
    {
        // Sharing c of a + b - c members is t or more when c is t / (1 + t) of a + b or more.
        var needed = threshold / (1 + threshold) * (one.Length + other.Length);
        var (i, j, common) = (0, 0, 0);
        while (common + Math.Min(one.Length - i, other.Length - j) >= needed)
        {
            if (i == one.Length || j == other.Length)
            {
                return true;
            }

            var order = one[i].CompareTo(other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return false;
    }
}
