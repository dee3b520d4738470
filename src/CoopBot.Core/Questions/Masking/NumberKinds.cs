namespace CoopBot.Core.Questions.Masking;

/// <summary>Tells by form and check digit what number a row of digit groups is.</summary>
internal static class NumberKinds
{
    /// <summary>More digits than any number looked for here has.</summary>
    public const int MostDigits = 19;

    private static readonly string[] _landline = ["9", "2 7", "2 3 4", "2 1 6", "2 1 3 3", "3 6", "3 3 3", "2 3 2 2"];
    private static readonly string[] _mobile = ["10", "3 7", "3 3 4", "2 8", "2 4 4", "4 3 3", "4 6", "3 3 2 2", "2 2 3 3", "2 1 3 4"];
    private static readonly string[] _unitedStates = ["3 3 4", "3 7"];
    private static readonly string[] _card = ["4 4 4 4", "4 6 5", "4 6 4", "4 4 4 4 3", "4 4 4 1"];

    /// <param name="digits">All of them in a row.</param>
    /// <param name="form">The lengths of the groups with spaces between: "3 3 4".</param>
    /// <param name="international">A plus sign stands before.</param>
    /// <param name="announced">A word before says that a telephone number comes.</param>
    /// <param name="dashed">Nothing but hyphens stands between the groups.</param>
    /// <returns>Null for a number that could be anything.</returns>
    public static PersonalKind? Of(string digits, string form, bool international, bool announced, bool dashed) =>
        IsInternational(digits, international) ? PersonalKind.Phone
        : IsCard(digits, form) ? PersonalKind.Card
        : IsRuc(digits, form) || (IsCedula(digits) && form is "10" or "9 1" or "2 7 1" or "3 3 3 1" or "3 6 1") ? PersonalKind.Identity
        : IsSocialSecurity(digits, form, dashed) ? PersonalKind.Identity
        : IsEcuadorian(digits, form) || IsUnitedStates(digits, form, announced) || (announced && IsLocal(digits)) ? PersonalKind.Phone
        : null;

    /// <summary>Ten digits, the last one checking the others: weights 2 and 1 in turn, sums of digits, modulo 10.</summary>
    public static bool IsCedula(string digits)
    {
        if (digits.Length != 10 || !IsProvince(digits) || digits[2] > '5')
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            var product = (digits[i] - '0') * (2 - (i % 2));
            sum += product > 9 ? product - 9 : product;
        }

        return (10 - (sum % 10)) % 10 == digits[9] - '0';
    }

    /// <summary>Luhn's formula: every second digit from the right doubled (ISO/IEC 7812-1, annex B).</summary>
    public static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var weighed = digit * (1 + (i % 2));
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return sum % 10 == 0;
    }

    /// <summary>Up to 15 digits with the country's (ITU-T E.164).</summary>
    private static bool IsInternational(string digits, bool international)
    {
        var number = digits.StartsWith("00", StringComparison.Ordinal) && digits.Length > 10 ? digits[2..] : digits;
        return (international || number.Length < digits.Length) && number.Length is >= 8 and <= 15 && number[0] != '0'
            ? !number.EndsWith("000000", StringComparison.Ordinal)
            : digits.StartsWith("593", StringComparison.Ordinal) && (digits.Length == 12 && digits[3] == '9' || (digits.Length == 11 && digits[3] is >= '2' and <= '7'));
    }

    private static bool IsCard(string digits, string form) =>
        digits.Length is >= 13 and <= 19 && digits[0] is >= '2' and <= '6' && IsLuhn(digits)
        && digits.AsSpan().ContainsAnyExcept(digits[0])
        && (!form.Contains(' ', StringComparison.Ordinal) || _card.Contains(form));

    /// <summary>A cedula, or a company's or an institution's number in its place, and the number of the establishment.</summary>
    private static bool IsRuc(string digits, string form) =>
        digits.Length == 13 && form is "13" or "10 3" or "9 1 3" && IsProvince(digits) && digits.AsSpan(10, 2) is "00" && digits[12] != '0'
        && (digits[2] is '6' or '9' || IsCedula(digits[..10]));

    private static bool IsProvince(string digits) =>
        digits.AsSpan(0, 2).CompareTo("01", StringComparison.Ordinal) >= 0 && digits.AsSpan(0, 2).CompareTo("24", StringComparison.Ordinal) <= 0
        || digits.StartsWith("30", StringComparison.Ordinal);

    private static bool IsSocialSecurity(string digits, string form, bool dashed) =>
        form == "3 2 4" && dashed && digits[0] != '9' && !digits.StartsWith("000", StringComparison.Ordinal) && !digits.StartsWith("666", StringComparison.Ordinal);

    private static bool IsEcuadorian(string digits, string form) =>
        (digits.Length == 10 && digits[0] == '0' && digits[1] == '9' && digits[2] != '0' && _mobile.Contains(form))
        || (digits.Length == 9 && digits[0] == '0' && digits[1] is >= '2' and <= '7' && digits[2] > '1' && _landline.Contains(form));

    /// <summary>Area and exchange begin with 2 to 9. Ten digits in a row may be any amount, unless something says otherwise.</summary>
    private static bool IsUnitedStates(string digits, string form, bool announced)
    {
        var (number, groups) = digits.Length == 11 && digits[0] == '1' ? (digits[1..], form.StartsWith("1 ", StringComparison.Ordinal) ? form[2..] : form) : (digits, form);
        return number.Length == 10 && number[0] >= '2' && number[3] >= '2'
            && (_unitedStates.Contains(groups) || (announced && !groups.Contains(' ', StringComparison.Ordinal)));
    }

    private static bool IsLocal(string digits) => digits.Length is 7 or 9 or 10;
}
