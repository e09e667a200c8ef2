package dev.torg.launcher.personal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.PrivateFile;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers what all services keep of somebody in one document. It holds a page in memory, however
 * much there is, and goes on where one that was stopped has come to.
 */
public final class PersonalExport {

  private static final String NOTIFICATIONS = "notifications";
  private static final List<String> SERVICES =
      List.of(
          "partners", "merchants", "sales-units", "product-orders", "organisations", NOTIFICATIONS);
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private final Caller operator;
  private final DataSubject subject;

  public PersonalExport(Caller operator, DataSubject subject) {
    this.operator = operator;
    this.subject = subject;
  }

  /**
   * Writes a document that only its owner may read.
   *
   * @throws CommandFailed when there is a file of that name
   */
  public void to(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new CommandFailed(file + " is there already.");
    }
    Path target = file.toAbsolutePath();
    String of = subject.parameter() + " at " + operator.gateway().address();
    GatheredPages pages = new GatheredPages(Path.of(target + ".part"), of);
    for (String service : SERVICES) {
      gather(pages, service, subject.parameter());
    }
    Optional<String> email = pages.email();
    if (email.isPresent()) {
      gather(pages, NOTIFICATIONS, "email=" + encoded(email.get()));
    }
    write(pages, target);
  }

  private void gather(GatheredPages pages, String service, String parameter) throws IOException {
    String beginning = "/operations/v1/personal-data/%s?limit=200&%s".formatted(service, parameter);
    Optional<String> path = pages.next(beginning);
    while (path.isPresent()) {
      Answer page = operator.get(path.get()).expect("What is kept among " + service, 200);
      pages.add(beginning, service, page.json().path("records"), onward(page));
      path = pages.next(beginning);
    }
  }

  private static String onward(Answer page) {
    Matcher link = NEXT.matcher(page.header("Link").orElse(""));
    if (!link.find()) {
      return "";
    }
    URI next = URI.create(link.group(1));
    return next.getRawPath() + "?" + next.getRawQuery();
  }

  private void write(GatheredPages pages, Path file) throws IOException {
    Path written = Path.of(file + ".new");
    PrivateFile.write(written, "");
    try (JsonGenerator document =
        GatheredPages.JSON.getFactory().createGenerator(Files.newBufferedWriter(written))) {
      document.useDefaultPrettyPrinter();
      document.writeStartObject();
      document.writeStringField(subject.kind().name().toLowerCase(Locale.ROOT), subject.id());
      document.writeStringField(
          "exportedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
      pages.writeTo(document);
      document.writeEndObject();
    }
    Files.move(written, file);
    pages.forget();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
