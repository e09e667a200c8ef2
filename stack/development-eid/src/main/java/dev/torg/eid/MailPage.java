package dev.torg.eid;

import java.util.List;
import java.util.stream.Collectors;

/** A page of the mails, newest first; what they are made of cannot run. */
record MailPage(List<CaughtMail> mails) {

  String html() {
    return """
    <!doctype html>
    <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Mails of this machine</title>
      <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 3rem auto; padding: 0 1rem }
        iframe { width: 100%%; height: 24rem; border: 1px solid #999 }
        pre { white-space: pre-wrap }
      </style>
    </head>
    <body>
      <h1>Mails of this machine</h1>
      <p>None of them went any further.%s</p>
    %s
    </body>
    </html>
    """
        .formatted(
            mails.isEmpty() ? " There is none yet." : "",
            mails.stream().map(MailPage::mail).collect(Collectors.joining("\n")));
  }

  private static String mail(CaughtMail mail) {
    return """
    <details>
      <summary>%s, to %s</summary>
      <iframe sandbox title="%1$s" srcdoc="%s"></iframe>
      <pre>%s</pre>
    </details>\
    """
        .formatted(
            LoginPage.escaped(mail.subject()),
            LoginPage.escaped(mail.to()),
            LoginPage.escaped(mail.html()),
            LoginPage.escaped(mail.text()));
  }
}
