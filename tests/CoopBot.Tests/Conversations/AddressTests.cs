using CoopBot.Core.Conversations;

namespace CoopBot.Tests.Conversations;

public sealed class AddressTests
{
    private static readonly Address _nobody = new(Direct: false, Mentioned: false, RepliesToUs: false, InOwnThread: false, ToAnother: false);

    [Fact]
    public void By_default_only_a_mention_a_reply_a_thread_of_ours_or_a_direct_message_is_for_us()
    {
        Assert.False(_nobody.IsForUs(PlaceRule.Usual));
        Assert.True((_nobody with { Direct = true }).IsForUs(PlaceRule.Usual));
        Assert.True((_nobody with { Mentioned = true }).IsForUs(PlaceRule.Usual));
        Assert.True((_nobody with { RepliesToUs = true }).IsForUs(PlaceRule.Usual));
        Assert.True((_nobody with { InOwnThread = true }).IsForUs(PlaceRule.Usual));
    }

    [Fact]
    public void Whoever_speaks_to_another_person_is_left_in_peace_unless_we_are_mentioned_too()
    {
        var toAnother = _nobody with { RepliesToUs = true, InOwnThread = true, ToAnother = true };

        Assert.False(toAnother.IsForUs(PlaceRule.Usual));
        Assert.False(toAnother.IsForUs(PlaceRule.Usual with { Mention = false }));
        Assert.True((toAnother with { Mentioned = true }).IsForUs(PlaceRule.Usual));
    }

    [Fact]
    public void A_place_may_need_no_mention_or_get_no_answer()
    {
        Assert.True(_nobody.IsForUs(PlaceRule.Usual with { Mention = false }));
        Assert.False((_nobody with { Mentioned = true, InOwnThread = true }).IsForUs(PlaceRule.Usual with { Answer = false }));
    }
}
