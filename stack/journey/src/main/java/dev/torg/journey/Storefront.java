package dev.torg.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * A merchant that wants a sales unit.
 *
 * @param person who signs and submits for it
 * @param birthDate of that person
 */
public record Storefront(
    String unitName, String scheme, String id, String person, String birthDate) {

  static final Storefront NORDLYS =
      new Storefront("Nordlys Kafé", "business:NO:ORG", "310100625", "Ingrid Berg", "1990-11-23");

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
