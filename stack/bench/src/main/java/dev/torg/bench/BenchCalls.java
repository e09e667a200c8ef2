package dev.torg.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.torg.journey.CallingPartner;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are measured, all made by one partner.
 *
 * @param session of a person who acts for the partner in the portal
 * @param units of the partner's, one of which is drawn for each read
 */
record BenchCalls(
    CallingPartner partner, String session, UnitSample units, int connections, int seconds) {

  static final String READ_UNIT = "read one sales unit";
  static final String PRICE_PACKAGES = "list price packages";
  static final String PREFILL = "prefill a product order";
  static final String DATABASE_ALONE = "the database alone, as a prefill";

  private static final String UNITS = "/management/v1/sales-units";
  private static final String FOUND = "/portal/sales-units?q=";
  private static final List<String> PAGES =
      List.of("/portal/overview", "/portal/orders", "/portal/sales-units", "/portal/webhooks");

  Map<String, LoadPlan> plans() {
    Map<String, LoadPlan> plans = new LinkedHashMap<>();
    plans.put(READ_UNIT, get(each(units.msns(), UNITS + "/")));
    plans.put("list sales units, pages of 200", get(List.of(UNITS + "?limit=200")));
    plans.put(PRICE_PACKAGES, get(List.of("/management/v1/partners/price-packages")));
    plans.put("open a page of the portal", page(PAGES));
    plans.put("find a sales unit in the portal", page(each(units.names(), FOUND)));
    plans.put(PREFILL, prefill());
    return plans;
  }

  private LoadPlan page(List<String> paths) {
    Map<String, String> headers =
        Map.of("Accept", "text/html", "Cookie", "torg_session=" + session);
    return plan("GET", paths, headers, null);
  }

  private static List<String> each(List<String> values, String before) {
    return values.stream().map(value -> before + URLEncoder.encode(value, UTF_8)).toList();
  }

  private LoadPlan get(List<String> paths) {
    return plan("GET", paths, partner.headers(), null);
  }

  LoadPlan prefill() {
    Map<String, String> headers = new LinkedHashMap<>(partner.headers());
    headers.put("Content-Type", "application/json");
    return plan("POST", List.of("/management/v1/product-orders"), headers, partner.order());
  }

  private LoadPlan plan(
      String method, List<String> paths, Map<String, String> headers, @Nullable String body) {
    return new LoadPlan(
        partner.address().getHost(),
        partner.address().getPort(),
        method,
        paths,
        headers,
        body,
        connections,
        Math.max(1, seconds / 2),
        seconds);
  }
}
