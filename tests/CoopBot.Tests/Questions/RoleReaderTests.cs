using CoopBot.Core.Questions;

namespace CoopBot.Tests.Questions;

public sealed class RoleReaderTests
{
    [Theory]
    [InlineData("whats the name of the ambassador who came")]
    [InlineData("Who is the new police chief?")]
    [InlineData("como se llama la ministra")]
    [InlineData("¿Quién es el jefe de la escuela?")]
    [InlineData("nombre del comandante pls")]
    [InlineData("director de la escuela, nombre?")]
    [InlineData("el embajador encargado, apellido")]
    [InlineData("nombre veterinario clinica")]
    [InlineData("como se llama el policia de enlace")]
    [InlineData("who signed the extension")]
    [InlineData("¿Quién escribió la nota?")]
    [InlineData("who heads the unit now")]
    [InlineData("¿Quién quedó al frente de la unidad?")]
    [InlineData("¿Cómo se llamaba el líder del campamento?")]
    [InlineData("q coronel esta a cargo")]
    public void The_holder_of_a_post_is_asked_for_by_name(string question) => Assert.True(RoleReader.AsksForName(question));

    [Theory]
    [InlineData("who pays for the boats")]
    [InlineData("what was signed")]
    [InlineData("what is the name of the operation")]
    [InlineData("como se llama la orden de la pausa")]
    [InlineData("who is Joseph Humire?")]
    [InlineData("how many officers are trained")]
    [InlineData("de quien es la clinica del jefe")]
    [InlineData("nombre")]
    [InlineData("name of")]
    [InlineData("quien mando a cerrar la clinica")]
    [InlineData("quien hizo frente a la crisis")]
    [InlineData("which boats were heading north")]
    [InlineData("")]
    public void Anything_else_is_not(string question) => Assert.False(RoleReader.AsksForName(question));
}
