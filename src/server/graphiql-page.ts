/** The page, script and style with which GraphiQL starts. They are texts here, so that the build needs no copying. */

/** Addresses are relative, so that the page also works behind a proxy that puts a path in front. */
export const GRAPHIQL_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Linchpin · GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="graphiql/graphiql.css">
    <link rel="stylesheet" href="graphiql/start.css">
    <script src="graphiql/react.js" defer></script>
    <script src="graphiql/react-dom.js" defer></script>
    <script src="graphiql/graphiql.js" defer></script>
    <script src="graphiql/start.js" defer></script>
  </head>
  <body>
    <main id="graphiql"><p class="waiting">Loading GraphiQL …</p></main>
    <noscript><p class="waiting">GraphiQL needs JavaScript; the API itself does not: see <a href="schema.graphql">schema.graphql</a>.</p></noscript>
  </body>
</html>
`;

export const GRAPHIQL_STYLE = `html, body, #graphiql { height: 100%; margin: 0; }
.waiting { font: 16px/1.5 system-ui, sans-serif; padding: 2rem; }
`;

/** What a newcomer finds in the editor: a question that the facts answer, and how to go on. */
const FIRST_QUERY = `# How far does the Presidential Property
# Management Department of Belarus connect to the
# air route from Iraq to Minsk, by which chains of
# evidence, and what speaks against it?
#
# Ctrl-Enter (Cmd-Enter on a Mac) asks. The book at
# the top left explains every type and field, and
# Ctrl-Space completes what you type.

query HowFar {
  attribution(
    input: {
      from: ["by-property-department"]
      to: ["rt-iraq-minsk-air"]
    }
  ) {
    likelihood
    degree { value low high }
    explanation { text }
    chains {
      strength
      reading
      steps {
        from { name }
        claim { reading }
        to { name }
        probability
        evidence { stance source { title } }
      }
    }
    counterEvidence {
      kind
      effect
      claim { reading }
    }
  }
}
`;

/** A query in the page's address (`?query=` and `?variables=`) can be shared; it is shown, not sent. */
export const GRAPHIQL_START = `'use strict';
(() => {
  const address = new URL(window.location.href);
  const given = (name) => address.searchParams.get(name) ?? undefined;
  const fetcher = GraphiQL.createFetcher({ url: address.origin + address.pathname });
  const page = React.createElement(GraphiQL, {
    fetcher,
    query: given('query'),
    variables: given('variables'),
    defaultQuery: ${JSON.stringify(FIRST_QUERY)},
    shouldPersistHeaders: false,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
})();
`;
