package dev.torg.bench;

import dev.torg.journey.CallingPartner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are measured, all made by one partner.
 *
 * @param msns a sample of its sales units, one of which is drawn for each read
 */
record BenchCalls(CallingPartner partner, List<String> msns, int connections, int seconds) {

  static final String READ_UNIT = "read one sales unit";
  static final String PRICE_PACKAGES = "list price packages";
  static final String PREFILL = "prefill a product order";
  static final String DATABASE_ALONE = "the database alone, as a prefill";

  private static final String UNITS = "/management/v1/sales-units";

  Map<String, LoadPlan> plans() {
    Map<String, LoadPlan> plans = new LinkedHashMap<>();
    plans.put(READ_UNIT, get(msns.stream().map(msn -> UNITS + "/" + msn).toList()));
    plans.put("list sales units, pages of 200", get(List.of(UNITS + "?limit=200")));
    plans.put(PRICE_PACKAGES, get(List.of("/management/v1/partners/price-packages")));
    plans.put(PREFILL, prefill());
    return plans;
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
