package dev.torg.gateway.answer;

import dev.torg.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The HTML of the problem pages: one heading, plain paragraphs, readable without a script. */
final class ProblemHtml {

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
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

  /** A page in the portal's look, with the number under which the log knows the request. */
  static String refusal(String title, String detail, String requestId) {
    return FRAME.formatted(
        escaped(title),
        "/portal/assets/latest/portal.css",
        " class=\"alone\"",
        """
        <p class="lead">%s</p>
        <p class="id">%s</p>
        <p><a class="button" href="/portal">Torg</a></p>"""
            .formatted(escaped(detail), escaped(requestId)));
  }

  private static String documented(String title, String content) {
    return FRAME.formatted(title, "/docs/problems.css", "", content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
