package dev.torg.gateway.answer;

import dev.torg.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The HTML of the problem pages: one heading, plain paragraphs, readable without a script. */
final class ProblemHtml {

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="%5$s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s – Torg</title>
      <link rel="stylesheet" href="%2$s">
      </head>
      <body>
      <main%3$s>
      <h1>%1$s</h1>
      %4$s
      </main>
      </body>
      </html>
      """;

  private ProblemHtml() {}

  static String page(ProblemType type) {
    return documented(
        escaped(type.title()),
        """
        <p>HTTP status %d</p>
        <h2>What happened</h2>
        <p>%s</p>
        <h2>What you can do</h2>
        <p>%s</p>
        <p><a href="/problems">All problems</a></p>"""
            .formatted(type.status(), escaped(type.meaning()), escaped(type.remedy())));
  }

  static String list(ProblemType... types) {
    String items =
        Arrays.stream(types)
            .map(
                type ->
                    "<li><a href=\"/problems/%s\">%s</a> (%d)</li>"
                        .formatted(type.slug(), escaped(type.title()), type.status()))
            .collect(Collectors.joining("\n"));
    return documented("Problems", "<ul>\n" + items + "\n</ul>");
  }

  /**
   * A page in the portal's look, with the number under which the log knows the request. Who must
   * log in does so beside it: reloading the page sends once more what was refused.
   */
  static String refusal(int status, RefusalTexts texts, String requestId) {
    String way =
        status == ProblemType.UNAUTHORIZED.status()
            ? "target=\"_blank\" rel=\"noopener\" href=\"/portal/v1/login?return_to=/portal\">"
                + escaped(texts.of("log_in"))
            : "href=\"/portal\">" + escaped(texts.of("to_start"));
    return FRAME.formatted(
        escaped(texts.title(status)),
        "/portal/assets/latest/portal.css",
        " class=\"alone\"",
        """
        <p class="lead">%s</p>
        <p class="buttons"><a class="button" %s</a></p>
        <p class="id">%s: <code>%s</code></p>"""
            .formatted(
                escaped(texts.detail(status)),
                way,
                escaped(texts.of("problem_id")),
                escaped(requestId)),
        texts.language().text());
  }

  private static String documented(String title, String content) {
    return FRAME.formatted(title, "/docs/problems.css", "", content, "en");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
