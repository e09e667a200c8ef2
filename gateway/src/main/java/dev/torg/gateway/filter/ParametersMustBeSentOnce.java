package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.gateway.route.Destination;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses a query that gives a parameter two values: a service would take one of them and not say
 * which. Several states may be asked for at once.
 */
public class ParametersMustBeSentOnce implements Filter {

  private static final Set<String> OF_MANY_VALUES = Set.of("status");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,40}");

  @Override
  public void check(Exchange exchange) {
    String query = exchange.target().query();
    if (query.length() > 1 && exchange.route().destination() == Destination.OUR_SERVICE) {
      new QueryStringDecoder(query)
          .parameters().entrySet().stream()
              .filter(ParametersMustBeSentOnce::isAmbiguous)
              .findFirst()
              .ifPresent(ParametersMustBeSentOnce::refuse);
    }
  }

  private static boolean isAmbiguous(Map.Entry<String, List<String>> parameter) {
    return parameter.getValue().size() > 1 && !OF_MANY_VALUES.contains(parameter.getKey());
  }

  /** A name that a caller made up is not repeated. */
  private static void refuse(Map.Entry<String, List<String>> parameter) {
    String name = parameter.getKey();
    throw Problems.invalid(
        List.of(
            new Violation(
                PLAIN.matcher(name).matches() ? name : "query",
                "must be given once: there are two of the same name")));
  }
}
