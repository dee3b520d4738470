namespace CoopBot.Core.Retrieval;

/// <summary>How often a term occurs in each field of a passage, a byte each, stopping at 255.</summary>
internal readonly record struct FieldCounts(ulong Packed)
{
    public int this[Field field] => (int)((Packed >> ((int)field * 8)) & 0xFF);

    public bool IsOnlyIn(Field field) => (Packed & ~(0xFFul << ((int)field * 8))) == 0;

    public FieldCounts Plus(Field field) =>
        this[field] == 0xFF ? this : new FieldCounts(Packed + (1ul << ((int)field * 8)));
}
