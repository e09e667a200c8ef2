package dev.torg.portal.find;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Query;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks everybody who may know a number. */
@ApplicationScoped
class Hits {

  private static final String OPERATIONS = "/operations/v1/";
  private static final String ORDER_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  private static final String PARTNER_ID = "[0-9]{1,10}";
  private static final Set<Integer> NOTHING_FOUND = Set.of(400, 404);

  private final Desk desk;

  Hits(Desk desk) {
    this.desk = desk;
  }

  Uni<List<Hit>> of(Visit visit, String wanted) {
    if (wanted.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    if (wanted.matches(ORDER_ID)) {
      return get(visit, "review/product-orders/" + wanted, Hits::order);
    }
    String number = Query.encoded(wanted);
    return Uni.combine()
        .all()
        .unis(
            get(visit, "merchants?q=" + number, found -> each(found, "merchants", Hits::merchant)),
            get(visit, "sales-units?q=" + number, found -> each(found, "salesUnits", Hits::unit)),
            wanted.matches(PARTNER_ID)
                ? get(visit, "partners/" + number, Hits::partner)
                : Uni.createFrom().item(List.<Hit>of()))
        .asTuple()
        .map(
            all ->
                Stream.of(all.getItem1(), all.getItem2(), all.getItem3())
                    .flatMap(List::stream)
                    .toList());
  }

  /** Nothing where there is no such number, or where it can be none. */
  private Uni<List<Hit>> get(Visit visit, String path, Function<JsonNode, List<Hit>> hits) {
    return desk.get(visit, OPERATIONS + path)
        .map(answer -> hits.apply(answer.body()))
        .onFailure(
            refusal -> refusal instanceof ApiRefused none && NOTHING_FOUND.contains(none.status()))
        .recoverWithItem(List.of());
  }

  private static List<Hit> each(JsonNode found, String member, Function<JsonNode, Hit> hit) {
    return StreamSupport.stream(found.path(member).spliterator(), false).map(hit).toList();
  }

  private static List<Hit> order(JsonNode order) {
    String id = order.path("productOrderId").asText();
    String name = order.path("salesUnitName").asText(id);
    return List.of(new Hit("find_order", name, id, "/portal/review/" + id));
  }

  private static List<Hit> partner(JsonNode partner) {
    String id = partner.path("partnerId").asText();
    return List.of(
        new Hit("review_partner", partner.path("name").asText(), id, "/portal/partners/" + id));
  }

  private static Hit merchant(JsonNode merchant) {
    JsonNode business = merchant.path("businessIdentifier");
    String id = business.path("id").asText();
    String path = Query.encoded(business.path("scheme").asText()) + "/" + Query.encoded(id);
    String url = "/portal/merchants/" + path;
    return new Hit("order_merchant", merchant.path("name").asText(), id, url);
  }

  private static Hit unit(JsonNode unit) {
    String msn = unit.path("msn").asText();
    return new Hit("order_unit", unit.path("name").asText(), msn, "/portal/sales-units/" + msn);
  }
}
