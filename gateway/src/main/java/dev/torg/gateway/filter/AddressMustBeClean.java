package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Refuses addresses that two programs could read differently: encoded slashes, dot segments,
 * doubled encoding, control characters, parameters within the path.
 *
 * <p>So what the route table was asked for is what the service sees.
 */
public class AddressMustBeClean implements Filter {

  private static final String SAFE_IN_PATH = "-._~!$&'()*+,=:@/";
  private static final String SAFE_IN_QUERY = SAFE_IN_PATH + ";?[]";
  private static final String UNSAFE_WHEN_ENCODED = "/\\.%;\u007f";

  @Override
  public void check(Exchange exchange) {
    String uri = exchange.target().text();
    if (uri.isEmpty() || uri.charAt(0) != '/') {
      throw malformed("The request line must name a path that begins with a slash.");
    }
    int question = uri.indexOf('?');
    int end = question < 0 ? uri.length() : question;
    checkPath(uri, end);
    checkQuery(uri, end);
  }

  private static void checkPath(String uri, int end) {
    int segment = 1;
    for (int at = 1; at <= end; at++) {
      char character = at == end ? '/' : uri.charAt(at);
      if (character == '/') {
        refuseDots(uri, segment, at);
        segment = at + 1;
      } else if (character == '%') {
        refuseEncoded(decoded(uri, at, end));
      } else if (!isLetterOrDigit(character) && SAFE_IN_PATH.indexOf(character) < 0) {
        throw malformed("The path has a character that must not stand there.");
      }
    }
  }

  private static boolean isLetterOrDigit(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
  }

  private static void refuseDots(String uri, int from, int to) {
    if (from < to && to - from <= 2 && uri.charAt(from) == '.' && uri.charAt(to - 1) == '.') {
      throw malformed("The path must not have dot segments.");
    }
  }

  private static void refuseEncoded(int character) {
    if (character < 0x20 || UNSAFE_WHEN_ENCODED.indexOf(character) >= 0) {
      throw malformed("The path has a percent-encoded character that must not stand there.");
    }
  }

  /** Brackets, which clients often leave as they are, mean the same to all. */
  private static void checkQuery(String uri, int from) {
    for (int at = from; at < uri.length(); at++) {
      char character = uri.charAt(at);
      if (character == '%') {
        if (decoded(uri, at, uri.length()) == 0) {
          throw malformed("The query has a control character.");
        }
      } else if (!isLetterOrDigit(character) && SAFE_IN_QUERY.indexOf(character) < 0) {
        throw malformed("The query has a character that must be percent-encoded.");
      }
    }
  }

  private static int decoded(String uri, int at, int end) {
    int high = at + 2 < end ? Character.digit(uri.charAt(at + 1), 16) : -1;
    int low = at + 2 < end ? Character.digit(uri.charAt(at + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw malformed("The address has a percent sign without two hexadecimal digits.");
    }
    return high * 16 + low;
  }

  private static HttpProblem malformed(String detail) {
    return Problems.of(ProblemType.MALFORMED_REQUEST, detail);
  }
}
