namespace CoopBot.Tests.Questions;

/// <summary>Short questions as people type them in a chat: hasty, without accents, with slips. Written before the detector was measured on them.</summary>
internal static class ChatQuestions
{
    public static readonly string[] English =
    [
        "what did the dock cost", "how much was it", "who signed the agreement", "when was aid paused", "where is the base", "how many boats",
        "is it true that the FBI opened an office", "any news on the drones?", "polygraph school where", "which agency trained the dogs",
        "tell me about the canine clinic", "so who pays for this", "hey what's SOUTHCOM", "did noboa sign", "list the seven projects",
        "total amount of the package?", "how many vehicles did the police get", "plate readers cost", "what is a letter of agreement",
        "who is the foreign minister", "and the second boat?", "whats the deal with Manta", "can ecuador host foreign bases", "was the pause lifted",
        "how long did the pause last", "how come time.news says 1.1 million", "what does CISA do there", "is the agreement public",
        "25 million for what", "who got the trucks", "give me the date", "did congress approve it", "sources?", "which sources say that",
        "does the article name a contractor", "name the goals", "challenges?", "what challenges remain", "police vehicles how many",
        "is there a website", "why was aid frozen", "when did it resume", "who announced the reactivation", "how big is the dock",
        "do we know who built it", "what kind of boats", "are the boats new", "is noboa still president", "who was president in september 2024",
        "did biden or trump approve this", "pls explain the conflict between the sources", "u sure about that number", "thx, and the base",
        "what about training", "how many officers were trained", "whats the legal basis", "ecuadorian navy boats", "armada gets how many boats",
        "what is policia nacional getting", "where did el oriente get the figure", "when is the next meeting", "can i see the text",
        "coast guard role", "military aid 2025", "any drones included",
    ];

    public static readonly string[] Spanish =
    [
        "cuanto costo el muelle", "cuánto fue", "quien firmo el acuerdo", "cuando se pauso la ayuda", "donde queda la base", "cuantas lanchas son",
        "es verdad que el FBI abrio una oficina", "alguna noticia de los drones?", "escuela de poligrafo donde", "que agencia entreno a los perros",
        "cuentame de la clinica canina", "entonces quien paga esto", "oye que es SOUTHCOM", "noboa firmo?", "lista los siete proyectos",
        "monto total del paquete?", "cuantos vehiculos recibio la policia", "costo lectores de placas", "que es una carta de acuerdo",
        "quien es la canciller", "y la segunda lancha?", "que pasa con Manta", "puede ecuador tener bases extranjeras", "se levanto la pausa",
        "cuanto duro la pausa", "por que time.news dice 1,1 millones", "que hace CISA ahi", "el acuerdo es publico",
        "25 millones para que", "a quien le dieron los camiones", "dame la fecha", "lo aprobo el congreso", "fuentes?", "que fuentes dicen eso",
        "el articulo nombra un contratista", "nombra los objetivos", "desafios?", "que desafios quedan", "vehiculos policiales cuantos",
        "hay pagina web", "por qué congelaron la ayuda", "cuando se reanudo", "quien anuncio la reactivacion", "que tan grande es el muelle",
        "se sabe quien lo construyo", "que tipo de lanchas", "son nuevas las lanchas", "sigue noboa de presidente", "quien era presidente en septiembre de 2024",
        "lo aprobo biden o trump", "porfa explica la contradiccion entre las fuentes", "seguro de esa cifra?", "gracias, y la base",
        "y el entrenamiento", "cuantos agentes se capacitaron", "cual es la base legal", "lanchas armada ecuador", "coast guard cuantas lanchas dio",
        "que le dio homeland security a la policia", "de donde saco time.news la cifra", "cuando es la proxima reunion", "puedo ver el texto",
        "papel de los guardacostas", "ayuda militar 2025", "incluye drones",
    ];
}
