namespace CoopBot.EndToEnd.Web;

/// <summary>Faults of a page that a script in it can find; each gives a line for every fault.</summary>
internal static class Legibility
{
    /// <summary>Texts whose contrast with what is behind them is below WCAG 2.2 AA: 4.5, or 3 when large (1.4.3).</summary>
    public const string TooFaint = """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgb = (color) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = (color) => rgb(color).slice(0, 3).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const behind = (e) => { for (; e; e = e.parentElement) { const color = getComputedStyle(e).backgroundColor; if (rgb(color)[3] === 255) return color; } return 'white'; };
          const own = (e) => [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim());
          return [...document.querySelectorAll('body *')].filter(e => own(e) && e.checkVisibility() && !e.closest('.heard, .skip, button:disabled')).flatMap(e => {
            const style = getComputedStyle(e);
            const [a, b] = [light(style.color), light(behind(e))].sort((x, y) => y - x);
            const ratio = (a + .05) / (b + .05);
            return ratio < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5) ? [`${ratio.toFixed(2)} ${e.className || e.tagName}: ${e.textContent.trim().slice(0, 40)}`] : [];
          });
        }
        """;

    /// <summary>Controls that a finger would miss: lower or narrower than 44 px. Links within a text are left out (2.5.5).</summary>
    public const string TooSmall = """
        () => [...document.querySelectorAll('button, summary, textarea, select, input:not([type=hidden], [type=checkbox], [type=radio]), nav a, .brand')].filter(e => e.checkVisibility()).flatMap(e => {
          const box = e.getBoundingClientRect();
          return Math.min(box.width, box.height) < 43.9 ? [`${box.width}x${box.height} ${e.outerHTML.slice(0, 80)}`] : [];
        })
        """;

    /// <summary>Controls that a screen reader could not name (WCAG 2.2, 4.1.2), and ids that stand there twice.</summary>
    public const string Nameless = """
        () => [
          ...[...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(e => !e.labels?.length && !e.getAttribute('aria-label')),
          ...[...document.querySelectorAll('button, a[href], summary')].filter(e => !(e.textContent.trim() || e.getAttribute('aria-label'))),
          ...[...document.querySelectorAll('[id]')].filter((e, i, all) => all.findIndex(other => other.id === e.id) !== i),
        ].map(e => e.outerHTML.slice(0, 120))
        """;
}
