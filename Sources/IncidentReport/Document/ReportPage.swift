/// The page of an HTML report. Every value comes into it already made safe.
enum ReportPage {
  static let template = """
    <!DOCTYPE html>
    <html lang="{{{language}}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>{{{pageTitle}}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    <header>
    <p class="kicker">{{{kicker}}}</p>
    <h1>{{{pageTitle}}}</h1>
    {{#notices}}
    <p class="notice {{{tone}}}" role="note">{{{noticeText}}}</p>
    {{/notices}}
    </header>
    <nav aria-labelledby="contents">
    <h2 id="contents">{{{contents}}}</h2>
    <ol>
    {{#sections}}
    <li><a href="#{{{id}}}">{{{sectionTitle}}}</a></li>
    {{/sections}}
    </ol>
    </nav>
    <main>
    {{#sections}}
    <section id="{{{id}}}"{{#startsPage}} class="page"{{/startsPage}}>
    <h2>{{{sectionTitle}}}</h2>
    {{#blocks}}
    {{#heading}}
    <h3>{{{.}}}</h3>
    {{/heading}}
    {{#paragraph}}
    <p>{{{.}}}</p>
    {{/paragraph}}
    {{#notice}}
    <p class="notice {{{tone}}}" role="note">{{{noticeText}}}</p>
    {{/notice}}
    {{#facts}}
    <dl>
    {{#fact}}
    <div><dt>{{{label}}}</dt><dd>{{{value}}}</dd></div>
    {{/fact}}
    </dl>
    {{/facts}}
    {{#list}}
    <ul>
    {{#item}}
    <li>{{{.}}}</li>
    {{/item}}
    </ul>
    {{/list}}
    {{#table}}
    <div class="table" role="region" tabindex="0" aria-label="{{{caption}}}">
    <table>
    <caption>{{{caption}}}</caption>
    <thead><tr>{{#column}}<th scope="col">{{{.}}}</th>{{/column}}</tr></thead>
    <tbody>
    {{#row}}
    <tr{{#struck}} class="struck"{{/struck}}><th scope="row">{{{head}}}</th>\
    {{#cell}}<td>{{{.}}}</td>{{/cell}}</tr>
    {{/row}}
    </tbody>
    </table>
    </div>
    {{/table}}
    {{#quote}}
    <blockquote lang="{{{quoteLanguage}}}"><p>{{{quoteText}}}</p></blockquote>
    {{/quote}}
    {{#figure}}
    <figure>
    {{{.}}}
    </figure>
    {{/figure}}
    {{/blocks}}
    </section>
    {{/sections}}
    </main>
    <footer>
    {{#colophon}}
    <p>{{{.}}}</p>
    {{/colophon}}
    </footer>
    </body>
    </html>

    """
}
