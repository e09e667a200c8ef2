package dev.torg.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/**
 * A merchant of the demo register that wants a sales unit.
 *
 * @param person who signs and submits for it
 * @param birthDate of that person
 */
public record Storefront(
    String unitName, String scheme, String id, String person, String birthDate) {

  public static final Storefront FJORD =
      new Storefront(
          "Fjord Fitness", "business:NO:ORG", "310100307", "Kari Nordmann", "1980-03-12");

  public static final Storefront BAKERIET =
      new Storefront(
          "Bakeriet på Hjørnet", "business:NO:ORG", "310100404", "Ola Hansen", "1975-07-01");

  public static final Storefront NORDLYS =
      new Storefront("Nordlys Kafé", "business:NO:ORG", "310100625", "Ingrid Berg", "1990-11-23");

  public static final Storefront HAV_OG_FJELL =
      new Storefront("Hav og Fjell", "business:NO:ORG", "310100730", "Lars Larsen", "1979-09-09");

  /** Their businesses are in the demo register, their people in the development eID. */
  public static final List<Storefront> ALL = List.of(FJORD, BAKERIET, NORDLYS, HAV_OG_FJELL);

  /** The same merchant, with another sales unit. */
  public Storefront named(String otherUnit) {
    return new Storefront(otherUnit, scheme, id, person, birthDate);
  }

  /** The order form as the partner prefills it. */
  public String order(String pricePackageId) {
    try (InputStream template = resource("product-order.json");
        InputStream logo = resource("logo.png")) {
      ObjectNode order = (ObjectNode) Gateway.JSON.readTree(template);
      JsonNode business = Gateway.JSON.createObjectNode().put("scheme", scheme).put("id", id);
      order.set("businessIdentifier", business);
      order.put("salesUnitName", unitName);
      order.put("salesUnitLogo", Base64.getEncoder().encodeToString(logo.readAllBytes()));
      order.put("pricePackageId", pricePackageId);
      return Gateway.JSON.writeValueAsString(order);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The merchant agreement as its representative fills it in. */
  public String agreement() {
    ObjectNode form = Gateway.JSON.createObjectNode();
    form.putArray("owners")
        .addObject()
        .put("name", person)
        .put("birthDate", birthDate)
        .put("sharePercent", 100);
    form.putArray("politicallyExposedPersons");
    form.put("contactEmail", "post@example.com");
    try {
      return Gateway.JSON.writeValueAsString(form);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream found = Storefront.class.getResourceAsStream("/journey/" + name);
    if (found == null) {
      throw new IOException("journey/" + name + " is missing");
    }
    return found;
  }
}
