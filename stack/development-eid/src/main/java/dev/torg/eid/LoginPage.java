package dev.torg.eid;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A page with one button per person; pressing it posts who that is. */
record LoginPage(List<DemoPerson> persons) {

  String html(Instant now) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Development eID</title>
      <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem }
        button { font: inherit; width: 100%%; margin: .25rem 0; padding: .75rem 1rem; text-align: left }
        small { display: block }
      </style>
    </head>
    <body>
      <h1>Development eID</h1>
      <p>Nobody here is real. Who are you?</p>
    %s
    </body>
    </html>
    """
        .formatted(
            persons.stream().map(person -> form(person, now)).collect(Collectors.joining("\n")));
  }

  private static String form(DemoPerson person, Instant now) {
    return """
    <form method="post">
      <input type="hidden" name="username" value="%s">
      <input type="hidden" name="claims" value="%s">
      <button>%s<small>%s</small></button>
    </form>\
    """
        .formatted(
            escaped(person.subject()),
            escaped(person.claims(now)),
            escaped(person.name()),
            escaped(person.role()));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
