package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parameters that are the same wherever they occur, described once for all operations. */
final class SharedParameters {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("api-version", "ApiVersion"),
          Map.entry("traceparent", "Traceparent"),
          Map.entry("merchant-serial-number", "MerchantSerialNumber"),
          Map.entry("vipps-system-name", "SystemName"),
          Map.entry("vipps-system-version", "SystemVersion"),
          Map.entry("vipps-system-plugin-name", "SystemPluginName"),
          Map.entry("vipps-system-plugin-version", "SystemPluginVersion"),
          Map.entry("idempotency-key", "IdempotencyKey"),
          Map.entry("if-none-match", "IfNoneMatch"),
          Map.entry("if-match", "IfMatch"),
          Map.entry("limit", "Limit"),
          Map.entry("cursor", "Cursor"));

  /** Said by the security schemes, or read by the resource without being of interest. */
  private static final List<String> SAID_ELSEWHERE =
      List.of("authorization", "client_id", "client_secret", "ocp-apim-subscription-key");

  private static final List<String> DIFFERING = List.of("limit", "idempotency-key");

  private SharedParameters() {}

  static void complete(PublicOperation operation) {
    List<String> common = new ArrayList<>();
    ArrayNode own = JsonNodeFactory.instance.arrayNode();
    operation.description().path("parameters").forEach(declared -> sort(declared, own, common));
    addExpected(operation, common);
    common.stream().distinct().forEach(name -> own.add(Reference.to("parameters", name)));
    operation.description().set("parameters", own);
  }

  private static void sort(JsonNode declared, ArrayNode own, List<String> common) {
    String name = declared.path("name").asText().toLowerCase(Locale.ROOT);
    if (NAMES.containsKey(name) && !isOfItsOwn(declared)) {
      common.add(NAMES.get(name));
    } else if (!SAID_ELSEWHERE.contains(name)) {
      own.add(declared);
    }
  }

  /** What an operation describes itself means something else there than elsewhere. */
  static boolean isOfItsOwn(JsonNode declared) {
    return DIFFERING.contains(declared.path("name").asText().toLowerCase(Locale.ROOT))
        && declared.has("description");
  }

  private static void addExpected(PublicOperation operation, List<String> common) {
    if (operation.answers("304")) {
      common.add("IfNoneMatch");
    }
    if (operation.answers("412")) {
      common.add("IfMatch");
    }
    common.add("ApiVersion");
    if (operation.isBelow("/management/")) {
      common.add("MerchantSerialNumber");
      common.addAll(
          List.of("SystemName", "SystemVersion", "SystemPluginName", "SystemPluginVersion"));
    }
    common.add("Traceparent");
  }
}
