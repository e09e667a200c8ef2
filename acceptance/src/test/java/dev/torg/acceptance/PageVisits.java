package dev.torg.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Asks for pages as a browser does, but sees what comes over the wire. */
record PageVisits(URI portal, HttpClient client) {

  private static final Pattern INLINE =
      Pattern.compile("<style|<script(?![^>]*\\ssrc=)|<[a-z][^<>]*\\s(style|on[a-z]+)=");

  private static final Pattern FORM =
      Pattern.compile("<form[^>]*\\smethod=\"post\"[^>]*\\saction=\"([^\"]+)\"");

  private static final Pattern ASSET = Pattern.compile("\"(/portal/assets/[^\"]+)\"");

  PageVisits(URI portal) {
    this(portal, HttpClient.newHttpClient());
  }

  /**
   * What came.
   *
   * @param outcome the status, or where to go instead
   * @param bytes over the wire, compressed
   */
  record Seen(String outcome, int bytes, String html) {

    /** Styles and scripts that stand in the page itself. */
    List<String> inline() {
      return INLINE.matcher(html).results().map(MatchResult::group).toList();
    }

    /** Where its forms are sent. */
    List<String> forms() {
      return FORM.matcher(html).results().map(form -> form.group(1)).toList();
    }

    Set<String> assets() {
      return Set.copyOf(
          ASSET.matcher(html).results().map(found -> found.group(1)).distinct().toList());
    }
  }

  Seen visit(String path, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Accept", "text/html")
            .header("Accept-Language", "en")
            .header("Accept-Encoding", "gzip");
    if (!token.isEmpty()) {
      request.header("Cookie", "torg_session=" + token);
    }
    try {
      return seen(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Seen seen(HttpResponse<byte[]> answer) throws IOException {
    byte[] body = answer.body();
    boolean isPacked =
        body.length > 0
            && answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    byte[] whole =
        isPacked ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
    String outcome =
        answer
            .headers()
            .firstValue("Location")
            .map(place -> ">" + place.replaceAll(".*/([a-z]+)(\\?.*)?$", "$1"))
            .orElseGet(() -> Integer.toString(answer.statusCode()));
    return new Seen(outcome, body.length, new String(whole, StandardCharsets.UTF_8));
  }
}
