namespace CoopBot.Core.Questions;

/// <summary>
/// Words that name what is asked of a subject: its maker, its age, its upkeep. A statement that holds the subject and not such
/// a word, nor one that means the same, does not answer.
/// </summary>
internal static class AttributeWords
{
    private static readonly WordSet _words = new(
        """
        address age architect author birthday birthplace boss brand breed budget builder built calibre captain chief children color colour
        commander company contractor cook deadline deliver delivery designer diet director driver earn email engine engineer fast firm
        fuel gender height heavy hotel hours husband insurance judge lawyer length licence live maintain maintenance maker manage
        manager manufacture manufacturer married menu model monthly nationality nickname nurse old opening owner page password
        passenger payroll phone pilot population rank religion rent room salary schedule seat serial sergeant size speed spouse
        staff supplier supply tall telephone temperature tonnage uniform upkeep vendor wage warranty weather website weigh weight width wife zodiac
        """,
        """
        abogado alquiler altura apodo arquitecto asiento autor calibre capitan chofer clave clima color combustible comandante compañia
        constructora contratista contraseña correo cuarto cumpleaños dieta director direccion diseñador dueño edad empresa entregaran
        entregan esposa esposo eslora fabricante fabrica fabrican fabricaron fabrico gana ganan garantia gasolina gerente habitantes hijos horario hora hotel
        ingeniero jefe juez largo longitud mantener mantenimiento mantiene marca mensual menu modelo motor nacionalidad
        pagina paginas pasajero personal pesa peso piloto presupuesto proveedor rapido rango raza religion salario
        seguro serie signo sueldo talla tamaño telefono temperatura tripulacion tripulante uniforme velocidad web
        """);

    public static bool Contains(string lower) => _words.Contains(lower);
}
